#pragma once
#include "core/exchange/spreadsheet/NumberFormats.h"
#include "core/exchange/spreadsheet/WorkbookReader.h"

#include <QStringList>

#include <pugixml.hpp>

#include <string_view>

namespace micromajor {

// The parts of an .xlsx, from their elements (ECMA-376 part 1, 18). Some writers give every element a prefix, so names are compared without.

std::string_view localName(const pugi::xml_node &node);
/// The first child of this name, or an empty node.
pugi::xml_node child(const pugi::xml_node &parent, std::string_view name);

/// What the cells of a workbook have in common.
struct WorkbookParts
{
    QStringList texts;              ///< shared ones
    std::vector<NumberKind> styles; ///< of each cell format
    bool from1904 = false;
};

std::vector<NumberKind> numberKinds(const pugi::xml_node &root);

/// Why a part that is read as a stream cannot be used.
enum class PartFault { None, NotWellFormed, WrongPlace, TooManyCells };
/// `bytes` as checkedXml() gives them.
PartFault readSharedTexts(const QByteArray &bytes, qsizetype mostTexts, QStringList &texts);
/// Fills cells and merges, at most so many cells. WrongPlace: outside a sheet, or a shared text that does not exist.
PartFault readSheet(const QByteArray &bytes, const WorkbookParts &parts, size_t mostCells, WorkbookSheet &sheet);

} // namespace micromajor

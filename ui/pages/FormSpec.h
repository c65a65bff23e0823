#pragma once
#include "core/program/Tables.h"
#include "core/rules/Facts.h"

#include <QStringList>

#include <vector>

class QWidget;

namespace micromajor {

class ProgramSession;

/// A field of the program's own row; `note` says a computed figure to compare it with.
struct FormField
{
    const char *name;
    QString (*note)(const Facts &facts) = nullptr;
};

/// A column of a list of rows; `make` replaces the field's usual control.
struct ListColumn
{
    const char *field;
    int stretch = 1;
    QWidget *(*make)(ProgramSession &session, const QString &rowId, const Field &field) = nullptr;
};

/// Rows of a table that only connects two others, shown as a list of names: the members of a choice group, the outcomes of an item.
struct ListLink
{
    const Table *table;
    const char *owner;  ///< reference to the row of the list
    const char *target; ///< reference to what is ticked
    const char *label;  ///< English, context "pages"
};

/// The rows of one table. Fields that are no column stand in the row's details.
struct ListSpec
{
    const Table *table = nullptr;
    std::vector<ListColumn> columns;
    std::vector<ListLink> links;
    const char *empty = nullptr; ///< what belongs here; English, context "pages"
    const char *add = nullptr;   ///< the action that adds a row; null: rows come from elsewhere
    std::vector<const char *> hidden = {}; ///< fields that their neighbours set
    /// Adds rows in another way than an empty one: from a file. `list` is what a dialog belongs to.
    void (*addBy)(ProgramSession &session, QWidget *list) = nullptr;
    bool optional = false; ///< many good programs have none: nothing is missing then
};
/// The fields that stand in the details of a row. Contents of files never do.
std::vector<const Field *> detailFields(const ListSpec &spec);

/// Fields, then a list; either may be missing.
struct FormSection
{
    const char *title;
    std::vector<FormField> fields;
    ListSpec list;
};

/// Whether the place is a field of this section, a row of its list or a link that a row of its list shows.
bool holds(const FormSection &section, const Place &place);

/// A page as data. Texts are English, context "pages".
struct FormSpec
{
    const char *title;
    const char *subtitle;
    std::vector<FormSection> sections;
};

/// How much of a page is there, counted in fields stated and lists begun.
struct Filled
{
    int stated = 0;
    int all = 0;
    QStringList missing; ///< labels in the language of the interface
};
Filled filled(const FormSpec &spec, const Program &program);

} // namespace micromajor

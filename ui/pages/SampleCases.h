#pragma once
#include "ui/pages/FormSpec.h"

#include <optional>

namespace micromajor {

/// How one of the built-in samples filled something, as text to read. In the language of its source.
struct SampleCase
{
    QString institution;
    QString program; ///< its name
    QString text;
};

/// The first sample that states this field of the program. The first call reads all samples (some milliseconds).
std::optional<SampleCase> sampleOfField(const Field &field);
/// The first rows of the first sample that has any in this list.
std::optional<SampleCase> sampleOfRows(const ListSpec &list);

} // namespace micromajor

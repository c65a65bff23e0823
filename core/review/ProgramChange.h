#pragma once
#include "core/edits/Edit.h"

namespace micromajor {

/// The edit that makes one program of another and touches nothing else: fields, rows and places that differ, rows known by their ids.
/// Fields come first, so that no row that stays goes with one that leaves. O(rows · fields), and O(rows) for each row that changes its place.
Edit programChange(const Program &from, const Program &to, Message label);

} // namespace micromajor

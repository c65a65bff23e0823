#pragma once
#include "core/review/RowShape.h"

#include <map>

namespace micromajor {

/// New identities for some rows of a program, for bringing programs together that were made apart.
class RowRenaming
{
public:
    void add(const Table &table, const QString &from, const QString &to) { m_names[{&table, from}] = to; }
    bool isEmpty() const { return m_names.empty(); }
    const std::map<std::pair<const Table *, QString>, QString> &names() const { return m_names; }
    /// The new id of the row; the old one if it keeps it.
    QString of(const Table &table, const QString &id) const;
    /// The program with all of them renamed at once, with the references to them and the subjects of comments, waivers and source notes.
    Program applied(Program program) const;

private:
    std::map<std::pair<const Table *, QString>, QString> m_names;
};

/// Rows that two sides added to one base independently, and that are the same thing, under one identity (the smaller of the two, so that
/// both sides come to the same): links between the same rows; courses, modules, outcomes, people, organisations and choice groups of the
/// same name; terms of the same number; the same rule set.
struct SharedRows
{
    RowRenaming mine, theirs;
};
SharedRows sharedRows(const RowPlaces &base, const RowPlaces &mine, const RowPlaces &theirs);

/// The renaming that gives the rows of `theirs` the identities of the same rows of `mine` (found by matchRows), and rows that merely have
/// the id of another row a new one, always the same.
RowRenaming alignedWith(const Program &mine, const Program &theirs);

} // namespace micromajor

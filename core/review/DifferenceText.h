#pragma once
#include "core/rules/Finding.h"

namespace micromajor {

// The sentences in which comparison and merge speak of rows and values.

/// A row as people call it; a row that only connects others by those: "线性代数 → 机器学习".
Message rowTitle(const Table &table, const void *row, const Program &program);
/// A value for a sentence: long texts shortened, "not stated" when it is not.
Message shownValue(const Field &field, const Value &value, const Program &program);
/// "Course added: 机器学习", "机器学习 now requires 线性代数".
Message addedSentence(const Table &table, const void *row, const Program &program);
/// "Course removed: 机器学习", "机器学习 no longer requires 线性代数".
Message removedSentence(const Table &table, const void *row, const Program &program);
/// "机器学习: Credits 2 → 3"; the row as it is called in `program`.
Message changedSentence(const Table &table, const void *row, const Program &program, const Field &field, const Message &before, const Message &after);
/// Several names in one sentence: "A, B and C".
Message enumeration(const std::vector<Message> &names);

} // namespace micromajor

#pragma once
#include "core/base/Result.h"
#include "core/program/Program.h"

namespace micromajor {

/// A program made from somebody else's file, and what was not taken over, one sentence each with its row.
struct ProgramImport
{
    Program program;
    std::vector<Message> notes;
};

/// By the suffix of the path: .json (our format), .csv (the layout of CurricularAnalytics, or any course table), .xlsx and .docx (the first course
/// table in them, its columns recognised by their heads). Errors: those of the readers; NotOurs for other suffixes; InvalidInput for
/// prerequisites that go round in a circle, because what comes from elsewhere has to be plannable.
Result<ProgramImport> programFromFile(const QByteArray &bytes, const QString &path);

/// The same for a course table with its heading, copied from a spreadsheet or word processor: cells divided by tabs.
Result<ProgramImport> programFromPastedTable(const QString &text);

/// The courses of a loop as a person reads it: "A → B → A".
QString loopText(const Program &program, const std::vector<int> &loop);

} // namespace micromajor

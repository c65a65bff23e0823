#include "core/program/Program.h"

#define MICROMAJOR_DEFINE_ROWS(Row) template class std::vector<micromajor::Row>;
MICROMAJOR_ROWS(MICROMAJOR_DEFINE_ROWS)

namespace micromajor {

Program::Program() = default;
Program::Program(const Program &other) = default;
Program::Program(Program &&other) noexcept = default;
Program &Program::operator=(const Program &other) = default;
Program &Program::operator=(Program &&other) noexcept = default;
Program::~Program() = default;
bool Program::operator==(const Program &other) const = default;

} // namespace micromajor

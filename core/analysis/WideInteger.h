#pragma once

namespace micromajor {

// Path counts pass 2^64, and products of two sums of hours do too.
__extension__ typedef __int128 int128;
__extension__ typedef unsigned __int128 uint128;

} // namespace micromajor

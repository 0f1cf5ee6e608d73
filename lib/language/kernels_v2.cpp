// The inner loops for x86-64-v2. Only <cstddef>, <cstdint> and plain declarations may be included below the pragma:
// an inline function compiled here could be chosen by the linker for processors that lack the level.
#include <immintrin.h>

#include <cstddef>
#include <cstdint>
#pragma GCC target("arch=x86-64-v2")
#include "language/kernels.hpp"
#define NEWSGRAPH_KERNELS kernels_v2
#define NEWSGRAPH_LANES 4
#include "language/kernels.inc"

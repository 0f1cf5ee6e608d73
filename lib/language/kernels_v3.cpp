// The inner loops for x86-64-v3. Only <cstddef>, <cstdint> and plain declarations may be included below the pragma:
// an inline function compiled here could be chosen by the linker for processors that lack the level.
#include <immintrin.h>

#include <cstddef>
#include <cstdint>
#pragma GCC target("arch=x86-64-v3")
#include "language/kernels.hpp"
#define NEWSGRAPH_KERNELS kernels_v3
#define NEWSGRAPH_LANES 8
#include "language/kernels.inc"

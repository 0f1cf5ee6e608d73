#include "language/kernels.hpp"

// clang-tidy 14 knows no level by name; it reads a feature of each instead.
#ifdef __clang_analyzer__
#define NEWSGRAPH_V3 "avx2"
#define NEWSGRAPH_V4 "avx512vl"
#else
#define NEWSGRAPH_V3 "x86-64-v3"
#define NEWSGRAPH_V4 "x86-64-v4"
#endif

namespace newsgraph {

bool processor_has(InstructionLevel level) {
  switch (level) {
    case InstructionLevel::V4Vnni:
      return processor_has(InstructionLevel::V4) && __builtin_cpu_supports("avx512vnni") != 0;
    case InstructionLevel::V4:
      return __builtin_cpu_supports(NEWSGRAPH_V4) != 0;
    case InstructionLevel::V3:
      return __builtin_cpu_supports(NEWSGRAPH_V3) != 0;
    default:
      return true;
  }
}

const Kernels& kernels(InstructionLevel level) {
  const auto wanted = [level](InstructionLevel one) {
    return (level == InstructionLevel::Auto || level >= one) && processor_has(one);
  };
  if (wanted(InstructionLevel::V4Vnni)) return kernels_v4_vnni::table;
  if (wanted(InstructionLevel::V4)) return kernels_v4::table;
  if (wanted(InstructionLevel::V3)) return kernels_v3::table;
  return kernels_v2::table;
}

}  // namespace newsgraph

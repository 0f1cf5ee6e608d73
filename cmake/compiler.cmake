# Flags for our own code only: third-party headers come in as SYSTEM.
add_library(newsgraph_compiler INTERFACE)
target_compile_options(newsgraph_compiler INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Werror
  # Bytes must not depend on the machine: no fused multiply-add behind our back.
  -ffp-contract=off)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # False alarms of GCC 12 in inlined std::string and std::optional (its bugs 105651 and 80635).
  target_compile_options(newsgraph_compiler INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()
if(NEWSGRAPH_SANITIZE)
  target_compile_options(newsgraph_compiler INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
    -D_GLIBCXX_ASSERTIONS
    # GCC 12 reports false positives from inlined library code under the sanitizers.
    -Wno-stringop-overflow)
  target_link_options(newsgraph_compiler INTERFACE -fsanitize=address,undefined)
endif()
if(NEWSGRAPH_TIDY)
  find_program(CLANG_TIDY clang-tidy REQUIRED)
  # clang does not know all of GCC's -Wno- options above.
  set(NEWSGRAPH_CLANG_TIDY ${CLANG_TIDY} --quiet --extra-arg=-Wno-unknown-warning-option)
endif()

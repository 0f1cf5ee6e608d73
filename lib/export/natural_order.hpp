#pragma once

#include <string_view>

namespace newsgraph {

/// Less, with runs of digits compared as numbers: "event/9" before "event/12". A total order of distinct strings.
bool natural_less(std::string_view a, std::string_view b);

}  // namespace newsgraph

#pragma once

#include <map>
#include <string>
#include <vector>

#include "language/calibration.hpp"
#include "language/model_file.hpp"

namespace newsgraph {

/// The model's `config` section: its sizes, its labels in row order, its temperatures.
struct ModelConfig {
  std::string name, version;
  std::size_t layers = 0, hidden = 0, heads = 0, ffn = 0;
  std::vector<std::string> upos, feats, lemma_scripts, deprel, names, nominal, roles;
  std::map<std::string, float, std::less<>> temperatures;

  /// 1 over the temperature of a head, 1 where there is none.
  std::map<std::string, MonotoneMap, std::less<>> confidence;  ///< by family: names, relations, events
  [[nodiscard]] float sharpness(std::string_view head) const;
  static Result<ModelConfig> from_file(const ModelFile& file);
};

/// The lines of a section, without their ends; a last empty one does not count.
std::vector<std::string_view> lines_of(std::string_view text);
/// The parts between separators; one empty part for an empty text.
std::vector<std::string_view> parts_of(std::string_view text, char separator);

}  // namespace newsgraph

#include "language/model_config.hpp"

#include <nlohmann/json.hpp>

namespace newsgraph {
namespace {

using nlohmann::json;

std::size_t number(const json& config, const char* key) {
  const auto value = config.at(key).get<std::int64_t>();
  if (value < 1 || value > 65536) throw json::other_error::create(501, std::string("bad ") + key, &config);
  return static_cast<std::size_t>(value);
}

void read(const json& config, ModelConfig& out) {
  out.name = config.value("name", "");
  out.version = config.contains("version") && config["version"].is_string() ? config["version"].get<std::string>() : "";
  out.layers = number(config, "layers");
  out.hidden = number(config, "hidden");
  out.heads = number(config, "heads");
  out.ffn = number(config, "ffn");
  for (const auto& [key, list] :
       {std::pair{"upos", &out.upos}, std::pair{"feats", &out.feats}, std::pair{"lemma_scripts", &out.lemma_scripts},
        std::pair{"deprel", &out.deprel}, std::pair{"names", &out.names}, std::pair{"nominal", &out.nominal},
        std::pair{"roles", &out.roles}})
    *list = config.at(key).get<std::vector<std::string>>();
  if (config.contains("temperatures"))
    for (const auto& [key, value] : config["temperatures"].items()) out.temperatures[key] = value.get<float>();
  if (config.contains("confidence"))
    for (const auto& [family, knots] : config["confidence"].items())
      out.confidence[family].knots = knots.get<std::vector<std::pair<float, float>>>();
}

bool is_monotone(const MonotoneMap& map) {
  for (std::size_t i = 1; i < map.knots.size(); ++i)
    if (!(map.knots[i].first > map.knots[i - 1].first) || !(map.knots[i].second >= map.knots[i - 1].second))
      return false;
  return true;
}

}  // namespace

float ModelConfig::sharpness(std::string_view head) const {
  const auto found = temperatures.find(head);
  return found == temperatures.end() || !(found->second > 0) ? 1.0F : 1.0F / found->second;
}

Result<ModelConfig> ModelConfig::from_file(const ModelFile& file) {
  const auto text = file.text("config");
  if (!text) return failure(text.error());
  ModelConfig config;
  try {
    read(json::parse(*text), config);
  } catch (const json::exception& e) {
    return failure("model-damaged", std::string("the model's configuration cannot be read: ") + e.what());
  }
  if (config.hidden != 32 * config.heads || config.hidden % 16 != 0 || config.ffn % 16 != 0)
    return failure("model-version", "the model's sizes are not ones that this program can run");
  for (const auto& [family, map] : config.confidence)
    if (!is_monotone(map)) return failure("model-damaged", "the model's map of confidences does not rise: " + family);
  return config;
}

std::vector<std::string_view> parts_of(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0;;) {
    const auto end = text.find(separator, at);
    parts.push_back(text.substr(at, end - at));
    if (end == std::string_view::npos) return parts;
    at = end + 1;
  }
}

std::vector<std::string_view> lines_of(std::string_view text) {
  auto lines = parts_of(text, '\n');
  if (lines.back().empty()) lines.pop_back();
  return lines;
}

}  // namespace newsgraph

#include "language/wordpiece.hpp"

#include <unicode/uchar.h>

#include "base/text.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t kLongestToken = 100;  ///< in code points; BERT takes longer ones for unknown

bool splits(char32_t c) {
  if (c < 128) return (c > 32 && c < 48) || (c > 57 && c < 65) || (c > 90 && c < 97) || (c > 122 && c < 127);
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_P_MASK) != 0;
}

bool is_blank(char32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || u_charType(static_cast<UChar32>(c)) == U_SPACE_SEPARATOR;
}

bool is_dropped(char32_t c) { return c == 0xFFFD || (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_C_MASK) != 0; }

}  // namespace

Result<WordPieces> WordPieces::from_vocabulary(std::string_view vocabulary) {
  WordPieces pieces;
  pieces.rows_.reserve(32768);
  std::uint32_t row = 0;
  while (!vocabulary.empty()) {
    const auto end = std::min(vocabulary.find('\n'), vocabulary.size());
    pieces.rows_.emplace(vocabulary.substr(0, end), row++);
    vocabulary.remove_prefix(std::min(end + 1, vocabulary.size()));
  }
  for (const auto& [name, id] : {std::pair{"[UNK]", &pieces.unknown_}, std::pair{"[CLS]", &pieces.classify_},
                                 std::pair{"[SEP]", &pieces.separator_}}) {
    const auto found = pieces.rows_.find(name);
    if (found == pieces.rows_.end())
      return failure("model-damaged", "the model's vocabulary lacks " + std::string(name));
    *id = found->second;
  }
  return pieces;
}

void WordPieces::append_token(std::string_view token, std::size_t letters, std::vector<std::uint32_t>& pieces) const {
  const std::size_t before = pieces.size();
  std::string key;
  for (std::size_t at = 0; at < token.size();) {
    key.assign(at == 0 ? "" : "##").append(token.substr(at));
    const std::size_t prefix = at == 0 ? 0 : 2;
    auto found = rows_.end();
    while (key.size() > prefix && (found = rows_.find(key)) == rows_.end()) {
      do {
        key.pop_back();
      } while (key.size() > prefix && (static_cast<unsigned char>(token[at + key.size() - prefix]) & 0xC0) == 0x80);
    }
    if (found == rows_.end() || letters > kLongestToken) {
      pieces.resize(before);
      pieces.push_back(unknown_);
      return;
    }
    pieces.push_back(found->second);
    at += key.size() - prefix;
  }
}

void WordPieces::append(std::string_view word, std::vector<std::uint32_t>& pieces) const {
  const std::size_t before = pieces.size();
  const std::string folded = fold_accents(word);
  std::string token;
  std::size_t letters = 0;
  const auto flush = [&] {
    if (!token.empty()) append_token(token, letters, pieces);
    token.clear();
    letters = 0;
  };
  for (std::size_t byte = 0; byte < folded.size();) {
    const char32_t c = next_code_point(folded, byte);
    if (is_blank(c)) {
      flush();
    } else if (is_dropped(c)) {
      continue;
    } else if (splits(c)) {
      flush();
      append_utf8(token, c);
      flush();
    } else {
      append_utf8(token, c);
      ++letters;
    }
  }
  flush();
  if (pieces.size() == before) pieces.push_back(unknown_);
  if (pieces.size() > before + kMostPieces) pieces.resize(before + kMostPieces);
}

}  // namespace newsgraph

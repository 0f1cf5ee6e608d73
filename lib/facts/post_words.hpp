#pragma once

#include <optional>
#include <string_view>

#include "entities/tree.hpp"
#include "facts/facts.hpp"

namespace newsgraph {

/// What a word in front of a post says of it: "former", "acting", "incoming". Lower case.
std::optional<TenureKind> status_of(std::string_view word);

/// "chief executive", "attorney general": posts that the tagger may take for adjectives.
bool can_name_post(const Word& word);

/// Whether a word can be part of a title: not "Mr", which belongs to the name.
bool is_word_of_title(const Word& word);

/// "best director", "man of the match": what somebody is honoured as, and no post.
bool is_honour(const TreeView& tree, WordId noun);

/// "the alleged leader": whether somebody holds the post is in doubt. Lower case.
bool is_doubted(std::string_view word);

/// "the new chairman", "its first president": what is no part of the title. Lower case.
bool is_skipped(std::string_view word);

/// "the [opposition] Radical Civic Union": a party, whatever its name.
bool sits_in_parliament(const TreeView& tree, WordId body);

}  // namespace newsgraph

#include "facts/post_titles.hpp"

#include <algorithm>
#include <iterator>

#include "facts/scene.hpp"

namespace newsgraph {
namespace {

struct PostEntry {
  std::string_view title;
  PostKind kind = PostKind::Member;
};

constexpr PostEntry kPosts[] = {
#include "facts/posts.inc"
};
static_assert(std::is_sorted(std::begin(kPosts), std::end(kPosts),
                             [](const PostEntry& a, const PostEntry& b) { return a.title < b.title; }));

constexpr std::string_view kOccupations[] = {
#include "facts/occupations.inc"
};
static_assert(std::is_sorted(std::begin(kOccupations), std::end(kOccupations)));

/// "geologist", "pulmonologist"
bool is_scholar(std::string_view noun) {
  return noun.ends_with("ologist") && noun != "scientologist" && noun.find(' ') == std::string_view::npos;
}

}  // namespace

std::optional<PostKind> find_post(std::string_view title) {
  if (title.ends_with('.')) title.remove_suffix(1);  // "gov."
  const auto* found = std::lower_bound(std::begin(kPosts), std::end(kPosts), title,
                                       [](const PostEntry& e, std::string_view t) { return e.title < t; });
  if (found == std::end(kPosts) || found->title != title)
    return is_occupation(title) ? std::optional(PostKind::Member) : std::nullopt;
  return found->kind;
}

bool is_of_a_church(std::string_view noun) {
  return one_of(
      noun, {"abbot", "archbishop", "archdeacon", "bishop", "cardinal", "imam", "pastor", "priest", "rabbi", "vicar"});
}

bool is_of_no_state(std::string_view noun) {
  return one_of(noun, {"abbot",    "advocate", "analyst",   "archbishop", "attorney",  "barrister", "bishop",
                       "cardinal", "composer", "conductor", "curator",    "detective", "director",  "economist",
                       "editor",   "founder",  "historian", "imam",       "lawyer",    "owner",     "partner",
                       "pastor",   "priest",   "producer",  "professor",  "rabbi",     "scientist", "solicitor"});
}

bool is_of_no_town(std::string_view noun) {
  return one_of(noun, {"advocate", "barrister", "composer", "conductor", "historian", "lawyer", "producer", "scientist",
                       "solicitor"});
}

bool is_occupation(std::string_view noun) {
  return is_scholar(noun) || std::binary_search(std::begin(kOccupations), std::end(kOccupations), noun);
}

bool is_of_a_team(std::string_view noun) {
  return one_of(noun, {"captain", "coach", "defender", "goalkeeper", "manager", "midfielder", "skipper", "striker"});
}

bool is_sent_to(std::string_view noun, std::string_view adposition) {
  if (adposition == "for") return one_of(noun, {"emissary", "envoy", "mep", "mp", "msp"});
  return adposition == "to" && one_of(noun, {"ambassador", "commissioner", "consul", "delegate", "emissary", "envoy",
                                             "legate", "nuncio", "representative"});
}

}  // namespace newsgraph

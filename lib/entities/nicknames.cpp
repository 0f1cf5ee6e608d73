#include "entities/nicknames.hpp"

#include <algorithm>
#include <iterator>

#include "entities/draft.hpp"
#include "entities/gazetteer.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t kShortest = 3;  ///< letters of a nickname that begins the given name
constexpr std::size_t kCutOff = 2;    ///< letters that it leaves out at least: "ann" is not "anna"

/// Nicknames that do not begin the given name.
struct Nicknames {
  std::string_view given, called;
};
constexpr Nicknames kNicknames[] = {
    {"albert", "bert"},
    {"alexander", "sandy sasha"},
    {"andrew", "andy drew"},
    {"anthony", "tony"},
    {"antonio", "tony toni"},
    {"charles", "charlie chuck"},
    {"david", "dave"},
    {"deborah", "debbie"},
    {"dmitry", "dima"},
    {"dorothy", "dot dotty"},
    {"edward", "eddie ted teddy ned"},
    {"elizabeth", "beth betsy betty libby lisa liz lizzie"},
    {"francisco", "paco pancho"},
    {"gerald", "jerry"},
    {"harold", "hal harry"},
    {"henry", "hank harry"},
    {"isabella", "bella"},
    {"jacob", "jake"},
    {"james", "jamie jim jimmy"},
    {"john", "jack johnny"},
    {"jose", "pepe"},
    {"katherine", "kate kathy katie kit"},
    {"lawrence", "larry"},
    {"margaret", "maggie meg peggy"},
    {"michael", "mick mickey mike"},
    {"mikhail", "misha"},
    {"patricia", "tricia trish"},
    {"richard", "dick rick rich"},
    {"robert", "bob bobby"},
    {"steven", "steve"},
    {"stephen", "steve"},
    {"theodore", "ted teddy"},
    {"thomas", "tom tommy"},
    {"timothy", "tim timmy"},
    {"vladimir", "vova"},
    {"william", "bill billy liam willie"},
};

std::vector<std::string_view> listed(std::string_view given) {
  const auto* entry =
      std::find_if(std::begin(kNicknames), std::end(kNicknames), [&](const Nicknames& n) { return n.given == given; });
  return entry == std::end(kNicknames) ? std::vector<std::string_view>{} : pieces_of(entry->called, ' ');
}

bool begins(std::string_view nickname, std::string_view given) {
  if (nickname.size() < kShortest || given.size() < nickname.size() + kCutOff || !given.starts_with(nickname))
    return false;
  const Gender own = gender_of_given_name(nickname), full = gender_of_given_name(given);
  return full != Gender::Unknown && (own == Gender::Unknown || own == full);
}

}  // namespace

bool is_nickname_of(std::string_view nickname, std::string_view given) {
  const auto others = listed(given);
  return begins(nickname, given) || std::find(others.begin(), others.end(), nickname) != others.end();
}

std::vector<std::string> nicknames_of(std::string_view given) {
  const auto others = listed(given);
  std::vector<std::string> found(others.begin(), others.end());
  for (std::size_t length = kShortest; length + kCutOff <= given.size(); ++length)
    if (begins(given.substr(0, length), given)) found.emplace_back(given.substr(0, length));
  return found;
}

}  // namespace newsgraph

#include "facts/claim_cues.hpp"

#include <algorithm>
#include <array>

namespace newsgraph {
namespace {

constexpr ClaimCue kCues[] = {
#include "facts/claim_cues.inc"
};

constexpr SayingNoun kNouns[] = {
    {"account", Stance::Asserts},      {"accusation", Stance::Asserts},   {"allegation", Stance::Asserts},
    {"announcement", Stance::Asserts}, {"appeal", Stance::Demands},       {"argument", Stance::Asserts},
    {"assertion", Stance::Asserts},    {"assumption", Stance::Believes},  {"assurance", Stance::Asserts},
    {"belief", Stance::Believes},      {"call", Stance::Demands},         {"charge", Stance::Asserts},
    {"claim", Stance::Asserts},        {"comment", Stance::Asserts},      {"complaint", Stance::Asserts},
    {"concern", Stance::Believes},     {"conclusion", Stance::Believes},  {"confirmation", Stance::Asserts},
    {"declaration", Stance::Asserts},  {"demand", Stance::Demands},       {"denial", Stance::Denies},
    {"document", Stance::Asserts},     {"expectation", Stance::Believes}, {"fear", Stance::Believes},
    {"hope", Stance::Believes},        {"idea", Stance::Believes},        {"indication", Stance::Asserts},
    {"insistence", Stance::Asserts},   {"interview", Stance::Asserts},    {"letter", Stance::Asserts},
    {"message", Stance::Asserts},      {"notion", Stance::Believes},      {"opinion", Stance::Believes},
    {"pledge", Stance::Asserts},       {"prediction", Stance::Believes},  {"promise", Stance::Asserts},
    {"proposal", Stance::Demands},     {"remark", Stance::Asserts},       {"report", Stance::Asserts},
    {"request", Stance::Demands},      {"rumor", Stance::Asserts},        {"rumour", Stance::Asserts},
    {"speculation", Stance::Believes}, {"speech", Stance::Asserts},       {"statement", Stance::Asserts},
    {"suggestion", Stance::Asserts},   {"suspicion", Stance::Believes},   {"testimony", Stance::Asserts},
    {"tweet", Stance::Asserts},        {"view", Stance::Believes},        {"vow", Stance::Asserts},
    {"warning", Stance::Asserts},      {"worry", Stance::Believes},
};

/// What a verb does with certain objects instead of saying something.
struct Deed {
  std::string_view lemma;
  std::initializer_list<std::string_view> objects;
};
const Deed kDeeds[] = {
    {"claim", {"asylum", "award", "benefit", "bronze", "crown",   "gold",   "lead", "life",
               "medal",  "place", "point",   "prize",  "record",  "refund", "seat", "silver",
               "spot",   "stage", "title",   "trophy", "victory", "wicket", "win"}},
    {"concede", {"corner", "goal", "kick", "lead", "penalty", "point", "run", "seat", "set", "try"}},
    {"deny",
     {"access", "admission", "asylum", "bail", "benefit", "chance", "entry", "opportunity", "parole", "passage",
      "permission", "permit", "right", "service", "treatment", "victory", "visa"}},
    {"reject", {"application", "ballot", "entry", "manuscript", "paper", "script", "vote"}},
};

template <class Table>
constexpr bool is_sorted_by_lemma(const Table& table) {
  return std::is_sorted(std::begin(table), std::end(table),
                        [](const auto& a, const auto& b) { return a.lemma < b.lemma; });
}
static_assert(is_sorted_by_lemma(kCues));
static_assert(is_sorted_by_lemma(kNouns));

template <class Entry, std::size_t N>
const Entry* find_in(const Entry (&table)[N], std::string_view lemma) {
  const auto found = std::lower_bound(std::begin(table), std::end(table), lemma,
                                      [](const Entry& entry, std::string_view l) { return entry.lemma < l; });
  return found != std::end(table) && found->lemma == lemma ? found : nullptr;
}

}  // namespace

const ClaimCue* find_claim_cue(std::string_view lemma) { return find_in(kCues, lemma); }
bool is_deed_with(std::string_view lemma, std::string_view object) {
  return std::any_of(std::begin(kDeeds), std::end(kDeeds), [&](const Deed& deed) {
    return deed.lemma == lemma && std::find(deed.objects.begin(), deed.objects.end(), object) != deed.objects.end();
  });
}

const SayingNoun* find_saying_noun(std::string_view lemma) { return find_in(kNouns, lemma); }

}  // namespace newsgraph

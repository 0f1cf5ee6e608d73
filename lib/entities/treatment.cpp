#include "entities/treatment.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "entities/gazetteer.hpp"
#include "entities/kinds.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

/// Of each step back along a chain, and how far back a chain is followed.
constexpr float kSureOfStep = 0.5F;
constexpr std::size_t kMostSteps = 16;

/// How the article speaks of a name.
struct Treatment {
  bool traded = false;    ///< "shares in Toranda"
  bool called = false;    ///< "the carmaker Toranda"
  bool group = false;     ///< "the militant group Toranda"
  bool among = false;     ///< "its rival Toranda"
  bool acts = false;      ///< it is the subject of a verb of saying or deciding
  bool titled = false;    ///< "Mr Oduya", "Oduya, 52"
  bool tribe = false;     ///< "the Oduya, an indigenous people"
  bool seat = false;      ///< "the MP for Oduya"
  bool governed = false;  ///< "Oduya Mayor Ann Roe"
  bool who = false;       ///< "Oduya, who heads", "Oduya, 52,"
  int it = 0, he = 0;     ///< pronouns that go back to it
};

bool is_unknown(const Draft& draft) { return draft.use == NameUse::Plain && !find_known_name(draft.key); }

std::string_view first_word(const Draft& draft) { return std::string_view(draft.key).substr(0, draft.key.find(' ')); }

bool is_one_word(const Draft& draft) { return draft.key.find(' ') == std::string::npos; }

/// What no person is: a "developer" or a "publisher" may be one.
bool tells_company(const TreeView& tree, WordId noun) {
  static const WordList companies(
      "airline automaker bank brewery brokerage carmaker chipmaker company conglomerate corporation drugmaker firm "
      "insurer lender manufacturer planemaker refinery shipbuilder start-up startup steelmaker subsidiary");
  static const WordList goods(
      "boat car chip computer drug furniture phone plane ship software steel toy truck weapon semiconductor");
  const std::string lemma = lemma_of(tree.word(noun));
  // "start-up" in three words
  if (lemma == "up" && noun > 2) return tree.word(noun - 1).form == "-" && lemma_of(tree.word(noun - 2)) == "start";
  if (lemma != "maker") return companies.has(lemma);
  return noun > 1 && goods.has(lemma_of(tree.word(noun - 1)));
}

bool tells_group(const TreeView& tree, WordId noun) {
  static const WordList groups(
      "alliance band broadcaster charity faction gang group magazine militia movement network newspaper party tabloid "
      "union watchdog");
  return groups.has(lemma_of(tree.word(noun)));
}

/// "the carmaker Toranda": the noun in front, which says what the name is; 0 without one.
WordId noun_in_front(const TreeView& tree, const Draft& draft) {
  if (draft.first < 2) return 0;
  const WordId noun = draft.first - 1;
  if (tree.word(noun).upos != "NOUN" || has_feature(tree.word(noun), "Number", "Plur")) return 0;
  // Two subjects beside each other are one: a verb has no more.
  const bool beside = tree.governor(noun) == tree.governor(draft.head) && is_relation(tree.word(noun), "nsubj") &&
                      is_relation(tree.word(draft.head), "nsubj");
  return beside || tree.governor(noun) == draft.head || tree.governor(draft.head) == noun ? noun : 0;
}

/// "its rival Toranda", "a consortium led by Toranda": hardly a person, whatever kind of body.
bool is_among_bodies(const TreeView& tree, const Draft& draft) {
  const WordId above = tree.governor(draft.head), before = draft.first - 1;
  if (before >= 1 && (lemma_of(tree.word(before)) == "rival" || lemma_of(tree.word(before)) == "competitor")) {
    const WordId owner = tree.child(before, "nmod:poss");
    return (tree.governor(before) == draft.head || above == before) && owner != 0 &&
           to_lower(tree.word(owner).form) == "its";
  }
  const WordId led = above == 0 ? 0 : tree.governor(above);
  return tree.word(draft.head).deprel == "obl:agent" && led != 0 && lemma_of(tree.word(above)) == "lead" &&
         lemma_of(tree.word(led)) == "consortium";
}

/// "shares in Toranda", "Toranda shares", "Toranda's subsidiary": what companies alone have.
bool is_traded(const TreeView& tree, WordId name) {
  static const WordList papers("bond share shareholder stock"), belongings("shareholder subsidiary workforce");
  const WordId noun = tree.governor(name);
  if (noun == 0) return false;
  const Word& word = tree.word(name);
  const std::string lemma = lemma_of(tree.word(noun));
  if (word.deprel == "nmod:poss") return belongings.has(lemma);
  const bool of = is_relation(word, "nmod") && has_case(tree, name, {"in", "of"});
  return papers.has(lemma) && (of || is_relation(word, "compound"));
}

/// "Oduya, 52,": the age of a person.
bool has_age(const TreeView& tree, const Draft& draft) {
  const bool room = draft.last + 2 <= tree.size();
  return room && tree.word(draft.last + 1).form == "," && tree.word(draft.last + 2).upos == "NUM";
}

/// "Oduya Mayor Ann Roe"
bool has_mayor(const TreeView& tree, const Draft& draft) {
  static const WordList offices("councillor governor mayor mp senator sheriff");
  const WordId above = tree.governor(draft.head);
  return above == draft.last + 1 && is_relation(tree.word(draft.head), "compound") &&
         tree.word(draft.head).upos == "PROPN" && offices.has(lemma_of(tree.word(above)));
}

/// "the MP for Bolton West": what sends somebody to a parliament is a place.
bool is_constituency(const TreeView& tree, const Draft& draft) {
  static const WordList members("congressman congresswoman lawmaker mep mp msp senator");
  const WordId above = tree.governor(draft.head);
  return above != 0 && is_relation(tree.word(draft.head), "nmod") && has_case(tree, draft.head, {"for"}) &&
         members.has(lemma_of(tree.word(above)));
}

/// "the Blaan, an indigenous people"
bool is_tribe(const TreeView& tree, WordId name) {
  static const WordList groups("clan minority people tribe");
  const std::vector<WordId> below = tree.children(name, "appos");
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    const WordId det = tree.child(c, "det");
    return det != 0 && to_lower(tree.word(det).form).starts_with("a") && groups.has(lemma_of(tree.word(c)));
  });
}

/// "Oduya, 52,": two digits between commas are no count of what follows.
bool is_aged(const TreeView& tree, const Draft& draft) {
  const WordId number = draft.last + 2;
  return has_age(tree, draft) && number < tree.size() && tree.governor(number) == draft.head &&
         tree.word(number + 1).form == "," && tree.word(number).form.size() == 2;
}

/// Whether a clause has a verb that says "one": "heads", "has left", "is". A team has several members.
bool is_singular(const TreeView& tree, WordId verb) {
  const std::span<const WordId> below = tree.children(verb);
  return has_feature(tree.word(verb), "Number", "Sing") || std::any_of(below.begin(), below.end(), [&](WordId c) {
           return tree.word(c).upos == "AUX" && has_feature(tree.word(c), "Number", "Sing");
         });
}

/// "Ines Vala, who heads the port"
bool is_one_who(const TreeView& tree, WordId name) {
  const std::vector<WordId> clauses = tree.children(name, "acl");
  return std::any_of(clauses.begin(), clauses.end(), [&](WordId verb) {
    const WordId subject = tree.child(verb, "nsubj");
    return subject != 0 && to_lower(tree.word(subject).form) == "who" && is_singular(tree, verb);
  });
}

class Reader {
 public:
  explicit Reader(const DraftScene& scene) : scene_(scene) {
    for (const Draft& draft : scene.drafts) note(draft);
    for (const TreeView& tree : scene.trees) note_trade(tree);
    for (const MentionCandidate& candidate : scene.analysis.candidates) note(candidate);
  }

  [[nodiscard]] bool is_body(const Draft& draft) const {
    if (!is_unknown(draft)) return false;
    const Treatment& found = treatments_.at(draft.key);
    // The noun in "its rival Toranda" looks like a title.
    if (found.among && found.he == 0 && draft.type == Kind::Person && is_one_word(draft) &&
        gender_of_given_name(draft.key) == Gender::Unknown)
      return true;
    if (found.titled || found.he > 0) return false;
    if ((found.called || found.group) && draft.type == Kind::Person) return true;
    if (!is_one_word(draft) || persons_words_.count(draft.key) > 0) return false;
    return found.traded || (draft.type == Kind::Person && found.acts && found.it > 0);
  }
  [[nodiscard]] bool is_person(const Draft& draft) const {
    // "AirTanker, who owns the fleet": companies are spoken of so, too.
    if (!is_unknown(draft) || is_one_word(draft) || class_of_head_word(pieces_of(draft.key, ' '))) return false;
    const bool called_so = gender_of_given_name(first_word(draft)) != Gender::Unknown;
    const Treatment& found = treatments_.at(draft.key);
    return (draft.type != Kind::Organization || called_so) && found.who && !found.traded && !found.called &&
           !found.among;
  }
  [[nodiscard]] bool is_people(const Draft& draft) const {
    return is_unknown(draft) && draft.type != Kind::PeopleGroup && treatments_.at(draft.key).tribe;
  }
  [[nodiscard]] bool is_seat(const Draft& draft) const {
    if (!is_unknown(draft)) return false;
    const Treatment& found = treatments_.at(draft.key);
    // Banks have governors, too.
    const bool governed = found.governed && (draft.type == Kind::Person || draft.type == Kind::PeopleGroup);
    return governed || (found.seat && (draft.type == Kind::Organization || draft.type == Kind::Person));
  }
  [[nodiscard]] bool is_company(const Draft& draft) const {
    const Treatment& found = treatments_.at(draft.key);
    return found.traded || found.called;
  }

 private:
  void note(const Draft& draft) {
    if (draft.type == Kind::Person && draft.key.find(' ') != std::string::npos)
      for (const std::string_view word : pieces_of(draft.key, ' ')) persons_words_.insert(std::string(word));
    if (!is_unknown(draft)) return;
    const TreeView& tree = scene_.tree(draft);
    Treatment& own = treatments_[draft.key];
    const WordId noun = noun_in_front(tree, draft);
    own.called = own.called || (noun != 0 && tells_company(tree, noun));
    own.group = own.group || (noun != 0 && tells_group(tree, noun));
    own.among = own.among || is_among_bodies(tree, draft);
    own.tribe = own.tribe || is_tribe(tree, draft.head);
    own.governed = own.governed || has_mayor(tree, draft);
    own.seat = own.seat || is_constituency(tree, draft);
    own.who = own.who || is_one_who(tree, draft.head) || is_aged(tree, draft);
    own.acts = own.acts || is_acting(tree, draft.role);
    own.titled = own.titled || draft.title != 0 || !draft.titles.empty() || draft.gender != Gender::Unknown ||
                 gender_of_given_name(first_word(draft)) != Gender::Unknown || has_age(tree, draft);
    at_.try_emplace({draft.sentence, draft.head}, &draft);
    at_.try_emplace({draft.sentence, draft.role}, &draft);
  }

  /// Also where the names head has passed the name over.
  void note_trade(const TreeView& tree) {
    for (WordId w = 1; w <= tree.size(); ++w) {
      if (tree.word(w).upos != "PROPN" || !is_traded(tree, w)) continue;
      const auto known = treatments_.find(name_key(tree.word(w).form));
      if (known != treatments_.end()) known->second.traded = true;
    }
  }

  /// Counts a pronoun for the name that it goes back to.
  void note(const MentionCandidate& pronoun) {
    static const WordList things("it its itself"), persons("he him himself his she her herself hers");
    const std::string form = to_lower(scene_.trees[pronoun.sentence].word(pronoun.word).form);
    const bool it = things.has(form);
    if (!it && !persons.has(form)) return;
    const MentionCandidate* at = &pronoun;
    for (std::size_t step = 0; step < kMostSteps && at->antecedent; ++step) {
      if (at->antecedent->probability < kSureOfStep) return;
      at = &scene_.analysis.candidates[at->antecedent->candidate];
      const auto name = at_.find({at->sentence, at->word});
      if (name == at_.end()) continue;
      Treatment& own = treatments_[name->second->key];
      ++(it ? own.it : own.he);
      return;
    }
  }

  const DraftScene& scene_;
  std::map<std::string, Treatment> treatments_;
  std::set<std::string> persons_words_;  ///< of the full names of persons
  std::map<std::pair<std::uint32_t, WordId>, const Draft*> at_;
};

}  // namespace

void correct_kinds(DraftScene& scene) {
  const Reader reader(scene);
  for (Draft& draft : scene.drafts) {
    if (draft.type != Kind::Organization && reader.is_body(draft)) {
      draft.type = Kind::Organization;
      draft.class_iri = reader.is_company(draft) ? "schema:Corporation" : "schema:Organization";
    } else if (reader.is_people(draft)) {
      draft.type = Kind::PeopleGroup;
      draft.class_iri.clear();
    } else if (reader.is_seat(draft)) {
      draft.type = Kind::Polity;
      draft.class_iri = "schema:AdministrativeArea";
    } else if (draft.type != Kind::Person && reader.is_person(draft)) {
      draft.type = Kind::Person;
      draft.class_iri.clear();
    }
  }
}

}  // namespace newsgraph

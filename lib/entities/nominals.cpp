#include "entities/nominals.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "base/text.hpp"
#include "entities/gazetteer.hpp"
#include "entities/nationals.hpp"
#include "entities/noun_fit.hpp"
#include "entities/nouns_beside.hpp"
#include "entities/rivals.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

/// How many sentences back a definite phrase looks for its name.
constexpr std::uint32_t sentences_back = 6;
constexpr std::uint32_t sentences_back_at_most = 1000;  ///< what one phrase may cost, however long the article
constexpr std::uint32_t sentences_back_for_places = 3;
constexpr std::uint32_t sentences_back_for_people = 2;
constexpr std::uint32_t mentions_that_count = 6;
constexpr float weight_of_mention = 0.4F;
/// A wrong antecedent makes wrong facts: the model's word is taken only where it is likelier than all else together.
constexpr float sure_of_antecedent = 0.6F;

bool has_complement(const TreeView& tree, const Draft& draft) {
  for (const WordId child : tree.children(draft.head)) {
    const Word& word = tree.word(child);
    if (child > draft.last || child < draft.first) continue;
    const bool restricts = is_relation(word, "nmod") || is_relation(word, "acl") || is_relation(word, "nummod");
    if (restricts && word.upos != "PRON" && word.deprel != "nmod:desc") return true;
    if (word.deprel == "nmod:poss") return true;
  }
  return false;
}

/// Lower-case words in front of the head beside determiners: what must not say something new.
std::vector<std::string> modifiers(const TreeView& tree, const Draft& draft) {
  std::vector<std::string> words;
  for (const WordId child : tree.children(draft.head))
    if (child < draft.head && child >= draft.first &&
        (is_relation(tree.word(child), "amod") || is_relation(tree.word(child), "compound")))
      words.push_back(to_lower(tree.word(child).form));
  return words;
}

std::uint32_t reach_of(const Draft& draft) {
  if (draft.key == "man" || draft.key == "woman") return sentences_back_for_people;
  return is_country_noun(draft.key) || draft.key == "city" || draft.key == "town" ? sentences_back_for_places
                                                                                  : sentences_back;
}

/// "Every country", "no company": nobody that a later phrase could mean.
bool is_quantified(const TreeView& tree, const Draft& draft) {
  static const WordList words("every each no any all most many some several few another other");
  const WordId det = tree.child(draft.head, "det");
  return det != 0 && words.has(to_lower(tree.word(det).form));
}

/// The number "two" in front, or "both".
bool speaks_of_two(const TreeView& tree, const Draft& draft) {
  for (const WordId child : tree.children(draft.head)) {
    const std::string lower = to_lower(tree.word(child).form);
    if (lower == "two" || lower == "both" || lower == "2") return true;
  }
  return false;
}

class Resolver {
 public:
  Resolver(DraftScene& scene, const Antecedents& antecedents)
      : scene_(scene), antecedents_(antecedents), drafts_(drafts_by_word(scene)) {
    note_words_of_names();
    speaks_of_bank_ = std::any_of(scene.drafts.begin(), scene.drafts.end(), [](const Draft& d) {
      return d.kind == MentionKind::Nominal && d.definite && d.key == "bank";
    });
  }

  void run() {
    for (std::size_t i = 0; i < scene_.drafts.size(); ++i) {
      Draft& draft = scene_.drafts[i];
      if (draft.kind == MentionKind::Nominal) resolve(draft);
      if (draft.cluster == no_cluster) continue;
      seen_.push_back(i);
      mentioned_.resize(scene_.clusters.size());
      ++mentioned_[draft.cluster];
    }
  }

 private:
  /// The last word of an organisation's or place's name is a noun it may be called by: "the commission".
  void note_words_of_names() {
    for (const Draft& draft : scene_.drafts) {
      if (draft.kind != MentionKind::Name || draft.cluster == no_cluster || draft.type == Kind::Person) continue;
      const std::vector<std::string_view> words = pieces_of(draft.key, ' ');
      if (words.size() < 2) continue;
      scene_.clusters[draft.cluster].nouns.insert(std::string(words.back()));
      for (std::size_t i = 1; i < words.size(); ++i)
        if (words[i] == "of") scene_.clusters[draft.cluster].nouns.insert(std::string(words[i - 1]));
    }
  }

  void resolve(Draft& draft) {
    std::optional<ClusterId> found = said_beside(scene_, drafts_, draft);
    if (!found && draft.definite) found = by_spokesman(draft);
    const bool is_said = found.has_value();
    if (!found && draft.predicative) draft.generic = true;
    if (draft.generic || draft.type == Kind::Quantity) return alone(draft);
    if (!found) found = by_model(draft);
    const bool one = draft.definite && !is_plural_noun(scene_, draft) && !has_complement(scene_.tree(draft), draft);
    if (!found && one) found = by_age(draft);
    if (!found && one) found = by_title(draft);
    if (!found) found = by_repetition(draft);
    if (!found && one) found = by_nationality(draft);
    if (!found && one) found = by_class(draft);
    if (found && !is_said && is_any_company(draft) && has_rival(scene_, draft, *found, mentioned_)) found.reset();
    if (found && !is_said && (is_bank_elsewhere(draft, *found) || is_own_subject(draft, *found))) found.reset();
    if (found && !is_said && may_be_nearer(draft, *found)) found.reset();
    if (found && !is_said && one && is_one_of_places(draft, *found)) found.reset();
    if (!found && draft.definite) found = by_pair(draft);
    if (found)
      join_cluster(scene_, draft, *found);
    else
      alone(draft);
  }
  void alone(Draft& draft) {
    if (!draft.generic) new_cluster(scene_, draft);
  }

  /// "the company", "the group": nouns that any of several bodies may be called by.
  static bool is_any_company(const Draft& draft) { return is_company_noun(draft.key) || is_group_noun(draft.key); }

  static bool is_company(const Draft& draft) { return draft.class_iri == "schema:Corporation"; }

  /// "Doe, who joined from [Acme], will run the company": another than hers so far.
  bool is_told_of_somebody(const Draft& other) const {
    const TreeView& tree = scene_.tree(other);
    WordId w = other.role;
    for (WordId steps = 0; w != 0 && steps < tree.size() && tree.word(w).deprel != "acl:relcl"; ++steps)
      w = tree.governor(w);
    const WordId subject = w == 0 ? 0 : tree.child(w, "nsubj");
    return subject != 0 && to_lower(tree.word(subject).form) == "who";
  }
  bool may_be_company(const Draft& draft, const Draft& other) const {
    return !is_company_noun(draft.key) || other.sentence != draft.sentence || !is_told_of_somebody(other) ||
           is_told_of_somebody(draft);
  }

  /// "the company", where the article calls this one "the bank".
  bool is_bank_elsewhere(const Draft& draft, ClusterId found) const {
    return speaks_of_bank_ && (draft.key == "company" || draft.key == "firm") &&
           scene_.clusters[found].nouns.count("bank") > 0;
  }

  /// "The fund had encouraged the group": what a verb is done to is not who does it, unless the pronoun says so.
  bool is_own_subject(const Draft& draft, ClusterId found) const {
    const TreeView& tree = scene_.tree(draft);
    const WordId verb = tree.governor(draft.role), subject = verb == 0 ? 0 : subject_of(tree, verb);
    if (subject == 0 || !is_relation(tree.word(draft.role), "obj")) return false;
    const auto at = drafts_.find({draft.sentence, subject});
    return at != drafts_.end() && scene_.drafts[at->second].cluster == found;
  }

  /// "the mayor", and not a vice mayor.
  static bool is_deputy(const Cluster& cluster, const Draft& draft) {
    static constexpr std::string_view seconds[] = {"assistant", "deputy", "vice"};
    const std::string text = to_lower(draft.text);
    return std::any_of(std::begin(seconds), std::end(seconds), [&](std::string_view word) {
      return cluster.nouns.count(std::string(word)) > 0 && text.find(word) == std::string::npos;
    });
  }

  /// "the bank", where another bank may be meant.
  static bool is_central_bank(const Draft& draft, const Draft& other) {
    return draft.key == "bank" && other.key.find("central bank") != std::string::npos &&
           to_lower(draft.text).find("central") == std::string::npos;
  }

  bool names_no_company(const Draft& name) const {
    for (WordId w = name.first; name.kind == MentionKind::Name && w <= name.last; ++w)
      if (is_noun_of_others(to_lower(scene_.tree(name).word(w).form))) return true;
    return false;
  }

  /// What the model is sure of, where number and kind agree.
  std::optional<ClusterId> by_model(const Draft& draft) const {
    const auto learnt = antecedents_.of(draft);
    if (!learnt || learnt->probability < sure_of_antecedent || !learnt->draft) return std::nullopt;
    const Draft& other = scene_.drafts[*learnt->draft];
    const Cluster& cluster = scene_.clusters[other.cluster];
    const bool agrees = other.kind != MentionKind::Pronoun && other.use != NameUse::Adjective &&
                        is_plural_noun(scene_, other) == is_plural_noun(scene_, draft) &&
                        !other.span.contains(draft.span) && !draft.span.contains(other.span) &&
                        kinds_agree(cluster.kind, draft) && affiliations_agree(cluster, draft) &&
                        !(is_company(draft) && names_no_company(other)) && may_be_company(draft, other);
    return agrees ? std::optional(other.cluster) : std::nullopt;
  }

  /// The most recent mention within reach whose cluster passes the test.
  template <class Test>
  std::optional<ClusterId> last_seen(const Draft& draft, std::uint32_t reach, Test fits) const {
    for (auto it = seen_.rbegin(); it != seen_.rend(); ++it) {
      const Draft& other = scene_.drafts[*it];
      if (other.sentence + reach < draft.sentence) break;
      if (other.use != NameUse::Adjective && !other.span.contains(draft.span) && !draft.span.contains(other.span) &&
          fits(other))
        return other.cluster;
    }
    return std::nullopt;
  }

  /// "the gunman" after "a gunman": the same noun again, with nothing new in front of it.
  std::optional<ClusterId> by_repetition(const Draft& draft) const {
    const TreeView& tree = scene_.tree(draft);
    const bool complete = has_complement(tree, draft);
    const std::string wording = name_key(draft.text);
    const std::vector<std::string> own = modifiers(tree, draft);
    const WordId possessor = tree.child(draft.head, "nmod:poss");
    if (possessor != 0 && tree.word(possessor).upos == "PRON") return std::nullopt;
    return last_seen(draft, sentences_back, [&](const Draft& other) {
      if (other.kind != MentionKind::Nominal || is_plural_noun(scene_, other) != is_plural_noun(scene_, draft) ||
          other.key != draft.key || other.type != draft.type || other.generic)
        return false;
      if (is_quantified(scene_.tree(other), other)) return false;
      // "the accountancy firm Acme": of a firm that is told apart so another may be "the firm".
      if (is_any_company(draft) && scene_.clusters[other.cluster].named && own.empty() &&
          !modifiers(scene_.tree(other), other).empty())
        return false;
      if (!draft.definite && !complete) return false;
      if (complete) return name_key(other.text) == wording && wording.find(' ') != std::string::npos;
      const std::string before = to_lower(other.text);
      return std::all_of(own.begin(), own.end(),
                         [&](const std::string& m) { return before.find(m) != std::string::npos; });
    });
  }

  /// "analysts at Acme said ... Jane Doe, [the firm]'s head of research": whose analysts spoke right before.
  std::optional<ClusterId> by_spokesman(const Draft& draft) const {
    static const WordList experts("analyst economist expert researcher strategist trader");
    const TreeView& tree = scene_.tree(draft);
    const WordId owned = tree.governor(draft.head);
    const bool of_speaker = is_any_company(draft) && tree.word(draft.head).deprel == "nmod:poss" && owned != 0 &&
                            is_relation(tree.word(owned), "appos");
    if (!of_speaker) return std::nullopt;
    return last_seen(draft, 1, [&](const Draft& other) {
      const TreeView& own = scene_.tree(other);
      const WordId above = own.governor(other.role);
      return scene_.clusters[other.cluster].kind == Kind::Organization && above != 0 &&
             is_relation(own.word(other.role), "nmod") && experts.has(lemma_of(own.word(above)));
    });
  }

  /// "the 53-year-old midwife": whom the sentences before have as their named subject.
  std::optional<ClusterId> by_age(const Draft& draft) const {
    const TreeView& tree = scene_.tree(draft);
    if (draft.type != Kind::Person || draft.head < draft.first + 2) return std::nullopt;
    bool years = false, old = false;
    for (WordId w = draft.first; w <= draft.head; ++w) {
      years = years || lemma_of(tree.word(w)) == "year";
      old = old || to_lower(tree.word(w).form) == "old" || to_lower(tree.word(w).form).ends_with("-year-old");
    }
    if (!old || (!years && !tree.word(draft.first + 1).form.ends_with("-old"))) return std::nullopt;
    return last_seen(draft, sentences_back_for_people, [&](const Draft& other) {
      const Cluster& cluster = scene_.clusters[other.cluster];
      // Nor who acts in the same sentence, nor whom a clause in passing tells of.
      return cluster.named && cluster.kind == Kind::Person && genders_agree(cluster.gender, draft.gender) &&
             is_relation(scene_.role(other), "nsubj") && other.sentence != draft.sentence &&
             !is_in_aside(scene_.tree(other), other.role);
    });
  }

  /// "the Norwegian": the one person of that nation among those the sentences in front tell of.
  std::optional<ClusterId> by_nationality(const Draft& draft) const {
    if (country_of_national(scene_.tree(draft), draft.head).empty()) return std::nullopt;
    std::set<ClusterId> fitting;
    last_seen(draft, sentences_back, [&](const Draft& other) {
      const Cluster& cluster = scene_.clusters[other.cluster];
      if (cluster.named && cluster.kind == Kind::Person && !cluster.affiliations.empty() &&
          affiliations_agree(cluster, draft))
        fitting.insert(other.cluster);
      return false;
    });
    return fitting.size() == 1 ? std::optional(*fitting.begin()) : std::nullopt;
  }

  /// "the president" after "President Moreau", "the commission" after "the European Commission". Of several who fit,
  /// the one the article speaks of more, unless the other was named in a later sentence.
  std::optional<ClusterId> by_title(const Draft& draft) const {
    std::optional<ClusterId> best;
    float best_score = 0;
    last_seen(draft, sentences_back, [&](const Draft& other) {
      const Cluster& cluster = scene_.clusters[other.cluster];
      // Any company may be "the company", whether or not the article has called it so.
      const bool called = is_called(cluster, draft) || (is_company_noun(draft.key) && fits_by_class(cluster, draft));
      const bool fits = cluster.named && called && kinds_agree(cluster.kind, draft) && !is_deputy(cluster, draft) &&
                        affiliations_agree(cluster, draft) && modifiers_are_known(scene_.tree(draft), draft, cluster) &&
                        may_be_company(draft, other);
      const auto known = static_cast<float>(std::min<std::uint32_t>(mentioned_[other.cluster], mentions_that_count));
      // "Acme, which Bexley bought last year, was fined. The company ...": what an aside tells of counts less.
      const bool passing = is_in_aside(scene_.tree(other), other.role) || is_central_bank(draft, other);
      const float aside = passing ? weight_of_mention : 0;
      const float score = known * weight_of_mention - static_cast<float>(draft.sentence - other.sentence) - aside;
      if (fits && (!best || score > best_score)) best = other.cluster, best_score = score;
      return false;
    });
    return best;
  }

  std::optional<ClusterId> by_class(const Draft& draft) const {
    return last_seen(draft, reach_of(draft), [&](const Draft& other) {
      const Cluster& cluster = scene_.clusters[other.cluster];
      return fits_by_class(cluster, draft) && modifiers_are_known(scene_.tree(draft), draft, cluster) &&
             may_be_company(draft, other);
    });
  }

  /// "Gunmen from Riga came to Valka. In the town ...": a place that nothing is known of stands nearer than the city.
  bool may_be_nearer(const Draft& draft, ClusterId found) const {
    if (draft.key != "city" && draft.key != "town") return false;
    const auto nearest = last_seen(draft, sentences_back_for_places, [&](const Draft& other) {
      const Cluster& cluster = scene_.clusters[other.cluster];
      const bool unknown = cluster.named && cluster.kind == Kind::Polity && cluster.country.empty() &&
                           (cluster.class_iri.empty() || cluster.class_iri == "schema:AdministrativeArea");
      return other.cluster == found || unknown;
    });
    return nearest && *nearest != found;
  }

  /// "[Bole airport], [Moi airport] ... the airport": either, where the sentences in front name both.
  bool is_one_of_places(const Draft& draft, ClusterId found) const {
    if (draft.type != Kind::Place || !scene_.clusters[found].named) return false;
    const auto other = last_seen(draft, sentences_back_at_most, [&](const Draft& d) {
      const Cluster& cluster = scene_.clusters[d.cluster];
      return d.cluster != found && cluster.named && cluster.kind == Kind::Place && is_called(cluster, draft);
    });
    return other.has_value();
  }

  bool is_one_of_two(const Draft& draft, const Draft& other) const {
    const Cluster& cluster = scene_.clusters[other.cluster];
    if (!cluster.named || !cluster.members.empty()) return false;
    const Noun* noun = find_noun(draft.key);
    if (noun != nullptr && noun->kind == Kind::Polity) return cluster.kind == Kind::Polity && !cluster.country.empty();
    if (cluster.kind != Kind::Person || noun == nullptr || noun->kind != Kind::Person) return false;
    if (noun->trait == Trait::Man || noun->trait == Trait::Woman) return cluster.gender == draft.gender;
    if (noun->trait != Trait::Leader) return false;
    return std::any_of(cluster.nouns.begin(), cluster.nouns.end(), [](const std::string& title) {
      const Noun* own = find_noun(title);
      return own != nullptr && own->trait == Trait::Leader;
    });
  }

  /// "the couple": the two persons whom the last sentences name, where they are no more.
  std::vector<ClusterId> couple_before(const Draft& draft) const {
    std::vector<ClusterId> persons;
    last_seen(draft, sentences_back_for_people, [&](const Draft& other) {
      const Cluster& cluster = scene_.clusters[other.cluster];
      if (cluster.named && cluster.kind == Kind::Person && other.sentence != draft.sentence &&
          std::find(persons.begin(), persons.end(), other.cluster) == persons.end())
        persons.push_back(other.cluster);
      return false;
    });
    return persons.size() == 2 ? persons : std::vector<ClusterId>();
  }

  /// The last two who may be called so.
  std::vector<ClusterId> leaders_before(const Draft& draft) const {
    std::vector<ClusterId> members;
    last_seen(draft, sentences_back, [&](const Draft& other) {
      if (std::find(members.begin(), members.end(), other.cluster) == members.end() && is_one_of_two(draft, other))
        members.push_back(other.cluster);
      return members.size() == 2;
    });
    return members;
  }

  /// "the two leaders": the two persons with such a title who were named last.
  std::optional<ClusterId> by_pair(Draft& draft) {
    const bool couple = (draft.key == "couple" || draft.key == "duo") && !has_complement(scene_.tree(draft), draft);
    if (!couple && !speaks_of_two(scene_.tree(draft), draft)) return std::nullopt;
    if (const auto before = last_seen(draft, sentences_back_at_most, [&](const Draft& other) {
          const Cluster& cluster = scene_.clusters[other.cluster];
          return cluster.members.size() == 2 && cluster.nouns.count(draft.key) > 0;
        }))
      return before;
    std::vector<ClusterId> members = couple ? couple_before(draft) : leaders_before(draft);
    if (members.size() != 2) return std::nullopt;
    std::sort(members.begin(), members.end());
    const ClusterId pair = new_cluster(scene_, draft);
    scene_.clusters[pair].members = members;
    return pair;
  }

  DraftScene& scene_;
  const Antecedents& antecedents_;
  DraftsByWord drafts_;
  std::vector<std::uint32_t> mentioned_;  ///< so far, of each cluster
  std::vector<std::size_t> seen_;         ///< drafts with a cluster, in text order
  bool speaks_of_bank_ = false;           ///< of "the bank"
};

}  // namespace

bool kinds_agree(Kind named, const Draft& nominal) {
  static const WordList roles(
      "ally partner rival opponent enemy supporter backer neighbour neighbor member owner founder leader producer "
      "exporter importer supplier buyer seller customer victim winner power superpower builder designer developer "
      "distributor maker operator provider publisher");
  static const WordList houses(
      "academy church cinema clinic college gallery hospital library mosque museum opera prison school temple theater "
      "theatre university zoo");
  if (named == nominal.type) return true;
  if (named == Kind::Polity && (nominal.type == Kind::Place || nominal.type == Kind::Organization))
    return nominal.type == Kind::Place || nominal.key == "power";
  if (named == Kind::Place && nominal.type == Kind::Polity) return false;
  // "the museum" that buys is the house of that name.
  if (named == Kind::Place && nominal.type == Kind::Organization) return houses.has(nominal.key);
  return nominal.type == Kind::Person && (named == Kind::Polity || named == Kind::Organization) &&
         roles.has(nominal.key);
}

void resolve_nominals(DraftScene& scene, const Antecedents& antecedents) { Resolver(scene, antecedents).run(); }

}  // namespace newsgraph

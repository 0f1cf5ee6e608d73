#include "entities/pronouns.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "base/text.hpp"
#include "entities/mentions.hpp"
#include "entities/nominals.hpp"
#include "entities/quotations.hpp"
#include "entities/rivals.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

constexpr std::uint32_t reach_for_persons = 3;
constexpr std::uint32_t reach_for_things = 1;
constexpr float sentence_cost = 2.0F;
/// What the model must be sure of to be taken at its word: facts hang on it. Else what it thinks likely counts so much.
constexpr float sure_of_antecedent = 0.5F;
constexpr float weight_of_model = 5.0F;
constexpr std::uint32_t most_mentions = 6, most_mentions_of_person = 9;
constexpr float sure_beside_speaker = 0.8F;  ///< against "[the agency] said it would wait"
constexpr float sure_of_none = 0.6F;

enum class Class { He, She, It, They, Speaker, Other };

struct PronounForm {
  Class what = Class::Other;
  bool reflexive = false;
};

PronounForm form_of(std::string_view lower) {
  static const std::map<std::string_view, PronounForm> forms = {
      {"he", {Class::He, false}},          {"him", {Class::He, false}},       {"his", {Class::He, false}},
      {"himself", {Class::He, true}},      {"she", {Class::She, false}},      {"her", {Class::She, false}},
      {"hers", {Class::She, false}},       {"herself", {Class::She, true}},   {"it", {Class::It, false}},
      {"its", {Class::It, false}},         {"itself", {Class::It, true}},     {"they", {Class::They, false}},
      {"them", {Class::They, false}},      {"their", {Class::They, false}},   {"theirs", {Class::They, false}},
      {"themselves", {Class::They, true}}, {"i", {Class::Speaker, false}},    {"me", {Class::Speaker, false}},
      {"my", {Class::Speaker, false}},     {"myself", {Class::Speaker, true}}};
  const auto found = forms.find(lower);
  return found == forms.end() ? PronounForm{} : found->second;
}

/// Subjects come back as pronouns more often than objects, objects more often than the rest.
float weight_of_role(const Word& word) {
  if (word.deprel == "nsubj") return 3.0F;
  if (word.deprel == "nsubj:pass") return 2.7F;
  if (word.deprel == "obj" || word.deprel == "iobj") return 1.8F;
  if (word.deprel == "nmod:poss" || word.deprel == "obl:agent") return 1.3F;
  if (is_relation(word, "obl")) return 1.0F;
  if (is_relation(word, "appos") || is_relation(word, "root")) return 0.9F;
  if (is_relation(word, "nmod")) return 0.7F;
  return 0.3F;
}

const Word& relation_word(const TreeView& tree, WordId w) { return tree.word(first_conjunct(tree, w)); }

bool is_argument(const Word& word) {
  return is_relation(word, "nsubj") || is_relation(word, "obj") || is_relation(word, "iobj") ||
         is_relation(word, "obl");
}

bool is_gendered(Gender own, Class what) {
  return own == Gender::Unknown || (own == Gender::Man) == (what == Class::He);
}

bool is_expletive(const TreeView& tree, WordId w) {
  const Word& word = tree.word(w);
  if (is_relation(word, "expl")) return true;
  const WordId above = tree.governor(w);
  if (above == 0 || to_lower(word.form) != "it") return false;
  if (tree.child(above, "csubj") != 0) return true;
  static constexpr std::string_view weather[] = {"seem", "appear", "rain", "snow", "turn"};
  return std::find(std::begin(weather), std::end(weather), lemma_of(tree.word(above))) != std::end(weather);
}

class Resolver {
 public:
  Resolver(DraftScene& scene, const Antecedents& antecedents)
      : scene_(scene),
        antecedents_(antecedents),
        quotations_(quotations(scene.article)),
        mentioned_(scene.clusters.size(), 0) {
    note_heads();
  }

  void run() {
    for (std::size_t i = 0; i < scene_.drafts.size(); ++i) {
      if (scene_.drafts[i].kind == MentionKind::Pronoun) {
        if (const auto speaker = speaker_behind(i)) resolve(*speaker);
        resolve(i);
      }
      if (scene_.drafts[i].cluster == no_cluster) continue;
      ++mentioned_[scene_.drafts[i].cluster];
      note_death(scene_.drafts[i]);
    }
  }

 private:
  void resolve(std::size_t index) {
    Draft& draft = scene_.drafts[index];
    if (draft.cluster != no_cluster) return;
    const std::optional<ClusterId> found = antecedent(draft, index);
    const bool it = form_of(draft.key).what == Class::It;
    if (found && !(it && has_rival(scene_, draft, *found, mentioned_))) accept(draft, *found);
  }

  /// "She should resign," [he] said: who speaks behind the quotation in which the pronoun stands, where that is a
  /// pronoun, too. Whom he means goes back to what stands before the quotation.
  std::optional<std::size_t> speaker_behind(std::size_t index) const {
    const Draft& pronoun = scene_.drafts[index];
    const Span* quotation = quotation_at(quotations_, pronoun.span.begin);
    for (std::size_t i = index + 1; quotation != nullptr && i < first_[pronoun.sentence + 1]; ++i) {
      const Draft& draft = scene_.drafts[i];
      if (draft.span.begin < quotation->end || draft.kind != MentionKind::Pronoun) continue;
      if (is_speaker(draft)) return i;
    }
    return std::nullopt;
  }

  void note_death(const Draft& draft) {
    const TreeView& tree = scene_.tree(draft);
    const WordId verb = tree.governor(draft.role);
    if (verb == 0 || !is_relation(tree.word(draft.role), "nsubj")) return;
    static const WordList deaths("assassinate execute kill murder slay");
    const bool passive = tree.word(draft.role).deprel == "nsubj:pass";
    const std::string lemma = lemma_of(tree.word(verb));
    if (passive ? deaths.has(lemma) : lemma == "die") death_.try_emplace(draft.cluster, draft.sentence);
  }

  /// "Her husband was killed. ... Her son Dmytro serves in the army. [He] was captured": whose death has been told does
  /// no more where somebody else has become the subject since; but for whom an article begins with, as obituaries do.
  bool is_outlived(const Draft& candidate, const Draft& pronoun, const PronounForm& form) const {
    const auto death = death_.find(candidate.cluster);
    const Word& own = scene_.tree(pronoun).word(pronoun.head);
    if (death == death_.end() || death->second + 1 >= pronoun.sentence || !is_relation(own, "nsubj")) return false;
    const auto begin = scene_.drafts.begin();
    const auto opening = begin + static_cast<std::ptrdiff_t>(first_[std::min<std::size_t>(2, first_.size() - 1)]);
    if (std::any_of(begin, opening, [&](const Draft& d) { return d.cluster == candidate.cluster; })) return false;
    for (std::size_t i = first_[pronoun.sentence - 1]; i < first_[pronoun.sentence]; ++i) {
      const Draft& other = scene_.drafts[i];
      if (other.kind == MentionKind::Name && other.cluster != no_cluster && other.cluster != candidate.cluster &&
          kind_fits(other, form.what) && is_relation(relation_word(scene_.tree(other), other.role), "nsubj"))
        return true;
    }
    return false;
  }

  void note_heads() {
    first_.assign(scene_.trees.size() + 1, scene_.drafts.size());
    for (std::size_t i = scene_.drafts.size(); i-- > 0;) {
      const Draft& draft = scene_.drafts[i];
      if (draft.kind != MentionKind::Pronoun) heads_.insert({draft.sentence, draft.head});
      if (draft.kind != MentionKind::Pronoun) heads_.insert({draft.sentence, draft.role});
      first_[draft.sentence] = i;
    }
    for (std::size_t s = scene_.trees.size(); s-- > 0;) first_[s] = std::min(first_[s], first_[s + 1]);
  }

  void accept(Draft& draft, ClusterId id) {
    Cluster& cluster = scene_.clusters[id];
    const Class what = form_of(draft.key).what;
    if (what == Class::He && cluster.gender == Gender::Unknown) cluster.gender = Gender::Man;
    if (what == Class::She && cluster.gender == Gender::Unknown) cluster.gender = Gender::Woman;
    draft.cluster = id;
    draft.type = cluster.kind;
  }

  std::optional<ClusterId> antecedent(const Draft& pronoun, std::size_t index) {
    const TreeView& tree = scene_.tree(pronoun);
    const PronounForm form = form_of(pronoun.key);
    if (form.what == Class::Other || is_expletive(tree, pronoun.head)) return std::nullopt;
    if (form.what == Class::Speaker) return speaker(pronoun);
    if (const auto owner = owner_in_front(pronoun, form, index)) return owner;
    const auto learnt = antecedents_.of(pronoun);
    if (!learnt || learnt->probability < sure_beside_speaker)
      if (const auto told = subject_of_saying(pronoun, form, index)) return told;
    if (learnt && learnt->probability >= sure_of_antecedent) {
      const Draft* candidate = learnt->draft ? &meant(scene_.drafts[*learnt->draft]) : nullptr;
      if (candidate != nullptr && fits_as_learnt(*candidate, pronoun, form)) return candidate->cluster;
      if (!learnt->draft && form.what == Class::It) return std::nullopt;
    }
    if (learnt && learnt->none >= sure_of_none && form.what == Class::It) return std::nullopt;
    return by_salience(pronoun, form, index, learnt);
  }

  /// "[Airbus] and its chief": what a possessive right behind "and" goes back to.
  std::optional<ClusterId> owner_in_front(const Draft& pronoun, const PronounForm& form, std::size_t index) const {
    const TreeView& tree = scene_.tree(pronoun);
    const WordId owned = tree.governor(pronoun.head);
    const bool joined = is_relation(tree.word(pronoun.head), "nmod:poss") && is_relation(tree.word(owned), "conj") &&
                        pronoun.head > 2 && tree.word(pronoun.head - 1).upos == "CCONJ";
    for (std::size_t i = index; joined && i-- > first_[pronoun.sentence];) {
      const Draft& owner = scene_.drafts[i];
      const bool beside = owner.last + 2 == pronoun.head && owner.cluster != no_cluster;
      if (beside && owner.use != NameUse::Adjective && kind_fits(owner, form.what)) return owner.cluster;
    }
    return std::nullopt;
  }

  /// "She is [the first woman] to govern": of what is said of somebody the subject is meant.
  const Draft& meant(const Draft& candidate) const {
    const WordId subject = candidate.predicative ? scene_.tree(candidate).child(candidate.head, "nsubj") : 0;
    if (subject == 0) return candidate;
    for (std::size_t i = first_[candidate.sentence]; i < first_[candidate.sentence + 1]; ++i)
      if (scene_.drafts[i].role == subject && scene_.drafts[i].cluster != no_cluster) return scene_.drafts[i];
    return candidate;
  }

  /// The model has seen the sentence; number, sex and kind remain to be checked.
  bool fits_as_learnt(const Draft& candidate, const Draft& pronoun, const PronounForm& form) const {
    if (candidate.use == NameUse::Adjective || candidate.span.end > pronoun.span.begin) return false;
    if (is_subject_of_verb(candidate, pronoun, form)) return false;
    if (is_spoken_of(candidate.cluster, pronoun) || speaks(candidate.cluster, pronoun) || is_in_compound(candidate) ||
        is_outlived(candidate, pronoun, form))
      return false;
    const bool same = candidate.kind == MentionKind::Pronoun && form_of(candidate.key).what == form.what;
    return same || kind_fits(candidate, form.what);
  }

  /// "Officials traced his contacts and quarantined [them]": the object of a verb is not its subject, nor the one that
  /// it shares.
  bool is_subject_of_verb(const Draft& candidate, const Draft& pronoun, const PronounForm& form) const {
    const TreeView& tree = scene_.tree(pronoun);
    const WordId verb = tree.governor(pronoun.head);
    if (candidate.sentence != pronoun.sentence || form.reflexive || verb == 0) return false;
    if (!is_relation(tree.word(pronoun.head), "obj")) return false;
    // "Doyle rang Pappas to congratulate [him]": an infinitive's subject is that of its clause, or its object.
    const Word& word = tree.word(verb);
    const bool controlled = has_feature(word, "VerbForm", "Inf") && tree.child(verb, "nsubj") == 0 &&
                            (is_relation(word, "advcl") || is_relation(word, "xcomp")) && tree.governor(verb) != 0;
    if (!controlled) return subject_of(tree, verb) == candidate.role;
    const WordId object = is_relation(word, "xcomp") ? tree.child(tree.governor(verb), "obj") : 0;
    return (object != 0 ? object : subject_of(tree, tree.governor(verb))) == candidate.role;
  }

  std::optional<ClusterId> by_salience(const Draft& pronoun, const PronounForm& form, std::size_t index,
                                       const std::optional<LearntAntecedent>& learnt) {
    const bool person = form.what == Class::He || form.what == Class::She;
    const std::uint32_t reach = person ? reach_for_persons : reach_for_things;
    const std::uint32_t from = pronoun.sentence < reach ? 0 : pronoun.sentence - reach;
    std::optional<ClusterId> best;
    float best_score = 0;
    for (std::size_t i = first_[from]; i < index; ++i) {
      const Draft& candidate = scene_.drafts[i];
      if (!is_possible(candidate, pronoun, form)) continue;
      const bool likely =
          person && learnt && learnt->draft && scene_.drafts[*learnt->draft].cluster == candidate.cluster;
      const float score = score_of(candidate, pronoun) + (likely ? weight_of_model * learnt->probability : 0);
      if (!best || score >= best_score) best = meant(candidate).cluster, best_score = score;
    }
    if (form.what == Class::They)
      if (const std::optional<ClusterId> pair = pair_before(pronoun, index, from, best ? best_score : 0)) return pair;
    if (best && !person && best_shadow(pronoun, form, from) > best_score) return std::nullopt;
    return best;
  }

  /// "Lavrov and Tillerson ... their": persons joined by "and" who are the better antecedent become a plural.
  std::optional<ClusterId> pair_before(const Draft& pronoun, std::size_t index, std::uint32_t from, float to_beat) {
    std::vector<ClusterId> best;
    for (std::size_t i = first_[from]; i < index; ++i) {
      const Draft& first = scene_.drafts[i];
      if (!is_person_before(first, pronoun) || first_conjunct(scene_.tree(first), first.role) != first.role) continue;
      std::vector<ClusterId> members = {first.cluster};
      for (std::size_t j = i + 1; j < index && scene_.drafts[j].sentence == first.sentence; ++j) {
        const Draft& next = scene_.drafts[j];
        if (is_person_before(next, pronoun) && next.cluster != first.cluster &&
            first_conjunct(scene_.tree(next), next.role) == first.role)
          members.push_back(next.cluster);
      }
      const float score = score_of(first, pronoun) + 0.5F;
      if (members.size() > 1 && score >= to_beat) best = members, to_beat = score;
    }
    if (best.empty()) return std::nullopt;
    std::sort(best.begin(), best.end());
    best.erase(std::unique(best.begin(), best.end()), best.end());
    return best.size() < 2 ? std::nullopt : std::optional<ClusterId>(group_of(best));
  }

  bool is_person_before(const Draft& draft, const Draft& pronoun) const {
    return draft.kind == MentionKind::Name && draft.cluster != no_cluster && draft.type == Kind::Person &&
           draft.span.end <= pronoun.span.begin;
  }

  /// The plural with exactly these members; made where there is none yet.
  ClusterId group_of(const std::vector<ClusterId>& members) {
    for (ClusterId id = 0; id < scene_.clusters.size(); ++id)
      if (scene_.clusters[id].members == members) return id;
    Cluster group;
    group.kind = Kind::PeopleGroup;
    group.plural = true;
    group.members = members;
    scene_.clusters.push_back(group);
    mentioned_.push_back(0);
    return static_cast<ClusterId>(scene_.clusters.size() - 1);
  }

  float score_of(const Draft& candidate, const Draft& pronoun) const {
    const TreeView& tree = scene_.tree(candidate);
    const Word& word = relation_word(tree, candidate.role);
    float score = weight_of_role(word) - sentence_cost * static_cast<float>(pronoun.sentence - candidate.sentence);
    const Word& own = relation_word(scene_.tree(pronoun), pronoun.head);
    if (is_relation(own, "nsubj") && is_relation(word, "nsubj")) score += 0.5F;
    if (candidate.kind == MentionKind::Name) score += 0.3F;
    const bool person = scene_.clusters[candidate.cluster].kind == Kind::Person;
    const std::uint32_t most = person ? most_mentions_of_person : most_mentions;
    score += 0.15F * static_cast<float>(std::min(mentioned_[candidate.cluster], most));
    // Who is quoted speaks of others: inside a quotation the speaker is "I".
    const bool quoted = quotation_at(quotations_, pronoun.span.begin) != nullptr;
    if (quoted && is_speaker(candidate)) score -= 2.0F;
    if (!quoted && is_speaker(pronoun) && quotation_at(quotations_, candidate.span.begin) != nullptr) score -= 3.0F;
    return score;
  }

  /// "[The agency] said it would wait": the subject of what is said is most often who says it.
  std::optional<ClusterId> subject_of_saying(const Draft& pronoun, const PronounForm& form, std::size_t index) const {
    const TreeView& tree = scene_.tree(pronoun);
    const WordId verb = tree.governor(pronoun.head);
    if (verb == 0 || !is_relation(tree.word(verb), "ccomp") || !is_relation(tree.word(pronoun.head), "nsubj"))
      return std::nullopt;
    for (std::size_t i = index; i-- > first_[pronoun.sentence];) {
      const Draft& speaker = scene_.drafts[i];
      if (is_speaker(speaker) && tree.governor(speaker.role) == tree.governor(verb) &&
          is_possible(speaker, pronoun, form))
        return speaker.cluster;
    }
    return std::nullopt;
  }

  bool is_speaker(const Draft& candidate) const {
    const TreeView& tree = scene_.tree(candidate);
    const WordId above = tree.governor(candidate.role);
    return above != 0 && is_relation(tree.word(candidate.role), "nsubj") &&
           is_verb_of_saying(lemma_of(tree.word(above))) && quotation_at(quotations_, candidate.span.begin) == nullptr;
  }

  /// "The president will not wait," he said: whom a speaker names is somebody else.
  bool is_spoken_of(ClusterId cluster, const Draft& pronoun) const {
    if (!is_speaker(pronoun)) return false;
    for (std::size_t i = first_[pronoun.sentence]; i < first_[pronoun.sentence + 1]; ++i) {
      const Draft& draft = scene_.drafts[i];
      if (draft.kind != MentionKind::Pronoun && draft.cluster == cluster &&
          quotation_at(quotations_, draft.span.begin) != nullptr)
        return true;
    }
    return false;
  }

  /// Inside a quotation the speaker is "I", and nobody who is spoken of.
  bool speaks(ClusterId cluster, const Draft& pronoun) const {
    const Span* quotation = quotation_at(quotations_, pronoun.span.begin);
    for (std::size_t i = first_[pronoun.sentence]; quotation != nullptr && i < first_[pronoun.sentence + 1]; ++i) {
      const Draft& draft = scene_.drafts[i];
      if (draft.cluster == cluster && !quotation->overlaps(draft.span) && is_speaker(draft)) return true;
    }
    return false;
  }

  /// "[Dhaka]-based Meghna Builders": nothing goes back to what is only a part of a word.
  bool is_in_compound(const Draft& candidate) const {
    const TreeView& tree = scene_.tree(candidate);
    const WordId behind = candidate.last + 1;
    return behind < tree.size() && tree.word(behind).form == "-" && to_lower(tree.word(behind + 1).form) == "based";
  }

  bool is_possible(const Draft& candidate, const Draft& pronoun, const PronounForm& form) const {
    if (candidate.cluster == no_cluster || candidate.use == NameUse::Adjective ||
        candidate.span.end > pronoun.span.begin || is_spoken_of(candidate.cluster, pronoun) ||
        speaks(candidate.cluster, pronoun) || is_in_compound(candidate) || is_outlived(candidate, pronoun, form))
      return false;
    return kind_fits(candidate, form.what) && !is_subject_of_verb(candidate, pronoun, form) &&
           binding_allows(candidate, pronoun, form);
  }

  bool kind_fits(const Draft& candidate, Class what) const {
    const Cluster& cluster = scene_.clusters[candidate.cluster];
    switch (what) {
      case Class::He:
      case Class::She:
        return cluster.kind == Kind::Person && is_gendered(cluster.gender, what);
      case Class::It:
        return cluster.kind != Kind::Person && cluster.kind != Kind::PeopleGroup && cluster.kind != Kind::Quantity &&
               cluster.members.empty() && !is_plural(candidate);
      case Class::They:
        return !cluster.members.empty() || cluster.kind == Kind::PeopleGroup || is_plural(candidate) ||
               is_group(candidate);
      default:
        return false;
    }
  }

  bool is_plural(const Draft& candidate) const {
    return candidate.kind == MentionKind::Nominal && has_feature(scene_.head(candidate), "Number", "Plur");
  }

  /// A body that may be "they": a collective noun, or the name of a team.
  bool is_group(const Draft& candidate) const {
    if (candidate.type != Kind::Organization) return false;
    return candidate.kind == MentionKind::Nominal ? candidate.plural
                                                  : scene_.clusters[candidate.cluster].class_iri == "schema:SportsTeam";
  }

  bool binding_allows(const Draft& candidate, const Draft& pronoun, const PronounForm& form) const {
    if (candidate.sentence != pronoun.sentence) return !form.reflexive;
    const TreeView& tree = scene_.tree(pronoun);
    const WordId above = tree.governor(pronoun.head);
    const WordId other = first_conjunct(tree, candidate.role);
    const bool same_verb = above != 0 && tree.governor(other) == above && is_argument(tree.word(other));
    if (form.reflexive) return same_verb;
    const bool possessive = is_relation(tree.word(pronoun.head), "nmod:poss");
    // Subject and object of one verb are two, or it would be "himself".
    if (!possessive && same_verb && is_argument(tree.word(pronoun.head))) return false;
    return !tree.is_in_subtree(pronoun.head, candidate.head) || is_relation(tree.word(above), "root") ||
           in_clause_of(tree, pronoun.head, candidate.head);
  }

  /// "Rathbun, who said he ...": below the name, but in a clause of its own.
  bool in_clause_of(const TreeView& tree, WordId w, WordId top) const {
    for (WordId steps = 0; w != top && w != 0 && steps < tree.size(); ++steps, w = tree.governor(w))
      if (is_relation(tree.word(w), "acl") || is_relation(tree.word(w), "advcl") ||
          is_relation(tree.word(w), "parataxis") || is_relation(tree.word(w), "appos") ||
          is_relation(tree.word(w), "ccomp"))
        return true;
    return false;
  }

  /// The best score of a noun that makes no mention but would be an antecedent: then the pronoun may mean that.
  float best_shadow(const Draft& pronoun, const PronounForm& form, std::uint32_t from) const {
    float best = -100.0F;
    for (std::uint32_t s = from; s <= pronoun.sentence; ++s) {
      const TreeView& tree = scene_.trees[s];
      for (WordId w = 1; w <= tree.size(); ++w) {
        const Word& word = tree.word(w);
        if (s == pronoun.sentence && word.span.begin >= pronoun.span.begin) break;
        if (word.upos != "NOUN" || heads_.count({s, w}) > 0) continue;
        if (has_feature(word, "Number", "Plur") != (form.what == Class::They)) continue;
        const Word& role = relation_word(tree, w);
        if (!is_argument(role) || is_relation(role, "obl")) continue;
        best = std::max(best, weight_of_role(role) - sentence_cost * static_cast<float>(pronoun.sentence - s));
      }
    }
    return best;
  }

  /// Who says the quotation: the subject of a verb of saying next to it, in the sentences that it touches.
  std::optional<ClusterId> speaker(const Draft& pronoun) const {
    const Span* quotation = quotation_at(quotations_, pronoun.span.begin);
    if (quotation == nullptr) return std::nullopt;
    const std::uint32_t from = pronoun.sentence == 0 ? 0 : pronoun.sentence - 1;
    std::optional<ClusterId> best;
    std::uint32_t best_distance = 0;
    for (std::size_t i = first_[from]; i < scene_.drafts.size() && scene_.drafts[i].sentence <= pronoun.sentence + 1;
         ++i) {
      const Draft& draft = scene_.drafts[i];
      if (draft.cluster == no_cluster || scene_.clusters[draft.cluster].kind != Kind::Person || !is_speaker(draft))
        continue;
      const bool same = draft.sentence == pronoun.sentence;
      const std::uint32_t gap = draft.span.begin >= quotation->end   ? draft.span.begin - quotation->end
                                : draft.span.end <= quotation->begin ? quotation->begin - draft.span.end
                                                                     : 0;
      const std::uint32_t distance = gap + (same ? 0 : 1000);
      if (!same && gap > 200) continue;
      if (!best || distance < best_distance) best = draft.cluster, best_distance = distance;
    }
    return best;
  }

  DraftScene& scene_;
  const Antecedents& antecedents_;
  std::vector<Span> quotations_;
  std::vector<std::uint32_t> mentioned_;
  std::map<ClusterId, std::uint32_t> death_;  ///< the sentence that tells it
  std::vector<std::size_t> first_;            ///< the first draft of each sentence or of one after
  std::set<std::pair<std::uint32_t, WordId>> heads_;
};

}  // namespace

std::vector<Draft> pronoun_mentions(const DraftScene& scene) {
  std::vector<Draft> found;
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    const TreeView& tree = scene.trees[s];
    for (WordId w = 1; w <= tree.size(); ++w) {
      const Word& word = tree.word(w);
      const std::string lower = to_lower(word.form);
      if (word.upos != "PRON" || form_of(lower).what == Class::Other) continue;
      Draft draft;
      draft.kind = MentionKind::Pronoun;
      draft.sentence = s;
      draft.first = draft.last = draft.head = draft.role = w;
      draft.span = word.span;
      draft.key = lower;
      draft.text = word.form;
      draft.probability = 0.7F;
      found.push_back(draft);
    }
  }
  return found;
}

void resolve_pronouns(DraftScene& scene, const Antecedents& antecedents) { Resolver(scene, antecedents).run(); }

}  // namespace newsgraph

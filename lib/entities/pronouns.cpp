#include "entities/pronouns.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include "base/text.hpp"
#include "entities/mentions.hpp"
#include "entities/nominals.hpp"
#include "entities/nouns_beside.hpp"
#include "entities/pronoun_fit.hpp"
#include "entities/pronoun_forms.hpp"
#include "entities/pronouns_by_story.hpp"
#include "entities/pronouns_by_words.hpp"
#include "entities/rivals.hpp"
#include "entities/speech.hpp"
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
constexpr float sure_beside_speaker = 0.8F;      ///< against "[the agency] said it would wait"
constexpr float sure_beside_only_person = 0.9F;  ///< against "[Roe] agrees. She has asked"
constexpr float sure_beside_subject = 0.8F;      ///< against "He ... [Roe] flew over the town. But he was jeered"
constexpr float sure_of_none = 0.6F;

/// "with [Doe] taking over": the subject of what goes with the deed of another.
bool is_in_absolute(const TreeView& tree, WordId w) {
  const WordId verb = tree.governor(w), mark = verb == 0 ? 0 : tree.child(verb, "mark");
  return mark != 0 && to_lower(tree.word(mark).form) == "with" && is_relation(tree.word(w), "nsubj") &&
         is_relation(tree.word(verb), "advcl") && !has_feature(tree.word(verb), "VerbForm", "Fin");
}

/// "He was cleared": of those told of before, hardly the lawyer who spoke.
bool is_judged(const TreeView& tree, WordId w) {
  static const WordList judges("acquit arrest bail charge clear convict indict jail sentence try");
  return tree.word(w).deprel == "nsubj:pass" && judges.has(lemma_of(tree.word(tree.governor(w))));
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

bool is_expletive(const TreeView& tree, WordId w) {
  const Word& word = tree.word(w);
  if (is_relation(word, "expl")) return true;
  const WordId above = tree.governor(w);
  if (above == 0 || to_lower(word.form) != "it") return false;
  if (tree.child(above, "csubj") != 0) return true;
  // "It was agreed that nobody would build"
  static const WordList told(
      "agree allege announce argue assume believe claim decide expect fear hope know report say");
  if (word.deprel == "nsubj:pass" && told.has(lemma_of(tree.word(above))) && tree.child(above, "ccomp") != 0)
    return true;
  // "He denied it": what was said.
  static const WordList of_words("admit believe concede confirm deny doubt know say");
  if (is_relation(word, "obj") && of_words.has(lemma_of(tree.word(above)))) return true;
  static constexpr std::string_view weather[] = {"seem", "appear", "rain", "snow", "turn"};
  return std::find(std::begin(weather), std::end(weather), lemma_of(tree.word(above))) != std::end(weather);
}

class Resolver {
 public:
  Resolver(DraftScene& scene, const Antecedents& antecedents)
      : scene_(scene),
        antecedents_(antecedents),
        first_(first_drafts(scene)),
        speech_(scene, first_),
        mentioned_(scene.clusters.size(), 0),
        heads_(drafts_by_word(scene)) {}

  void run() {
    for (std::size_t i = 0; i < scene_.drafts.size(); ++i) {
      if (scene_.drafts[i].kind == MentionKind::Pronoun) {
        if (const auto speaker = speech_.speaker_behind(i)) resolve(*speaker);
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
    const bool it = form_of(draft.key).what == PronounClass::It;
    if (found && !(it && has_rival(scene_, draft, *found, mentioned_))) accept(draft, *found);
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
          kind_fits(scene_, other, form.what) && is_relation(relation_word(scene_.tree(other), other.role), "nsubj"))
        return true;
    }
    return false;
  }

  void accept(Draft& draft, ClusterId id) {
    Cluster& cluster = scene_.clusters[id];
    const PronounClass what = form_of(draft.key).what;
    if (what == PronounClass::He && cluster.gender == Gender::Unknown) cluster.gender = Gender::Man;
    if (what == PronounClass::She && cluster.gender == Gender::Unknown) cluster.gender = Gender::Woman;
    draft.cluster = id;
    draft.type = cluster.kind;
  }

  std::optional<ClusterId> antecedent(const Draft& pronoun, std::size_t index) {
    const TreeView& tree = scene_.tree(pronoun);
    const PronounForm form = form_of(pronoun.key);
    if (form.what == PronounClass::Other || is_expletive(tree, pronoun.head)) return std::nullopt;
    if (form.what == PronounClass::Speaker) return speech_.speaker(pronoun);
    if (const auto told = meant_by_words({scene_, first_, pronoun, form, index}); !told.empty())
      return told.size() == 1 ? std::optional(told.front()) : joined(told);
    const auto learnt = antecedents_.of(pronoun);
    const PronounInStory story = {{scene_, first_, pronoun, form, index}, speech_, [&](const Draft& candidate) {
                                    return is_possible(candidate, pronoun, form);
                                  }};
    const float sure = learnt && !is_of_quotation(learnt->draft, pronoun) ? learnt->probability : 0;
    if (sure < sure_beside_speaker) {
      if (const auto told = meant_in_speech(story)) return told;
      if (const auto told = spoken_of_before(story)) return told;
      if (goes_on_unknown(story)) return std::nullopt;
    }
    if (sure < sure_beside_only_person)
      if (const auto told = only_person_before(story.at)) return told;
    if (learnt && learnt->draft && sure < sure_beside_subject)
      if (const auto told = meant_since(story, scene_.drafts[*learnt->draft])) return told;
    if (learnt && sure >= sure_of_antecedent) {
      const Draft* candidate = learnt->draft ? &meant(scene_.drafts[*learnt->draft]) : nullptr;
      if (candidate != nullptr && fits_as_learnt(*candidate, pronoun, form)) return candidate->cluster;
      if (!learnt->draft && form.what == PronounClass::It) return std::nullopt;
    }
    if (learnt && learnt->none >= sure_of_none && form.what == PronounClass::It) return std::nullopt;
    return by_salience(pronoun, form, index, learnt);
  }

  /// "\"[He] gave us a number,\" said Roe. The drugs were old, he said": who speaks is hardly whom a quotation tells
  /// of.
  bool is_of_quotation(const std::optional<std::size_t>& learnt, const Draft& pronoun) const {
    return learnt && speech_.is_speaker(pronoun) && scene_.drafts[*learnt].kind == MentionKind::Pronoun &&
           speech_.is_quoted(scene_.drafts[*learnt].span.begin);
  }

  /// "She is [the first woman] to govern": of what is said of somebody the subject is meant.
  const Draft& meant(const Draft& candidate) const {
    const WordId subject = candidate.predicative ? scene_.tree(candidate).child(candidate.head, "nsubj") : 0;
    if (subject == 0) return candidate;
    for (std::size_t i = first_[candidate.sentence]; i < first_[candidate.sentence + 1]; ++i)
      if (scene_.drafts[i].role == subject && scene_.drafts[i].cluster != no_cluster) return scene_.drafts[i];
    return candidate;
  }

  /// What no antecedent is, however likely the model finds it.
  bool is_out_of_question(const Draft& candidate, const Draft& pronoun, const PronounForm& form) const {
    return candidate.use == NameUse::Adjective || candidate.span.end > pronoun.span.begin ||
           is_lacking(scene_, candidate) || is_subject_of_verb(scene_, candidate, pronoun, form) ||
           !body_fits(scene_, candidate, pronoun) || speech_.is_spoken_of(candidate.cluster, pronoun) ||
           speech_.speaks(candidate.cluster, pronoun) || is_in_compound(scene_, candidate) ||
           is_outlived(candidate, pronoun, form) || is_of_kin_in_front(scene_, candidate, pronoun);
  }

  /// The model has seen the sentence; number, sex and kind remain to be checked.
  bool fits_as_learnt(const Draft& candidate, const Draft& pronoun, const PronounForm& form) const {
    if (is_out_of_question(candidate, pronoun, form)) return false;
    const bool same = candidate.kind == MentionKind::Pronoun && form_of(candidate.key).what == form.what;
    return same || kind_fits(scene_, candidate, form.what);
  }

  std::optional<ClusterId> by_salience(const Draft& pronoun, const PronounForm& form, std::size_t index,
                                       const std::optional<LearntAntecedent>& learnt) {
    const bool person = form.of_person();
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
    if (form.what == PronounClass::They)
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
    return joined(best);
  }

  /// The plural of several; none of fewer than two.
  std::optional<ClusterId> joined(std::vector<ClusterId> members) {
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return members.size() < 2 ? std::nullopt : std::optional<ClusterId>(group_of(members));
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
    const float weight = is_in_absolute(tree, candidate.role) ? 0.3F : weight_of_role(word);
    float score = weight - sentence_cost * static_cast<float>(pronoun.sentence - candidate.sentence);
    const Word& own = relation_word(scene_.tree(pronoun), pronoun.head);
    if (is_relation(own, "nsubj") && is_relation(word, "nsubj")) score += 0.5F;
    if (candidate.kind == MentionKind::Name) score += 0.3F;
    const bool person = scene_.clusters[candidate.cluster].kind == Kind::Person;
    const std::uint32_t most = person ? most_mentions_of_person : most_mentions;
    score += 0.15F * static_cast<float>(std::min(mentioned_[candidate.cluster], most));
    // Who is quoted speaks of others: inside a quotation the speaker is "I".
    const bool quoted = speech_.is_quoted(pronoun.span.begin);
    if (quoted && speech_.is_speaker(candidate)) score -= 2.0F;
    if (speech_.is_speaker(candidate) && is_judged(scene_.tree(pronoun), pronoun.head)) score -= 3.0F;
    if (!quoted && speech_.is_speaker(pronoun) && speech_.is_quoted(candidate.span.begin)) score -= 3.0F;
    return score;
  }

  bool is_possible(const Draft& candidate, const Draft& pronoun, const PronounForm& form) const {
    return candidate.cluster != no_cluster && kind_fits(scene_, candidate, form.what) &&
           binding_allows(scene_, candidate, pronoun, form) && !is_out_of_question(candidate, pronoun, form);
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
        if (has_feature(word, "Number", "Plur") != (form.what == PronounClass::They)) continue;
        const Word& role = relation_word(tree, w);
        if (!is_argument(role) || is_relation(role, "obl")) continue;
        best = std::max(best, weight_of_role(role) - sentence_cost * static_cast<float>(pronoun.sentence - s));
      }
    }
    return best;
  }

  DraftScene& scene_;
  const Antecedents& antecedents_;
  std::vector<std::size_t> first_;
  Speech speech_;
  std::vector<std::uint32_t> mentioned_;
  std::map<ClusterId, std::uint32_t> death_;  ///< the sentence that tells it
  DraftsByWord heads_;                        ///< of all but pronouns
};

}  // namespace

std::vector<Draft> pronoun_mentions(const DraftScene& scene) {
  std::vector<Draft> found;
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    const TreeView& tree = scene.trees[s];
    for (WordId w = 1; w <= tree.size(); ++w) {
      const Word& word = tree.word(w);
      const std::string lower = to_lower(word.form);
      if (word.upos != "PRON" || form_of(lower).what == PronounClass::Other) continue;
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

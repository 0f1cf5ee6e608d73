#include "facts/claims.hpp"

#include <algorithm>

#include "facts/claim_cues.hpp"
#include "facts/event_classes.hpp"

namespace newsgraph {
namespace {

/// Who speaks: the word that heads the source in its sentence, 0 where nobody is named.
struct Contents {
  std::vector<Span> spans;
  std::optional<Stance> stance;  ///< in place of the cue's own
  float probability = 1;
};

bool is_passive(const TreeView& tree, WordId w) {
  return tree.child(w, "aux:pass") != 0 || tree.child(w, "nsubj:pass") != 0;
}

WordId agent_of_passive(const TreeView& tree, WordId w) {
  if (const WordId agent = tree.child(w, "obl:agent"); agent != 0) return agent;
  for (const WordId c : tree.children(w, "obl")) {
    if (case_text(tree, c) == "by") return c;
  }
  return 0;
}

WordId role_word(const FactScene& scene, WordPlace at, std::string_view role) {
  const auto p = scene.predicate(at);
  if (!p) return 0;
  for (const Argument& a : scene.analysis.predicates[*p].arguments) {
    if (a.role == role && a.probability >= 0.5F) return a.word;
  }
  return 0;
}

bool is_participle(const TreeView& tree, WordId w) {
  return !has_feature(tree.word(w), "VerbForm", "Fin") && tree.child(w, "aux") == 0;
}

bool has_infinitive_mark(const TreeView& tree, WordId w) {
  for (const WordId m : tree.children(w, "mark")) {
    if (tree.word(m).lemma == "to") return true;
  }
  return false;
}

WordId source_word(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  WordId w = at.word;
  for (WordId steps = 0; w != 0 && steps < tree.size(); ++steps) {
    if (is_passive(tree, w)) return agent_of_passive(tree, w);
    if (const WordId subject = subject_of(tree, w); subject != 0) {
      // "was arrested and told that": the second participle shares the passive.
      if (is_relation(tree.word(subject), "nsubj:pass") && is_participle(tree, w)) return agent_of_passive(tree, w);
      return antecedent(tree, subject);
    }
    const Word& word = tree.word(w);
    if (is_relation(word, "acl") && is_participle(tree, w)) {
      // "claims made by": a past participle's noun is what is said, not who says it.
      if (has_feature(word, "Tense", "Past")) return agent_of_passive(tree, w);
      // "the wish to say" names no speaker.
      return has_infinitive_mark(tree, w) ? role_word(scene, at, "ARG0") : tree.governor(w);
    }
    if (!is_relation(word, "xcomp") && !is_relation(word, "advcl") && !is_relation(word, "conj")) break;
    const WordId governor = tree.governor(w);
    const WordId object = governor == 0 ? 0 : tree.child(governor, "obj");
    if (is_relation(word, "xcomp") && object != 0) return object;
    w = governor;
  }
  return role_word(scene, at, "ARG0");
}

/// "The Kremlin's statement", "a White House report": whose statement it is.
WordId owner_of_saying(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  for (const std::string_view relation : {"nmod:poss", "compound", "nmod", "nmod:desc", "amod"}) {
    for (const WordId c : tree.children(at.word, relation)) {
      const bool owner = relation != "nmod" || one_of(case_text(tree, c), {"from", "by", "of"});
      if (owner && scene.mention({at.sentence, c})) return c;
    }
  }
  const WordId both = tree.child(at.word, "nmod");
  if (both != 0 && one_of(case_text(tree, both), {"from", "by"})) return both;
  return 0;
}

struct Source {
  Span span;
  std::optional<MentionId> mention;
  float probability = 1;
};

bool can_speak(const FactScene& scene, MentionId m) { return !scene.is_kind(m, {Kind::Quantity}); }

/// One source for each coordinated phrase; a statement speaks for whoever made it.
std::vector<Source> sources_at(const FactScene& scene, std::uint32_t sentence, WordId w) {
  const TreeView& tree = scene.trees[sentence];
  std::vector<Source> out;
  if (w == 0) return out;
  WordId speaker = w;
  if (find_saying_noun(to_lower(tree.word(w).lemma)) != nullptr) {
    const auto own = scene.mention({sentence, w});
    const WordId owner = owner_of_saying(scene, {sentence, w});
    if (owner != 0 && (!own || scene.is_kind(*own, {Kind::Work, Kind::NamedEvent, Kind::Product}))) speaker = owner;
  }
  std::vector<WordId> heads = {speaker};
  for (const WordId c : tree.children(speaker, "conj")) {
    if (is_noun(tree.word(c)) || tree.word(c).upos == "PRON") heads.push_back(c);
  }
  for (const WordId head : heads) {
    const auto m = scene.mention({sentence, head});
    Span span = trimmed_span(tree, speaker == w && heads.size() == 1 ? w : head);
    if (heads.size() > 1 || speaker != w) span = phrase_span(tree, head);
    if (is_relation(tree.word(w), "obl") || heads.size() > 1) span = phrase_span(tree, head);
    if (m && !can_speak(scene, *m)) continue;
    out.push_back({span, m, m ? scene.entities.mentions[*m].probability : 0.8F});
  }
  return out;
}

/// Consecutive words of the list become one span each; marks at the ends are left out.
std::vector<Span> pieces(const TreeView& tree, const std::vector<WordId>& words) {
  std::vector<Span> out;
  for (std::size_t i = 0; i < words.size();) {
    std::size_t j = i + 1;
    while (j < words.size() && words[j] == words[j - 1] + 1) ++j;
    std::size_t first = i, last = j;
    while (first < last && tree.word(words[first]).upos == "PUNCT") ++first;
    while (last > first && tree.word(words[last - 1]).upos == "PUNCT") --last;
    if (first < last) out.push_back({tree.word(words[first]).span.begin, tree.word(words[last - 1]).span.end});
    i = j;
  }
  return out;
}

void add_subtree(const TreeView& tree, WordId w, std::span<const WordId> excluded, Contents& contents) {
  for (const Span span : pieces(tree, tree.subtree(w, excluded))) contents.spans.push_back(span);
  contents.probability = std::min(contents.probability, tree.word(w).arc_probability);
}

bool is_clause(const TreeView& tree, WordId w) {
  return tree.word(w).upos == "VERB" || tree.child(w, "cop") != 0 || tree.child(w, "nsubj") != 0 ||
         tree.child(w, "aux") != 0;
}

bool quoted(const FactScene& scene, Span span) {
  return std::any_of(scene.quotes.begin(), scene.quotes.end(), [&](Span q) { return q.overlaps(span); });
}

bool is_interrogative(const TreeView& tree, WordId w) {
  for (const WordId v : tree.subtree(w)) {
    if (one_of(tree.word(v).lemma, {"whether", "what", "why", "how", "when", "where"}) || tree.word(v).form == "if")
      return true;
    if (tree.word(v).upos == "VERB") return false;
  }
  return false;
}

/// "..., she said": the clause around the cue, without the cue's own branch.
bool add_surrounding_clause(const FactScene& scene, WordPlace at, Contents& contents) {
  const TreeView& tree = scene.trees[at.sentence];
  const Word& word = tree.word(at.word);
  const WordId governor = tree.governor(at.word);
  const bool as_clause = is_relation(word, "advcl") && [&] {
    const WordId mark = tree.child(at.word, "mark");
    return mark != 0 && tree.word(mark).lemma == "as" && tree.child(at.word, "obj") == 0;
  }();
  if (governor == 0 || (!is_relation(word, "parataxis") && !as_clause)) return false;
  if (!is_clause(tree, governor) && !quoted(scene, tree.word(governor).span)) return false;
  const WordId excluded[] = {at.word};
  add_subtree(tree, governor, excluded, contents);
  return true;
}

void add_clause_contents(const FactScene& scene, WordPlace at, const ClaimCue& cue, Contents& contents) {
  const TreeView& tree = scene.trees[at.sentence];
  for (const WordId c : tree.children(at.word, "ccomp")) {
    if (!is_clause(tree, c) && !quoted(scene, tree.word(c).span) && tree.children(c).empty()) continue;
    if (is_interrogative(tree, c) && cue.stance == Stance::Asks) contents.stance = Stance::Asks;
    add_subtree(tree, c, {}, contents);
  }
  if (!contents.spans.empty()) return;
  for (const WordId c : tree.children(at.word, "parataxis")) {
    const bool speech = quoted(scene, tree.word(c).span) || (c < at.word && is_clause(tree, c));
    if (speech) add_subtree(tree, c, {}, contents);
  }
  if (contents.spans.empty()) add_surrounding_clause(scene, at, contents);
  if (!contents.spans.empty()) return;
  const WordId object = tree.child(at.word, "obj");
  const bool quotes = object != 0 && quoted(scene, tree.word(object).span) && !quoted(scene, tree.word(at.word).span);
  if (quotes) add_subtree(tree, object, {}, contents);
}

void add_infinitive(const TreeView& tree, WordId w, const ClaimCue& cue, Contents& contents) {
  for (const WordId c : tree.children(w, "xcomp")) {
    if (tree.word(c).upos != "VERB" && tree.child(c, "cop") == 0) continue;
    if (one_of(cue.lemma, {"tell", "ask", "say"})) contents.stance = Stance::Demands;
    if (cue.lemma == "say" && !has_infinitive_mark(tree, c)) continue;
    add_subtree(tree, c, {}, contents);
  }
}

/// Whether a noun phrase tells an event: a predicate stands in it.
bool tells_event(const FactScene& scene, std::uint32_t sentence, WordId w) {
  for (const WordId v : scene.trees[sentence].subtree(w)) {
    if (scene.predicate({sentence, v}) && is_noun(scene.word({sentence, v}))) return true;
  }
  return scene.trees[sentence].child(w, "acl") != 0;
}

void add_object(const FactScene& scene, WordPlace at, const ClaimCue& cue, Contents& contents) {
  const TreeView& tree = scene.trees[at.sentence];
  WordId object = tree.child(at.word, "obj");
  if (object == 0) object = tree.child(at.word, "nsubj:pass");
  if (object == 0 || !is_noun(tree.word(object))) return;
  const bool saying = find_saying_noun(tree.word(object).lemma) != nullptr;
  if ((cue.contents & kSaying) != 0 && (cue.contents & kObject) == 0 && !saying) return;
  const auto m = scene.mention({at.sentence, object});
  if (m && scene.is_kind(*m, {Kind::Person, Kind::Organization, Kind::Polity, Kind::PeopleGroup})) return;
  if (tells_event(scene, at.sentence, object)) add_subtree(tree, object, {}, contents);
}

bool lists(std::string_view alternatives, std::string_view value) {
  while (!alternatives.empty()) {
    const std::size_t bar = alternatives.find('|');
    if (alternatives.substr(0, bar) == value) return true;
    if (bar == std::string_view::npos) return false;
    alternatives.remove_prefix(bar + 1);
  }
  return false;
}

void add_oblique(const TreeView& tree, WordId w, const ClaimCue& cue, Contents& contents) {
  for (const WordId c : tree.children(w)) {
    const Word& child = tree.word(c);
    if (!is_relation(child, "obl") && !is_relation(child, "advcl")) continue;
    std::string marker = case_text(tree, c);
    if (const WordId mark = tree.child(c, "mark"); marker.empty() && mark != 0) marker = tree.word(mark).lemma;
    if (!lists(cue.prepositions, marker)) continue;
    if (cue.stance == Stance::Asks && marker == "for") contents.stance = Stance::Demands;
    if (one_of(marker, {"on", "against"})) contents.stance = Stance::Demands;
    add_subtree(tree, c, {}, contents);
  }
}

/// "described him as disruptive": what is described and as what.
void add_description(const TreeView& tree, WordId w, Contents& contents) {
  const WordId object = tree.child(w, "obj");
  if (object == 0) return;
  for (const WordId c : tree.children(w)) {
    if (c < object || is_relation(tree.word(c), "punct")) continue;
    const bool as = case_text(tree, c) == "as" || [&] {
      const WordId mark = tree.child(c, "mark");
      return mark != 0 && tree.word(mark).lemma == "as";
    }();
    if (as) {
      add_subtree(tree, object, {}, contents);
      add_subtree(tree, c, {}, contents);
      return;
    }
  }
}

Contents contents_of(const FactScene& scene, WordPlace at, const ClaimCue& cue) {
  const TreeView& tree = scene.trees[at.sentence];
  Contents contents;
  if ((cue.contents & kClause) != 0) add_clause_contents(scene, at, cue, contents);
  if (contents.spans.empty() && (cue.contents & kInfinitive) != 0) add_infinitive(tree, at.word, cue, contents);
  if (contents.spans.empty() && (cue.contents & kDescription) != 0) add_description(tree, at.word, contents);
  if (contents.spans.empty() && !cue.prepositions.empty()) add_oblique(tree, at.word, cue, contents);
  if (contents.spans.empty() && (cue.contents & (kObject | kSaying)) != 0) add_object(scene, at, cue, contents);
  return contents;
}

float cue_probability(const FactScene& scene, WordPlace at) {
  const auto p = scene.predicate(at);
  return p ? scene.analysis.predicates[*p].probability : 0.8F;
}

void add_times(const FactScene& scene, WordPlace at, Claim& claim) {
  const TreeView& tree = scene.trees[at.sentence];
  for (const WordId c : tree.children(at.word)) {
    const Word& child = tree.word(c);
    if (!is_relation(child, "obl") && !is_relation(child, "advmod") && !is_relation(child, "nmod")) continue;
    for (std::uint32_t t = 0; t < scene.analysis.times.size(); ++t) {
      if (scene.analysis.times[t].span.contains(child.span) && !is_inside(child.span, claim.content))
        claim.times.push_back(t);
    }
  }
}

Stance negated(Stance stance) {
  return stance == Stance::Asserts || stance == Stance::Believes ? Stance::Denies : stance;
}

bool is_negated(const TreeView& tree, WordId w) {
  for (const WordId c : tree.children(w, "advmod")) {
    if (has_feature(tree.word(c), "Polarity", "Neg") || one_of(tree.word(c).lemma, {"not", "never"})) return true;
  }
  return false;
}

void emit(const FactScene& scene, WordPlace at, const std::vector<Source>& sources, const Contents& contents,
          Stance stance, float precision, const std::vector<Span>& cue, ClaimDrafts& out) {
  if (contents.spans.empty()) return;
  if (sources.empty()) {
    out.unattributed.insert(out.unattributed.end(), contents.spans.begin(), contents.spans.end());
    out.unattributed_cues.push_back(at);
    return;
  }
  for (const Source& source : sources) {
    ClaimDraft draft;
    draft.cue = at;
    draft.claim.source = {source.span};
    draft.claim.source_mention = source.mention;
    draft.claim.cue = cue;
    draft.claim.content = contents.spans;
    draft.claim.stance = contents.stance.value_or(stance);
    draft.claim.confidence = precision * source.probability * contents.probability * cue_probability(scene, at);
    add_times(scene, at, draft.claim);
    out.claims.push_back(std::move(draft));
  }
}

/// Sources must not be part of what they say: "an attack, he said" is, "the man who he said" is not.
void drop_sources_inside(const std::vector<Span>& contents, std::vector<Source>& sources) {
  std::erase_if(sources, [&](const Source& s) { return is_inside(s.span, contents); });
}

std::vector<Span> cue_spans(const TreeView& tree, WordId w) {
  std::vector<Span> out = {tree.word(w).span};
  if (const WordId particle = tree.child(w, "compound:prt"); particle != 0) {
    const Span p = tree.word(particle).span;
    if (p.begin == out[0].end + 1) {
      out[0].end = p.end;
    } else {
      out.push_back(p);
    }
  }
  return out;
}

/// "She said:" and the quotation stands in the next sentence.
void add_quotation_behind(const FactScene& scene, WordPlace at, Contents& contents) {
  const Span sentence = scene.analysis.sentences[at.sentence].span;
  for (const Span quote : scene.quotes) {
    if (quote.begin >= sentence.end && quote.begin <= sentence.end + 4) contents.spans.push_back(quote);
  }
}

/// "urged them to say", "may deny": nobody has said it yet.
bool is_unreal(const TreeView& tree, WordId w) {
  for (const WordId c : tree.children(w, "aux")) {
    if (one_of(tree.word(c).lemma, {"will", "would", "may", "might", "could", "can", "should", "must", "shall"}))
      return true;
  }
  return has_infinitive_mark(tree, w);
}

/// "X said that Y", "X denied Y", "Y, said X".
void find_verb_claim(const FactScene& scene, WordPlace at, ClaimDrafts& out) {
  const TreeView& tree = scene.trees[at.sentence];
  if (tree.word(at.word).upos != "VERB") return;
  const ClaimCue* cue = find_claim_cue(lemma_with_particle(tree, at.word));
  if (cue == nullptr) return;
  Contents contents = contents_of(scene, at, *cue);
  if (contents.spans.empty() && (cue->contents & kClause) != 0) add_quotation_behind(scene, at, contents);
  if (contents.spans.empty()) return;
  std::vector<Source> sources = sources_at(scene, at.sentence, source_word(scene, at));
  drop_sources_inside(contents.spans, sources);
  if (is_unreal(tree, at.word)) sources.clear();
  Stance stance = cue->stance;
  if (is_negated(tree, at.word)) {
    if (!one_of(cue->lemma, {"believe", "think"})) sources.clear();
    stance = negated(stance);
  }
  emit(scene, at, sources, contents, stance, 0.97F, cue_spans(tree, at.word), out);
}

/// "according to X, ..."
void find_according_to(const FactScene& scene, WordPlace at, ClaimDrafts& out) {
  const TreeView& tree = scene.trees[at.sentence];
  const WordId c = case_of(tree, at.word);
  const WordId governor = tree.governor(at.word);
  if (c == 0 || governor == 0 || to_lower(tree.word(c).form) != "according") return;
  WordId last = c;
  for (const WordId part : tree.children(c, "fixed")) last = std::max(last, part);
  if (last == c && tree.word(c + 1 <= tree.size() ? c + 1 : c).form == "to") last = c + 1;
  Contents contents;
  const WordId excluded[] = {at.word};
  add_subtree(tree, governor, excluded, contents);
  emit(scene, at, sources_at(scene, at.sentence, at.word), contents, Stance::Asserts, 0.97F,
       {span_of(tree.sentence(), c, last)}, out);
}

/// The clause of a noun of saying: "the claim that", "a call for", "a demand to".
Contents contents_of_noun(const TreeView& tree, WordId w, Stance stance) {
  Contents contents;
  for (const WordId c : tree.children(w)) {
    const Word& child = tree.word(c);
    const WordId mark = tree.child(c, "mark");
    const bool that = mark != 0 && tree.word(mark).lemma == "that";
    const bool clause =
        (child.deprel == "acl" && that) || is_relation(child, "ccomp") || (child.deprel == "acl:relcl" && that);
    const bool wished = stance == Stance::Demands && (is_relation(child, "nmod") || is_relation(child, "acl")) &&
                        (case_text(tree, c) == "for" || has_infinitive_mark(tree, c));
    if (clause || wished) add_subtree(tree, c, {}, contents);
  }
  return contents;
}

void find_noun_claim(const FactScene& scene, WordPlace at, ClaimDrafts& out) {
  const TreeView& tree = scene.trees[at.sentence];
  if (tree.word(at.word).upos != "NOUN") return;
  const SayingNoun* noun = find_saying_noun(to_lower(tree.word(at.word).lemma));
  if (noun == nullptr) return;
  const Contents contents = contents_of_noun(tree, at.word, noun->stance);
  if (contents.spans.empty()) return;
  WordId source = owner_of_saying(scene, at);
  if (source == 0 || is_inside(tree.word(source).span, contents.spans)) source = role_word(scene, at, "ARG0");
  const WordId governor = tree.governor(at.word);
  if (source == 0 && governor != 0 && is_relation(tree.word(at.word), "obj") &&
      one_of(tree.word(governor).lemma, {"make", "issue", "have", "express", "voice", "release", "repeat", "reject"})) {
    source = source_word(scene, {at.sentence, governor});
  }
  std::vector<Source> sources = sources_at(scene, at.sentence, source);
  drop_sources_inside(contents.spans, sources);
  emit(scene, at, sources, contents, noun->stance, 0.9F, {tree.word(at.word).span}, out);
}

WordId oblique(const TreeView& tree, WordId w, std::string_view marker) {
  for (const WordId c : tree.children(w)) {
    if (!is_relation(tree.word(c), "obl") && !is_relation(tree.word(c), "advcl") && !is_relation(tree.word(c), "nmod"))
      continue;
    if (case_text(tree, c) == marker) return c;
    const WordId mark = tree.child(c, "mark");
    if (mark != 0 && tree.word(mark).lemma == marker) return c;
  }
  return 0;
}

bool is_deed(const FactScene& scene, WordPlace at) {
  const Word& word = scene.word(at);
  const EventClass* event_class = find_event_class({}, to_lower(word.lemma), true);
  return event_class != nullptr && event_class->name != "Happening" && is_noun(word);
}

/// What somebody is blamed for. Behind a relative pronoun it is the nearest noun in front that tells an event, since
/// the tree may hang the clause on a noun further left: "missiles fired after an attack that they blamed on the
/// rebels".
WordId deed_of(const FactScene& scene, std::uint32_t sentence, WordId deed) {
  const WordId outside = antecedent(scene.trees[sentence], deed);
  if (outside == deed || is_deed(scene, {sentence, outside})) return outside;
  for (WordId w = deed - 1; outside < deed && w > outside; --w)
    if (is_deed(scene, {sentence, w})) return w;
  return scene.predicate({sentence, outside}) ? outside : 0;
}

/// "X blamed Y for Z", "X blamed Z on Y", "X accused Y of Z".
void find_blame(const FactScene& scene, WordPlace at, ClaimDrafts& out) {
  const TreeView& tree = scene.trees[at.sentence];
  const std::string& lemma = tree.word(at.word).lemma;
  if (tree.word(at.word).upos != "VERB" || !one_of(lemma, {"blame", "accuse", "suspect"})) return;
  WordId object = is_passive(tree, at.word) ? tree.child(at.word, "nsubj:pass") : tree.child(at.word, "obj");
  WordId person = object;
  WordId deed = oblique(tree, at.word, lemma == "blame" ? "for" : "of");
  if (const WordId on = oblique(tree, at.word, "on"); lemma == "blame" && on != 0) {
    person = on;
    deed = object;
  }
  if (lemma == "blame" && deed == object && object == 0 && is_relation(tree.word(at.word), "acl"))
    deed = tree.governor(at.word);
  if (person == 0 || deed == 0) return;
  const WordId outside = deed_of(scene, at.sentence, deed);
  Contents contents;
  add_subtree(tree, person, {}, contents);
  if (outside == deed) add_subtree(tree, deed, {}, contents);
  std::sort(contents.spans.begin(), contents.spans.end());
  const std::size_t before = out.claims.size();
  emit(scene, at, sources_at(scene, at.sentence, source_word(scene, at)), contents, Stance::Asserts, 0.95F,
       cue_spans(tree, at.word), out);
  for (std::size_t i = before; i < out.claims.size(); ++i) {
    out.claims[i].blamed = scene.mention({at.sentence, antecedent(tree, person)});
    if (outside != 0) out.claims[i].misdeed = WordPlace{at.sentence, outside};
  }
}

std::uint32_t overlap(Span a, Span b) {
  return a.overlaps(b) ? std::min(a.end, b.end) - std::max(a.begin, b.begin) : 0;
}

/// A claim made outside the quotation whose content is in it takes the whole of it.
bool take_quotation(Claim& claim, Span quote) {
  if (is_inside(claim.cue.front(), {quote})) return false;
  std::uint32_t in_quote = 0, size = 0;
  for (const Span span : claim.content) {
    in_quote += overlap(span, quote);
    size += span.size();
  }
  if (in_quote == 0) return false;
  if (2 * in_quote < size) return true;
  Span whole = quote;
  for (const Span span : claim.content) {
    if (!span.overlaps(quote)) continue;
    whole = {std::min(whole.begin, span.begin), std::max(whole.end, span.end)};
  }
  if (std::any_of(claim.cue.begin(), claim.cue.end(), [&](Span cue) { return whole.overlaps(cue); })) whole = quote;
  claim.quotation = claim.quotation || whole.begin == quote.begin;
  std::erase_if(claim.content, [&](Span span) { return span.overlaps(quote); });
  claim.content.push_back(whole);
  std::sort(claim.content.begin(), claim.content.end());
  return true;
}

bool holds_clause(const FactScene& scene, Span quote) {
  std::uint32_t words = 0;
  bool verb = false;
  for (const Sentence& sentence : scene.analysis.sentences) {
    if (!sentence.span.overlaps(quote)) continue;
    for (const Word& word : sentence.words) {
      if (!quote.contains(word.span) || word.upos == "PUNCT") continue;
      ++words;
      verb = verb || word.upos == "VERB" || word.upos == "AUX";
    }
  }
  const std::string_view last = scene.text({quote.end - 1, quote.end});
  return verb && (words >= 4 || one_of(last, {".", "!", "?"}));
}

std::optional<Span> block_at(const FactScene& scene, Span span) {
  for (const Block& block : scene.article.blocks) {
    if (block.span.contains(span)) return block.span;
  }
  return std::nullopt;
}

Span without_marks(const FactScene& scene, Span quote) {
  const auto is_mark = [&](std::uint32_t at) { return one_of(scene.text({at, at + 1}), {",", " ", "\n"}); };
  while (quote.end > quote.begin && is_mark(quote.end - 1)) --quote.end;
  while (quote.begin < quote.end && is_mark(quote.begin)) ++quote.begin;
  return quote;
}

/// A quotation without a cue of its own belongs to whoever was quoted last in the same paragraph.
void attribute_quotation(const FactScene& scene, Span quote, ClaimDrafts& out) {
  const auto block = block_at(scene, quote);
  ClaimDraft* last = nullptr;
  for (ClaimDraft& draft : out.claims) {
    const bool same = block && block->contains(draft.claim.cue.front());
    if (same && draft.claim.quotation && draft.claim.content.front().begin < quote.begin) last = &draft;
  }
  if (last == nullptr) {
    out.unattributed.push_back(quote);
    return;
  }
  last->claim.content.push_back(quote);
  std::sort(last->claim.content.begin(), last->claim.content.end());
}

void read_quotations(const FactScene& scene, ClaimDrafts& out) {
  for (const Span mark : scene.quotes) {
    const Span quote = without_marks(scene, mark);
    if (quote.size() == 0) continue;
    bool taken = false;
    for (ClaimDraft& draft : out.claims) taken = take_quotation(draft.claim, quote) || taken;
    if (!taken && holds_clause(scene, quote)) attribute_quotation(scene, quote, out);
  }
}

}  // namespace

bool is_inside(Span span, const std::vector<Span>& spans) {
  return std::any_of(spans.begin(), spans.end(), [&](Span s) { return s.begin <= span.begin && span.begin < s.end; });
}

ClaimDrafts find_claims(const FactScene& scene) {
  ClaimDrafts out;
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    for (WordId w = 1; w <= scene.trees[s].size(); ++w) {
      const std::size_t before = out.claims.size();
      find_blame(scene, {s, w}, out);
      if (out.claims.size() == before) find_verb_claim(scene, {s, w}, out);
      find_noun_claim(scene, {s, w}, out);
      find_according_to(scene, {s, w}, out);
    }
  }
  read_quotations(scene, out);
  return out;
}

}  // namespace newsgraph

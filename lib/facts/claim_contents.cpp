#include "facts/claim_contents.hpp"

#include <algorithm>

#include "entities/lexicon.hpp"
#include "facts/claim_sources.hpp"
#include "facts/denials.hpp"
#include "facts/mood.hpp"
#include "facts/relation_rules.hpp"

namespace newsgraph {

bool is_behind_semicolon(const TreeView& tree, WordId clause) {
  const WordId first = tree.subtree(clause).front();
  const std::vector<WordId> marks = tree.children(clause, "punct");
  return (first > 1 && tree.word(first - 1).form == ";") ||
         std::any_of(marks.begin(), marks.end(), [&](WordId w) { return tree.word(w).form == ";"; });
}

namespace {

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

bool is_clause(const TreeView& tree, WordId w) {
  return tree.word(w).upos == "VERB" || tree.child(w, "cop") != 0 || tree.child(w, "nsubj") != 0 ||
         tree.child(w, "aux") != 0;
}

bool is_finite_clause(const TreeView& tree, WordId w) {
  const std::span<const WordId> below = tree.children(w);
  return has_feature(tree.word(w), "VerbForm", "Fin") || std::any_of(below.begin(), below.end(), [&](WordId c) {
           return is_relation(tree.word(c), "aux") || is_relation(tree.word(c), "cop") ||
                  is_relation(tree.word(c), "mark");
         });
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

/// "the bank failed, as she said": set off by a comma. "the bank fails as chief concedes" tells two things at once.
bool is_report_with_as(const TreeView& tree, WordId w) {
  const WordId mark = tree.child(w, "mark");
  if (mark == 0 || tree.word(mark).lemma != "as" || tree.child(w, "obj") != 0) return false;
  return mark == 1 || tree.word(mark - 1).upos == "PUNCT";
}

/// "..., she said": the clause around the cue, without the cue's own branch.
bool add_surrounding_clause(const FactScene& scene, WordPlace at, const ClaimCue& cue, ClaimContents& contents) {
  const TreeView& tree = scene.trees[at.sentence];
  const Word& word = tree.word(at.word);
  const WordId governor = tree.governor(at.word);
  const bool as_clause = is_relation(word, "advcl") && is_report_with_as(tree, at.word);
  if (governor == 0 || (!is_relation(word, "parataxis") && !as_clause)) return false;
  // "she was jailed; her brother has never been found": another story.
  if (!as_clause && is_behind_semicolon(tree, at.word)) return false;
  // "they have sued; a ruling is expected to follow": it has a content of its own.
  if (tree.child(at.word, "xcomp") != 0 || tree.child(at.word, "ccomp") != 0) return false;
  // "the bank holds its rate, its governor hints at a cut"
  const std::vector<WordId> phrases = tree.children(at.word, "obl");
  if (std::any_of(phrases.begin(), phrases.end(),
                  [&](WordId c) { return list_has(cue.prepositions, case_text(tree, c)); }))
    return false;
  if (!is_clause(tree, governor) && !quoted(scene, tree.word(governor).span)) return false;
  const WordId excluded[] = {at.word};
  add_subtree(tree, governor, excluded, contents);
  return true;
}

/// "'We will sue,' she told reporters [outside court]": behind a quotation and its cue nothing unquoted is content,
/// though the tree may hang it there.
void drop_behind_cue(const FactScene& scene, Span cue, ClaimContents& contents) {
  std::erase_if(contents.spans, [&](Span s) { return s.begin >= cue.end && !quoted(scene, s); });
}

/// "'The town is under water,' [Mananjary's] mayor said": behind a quotation nothing without a verb is content.
void clip_to_quotations(const FactScene& scene, std::uint32_t sentence, ClaimContents& contents) {
  const TreeView& tree = scene.trees[sentence];
  for (Span& span : contents.spans) {
    const auto quote = std::find_if(scene.quotes.begin(), scene.quotes.end(), [&](Span q) {
      return q.begin <= span.begin && span.begin < q.end && q.end < span.end;
    });
    if (quote == scene.quotes.end()) continue;
    bool has_verb = false;
    std::uint32_t end = quote->end;  // of the last word in the quotation
    for (WordId w = 1; w <= tree.size(); ++w) {
      const Word& word = tree.word(w);
      const bool behind = word.span.begin >= quote->end && word.span.end <= span.end;
      has_verb = has_verb || (behind && (word.upos == "VERB" || word.upos == "AUX"));
      if (quote->contains(word.span) && word.upos != "PUNCT") end = word.span.end;
    }
    if (!has_verb) span.end = end;
  }
}

void add_clause_contents(const FactScene& scene, WordPlace at, const ClaimCue& cue, ClaimContents& contents) {
  const TreeView& tree = scene.trees[at.sentence];
  for (const WordId c : tree.children(at.word, "ccomp")) {
    if (!is_clause(tree, c) && !quoted(scene, tree.word(c).span) && tree.children(c).empty()) continue;
    // "found the map rolled up": nobody says so.
    if (cue.lemma == "find" && !is_finite_clause(tree, c)) continue;
    if (is_interrogative(tree, c) && cue.stance == Stance::Asks) contents.stance = Stance::Asks;
    add_subtree(tree, c, {}, contents);
    if (c < at.word && quoted(scene, tree.word(c).span)) drop_behind_cue(scene, tree.word(at.word).span, contents);
    clip_to_quotations(scene, at.sentence, contents);
  }
  if (!contents.spans.empty()) return;
  for (const WordId c : tree.children(at.word, "parataxis")) {
    // "The kidnappers, he said, had demanded money"
    const bool aside = is_verb_of_saying(to_lower(tree.word(c).lemma)) && tree.child(c, "ccomp") == 0 &&
                       tree.child(c, "obj") == 0 && tree.child(at.word, "nsubj") < c;
    const bool speech = quoted(scene, tree.word(c).span) || (c < at.word && is_clause(tree, c) && !aside);
    if (speech) add_subtree(tree, c, {}, contents);
  }
  if (contents.spans.empty()) add_surrounding_clause(scene, at, cue, contents);
  if (!contents.spans.empty()) return;
  const WordId object = tree.child(at.word, "obj");
  const bool quotes = object != 0 && quoted(scene, tree.word(object).span) && !quoted(scene, tree.word(at.word).span);
  if (quotes) add_subtree(tree, object, {}, contents);
}

void add_infinitive(const TreeView& tree, WordId w, const ClaimCue& cue, ClaimContents& contents) {
  for (const WordId c : tree.children(w, "xcomp")) {
    if (tree.word(c).upos != "VERB" && tree.child(c, "cop") == 0) continue;
    // "officials, who asked not to be named": nothing is asked of the story.
    if (cue.lemma == "ask" && one_of(tree.word(c).lemma, {"identify", "name", "quote"}) && has_marker(tree, c, {"not"}))
      continue;
    // "is said by prosecutors to lead the gang": that he does, not that he should.
    const bool reported = cue.lemma == "say" && tree.child(w, "nsubj:pass") != 0;
    if (one_of(cue.lemma, {"tell", "ask", "say"}) && !reported) contents.stance = Stance::Demands;
    // "pleaded not guilty"
    if (one_of(cue.lemma, {"say", "plead"}) && !has_infinitive_mark(tree, c)) continue;
    add_subtree(tree, c, {}, contents);
  }
}

/// Whether a noun phrase tells an event: what is likely a predicate stands in it.
bool tells_event(const FactScene& scene, std::uint32_t sentence, WordId w) {
  for (const WordId v : scene.trees[sentence].subtree(w)) {
    const auto p = scene.predicate({sentence, v});
    if (p && scene.analysis.predicates[*p].probability >= kMinPredicate && is_noun(scene.word({sentence, v})))
      return true;
  }
  return scene.trees[sentence].child(w, "acl") != 0;
}

void add_object(const FactScene& scene, WordPlace at, const ClaimCue& cue, ClaimContents& contents) {
  const TreeView& tree = scene.trees[at.sentence];
  WordId object = tree.child(at.word, "obj");
  if (object == 0) object = tree.child(at.word, "nsubj:pass");
  if (object == 0 || !is_noun(tree.word(object))) return;
  const bool saying = find_saying_noun(tree.word(object).lemma) != nullptr;
  if ((cue.contents & kSaying) != 0 && (cue.contents & kObject) == 0 && !saying) return;
  const auto m = scene.mention({at.sentence, object});
  // "pledged 5 million in aid": a sum is not told, either.
  if (m && scene.is_kind(
               *m, {Kind::Person, Kind::Organization, Kind::Polity, Kind::PeopleGroup, Kind::Quantity, Kind::Place}))
    return;
  if (tells_event(scene, at.sentence, object)) add_subtree(tree, object, {}, contents);
}

/// "called on Jakarta to stop the work": an infinitive beside the one who is to do it.
void add_urged(const TreeView& tree, WordId w, ClaimContents& contents) {
  if (!has_phrase(tree, w, "obl", {"on", "upon", "to", "with"})) return;
  for (const std::string_view relation : {"xcomp", "advcl"}) {
    for (const WordId c : tree.children(w, relation)) {
      if (contents.spans.empty() && has_infinitive_mark(tree, c)) add_subtree(tree, c, {}, contents);
    }
  }
}

void add_oblique(const TreeView& tree, WordId w, const ClaimCue& cue, ClaimContents& contents) {
  for (const WordId c : tree.children(w)) {
    const Word& child = tree.word(c);
    if (!is_relation(child, "obl") && !is_relation(child, "advcl")) continue;
    std::string marker = case_text(tree, c);
    if (const WordId mark = tree.child(c, "mark"); marker.empty() && mark != 0) marker = tree.word(mark).lemma;
    if (!list_has(cue.prepositions, marker)) continue;
    if (cue.stance == Stance::Asks && marker == "for") contents.stance = Stance::Demands;
    if (one_of(marker, {"on", "against"})) contents.stance = Stance::Demands;
    add_subtree(tree, c, {}, contents);
  }
}

/// The "as" of "described him as disruptive"; 0 where the word is no such complement.
WordId as_of(const TreeView& tree, WordId w) {
  const WordId mark = tree.child(w, "mark");
  if (mark != 0) return tree.word(mark).lemma == "as" ? mark : 0;
  return case_text(tree, w) == "as" ? case_of(tree, w) : 0;
}

/// "called the vote [a disgrace]", "called it [unfair]": no name, and not "called it a day".
bool is_bare_complement(const TreeView& tree, WordId w) {
  const Word& word = tree.word(w);
  return is_relation(word, "xcomp") && (word.upos == "NOUN" || word.upos == "ADJ") && tree.child(w, "mark") == 0 &&
         tree.child(w, "case") == 0 && !one_of(word.lemma, {"day", "night", "quits"});
}

/// "dismissed the clerk as treasurer": from a post, which has no article.
bool is_post_left(const FactScene& scene, WordPlace verb, WordId object, WordId complement) {
  const TreeView& tree = scene.trees[verb.sentence];
  const auto m = scene.mention({verb.sentence, object});
  return tree.word(verb.word).lemma == "dismiss" && m && scene.kind(*m) == Kind::Person &&
         tree.word(complement).upos == "NOUN" && determiner(tree, complement) == 0;
}

/// "described him as disruptive", "called the vote a disgrace", "was labelled a fraud by the judge": what is described
/// and as what. Nobody in particular is behind a passive without an agent.
void add_description(const FactScene& scene, WordPlace at, const ClaimCue& cue, ClaimContents& contents) {
  const TreeView& tree = scene.trees[at.sentence];
  const bool by_agent = tree.child(at.word, "obl:agent") != 0;
  const WordId object = by_agent ? tree.child(at.word, "nsubj:pass") : tree.child(at.word, "obj");
  if (object == 0 || feature(tree.word(object), "Reflex") == "Yes") return;
  for (const WordId c : tree.children(at.word)) {
    const WordId as = as_of(tree, c);
    const bool behind = c > at.word && c > object && !is_relation(tree.word(c), "punct");
    if (!behind || (as == 0 && !is_bare_complement(tree, c)) || is_post_left(scene, at, object, c)) continue;
    // "a verdict that he called unfair": the verdict, without the clause.
    const WordId described = antecedent(tree, object), mark[] = {as};
    const WordId clause[] = {at.word, described == object ? 0 : case_of(tree, described)};
    add_subtree(tree, described, clause, contents);
    add_subtree(tree, c, mark, contents);
    if (cue.stance == Stance::Demands || cue.stance == Stance::Denies) contents.stance = Stance::Asserts;
    return;
  }
}

/// "..., a figure that the firm would not confirm": a noun that sums up the clause in front of it, with a clause of the
/// writer's own.
bool is_summary(const TreeView& tree, WordId w) {
  const WordId det = tree.child(w, "det");
  if (!is_relation(tree.word(w), "appos") || det == 0 || !one_of(to_lower(tree.word(det).form), {"a", "an"}))
    return false;
  const std::vector<WordId> clauses = tree.children(w, "acl");
  const bool relative =
      std::any_of(clauses.begin(), clauses.end(), [&](WordId c) { return tree.word(c).deprel == "acl:relcl"; });
  return relative && one_of(tree.word(w).lemma, {"accusation", "allegation", "argument", "assertion", "charge", "claim",
                                                 "demand", "estimate", "figure", "number", "position", "statement",
                                                 "suggestion", "sum", "theory", "total", "version", "view"});
}

/// "..., but offered no evidence", "but declined to elaborate": the writer's, though the tree hangs it on what is said.
bool is_reserve(const TreeView& tree, WordId w) {
  const WordId cc = tree.child(w, "cc");
  return is_relation(tree.word(w), "conj") && cc != 0 && tree.word(cc).lemma == "but" && tree.child(w, "nsubj") == 0 &&
         one_of(tree.word(w).lemma, {"acknowledge", "add", "admit", "cite", "concede", "decline", "deny", "elaborate",
                                     "give", "insist", "offer", "produce", "provide", "refuse", "say", "stress"}) &&
         has_feature(tree.word(w), "Tense", "Past");
}

/// "..., saying that", "..., adding": the speaker goes on in another clause, which the tree hangs on what is said
/// first.
bool is_further_saying(const TreeView& tree, WordId w) {
  return is_relation(tree.word(w), "advcl") && tree.child(w, "mark") == 0 && tree.child(w, "nsubj") == 0 &&
         one_of(to_lower(tree.word(w).form), {"accusing", "adding", "arguing", "blaming", "calling", "citing",
                                              "describing", "insisting", "noting", "saying", "stressing", "warning"});
}

/// "said he would serve on [and named a deputy]", "was ordered to pay [and sentenced]": what is past and has no subject
/// goes on from the verb of saying, not from the infinitive that the tree hangs it on.
bool goes_on_from_cue(const TreeView& tree, WordId w) {
  const WordId first = tree.governor(w);
  return tree.word(w).deprel == "conj" && first != 0 && tree.child(w, "nsubj") == 0 && tree.child(w, "aux") == 0 &&
         has_feature(tree.word(w), "Tense", "Past") && has_feature(tree.word(first), "VerbForm", "Inf") &&
         (tree.child(first, "aux") != 0 || has_infinitive_mark(tree, first));
}

/// The tops of what stands in the branch but is the writer's own.
std::vector<WordId> asides_below(const TreeView& tree, WordId w) {
  std::vector<WordId> out;
  for (const WordId v : tree.subtree(w))
    if (v != w &&
        (is_summary(tree, v) || is_reserve(tree, v) || is_further_saying(tree, v) || goes_on_from_cue(tree, v)))
      out.push_back(v);
  return out;
}

}  // namespace

void add_subtree(const TreeView& tree, WordId w, std::span<const WordId> excluded, ClaimContents& contents) {
  std::vector<WordId> apart = denials_below(tree, w);
  const std::vector<WordId> asides = asides_below(tree, w);
  apart.insert(apart.end(), asides.begin(), asides.end());
  apart.insert(apart.end(), excluded.begin(), excluded.end());
  for (const Span span : pieces(tree, tree.subtree(w, apart))) contents.spans.push_back(span);
  contents.probability = std::min(contents.probability, tree.word(w).arc_probability);
}

ClaimContents contents_of(const FactScene& scene, WordPlace at, const ClaimCue& cue) {
  const TreeView& tree = scene.trees[at.sentence];
  ClaimContents contents;
  if ((cue.contents & kClause) != 0) add_clause_contents(scene, at, cue, contents);
  if (contents.spans.empty() && (cue.contents & kInfinitive) != 0) add_infinitive(tree, at.word, cue, contents);
  if (contents.spans.empty() && (cue.contents & kUrged) != 0) add_urged(tree, at.word, contents);
  if (contents.spans.empty() && (cue.contents & kDescription) != 0) add_description(scene, at, cue, contents);
  if (contents.spans.empty() && !cue.prepositions.empty()) add_oblique(tree, at.word, cue, contents);
  if (contents.spans.empty() && (cue.contents & (kObject | kSaying)) != 0) add_object(scene, at, cue, contents);
  return contents;
}

ClaimContents contents_of_noun(const TreeView& tree, WordId w, Stance stance) {
  ClaimContents contents;
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

}  // namespace newsgraph

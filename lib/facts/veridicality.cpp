#include "facts/veridicality.hpp"

#include <algorithm>
#include <vector>

#include "facts/implicatives.hpp"
#include "facts/mood.hpp"
#include "facts/negation.hpp"

namespace newsgraph {
namespace {

/// "customers who lose their jobs", "anyone that buys one": a present relative clause that says of which sort they are.
bool tells_sort(const TreeView& tree, WordId clause, WordId noun) {
  if (tense_of(tree, clause) != Tense::Present || is_definite(tree, noun)) return false;
  const Word& word = tree.word(noun);
  if (word.upos == "PRON" || word.upos == "DET")
    return one_of(word.lemma,
                  {"anyone", "anybody", "everyone", "everybody", "someone", "those", "that", "one", "whoever"});
  const WordId det = tree.child(noun, "det");
  const bool any = det != 0 && one_of(to_lower(tree.word(det).form), {"every", "any", "each", "no"});
  return word.upos == "NOUN" && (any || has_feature(word, "Number", "Plur"));
}

/// Whether a clause tells what is to come.
bool awaits(const TreeView& tree, WordId w) {
  Judgement j;
  read_children(tree, w, j);
  return j.tense == Tense::Future || j.certainty != Certainty::Certain;
}

/// "the first woman [to lead it]", "the latest minister [to resign]": who is told by a rank has done it.
bool is_done_by_rank(const TreeView& tree, WordId clause, WordId noun) {
  if (!is_relation(tree.word(clause), "acl") || !is_noun(tree.word(noun))) return false;
  const std::vector<WordId> ranks = tree.children(noun, "amod");
  return std::any_of(ranks.begin(), ranks.end(), [&](WordId c) {
    return has_feature(tree.word(c), "NumType", "Ord") ||
           one_of(to_lower(tree.word(c).form),
                  {"first", "last", "latest", "oldest", "only", "second", "third", "youngest"});
  });
}

/// "Offenders [caught] here face a fine": a present that is told of whoever is caught.
bool is_of_whoever(const TreeView& tree, WordId w, WordId noun) {
  const Word& word = tree.word(w);
  const WordId verb = tree.governor(noun);
  const bool bare = tree.word(noun).upos == "NOUN" && has_feature(tree.word(noun), "Number", "Plur") &&
                    tree.child(noun, "det") == 0 && tree.child(noun, "nmod:poss") == 0 &&
                    tree.child(noun, "nummod") == 0 && tree.child(noun, "amod") == 0;
  return bare && word.deprel == "acl" && is_past_participle(word) && is_relation(tree.word(noun), "nsubj") &&
         verb != 0 && has_feature(tree.word(verb), "VerbForm", "Fin") && tree.child(verb, "aux") == 0 &&
         tense_of(tree, verb) == Tense::Present;
}

/// "[Had] regulators acted, they would have won": an inverted condition.
bool is_inverted_condition(const TreeView& tree, WordId verb) {
  const std::span<const WordId> below = tree.children(verb);
  const bool clause = is_relation(tree.word(verb), "advcl") && !below.empty();
  return clause && below.front() < verb && is_relation(tree.word(below.front()), "aux") &&
         one_of(to_lower(tree.word(below.front()).form), {"had", "should", "were"}) &&
         std::any_of(below.begin() + 1, below.end(), [&](WordId c) { return is_relation(tree.word(c), "nsubj"); });
}

/// "The board is next due to [meet] in May"
bool is_due(const TreeView& tree, WordId verb) {
  return has_marker(tree, verb, {"due"}) && to_lower(tree.word(verb).form) == tree.word(verb).lemma;
}

/// "accused of fraud and [receiving] bribes": joined to the noun of a charge, it is one, too.
bool is_joined_to_charge(const TreeView& tree, WordId w) {
  const WordId noun = first_conjunct(tree, w), verb = tree.governor(noun);
  return noun != w && verb != 0 && tree.word(w).form.ends_with("ing") && is_noun(tree.word(noun)) &&
         is_of_guilt(tree.word(verb).lemma) && one_of(case_text(tree, noun), {"of", "with"});
}

/// What a clause inherits from the clause that it is part of. Returns false where climbing may stop.
bool read_verbal_step(const TreeView& tree, WordId w, WordId governor, Judgement& j) {
  const Word& word = tree.word(w);
  const std::string lemma = to_lower(tree.word(governor).lemma);
  if (is_inverted_condition(tree, w)) {
    weaken(j, Certainty::Possible);
    j.stated = false;
  }
  if (is_due(tree, w)) {
    j.stated = false;
    j.tense = Tense::Future;
  }
  if (has_marker(tree, w, {"if", "unless", "whether", "lest"})) {
    weaken(j, Certainty::Possible);
    j.stated = false;
  }
  if (has_marker(tree, w, {"without", "instead"})) j.polarity = Polarity::Negative;
  const bool infinitive = has_marker(tree, w, {"to"});
  const bool gerund =
      !has_feature(word, "VerbForm", "Fin") && !is_past_participle(word) && tree.child(w, "aux") == 0 &&
      has_marker(tree, w,
                 {"on", "in", "of", "at", "about", "for", "against", "towards", "toward", "from", "into", "with"});
  if (gerund && has_marker(tree, w, {"from"}) && keeps_from(lemma)) j.polarity = Polarity::Negative;
  // "ruled out luring him back"
  if (word.form.ends_with("ing") && tree.child(w, "mark") == 0 && is_intensional(lemma_with_particle(tree, governor)) &&
      tree.child(governor, "compound") != 0) {
    j.stated = false;
    weaken(j, Certainty::Possible);
    j.tense = Tense::Future;
  }
  // "stopped short of claiming a win"
  if (gerund && lemma == "short" && has_marker(tree, w, {"of"})) j.polarity = Polarity::Negative;
  // "two charges, including one of misleading the court"
  const bool on_noun = is_relation(word, "acl") && (is_noun(tree.word(governor)) || lemma == "one");
  if (is_of_whoever(tree, w, governor) || is_joined_to_charge(tree, w)) j.stated = false;
  // "cautioned against drawing it"
  const bool against = has_marker(tree, w, {"against"});
  if (gerund && (on_noun || against || aims_at_gerund(lemma) || is_intensional(lemma))) {
    j.stated = false;
    weaken(j, Certainty::Possible);
    j.tense = Tense::Future;
  }
  if (is_relation(word, "xcomp")) {
    if (negates_complement(lemma)) {
      j.polarity = Polarity::Negative;
    } else if (!keeps_complement(lemma) && !brings_about(lemma)) {
      j.stated = false;
      weaken(j, Certainty::Possible);
      // "was found to have used the firm"
      const bool perfect = tree.child(w, "aux") != 0 && tree.word(tree.child(w, "aux")).lemma == "have";
      if (infinitive && !perfect) j.tense = Tense::Future;
    }
    return true;
  }
  if (infinitive && is_done_by_rank(tree, w, governor)) {
    j.tense = tense_of(tree, governor);
    return true;
  }
  if ((is_relation(word, "advcl") || is_relation(word, "acl") || is_relation(word, "parataxis")) && infinitive) {
    j.stated = false;
    weaken(j, Certainty::Possible);
    j.tense = Tense::Future;
  }
  if (is_relation(word, "ccomp") || is_relation(word, "csubj")) {
    j.stated = false;
    return true;
  }
  const bool finite = has_feature(word, "VerbForm", "Fin") || tree.child(w, "aux") != 0 || tree.child(w, "cop") != 0;
  if (word.deprel == "acl:relcl" && finite) {
    if (tells_sort(tree, w, governor) || names_none(tree, governor) || has_marker(tree, w, {"ever"})) j.stated = false;
    return false;
  }
  // "a recommendation that the bidding be opened again": said or wished, not told.
  if (on_noun && has_marker(tree, w, {"that"}) && !presupposes_clause(lemma)) {
    j.stated = false;
    weaken(j, Certainty::Possible);
    return true;
  }
  // "until a successor is chosen", "before the report is released": nobody has been, nor has it.
  if (is_relation(word, "advcl") && finite && (tense_of(tree, w) == Tense::Present || is_present_perfect(tree, w)) &&
      has_marker(tree, w, {"before", "until", "till"})) {
    j.stated = false;
    j.tense = Tense::Future;
    return false;
  }
  // "She will resign when the talks end", "before a decision is made": their time is the main clause's.
  if (is_relation(word, "advcl") && finite && tense_of(tree, w) != Tense::Past && awaits(tree, governor) &&
      has_marker(tree, w, {"after", "when", "before", "until", "till", "once", "while"})) {
    j.stated = false;
    j.tense = Tense::Future;
    return false;
  }
  // Times and reasons are presupposed, whatever their main clause is.
  if (is_relation(word, "advcl") && finite &&
      has_marker(tree, w, {"after", "since", "because", "when", "while", "although", "though", "as"})) {
    return false;
  }
  return true;
}

/// "a strike [that would have closed the port]": what it would do says that it has not.
bool would_do(const TreeView& tree, WordId noun) {
  const std::vector<WordId> clauses = tree.children(noun, "acl");
  return std::any_of(clauses.begin(), clauses.end(), [&](WordId c) {
    const WordId subject = std::max(tree.child(c, "nsubj"), tree.child(c, "nsubj:pass"));
    if (tree.word(c).deprel != "acl:relcl" || subject == 0 || antecedent(tree, subject) != noun) return false;
    const std::vector<WordId> auxiliaries = tree.children(c, "aux");
    return std::any_of(auxiliaries.begin(), auxiliaries.end(), [&](WordId a) {
      return one_of(tree.word(a).lemma, {"would", "'d", "could", "might"});
    });
  });
}

/// A noun that tells an event takes its reality from its adjectives and from what governs it.
void read_nominal(const TreeView& tree, WordId w, Judgement& j) {
  for (const WordId c : tree.children(w)) {
    const Word& child = tree.word(c);
    if (!is_relation(child, "amod") && !is_relation(child, "compound")) continue;
    if (is_hedge(child.lemma) || is_hedge(to_lower(child.form))) weaken(j, Certainty::Possible);
    if (is_future_word(child.lemma) || is_future_word(to_lower(child.form))) j.tense = Tense::Future;
  }
  const Word& word = tree.word(w);
  if (is_relation(word, "compound") || is_relation(word, "amod")) j.stated = false;
  if (would_do(tree, w)) {
    j.stated = false;
    weaken(j, Certainty::Possible);
  }
  const bool definite = is_definite(tree, w);
  WordId top = first_conjunct(tree, w);
  for (WordId steps = 0; steps < tree.size(); ++steps) {
    const WordId governor = tree.governor(top);
    if (governor == 0) return;
    const std::string lemma = lemma_with_particle(tree, governor);
    if (is_verbal(tree, governor) && tree.word(governor).upos != "NOUN") {
      const bool object = is_relation(tree.word(top), "obj") || is_relation(tree.word(top), "obl") ||
                          is_relation(tree.word(top), "nsubj:pass");
      const bool aimed =
          is_intensional(lemma) && object &&
          (lemma == "hint" || !one_of(case_text(tree, top), {"in", "at", "on", "after", "by", "during", "since"}));
      Judgement above;
      read_children(tree, governor, above);
      read_shared(tree, governor, above);
      // "Nobody was hurt in a raid": there was one.
      const bool brought_about = !is_relation(tree.word(top), "obl");
      if (brought_about && has_negating_argument(tree, governor)) above.polarity = Polarity::Negative;
      const bool of_guilt = is_of_guilt(lemma) && !definite && one_of(case_text(tree, top), {"of", "with"});
      if (aimed || of_guilt) j.stated = false;
      // "His trial is set for October": it is to come.
      if (steps == 0 && is_relation(tree.word(top), "nsubj:pass") &&
          one_of(lemma, {"due", "expect", "plan", "schedule", "set", "slate"})) {
        j.stated = false;
        j.tense = Tense::Future;
      }
      // "whose move could be completed on Monday": what may be brought to its end has not happened.
      if (steps == 0 && is_relation(tree.word(top), "nsubj:pass") && completes(lemma) &&
          (above.certainty != Certainty::Certain || above.tense == Tense::Future)) {
        j.stated = false;
        j.tense = Tense::Future;
      }
      // "The deal fails": there is none.
      if (steps == 0 && is_relation(tree.word(top), "nsubj") &&
          one_of(lemma, {"fail", "collapse", "fall_through", "lack", "miss"}))
        j.stated = false;
      const bool light = steps == 0 && one_of(lemma, {"make", "take", "give", "have", "do", "hold", "launch", "stage",
                                                      "carry_out", "conduct", "sign", "reach", "open", "mount"});
      if (!definite || (light && object)) {
        if (above.polarity == Polarity::Negative) j.polarity = light ? Polarity::Negative : j.polarity;
        if (above.polarity == Polarity::Negative || above.certainty != Certainty::Certain) j.stated = false;
        weaken(j, above.certainty);
        if (above.tense == Tense::Future) j.tense = Tense::Future;
        const WordId mark = tree.child(governor, "mark");
        if (mark != 0 && one_of(tree.word(mark).lemma, {"to", "if", "unless", "whether", "before", "until"}))
          j.stated = false;
      }
      return;
    }
    const bool topic =
        has_topic(lemma) && !definite && one_of(case_text(tree, top), {"on", "for", "about", "over", "to", "of", "in"});
    // "investigations into Russian meddling", "a charge of fraud": whether it happened is what they ask.
    const bool doubted =
        is_inquiry(lemma) && one_of(case_text(tree, top), {"into", "of", "for", "about", "over"}) && steps == 0;
    if ((is_prospective(lemma) || topic || doubted) && is_relation(tree.word(top), "nmod")) {
      j.stated = false;
      weaken(j, Certainty::Possible);
      return;
    }
    top = first_conjunct(tree, governor);
  }
}

bool is_question(const TreeView& tree) {
  const auto& words = tree.sentence().words;
  for (auto w = words.rbegin(); w != words.rend() && w->upos == "PUNCT"; ++w) {
    if (w->form.find('?') != std::string::npos) return true;
  }
  return false;
}

void read_clauses_above(const TreeView& tree, WordId w, Judgement& j) {
  WordId v = w;
  for (WordId steps = 0; v != 0 && steps < tree.size(); ++steps) {
    const WordId governor = tree.governor(v);
    if (governor == 0) {
      if (tree.word(v).upos == "VERB" && (has_marker(tree, v, {"to"}) || is_due(tree, v))) {
        j.stated = false;
        j.tense = Tense::Future;
        weaken(j, Certainty::Probable);
      }
      if (has_feature(tree.word(v), "Mood", "Imp") && v == w) j.stated = false;
      return;
    }
    if (is_verbal(tree, v)) {
      if (!read_verbal_step(tree, v, governor, j)) return;
      // A complement shares the negation and the modal of its verb: "will begin to", "did not manage to".
      if (is_relation(tree.word(v), "xcomp")) {
        read_children(tree, governor, j);
        read_shared(tree, governor, j);
        if (has_negating_argument(tree, governor)) j.polarity = Polarity::Negative;
      }
      const bool participle = is_relation(tree.word(v), "advcl") && tree.child(v, "mark") == 0 &&
                              !has_feature(tree.word(v), "VerbForm", "Fin");
      if (participle) {
        Judgement above;
        read_children(tree, governor, above);
        weaken(j, above.certainty);
        if (above.tense == Tense::Future) j.tense = Tense::Future;
        if (above.polarity == Polarity::Negative) j.stated = false;
      }
    } else if (is_prospective(tree.word(governor).lemma) && is_relation(tree.word(v), "nmod")) {
      j.stated = false;
    }
    v = governor;
  }
}

/// "The film follows a widow who [forges] papers": told in a story.
bool is_in_a_plot(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  WordId v = at.word;
  for (WordId steps = 0; v != 0 && steps < tree.size(); ++steps, v = tree.governor(v)) {
    const Word& word = tree.word(v);
    const WordId subject = v == at.word ? 0 : tree.child(v, "nsubj");
    if (subject == 0 || !one_of(word.lemma, {"center", "centre", "chronicle", "depict", "explore", "follow", "imagine",
                                             "portray", "revolve", "star", "tell", "trace"}))
      continue;
    const auto work = scene.mention({at.sentence, antecedent(tree, subject)});
    if (work && scene.is_kind(*work, {Kind::Work})) return true;
  }
  return false;
}

}  // namespace

bool is_said_of_a_sort(const TreeView& tree, WordId verb) {
  const WordId noun = tree.governor(verb);
  return noun != 0 && tree.word(verb).deprel == "acl:relcl" && tells_sort(tree, verb, noun);
}

Judgement judge(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  Judgement j;
  const bool verbal = is_verbal(tree, at.word) || tree.word(at.word).upos == "ADJ";
  if (verbal) {
    j.tense = tense_of(tree, at.word);
    const Word& word = tree.word(at.word);
    const bool finite =
        has_feature(word, "VerbForm", "Fin") || tree.child(at.word, "aux") != 0 || tree.child(at.word, "cop") != 0;
    const WordId governor = tree.governor(first_conjunct(tree, at.word));
    // A participle lives in the time of its clause.
    if (!finite && governor != 0 && tree.word(governor).upos == "VERB") j.tense = tense_of(tree, governor);
  }
  read_children(tree, at.word, j);
  if (verbal) {
    read_shared(tree, at.word, j);
    if (has_negating_argument(tree, at.word)) j.polarity = Polarity::Negative;
  } else {
    read_nominal(tree, at.word, j);
  }
  read_clauses_above(tree, at.word, j);
  if (is_in_a_plot(scene, at)) j.stated = false;
  if (is_question(tree)) {
    j.stated = false;
    weaken(j, Certainty::Possible);
  }
  if (const auto p = scene.predicate(at)) {
    const auto& factuality = scene.analysis.predicates[*p].factuality;
    // The model takes what somebody is forced to do for what somebody may do.
    const WordId governor = tree.governor(at.word);
    const bool implied =
        is_relation(tree.word(at.word), "xcomp") && governor != 0 && brings_about(to_lower(tree.word(governor).lemma));
    if (factuality && !implied && *factuality < 0 && j.polarity == Polarity::Positive) weaken(j, Certainty::Possible);
  }
  return j;
}

}  // namespace newsgraph

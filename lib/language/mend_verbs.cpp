#include "language/mend_verbs.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/text.hpp"
#include "language/mend_words.hpp"

namespace newsgraph {
namespace {

/// Verbs whose form is the past of another: "to found a school".
void read_infinitives(Sentence& sentence) {
  static constexpr std::array<std::string_view, 7> pasts{"bound", "fell", "found", "ground", "lay", "saw", "wound"};
  auto& words = sentence.words;
  for (std::uint32_t w = 2; w <= words.size(); ++w) {
    Word& verb = words[w - 1];
    const Word& to = words[w - 2];
    const std::string form = to_lower(verb.form);
    if (verb.upos == "VERB" && to.head == w && to.deprel == "mark" && to.lemma == "to" &&
        std::find(pasts.begin(), pasts.end(), form) != pasts.end())
      verb.lemma = form;
  }
}

/// "The firm raised prices but [cut] jobs", "it cut jobs": forms of the past that look like the verb itself.
void read_pasts(Sentence& sentence) {
  static constexpr std::array<std::string_view, 18> alike{"bet",  "burst", "cast", "cost",  "cut",    "hit",
                                                          "hurt", "let",   "put",  "quit",  "read",   "set",
                                                          "shed", "shut",  "slit", "split", "spread", "thrust"};
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w <= words.size(); ++w) {
    Word& verb = words[w - 1];
    if (verb.upos != "VERB" || std::find(alike.begin(), alike.end(), to_lower(verb.form)) == alike.end()) continue;
    const bool joined = verb.deprel == "conj" && verb.head != 0 && verb.head < w && has_feats(verb, "VerbForm=Inf") &&
                        !has_child(sentence, w, "aux") && !has_child(sentence, w, "mark");
    if (joined && is_finite_verb(words[verb.head - 1]) && has_feats(words[verb.head - 1], "Tense=Past"))
      verb.feats = words[verb.head - 1].feats;
    if (is_finite_verb(verb) && has_feats(verb, "Number=Sing|Person=3") && has_feats(verb, "Tense=Pres"))
      verb.feats.replace(verb.feats.find("Tense=Pres"), 10, "Tense=Past");
  }
}

/// "accused him of having [signed] it": the participle is the verb.
void read_perfect_gerunds(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 1; w < words.size(); ++w) {
    Word& having = words[w - 1];
    Word& verb = words[w];
    if (to_lower(having.form) != "having" || having.upos != "VERB" || verb.upos != "VERB" || verb.head != w ||
        !verb.deprel.starts_with("xcomp") || !has_feats(verb, "VerbForm=Part"))
      continue;
    verb.head = having.head;
    verb.deprel = having.deprel;
    for (Word& below : words)
      if (below.head == w) below.head = w + 1;
    having.head = w + 1;
    having.deprel = "aux";
    having.upos = "AUX";
  }
}

bool is_form_of_participle(std::string_view form) {
  static constexpr std::array<std::string_view, 16> irregular{"bought", "brought", "built",   "caught", "found", "held",
                                                              "hit",    "hurt",    "kept",    "left",   "made",  "put",
                                                              "said",   "sold",    "thought", "told"};
  return form.ends_with("ed") || std::find(irregular.begin(), irregular.end(), form) != irregular.end();
}

/// "the officer [believed] to have led it", "Roe, [asked] about it, smiled": a clause whose verb has neither a subject
/// nor a mark of its own is a participle's.
void read_participles(Sentence& sentence) {
  auto& words = sentence.words;
  for (std::uint32_t w = 2; w <= words.size(); ++w) {
    Word& verb = words[w - 1];
    const bool past = is_finite_verb(verb) && is_form_of_participle(verb.form) && has_feats(verb, "Tense=Past");
    const bool reduced = verb.deprel == "acl:relcl" && verb.head < w;
    const bool between = verb.deprel == "advcl" && words[w - 2].form == ",";
    if (!past || !(reduced || between)) continue;
    const bool whole = std::any_of(words.begin(), words.end(), [&](const Word& word) {
      const bool relative =
          has_feats(word, "PronType=Rel") || word.lemma == "that" || word.lemma == "when" || word.lemma == "where";
      return word.head == w &&
             (is_subject(word) || relative || word.deprel == "mark" || word.deprel.starts_with("aux"));
    });
    if (whole) continue;
    verb.feats = "Tense=Past|VerbForm=Part|Voice=Pass";
    if (reduced) verb.deprel = "acl";
  }
}

/// "[The officer] fired twice.": outside of headlines the verb of a sentence has an auxiliary in the passive.
void read_active_subjects(Sentence& sentence) {
  auto& words = sentence.words;
  if (words.empty() || words.back().form != ".") return;
  for (Word& word : words) {
    if (word.deprel != "nsubj:pass" || word.head == 0) continue;
    Word& verb = words[word.head - 1];
    if (verb.upos != "VERB" || verb.deprel != "root" || has_child(sentence, word.head, "aux")) continue;
    word.deprel = "nsubj";
    verb.feats = "Mood=Ind|Tense=Past|VerbForm=Fin";
  }
}

}  // namespace

void mend_verbs(Sentence& sentence) {
  read_active_subjects(sentence);
  read_infinitives(sentence);
  read_pasts(sentence);
  read_perfect_gerunds(sentence);
  read_participles(sentence);
}

}  // namespace newsgraph

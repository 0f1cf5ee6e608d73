#include "entities/tree.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace newsgraph {

TreeView::TreeView(const Sentence& sentence)
    : sentence_(&sentence), governor_(sentence.words.size() + 1, 0), first_(sentence.words.size() + 2, 0) {
  const WordId n = size();
  for (WordId w = 1; w <= n; ++w) {
    const WordId head = word(w).head;
    governor_[w] = head <= n && head != w ? head : 0;
    ++first_[governor_[w] + 1];
  }
  for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
  child_.resize(n);
  std::vector<WordId> next(first_.begin(), first_.end() - 1);
  for (WordId w = 1; w <= n; ++w) child_[next[governor_[w]]++] = w;
}

std::span<const WordId> TreeView::children(WordId w) const {
  return std::span<const WordId>(child_).subspan(first_[w], first_[w + 1] - first_[w]);
}

WordId TreeView::child(WordId w, std::string_view deprel) const {
  for (const WordId c : children(w))
    if (is_relation(word(c), deprel)) return c;
  return 0;
}

std::vector<WordId> TreeView::children(WordId w, std::string_view deprel) const {
  std::vector<WordId> found;
  for (const WordId c : children(w))
    if (is_relation(word(c), deprel)) found.push_back(c);
  return found;
}

std::vector<WordId> TreeView::subtree(WordId w, std::span<const WordId> excluded) const {
  std::vector<WordId> found = {w};
  // Trees that were read from a file may hold a cycle: no word is visited twice.
  for (std::size_t i = 0; i < found.size() && found.size() <= size(); ++i)
    for (const WordId c : children(found[i]))
      if (c != w && std::find(excluded.begin(), excluded.end(), c) == excluded.end()) found.push_back(c);
  std::sort(found.begin(), found.end());
  return found;
}

Span TreeView::span_of_subtree(WordId w, std::span<const WordId> excluded) const {
  const std::vector<WordId> words = subtree(w, excluded);
  return span_of(*sentence_, words.front(), words.back());
}

bool TreeView::is_in_subtree(WordId w, WordId top) const {
  for (WordId steps = 0; w != 0 && steps <= size(); ++steps, w = governor_[w])
    if (w == top) return true;
  return false;
}

std::vector<TreeView> trees_of(const Analysis& analysis) {
  std::vector<TreeView> trees;
  trees.reserve(analysis.sentences.size());
  for (const Sentence& sentence : analysis.sentences) trees.emplace_back(sentence);
  return trees;
}

bool is_relation(const Word& word, std::string_view deprel) {
  const std::string_view own = word.deprel;
  return own.starts_with(deprel) && (own.size() == deprel.size() || own[deprel.size()] == ':');
}

std::string_view feature(const Word& word, std::string_view name) {
  std::string_view rest = word.feats;
  while (!rest.empty()) {
    const std::string_view pair = rest.substr(0, rest.find('|'));
    const std::size_t equals = pair.find('=');
    if (equals != std::string_view::npos && pair.substr(0, equals) == name) return pair.substr(equals + 1);
    rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
  }
  return {};
}

bool has_feature(const Word& word, std::string_view name, std::string_view value) {
  return feature(word, name) == value;
}

Span span_of(const Sentence& sentence, WordId first, WordId last) {
  return {sentence.words[first - 1].span.begin, sentence.words[last - 1].span.end};
}

WordId head_of(const TreeView& tree, WordId first, WordId last) {
  for (WordId w = first; w <= last; ++w) {
    const WordId above = tree.governor(w);
    if ((above < first || above > last) && tree.word(w).upos != "PUNCT") return w;
  }
  return last;
}

WordId first_conjunct(const TreeView& tree, WordId w) {
  for (WordId steps = 0; steps < tree.size() && is_relation(tree.word(w), "conj") && tree.governor(w) != 0; ++steps)
    w = tree.governor(w);
  return w;
}

std::vector<WordId> conjuncts(const TreeView& tree, WordId w) {
  std::vector<WordId> found = {first_conjunct(tree, w)};
  for (std::size_t i = 0; i < found.size() && found.size() <= tree.size(); ++i)
    for (const WordId c : tree.children(found[i], "conj")) found.push_back(c);
  std::sort(found.begin(), found.end());
  return found;
}

WordId case_of(const TreeView& tree, WordId w) {
  const auto own_case = [&](WordId noun) -> WordId {
    for (const WordId c : tree.children(noun, "case"))
      if (tree.word(c).upos != "PART") return c;
    return 0;
  };
  if (const WordId own = own_case(w)) return own;
  const WordId first = first_conjunct(tree, w);
  return first == w ? 0 : own_case(first);
}

bool is_in_aside(const TreeView& tree, WordId w, WordId noun) {
  for (WordId steps = 0; w != 0 && steps < tree.size(); ++steps, w = tree.governor(w)) {
    if (tree.word(w).deprel == "acl:relcl" && (noun == 0 || tree.governor(w) == noun)) return true;
  }
  return false;
}

bool has_case(const TreeView& tree, WordId w, std::initializer_list<std::string_view> lemmas) {
  const WordId marker = case_of(tree, w);
  return marker != 0 && std::find(lemmas.begin(), lemmas.end(), tree.word(marker).lemma) != lemmas.end();
}

std::string case_text(const TreeView& tree, WordId w) {
  const WordId c = case_of(tree, w);
  if (c == 0) return {};
  std::string out = to_lower(tree.word(c).form);
  for (const WordId part : tree.children(c, "fixed")) out += " " + to_lower(tree.word(part).form);
  return out;
}

std::string behind_hyphen(const TreeView& tree, WordId last) {
  return last + 2 <= tree.size() && tree.word(last + 1).form == "-" ? to_lower(tree.word(last + 2).form)
                                                                    : std::string();
}

bool touch(const TreeView& tree, WordId w) { return tree.word(w).span.end == tree.word(w + 1).span.begin; }

WordId root_of(const TreeView& tree) {
  const std::span<const WordId> roots = tree.children(0);
  return roots.empty() ? 0 : roots.front();
}

bool is_main_subject(const TreeView& tree, WordId w) {
  const WordId verb = tree.governor(w);
  return is_relation(tree.word(w), "nsubj") && verb != 0 && is_relation(tree.word(verb), "root");
}

bool is_hyphenated(const TreeView& tree, WordId last) {
  return last + 2 <= tree.size() && tree.word(last + 1).form == "-" && touch(tree, last) && touch(tree, last + 1);
}

WordId determiner(const TreeView& tree, WordId w) {
  if (const WordId det = tree.child(w, "det")) return det;
  const WordId possessor = tree.child(w, "nmod:poss");
  return possessor != 0 && tree.word(possessor).upos == "PRON" ? possessor : 0;
}

namespace {

bool has_pronoun_of_several(const TreeView& tree, WordId predicate) {
  const std::span<const WordId> below = tree.children(predicate);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    const std::string& lemma = tree.word(c).lemma;
    return c < predicate && is_relation(tree.word(c), "advmod") && (lemma == "both" || lemma == "neither");
  });
}

/// "; both appealed and died": who did it stands there, though the tree takes it for an adverb.
bool has_other_subject(const TreeView& tree, WordId conjunct) {
  const std::span<const WordId> below = tree.children(tree.governor(conjunct));
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return c <= conjunct && is_relation(tree.word(c), "conj") && has_pronoun_of_several(tree, c);
  });
}

}  // namespace

WordId subject_of(const TreeView& tree, WordId predicate) {
  for (WordId steps = 0; predicate != 0 && steps <= tree.size(); ++steps) {
    if (const WordId subject = tree.child(predicate, "nsubj")) return subject;
    if (!is_relation(tree.word(predicate), "conj") || has_other_subject(tree, predicate)) return 0;
    predicate = tree.governor(predicate);
  }
  return 0;
}

WordId agent_of_passive(const TreeView& tree, WordId w) {
  if (const WordId agent = tree.child(w, "obl:agent"); agent != 0) return agent;
  for (const WordId c : tree.children(w, "obl")) {
    if (case_text(tree, c) == "by") return c;
  }
  return 0;
}

}  // namespace newsgraph

#include "facts/scene.hpp"

#include <algorithm>

namespace newsgraph {
namespace {

constexpr char32_t kOpen = 0x201C, kClose = 0x201D, kStraight = '"';

/// Pairs double quotation marks inside one block; a paragraph that opens and never closes runs to the block's end.
void add_quotes(std::string_view utf8, Span block, std::vector<Span>& out) {
  bool is_open = false;
  std::uint32_t open = block.begin;
  std::uint32_t position = block.begin;
  for (std::size_t byte = 0; byte < utf8.size(); ++position) {
    const char32_t c = next_code_point(utf8, byte);
    if (!is_open && (c == kOpen || c == kStraight)) {
      is_open = true;
      open = position + 1;
    } else if (is_open && (c == kClose || c == kStraight)) {
      if (position > open) out.push_back({open, position});
      is_open = false;
    }
  }
  if (is_open && block.end > open) out.push_back({open, block.end});
}

bool is_trimmed(const Word& word) { return word.upos == "PUNCT" && word.form != "%" && word.form != "$"; }

}  // namespace

FactScene::FactScene(const Article& article_in, const Analysis& analysis_in, const Entities& entities_in)
    : article(article_in), analysis(analysis_in), entities(entities_in), trees(trees_of(analysis_in)) {
  for (const Sentence& sentence : analysis.sentences) predicate_at.emplace_back(sentence.words.size());
  mentions_of.resize(analysis.sentences.size());
  for (std::uint32_t i = 0; i < analysis.predicates.size(); ++i) {
    const Predicate& p = analysis.predicates[i];
    if (p.sentence < predicate_at.size() && p.word >= 1 && p.word <= predicate_at[p.sentence].size()) {
      predicate_at[p.sentence][p.word - 1] = i;
    }
  }
  for (MentionId m = 0; m < entities.mentions.size(); ++m) {
    const std::uint32_t s = entities.mentions[m].sentence;
    if (s < mentions_of.size()) mentions_of[s].push_back(m);
  }
  for (const Block& block : article.blocks) {
    if (is_prose(block.kind)) add_quotes(article.text.slice(block.span), block.span, quotes);
  }
}

std::optional<MentionId> FactScene::mention(WordPlace at) const {
  std::optional<MentionId> best;
  for (const MentionId m : mentions_of[at.sentence]) {
    if (entities.mentions[m].head != at.word) continue;
    if (!best || entities.mentions[m].span.size() > entities.mentions[*best].span.size()) best = m;
  }
  if (best) return best;
  const Span span = word(at).span;
  for (const MentionId m : mentions_of[at.sentence]) {
    const Mention& mention = entities.mentions[m];
    if (mention.kind == MentionKind::Name && mention.span.contains(span)) return m;
  }
  // "minister Ana Brand", "the Olympic champion Bo Lind": a noun with the name right behind it stands for the name; so
  // does "one of them, Ana Brand".
  const TreeView& tree = trees[at.sentence];
  for (const WordId c : tree.children(at.word)) {
    const bool names = is_relation(tree.word(c), "flat") ||
                       (is_relation(tree.word(c), "appos") &&
                        ((c == at.word + 1 && is_noun(tree.word(at.word))) || tree.word(at.word).lemma == "one"));
    if (!names) continue;
    for (const MentionId m : mentions_of[at.sentence]) {
      if (entities.mentions[m].head == c) return m;
    }
  }
  return std::nullopt;
}

namespace {

WordId possessive_mark(const TreeView& tree, WordId w) {
  for (const WordId c : tree.children(w, "case")) {
    if (tree.word(c).upos == "PART" && c > w) return c;
  }
  return 0;
}

/// "[Acme's] rose 18 percent": what rose is Acme's. "McDonald's" is always called so.
bool is_possessive_alone(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  const Word& word = tree.word(at.word);
  if (possessive_mark(tree, at.word) == 0 || !(is_relation(word, "nsubj") || is_relation(word, "obj"))) return false;
  const auto m = scene.mention(at);
  if (!m) return false;
  const auto& mentions = scene.entities.mentions;
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& other) {
    return other.entity == mentions[*m].entity && other.kind == MentionKind::Name &&
           possessive_mark(scene.trees[other.sentence], other.head) == 0;
  });
}

/// "all of [the victims]": the noun where the pronoun means the whole of it.
WordId whole_meant(const TreeView& tree, WordId w) {
  if (!one_of(tree.word(w).lemma, {"all", "both", "each"}) || is_noun(tree.word(w))) return w;
  for (const WordId c : tree.children(w, "nmod"))
    if (case_text(tree, c) == "of") return c;
  return w;
}

/// "the residence of [the emir], who": where the tree hangs a clause with "who" on a thing, the person behind it.
WordId persons_meant(const FactScene& scene, WordPlace noun, WordId pronoun) {
  const TreeView& tree = scene.trees[noun.sentence];
  const auto thing = scene.mention(noun);
  const bool who = pronoun != noun.word && one_of(tree.word(pronoun).lemma, {"who", "whom"});
  if (!who || !thing || !scene.is_kind(*thing, {Kind::Place, Kind::Product, Kind::Work, Kind::Quantity}))
    return noun.word;
  for (const WordId c : tree.children(noun.word, "nmod")) {
    const auto m = scene.mention({noun.sentence, c});
    if (m && c < pronoun && scene.is_kind(*m, {Kind::Person, Kind::PeopleGroup})) return c;
  }
  return noun.word;
}

}  // namespace

std::vector<MentionId> FactScene::mentions_with_conjuncts(WordPlace at) const {
  const TreeView& tree = trees[at.sentence];
  const WordId top = antecedent(tree, at.word);
  std::vector<MentionId> out;
  const auto add = [&](WordId w) {
    if (is_possessive_alone(*this, {at.sentence, w})) return;
    const auto m = mention({at.sentence, w});
    // "put her at 49 percent and [Roe] at 43": no sum is joined to a person.
    const bool fits = m && (out.empty() || (kind(*m) == Kind::Quantity) == (kind(out.front()) == Kind::Quantity));
    if (fits && std::find(out.begin(), out.end(), *m) == out.end()) out.push_back(*m);
  };
  add(whole_meant(tree, persons_meant(*this, {at.sentence, top}, at.word)));
  // "by engineers [Ann Lee] and [Bo Lind]": the plural noun is all of the names behind it.
  const bool by_name = !out.empty() && entities.mentions[out.front()].head > top;
  if (by_name && has_feature(tree.word(top), "Number", "Plur")) {
    for (const WordId c : tree.children(entities.mentions[out.front()].head, "conj")) add(c);
  }
  if (is_noun(tree.word(top)) || tree.word(top).upos == "PRON" || tree.word(top).upos == "ADJ") {
    for (const WordId c : tree.children(top, "conj")) {
      // "[Egypt], which backs the army, and Chad": what stands behind the clause is not what the clause is about.
      const bool behind_clause = top != at.word && c > at.word;
      // "by his daughter rather than by [the party]"
      const WordId joins = tree.child(c, "cc");
      const WordId denial = tree.child(c, "advmod");
      const bool denied = denial != 0 && denial < c && tree.word(denial).lemma == "not";  // "and not the device"
      const bool instead =
          denied || (joins != 0 && one_of(to_lower(tree.word(joins).form), {"instead", "not", "rather"}));
      if (is_second_post({at.sentence, c}) || behind_clause || instead) continue;
      if (is_noun(tree.word(c)) || tree.word(c).upos == "PRON" || tree.word(c).upos == "ADJ") add(c);
    }
  }
  return out;
}

bool FactScene::is_second_post(WordPlace conjunct) const {
  return std::binary_search(second_posts.begin(), second_posts.end(), conjunct);
}

std::vector<MentionId> FactScene::members_before(MentionId group) const {
  std::vector<MentionId> out;
  for (const EntityId member : entity(group).members) {
    MentionId m = group;
    while (m-- > 0) {
      if (entities.mentions[m].entity != member) continue;
      out.push_back(m);
      break;
    }
  }
  return out;
}

std::optional<MentionId> FactScene::name_beside(MentionId m) const {
  const Mention& mention = entities.mentions[m];
  if (mention.kind != MentionKind::Nominal) return std::nullopt;
  const TreeView& tree = trees[mention.sentence];
  for (const WordId c : tree.children(mention.head)) {
    const auto name = is_renaming(tree, c) ? this->mention({mention.sentence, c}) : std::nullopt;
    if (name && entities.mentions[*name].kind == MentionKind::Name && kind(*name) == kind(m)) return name;
  }
  return std::nullopt;
}

std::vector<MentionId> FactScene::denoted(WordPlace at) const {
  const TreeView& tree = trees[at.sentence];
  const WordId top = antecedent(tree, at.word);
  const WordId subject = tree.child(top, "cop") != 0 ? tree.child(top, "nsubj") : 0;
  std::vector<MentionId> out;
  if (subject != 0) out = mentions_with_conjuncts({at.sentence, subject});
  if (out.empty()) out = mentions_with_conjuncts(at);
  for (MentionId& m : out) m = name_beside(m).value_or(m);
  return out;
}

bool FactScene::has_class(MentionId m, std::string_view class_iri) const {
  const auto& classes = entity(m).classes;
  return std::find(classes.begin(), classes.end(), class_iri) != classes.end();
}

bool FactScene::is_kind(MentionId m, std::initializer_list<Kind> kinds) const {
  return std::find(kinds.begin(), kinds.end(), kind(m)) != kinds.end();
}

std::optional<std::uint32_t> FactScene::block_of(std::uint32_t sentence) const {
  const Span span = analysis.sentences[sentence].span;
  for (std::uint32_t i = 0; i < article.blocks.size(); ++i) {
    if (article.blocks[i].span.contains(span)) return i;
  }
  return std::nullopt;
}

std::optional<BlockKind> FactScene::block_kind(std::uint32_t sentence) const {
  const auto block = block_of(sentence);
  if (!block) return std::nullopt;
  return article.blocks[*block].kind;
}

bool one_of(std::string_view value, std::initializer_list<std::string_view> alternatives) {
  return std::find(alternatives.begin(), alternatives.end(), value) != alternatives.end();
}

WordId antecedent(const TreeView& tree, WordId w) {
  const bool relative = one_of(tree.word(w).lemma, {"which", "that", "who", "whom", "whose"});
  if (!relative || !one_of(tree.word(w).upos, {"PRON", "DET"})) return w;
  WordId v = tree.governor(w);
  for (WordId steps = 0; v != 0 && steps < tree.size(); ++steps, v = tree.governor(v)) {
    if (tree.word(v).deprel == "acl:relcl") return tree.governor(v);
    if (one_of(tree.word(v).deprel, {"root", "ccomp", "parataxis"})) break;
  }
  return w;
}

bool has_phrase(const TreeView& tree, WordId w, std::string_view relation,
                std::initializer_list<std::string_view> adpositions) {
  const std::vector<WordId> below = tree.children(w, relation);
  return std::any_of(below.begin(), below.end(), [&](WordId c) { return one_of(case_text(tree, c), adpositions); });
}

bool in_headline(const FactScene& scene, std::uint32_t sentence) {
  const Span span = scene.analysis.sentences[sentence].span;
  return std::any_of(scene.article.blocks.begin(), scene.article.blocks.end(), [&](const Block& block) {
    return block.span.contains(span) && (block.kind == BlockKind::Headline || block.kind == BlockKind::Deck);
  });
}

WordId word_after(const TreeView& tree, Span span) {
  for (WordId w = 1; w <= tree.size(); ++w) {
    if (tree.word(w).span.begin >= span.end) return w;
  }
  return 0;
}

WordId shared_verb(const TreeView& tree, WordId verb) {
  for (WordId steps = 0; steps < tree.size(); ++steps) {
    const bool own = tree.child(verb, "nsubj") != 0 || tree.child(verb, "aux") != 0;
    const WordId first = tree.governor(verb);
    if (own || first == 0 || !is_relation(tree.word(verb), "conj") || tree.word(first).upos != "VERB") break;
    verb = first;
  }
  return verb;
}

bool is_renaming(const TreeView& tree, WordId w) {
  const Word& word = tree.word(w);
  if (w < tree.governor(w)) return false;
  return is_relation(word, "appos") || is_relation(word, "flat") || word.deprel == "nmod:desc" ||
         (word.deprel == "nmod" && word.upos == "PROPN" && w == tree.governor(w) + 1);
}

namespace {

Span trimmed(const TreeView& tree, const std::vector<WordId>& words) {
  std::size_t first = 0, last = words.size();
  while (first < last && is_trimmed(tree.word(words[first]))) ++first;
  while (last > first && is_trimmed(tree.word(words[last - 1]))) --last;
  if (first == last) return tree.word(words.front()).span;
  return {tree.word(words[first]).span.begin, tree.word(words[last - 1]).span.end};
}

}  // namespace

Span trimmed_span(const TreeView& tree, WordId w, std::span<const WordId> excluded) {
  const std::vector<WordId> words = tree.subtree(w, excluded);
  return words.empty() ? tree.word(w).span : trimmed(tree, words);
}

std::string lemma_with_particle(const TreeView& tree, WordId w) {
  const WordId particle = tree.child(w, "compound:prt");
  std::string out = to_lower(tree.word(w).lemma);
  if (particle != 0) out += "_" + to_lower(tree.word(particle).form);
  return out;
}

std::string lemma_with_compound(const TreeView& tree, WordId w) {
  const std::string lemma = to_lower(tree.word(w).lemma);
  const bool joined = w > 1 && tree.governor(w - 1) == w &&
                      (is_relation(tree.word(w - 1), "compound") || is_relation(tree.word(w - 1), "amod"));
  return joined ? to_lower(tree.word(w - 1).lemma) + "_" + lemma : lemma;
}

Span phrase_span(const TreeView& tree, WordId w) {
  std::vector<WordId> excluded;
  for (const WordId c : tree.children(w)) {
    const Word& word = tree.word(c);
    const bool outer_case = is_relation(word, "case") && c < w;
    // "head of organising": what the noun is of.
    const bool clause = is_relation(word, "acl") && case_text(tree, c) != "of";
    if (outer_case || clause || is_relation(word, "appos") || is_relation(word, "conj") || is_relation(word, "cc") ||
        is_relation(word, "parataxis") || is_relation(word, "cop") || is_relation(word, "nsubj") ||
        is_relation(word, "advcl")) {
      excluded.push_back(c);
    }
  }
  return trimmed_span(tree, w, excluded);
}

}  // namespace newsgraph

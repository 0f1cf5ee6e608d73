#include "facts/tenures.hpp"

#include <algorithm>

#include "facts/posts.hpp"
#include "facts/veridicality.hpp"

namespace newsgraph {
namespace {

struct Finding {
  MentionId person = 0;
  PostPhrase post;
  std::string rule;
  float probability = 1;
};

WordId word_at(const TreeView& tree, std::uint32_t position) {
  for (WordId w = 1; w <= tree.size(); ++w) {
    if (tree.word(w).span.end > position) return w;
  }
  return 0;
}

/// Works for them rather than leads them.
bool is_official(PostKind kind) {
  return kind == PostKind::Member || kind == PostKind::ChiefExecutive || kind == PostKind::Leader;
}

void add_relation(const FactScene& scene, const Finding& f, std::string predicate, MentionId subject,
                  std::optional<MentionId> object, std::optional<std::string> value, float confidence, Facts& facts) {
  Relation r;
  r.predicate = std::move(predicate);
  r.subject = subject;
  r.object = object;
  r.value = std::move(value);
  r.asserted = f.post.tenure == TenureKind::Current;
  const Span person = scene.entities.mentions[f.person].span;
  const Span title = span_of(scene.trees[f.post.sentence].sentence(), f.post.first, f.post.last);
  r.evidence = {std::min(person.begin, title.begin), std::max(person.end, title.end)};
  r.confidence = confidence;
  r.rule = f.rule;
  facts.relations.push_back(std::move(r));
}

void add_body_relations(const FactScene& scene, const Finding& f, float confidence, Facts& facts) {
  const MentionId body = *f.post.body;
  const bool organization = scene.is_kind(body, {Kind::Organization, Kind::Polity});
  if (f.post.kind == PostKind::Spokesperson) {
    if (organization || scene.kind(body) == Kind::Person)
      add_relation(scene, f, "ng:spokespersonFor", f.person, body, std::nullopt, confidence, facts);
    return;
  }
  if (!organization) return;
  const auto& classes = scene.entity(body).classes;
  const bool country =
      scene.kind(body) == Kind::Polity && std::find(classes.begin(), classes.end(), "schema:Country") != classes.end();
  const auto leads = [&](std::string predicate) {
    add_relation(scene, f, std::move(predicate), body, f.person, std::nullopt, confidence, facts);
  };
  switch (f.post.kind) {
    case PostKind::HeadOfState:
      leads(country ? "ng:headOfState" : "ng:ledBy");
      break;
    case PostKind::HeadOfGovernment:
      leads(scene.kind(body) == Kind::Polity ? "ng:headOfGovernment" : "ng:ledBy");
      break;
    case PostKind::ChiefExecutive:
      leads(scene.kind(body) == Kind::Organization ? "ng:chiefExecutive" : "ng:ledBy");
      break;
    case PostKind::Leader:
      leads("ng:ledBy");
      break;
    default:
      break;
  }
  if (is_official(f.post.kind))
    add_relation(scene, f, "schema:worksFor", f.person, body, std::nullopt, confidence * 0.95F, facts);
}

void add_finding(const FactScene& scene, Finding f, Facts& facts) {
  const TreeView& tree = scene.trees[f.post.sentence];
  const Span title = span_of(tree.sentence(), f.post.first, f.post.last);
  const bool known = std::any_of(facts.tenures.begin(), facts.tenures.end(), [&](const Tenure& t) {
    return t.title == title && scene.entities.mentions[t.person].entity == scene.entities.mentions[f.person].entity;
  });
  if (known || (f.post.body && f.post.body == f.person)) return;
  Tenure tenure;
  tenure.person = f.person;
  tenure.title = title;
  tenure.body = f.post.body;
  tenure.kind = f.post.tenure;
  tenure.confidence = f.probability * scene.entities.mentions[f.person].probability;
  if (f.post.body) tenure.confidence *= scene.entities.mentions[*f.post.body].probability;
  tenure.rule = f.rule;
  facts.tenures.push_back(tenure);
  add_relation(scene, f, "schema:jobTitle", f.person, std::nullopt, std::string(scene.text(title)), tenure.confidence,
               facts);
  if (f.post.body) add_body_relations(scene, f, tenure.confidence, facts);
}

bool is_named_person(const FactScene& scene, MentionId m) {
  return scene.kind(m) == Kind::Person && scene.entities.mentions[m].kind == MentionKind::Name;
}

/// "Foreign Minister Jane Doe", "France's former president John Roe"
void find_before_name(const FactScene& scene, MentionId m, Facts& facts) {
  const Mention& mention = scene.entities.mentions[m];
  const TreeView& tree = scene.trees[mention.sentence];
  WordId first = word_at(tree, mention.span.begin);
  if (first == 0) return;
  // The name may have been read with its title.
  for (WordId w = first; w < mention.head; ++w) {
    if (find_post(to_lower(tree.word(w).form))) first = w + 1;
  }
  if (auto post = read_post_before(scene, mention.sentence, first))
    add_finding(scene, {m, *post, "title-before-name", 0.97F}, facts);
}

/// Possessor of a post: an organisation, a polity, or for a spokesperson also a person.
void complete_body(const FactScene& scene, PostPhrase& post) {
  if (post.body) return;
  const TreeView& tree = scene.trees[post.sentence];
  for (const WordId c : tree.children(post.head)) {
    const Word& child = tree.word(c);
    const bool of = is_relation(child, "nmod") && one_of(case_text(tree, c), {"of", "for", "at", "to"});
    if (!of && child.deprel != "nmod:poss" && !is_relation(child, "compound") && !is_relation(child, "amod")) continue;
    const auto m = scene.mention({post.sentence, c});
    if (!m) continue;
    if (scene.is_kind(*m, {Kind::Organization, Kind::Polity}) ||
        (post.kind == PostKind::Spokesperson && scene.kind(*m) == Kind::Person)) {
      post.body = m;
      return;
    }
  }
}

std::optional<PostPhrase> post_of_noun(const FactScene& scene, std::uint32_t sentence, WordId w) {
  const TreeView& tree = scene.trees[sentence];
  const Span phrase = phrase_span(tree, w);
  WordId left = w, right = w;
  while (left > 1 && tree.word(left - 1).span.begin >= phrase.begin) --left;
  while (right < tree.size() && tree.word(right + 1).span.end <= phrase.end) ++right;
  auto post = read_post(scene, sentence, w, left, right);
  if (post) complete_body(scene, *post);
  return post;
}

/// "Jane Doe, the mayor of Ghent," and "the mayor of Ghent, Jane Doe,"
void find_apposition(const FactScene& scene, std::uint32_t sentence, WordId w, Facts& facts) {
  const TreeView& tree = scene.trees[sentence];
  const WordId governor = tree.governor(w);
  if (!is_relation(tree.word(w), "appos") || governor == 0) return;
  for (const auto& [name, title] : {std::pair{governor, w}, std::pair{w, governor}}) {
    const auto m = scene.mention({sentence, name});
    if (!m || !is_named_person(scene, *m)) continue;
    const auto post = post_of_noun(scene, sentence, title);
    const float probability = 0.95F * tree.word(w).arc_probability;
    if (post) add_finding(scene, {*m, *post, "apposition-post", probability}, facts);
  }
}

/// "Jane Doe is the mayor of Ghent", "Jane Doe was finance minister until 2004"
void find_copula(const FactScene& scene, const ClaimDrafts& claims, std::uint32_t sentence, WordId w, Facts& facts) {
  const TreeView& tree = scene.trees[sentence];
  const WordId subject = tree.child(w, "nsubj");
  if (tree.child(w, "cop") == 0 || subject == 0) return;
  const auto m = scene.mention({sentence, antecedent(tree, subject)});
  if (!m || scene.kind(*m) != Kind::Person || scene.entity(*m).label.empty()) return;
  const Judgement j = judge(scene, {sentence, w});
  const Span span = tree.word(w).span;
  const bool said = is_inside(span, claims.unattributed) ||
                    std::any_of(claims.claims.begin(), claims.claims.end(),
                                [&](const ClaimDraft& d) { return is_inside(span, d.claim.content); });
  if (!j.factual() || said || is_inside(span, scene.quotes)) return;
  auto post = post_of_noun(scene, sentence, w);
  if (!post) return;
  if (j.tense == Tense::Past && post->tenure == TenureKind::Current) post->tenure = TenureKind::Former;
  add_finding(scene, {*m, *post, "copula-post", 0.9F * tree.word(subject).arc_probability}, facts);
}

/// "the Kremlin's spokesman", where the person is known by name elsewhere; a spokesperson also without a name.
void find_nominal(const FactScene& scene, MentionId m, Facts& facts) {
  const Mention& mention = scene.entities.mentions[m];
  if (mention.kind != MentionKind::Nominal || scene.kind(m) != Kind::Person) return;
  const TreeView& tree = scene.trees[mention.sentence];
  if (tree.child(mention.head, "cop") != 0) return;
  const auto post = post_of_noun(scene, mention.sentence, mention.head);
  if (!post || !post->body || *post->body == m) return;
  const bool definite = tree.child(mention.head, "nmod:poss") != 0 || [&] {
    const WordId det = tree.child(mention.head, "det");
    return det != 0 && tree.word(det).lemma == "the";
  }();
  const bool spokesperson = post->kind == PostKind::Spokesperson;
  if (!spokesperson && (!definite || scene.entity(m).label.empty())) return;
  add_finding(scene, {m, *post, "nominal-post", 0.85F}, facts);
}

}  // namespace

void find_tenures(const FactScene& scene, const ClaimDrafts& claims, Facts& facts) {
  for (MentionId m = 0; m < scene.entities.mentions.size(); ++m) {
    if (scene.entities.mentions[m].sentence >= scene.trees.size()) continue;
    if (is_named_person(scene, m)) find_before_name(scene, m, facts);
  }
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    for (WordId w = 1; w <= scene.trees[s].size(); ++w) {
      find_apposition(scene, s, w, facts);
      find_copula(scene, claims, s, w, facts);
    }
  }
  for (MentionId m = 0; m < scene.entities.mentions.size(); ++m) {
    if (scene.entities.mentions[m].sentence < scene.trees.size()) find_nominal(scene, m, facts);
  }
  std::stable_sort(facts.tenures.begin(), facts.tenures.end(),
                   [](const Tenure& a, const Tenure& b) { return a.title < b.title; });
}

}  // namespace newsgraph

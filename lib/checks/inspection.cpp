#include "checks/inspection.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "checks/interval.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph {
namespace {

/// What may be withdrawn beside the relations of the rule book: roles, times, the fact layer, subclasses.
constexpr std::array<std::string_view, 13> kWithdrawable{"sem:hasActor",
                                                         "sem:hasPlace",
                                                         "sem:hasTime",
                                                         "sem:hasSubEvent",
                                                         "org:memberDuring",
                                                         "sem:hasEarliestBeginTimeStamp",
                                                         "sem:hasLatestEndTimeStamp",
                                                         "sem:hasLatestBeginTimeStamp",
                                                         "sem:hasEarliestEndTimeStamp",
                                                         "sem:hasBeginTimeStamp",
                                                         "sem:hasEndTimeStamp",
                                                         "sem:hasTimeStamp",
                                                         "rdfs:subClassOf"};

std::string last_part(const std::string& iri) {
  const std::size_t cut = iri.find_last_of("/#");
  return cut == std::string::npos || cut + 1 == iri.size() ? iri : iri.substr(cut + 1);
}

/// What hangs on a withdrawn time: the stamps that repeat it for plain filters.
constexpr std::array<std::string_view, 2> kStamps{"sem:hasEarliestBeginTimeStamp", "sem:hasLatestEndTimeStamp"};

}  // namespace

Inspection::Inspection(KnowledgeGraph& graph, const CheckOptions& options)
    : graph_(graph), options_(options), label_(find("rdfs:label")), name_(find("schema:name")) {
  start_round(false);
  find_articles();
  find_withdrawable();
}

void Inspection::find_articles() {
  for (const EdgeId id : asserted("rdf:type")) {
    if (graph_.find_iri(full_iri("schema:NewsArticle")) == edge(id).object) {
      articles_.emplace_back(graph_.term(edge(id).subject).value, edge(id).subject);
    }
  }
  for (const EdgeId id : asserted("prov:specializationOf")) {
    articles_.emplace_back(graph_.term(edge(id).subject).value, edge(id).subject);
  }
  std::ranges::sort(articles_);
  const auto doubles = std::ranges::unique(articles_);
  articles_.erase(doubles.begin(), doubles.end());
}

void Inspection::find_withdrawable() {
  is_withdrawable_.resize(graph_.terms().size());
  const auto mark = [&](std::string_view property) {
    if (const auto id = find(property)) is_withdrawable_[*id] = true;
  };
  for (const PropertyRule& rule : property_rules()) mark(rule.name);
  for (const InversePair& pair : inverse_pairs()) mark(pair.inverse);
  for (const std::string_view property : kWithdrawable) mark(property);
}

std::optional<TermId> Inspection::find(std::string_view compact) const { return graph_.find_iri(full_iri(compact)); }

std::vector<EdgeId> Inspection::asserted(std::string_view property) const {
  std::vector<EdgeId> edges;
  const auto predicate = find(property);
  if (!predicate) return edges;
  for (const EdgeId id : graph_.with_predicate(*predicate)) {
    if (!edge(id).withdrawn) edges.push_back(id);
  }
  return edges;
}

std::vector<EdgeId> Inspection::asserted(TermId subject, std::string_view property) const {
  std::vector<EdgeId> edges;
  const auto predicate = find(property);
  if (!predicate) return edges;
  for (const Edge& out : graph_.out(subject)) {
    if (out.predicate == *predicate && !out.withdrawn) edges.push_back(graph_.id_of(out));
  }
  return edges;
}

bool Inspection::has(TermId subject, std::string_view property, std::string_view object) const {
  const auto predicate = find(property), value = find(object);
  return predicate && value && asserted_edge(subject, *predicate, *value);
}

std::optional<EdgeId> Inspection::asserted_edge(TermId subject, TermId predicate, TermId object) const {
  const auto id = graph_.edge(subject, predicate, object);
  return id && !edge(*id).withdrawn ? id : std::nullopt;
}

std::optional<TermId> Inspection::article_of(TermId node) const {
  const rdf::Term& term = graph_.term(node);
  if (articles_.empty() || term.kind != rdf::TermKind::Iri) return std::nullopt;
  std::string_view rest = term.value;
  for (;;) {
    const auto found =
        std::ranges::lower_bound(articles_, rest, {}, [](const auto& pair) { return std::string_view(pair.first); });
    if (found != articles_.end() && found->first == rest) return found->second;
    const std::size_t cut = rest.find_last_of("/#");
    if (cut == std::string_view::npos) return std::nullopt;
    rest = rest.substr(0, cut);
  }
}

bool Inspection::differ(TermId one, TermId other) const {
  if (one == other) return false;
  if (graph_.term(one).kind != rdf::TermKind::Iri || graph_.term(other).kind != rdf::TermKind::Iri) return false;
  if (options_.unique_names) return true;
  const auto article = article_of(one);
  return article && article == article_of(other);
}

bool Inspection::is_withdrawable(EdgeId id) const { return is_withdrawable_[edge(id).predicate]; }

std::optional<EdgeId> Inspection::cheapest(const std::vector<EdgeId>& edges) const {
  std::optional<EdgeId> best;
  for (const EdgeId id : edges) {
    if (is_withdrawable(id) && (!best || edge(id).confidence <= edge(*best).confidence)) best = id;
  }
  return best;
}

std::string Inspection::name_of(TermId node) const {
  const rdf::Term& term = graph_.term(node);
  if (term.kind == rdf::TermKind::Literal) return term.value;
  if (const auto interval = interval_of(graph_, node)) return to_text(*interval);
  for (const auto& property : {label_, name_}) {
    const auto name = property ? graph_.object(node, *property) : std::nullopt;
    if (name) return graph_.term(*name).value;
  }
  if (std::string words = words_for_unnamed(node); !words.empty()) return words;
  return term.kind == rdf::TermKind::Blank ? "_:" + term.value : last_part(term.value);
}

/// Events, tenures and articles bear no label: what they are and the words that speak of them must do.
std::string Inspection::words_for_unnamed(TermId node) const {
  const auto value = [&](TermId subject, std::string_view property) -> std::optional<TermId> {
    const auto predicate = find(property);
    return predicate ? graph_.object(subject, *predicate) : std::nullopt;
  };
  if (article_of(node) == node) return "the article";
  if (const auto event_class = value(node, "ng:eventClass")) {
    const auto trigger = value(node, "ng:trigger");
    const auto anchor = trigger ? value(*trigger, "nif:anchorOf") : std::nullopt;
    const std::string class_name = last_part(graph_.term(*event_class).value);
    return anchor ? fmt::format("the {} (\"{}\")", class_name, graph_.term(*anchor).value) : "the " + class_name;
  }
  const auto holder = value(node, "org:member"), post = value(node, "ng:post");
  if (holder && post) return fmt::format("the tenure of {} as {}", name_of(*holder), name_of(*post));
  return {};
}

std::string Inspection::sentence(EdgeId id) const {
  const Edge& triple = edge(id);
  return fmt::format("{} {} {}", name_of(triple.subject), words_of_property(graph_.term(triple.predicate).value),
                     name_of(triple.object));
}

void Inspection::add(Finding finding) {
  std::ranges::sort(finding.edges);
  const auto doubles = std::ranges::unique(finding.edges);
  finding.edges.erase(doubles.begin(), doubles.end());
  if (finding.words.empty()) finding.words = rule_words(finding.rule);
  if (finding.component.empty()) finding.component = component_iri(finding.rule);
  keep_withdrawable(finding.conflicts);
  finding.withdrawn = with_hangers_on(std::move(finding.withdrawn));
  withdraw(finding.withdrawn);
  findings_.push_back(std::move(finding));
}

/// A conflict of which nothing may be withdrawn cannot be mended, nor can the finding.
void Inspection::keep_withdrawable(std::vector<std::vector<EdgeId>>& conflicts) {
  for (auto& conflict : conflicts) std::erase_if(conflict, [&](EdgeId id) { return !is_withdrawable(id); });
  if (std::ranges::any_of(conflicts, &std::vector<EdgeId>::empty)) conflicts.clear();
  for (const auto& conflict : conflicts) {
    for (const EdgeId id : conflict) is_taken_[id] = is_taken_[id] || !is_wide_;
    is_taken_[*cheapest(conflict)] = true;
  }
}

void Inspection::start_round(bool is_wide) {
  is_taken_.assign(graph_.edges().size(), false);
  is_wide_ = is_wide;
}

std::vector<EdgeId> Inspection::hangers_on(EdgeId id) const {
  std::vector<EdgeId> stamps;
  if (edge(id).predicate != find("sem:hasTime") && edge(id).predicate != find("org:memberDuring")) return stamps;
  for (const Edge& out : graph_.out(edge(id).subject)) {
    const bool is_stamp =
        std::ranges::any_of(kStamps, [&](std::string_view stamp) { return out.predicate == find(stamp); });
    if (is_stamp) stamps.push_back(graph_.id_of(out));
  }
  return stamps;
}

std::vector<EdgeId> Inspection::with_hangers_on(std::vector<EdgeId> edges) const {
  for (std::size_t i = 0, count = edges.size(); i < count; ++i) {
    for (const EdgeId stamp : hangers_on(edges[i])) {
      if (std::ranges::find(edges, stamp) == edges.end()) edges.push_back(stamp);
    }
  }
  return edges;
}

void Inspection::withdraw(const std::vector<EdgeId>& edges) {
  for (const EdgeId id : edges) graph_.withdraw(id);
}

void Inspection::restore(const std::vector<EdgeId>& edges) {
  for (const EdgeId id : edges) graph_.restore(id);
}

std::string words_of_property(std::string_view iri) {
  using Words = std::pair<std::string_view, std::string_view>;
  constexpr std::array others{
      Words{"sem:hasTime", "is dated"},
      Words{"org:memberDuring", "is dated"},
      Words{"sem:hasActor", "involves"},
      Words{"org:member", "is held by"},
      Words{"ng:patient", "happens to"},
      Words{"ng:theme", "happens to"},
      Words{"ng:cause", "is caused by"},
      Words{"rdf:type", "is a"},
      Words{"sem:hasSubEvent", "includes"},
      Words{"schema:datePublished", "was published"},
      Words{"org:organization", "is in"},
      Words{"time:hasBeginning", "begins on"},
      Words{"time:hasEnd", "ends on"},
      Words{"sem:hasBeginTimeStamp", "begins on"},
      Words{"sem:hasEarliestBeginTimeStamp", "begins not before"},
      Words{"sem:hasLatestBeginTimeStamp", "begins not after"},
      Words{"sem:hasEndTimeStamp", "ends on"},
      Words{"sem:hasEarliestEndTimeStamp", "ends not before"},
      Words{"sem:hasLatestEndTimeStamp", "ends not after"},
      Words{"sem:hasTimeStamp", "is dated"},
  };
  const auto compact = rdf::compact(iri);
  if (!compact) return last_part(std::string(iri));
  if (const PropertyRule* rule = find_property_rule(*compact)) return std::string(rule->words);
  const auto inverse = std::ranges::find(inverse_pairs(), std::string_view(*compact), &InversePair::inverse);
  if (inverse != inverse_pairs().end()) return std::string(inverse->words);
  const auto words = std::ranges::find(others, std::string_view(*compact), &Words::first);
  return words == others.end() ? last_part(std::string(iri)) : std::string(words->second);
}

}  // namespace newsgraph

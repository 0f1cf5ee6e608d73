#include "checks/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "checks/interval.hpp"
#include "checks/rule_book.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph {

std::string last_part(std::string_view iri) {
  const std::size_t cut = iri.find_last_of("/#");
  return std::string(cut == std::string_view::npos || cut + 1 == iri.size() ? iri : iri.substr(cut + 1));
}

std::optional<TermId> Names::find(std::string_view compact) const { return graph_.find_iri(full_iri(compact)); }

std::optional<TermId> Names::value(TermId subject, std::string_view property) const {
  return graph_.object(subject, full_iri(property));
}

bool Names::is_article(TermId node) const {
  const auto type = find("rdf:type"), article = find("schema:NewsArticle");
  const auto typed = type && article ? graph_.edge(node, *type, *article) : std::nullopt;
  return (typed && !graph_.edges()[*typed].withdrawn) || value(node, "prov:specializationOf");
}

std::string Names::of(TermId node) const {
  const rdf::TermView term = graph_.term(node);
  if (term.kind == rdf::TermKind::Literal) return std::string(term.value);
  if (const auto interval = interval_of(graph_, node)) return to_text(*interval);
  for (const std::string_view property : {"rdfs:label", "schema:name"})
    if (const auto name = value(node, property)) return std::string(graph_.term(*name).value);
  if (std::string words = words_for_unnamed(node); !words.empty()) return words;
  return term.kind == rdf::TermKind::Blank ? rdf::to_ntriples(term) : last_part(term.value);
}

/// Events, tenures and articles bear no label: what they are and the words that speak of them must do.
std::string Names::words_for_unnamed(TermId node) const {
  if (is_article(node)) return "the article";
  if (const auto event_class = value(node, "ng:eventClass")) {
    const auto trigger = value(node, "ng:trigger");
    const auto anchor = trigger ? value(*trigger, "nif:anchorOf") : std::nullopt;
    const std::string class_name(last_part(graph_.term(*event_class).value));
    return anchor ? fmt::format("the {} (\"{}\")", class_name, graph_.term(*anchor).value) : "the " + class_name;
  }
  const auto holder = value(node, "org:member"), post = value(node, "ng:post");
  if (holder && post) return fmt::format("the tenure of {} as {}", of(*holder), of(*post));
  return {};
}

std::string Names::sentence(EdgeId id) const {
  const Edge& triple = graph_.edges()[id];
  return fmt::format("{} {} {}", of(triple.subject), words_of_property(graph_.term(triple.predicate).value),
                     of(triple.object));
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

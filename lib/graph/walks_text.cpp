#include "graph/walks_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "graph/walkable.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph {
namespace {

using namespace rdf;

std::string last_part(std::string_view iri) {
  if (iri.ends_with('/') || iri.ends_with('#')) iri.remove_suffix(1);
  const std::size_t cut = iri.find_last_of("/#");
  return std::string(cut == std::string_view::npos ? iri : iri.substr(cut + 1));
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// "memberOfParty" -> "member of party".
std::string words_of(const KnowledgeGraph& graph, TermId predicate) {
  std::string words;
  for (const char c : last_part(graph.term(predicate).value)) {
    if (is_capital(c) && !words.empty()) words += ' ';
    words += is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return words;
}

std::string joined(const std::vector<std::string>& parts) {
  if (parts.empty()) return {};
  std::string text = parts.front();
  for (std::size_t i = 1; i < parts.size(); ++i) text += (i + 1 == parts.size() ? " and " : ", ") + parts[i];
  return text;
}

std::string flat(std::string_view words) {
  std::string text(words);
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return text;
}

/// "on 2017-05-02", "in 2017-05".
std::string when(const KnowledgeGraph& graph, TermId time) {
  const std::string value = name_of(graph, time);
  const bool is_day = value.size() >= 10 && value[4] == '-' && value[7] == '-' && value[5] != 'W';
  return (is_day ? "on " : "in ") + value;
}

bool has(const KnowledgeGraph& graph, TermId node, std::string_view predicate, std::string_view object) {
  const auto value = graph.object(node, predicate);
  return value && graph.term(*value).value == object;
}

/// " [negated, claimed]": why an event or statement is not asserted.
std::string marks_of(const KnowledgeGraph& graph, TermId described) {
  std::vector<std::string> marks;
  if (has(graph, described, ng::polarity, ng::Negative)) marks.emplace_back("negated");
  if (has(graph, described, ng::certainty, ng::Probable)) marks.emplace_back("probable");
  if (has(graph, described, ng::certainty, ng::Possible)) marks.emplace_back("possible");
  if (has(graph, described, ng::tense, ng::Future)) marks.emplace_back("future");
  const auto says = graph.find_iri(ng::says);
  const auto in = graph.in(described);
  if (std::any_of(in.begin(), in.end(), [&](EdgeId id) { return says == graph.edges()[id].predicate; })) {
    marks.emplace_back("claimed");
  }
  if (const auto rule = graph.object(described, ng::withdrawnBecause)) {
    marks.push_back("withdrawn: " + name_of(graph, *rule));
  }
  if (marks.empty()) marks.emplace_back("not asserted");
  return fmt::format(" [{}]", fmt::join(marks, ", "));
}

std::string relation_text(const KnowledgeGraph& graph, const RelationFact& relation) {
  const std::string marks = relation.is_asserted || !relation.statement ? "" : marks_of(graph, *relation.statement);
  return fmt::format("{} — {} — {}{}", name_of(graph, relation.subject), words_of(graph, relation.predicate),
                     name_of(graph, relation.object), marks);
}

std::string post_text(const KnowledgeGraph& graph, const std::string& who, const HeldPost& held) {
  std::string line =
      fmt::format("{} — {}{}", who, held.tenure ? words_of(graph, *held.tenure) + " " : "", name_of(graph, held.post));
  if (const auto body = graph.object(held.post, org::postIn)) line += " of " + name_of(graph, *body);
  if (held.during) line += " " + when(graph, *held.during);
  return line;
}

/// What stands around an event, gathered by role.
struct Scene {
  std::vector<std::string> participants, places, times;
};

Scene scene_of(const KnowledgeGraph& graph, const Walkable& walkable, TermId event, std::optional<TermId> but) {
  Scene scene;
  for (const Edge& edge : graph.out(event)) {
    if (edge.withdrawn) continue;
    const std::string_view predicate = graph.term(edge.predicate).value;
    const bool is_time = predicate == ng::time || predicate == sem::hasTime;
    const bool is_place = predicate == ng::place || (predicate == sem::hasPlace && walkable.is_role(edge));
    if (is_time && scene.times.empty()) scene.times.push_back(when(graph, edge.object));
    if (is_place && edge.object != but) scene.places.push_back(name_of(graph, edge.object));
    if (!is_time && !is_place && edge.object != but && walkable.is_role(edge) && !walkable.is_event(edge.object)) {
      scene.participants.push_back(name_of(graph, edge.object));
    }
  }
  return scene;
}

std::string event_text(const KnowledgeGraph& graph, const Walkable& walkable, TermId event, std::optional<TermId> but) {
  const Scene scene = scene_of(graph, walkable, event, but);
  std::string text = name_of(graph, event);
  for (const std::string& time : scene.times) text += " " + time;
  if (!scene.places.empty()) text += " in " + joined(scene.places);
  if (!scene.participants.empty()) text += " with " + joined(scene.participants);
  return walkable.node(event) == Walkable::Node::Event ? text : text + marks_of(graph, event);
}

std::string content_text(const KnowledgeGraph& graph, const Walkable& walkable, TermId content);

/// "Anna Stone denies: attack by Carl Reed [claimed]".
std::string claim_text(const KnowledgeGraph& graph, const Walkable& walkable, TermId claim) {
  const auto source = graph.object(claim, prov::wasAttributedTo), stance = graph.object(claim, ng::stance);
  std::vector<std::string> contents;
  const auto says = graph.find_iri(ng::says);
  for (const Edge& edge : graph.out(claim)) {
    if (says == edge.predicate && !edge.withdrawn) contents.push_back(content_text(graph, walkable, edge.object));
  }
  if (contents.empty()) {
    if (const auto words = graph.object(claim, ng::quotation)) contents.push_back(name_of(graph, *words));
  }
  return fmt::format("{} {}: {}", source ? name_of(graph, *source) : "somebody",
                     stance ? words_of(graph, *stance) : "says", fmt::join(contents, "; "));
}

std::string content_text(const KnowledgeGraph& graph, const Walkable& walkable, TermId content) {
  // A nested claim is named, not told: claims may quote each other.
  if (walkable.node(content) == Walkable::Node::Claim) return "that " + last_part(graph.term(content).value);
  if (walkable.node(content) != Walkable::Node::Statement) return event_text(graph, walkable, content, {});
  const auto s = graph.object(content, rdf_::subject), p = graph.object(content, rdf_::predicate);
  const auto o = graph.object(content, rdf_::object);
  if (!s || !p || !o) return last_part(graph.term(content).value);
  const bool is_negated = has(graph, content, ng::polarity, ng::Negative);
  return fmt::format("{} — {}{} — {}", name_of(graph, *s), is_negated ? "not " : "", words_of(graph, *p),
                     name_of(graph, *o));
}

}  // namespace

std::string name_of(const KnowledgeGraph& graph, TermId node) {
  const rdf::TermView term = graph.term(node);
  if (term.kind == TermKind::Literal) return flat(term.value);
  for (const std::string_view predicate : {rdfs::label, schema::name, skos::prefLabel}) {
    if (const auto name = graph.object(node, predicate)) return flat(graph.term(*name).value);
  }
  if (const auto lemma = graph.object(node, ng::lemma)) return name_of(graph, *lemma);
  return term.kind == TermKind::Blank ? rdf::to_ntriples(term) : last_part(term.value);
}

std::string event_text(const KnowledgeGraph& graph, TermId event, std::optional<TermId> but) {
  return event_text(graph, Walkable(graph), event, but);
}

std::vector<std::string> to_lines(const KnowledgeGraph& graph, const EntityDescription& entity) {
  const Walkable walkable(graph);
  const std::string who = name_of(graph, entity.node);
  std::vector<std::string> kinds, others, lines;
  for (const TermId type : entity.types) kinds.push_back(last_part(graph.term(type).value));
  std::sort(kinds.begin(), kinds.end());
  kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
  lines.push_back(fmt::format("{} ({}) <{}>", who, fmt::join(kinds, ", "), graph.term(entity.node).value));
  for (const TermId name : entity.names) {
    if (name_of(graph, name) != who) others.push_back(name_of(graph, name));
  }
  if (!others.empty()) lines.push_back("also: " + fmt::format("{}", fmt::join(others, ", ")));
  for (const HeldPost& held : entity.posts) lines.push_back(post_text(graph, who, held));
  for (const RelationFact& relation : entity.relations) lines.push_back(relation_text(graph, relation));
  for (const Participation& part : entity.events) {
    const std::string event = event_text(graph, walkable, part.event, entity.node), role = words_of(graph, part.role);
    // Between events the predicate is read forwards: "the vote — part of — the session".
    lines.push_back(walkable.is_event(entity.node) ? fmt::format("{} — {} — {}", event, role, who)
                                                   : fmt::format("{} — {} of {}", who, role, event));
  }
  for (const TermId claim : entity.claims_made) lines.push_back("claim: " + claim_text(graph, walkable, claim));
  for (const TermId claim : entity.claims_about) lines.push_back("about it: " + claim_text(graph, walkable, claim));
  return lines;
}

std::vector<std::string> to_lines(const KnowledgeGraph& graph, TermId node, const std::vector<Neighbor>& neighbors) {
  const Walkable walkable(graph);
  std::vector<std::string> lines;
  for (const Neighbor& next : neighbors) {
    const std::string way = words_of(graph, next.predicate), other = name_of(graph, next.other);
    if (next.event) {
      lines.push_back(fmt::format("{} — {} of {}", other, way, event_text(graph, walkable, *next.event, next.other)));
    } else {
      const std::string here = name_of(graph, node);
      lines.push_back(next.is_outgoing ? fmt::format("{} — {} — {}", here, way, other)
                                       : fmt::format("{} — {} — {}", other, way, here));
    }
  }
  return lines;
}

std::vector<std::string> to_lines(const KnowledgeGraph& graph, const std::vector<Step>& path) {
  std::vector<std::string> lines;
  for (const Step& step : path) {
    const auto& [from, predicate, to, is_outgoing] = step;
    const std::string way = words_of(graph, predicate);
    lines.push_back(is_outgoing ? fmt::format("{} — {} → {}", name_of(graph, from), way, name_of(graph, to))
                                : fmt::format("{} ← {} — {}", name_of(graph, from), way, name_of(graph, to)));
  }
  return lines;
}

std::vector<std::string> to_lines(const KnowledgeGraph& graph, const std::vector<TermId>& candidates) {
  std::vector<std::string> lines;
  const auto type = graph.find_iri(rdf_::type);
  for (const TermId node : candidates) {
    std::string kind;
    for (const Edge& edge : graph.out(node)) {
      const std::string_view name = graph.term(edge.object).value;
      if (type == edge.predicate && !edge.withdrawn && (kind.empty() || name.starts_with(ng::ns)))
        kind = last_part(name);
    }
    lines.push_back(fmt::format("{} ({}) <{}>", name_of(graph, node), kind, graph.term(node).value));
  }
  return lines;
}

}  // namespace newsgraph

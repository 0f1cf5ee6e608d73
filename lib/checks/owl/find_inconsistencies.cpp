#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "checks/owl/closure.hpp"
#include "checks/owl/minimal.hpp"
#include "checks/owl/owl.hpp"
#include "checks/owl/proof.hpp"
#include "checks/owl/sharpen.hpp"
#include "checks/owl/wording.hpp"

namespace newsgraph {
namespace {

using namespace owl_rl;

/// The triples that count, numbered: those of the data by their edges, those of the ontology behind them.
struct Triples {
  std::vector<std::optional<rdf::Triple>> by_witness;
  std::size_t of_data = 0;
};

Triples collect(const KnowledgeGraph& data, const KnowledgeGraph* ontology, TermSpace& terms) {
  Triples triples;
  triples.of_data = data.edges().size();
  for (const Edge& edge : data.edges()) {
    triples.by_witness.emplace_back();
    if (!edge.withdrawn) triples.by_witness.back() = rdf::Triple{edge.subject, edge.predicate, edge.object};
  }
  if (ontology == nullptr || ontology == &data) return triples;
  std::vector<TermId> ids;
  for (TermId id = 0; id < ontology->terms().size(); ++id) ids.push_back(terms.intern_foreign(ontology->term(id)));
  for (const Edge& edge : ontology->edges()) {
    triples.by_witness.emplace_back();
    if (edge.withdrawn) continue;
    triples.by_witness.back() = rdf::Triple{ids[edge.subject], ids[edge.predicate], ids[edge.object]};
  }
  return triples;
}

OwlTriple triple_of(const Closure& closure, const TermSpace& terms, FactId id) {
  const Fact& fact = closure.facts()[id];
  return {terms[fact.subject].copy(), terms[fact.predicate].copy(), terms[fact.object].copy()};
}

/// A literal is spoken of by whatever has it.
rdf::Term subject_of(const OwlFinding& finding, const rdf::TermView& spoken_of) {
  if (spoken_of.kind != rdf::TermKind::Literal) return spoken_of.copy();
  const auto holder = std::ranges::find(finding.asserted, spoken_of,
                                        [](const OwlWitness& w) { return rdf::TermView(w.triple.object); });
  return holder == finding.asserted.end() ? spoken_of.copy() : holder->triple.subject;
}

OwlFinding finding_of(const Closure& closure, const Clash& clash, const Proof& proof, const TermSpace& terms,
                      const Wording& wording, std::size_t of_data) {
  OwlFinding finding;
  finding.rule = closure.book().rules[clash.rule].id;
  finding.message = wording.message(closure, clash);
  for (std::size_t at = 0; at < proof.asserted.size(); ++at) {
    const std::uint32_t witness = proof.witnesses[at];
    const bool is_data = witness < of_data;
    finding.asserted.push_back({triple_of(closure, terms, proof.asserted[at]),
                                is_data ? OwlSource::Data : OwlSource::Ontology,
                                static_cast<EdgeId>(is_data ? witness : witness - of_data)});
  }
  finding.subject = subject_of(finding, terms[wording.subject(closure, clash)]);
  for (const ProofStep& step : proof.steps) {
    OwlStep& shown = finding.steps.emplace_back();
    shown.rule = closure.book().rules[step.rule].id;
    shown.premises = step.premises;
    if (step.conclusion != no_fact) shown.conclusion = triple_of(closure, terms, step.conclusion);
  }
  return finding;
}

}  // namespace

Result<std::vector<OwlFinding>> find_inconsistencies(const KnowledgeGraph& data, const KnowledgeGraph* ontology,
                                                     const OwlOptions& options) {
  TermSpace terms(data);
  const RuleBook book = compile_rules(terms, false);
  const Triples triples = collect(data, ontology, terms);
  const NameLaw law(terms, data, options.unique_names);
  Closure closure(terms, book, law, EqualityMode::Classes, {options.max_derived, options.max_findings});
  for (std::uint32_t witness = 0; witness < triples.by_witness.size(); ++witness) {
    const auto& triple = triples.by_witness[witness];
    if (triple) closure.assert_triple(triple->subject, triple->predicate, triple->object, witness);
  }
  if (const auto ran = closure.run(); !ran) return failure(ran.error());

  const Wording wording(terms, data, ontology);
  const Sharpener sharpener(terms, law, triples.by_witness);
  std::vector<Candidate> candidates;
  for (const Clash& clash : closure.clashes()) {
    const Proof proof = prove(closure, clash);
    const auto sharper = proof.has_short_cut ? sharpener.sharpen(closure, clash, proof) : std::nullopt;
    const Closure& from = sharper ? *sharper->closure : closure;
    const Clash& best = sharper ? sharper->clash : clash;
    const Proof& shown = sharper ? sharper->proof : proof;
    candidates.push_back({finding_of(from, best, shown, terms, wording, triples.of_data), shown.witnesses, best.cost});
  }
  return keep_minimal(std::move(candidates));
}

std::string to_text(const OwlFinding& finding) {
  const auto line = [](const OwlTriple& triple) {
    return fmt::format("{} {} {}", rdf::to_ntriples(triple.subject), rdf::to_ntriples(triple.predicate),
                       rdf::to_ntriples(triple.object));
  };
  std::string text = fmt::format("{}: {}\n", finding.rule, finding.message);
  std::size_t number = 0;
  for (const OwlWitness& witness : finding.asserted) {
    text += fmt::format("  {}. {} {}\n", ++number, witness.source == OwlSource::Data ? "data    " : "ontology",
                        line(witness.triple));
  }
  for (const OwlStep& step : finding.steps) {
    text += fmt::format("  {}. {}", ++number, step.rule);
    for (std::size_t at = 0; at < step.premises.size(); ++at) {
      text += fmt::format("{}{}", at == 0 ? " from " : ", ", step.premises[at] + 1);
    }
    text += step.conclusion ? fmt::format(": {}\n", line(*step.conclusion)) : std::string(": contradiction\n");
  }
  return text;
}

}  // namespace newsgraph

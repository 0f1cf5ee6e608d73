#include "checks/owl/wording.hpp"

#include <fmt/format.h>

#include "checks/names.hpp"
#include "checks/rule_book.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::owl_rl {
namespace {

/// "MilitaryUnit" -> "military unit"; a name that is all capitals stays.
std::string in_words(const std::string& name) {
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  std::string words;
  for (std::size_t at = 0; at < name.size(); ++at) {
    const bool starts_word = is_upper(name[at]) && at + 1 < name.size() && !is_upper(name[at + 1]);
    if (starts_word && at > 0) words.push_back(' ');
    words.push_back(starts_word ? static_cast<char>(name[at] - 'A' + 'a') : name[at]);
  }
  return words;
}

std::string with_article(const std::string& noun) {
  const bool is_vowel = !noun.empty() && std::string_view("aeiouAEIO").find(noun[0]) != std::string_view::npos;
  return (is_vowel ? "an " : "a ") + noun;
}

std::string plural(const std::string& noun) {
  const auto ends = [&](std::string_view end) { return noun.ends_with(end); };
  const bool keeps_y = ends("ay") || ends("ey") || ends("oy") || ends("uy");
  if (ends("y") && !keeps_y) return noun.substr(0, noun.size() - 1) + "ies";
  return noun + (ends("s") || ends("x") || ends("ch") || ends("sh") ? "es" : "s");
}

std::string label_in(const KnowledgeGraph& graph, TermId term) {
  for (const std::string_view property : {rdf::rdfs::label, rdf::schema::name}) {
    if (const auto value = graph.object(term, property)) return std::string(graph.term(*value).value);
  }
  return {};
}

}  // namespace

std::string Wording::label(TermId term) const {
  if (term < data_.terms().size()) {
    if (std::string found = label_in(data_, term); !found.empty()) return found;
  }
  if (ontology_ == nullptr || !terms_.is_iri(term)) return {};
  const auto id = ontology_->find(terms_[term]);
  return id ? label_in(*ontology_, *id) : std::string{};
}

std::string Wording::name(TermId term) const {
  if (terms_.is_literal(term)) return fmt::format("\"{}\"", terms_[term].value);
  if (std::string found = label(term); !found.empty()) return found;
  return terms_.is_iri(term) ? last_part(terms_[term].value) : "something unnamed";
}

std::string Wording::property(TermId term) const {
  if (terms_.is_iri(term)) {
    const auto compact = rdf::compact(terms_[term].value);
    if (const PropertyRule* rule = compact ? find_property_rule(*compact) : nullptr) return std::string(rule->words);
  }
  const std::string found = label(term);
  return !found.empty() ? found : terms_.is_iri(term) ? in_words(last_part(terms_[term].value)) : "is related to";
}

std::string Wording::sentence(TermId subject, TermId predicate, TermId object) const {
  return fmt::format("{} {} {}", name(subject), property(predicate), name(object));
}

TermId Wording::subject(const Closure& closure, const Clash& clash) const {
  const Rule& rule = closure.book().rules[clash.rule];
  if (const auto x = rule.value(clash.bindings, 'x')) return *x;
  return closure.facts()[clash.premises.front()].subject;
}

std::string Wording::about_equality(const Closure& closure, const Clash& clash) const {
  const Rule& rule = closure.book().rules[clash.rule];
  if (rule.id == "eq-diff2" || rule.id == "eq-diff3") {
    return fmt::format("{} is the same as another of a list of things that all differ",
                       name(*rule.value(clash.bindings, 'x')));
  }
  const Fact& fact = closure.facts()[clash.premises.front()];
  if (rule.id == "dt-not-type") {
    const bool is_typed = terms_.is_literal(fact.subject);
    const rdf::TermView literal = terms_[is_typed ? fact.subject : fact.object];
    return fmt::format("\"{}\" is no value of {}", literal.value,
                       last_part(is_typed ? terms_[fact.object].value : literal.datatype));
  }
  const std::string one = name(fact.subject), other = name(fact.object);
  if (rule.id == "unique-names")
    return fmt::format("{} and {} would be one thing, but their names stand for two", one, other);
  if (fact.subject == fact.object) return fmt::format("{} is said to differ from itself", one);
  return fmt::format("{} and {} would be one thing, but they differ", one, other);
}

std::string Wording::about_classes(TermId x, TermId c, TermId d) const {
  const auto noun = [&](TermId term) {
    if (std::string found = label(term); !found.empty()) return found;
    return terms_.is_iri(term) ? in_words(last_part(terms_[term].value)) : std::string{};
  };
  const std::string one = noun(c), other = noun(d);
  if (one.empty() || other.empty()) {
    const std::string named = one + other;
    return fmt::format("{} is {} and in an unnamed class that shares no member with it", name(x),
                       named.empty() ? "in an unnamed class" : with_article(named));
  }
  return fmt::format("{} is {} and {}: {} and {} share no member", name(x), with_article(one), with_article(other),
                     plural(one), plural(other));
}

std::string Wording::about_property(std::string_view rule, TermId x, TermId p, TermId y, TermId q) const {
  const std::string first = sentence(x, p, y);
  if (rule == "prp-irp") return first + ": nothing stands in this relation to itself";
  if (rule == "prp-asyp")
    return fmt::format("{}, and {}: this relation never holds both ways", first, sentence(y, p, x));
  if (rule == "prp-pdw" || rule == "prp-adp") {
    return fmt::format("{}, and {}: these relations exclude each other", first, sentence(x, q, y));
  }
  if (rule.starts_with("prp-npa")) return first + ": the opposite is stated";
  return first + ": no such value is allowed here";
}

std::string Wording::message(const Closure& closure, const Clash& clash) const {
  const Rule& rule = closure.book().rules[clash.rule];
  const auto value = [&](char letter) { return rule.value(clash.bindings, letter).value_or(0); };
  if (rule.id == "cax-dw" || rule.id == "cax-adc" || rule.id == "cls-com") {
    return about_classes(value('x'), value('c'), value('d'));
  }
  if (rule.id == "cls-nothing2") return name(value('x')) + " would be of a kind that nothing can be";
  if (rule.id.starts_with("prp-") || rule.id.starts_with("cls-max")) {
    const TermId x = value('x');
    return about_property(rule.id, x, value('p'), rule.value(clash.bindings, 'y').value_or(x), value('q'));
  }
  return about_equality(closure, clash);
}

}  // namespace newsgraph::owl_rl

#include "rdf/vocabulary.hpp"

#include <algorithm>

namespace newsgraph::rdf {
namespace {

constexpr Prefix all_prefixes[] = {
    {"dcterms", dcterms::ns}, {"gaf", gaf::ns},       {"ng", ng::ns},      {"nif", nif::ns},
    {"org", org::ns},         {"owl", owl::ns},       {"prov", prov::ns},  {"rdf", rdf_::ns},
    {"rdfs", rdfs::ns},       {"schema", schema::ns}, {"sem", sem::ns},    {"sh", sh::ns},
    {"skos", skos::ns},       {"time", time::ns},     {"void", void_::ns}, {"xsd", xsd::ns},
};

constexpr std::string_view all_ng_terms[] = {
    // Kinds of entities
    ng::Person,
    ng::Organization,
    ng::Polity,
    ng::Place,
    ng::PeopleGroup,
    ng::Product,
    ng::Work,
    ng::NamedEvent,
    ng::Quantity,
    // Finer classes
    ng::MilitaryUnit,
    ng::ArmedGroup,
    ng::Weapon,
    // Relations
    ng::memberOfParty,
    ng::spokespersonFor,
    ng::allyOf,
    ng::opponentOf,
    ng::ledBy,
    ng::chiefExecutive,
    ng::headOfGovernment,
    ng::headOfState,
    ng::ownedBy,
    ng::headquarters,
    ng::capitalOf,
    ng::producedBy,
    ng::age,
    ng::amount,
    // Posts and tenures
    ng::post,
    ng::tenure,
    ng::Tenure,
    ng::Current,
    ng::Former,
    ng::Acting,
    ng::Designate,
    // Event mentions
    ng::EventMention,
    ng::trigger,
    ng::eventClass,
    ng::lemma,
    // Participants of event mentions
    ng::participant,
    ng::agent,
    ng::patient,
    ng::theme,
    ng::recipient,
    ng::beneficiary,
    ng::instrument,
    ng::origin,
    ng::destination,
    ng::topic,
    ng::attribute,
    ng::quantity,
    // Circumstances of event mentions
    ng::place,
    ng::time,
    ng::cause,
    ng::purpose,
    ng::condition,
    ng::partOf,
    // Factuality
    ng::polarity,
    ng::Polarity,
    ng::Positive,
    ng::Negative,
    ng::certainty,
    ng::Certainty,
    ng::Certain,
    ng::Probable,
    ng::Possible,
    ng::tense,
    ng::Tense,
    ng::Past,
    ng::Present,
    ng::Future,
    // Event classes
    ng::Happening,
    ng::Communication,
    ng::Declaration,
    ng::Meeting,
    ng::PhoneCall,
    ng::Negotiation,
    ng::Agreement,
    ng::Accusation,
    ng::Denial,
    ng::Request,
    ng::Command,
    ng::Conflict,
    ng::Attack,
    ng::MilitaryStrike,
    ng::War,
    ng::Ceasefire,
    ng::Protest,
    ng::Threat,
    ng::Movement,
    ng::Travel,
    ng::Deployment,
    ng::Evacuation,
    ng::Personnel,
    ng::Appointment,
    ng::Resignation,
    ng::Dismissal,
    ng::Election,
    ng::Justice,
    ng::Arrest,
    ng::Investigation,
    ng::Charge,
    ng::Trial,
    ng::Conviction,
    ng::Sentencing,
    ng::Lawsuit,
    ng::Life,
    ng::Birth,
    ng::Marriage,
    ng::Injury,
    ng::Death,
    ng::Transaction,
    ng::Purchase,
    ng::Sale,
    ng::Payment,
    ng::Investment,
    ng::Merger,
    ng::Donation,
    ng::Business,
    ng::Founding,
    ng::Launch,
    ng::Bankruptcy,
    ng::Hiring,
    ng::Layoff,
    ng::Recall,
    ng::Policy,
    ng::Enactment,
    ng::Sanction,
    ng::Decision,
    ng::Vote,
    ng::Disaster,
    ng::NaturalDisaster,
    ng::Accident,
    ng::Outbreak,
    ng::Contest,
    ng::Win,
    ng::Loss,
    ng::Match,
    ng::Creation,
    ng::Publication,
    ng::Discovery,
    ng::Change,
    ng::Increase,
    ng::Decrease,
    ng::Start,
    ng::End,
    // Claims
    ng::Claim,
    ng::cue,
    ng::stance,
    ng::Stance,
    ng::Asserts,
    ng::Denies,
    ng::Believes,
    ng::Demands,
    ng::Asks,
    ng::says,
    ng::quotation,
    ng::contradicts,
    // Provenance and checks
    ng::confidence,
    ng::rule,
    ng::timex,
    ng::withdrawnBecause,
    ng::conflictsWith,
    ng::ValidIriConstraintComponent,
    ng::ValidLanguageTagConstraintComponent,
    ng::ValidLiteralConstraintComponent,
    ng::AnchorEqualsTextConstraintComponent,
    ng::DanglingReferenceConstraintComponent,
    ng::StatementCompleteConstraintComponent,
    ng::OneKindConstraintComponent,
    ng::DisjointClassesConstraintComponent,
    ng::FactLayerConstraintComponent,
    ng::DeniedRelationConstraintComponent,
    ng::RelationEndsConstraintComponent,
    ng::IrreflexiveConstraintComponent,
    ng::AsymmetricConstraintComponent,
    ng::DisjointPropertiesConstraintComponent,
    ng::InversePairConstraintComponent,
    ng::SymmetricPairConstraintComponent,
    ng::AcyclicConstraintComponent,
    ng::SingleValueConstraintComponent,
    ng::SingleDateConstraintComponent,
    ng::TimeOrderConstraintComponent,
    ng::PastBeforePublicationConstraintComponent,
    ng::NearDuplicateConstraintComponent,
};

bool is_plain_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_plain(char c) { return is_plain_letter(c) || (c >= '0' && c <= '9') || c == '-'; }

/// Narrower than Turtle's PN_LOCAL, so that every parser agrees.
bool is_plain_name(std::string_view name) {
  return !name.empty() && is_plain_letter(name[0]) && name.back() != '-' &&
         std::all_of(name.begin(), name.end(), is_plain);
}

}  // namespace

std::span<const Prefix> prefixes() { return all_prefixes; }
std::span<const std::string_view> ng_terms() { return all_ng_terms; }

std::optional<std::string> expand_compact(std::string_view compact) {
  const std::size_t colon = compact.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const std::string_view name = compact.substr(0, colon);
  const auto known = std::find_if(std::begin(all_prefixes), std::end(all_prefixes),
                                  [name](const Prefix& prefix) { return prefix.name == name; });
  if (known == std::end(all_prefixes)) return std::nullopt;
  return std::string(known->ns) + std::string(compact.substr(colon + 1));
}

std::optional<std::string> compact(std::string_view iri) {
  for (const Prefix& prefix : all_prefixes) {
    if (iri.substr(0, prefix.ns.size()) != prefix.ns) continue;
    const std::string_view local = iri.substr(prefix.ns.size());
    if (is_plain_name(local)) return std::string(prefix.name) + ":" + std::string(local);
  }
  return std::nullopt;
}

}  // namespace newsgraph::rdf

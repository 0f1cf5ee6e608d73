#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "rdf/standard_vocabulary.hpp"

/// Our own terms beside the standard ones. docs/graph.md says what they mean, ontology/newsgraph.ttl states it in OWL.
namespace newsgraph::rdf {

struct Prefix {
  std::string_view name;  ///< "schema"
  std::string_view ns;    ///< "http://schema.org/"
};

/// Every prefix that may be written, sorted by name.
std::span<const Prefix> prefixes();
/// Every own term, in the order of namespace ng below.
std::span<const std::string_view> ng_terms();

/// "schema:spouse" -> "http://schema.org/spouse"; nothing for an unknown prefix.
std::optional<std::string> expand_compact(std::string_view compact);
/// The way back; nothing where no prefix fits or the rest is not a plain name of ASCII letters, digits, '_' and inner
/// '-'.
std::optional<std::string> compact(std::string_view iri);

namespace ng {
inline constexpr std::string_view ns = "https://w3id.org/newsgraph#";
inline constexpr std::string_view rule_base = "https://w3id.org/newsgraph/rule/";  ///< of extraction rules' IRIs

// Kinds of entities
inline constexpr std::string_view Person = "https://w3id.org/newsgraph#Person";
inline constexpr std::string_view Organization = "https://w3id.org/newsgraph#Organization";
inline constexpr std::string_view Polity = "https://w3id.org/newsgraph#Polity";
inline constexpr std::string_view Place = "https://w3id.org/newsgraph#Place";
inline constexpr std::string_view PeopleGroup = "https://w3id.org/newsgraph#PeopleGroup";
inline constexpr std::string_view Product = "https://w3id.org/newsgraph#Product";
inline constexpr std::string_view Work = "https://w3id.org/newsgraph#Work";
inline constexpr std::string_view NamedEvent = "https://w3id.org/newsgraph#NamedEvent";
inline constexpr std::string_view Quantity = "https://w3id.org/newsgraph#Quantity";

// Finer classes
inline constexpr std::string_view MilitaryUnit = "https://w3id.org/newsgraph#MilitaryUnit";
inline constexpr std::string_view ArmedGroup = "https://w3id.org/newsgraph#ArmedGroup";
inline constexpr std::string_view Weapon = "https://w3id.org/newsgraph#Weapon";

// Relations
inline constexpr std::string_view memberOfParty = "https://w3id.org/newsgraph#memberOfParty";
inline constexpr std::string_view spokespersonFor = "https://w3id.org/newsgraph#spokespersonFor";
inline constexpr std::string_view allyOf = "https://w3id.org/newsgraph#allyOf";
inline constexpr std::string_view opponentOf = "https://w3id.org/newsgraph#opponentOf";
inline constexpr std::string_view ledBy = "https://w3id.org/newsgraph#ledBy";
inline constexpr std::string_view chiefExecutive = "https://w3id.org/newsgraph#chiefExecutive";
inline constexpr std::string_view headOfGovernment = "https://w3id.org/newsgraph#headOfGovernment";
inline constexpr std::string_view headOfState = "https://w3id.org/newsgraph#headOfState";
inline constexpr std::string_view ownedBy = "https://w3id.org/newsgraph#ownedBy";
inline constexpr std::string_view headquarters = "https://w3id.org/newsgraph#headquarters";
inline constexpr std::string_view capitalOf = "https://w3id.org/newsgraph#capitalOf";
inline constexpr std::string_view producedBy = "https://w3id.org/newsgraph#producedBy";
inline constexpr std::string_view age = "https://w3id.org/newsgraph#age";
inline constexpr std::string_view amount = "https://w3id.org/newsgraph#amount";

// Posts and tenures
inline constexpr std::string_view post = "https://w3id.org/newsgraph#post";
inline constexpr std::string_view tenure = "https://w3id.org/newsgraph#tenure";
inline constexpr std::string_view Tenure = "https://w3id.org/newsgraph#Tenure";
inline constexpr std::string_view Current = "https://w3id.org/newsgraph#Current";
inline constexpr std::string_view Former = "https://w3id.org/newsgraph#Former";
inline constexpr std::string_view Acting = "https://w3id.org/newsgraph#Acting";
inline constexpr std::string_view Designate = "https://w3id.org/newsgraph#Designate";

// Event mentions
inline constexpr std::string_view EventMention = "https://w3id.org/newsgraph#EventMention";
inline constexpr std::string_view trigger = "https://w3id.org/newsgraph#trigger";
inline constexpr std::string_view eventClass = "https://w3id.org/newsgraph#eventClass";
inline constexpr std::string_view lemma = "https://w3id.org/newsgraph#lemma";

// Participants of event mentions
inline constexpr std::string_view participant = "https://w3id.org/newsgraph#participant";
inline constexpr std::string_view agent = "https://w3id.org/newsgraph#agent";
inline constexpr std::string_view patient = "https://w3id.org/newsgraph#patient";
inline constexpr std::string_view theme = "https://w3id.org/newsgraph#theme";
inline constexpr std::string_view recipient = "https://w3id.org/newsgraph#recipient";
inline constexpr std::string_view beneficiary = "https://w3id.org/newsgraph#beneficiary";
inline constexpr std::string_view instrument = "https://w3id.org/newsgraph#instrument";
inline constexpr std::string_view origin = "https://w3id.org/newsgraph#origin";
inline constexpr std::string_view destination = "https://w3id.org/newsgraph#destination";
inline constexpr std::string_view topic = "https://w3id.org/newsgraph#topic";
inline constexpr std::string_view attribute = "https://w3id.org/newsgraph#attribute";
inline constexpr std::string_view quantity = "https://w3id.org/newsgraph#quantity";

// Circumstances of event mentions
inline constexpr std::string_view place = "https://w3id.org/newsgraph#place";
inline constexpr std::string_view time = "https://w3id.org/newsgraph#time";
inline constexpr std::string_view cause = "https://w3id.org/newsgraph#cause";
inline constexpr std::string_view purpose = "https://w3id.org/newsgraph#purpose";
inline constexpr std::string_view condition = "https://w3id.org/newsgraph#condition";
inline constexpr std::string_view partOf = "https://w3id.org/newsgraph#partOf";

// Factuality
inline constexpr std::string_view polarity = "https://w3id.org/newsgraph#polarity";
inline constexpr std::string_view Polarity = "https://w3id.org/newsgraph#Polarity";
inline constexpr std::string_view Positive = "https://w3id.org/newsgraph#Positive";
inline constexpr std::string_view Negative = "https://w3id.org/newsgraph#Negative";
inline constexpr std::string_view certainty = "https://w3id.org/newsgraph#certainty";
inline constexpr std::string_view Certainty = "https://w3id.org/newsgraph#Certainty";
inline constexpr std::string_view Certain = "https://w3id.org/newsgraph#Certain";
inline constexpr std::string_view Probable = "https://w3id.org/newsgraph#Probable";
inline constexpr std::string_view Possible = "https://w3id.org/newsgraph#Possible";
inline constexpr std::string_view tense = "https://w3id.org/newsgraph#tense";
inline constexpr std::string_view Tense = "https://w3id.org/newsgraph#Tense";
inline constexpr std::string_view Past = "https://w3id.org/newsgraph#Past";
inline constexpr std::string_view Present = "https://w3id.org/newsgraph#Present";
inline constexpr std::string_view Future = "https://w3id.org/newsgraph#Future";

// Event classes
inline constexpr std::string_view Happening = "https://w3id.org/newsgraph#Happening";
inline constexpr std::string_view Communication = "https://w3id.org/newsgraph#Communication";
inline constexpr std::string_view Declaration = "https://w3id.org/newsgraph#Declaration";
inline constexpr std::string_view Meeting = "https://w3id.org/newsgraph#Meeting";
inline constexpr std::string_view PhoneCall = "https://w3id.org/newsgraph#PhoneCall";
inline constexpr std::string_view Negotiation = "https://w3id.org/newsgraph#Negotiation";
inline constexpr std::string_view Agreement = "https://w3id.org/newsgraph#Agreement";
inline constexpr std::string_view Accusation = "https://w3id.org/newsgraph#Accusation";
inline constexpr std::string_view Denial = "https://w3id.org/newsgraph#Denial";
inline constexpr std::string_view Request = "https://w3id.org/newsgraph#Request";
inline constexpr std::string_view Command = "https://w3id.org/newsgraph#Command";
inline constexpr std::string_view Conflict = "https://w3id.org/newsgraph#Conflict";
inline constexpr std::string_view Attack = "https://w3id.org/newsgraph#Attack";
inline constexpr std::string_view MilitaryStrike = "https://w3id.org/newsgraph#MilitaryStrike";
inline constexpr std::string_view War = "https://w3id.org/newsgraph#War";
inline constexpr std::string_view Ceasefire = "https://w3id.org/newsgraph#Ceasefire";
inline constexpr std::string_view Protest = "https://w3id.org/newsgraph#Protest";
inline constexpr std::string_view Threat = "https://w3id.org/newsgraph#Threat";
inline constexpr std::string_view Movement = "https://w3id.org/newsgraph#Movement";
inline constexpr std::string_view Travel = "https://w3id.org/newsgraph#Travel";
inline constexpr std::string_view Deployment = "https://w3id.org/newsgraph#Deployment";
inline constexpr std::string_view Evacuation = "https://w3id.org/newsgraph#Evacuation";
inline constexpr std::string_view Personnel = "https://w3id.org/newsgraph#Personnel";
inline constexpr std::string_view Appointment = "https://w3id.org/newsgraph#Appointment";
inline constexpr std::string_view Resignation = "https://w3id.org/newsgraph#Resignation";
inline constexpr std::string_view Dismissal = "https://w3id.org/newsgraph#Dismissal";
inline constexpr std::string_view Election = "https://w3id.org/newsgraph#Election";
inline constexpr std::string_view Justice = "https://w3id.org/newsgraph#Justice";
inline constexpr std::string_view Arrest = "https://w3id.org/newsgraph#Arrest";
inline constexpr std::string_view Investigation = "https://w3id.org/newsgraph#Investigation";
inline constexpr std::string_view Charge = "https://w3id.org/newsgraph#Charge";
inline constexpr std::string_view Trial = "https://w3id.org/newsgraph#Trial";
inline constexpr std::string_view Conviction = "https://w3id.org/newsgraph#Conviction";
inline constexpr std::string_view Sentencing = "https://w3id.org/newsgraph#Sentencing";
inline constexpr std::string_view Lawsuit = "https://w3id.org/newsgraph#Lawsuit";
inline constexpr std::string_view Life = "https://w3id.org/newsgraph#Life";
inline constexpr std::string_view Birth = "https://w3id.org/newsgraph#Birth";
inline constexpr std::string_view Marriage = "https://w3id.org/newsgraph#Marriage";
inline constexpr std::string_view Injury = "https://w3id.org/newsgraph#Injury";
inline constexpr std::string_view Death = "https://w3id.org/newsgraph#Death";
inline constexpr std::string_view Transaction = "https://w3id.org/newsgraph#Transaction";
inline constexpr std::string_view Purchase = "https://w3id.org/newsgraph#Purchase";
inline constexpr std::string_view Sale = "https://w3id.org/newsgraph#Sale";
inline constexpr std::string_view Payment = "https://w3id.org/newsgraph#Payment";
inline constexpr std::string_view Investment = "https://w3id.org/newsgraph#Investment";
inline constexpr std::string_view Merger = "https://w3id.org/newsgraph#Merger";
inline constexpr std::string_view Donation = "https://w3id.org/newsgraph#Donation";
inline constexpr std::string_view Business = "https://w3id.org/newsgraph#Business";
inline constexpr std::string_view Founding = "https://w3id.org/newsgraph#Founding";
inline constexpr std::string_view Launch = "https://w3id.org/newsgraph#Launch";
inline constexpr std::string_view Bankruptcy = "https://w3id.org/newsgraph#Bankruptcy";
inline constexpr std::string_view Hiring = "https://w3id.org/newsgraph#Hiring";
inline constexpr std::string_view Layoff = "https://w3id.org/newsgraph#Layoff";
inline constexpr std::string_view Recall = "https://w3id.org/newsgraph#Recall";
inline constexpr std::string_view Policy = "https://w3id.org/newsgraph#Policy";
inline constexpr std::string_view Enactment = "https://w3id.org/newsgraph#Enactment";
inline constexpr std::string_view Sanction = "https://w3id.org/newsgraph#Sanction";
inline constexpr std::string_view Decision = "https://w3id.org/newsgraph#Decision";
inline constexpr std::string_view Vote = "https://w3id.org/newsgraph#Vote";
inline constexpr std::string_view Disaster = "https://w3id.org/newsgraph#Disaster";
inline constexpr std::string_view NaturalDisaster = "https://w3id.org/newsgraph#NaturalDisaster";
inline constexpr std::string_view Accident = "https://w3id.org/newsgraph#Accident";
inline constexpr std::string_view Outbreak = "https://w3id.org/newsgraph#Outbreak";
inline constexpr std::string_view Contest = "https://w3id.org/newsgraph#Contest";
inline constexpr std::string_view Win = "https://w3id.org/newsgraph#Win";
inline constexpr std::string_view Loss = "https://w3id.org/newsgraph#Loss";
inline constexpr std::string_view Match = "https://w3id.org/newsgraph#Match";
inline constexpr std::string_view Creation = "https://w3id.org/newsgraph#Creation";
inline constexpr std::string_view Publication = "https://w3id.org/newsgraph#Publication";
inline constexpr std::string_view Discovery = "https://w3id.org/newsgraph#Discovery";
inline constexpr std::string_view Change = "https://w3id.org/newsgraph#Change";
inline constexpr std::string_view Increase = "https://w3id.org/newsgraph#Increase";
inline constexpr std::string_view Decrease = "https://w3id.org/newsgraph#Decrease";
inline constexpr std::string_view Start = "https://w3id.org/newsgraph#Start";
inline constexpr std::string_view End = "https://w3id.org/newsgraph#End";

// Claims
inline constexpr std::string_view Claim = "https://w3id.org/newsgraph#Claim";
inline constexpr std::string_view cue = "https://w3id.org/newsgraph#cue";
inline constexpr std::string_view stance = "https://w3id.org/newsgraph#stance";
inline constexpr std::string_view Stance = "https://w3id.org/newsgraph#Stance";
inline constexpr std::string_view Asserts = "https://w3id.org/newsgraph#Asserts";
inline constexpr std::string_view Denies = "https://w3id.org/newsgraph#Denies";
inline constexpr std::string_view Believes = "https://w3id.org/newsgraph#Believes";
inline constexpr std::string_view Demands = "https://w3id.org/newsgraph#Demands";
inline constexpr std::string_view Asks = "https://w3id.org/newsgraph#Asks";
inline constexpr std::string_view says = "https://w3id.org/newsgraph#says";
inline constexpr std::string_view quotation = "https://w3id.org/newsgraph#quotation";
inline constexpr std::string_view contradicts = "https://w3id.org/newsgraph#contradicts";

// Provenance and checks
inline constexpr std::string_view confidence = "https://w3id.org/newsgraph#confidence";
inline constexpr std::string_view rule = "https://w3id.org/newsgraph#rule";
inline constexpr std::string_view timex = "https://w3id.org/newsgraph#timex";
inline constexpr std::string_view withdrawnBecause = "https://w3id.org/newsgraph#withdrawnBecause";
inline constexpr std::string_view conflictsWith = "https://w3id.org/newsgraph#conflictsWith";

// Rules of consistency, as reports in SHACL's terms name them
inline constexpr std::string_view ValidIriConstraintComponent =
    "https://w3id.org/newsgraph#ValidIriConstraintComponent";
inline constexpr std::string_view ValidLanguageTagConstraintComponent =
    "https://w3id.org/newsgraph#ValidLanguageTagConstraintComponent";
inline constexpr std::string_view ValidLiteralConstraintComponent =
    "https://w3id.org/newsgraph#ValidLiteralConstraintComponent";
inline constexpr std::string_view AnchorEqualsTextConstraintComponent =
    "https://w3id.org/newsgraph#AnchorEqualsTextConstraintComponent";
inline constexpr std::string_view DanglingReferenceConstraintComponent =
    "https://w3id.org/newsgraph#DanglingReferenceConstraintComponent";
inline constexpr std::string_view StatementCompleteConstraintComponent =
    "https://w3id.org/newsgraph#StatementCompleteConstraintComponent";
inline constexpr std::string_view OneKindConstraintComponent = "https://w3id.org/newsgraph#OneKindConstraintComponent";
inline constexpr std::string_view DisjointClassesConstraintComponent =
    "https://w3id.org/newsgraph#DisjointClassesConstraintComponent";
inline constexpr std::string_view FactLayerConstraintComponent =
    "https://w3id.org/newsgraph#FactLayerConstraintComponent";
inline constexpr std::string_view DeniedRelationConstraintComponent =
    "https://w3id.org/newsgraph#DeniedRelationConstraintComponent";
inline constexpr std::string_view RelationEndsConstraintComponent =
    "https://w3id.org/newsgraph#RelationEndsConstraintComponent";
inline constexpr std::string_view IrreflexiveConstraintComponent =
    "https://w3id.org/newsgraph#IrreflexiveConstraintComponent";
inline constexpr std::string_view AsymmetricConstraintComponent =
    "https://w3id.org/newsgraph#AsymmetricConstraintComponent";
inline constexpr std::string_view DisjointPropertiesConstraintComponent =
    "https://w3id.org/newsgraph#DisjointPropertiesConstraintComponent";
inline constexpr std::string_view InversePairConstraintComponent =
    "https://w3id.org/newsgraph#InversePairConstraintComponent";
inline constexpr std::string_view SymmetricPairConstraintComponent =
    "https://w3id.org/newsgraph#SymmetricPairConstraintComponent";
inline constexpr std::string_view AcyclicConstraintComponent = "https://w3id.org/newsgraph#AcyclicConstraintComponent";
inline constexpr std::string_view SingleValueConstraintComponent =
    "https://w3id.org/newsgraph#SingleValueConstraintComponent";
inline constexpr std::string_view SingleDateConstraintComponent =
    "https://w3id.org/newsgraph#SingleDateConstraintComponent";
inline constexpr std::string_view TimeOrderConstraintComponent =
    "https://w3id.org/newsgraph#TimeOrderConstraintComponent";
inline constexpr std::string_view PastBeforePublicationConstraintComponent =
    "https://w3id.org/newsgraph#PastBeforePublicationConstraintComponent";
inline constexpr std::string_view NearDuplicateConstraintComponent =
    "https://w3id.org/newsgraph#NearDuplicateConstraintComponent";
}  // namespace ng

}  // namespace newsgraph::rdf

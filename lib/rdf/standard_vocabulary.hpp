#pragma once

#include <string_view>

/// The terms of standard vocabularies that the program speaks of, as typed constants: rdf::schema::NewsArticle.
/// A name that C++ keeps for itself bears an underscore: rdf::sh::or_, rdf::xsd::double_; so do the namespaces void_
/// and rdf_.
namespace newsgraph::rdf {

/// schema.org, the classes and properties of the graph page.
namespace schema {
inline constexpr std::string_view ns = "http://schema.org/";
inline constexpr std::string_view NewsArticle = "http://schema.org/NewsArticle";
inline constexpr std::string_view headline = "http://schema.org/headline";
inline constexpr std::string_view url = "http://schema.org/url";
inline constexpr std::string_view datePublished = "http://schema.org/datePublished";
inline constexpr std::string_view dateCreated = "http://schema.org/dateCreated";
inline constexpr std::string_view author = "http://schema.org/author";
inline constexpr std::string_view publisher = "http://schema.org/publisher";
inline constexpr std::string_view inLanguage = "http://schema.org/inLanguage";
inline constexpr std::string_view mentions = "http://schema.org/mentions";
inline constexpr std::string_view name = "http://schema.org/name";
inline constexpr std::string_view alternateName = "http://schema.org/alternateName";
inline constexpr std::string_view description = "http://schema.org/description";
inline constexpr std::string_view Person = "http://schema.org/Person";
inline constexpr std::string_view Organization = "http://schema.org/Organization";
inline constexpr std::string_view GovernmentOrganization = "http://schema.org/GovernmentOrganization";
inline constexpr std::string_view NewsMediaOrganization = "http://schema.org/NewsMediaOrganization";
inline constexpr std::string_view Corporation = "http://schema.org/Corporation";
inline constexpr std::string_view EducationalOrganization = "http://schema.org/EducationalOrganization";
inline constexpr std::string_view SportsTeam = "http://schema.org/SportsTeam";
inline constexpr std::string_view PoliticalParty = "http://schema.org/PoliticalParty";
inline constexpr std::string_view Country = "http://schema.org/Country";
inline constexpr std::string_view City = "http://schema.org/City";
inline constexpr std::string_view AdministrativeArea = "http://schema.org/AdministrativeArea";
inline constexpr std::string_view Place = "http://schema.org/Place";
inline constexpr std::string_view Landform = "http://schema.org/Landform";
inline constexpr std::string_view BodyOfWater = "http://schema.org/BodyOfWater";
inline constexpr std::string_view CivicStructure = "http://schema.org/CivicStructure";
inline constexpr std::string_view Product = "http://schema.org/Product";
inline constexpr std::string_view Vehicle = "http://schema.org/Vehicle";
inline constexpr std::string_view CreativeWork = "http://schema.org/CreativeWork";
inline constexpr std::string_view Legislation = "http://schema.org/Legislation";
inline constexpr std::string_view Report = "http://schema.org/Report";
inline constexpr std::string_view Event = "http://schema.org/Event";
inline constexpr std::string_view QuantitativeValue = "http://schema.org/QuantitativeValue";
inline constexpr std::string_view MonetaryAmount = "http://schema.org/MonetaryAmount";
inline constexpr std::string_view Claim = "http://schema.org/Claim";
inline constexpr std::string_view Thing = "http://schema.org/Thing";
inline constexpr std::string_view value = "http://schema.org/value";
inline constexpr std::string_view unitText = "http://schema.org/unitText";
inline constexpr std::string_view currency = "http://schema.org/currency";
inline constexpr std::string_view minValue = "http://schema.org/minValue";
inline constexpr std::string_view maxValue = "http://schema.org/maxValue";
inline constexpr std::string_view member = "http://schema.org/member";
inline constexpr std::string_view jobTitle = "http://schema.org/jobTitle";
inline constexpr std::string_view worksFor = "http://schema.org/worksFor";
inline constexpr std::string_view memberOf = "http://schema.org/memberOf";
inline constexpr std::string_view nationality = "http://schema.org/nationality";
inline constexpr std::string_view birthDate = "http://schema.org/birthDate";
inline constexpr std::string_view deathDate = "http://schema.org/deathDate";
inline constexpr std::string_view birthPlace = "http://schema.org/birthPlace";
inline constexpr std::string_view deathPlace = "http://schema.org/deathPlace";
inline constexpr std::string_view homeLocation = "http://schema.org/homeLocation";
inline constexpr std::string_view alumniOf = "http://schema.org/alumniOf";
inline constexpr std::string_view spouse = "http://schema.org/spouse";
inline constexpr std::string_view sibling = "http://schema.org/sibling";
inline constexpr std::string_view parent = "http://schema.org/parent";
inline constexpr std::string_view children = "http://schema.org/children";
inline constexpr std::string_view founder = "http://schema.org/founder";
inline constexpr std::string_view foundingDate = "http://schema.org/foundingDate";
inline constexpr std::string_view parentOrganization = "http://schema.org/parentOrganization";
inline constexpr std::string_view subOrganization = "http://schema.org/subOrganization";
inline constexpr std::string_view containedInPlace = "http://schema.org/containedInPlace";
inline constexpr std::string_view sameAs = "http://schema.org/sameAs";
inline constexpr std::string_view SoftwareApplication = "http://schema.org/SoftwareApplication";
inline constexpr std::string_view softwareVersion = "http://schema.org/softwareVersion";
}  // namespace schema

/// Simple Event Model.
namespace sem {
inline constexpr std::string_view ns = "http://semanticweb.cs.vu.nl/2009/11/sem/";
inline constexpr std::string_view Event = "http://semanticweb.cs.vu.nl/2009/11/sem/Event";
inline constexpr std::string_view Actor = "http://semanticweb.cs.vu.nl/2009/11/sem/Actor";
inline constexpr std::string_view Place = "http://semanticweb.cs.vu.nl/2009/11/sem/Place";
inline constexpr std::string_view Time = "http://semanticweb.cs.vu.nl/2009/11/sem/Time";
inline constexpr std::string_view hasActor = "http://semanticweb.cs.vu.nl/2009/11/sem/hasActor";
inline constexpr std::string_view hasPlace = "http://semanticweb.cs.vu.nl/2009/11/sem/hasPlace";
inline constexpr std::string_view hasTime = "http://semanticweb.cs.vu.nl/2009/11/sem/hasTime";
inline constexpr std::string_view hasSubEvent = "http://semanticweb.cs.vu.nl/2009/11/sem/hasSubEvent";
inline constexpr std::string_view subEventOf = "http://semanticweb.cs.vu.nl/2009/11/sem/subEventOf";
inline constexpr std::string_view eventType = "http://semanticweb.cs.vu.nl/2009/11/sem/eventType";
inline constexpr std::string_view hasTimeStamp = "http://semanticweb.cs.vu.nl/2009/11/sem/hasTimeStamp";
inline constexpr std::string_view hasBeginTimeStamp = "http://semanticweb.cs.vu.nl/2009/11/sem/hasBeginTimeStamp";
inline constexpr std::string_view hasEndTimeStamp = "http://semanticweb.cs.vu.nl/2009/11/sem/hasEndTimeStamp";
inline constexpr std::string_view hasEarliestBeginTimeStamp =
    "http://semanticweb.cs.vu.nl/2009/11/sem/hasEarliestBeginTimeStamp";
inline constexpr std::string_view hasLatestBeginTimeStamp =
    "http://semanticweb.cs.vu.nl/2009/11/sem/hasLatestBeginTimeStamp";
inline constexpr std::string_view hasEarliestEndTimeStamp =
    "http://semanticweb.cs.vu.nl/2009/11/sem/hasEarliestEndTimeStamp";
inline constexpr std::string_view hasLatestEndTimeStamp =
    "http://semanticweb.cs.vu.nl/2009/11/sem/hasLatestEndTimeStamp";
}  // namespace sem

/// Grounded Annotation Framework.
namespace gaf {
inline constexpr std::string_view ns = "http://groundedannotationframework.org/gaf#";
inline constexpr std::string_view denotedBy = "http://groundedannotationframework.org/gaf#denotedBy";
inline constexpr std::string_view denotes = "http://groundedannotationframework.org/gaf#denotes";
}  // namespace gaf

/// NLP Interchange Format, core.
namespace nif {
inline constexpr std::string_view ns = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
inline constexpr std::string_view Context = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#Context";
inline constexpr std::string_view String = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#String";
inline constexpr std::string_view RFC5147String =
    "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#RFC5147String";
inline constexpr std::string_view Sentence = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#Sentence";
inline constexpr std::string_view Phrase = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#Phrase";
inline constexpr std::string_view Word = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#Word";
inline constexpr std::string_view referenceContext =
    "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#referenceContext";
inline constexpr std::string_view beginIndex =
    "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#beginIndex";
inline constexpr std::string_view endIndex = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#endIndex";
inline constexpr std::string_view anchorOf = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf";
inline constexpr std::string_view isString = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#isString";
inline constexpr std::string_view sentence = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#sentence";
inline constexpr std::string_view word = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#word";
inline constexpr std::string_view sourceUrl =
    "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#sourceUrl";
inline constexpr std::string_view predLang = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#predLang";
}  // namespace nif

/// PROV-O.
namespace prov {
inline constexpr std::string_view ns = "http://www.w3.org/ns/prov#";
inline constexpr std::string_view Entity = "http://www.w3.org/ns/prov#Entity";
inline constexpr std::string_view Activity = "http://www.w3.org/ns/prov#Activity";
inline constexpr std::string_view Agent = "http://www.w3.org/ns/prov#Agent";
inline constexpr std::string_view SoftwareAgent = "http://www.w3.org/ns/prov#SoftwareAgent";
inline constexpr std::string_view specializationOf = "http://www.w3.org/ns/prov#specializationOf";
inline constexpr std::string_view wasGeneratedBy = "http://www.w3.org/ns/prov#wasGeneratedBy";
inline constexpr std::string_view wasAttributedTo = "http://www.w3.org/ns/prov#wasAttributedTo";
inline constexpr std::string_view wasDerivedFrom = "http://www.w3.org/ns/prov#wasDerivedFrom";
inline constexpr std::string_view wasAssociatedWith = "http://www.w3.org/ns/prov#wasAssociatedWith";
inline constexpr std::string_view wasRevisionOf = "http://www.w3.org/ns/prov#wasRevisionOf";
inline constexpr std::string_view wasQuotedFrom = "http://www.w3.org/ns/prov#wasQuotedFrom";
inline constexpr std::string_view hadPrimarySource = "http://www.w3.org/ns/prov#hadPrimarySource";
inline constexpr std::string_view generatedAtTime = "http://www.w3.org/ns/prov#generatedAtTime";
inline constexpr std::string_view value = "http://www.w3.org/ns/prov#value";
inline constexpr std::string_view used = "http://www.w3.org/ns/prov#used";
}  // namespace prov

/// Time Ontology in OWL.
namespace time {
inline constexpr std::string_view ns = "http://www.w3.org/2006/time#";
inline constexpr std::string_view TemporalEntity = "http://www.w3.org/2006/time#TemporalEntity";
inline constexpr std::string_view Instant = "http://www.w3.org/2006/time#Instant";
inline constexpr std::string_view Interval = "http://www.w3.org/2006/time#Interval";
inline constexpr std::string_view ProperInterval = "http://www.w3.org/2006/time#ProperInterval";
inline constexpr std::string_view DateTimeInterval = "http://www.w3.org/2006/time#DateTimeInterval";
inline constexpr std::string_view Duration = "http://www.w3.org/2006/time#Duration";
inline constexpr std::string_view hasBeginning = "http://www.w3.org/2006/time#hasBeginning";
inline constexpr std::string_view hasEnd = "http://www.w3.org/2006/time#hasEnd";
inline constexpr std::string_view inside = "http://www.w3.org/2006/time#inside";
inline constexpr std::string_view inXSDDate = "http://www.w3.org/2006/time#inXSDDate";
inline constexpr std::string_view inXSDDateTimeStamp = "http://www.w3.org/2006/time#inXSDDateTimeStamp";
inline constexpr std::string_view inXSDgYear = "http://www.w3.org/2006/time#inXSDgYear";
inline constexpr std::string_view inXSDgYearMonth = "http://www.w3.org/2006/time#inXSDgYearMonth";
inline constexpr std::string_view hasDuration = "http://www.w3.org/2006/time#hasDuration";
inline constexpr std::string_view hasXSDDuration = "http://www.w3.org/2006/time#hasXSDDuration";
inline constexpr std::string_view numericDuration = "http://www.w3.org/2006/time#numericDuration";
inline constexpr std::string_view unitType = "http://www.w3.org/2006/time#unitType";
inline constexpr std::string_view unitYear = "http://www.w3.org/2006/time#unitYear";
inline constexpr std::string_view unitMonth = "http://www.w3.org/2006/time#unitMonth";
inline constexpr std::string_view unitWeek = "http://www.w3.org/2006/time#unitWeek";
inline constexpr std::string_view unitDay = "http://www.w3.org/2006/time#unitDay";
inline constexpr std::string_view unitHour = "http://www.w3.org/2006/time#unitHour";
inline constexpr std::string_view unitMinute = "http://www.w3.org/2006/time#unitMinute";
inline constexpr std::string_view unitSecond = "http://www.w3.org/2006/time#unitSecond";
inline constexpr std::string_view before = "http://www.w3.org/2006/time#before";
inline constexpr std::string_view after = "http://www.w3.org/2006/time#after";
}  // namespace time

/// The Organization Ontology.
namespace org {
inline constexpr std::string_view ns = "http://www.w3.org/ns/org#";
inline constexpr std::string_view Organization = "http://www.w3.org/ns/org#Organization";
inline constexpr std::string_view OrganizationalUnit = "http://www.w3.org/ns/org#OrganizationalUnit";
inline constexpr std::string_view FormalOrganization = "http://www.w3.org/ns/org#FormalOrganization";
inline constexpr std::string_view Post = "http://www.w3.org/ns/org#Post";
inline constexpr std::string_view Membership = "http://www.w3.org/ns/org#Membership";
inline constexpr std::string_view Role = "http://www.w3.org/ns/org#Role";
inline constexpr std::string_view holds = "http://www.w3.org/ns/org#holds";
inline constexpr std::string_view heldBy = "http://www.w3.org/ns/org#heldBy";
inline constexpr std::string_view postIn = "http://www.w3.org/ns/org#postIn";
inline constexpr std::string_view member = "http://www.w3.org/ns/org#member";
inline constexpr std::string_view organization = "http://www.w3.org/ns/org#organization";
inline constexpr std::string_view memberDuring = "http://www.w3.org/ns/org#memberDuring";
inline constexpr std::string_view role = "http://www.w3.org/ns/org#role";
}  // namespace org

/// SKOS.
namespace skos {
inline constexpr std::string_view ns = "http://www.w3.org/2004/02/skos/core#";
inline constexpr std::string_view Concept = "http://www.w3.org/2004/02/skos/core#Concept";
inline constexpr std::string_view ConceptScheme = "http://www.w3.org/2004/02/skos/core#ConceptScheme";
inline constexpr std::string_view prefLabel = "http://www.w3.org/2004/02/skos/core#prefLabel";
inline constexpr std::string_view altLabel = "http://www.w3.org/2004/02/skos/core#altLabel";
inline constexpr std::string_view notation = "http://www.w3.org/2004/02/skos/core#notation";
inline constexpr std::string_view definition = "http://www.w3.org/2004/02/skos/core#definition";
inline constexpr std::string_view note = "http://www.w3.org/2004/02/skos/core#note";
inline constexpr std::string_view broader = "http://www.w3.org/2004/02/skos/core#broader";
inline constexpr std::string_view narrower = "http://www.w3.org/2004/02/skos/core#narrower";
inline constexpr std::string_view related = "http://www.w3.org/2004/02/skos/core#related";
inline constexpr std::string_view inScheme = "http://www.w3.org/2004/02/skos/core#inScheme";
inline constexpr std::string_view topConceptOf = "http://www.w3.org/2004/02/skos/core#topConceptOf";
inline constexpr std::string_view exactMatch = "http://www.w3.org/2004/02/skos/core#exactMatch";
inline constexpr std::string_view closeMatch = "http://www.w3.org/2004/02/skos/core#closeMatch";
inline constexpr std::string_view broadMatch = "http://www.w3.org/2004/02/skos/core#broadMatch";
inline constexpr std::string_view narrowMatch = "http://www.w3.org/2004/02/skos/core#narrowMatch";
}  // namespace skos

/// VoID.
namespace void_ {
inline constexpr std::string_view ns = "http://rdfs.org/ns/void#";
inline constexpr std::string_view Dataset = "http://rdfs.org/ns/void#Dataset";
inline constexpr std::string_view Linkset = "http://rdfs.org/ns/void#Linkset";
inline constexpr std::string_view triples = "http://rdfs.org/ns/void#triples";
inline constexpr std::string_view entities = "http://rdfs.org/ns/void#entities";
inline constexpr std::string_view distinctSubjects = "http://rdfs.org/ns/void#distinctSubjects";
inline constexpr std::string_view distinctObjects = "http://rdfs.org/ns/void#distinctObjects";
inline constexpr std::string_view classes = "http://rdfs.org/ns/void#classes";
inline constexpr std::string_view properties = "http://rdfs.org/ns/void#properties";
inline constexpr std::string_view vocabulary = "http://rdfs.org/ns/void#vocabulary";
inline constexpr std::string_view uriSpace = "http://rdfs.org/ns/void#uriSpace";
inline constexpr std::string_view feature = "http://rdfs.org/ns/void#feature";
inline constexpr std::string_view dataDump = "http://rdfs.org/ns/void#dataDump";
inline constexpr std::string_view exampleResource = "http://rdfs.org/ns/void#exampleResource";
inline constexpr std::string_view inDataset = "http://rdfs.org/ns/void#inDataset";
inline constexpr std::string_view subset = "http://rdfs.org/ns/void#subset";
inline constexpr std::string_view target = "http://rdfs.org/ns/void#target";
inline constexpr std::string_view subjectsTarget = "http://rdfs.org/ns/void#subjectsTarget";
inline constexpr std::string_view objectsTarget = "http://rdfs.org/ns/void#objectsTarget";
inline constexpr std::string_view linkPredicate = "http://rdfs.org/ns/void#linkPredicate";
inline constexpr std::string_view classPartition = "http://rdfs.org/ns/void#classPartition";
inline constexpr std::string_view propertyPartition = "http://rdfs.org/ns/void#propertyPartition";
inline constexpr std::string_view class_ = "http://rdfs.org/ns/void#class";
inline constexpr std::string_view property = "http://rdfs.org/ns/void#property";
}  // namespace void_

/// DCMI Metadata Terms.
namespace dcterms {
inline constexpr std::string_view ns = "http://purl.org/dc/terms/";
inline constexpr std::string_view title = "http://purl.org/dc/terms/title";
inline constexpr std::string_view description = "http://purl.org/dc/terms/description";
inline constexpr std::string_view license = "http://purl.org/dc/terms/license";
inline constexpr std::string_view creator = "http://purl.org/dc/terms/creator";
inline constexpr std::string_view created = "http://purl.org/dc/terms/created";
inline constexpr std::string_view modified = "http://purl.org/dc/terms/modified";
inline constexpr std::string_view source = "http://purl.org/dc/terms/source";
}  // namespace dcterms

/// RDF.
namespace rdf_ {
inline constexpr std::string_view ns = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
inline constexpr std::string_view type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
inline constexpr std::string_view Statement = "http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement";
inline constexpr std::string_view subject = "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject";
inline constexpr std::string_view predicate = "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate";
inline constexpr std::string_view object = "http://www.w3.org/1999/02/22-rdf-syntax-ns#object";
inline constexpr std::string_view langString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
inline constexpr std::string_view Property = "http://www.w3.org/1999/02/22-rdf-syntax-ns#Property";
inline constexpr std::string_view List = "http://www.w3.org/1999/02/22-rdf-syntax-ns#List";
inline constexpr std::string_view first = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first";
inline constexpr std::string_view rest = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest";
inline constexpr std::string_view nil = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil";
inline constexpr std::string_view value = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";
}  // namespace rdf_

/// RDF Schema.
namespace rdfs {
inline constexpr std::string_view ns = "http://www.w3.org/2000/01/rdf-schema#";
inline constexpr std::string_view Resource = "http://www.w3.org/2000/01/rdf-schema#Resource";
inline constexpr std::string_view Class = "http://www.w3.org/2000/01/rdf-schema#Class";
inline constexpr std::string_view Literal = "http://www.w3.org/2000/01/rdf-schema#Literal";
inline constexpr std::string_view Datatype = "http://www.w3.org/2000/01/rdf-schema#Datatype";
inline constexpr std::string_view label = "http://www.w3.org/2000/01/rdf-schema#label";
inline constexpr std::string_view comment = "http://www.w3.org/2000/01/rdf-schema#comment";
inline constexpr std::string_view subClassOf = "http://www.w3.org/2000/01/rdf-schema#subClassOf";
inline constexpr std::string_view subPropertyOf = "http://www.w3.org/2000/01/rdf-schema#subPropertyOf";
inline constexpr std::string_view domain = "http://www.w3.org/2000/01/rdf-schema#domain";
inline constexpr std::string_view range = "http://www.w3.org/2000/01/rdf-schema#range";
inline constexpr std::string_view seeAlso = "http://www.w3.org/2000/01/rdf-schema#seeAlso";
inline constexpr std::string_view isDefinedBy = "http://www.w3.org/2000/01/rdf-schema#isDefinedBy";
inline constexpr std::string_view member = "http://www.w3.org/2000/01/rdf-schema#member";
}  // namespace rdfs

/// OWL 2.
namespace owl {
inline constexpr std::string_view ns = "http://www.w3.org/2002/07/owl#";
inline constexpr std::string_view Ontology = "http://www.w3.org/2002/07/owl#Ontology";
inline constexpr std::string_view Class = "http://www.w3.org/2002/07/owl#Class";
inline constexpr std::string_view Thing = "http://www.w3.org/2002/07/owl#Thing";
inline constexpr std::string_view Nothing = "http://www.w3.org/2002/07/owl#Nothing";
inline constexpr std::string_view NamedIndividual = "http://www.w3.org/2002/07/owl#NamedIndividual";
inline constexpr std::string_view ObjectProperty = "http://www.w3.org/2002/07/owl#ObjectProperty";
inline constexpr std::string_view DatatypeProperty = "http://www.w3.org/2002/07/owl#DatatypeProperty";
inline constexpr std::string_view AnnotationProperty = "http://www.w3.org/2002/07/owl#AnnotationProperty";
inline constexpr std::string_view SymmetricProperty = "http://www.w3.org/2002/07/owl#SymmetricProperty";
inline constexpr std::string_view AsymmetricProperty = "http://www.w3.org/2002/07/owl#AsymmetricProperty";
inline constexpr std::string_view IrreflexiveProperty = "http://www.w3.org/2002/07/owl#IrreflexiveProperty";
inline constexpr std::string_view ReflexiveProperty = "http://www.w3.org/2002/07/owl#ReflexiveProperty";
inline constexpr std::string_view TransitiveProperty = "http://www.w3.org/2002/07/owl#TransitiveProperty";
inline constexpr std::string_view FunctionalProperty = "http://www.w3.org/2002/07/owl#FunctionalProperty";
inline constexpr std::string_view InverseFunctionalProperty = "http://www.w3.org/2002/07/owl#InverseFunctionalProperty";
inline constexpr std::string_view AllDisjointClasses = "http://www.w3.org/2002/07/owl#AllDisjointClasses";
inline constexpr std::string_view AllDisjointProperties = "http://www.w3.org/2002/07/owl#AllDisjointProperties";
inline constexpr std::string_view AllDifferent = "http://www.w3.org/2002/07/owl#AllDifferent";
inline constexpr std::string_view Restriction = "http://www.w3.org/2002/07/owl#Restriction";
inline constexpr std::string_view sameAs = "http://www.w3.org/2002/07/owl#sameAs";
inline constexpr std::string_view differentFrom = "http://www.w3.org/2002/07/owl#differentFrom";
inline constexpr std::string_view disjointWith = "http://www.w3.org/2002/07/owl#disjointWith";
inline constexpr std::string_view propertyDisjointWith = "http://www.w3.org/2002/07/owl#propertyDisjointWith";
inline constexpr std::string_view inverseOf = "http://www.w3.org/2002/07/owl#inverseOf";
inline constexpr std::string_view equivalentClass = "http://www.w3.org/2002/07/owl#equivalentClass";
inline constexpr std::string_view equivalentProperty = "http://www.w3.org/2002/07/owl#equivalentProperty";
inline constexpr std::string_view members = "http://www.w3.org/2002/07/owl#members";
inline constexpr std::string_view distinctMembers = "http://www.w3.org/2002/07/owl#distinctMembers";
inline constexpr std::string_view unionOf = "http://www.w3.org/2002/07/owl#unionOf";
inline constexpr std::string_view intersectionOf = "http://www.w3.org/2002/07/owl#intersectionOf";
inline constexpr std::string_view complementOf = "http://www.w3.org/2002/07/owl#complementOf";
inline constexpr std::string_view disjointUnionOf = "http://www.w3.org/2002/07/owl#disjointUnionOf";
inline constexpr std::string_view oneOf = "http://www.w3.org/2002/07/owl#oneOf";
inline constexpr std::string_view onProperty = "http://www.w3.org/2002/07/owl#onProperty";
inline constexpr std::string_view someValuesFrom = "http://www.w3.org/2002/07/owl#someValuesFrom";
inline constexpr std::string_view allValuesFrom = "http://www.w3.org/2002/07/owl#allValuesFrom";
inline constexpr std::string_view hasValue = "http://www.w3.org/2002/07/owl#hasValue";
inline constexpr std::string_view hasSelf = "http://www.w3.org/2002/07/owl#hasSelf";
inline constexpr std::string_view onClass = "http://www.w3.org/2002/07/owl#onClass";
inline constexpr std::string_view cardinality = "http://www.w3.org/2002/07/owl#cardinality";
inline constexpr std::string_view minCardinality = "http://www.w3.org/2002/07/owl#minCardinality";
inline constexpr std::string_view maxCardinality = "http://www.w3.org/2002/07/owl#maxCardinality";
inline constexpr std::string_view qualifiedCardinality = "http://www.w3.org/2002/07/owl#qualifiedCardinality";
inline constexpr std::string_view minQualifiedCardinality = "http://www.w3.org/2002/07/owl#minQualifiedCardinality";
inline constexpr std::string_view maxQualifiedCardinality = "http://www.w3.org/2002/07/owl#maxQualifiedCardinality";
inline constexpr std::string_view propertyChainAxiom = "http://www.w3.org/2002/07/owl#propertyChainAxiom";
inline constexpr std::string_view hasKey = "http://www.w3.org/2002/07/owl#hasKey";
inline constexpr std::string_view imports = "http://www.w3.org/2002/07/owl#imports";
inline constexpr std::string_view versionIRI = "http://www.w3.org/2002/07/owl#versionIRI";
inline constexpr std::string_view versionInfo = "http://www.w3.org/2002/07/owl#versionInfo";
inline constexpr std::string_view deprecated = "http://www.w3.org/2002/07/owl#deprecated";
inline constexpr std::string_view bottomObjectProperty = "http://www.w3.org/2002/07/owl#bottomObjectProperty";
inline constexpr std::string_view topObjectProperty = "http://www.w3.org/2002/07/owl#topObjectProperty";
inline constexpr std::string_view bottomDataProperty = "http://www.w3.org/2002/07/owl#bottomDataProperty";
inline constexpr std::string_view topDataProperty = "http://www.w3.org/2002/07/owl#topDataProperty";
inline constexpr std::string_view sourceIndividual = "http://www.w3.org/2002/07/owl#sourceIndividual";
inline constexpr std::string_view assertionProperty = "http://www.w3.org/2002/07/owl#assertionProperty";
inline constexpr std::string_view targetIndividual = "http://www.w3.org/2002/07/owl#targetIndividual";
inline constexpr std::string_view targetValue = "http://www.w3.org/2002/07/owl#targetValue";
inline constexpr std::string_view NegativePropertyAssertion = "http://www.w3.org/2002/07/owl#NegativePropertyAssertion";
}  // namespace owl

/// XML Schema datatypes.
namespace xsd {
inline constexpr std::string_view ns = "http://www.w3.org/2001/XMLSchema#";
inline constexpr std::string_view string = "http://www.w3.org/2001/XMLSchema#string";
inline constexpr std::string_view boolean = "http://www.w3.org/2001/XMLSchema#boolean";
inline constexpr std::string_view decimal = "http://www.w3.org/2001/XMLSchema#decimal";
inline constexpr std::string_view integer = "http://www.w3.org/2001/XMLSchema#integer";
inline constexpr std::string_view nonNegativeInteger = "http://www.w3.org/2001/XMLSchema#nonNegativeInteger";
inline constexpr std::string_view positiveInteger = "http://www.w3.org/2001/XMLSchema#positiveInteger";
inline constexpr std::string_view double_ = "http://www.w3.org/2001/XMLSchema#double";
inline constexpr std::string_view float_ = "http://www.w3.org/2001/XMLSchema#float";
inline constexpr std::string_view date = "http://www.w3.org/2001/XMLSchema#date";
inline constexpr std::string_view dateTime = "http://www.w3.org/2001/XMLSchema#dateTime";
inline constexpr std::string_view dateTimeStamp = "http://www.w3.org/2001/XMLSchema#dateTimeStamp";
inline constexpr std::string_view time = "http://www.w3.org/2001/XMLSchema#time";
inline constexpr std::string_view gYear = "http://www.w3.org/2001/XMLSchema#gYear";
inline constexpr std::string_view gYearMonth = "http://www.w3.org/2001/XMLSchema#gYearMonth";
inline constexpr std::string_view gMonth = "http://www.w3.org/2001/XMLSchema#gMonth";
inline constexpr std::string_view gMonthDay = "http://www.w3.org/2001/XMLSchema#gMonthDay";
inline constexpr std::string_view gDay = "http://www.w3.org/2001/XMLSchema#gDay";
inline constexpr std::string_view duration = "http://www.w3.org/2001/XMLSchema#duration";
inline constexpr std::string_view dayTimeDuration = "http://www.w3.org/2001/XMLSchema#dayTimeDuration";
inline constexpr std::string_view yearMonthDuration = "http://www.w3.org/2001/XMLSchema#yearMonthDuration";
inline constexpr std::string_view anyURI = "http://www.w3.org/2001/XMLSchema#anyURI";
inline constexpr std::string_view language = "http://www.w3.org/2001/XMLSchema#language";
}  // namespace xsd

/// SHACL Core.
namespace sh {
inline constexpr std::string_view ns = "http://www.w3.org/ns/shacl#";
inline constexpr std::string_view Shape = "http://www.w3.org/ns/shacl#Shape";
inline constexpr std::string_view NodeShape = "http://www.w3.org/ns/shacl#NodeShape";
inline constexpr std::string_view PropertyShape = "http://www.w3.org/ns/shacl#PropertyShape";
inline constexpr std::string_view targetClass = "http://www.w3.org/ns/shacl#targetClass";
inline constexpr std::string_view targetNode = "http://www.w3.org/ns/shacl#targetNode";
inline constexpr std::string_view targetSubjectsOf = "http://www.w3.org/ns/shacl#targetSubjectsOf";
inline constexpr std::string_view targetObjectsOf = "http://www.w3.org/ns/shacl#targetObjectsOf";
inline constexpr std::string_view property = "http://www.w3.org/ns/shacl#property";
inline constexpr std::string_view path = "http://www.w3.org/ns/shacl#path";
inline constexpr std::string_view inversePath = "http://www.w3.org/ns/shacl#inversePath";
inline constexpr std::string_view alternativePath = "http://www.w3.org/ns/shacl#alternativePath";
inline constexpr std::string_view zeroOrMorePath = "http://www.w3.org/ns/shacl#zeroOrMorePath";
inline constexpr std::string_view oneOrMorePath = "http://www.w3.org/ns/shacl#oneOrMorePath";
inline constexpr std::string_view zeroOrOnePath = "http://www.w3.org/ns/shacl#zeroOrOnePath";
inline constexpr std::string_view class_ = "http://www.w3.org/ns/shacl#class";
inline constexpr std::string_view datatype = "http://www.w3.org/ns/shacl#datatype";
inline constexpr std::string_view nodeKind = "http://www.w3.org/ns/shacl#nodeKind";
inline constexpr std::string_view IRI = "http://www.w3.org/ns/shacl#IRI";
inline constexpr std::string_view BlankNode = "http://www.w3.org/ns/shacl#BlankNode";
inline constexpr std::string_view Literal = "http://www.w3.org/ns/shacl#Literal";
inline constexpr std::string_view BlankNodeOrIRI = "http://www.w3.org/ns/shacl#BlankNodeOrIRI";
inline constexpr std::string_view BlankNodeOrLiteral = "http://www.w3.org/ns/shacl#BlankNodeOrLiteral";
inline constexpr std::string_view IRIOrLiteral = "http://www.w3.org/ns/shacl#IRIOrLiteral";
inline constexpr std::string_view minCount = "http://www.w3.org/ns/shacl#minCount";
inline constexpr std::string_view maxCount = "http://www.w3.org/ns/shacl#maxCount";
inline constexpr std::string_view minExclusive = "http://www.w3.org/ns/shacl#minExclusive";
inline constexpr std::string_view minInclusive = "http://www.w3.org/ns/shacl#minInclusive";
inline constexpr std::string_view maxExclusive = "http://www.w3.org/ns/shacl#maxExclusive";
inline constexpr std::string_view maxInclusive = "http://www.w3.org/ns/shacl#maxInclusive";
inline constexpr std::string_view minLength = "http://www.w3.org/ns/shacl#minLength";
inline constexpr std::string_view maxLength = "http://www.w3.org/ns/shacl#maxLength";
inline constexpr std::string_view pattern = "http://www.w3.org/ns/shacl#pattern";
inline constexpr std::string_view flags = "http://www.w3.org/ns/shacl#flags";
inline constexpr std::string_view languageIn = "http://www.w3.org/ns/shacl#languageIn";
inline constexpr std::string_view uniqueLang = "http://www.w3.org/ns/shacl#uniqueLang";
inline constexpr std::string_view equals = "http://www.w3.org/ns/shacl#equals";
inline constexpr std::string_view disjoint = "http://www.w3.org/ns/shacl#disjoint";
inline constexpr std::string_view lessThan = "http://www.w3.org/ns/shacl#lessThan";
inline constexpr std::string_view lessThanOrEquals = "http://www.w3.org/ns/shacl#lessThanOrEquals";
inline constexpr std::string_view not_ = "http://www.w3.org/ns/shacl#not";
inline constexpr std::string_view and_ = "http://www.w3.org/ns/shacl#and";
inline constexpr std::string_view or_ = "http://www.w3.org/ns/shacl#or";
inline constexpr std::string_view xone = "http://www.w3.org/ns/shacl#xone";
inline constexpr std::string_view node = "http://www.w3.org/ns/shacl#node";
inline constexpr std::string_view qualifiedValueShape = "http://www.w3.org/ns/shacl#qualifiedValueShape";
inline constexpr std::string_view qualifiedMinCount = "http://www.w3.org/ns/shacl#qualifiedMinCount";
inline constexpr std::string_view qualifiedMaxCount = "http://www.w3.org/ns/shacl#qualifiedMaxCount";
inline constexpr std::string_view qualifiedValueShapesDisjoint =
    "http://www.w3.org/ns/shacl#qualifiedValueShapesDisjoint";
inline constexpr std::string_view closed = "http://www.w3.org/ns/shacl#closed";
inline constexpr std::string_view ignoredProperties = "http://www.w3.org/ns/shacl#ignoredProperties";
inline constexpr std::string_view hasValue = "http://www.w3.org/ns/shacl#hasValue";
inline constexpr std::string_view in = "http://www.w3.org/ns/shacl#in";
inline constexpr std::string_view severity = "http://www.w3.org/ns/shacl#severity";
inline constexpr std::string_view Violation = "http://www.w3.org/ns/shacl#Violation";
inline constexpr std::string_view Warning = "http://www.w3.org/ns/shacl#Warning";
inline constexpr std::string_view Info = "http://www.w3.org/ns/shacl#Info";
inline constexpr std::string_view message = "http://www.w3.org/ns/shacl#message";
inline constexpr std::string_view deactivated = "http://www.w3.org/ns/shacl#deactivated";
inline constexpr std::string_view name = "http://www.w3.org/ns/shacl#name";
inline constexpr std::string_view description = "http://www.w3.org/ns/shacl#description";
inline constexpr std::string_view order = "http://www.w3.org/ns/shacl#order";
inline constexpr std::string_view group = "http://www.w3.org/ns/shacl#group";
inline constexpr std::string_view defaultValue = "http://www.w3.org/ns/shacl#defaultValue";
inline constexpr std::string_view sparql = "http://www.w3.org/ns/shacl#sparql";
inline constexpr std::string_view ValidationReport = "http://www.w3.org/ns/shacl#ValidationReport";
inline constexpr std::string_view ValidationResult = "http://www.w3.org/ns/shacl#ValidationResult";
inline constexpr std::string_view conforms = "http://www.w3.org/ns/shacl#conforms";
inline constexpr std::string_view result = "http://www.w3.org/ns/shacl#result";
inline constexpr std::string_view focusNode = "http://www.w3.org/ns/shacl#focusNode";
inline constexpr std::string_view resultPath = "http://www.w3.org/ns/shacl#resultPath";
inline constexpr std::string_view value = "http://www.w3.org/ns/shacl#value";
inline constexpr std::string_view resultSeverity = "http://www.w3.org/ns/shacl#resultSeverity";
inline constexpr std::string_view resultMessage = "http://www.w3.org/ns/shacl#resultMessage";
inline constexpr std::string_view sourceShape = "http://www.w3.org/ns/shacl#sourceShape";
inline constexpr std::string_view sourceConstraintComponent = "http://www.w3.org/ns/shacl#sourceConstraintComponent";
inline constexpr std::string_view detail = "http://www.w3.org/ns/shacl#detail";
inline constexpr std::string_view ClassConstraintComponent = "http://www.w3.org/ns/shacl#ClassConstraintComponent";
inline constexpr std::string_view DatatypeConstraintComponent =
    "http://www.w3.org/ns/shacl#DatatypeConstraintComponent";
inline constexpr std::string_view NodeKindConstraintComponent =
    "http://www.w3.org/ns/shacl#NodeKindConstraintComponent";
inline constexpr std::string_view MinCountConstraintComponent =
    "http://www.w3.org/ns/shacl#MinCountConstraintComponent";
inline constexpr std::string_view MaxCountConstraintComponent =
    "http://www.w3.org/ns/shacl#MaxCountConstraintComponent";
inline constexpr std::string_view MinExclusiveConstraintComponent =
    "http://www.w3.org/ns/shacl#MinExclusiveConstraintComponent";
inline constexpr std::string_view MinInclusiveConstraintComponent =
    "http://www.w3.org/ns/shacl#MinInclusiveConstraintComponent";
inline constexpr std::string_view MaxExclusiveConstraintComponent =
    "http://www.w3.org/ns/shacl#MaxExclusiveConstraintComponent";
inline constexpr std::string_view MaxInclusiveConstraintComponent =
    "http://www.w3.org/ns/shacl#MaxInclusiveConstraintComponent";
inline constexpr std::string_view MinLengthConstraintComponent =
    "http://www.w3.org/ns/shacl#MinLengthConstraintComponent";
inline constexpr std::string_view MaxLengthConstraintComponent =
    "http://www.w3.org/ns/shacl#MaxLengthConstraintComponent";
inline constexpr std::string_view PatternConstraintComponent = "http://www.w3.org/ns/shacl#PatternConstraintComponent";
inline constexpr std::string_view LanguageInConstraintComponent =
    "http://www.w3.org/ns/shacl#LanguageInConstraintComponent";
inline constexpr std::string_view UniqueLangConstraintComponent =
    "http://www.w3.org/ns/shacl#UniqueLangConstraintComponent";
inline constexpr std::string_view EqualsConstraintComponent = "http://www.w3.org/ns/shacl#EqualsConstraintComponent";
inline constexpr std::string_view DisjointConstraintComponent =
    "http://www.w3.org/ns/shacl#DisjointConstraintComponent";
inline constexpr std::string_view LessThanConstraintComponent =
    "http://www.w3.org/ns/shacl#LessThanConstraintComponent";
inline constexpr std::string_view LessThanOrEqualsConstraintComponent =
    "http://www.w3.org/ns/shacl#LessThanOrEqualsConstraintComponent";
inline constexpr std::string_view NotConstraintComponent = "http://www.w3.org/ns/shacl#NotConstraintComponent";
inline constexpr std::string_view AndConstraintComponent = "http://www.w3.org/ns/shacl#AndConstraintComponent";
inline constexpr std::string_view OrConstraintComponent = "http://www.w3.org/ns/shacl#OrConstraintComponent";
inline constexpr std::string_view XoneConstraintComponent = "http://www.w3.org/ns/shacl#XoneConstraintComponent";
inline constexpr std::string_view NodeConstraintComponent = "http://www.w3.org/ns/shacl#NodeConstraintComponent";
inline constexpr std::string_view PropertyConstraintComponent =
    "http://www.w3.org/ns/shacl#PropertyConstraintComponent";
inline constexpr std::string_view QualifiedMinCountConstraintComponent =
    "http://www.w3.org/ns/shacl#QualifiedMinCountConstraintComponent";
inline constexpr std::string_view QualifiedMaxCountConstraintComponent =
    "http://www.w3.org/ns/shacl#QualifiedMaxCountConstraintComponent";
inline constexpr std::string_view ClosedConstraintComponent = "http://www.w3.org/ns/shacl#ClosedConstraintComponent";
inline constexpr std::string_view HasValueConstraintComponent =
    "http://www.w3.org/ns/shacl#HasValueConstraintComponent";
inline constexpr std::string_view InConstraintComponent = "http://www.w3.org/ns/shacl#InConstraintComponent";
}  // namespace sh

}  // namespace newsgraph::rdf

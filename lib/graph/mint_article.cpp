#include "graph/literals.hpp"
#include "graph/minting.hpp"

namespace newsgraph {
namespace {

using namespace rdf;

/// What is known of the article beside its prose: said of the article and of this version alike.
void add_metadata(Minting& minting, const std::string& subject) {
  const Metadata& metadata = minting.reading.article.metadata;
  if (metadata.headline) minting.add_name(subject, schema::headline, *metadata.headline);
  if (metadata.url) minting.add_iri(subject, schema::url, *normalise_url(*metadata.url));
  if (metadata.published) minting.add(subject, schema::datePublished, *date_literal(*metadata.published));
  if (metadata.dateline_date) minting.add(subject, schema::dateCreated, *date_literal(*metadata.dateline_date));
  for (const std::string& author : metadata.authors) minting.add_name(subject, schema::author, author);
  if (metadata.publisher) minting.add_name(subject, schema::publisher, *metadata.publisher);
  minting.add(subject, schema::inLanguage, literal(metadata.language));
}

/// One resource for the program and its run: without a clock the runs of one version cannot be told apart.
std::string add_software(Minting& minting) {
  const MintOptions& options = minting.options;
  std::string name = "newsgraph-" + options.software_version;
  if (!options.model_digest8.empty()) name += "-" + options.model_digest8;
  std::string software = minting.iris.base + "software/" + path_segment(name);
  minting.add_iri(software, rdf_::type, prov::Activity);
  minting.add_iri(software, rdf_::type, prov::SoftwareAgent);
  minting.add_iri(software, prov::wasAssociatedWith, software);
  minting.add(software, rdfs::label, tagged(name, "en"));
  if (!options.software_version.empty()) {
    minting.add(software, schema::softwareVersion, literal(options.software_version));
  }
  return software;
}

}  // namespace

void mint_article(Minting& minting) {
  const auto& [base, article, version, entities, events, claims, posts, tenures] = minting.iris;
  minting.add_iri(article, rdf_::type, schema::NewsArticle);
  add_metadata(minting, article);
  minting.add_iri(version, rdf_::type, prov::Entity);
  minting.add_iri(version, prov::specializationOf, article);
  minting.add_iri(version, prov::wasGeneratedBy, add_software(minting));
  add_metadata(minting, version);
  for (const std::string& entity : entities) minting.add_iri(version, schema::mentions, entity);
}

}  // namespace newsgraph

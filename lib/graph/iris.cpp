#include "graph/iris.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "base/hash.hpp"
#include "base/slug.hpp"
#include "graph/url.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph {
namespace {

/// Gives each name once: the second one gets "-2", the third "-3" ...
class Taken {
 public:
  std::string name(const std::string& wanted) {
    std::uint32_t& last = last_[wanted];
    std::string name = wanted;
    if (last++ != 0) name += "-" + std::to_string(last);
    // "x-2" may also be somebody's own name.
    while (!taken_.insert(name).second) name = wanted + "-" + std::to_string(++last);
    return name;
  }

 private:
  std::set<std::string> taken_;
  std::map<std::string, std::uint32_t> last_;
};

/// Indexes 0 ... count - 1 in the order of their keys; equal keys keep their order.
template <class KeyOf>
std::vector<std::uint32_t> in_order(std::size_t count, KeyOf key_of) {
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return key_of(a) < key_of(b); });
  return order;
}

std::vector<Span> first_mentions(const Reading& reading) {
  std::vector<Span> first(reading.entities.entities.size(), Span{UINT32_MAX, UINT32_MAX});
  for (const Mention& mention : reading.entities.mentions) {
    first[mention.entity] = std::min(first[mention.entity], mention.span);
  }
  return first;
}

std::vector<std::string> entity_iris(const Reading& reading, const std::string& version) {
  const std::vector<Span> first = first_mentions(reading);
  std::vector<std::string> iris(first.size());
  Taken taken;
  for (const std::uint32_t id : in_order(first.size(), [&](std::uint32_t i) { return first[i]; })) {
    const Entity& entity = reading.entities.entities[id];
    std::string name = slug(entity.label);
    if (name.empty()) name = slug(name_of(entity.kind)) + "-" + std::to_string(first[id].begin);
    iris[id] = version + "/entity/" + taken.name(name);
  }
  return iris;
}

std::vector<std::string> event_iris(const std::vector<Event>& events, const std::string& version) {
  std::vector<std::string> iris(events.size());
  Taken taken;
  const auto key = [&](std::uint32_t i) { return std::tie(events[i].trigger.begin, events[i].event_class); };
  for (const std::uint32_t id : in_order(events.size(), key)) {
    iris[id] = version + "/event/" + taken.name(std::to_string(events[id].trigger.begin));
  }
  return iris;
}

std::uint32_t begin_of(const std::vector<Span>& spans, std::uint32_t otherwise) {
  return spans.empty() ? otherwise : spans.front().begin;
}

std::vector<std::string> claim_iris(const std::vector<Claim>& claims, const std::string& version) {
  const auto place = [&](std::uint32_t i) { return begin_of(claims[i].cue, begin_of(claims[i].content, 0)); };
  const auto key = [&](std::uint32_t i) {
    return std::tuple(place(i), begin_of(claims[i].source, UINT32_MAX), claims[i].stance);
  };
  std::vector<std::string> iris(claims.size());
  Taken taken;
  for (const std::uint32_t id : in_order(claims.size(), key)) {
    iris[id] = version + "/claim/" + taken.name(std::to_string(place(id)));
  }
  return iris;
}

/// The last part of an entity's IRI: what a post is called by whose body has no name.
std::string slug_in(const std::string& iri) { return iri.substr(iri.rfind('/') + 1); }

void mint_tenure_iris(const Reading& reading, ArticleIris& iris) {
  const std::vector<Tenure>& tenures = reading.facts.tenures;
  const std::vector<Mention>& mentions = reading.entities.mentions;
  Taken taken_posts, taken_tenures;
  std::map<std::pair<std::string, std::optional<EntityId>>, std::string> posts;
  iris.posts.resize(tenures.size());
  iris.tenures.resize(tenures.size());
  const auto key = [&](std::uint32_t i) {
    return std::tuple(tenures[i].title.begin, mentions[tenures[i].person].span);
  };
  for (const std::uint32_t id : in_order(tenures.size(), key)) {
    const Tenure& tenure = tenures[id];
    const std::string title = one_line(reading.article, tenure.title);
    const auto body = tenure.body ? std::optional(mentions[*tenure.body].entity) : std::nullopt;
    auto [post, is_new] = posts.try_emplace({to_lower(title), body});
    if (is_new) {
      std::string name = slug(body ? title + " " + slug_in(iris.entities[*body]) : title);
      if (name.empty()) name = "post-" + std::to_string(tenure.title.begin);
      post->second = iris.version + "/post/" + taken_posts.name(name);
    }
    iris.posts[id] = post->second;
    iris.tenures[id] = iris.version + "/tenure/" + taken_tenures.name(std::to_string(tenure.title.begin));
  }
}

std::string_view word_for(Polarity polarity) { return polarity == Polarity::Positive ? "positive" : "negative"; }
std::string_view word_for(Certainty certainty) {
  if (certainty == Certainty::Certain) return "certain";
  return certainty == Certainty::Probable ? "probable" : "possible";
}

}  // namespace

ArticleIris mint_iris(const Reading& reading, std::string_view base) {
  const Article& article = reading.article;
  const auto url = article.metadata.url ? normalise_url(*article.metadata.url) : std::nullopt;
  ArticleIris iris;
  iris.base = base;
  iris.article = iris.base + "article/" + sha256_hex(url ? *url : article.text.utf8(), 16);
  iris.version = iris.article + "/" + sha256_hex(article.text.utf8(), 8);
  iris.entities = entity_iris(reading, iris.version);
  iris.events = event_iris(reading.facts.events, iris.version);
  iris.claims = claim_iris(reading.facts.claims, iris.version);
  mint_tenure_iris(reading, iris);
  return iris;
}

std::string span_iri(const ArticleIris& iris, Span span) {
  return iris.version + "#char=" + std::to_string(span.begin) + "," + std::to_string(span.end);
}

std::string time_iri(const ArticleIris& iris, std::string_view timex_value) {
  return iris.base + "time/" + path_segment(timex_value);
}

std::string concept_iri(const ArticleIris& iris, std::string_view pos, std::string_view lemma) {
  return iris.base + "concept/" + path_segment(to_lower(pos)) + "/" + path_segment(to_nfc(lemma));
}

std::string rule_iri(std::string_view rule) { return std::string(rdf::ng::rule_base) + path_segment(rule); }

std::string statement_iri(const ArticleIris& iris, const rdf::TermView& subject, const rdf::TermView& predicate,
                          const rdf::TermView& object, Polarity polarity, Certainty certainty) {
  std::string line =
      rdf::to_ntriples(subject) + " " + rdf::to_ntriples(predicate) + " " + rdf::to_ntriples(object) + " .";
  line.append(" ").append(word_for(polarity)).append(" ").append(word_for(certainty));
  return iris.version + "/statement/" + sha256_hex(line, 16);
}

std::string one_line(const Article& article, Span span) {
  const std::string_view text = article.text.slice(span);
  std::string out;
  bool is_gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (!is_space(c)) {
      if (is_gap && !out.empty()) out += ' ';
      append_utf8(out, c);
    }
    is_gap = is_space(c);
  }
  return out;
}

}  // namespace newsgraph

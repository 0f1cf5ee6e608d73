#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "checks/checks.hpp"
#include "rdf/reader.hpp"

/// Faults put into good graphs, to see whether the checks find them.
namespace newsgraph::bench {

/// std::mt19937 gives the same numbers everywhere; its distributions do not.
class Random {
 public:
  explicit Random(std::uint32_t seed) : engine_(seed) {}
  /// REQUIRES end > 0.
  std::size_t below(std::size_t end) { return engine_() % end; }

 private:
  std::mt19937 engine_;
};

/// A graph as a list of triples that can be edited.
struct Document {
  std::string name;
  std::vector<rdf::Statement> triples;
};

struct Fault {
  std::string_view name;
  std::vector<std::string_view> rules;                 ///< by any of which it ought to be found
  bool (*inject)(Document& document, Random& random);  ///< false where the document offers no place for it
};

/// To add a kind of fault, add a function and a row.
std::span<const Fault> faults();

/// What became of the faults of one kind.
struct Tally {
  std::string_view fault;
  std::size_t injected = 0, found = 0, found_otherwise = 0, missed = 0;
};

/// Puts `count` faults, each kind in turn, each into a fresh copy of one of the good documents, and checks each copy. A
/// fault counts as found where a finding of one of its rules is new, as found otherwise where only others are new.
std::vector<Tally> inject_faults(std::span<const Document> good, const CheckOptions& checks, std::size_t count,
                                 std::uint32_t seed);

/// What the checks say of a document as it is.
Report check_document(const Document& document, const CheckOptions& checks);

}  // namespace newsgraph::bench

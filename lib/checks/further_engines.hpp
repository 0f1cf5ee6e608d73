#pragma once

#include <memory>

#include "checks/checks.hpp"
#include "checks/owl/owl.hpp"
#include "checks/shacl/validate.hpp"

namespace newsgraph {

/// Contradictions by OWL 2 RL (docs/owl.md) between a graph and an ontology, which may be null: the axioms are then the
/// graph's own. Of the triples behind a contradiction the least confident may be withdrawn.
CheckEngine owl_engine(std::shared_ptr<const KnowledgeGraph> ontology, OwlOptions options);

/// What breaks shapes of SHACL Core (docs/shacl.md). options.ontology is set to `ontology`, which may be null. Reported
/// only: which withdrawal would mend it does not follow from a shape.
CheckEngine shacl_engine(std::shared_ptr<const shacl::Shapes> shapes, std::shared_ptr<const KnowledgeGraph> ontology,
                         shacl::ValidationOptions options = {});

// An engine that cannot finish (docs name the bounds) says so in a finding of its own, with the failure's code as rule.

}  // namespace newsgraph

"""Asks HermiT (in owlready2) whether an ontology is consistent and has no unsatisfiable class; and, so that a silent
HermiT is not taken for a content one, whether it sees both faults in ontologies that have them.

    against_hermit.py ONTOLOGY.ttl OWL_FINDINGS

HermiT judges OWL 2 DL, where a property relates things or holds values, never both, and transitive or composed properties
bear no cardinalities. Our own ontology keeps to that; terms of other vocabularies that it merely mentions are declared
here as what their use shows them to be. owl_findings must find the ontology free of contradictions as well.
"""
import pathlib
import subprocess
import sys
import tempfile

import owlready2
import rdflib
from rdflib import OWL, RDF, RDFS

BAD = """
@prefix : <https://example.org/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
<https://example.org> a owl:Ontology .
:A a owl:Class ; owl:disjointWith :B . :B a owl:Class . :C a owl:Class ; rdfs:subClassOf :A, :B .
"""
WORSE = BAD + ":x a owl:NamedIndividual, :A, :B ."


def declared(graph: rdflib.Graph) -> rdflib.Graph:
    """The graph with every class and property declared, as OWL 2 DL asks."""
    for class_property in (RDFS.subClassOf, OWL.disjointWith, OWL.equivalentClass):
        for one, other in graph.subject_objects(class_property):
            for term in (one, other):
                graph.add((term, RDF.type, OWL.Class))
    for head in graph.objects(predicate=OWL.members):
        for member in graph.items(head):
            graph.add((member, RDF.type, OWL.Class))
    kinds = {OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty}
    for one, other in graph.subject_objects(RDFS.subPropertyOf):
        for term, twin in ((one, other), (other, one)):
            if not kinds & set(graph.objects(term, RDF.type)):
                for kind in kinds & set(graph.objects(twin, RDF.type)):
                    graph.add((term, RDF.type, kind))
    for predicate in set(graph.predicates()):
        if not str(predicate).startswith((str(OWL), str(RDF), str(RDFS))):
            if not kinds & set(graph.objects(predicate, RDF.type)):
                graph.add((predicate, RDF.type, OWL.AnnotationProperty))
    return graph


def judge(turtle: str) -> tuple:
    """Whether it is consistent, and its unsatisfiable classes."""
    graph = declared(rdflib.Graph().parse(data=turtle, format="turtle"))
    with tempfile.NamedTemporaryFile(suffix=".rdf") as file:
        graph.serialize(file.name, format="xml")
        world = owlready2.World()
        world.get_ontology("file://" + file.name).load()
        try:
            owlready2.sync_reasoner_hermit(world, debug=0)
        except owlready2.OwlReadyInconsistentOntologyError:
            return False, []
        return True, sorted(str(one.iri) for one in world.inconsistent_classes() if one is not owlready2.Nothing)


def main() -> int:
    path, owl_findings = sys.argv[1:3]
    if judge(WORSE)[0] or judge(BAD) != (True, ["https://example.org/C"]):
        print("HermiT does not see the faults that it is shown")
        return 1
    is_consistent, unsatisfiable = judge(pathlib.Path(path).read_text())
    ours = subprocess.run([owl_findings, path], capture_output=True, text=True, check=True).stdout.strip()
    print(f"{path}: HermiT says {'consistent' if is_consistent else 'inconsistent'}, unsatisfiable {unsatisfiable}; "
          f"owl_findings says {ours}")
    return 0 if is_consistent and not unsatisfiable and ours == "consistent" else 1


if __name__ == "__main__":
    sys.exit(main())

"""Holds owl_findings against owlrl over seeded random ontologies with data.

    against_owlrl.py OWL_FINDINGS [--seeds N] [--first SEED] [--keep FOLDER]

Both must agree on whether a graph contradicts itself, and every kind of contradiction that we name owlrl must name too.
owlrl may name more: it goes on inferring from values that differ, and we leave out what rests on more than another
contradiction does. The witnesses of each of our findings must lead to it by themselves. Three gaps of owlrl 7.6 are filled here: it compares no values of literals (dt-diff), it reads lists
anew after eq-rep has doubled their members, and it leaves out the last member of a list that is a key, that all differ or
whose properties are disjoint; so such lists end in a member that nothing else speaks of, a key in its last property twice.
"""
import argparse
import itertools
import logging
import pathlib
import random
import subprocess
import sys
import tempfile

import rdflib
from owlrl.OWLRL import OWLRL_Semantics

KINDS = [
    ("Lexical value of the literal", {"dt-not-type"}),
    ("'sameAs' and 'differentFrom'", {"eq-diff1"}),
    ("'sameAs' and 'AllDifferent'", {"eq-diff2", "eq-diff3"}),
    ("Irreflexive property", {"prp-irp"}),
    ("Erroneous usage of asymmetric", {"prp-asyp"}),
    ("Disjoint properties in an", {"prp-adp"}),
    ("Erroneous usage of disjoint properties", {"prp-pdw"}),
    ("Negative (object)", {"prp-npa1"}),
    ("Negative (datatype)", {"prp-npa2"}),
    ("Violation of complementarity", {"cls-com"}),
    ("Erroneous usage of maximum cardinality", {"cls-maxc1"}),
    ("Erroneous usage of maximum qualified", {"cls-maxqc1", "cls-maxqc2"}),
    ("Disjoint classes", {"cax-dw", "cax-adc"}),
]
PREFIXES = {
    "": "https://example.org/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


class Graph:
    """A random graph as lines of Turtle."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.fresh = 0
        # Few names and many axioms collide often, the other way round seldom: both are worth a look.
        self.classes = [f":C{i}" for i in range(self.random.randint(3, 6))]
        self.properties = [f":p{i}" for i in range(self.random.randint(3, 5))]
        self.things = [f":x{i}" for i in range(self.random.randint(3, 8))]
        self.lines = [self.axiom() for _ in range(self.random.randint(3, 12))]
        self.lines += [self.fact() for _ in range(self.random.randint(6, 16))]
        # Undeclared, a class that is equivalent to another is below itself, which owlrl does not infer (scm-sco).
        self.lines += [f"{name} a owl:Class ." for name in self.classes]
        self.lines += [f"{name} a owl:ObjectProperty ." for name in self.properties]

    def a_class(self):
        return self.random.choice(self.classes)

    def a_property(self):
        return self.random.choice(self.properties)

    def a_thing(self):
        return self.random.choice(self.things)

    def number(self):
        return str(self.random.randint(1, 3))

    def some(self, names, most=3):
        return self.random.sample(names, self.random.randint(2, min(most, len(names))))

    def padded(self, names):
        self.fresh += 1
        return "( " + " ".join(self.some(names)) + f" :fresh{self.fresh} )"

    def restriction(self):
        on = f"owl:onProperty {self.a_property()}"
        zero_or_one = f'"{self.random.randint(0, 1)}"^^xsd:nonNegativeInteger'
        on_class = self.random.choice([self.a_class(), self.a_class(), "owl:Thing"])
        return self.random.choice([
            f"[ {on} ; owl:someValuesFrom {on_class} ]",
            f"[ {on} ; owl:someValuesFrom {self.random.choice(['xsd:integer', self.a_class()])} ]",
            f"[ {on} ; owl:allValuesFrom {self.random.choice([self.a_class(), self.a_class(), 'owl:Nothing'])} ]",
            f"[ {on} ; owl:hasValue {self.random.choice([self.a_thing(), self.number()])} ]",
            f"[ {on} ; owl:maxCardinality {zero_or_one} ]",
            f"[ {on} ; owl:maxQualifiedCardinality {zero_or_one} ; owl:onClass {on_class} ]",
        ])

    def class_expression(self):
        members = " ".join(self.some(self.classes))
        return self.random.choice([
            self.restriction(), self.restriction(), self.restriction(), self.a_class(),
            f"[ owl:intersectionOf ( {members} ) ]", f"[ owl:unionOf ( {members} ) ]",
            f"[ owl:oneOf ( {' '.join(self.some(self.things))} ) ]", f"[ owl:complementOf {self.a_class()} ]",
        ])

    def axiom(self):
        kind = self.random.randrange(22)
        p, q, c, d = self.a_property(), self.a_property(), self.a_class(), self.a_class()
        characters = ["Functional", "InverseFunctional", "Symmetric", "Transitive", "Asymmetric", "Irreflexive"]
        x, y = self.a_thing(), self.a_thing()
        denied = f"owl:sourceIndividual {x} ; owl:assertionProperty {p} ;"
        last = self.some(self.properties)
        return [
            f"{p} a owl:{self.random.choice(characters)}Property .",
            f"{p} a owl:{self.random.choice(characters)}Property .",
            f"{p} rdfs:subPropertyOf {q} .",
            f"{p} owl:equivalentProperty {q} .",
            f"{p} owl:inverseOf {q} .",
            f"{p} rdfs:domain {c} .",
            f"{p} rdfs:range {c} .",
            f"{p} owl:propertyDisjointWith {q} ." if p != q else f"{c} owl:disjointWith {d} .",
            f"{p} owl:propertyChainAxiom ( {' '.join(self.some(self.properties))} ) .",
            f"{c} owl:hasKey ( {' '.join(last)} {last[-1]} ) .",
            f"{c} rdfs:subClassOf {self.class_expression()} .",
            f"{c} rdfs:subClassOf {self.class_expression()} .",
            f"{c} owl:equivalentClass {self.class_expression()} .",
            f"{self.restriction()} rdfs:subClassOf {c} .",
            f"{self.restriction()} rdfs:subClassOf {self.restriction()} .",
            f"{c} owl:disjointWith {d} ." if c != d else f"{c} rdfs:subClassOf {self.restriction()} .",
            f"[] a owl:AllDisjointClasses ; owl:members ( {' '.join(self.some(self.classes))} ) .",
            f"[] a owl:AllDisjointProperties ; owl:members {self.padded(self.properties)} .",
            f"[] a owl:AllDifferent ; owl:{self.random.choice(['members', 'distinctMembers'])} {self.padded(self.things)} .",
            f"[] {denied} owl:targetIndividual {y} .",
            f"[] {denied} owl:targetValue {self.number()} .",
            f"owl:Thing rdfs:subClassOf {self.class_expression()} ." if self.random.random() < 0.2
            else f"{c} rdfs:subClassOf {d} .",
        ][kind]

    def fact(self):
        x, y = self.a_thing(), self.a_thing()
        roll = self.random.random()
        if roll < 0.40:
            return f"{x} a {self.a_class()} ."
        if roll < 0.80:
            return f"{x} {self.a_property()} {y} ."
        if roll < 0.90:
            value = self.number() if self.random.random() < 0.95 else '"x"^^xsd:integer'
            return f"{x} {self.a_property()} {value} ."
        if roll < 0.95 and x != y:
            return f"{x} owl:sameAs {y} ."
        return f"{x} owl:differentFrom {y} ." if x != y else f"{x} a {self.a_class()} ."

    def turtle(self):
        head = [f"@prefix {name}: <{iri}> ." for name, iri in PREFIXES.items()]
        return "\n".join(head + self.lines) + "\n"


class Reasoner(OWLRL_Semantics):
    """owlrl with the lists as they were asserted."""

    def __init__(self, graph):
        self.asserted = {head: list(graph.items(head)) for head in set(graph.subjects(rdflib.RDF.first))}
        super().__init__(graph, False, False)

    def _list(self, head):
        return self.asserted.get(head, [])


def kinds_by_owlrl(turtle: str) -> set:
    graph = rdflib.Graph().parse(data=turtle, format="turtle")
    values = {o for o in graph.objects() if isinstance(o, rdflib.Literal) and not o.ill_typed}
    for one, other in itertools.permutations(sorted(values), 2):
        if one.value != other.value:
            graph.add((one, rdflib.OWL.differentFrom, other))
    reasoner = Reasoner(graph)
    reasoner.closure()
    kinds = set()
    for message in reasoner.error_messages:
        if message.endswith("is defined of type 'Nothing'"):
            kinds.add("cls-nothing2")
            continue
        kinds |= {frozenset(rules) for start, rules in KINDS if message.startswith(start)} or {message}
    return {"/".join(sorted(kind)) if isinstance(kind, frozenset) else kind for kind in kinds}


def in_kinds_of_owlrl(rules: list) -> set:
    named = {rule: "/".join(sorted(group)) for _, group in KINDS for rule in group}
    return {named.get(rule, rule) for rule in rules}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("owl_findings")
    parser.add_argument("--seeds", type=int, default=60)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--keep", type=pathlib.Path)
    wishes = parser.parse_args()
    logging.disable()  # rdflib tells of every ill-typed literal, and they are here on purpose
    counts = {"contradictory": 0, "same kinds": 0, "failed": 0}
    seen = {}
    with tempfile.TemporaryDirectory() as scratch:
        for seed in range(wishes.first, wishes.first + wishes.seeds):
            turtle = Graph(seed).turtle()
            path = pathlib.Path(scratch) / "graph.ttl"
            path.write_text(turtle)
            ran = subprocess.run([wishes.owl_findings, "--verify", str(path)], capture_output=True, text=True)
            if ran.returncode != 0:
                counts["failed"] += 1
                print(f"seed {seed}: {ran.stderr}")
            rules = [] if ran.stdout.strip() == "consistent" else ran.stdout.split()
            ours, theirs = in_kinds_of_owlrl(rules), kinds_by_owlrl(turtle)
            for rule in rules:
                seen[rule] = seen.get(rule, 0) + 1
            counts["contradictory"] += bool(theirs)
            counts["same kinds"] += ours == theirs
            if bool(ours) != bool(theirs) or not ours <= theirs:
                counts["failed"] += 1
                print(f"seed {seed}: we say {sorted(ours)}, owlrl {sorted(theirs)}")
                if wishes.keep:
                    wishes.keep.mkdir(parents=True, exist_ok=True)
                    (wishes.keep / f"{seed}.ttl").write_text(turtle)
    print(f"{wishes.seeds} graphs, {counts['contradictory']} contradictory, {counts['same kinds']} with the same kinds, "
          f"{counts['failed']} in which we differ; rules seen: {dict(sorted(seen.items()))}")
    return 1 if counts["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())

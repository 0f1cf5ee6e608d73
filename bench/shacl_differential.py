"""Compare our SHACL results with pySHACL's on random data and shapes over every component of SHACL Core.

    python3 -m venv build/shacl-venv && build/shacl-venv/bin/pip install pyshacl
    build/shacl-venv/bin/python bench/shacl_differential.py [--seeds 500] [--first 0] [--keep build/shacl-differences]
        [--program build/release/bench/bench_shacl]

Both see the same files. Compared are the sets of (focus node, path, value, component, shape, severity). Prints how many
seeds agree and, for those that do not, what only one of the two reports; ends with 1 where any differ.

Where pySHACL 0.40 departs from the Recommendation the data keep clear of it, as its answer would say nothing:
- it follows an inverse sequence without turning the order of its parts round: no sequence stands below an inverse path;
- sh:lessThan refuses blank nodes and compares IRIs as strings, and so do ranges with a string as bound: sh:lessThan is
  put on numbers only, bounds are no strings;
- ranges compare literals of unlike types (true with 1, a date with a number) by rdflib's order of everything: a patch
  makes such pairs incomparable (SPARQL 1.1, section 17.3).
"""
from __future__ import annotations

import argparse
import collections
import logging
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import pyshacl
import rdflib
from pyshacl.constraints.core import value_range_constraints
from rdflib import RDF, RDFS, XSD, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.plugins.parsers.ntriples import NTGraphSink, W3CNTriplesParser

rdflib.NORMALIZE_LITERALS = False
logging.disable(logging.CRITICAL)

EX = rdflib.Namespace("https://example.org/")
SH = rdflib.Namespace("http://www.w3.org/ns/shacl#")
PREDICATES = [EX[f"p{n}"] for n in range(5)]
NUMBERED = [EX.q0, EX.q1]  # whose values are numbers
CLASSES = [EX[f"C{n}"] for n in range(6)]
NODES = [EX[f"n{n}"] for n in range(16)] + [BNode(f"b{n}") for n in range(4)]
LITERALS = (
    [Literal(str(n), datatype=XSD.integer) for n in (-3, 0, 1, 2, 5)]
    + [Literal(n, datatype=XSD.decimal) for n in ("1.0", "2.50", "-0.1", "4.999999999999999999999")]
    + [Literal(n, datatype=XSD.double) for n in ("1.5e0", "2.0E0", "1e3")]
    + [Literal(n, datatype=XSD.byte) for n in ("12", "-7")]
    + [Literal(n) for n in ("red", "Green", "blue moon", "", "2")]
    + [Literal(n, lang=lang) for n, lang in (("red", "en"), ("rouge", "fr"), ("colour", "en-GB"), ("hue", "en"), ("rot", "de"))]
    + [Literal(n, datatype=XSD.date) for n in ("2024-02-29", "2023-12-31")]
    + [Literal(n, datatype=XSD.dateTime) for n in ("2024-01-01T10:00:00", "2024-01-01T10:00:00Z", "2024-01-01T12:30:00+02:00")]
    + [Literal(n, datatype=XSD.boolean) for n in ("true", "false")]
)

TAGGED = [literal for literal in LITERALS if literal.language]
NUMERIC = {XSD.integer, XSD.decimal, XSD.double, XSD.byte}
NUMBERS = [literal for literal in LITERALS if literal.datatype in NUMERIC]
BOUNDS = [literal for literal in LITERALS if literal.datatype in NUMERIC | {XSD.date, XSD.dateTime, XSD.boolean}]


def family(literal: Literal):
    return "number" if literal.datatype in NUMERIC else literal.datatype


def compare_alike(left: Literal, right: Literal, compare=value_range_constraints.compare_literal):
    if family(left) != family(right):
        raise TypeError("not comparable")
    return compare(left, right)


value_range_constraints.compare_literal = compare_alike


def turtle_of(graph: Graph) -> str:
    """N-Triples keep the labels of blank nodes, which the comparison needs."""
    return "".join(sorted(" ".join(term.n3() for term in triple) + " .\n" for triple in graph))


class Maker:
    """One random data graph and shapes graph."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.data, self.shapes = Graph(), Graph()
        self.blank_count = 0
        self.make_data()
        self.make_shapes()

    def some(self, choices, count: int):
        return self.random.sample(choices, min(count, len(choices)))

    def value(self):
        return self.random.choice(NODES if self.random.random() < 0.5 else LITERALS)

    def make_data(self) -> None:
        for child, parent in zip(CLASSES[1:], CLASSES):
            if self.random.random() < 0.6:
                self.data.add((child, RDFS.subClassOf, parent))
        for node in NODES:
            for class_name in self.some(CLASSES, self.random.choice((0, 1, 1, 2))):
                self.data.add((node, RDF.type, class_name))
            for _ in range(self.random.randint(0, 3)):
                self.data.add((node, self.random.choice(NUMBERED), self.random.choice(NUMBERS)))
            for tagged in self.some(TAGGED, self.random.choice((0, 0, 2, 4))):
                self.data.add((node, EX.p4, tagged))
            for _ in range(self.random.randint(0, 7)):
                self.data.add((node, self.random.choice(PREDICATES), self.value()))

    def blank(self) -> BNode:
        self.blank_count += 1
        return BNode(f"s{self.blank_count}")

    def list(self, members) -> BNode | URIRef:
        if not members:
            return RDF.nil
        head = self.blank()
        at = head
        for place, member in enumerate(members):
            rest = self.blank() if place + 1 < len(members) else RDF.nil
            self.shapes.add((at, RDF.first, member))
            self.shapes.add((at, RDF.rest, rest))
            at = rest
        return head

    def path(self, depth: int = 0, inverse: bool = False):
        form = self.random.random()
        if depth > 1 or form < 0.5:  # pySHACL copies no deeper paths into its report
            return self.random.choice(PREDICATES)
        if form < 0.65 and not inverse:
            return self.list([self.path(depth + 1) for _ in range(2)])
        node = self.blank()
        if form < 0.75:
            self.shapes.add((node, SH.alternativePath, self.list([self.path(depth + 1, inverse) for _ in range(2)])))
        else:
            kind = self.random.choice((SH.inversePath, SH.inversePath, SH.zeroOrMorePath, SH.oneOrMorePath, SH.zeroOrOnePath))
            self.shapes.add((node, kind, self.path(depth + 1, inverse or kind == SH.inversePath)))
        return node

    def make_shapes(self) -> None:
        """Each shape refers to later ones only; a third have a path."""
        count = self.random.randint(4, 9)
        self.names = [EX[f"Shape{n}"] for n in range(count)]
        self.has_path = [self.random.random() < 0.5 for _ in self.names]
        for place, shape in enumerate(self.names):
            self.shapes.add((shape, RDF.type, SH.PropertyShape if self.has_path[place] else SH.NodeShape))
            if self.has_path[place]:
                self.shapes.add((shape, SH.path, self.path()))
            if place == 0 or self.random.random() < 0.5:
                self.target(shape)
            if self.random.random() < 0.3:
                self.shapes.add((shape, SH.severity, self.random.choice((SH.Warning, SH.Info, EX.Odd))))
            if self.random.random() < 0.05:
                self.shapes.add((shape, SH.deactivated, Literal("true", datatype=XSD.boolean)))
            for maker in self.some(self.makers(place), self.random.randint(1, 4)):
                maker(shape, place)

    def target(self, shape) -> None:
        kind = self.random.choice((SH.targetNode, SH.targetClass, SH.targetSubjectsOf, SH.targetObjectsOf))
        if kind == SH.targetNode:
            for node in self.some(NODES[:16] + LITERALS + [EX.absent], 4):
                self.shapes.add((shape, kind, node))
        else:
            self.shapes.add((shape, kind, self.random.choice(CLASSES if kind == SH.targetClass else PREDICATES + NUMBERED)))

    def makers(self, place: int):
        makers = [self.make_class, self.make_datatype, self.make_kind, self.make_range, self.make_length, self.make_pattern,
                  self.make_languages, self.make_pair, self.make_closed, self.make_has_value, self.make_in]
        if self.has_path[place]:
            makers += [self.make_count, self.make_unique, self.make_less]
        if place + 1 < len(self.names):
            makers += [self.make_not, self.make_list, self.make_list, self.make_node, self.make_property]
            if self.has_path[place]:
                makers.append(self.make_qualified)
        return makers

    def later(self, place: int, has_path: bool | None = None):
        return [name for n, name in enumerate(self.names) if n > place and has_path in (None, self.has_path[n])]

    def make_class(self, shape, place) -> None:
        self.shapes.add((shape, SH["class"], self.random.choice(CLASSES)))

    def make_datatype(self, shape, place) -> None:
        self.shapes.add((shape, SH.datatype, self.random.choice((XSD.integer, XSD.string, XSD.decimal, XSD.byte, RDF.langString, XSD.date))))

    def make_kind(self, shape, place) -> None:
        kinds = (SH.IRI, SH.BlankNode, SH.Literal, SH.BlankNodeOrIRI, SH.BlankNodeOrLiteral, SH.IRIOrLiteral)
        self.shapes.add((shape, SH.nodeKind, self.random.choice(kinds)))

    def make_range(self, shape, place) -> None:
        kind = self.random.choice((SH.minInclusive, SH.minExclusive, SH.maxInclusive, SH.maxExclusive))
        self.shapes.add((shape, kind, self.random.choice(BOUNDS)))

    def make_length(self, shape, place) -> None:
        kind = self.random.choice((SH.minLength, SH.maxLength))
        self.shapes.add((shape, kind, Literal(str(self.random.choice((1, 4, 20))), datatype=XSD.integer)))

    def make_pattern(self, shape, place) -> None:
        self.shapes.add((shape, SH.pattern, Literal(self.random.choice(("^r", "o+", "[0-9]", "GREEN|n1")))))
        if self.random.random() < 0.4:
            self.shapes.add((shape, SH.flags, Literal("i")))

    def make_languages(self, shape, place) -> None:
        ranges = self.some(["en", "de", "fr-CH", "en-GB"], 2)
        self.shapes.add((shape, SH.languageIn, self.list([Literal(tag) for tag in ranges])))

    def make_pair(self, shape, place) -> None:
        self.shapes.add((shape, self.random.choice((SH.equals, SH.disjoint)), self.random.choice(PREDICATES)))

    def make_less(self, shape, place) -> None:
        self.shapes.set((shape, SH.path, EX.q0))
        self.shapes.add((shape, self.random.choice((SH.lessThan, SH.lessThanOrEquals)), EX.q1))

    def make_closed(self, shape, place) -> None:
        self.shapes.add((shape, SH.closed, Literal("true", datatype=XSD.boolean)))
        self.shapes.add((shape, SH.ignoredProperties, self.list([RDF.type] + self.some(PREDICATES, 2))))

    def make_has_value(self, shape, place) -> None:
        self.shapes.add((shape, SH.hasValue, self.random.choice(NODES[:16] + LITERALS)))

    def make_in(self, shape, place) -> None:
        self.shapes.add((shape, SH["in"], self.list(self.some(NODES[:16] + LITERALS, 12))))

    def make_count(self, shape, place) -> None:
        kind = self.random.choice((SH.minCount, SH.maxCount))
        self.shapes.add((shape, kind, Literal(str(self.random.randint(0, 3)), datatype=XSD.integer)))

    def make_unique(self, shape, place) -> None:
        self.shapes.add((shape, SH.uniqueLang, Literal("true", datatype=XSD.boolean)))

    def make_not(self, shape, place) -> None:
        self.shapes.add((shape, SH["not"], self.random.choice(self.later(place))))

    def make_list(self, shape, place) -> None:
        kind = self.random.choice((SH["and"], SH["or"], SH.xone))
        members = [self.random.choice(self.later(place)) for _ in range(self.random.randint(1, 3))]
        self.shapes.add((shape, kind, self.list(members)))

    def make_node(self, shape, place) -> None:
        if nodes := self.later(place, False):
            self.shapes.add((shape, SH.node, self.random.choice(nodes)))

    def make_property(self, shape, place) -> None:
        for other in self.some(self.later(place, True), 2):
            self.shapes.add((shape, SH.property, other))

    def make_qualified(self, shape, place) -> None:
        self.shapes.add((shape, SH.qualifiedValueShape, self.random.choice(self.later(place))))
        for kind in self.some([SH.qualifiedMinCount, SH.qualifiedMaxCount], self.random.randint(1, 2)):
            self.shapes.add((shape, kind, Literal(str(self.random.randint(0, 3)), datatype=XSD.integer)))
        if self.random.random() < 0.5:
            self.shapes.add((shape, SH.qualifiedValueShapesDisjoint, Literal("true", datatype=XSD.boolean)))


def path_text(graph: Graph, node) -> str:
    """A path with its blank nodes written out."""
    if not isinstance(node, BNode):
        return str(node)
    if (node, RDF.first, None) in graph:
        return "(" + " ".join(path_text(graph, member) for member in Collection(graph, node)) + ")"
    parts = sorted(f"{str(kind)} {path_text(graph, value)}" for kind, value in graph.predicate_objects(node))
    return "[" + "; ".join(parts) + "]"


def results_of(graph: Graph) -> set[tuple[str, ...]]:
    found = set()
    for result in graph.objects(None, SH.result):
        path = graph.value(result, SH.resultPath)
        value = graph.value(result, SH.value)
        found.add((
            graph.value(result, SH.focusNode).n3(),
            path_text(graph, path) if path is not None else "",
            value.n3() if value is not None else "",
            str(graph.value(result, SH.sourceConstraintComponent)).removeprefix(SH),
            str(graph.value(result, SH.sourceShape)).removeprefix(EX),
            str(graph.value(result, SH.resultSeverity)).removeprefix(SH),
        ))
    return found


def blank_keeping(text: str) -> Graph:
    """rdflib renames blank nodes as it reads them; our report is compared by label."""
    labels = {label: BNode(label) for label in (f"b{n}" for n in range(4))}
    graph = Graph()
    rdflib.NORMALIZE_LITERALS = False  # which pySHACL turns on again
    W3CNTriplesParser(NTGraphSink(graph), bnode_context=labels).parsestring(text)
    return graph


def ours(program: str, folder: Path) -> set[tuple[str, ...]] | str:
    run = subprocess.run([program, folder / "data.nt", folder / "shapes.nt"], capture_output=True, text=True)
    return run.stderr.strip() if run.returncode == 2 else results_of(blank_keeping(run.stdout))


def theirs(maker: Maker) -> set[tuple[str, ...]] | str:
    try:
        _, report, text = pyshacl.validate(maker.data, shacl_graph=maker.shapes, inference="none", max_validation_depth=25)
    except Exception as error:  # every failure of theirs is an answer to compare
        return f"{type(error).__name__}: {error}"
    return results_of(report) if isinstance(report, Graph) else str(report)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default="build/release/bench/bench_shacl")
    parser.add_argument("--seeds", type=int, default=500)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="where to keep data and shapes of seeds that differ")
    args = parser.parse_args()
    agreed = total = 0
    components = collections.Counter()
    differing = collections.Counter()
    for seed in range(args.first, args.first + args.seeds):
        rdflib.NORMALIZE_LITERALS = False
        maker = Maker(seed)
        with tempfile.TemporaryDirectory() as name:
            folder = args.keep / str(seed) if args.keep else Path(name)
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "data.nt").write_text(turtle_of(maker.data))
            (folder / "shapes.nt").write_text(turtle_of(maker.shapes))
            left, right = ours(args.program, folder), theirs(maker)
        if left == right or (isinstance(left, str) and isinstance(right, str)):
            agreed += 1
            if not isinstance(left, str):
                total += len(left)
                components.update(result[3] for result in left)
            continue
        print(f"seed {seed}:")
        if isinstance(left, str) or isinstance(right, str):
            print(f"  ours: {left if isinstance(left, str) else len(left)}  theirs: {right if isinstance(right, str) else len(right)}")
            differing["failure"] += 1
            continue
        for sign, only in (("only ours", left - right), ("only theirs", right - left)):
            differing.update({result[3] for result in only})
            for result in sorted(only)[:4]:
                print(f"  {sign}: {' | '.join(result)}")
    print(f"{agreed} of {args.seeds} seeds agree, with {total} results over {len(components)} components")
    print("results by component:", dict(components.most_common()))
    if differing:
        print("seeds that differ, by component:", dict(differing.most_common()))
    return 0 if agreed == args.seeds else 1


if __name__ == "__main__":
    sys.exit(main())

"""The cases of the W3C's SHACL Core suite made heavy: their data again and again with other names, for shacl_speed.py.

The suite's cases have a dozen triples each. Here what the data speak of, and no shape, class or property, is repeated under
new names until there are enough triples; what a shape targets by name it targets in each copy. Blank nodes become IRIs, so
that the results of different programs can be compared. The triples are shuffled: no program gains by their order.
"""
from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import rdflib
from rdflib import BNode, Graph, Namespace, RDF, RDFS, URIRef

rdflib.NORMALIZE_LITERALS = False  # an ill-typed literal must stay as it is

SH = Namespace("http://www.w3.org/ns/shacl#")
SHT = Namespace("http://www.w3.org/ns/shacl-test#")
MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")

NUMBER = "-COPY-NUMBER-"  # stands in the text of a copy for its number


@dataclass
class Case:
    """Data and shapes as the suite has them, and what comes anew with each copy, as N-Triples."""

    name: str
    data: str
    shapes: str
    copied_data: str
    copied_targets: str

    def write(self, folder: Path, triples: int) -> tuple[Path, Path]:
        """Files of data and shapes; written where they are not there yet."""
        stem = self.name.replace("/", "-")
        copies = triples // len(self.copied_data.splitlines())
        paths = []
        for part, text, copied in (("data", self.data, self.copied_data), ("shapes", self.shapes, self.copied_targets)):
            paths.append(folder / str(triples) / f"{stem}.{part}.nt")
            if not paths[-1].exists():
                write_shuffled(paths[-1], text, copied, copies)
        return paths[0], paths[1]


def write_shuffled(path: Path, text: str, copied: str, copies: int) -> None:
    lines = text.splitlines()
    for copy in range(copies):
        lines += copied.replace(NUMBER, f"-{copy}").splitlines()
    random.Random(copies).shuffle(lines)
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    unfinished.write_text("\n".join(lines) + "\n")
    unfinished.rename(path)


def parsed(file: Path) -> Graph:
    """With IRIs for the data's blank nodes; lists and what else hangs on a shape stay as they are."""
    graph = Graph().parse(file, publicID=file.as_uri())
    schema = schema_of(graph)
    named = {node: URIRef(f"urn:blank:{number}") for number, node in enumerate(
        sorted({n for triple in graph for n in triple if isinstance(n, BNode) and n not in schema}))}
    return renamed(graph, lambda node: named.get(node, node))


def renamed(triples, name) -> Graph:
    graph = Graph()
    for s, p, o in triples:
        graph.add((name(s), p, name(o)))
    return graph


def schema_of(graph: Graph) -> set:
    """Shapes, the manifest, classes and properties, with the blank nodes that hang on them."""
    found = {s for s, p in graph.subject_predicates() if str(p).startswith((SH, SHT, MF))}
    found |= set(graph.predicates()) | set(graph.objects(predicate=RDF.type))
    for s, o in graph.subject_objects(RDFS.subClassOf):
        found |= {s, o}
    open_nodes = list(found)
    while open_nodes:
        for o in graph.objects(open_nodes.pop()):
            if isinstance(o, BNode) and o not in found:
                found.add(o)
                open_nodes.append(o)
    return found


def case_of(name: str, data: Graph, shapes: Graph) -> Case:
    schema = schema_of(data) | schema_of(shapes)
    targets = [(s, SH.targetNode, o) for s, o in shapes.subject_objects(SH.targetNode)]
    things = {s for s in data.subjects() if s not in schema}
    things |= {o for _, _, o in targets if isinstance(o, URIRef) and o not in schema}

    def name_of_copy(node):
        return URIRef(node + NUMBER) if node in things else node

    spoken = [triple for triple in data if triple[0] in things]
    graphs = (data, shapes, renamed(spoken, name_of_copy),
              renamed([triple for triple in targets if triple[2] in things], name_of_copy))
    return Case(name, *(in_order(graph) for graph in graphs))


def in_order(graph: Graph) -> str:
    return "".join(sorted(graph.serialize(format="nt").splitlines(keepends=True))).lstrip("\n")


def cases(suite: Path) -> list[Case]:
    """Each case whose data can be multiplied."""
    found = []
    for file in sorted(suite.glob("*/*.ttl")):
        manifest = Graph().parse(file, publicID=file.as_uri())
        for action in manifest.objects(predicate=MF.action):
            paths = [Path(str(manifest.value(action, p)).removeprefix("file://")) for p in (SHT.dataGraph, SHT.shapesGraph)]
            case = case_of(f"{file.parent.name}/{file.stem}", *(parsed(path) for path in paths))
            if case.copied_data:
                found.append(case)
    return found

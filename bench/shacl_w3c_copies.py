"""The cases of the W3C's SHACL Core suite made heavy: their data again and again with other names, for shacl_speed.py.

The suite's cases have a dozen triples each. Here what the data speak of, and no shape, class or property, is repeated under
new names until there are enough triples; what a shape targets by name it targets in each copy. Blank nodes become IRIs, so
that the results of different programs can be compared.
"""
from __future__ import annotations

from pathlib import Path

import rdflib
from rdflib import BNode, Graph, Namespace, RDF, RDFS, URIRef

rdflib.NORMALIZE_LITERALS = False  # an ill-typed literal must stay as it is

SH = Namespace("http://www.w3.org/ns/shacl#")
SHT = Namespace("http://www.w3.org/ns/shacl-test#")
MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")


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


def enlarged(data: Graph, shapes: Graph, triples: int) -> tuple[Graph, Graph]:
    schema = schema_of(data) | schema_of(shapes)
    targets = list(shapes.subject_objects(SH.targetNode))
    things = {s for s in data.subjects() if s not in schema}
    things |= {o for _, o in targets if isinstance(o, URIRef) and o not in schema}
    spoken = [(s, p, o) for s, p, o in data if s in things]
    copies = triples // max(1, len(spoken)) if things else 0
    data_out, shapes_out = renamed(data, lambda node: node), renamed(shapes, lambda node: node)
    for copy in range(copies):
        def name(node):
            return URIRef(f"{node}-{copy}") if node in things else node
        for s, p, o in spoken:
            data_out.add((name(s), p, name(o)))
        for shape, node in targets:
            shapes_out.add((shape, SH.targetNode, name(node)))
    return data_out, shapes_out


def write_cases(suite: Path, folder: Path, triples: int) -> list[tuple[str, Path, Path]]:
    """Name, data and shapes of each case whose data can be multiplied."""
    folder.mkdir(parents=True, exist_ok=True)
    cases = []
    for file in sorted(suite.glob("*/*.ttl")):
        manifest = Graph().parse(file, publicID=file.as_uri())
        for action in manifest.objects(predicate=MF.action):
            paths = [Path(str(manifest.value(action, p)).removeprefix("file://")) for p in (SHT.dataGraph, SHT.shapesGraph)]
            data, shapes = enlarged(*(parsed(path) for path in paths), triples)
            if len(data) < triples // 2:
                continue
            name = f"{file.parent.name}/{file.stem}"
            stem = folder / f"{file.parent.name}-{file.stem}"
            data_path, shapes_path = stem.with_suffix(".data.nt"), stem.with_suffix(".shapes.nt")
            data.serialize(data_path, format="nt", encoding="utf-8")
            shapes.serialize(shapes_path, format="nt", encoding="utf-8")
            cases.append((name, data_path, shapes_path))
    return cases

#!/usr/bin/env python3
"""Prints docs/ontology.md, the vocabulary term by term, from newsgraph.ttl. Needs rdflib; not needed to build or run."""

import pathlib

from rdflib import Graph, Namespace, OWL, RDF, RDFS, SKOS, URIRef

NG = Namespace("https://w3id.org/newsgraph#")
SEM = Namespace("http://semanticweb.cs.vu.nl/2009/11/sem/")

graph = Graph(bind_namespaces="none").parse(pathlib.Path(__file__).with_name("newsgraph.ttl"))


def short(term):
    text = graph.namespace_manager.normalizeUri(term)
    prefix, _, name = text.partition(":")
    return f"[{name}](https://www.wikidata.org/entity/{name})" if prefix == "wd" else f"`{text}`"


def listed(term, predicate):
    return ", ".join(sorted(short(o) for o in graph.objects(term, predicate) if isinstance(o, URIRef) and o != OWL.NamedIndividual))


def row(term, parent):
    character = sorted(
        str(t).split("#")[1].removesuffix("Property").lower()
        for t in graph.objects(term, RDF.type)
        if t in (OWL.SymmetricProperty, OWL.AsymmetricProperty, OWL.IrreflexiveProperty, OWL.FunctionalProperty)
    )
    comment = str(graph.value(term, RDFS.comment)) + (f" ({', '.join(character)})" if character else "")
    return f"| {short(term)} | {comment} | {listed(term, parent)} | {listed(term, SKOS.closeMatch)} |"


def table(title, terms, parent):
    print(f"\n## {title}\n\n| Term | Meaning | Below | Close to |\n|---|---|---|---|")
    for term in sorted(terms):
        print(row(term, parent))


own = {s for s in graph.subjects(RDFS.isDefinedBy) if str(s).startswith(NG)}
classes = {s for s in own if (s, RDF.type, OWL.Class) in graph}
events = {s for s in classes if SEM.Event in graph.transitive_objects(s, RDFS.subClassOf)}
individuals = {s for s in own if (s, RDF.type, OWL.NamedIndividual) in graph}

print("# The `ng:` vocabulary, term by term\n")
print("Written by `ontology/document.py` from `ontology/newsgraph.ttl`; change that file, not this page.")
print("`ng:` is `https://w3id.org/newsgraph#`. What the terms mean together is told in [graph.md](graph.md).")
table("Classes", classes - events, RDFS.subClassOf)
table("Event classes", events, RDFS.subClassOf)
table("Properties", own - classes - individuals, RDFS.subPropertyOf)
table("Values", individuals, RDF.type)

#!/usr/bin/env python3
"""Prints docs/ontology.md, the vocabulary term by term, from newsgraph.ttl and shapes.ttl. Needs rdflib; not needed to
build or run."""

import pathlib

from rdflib import Graph, Literal, Namespace, OWL, RDF, RDFS, SKOS, URIRef
from rdflib.collection import Collection

NG = Namespace("https://w3id.org/newsgraph#")
SEM = Namespace("http://semanticweb.cs.vu.nl/2009/11/sem/")
SH = Namespace("http://www.w3.org/ns/shacl#")

here = pathlib.Path(__file__).parent
owl = Graph(bind_namespaces="none").parse(here / "newsgraph.ttl")
shapes = Graph(bind_namespaces="none").parse(here / "shapes.ttl")
names = Graph(bind_namespaces="none").namespace_manager
for prefix, namespace in (*owl.namespaces(), *shapes.namespaces()):
    names.bind(prefix, namespace)


def short(term):
    if isinstance(term, Literal):
        return f"`{term}`"
    text = names.normalizeUri(term)
    prefix, _, name = text.partition(":")
    return f"[{name}](https://www.wikidata.org/entity/{name})" if prefix == "wd" else f"`{text}`"


def listed(terms):
    return ", ".join(sorted(short(term) for term in terms))


def items(subject, predicate):
    head = shapes.value(subject, predicate)
    return list(Collection(shapes, head)) if head else []


# The demands of shapes, in words. A kind of constraint that is missing here stops the program.

def path_words(path):
    if isinstance(path, URIRef):
        return short(path)
    return " then ".join(short(step) for step in Collection(shapes, path))


def count_words(shape):
    least, most = shapes.value(shape, SH.minCount), shapes.value(shape, SH.maxCount)
    if least is not None and most is not None:
        return [f"exactly {least}" if least == most else f"{least} to {most}"]
    return [f"at least {least}"] if least is not None else [f"at most {most}"] if most is not None else []


def together(words):
    return words[0] if len(words) == 1 else f"({'; '.join(words)})"


def branches(shape, predicate, joint):
    words = [together(demands(item)) for item in items(shape, predicate)]
    return [joint.join(words)] if words else []


def closed_words(shape):
    if not shapes.value(shape, SH.closed):
        return []
    known = set(items(shape, SH.ignoredProperties))
    known |= {shapes.value(part, SH.path) for part in shapes.objects(shape, SH.property)}
    return [f"has no other property than {listed(known)}"]


NODE_KINDS = {SH.IRI: "an IRI", SH.Literal: "a literal", SH.BlankNodeOrIRI: "an IRI or a blank node"}
TOLD = {SH.minCount, SH.maxCount, SH["class"], SH.datatype, SH.nodeKind, SH.hasValue, SH["in"], SH["or"], SH.xone, SH["not"],
        SH.minInclusive, SH.maxInclusive, SH.property, SH.closed, SH.ignoredProperties}
UNTOLD = {RDF.type, SH.path, SH.message, SH.severity, SH.targetClass, SH.targetSubjectsOf}


def demands(shape):
    """What a shape asks, one phrase a constraint; `property` shapes as phrases on their path."""
    strange = set(shapes.predicates(shape)) - TOLD - UNTOLD
    assert not strange, strange
    words = count_words(shape)
    words += [f"a {short(o)}" for o in shapes.objects(shape, SH["class"])]
    words += [f"a literal of {short(o)}" for o in shapes.objects(shape, SH.datatype)]
    words += [NODE_KINDS[o] for o in shapes.objects(shape, SH.nodeKind)]
    words += [f"one of them {short(o)}" for o in shapes.objects(shape, SH.hasValue)]
    chosen = items(shape, SH["in"])
    words += ["one of " + ", ".join(short(item) for item in chosen)] if chosen else []
    words += branches(shape, SH["or"], " or ") + [f"exactly one of: {one}" for one in branches(shape, SH.xone, "; ")]
    words += ["not " + together(demands(o)) for o in shapes.objects(shape, SH["not"])]
    least, most = shapes.value(shape, SH.minInclusive), shapes.value(shape, SH.maxInclusive)
    words += [f"from {least} to {most}"] if least is not None else []
    words += sorted(property_words(o) for o in shapes.objects(shape, SH.property))
    return words + closed_words(shape)


def property_words(shape):
    severity = " (a warning)" if shapes.value(shape, SH.severity) == SH.Warning else ""
    return f"{path_words(shapes.value(shape, SH.path))}: {', '.join(demands(shape))}{severity}"


def demands_on(term):
    """The lines that tell what shapes.ttl asks of a term's members, or of its subjects and, in any shape, its values."""
    for target, whom in ((SH.targetClass, "Members"), (SH.targetSubjectsOf, "Subjects")):
        for shape in sorted(shapes.subjects(target, term)):
            yield f"{whom} ({short(shape)}): {'; '.join(demands(shape))}."
    for part in shapes.subjects(SH.path, term):
        for shape in shapes.subjects(SH.property, part):
            if isinstance(shape, URIRef) and (shape, SH.targetSubjectsOf, term) not in shapes:
                yield f"Values ({short(shape)}): {', '.join(demands(part))}."


def character(term):
    kinds = (OWL.SymmetricProperty, OWL.AsymmetricProperty, OWL.IrreflexiveProperty, OWL.FunctionalProperty)
    return sorted(str(t).split("#")[1].removesuffix("Property").lower() for t in owl.objects(term, RDF.type) if t in kinds)


def links_of(term, parent):
    for name, predicate in (("Is a" if parent == RDF.type else "Below", parent), ("Close to", SKOS.closeMatch), ("Subjects are inferred to be", RDFS.domain),
                            ("Values are inferred to be", RDFS.range), ("Disjoint with", OWL.disjointWith)):
        found = {o for o in owl.objects(term, predicate) if isinstance(o, URIRef) and o != OWL.NamedIndividual}
        if found:
            yield f"{name}: {listed(found)}."
    if words := character(term):
        yield f"Character: {', '.join(words)}."


def entry(term, parent):
    print(f"\n### {short(term)}\n")
    print(f"*{owl.value(term, RDFS.label)}*: {owl.value(term, RDFS.comment)}")
    for number, line in enumerate((*links_of(term, parent), *sorted(demands_on(term)))):
        print(f"- {line}" if number else f"\n- {line}")
    print(f"\n```turtle\n{owl.value(term, SKOS.example)}\n```")


def section(title, terms, parent):
    print(f"\n## {title}")
    for term in sorted(terms):
        entry(term, parent)


def standard_terms():
    print("\n## Terms of other vocabularies\n\nWhat `ontology/shapes.ttl` asks of them.\n")
    targets = {o for p in (SH.targetClass, SH.targetSubjectsOf) for o in shapes.objects(predicate=p)}
    for term in sorted(t for t in targets if not str(t).startswith(NG)):
        for line in sorted(demands_on(term)):
            print(f"- {short(term)}: {line}")


own = {s for s in owl.subjects(RDFS.isDefinedBy) if str(s).startswith(NG)}
classes = {s for s in own if (s, RDF.type, OWL.Class) in owl}
events = {s for s in classes if SEM.Event in owl.transitive_objects(s, RDFS.subClassOf)}
individuals = {s for s in own if (s, RDF.type, OWL.NamedIndividual) in owl}
components = {s for s in individuals if (s, RDF.type, SH.ConstraintComponent) in owl}

print("# The `ng:` vocabulary, term by term\n")
print("Written by `ontology/document.py` from `ontology/newsgraph.ttl` and `ontology/shapes.ttl`; change those, not this page.")
print("`ng:` is `https://w3id.org/newsgraph#`, `ngs:` `https://w3id.org/newsgraph/shapes#`. What the terms mean together is told in")
print("[graph.md](graph.md). In the examples `e:`, `v:`, `s:` and `m:` stand for the entities, events, statements and tenures of one article.")
section("Classes", classes - events, RDFS.subClassOf)
section("Event classes", events, RDFS.subClassOf)
section("Properties", own - classes - individuals, RDFS.subPropertyOf)
section("Values", individuals - components, RDF.type)
section("Rules, as reports name them", components, RDF.type)
standard_terms()

"""Graphs in the form of docs/graph.md, made from a seed, for shacl_speed.py; about one thing in a hundred breaks a rule."""
from __future__ import annotations

import random
from pathlib import Path

NG, RDF, RDFS = "https://w3id.org/newsgraph#", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/2000/01/rdf-schema#"
SCHEMA, ORG, PROV = "http://schema.org/", "http://www.w3.org/ns/org#", "http://www.w3.org/ns/prov#"
SEM, TIME, XSD = "http://semanticweb.cs.vu.nl/2009/11/sem/", "http://www.w3.org/2006/time#", "http://www.w3.org/2001/XMLSchema#"
GAF = "http://groundedannotationframework.org/gaf#"


def literal(text, datatype: str = "string") -> str:
    return f'"{text}"^^<{XSD}{datatype}>'


class Articles:
    """Triples of one article after the other, as lines of N-Triples, each once."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.lines: dict[str, None] = {}
        self.count = 0

    def add(self, subject: str, predicate: str, value: str) -> None:
        shown = value if value.startswith('"') else f"<{value}>"
        self.lines[f"<{subject}> <{predicate}> {shown} ."] = None

    def slips(self) -> bool:
        return self.random.random() < 0.01

    def entity(self, base: str, kind: str, number: int) -> str:
        node = f"{base}/entity/{kind.lower()}-{number}"
        self.add(node, RDF + "type", NG + kind)
        if self.slips():
            self.add(node, RDF + "type", NG + "Work")
        if kind in ("Person", "Organization", "Place"):
            self.add(node, RDF + "type", SCHEMA + kind)
        name = f"{kind} {number} of {self.count}"
        self.add(node, RDFS + "label", f'"{name}"@en')
        self.add(node, SCHEMA + "name", f'"{name}"@en')
        for _ in range(2):
            begin = self.random.randint(0, 5000)
            self.add(node, GAF + "denotedBy", f"{base}#char={begin},{begin + 12}")
        return node

    def relation(self, base: str, number: int, subject: str, predicate: str, value: str) -> None:
        self.add(subject, predicate, value)
        statement = f"{base}/statement/{number}"
        self.add(statement, RDF + "type", RDF + "Statement")
        self.add(statement, RDF + "subject", subject)
        self.add(statement, RDF + "predicate", predicate)
        if not self.slips():
            self.add(statement, RDF + "object", value)
        self.add(statement, NG + "confidence", literal("1.5" if self.slips() else f"0.{self.random.randint(10, 99)}", "decimal"))

    def event(self, base: str, number: int, actors: list[str]) -> str:
        event = f"{base}/event/{number}"
        self.add(event, RDF + "type", NG + "EventMention")
        self.add(event, NG + "eventClass", NG + "Meeting")
        self.add(event, NG + "trigger", f"{base}#char={number},{number + 5}")
        self.add(event, NG + "polarity", NG + ("Maybe" if self.slips() else "Positive"))
        self.add(event, NG + "certainty", NG + self.random.choice(("Certain", "Probable")))
        if not self.slips():
            self.add(event, NG + "tense", NG + "Past")
        self.add(event, NG + "confidence", literal("0.75", "decimal"))
        for actor in self.random.sample(actors, 2):
            self.add(event, NG + "agent", actor)
        return event

    def claim(self, base: str, number: int, source: str, event: str) -> None:
        claim = f"{base}/claim/{number}"
        self.add(claim, RDF + "type", NG + "Claim")
        if not self.slips():
            self.add(claim, PROV + "wasAttributedTo", source)
        self.add(claim, NG + "stance", NG + "Asserts")
        self.add(claim, NG + "says", event)
        self.add(claim, NG + "quotation", literal(f"words {number} of {self.count}"))

    def interval(self, base: str, number: int) -> str:
        interval = f"{base}/time/{number}"
        self.add(interval, RDF + "type", TIME + "ProperInterval")
        for end, day in (("hasBeginning", "01"), ("hasEnd", "29")):
            self.add(interval, TIME + end, f"{interval}/{end}")
            self.add(f"{interval}/{end}", TIME + "inXSDDate", literal(f"2023-02-{day}" if self.slips() else f"2024-02-{day}", "date"))
        return interval

    def article(self) -> None:
        self.count += 1
        base = f"https://bench.invalid/article/{self.count:08x}"
        people = [self.entity(base, "Person", n) for n in range(8)]
        bodies = [self.entity(base, "Organization", n) for n in range(5)]
        polities = [self.entity(base, "Polity", n) for n in range(3)]
        places = [self.entity(base, "Place", n) for n in range(3)]
        for number, person in enumerate(people):
            employer = places[0] if self.slips() else self.random.choice(bodies)
            self.relation(base, number, person, SCHEMA + "worksFor", employer)
            self.relation(base, 100 + number, person, SCHEMA + "nationality", self.random.choice(polities))
            if number % 2 == 0:
                self.relation(base, 200 + number, person, SCHEMA + "birthDate", self.interval(base, number))
        for number, body in enumerate(bodies):
            self.relation(base, 300 + number, body, NG + "headquarters", self.random.choice(places))
        events = [self.event(base, 10 * n, people + bodies) for n in range(12)]
        for number in range(5):
            self.claim(base, 1000 + number, self.random.choice(people), events[number])


def make_data(folder: Path, triples: int) -> Path:
    """Its file; written where it is not there yet."""
    path = folder / f"data-{triples}.nt"
    if not path.exists():
        articles = Articles(triples)
        while len(articles.lines) < triples:
            articles.article()
        path.write_text("\n".join(articles.lines) + "\n")
    return path

"""Time our SHACL engine beside pySHACL and Jena SHACL on graphs in the form of docs/graph.md against ontology/shapes.ttl.

    python3 -m venv build/shacl-venv && build/shacl-venv/bin/pip install pyshacl
    build/shacl-venv/bin/python bench/shacl_speed.py [--triples 10000 100000 1000000] [--pyshacl-up-to 100000] [--jena]
        [--program build/release/bench/bench_shacl] [--rounds 5] [--w3c ../shared/data/suites/shacl-core]

The graphs are made here from a seed; about one thing in a hundred breaks a rule. Times are those of validation alone, data
and shapes in memory, in seconds of the validating thread, so that a busy machine does not count; the fastest round of each.
Jena runs warm, in one process, at most 40 s. All must give the same results. --jena
needs Maven and a JDK: it fetches org.apache.jena:jena-shacl into build/jena. --w3c takes the W3C's suite, multiplies the
data of each case (shacl_w3c_copies.py) and goes on with the twenty cases that take us longest.
"""
from __future__ import annotations

import argparse
import collections
import json
import logging
import os
import random
import re
import subprocess
import sys
import time
import warnings
from pathlib import Path

SCRATCH = Path("build/shacl-speed")
JENA = Path("build/jena")
SHAPES = Path("ontology/shapes.ttl")

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


def make_data(triples: int) -> Path:
    path = SCRATCH / f"data-{triples}.nt"
    if not path.exists():
        articles = Articles(triples)
        while len(articles.lines) < triples:
            articles.article()
        path.write_text("\n".join(articles.lines) + "\n")
    return path


TRIPLE = re.compile(r"(\S+) <http://www\.w3\.org/ns/shacl#(focusNode|value|resultPath|sourceConstraintComponent|resultSeverity)> (.+) \.$")


def results_of(ntriples: str) -> collections.Counter:
    """Results without their shapes; blank nodes, complex paths among them, are labelled by everybody at will."""
    results: dict[str, dict[str, str]] = collections.defaultdict(dict)
    for line in ntriples.splitlines():
        if found := TRIPLE.match(line):
            subject, predicate, value = found.groups()
            results[subject][predicate] = "blank" if value.startswith("_:") else value
    return collections.Counter(tuple(sorted(result.items())) for result in results.values())


def our_times(program: str, data: Path, shapes: Path, rounds: int) -> dict | None:
    """None where the shapes are refused."""
    timed = subprocess.run([program, "--time", str(rounds), data, shapes], capture_output=True, text=True)
    return None if timed.returncode == 2 else json.loads(timed.stdout)


def our_results(program: str, data: Path, shapes: Path) -> collections.Counter:
    return results_of(subprocess.run([program, data, shapes], capture_output=True, text=True).stdout)


def pyshacl_run(data: Path, shapes_path: Path) -> tuple[float, collections.Counter]:
    import pyshacl
    import rdflib
    logging.disable(logging.CRITICAL)  # rdflib tells of each ill-typed literal
    rdflib.NORMALIZE_LITERALS = False
    graph, shapes = rdflib.Graph().parse(data, format="nt"), rdflib.Graph().parse(shapes_path)
    start = time.process_time()
    _, report, _ = pyshacl.validate(graph, shacl_graph=shapes, inference="none")
    return time.process_time() - start, results_of(report.serialize(format="nt"))


POM = """<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>newsgraph</groupId><artifactId>bench</artifactId><version>1</version>
<dependencies><dependency><groupId>org.apache.jena</groupId><artifactId>jena-shacl</artifactId><version>5.2.0</version></dependency></dependencies></project>
"""
JAVA = """import java.io.FileOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.*;
import org.apache.jena.shacl.*;
import java.lang.management.*;
public class Timing {
  public static void main(String[] args) throws Exception {
    Graph data = RDFDataMgr.loadGraph(args[0]);
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(args[1]));
    double best = Double.MAX_VALUE;
    ValidationReport report = null;
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    double spent = 0;
    for (int round = 0; round < Integer.parseInt(args[2]) && spent < 40; ++round) {
      long start = thread.getCurrentThreadCpuTime();
      report = ShaclValidator.get().validate(shapes, data);
      double seconds = (thread.getCurrentThreadCpuTime() - start) / 1e9;
      best = Math.min(best, seconds);
      spent += seconds;
    }
    try (FileOutputStream out = new FileOutputStream(args[3])) {
      RDFDataMgr.write(out, report.getGraph(), Lang.NTRIPLES);
    }
    System.out.println(best);
  }
}
"""


def prepare_jena() -> None:
    JENA.mkdir(parents=True, exist_ok=True)
    (JENA / "pom.xml").write_text(POM)
    (JENA / "Timing.java").write_text(JAVA)
    if not (JENA / "lib").exists():
        subprocess.run(["mvn", "-q", "-B", "dependency:copy-dependencies", "-DoutputDirectory=lib"], cwd=JENA, check=True)
    subprocess.run(["javac", "-cp", "lib/*", "Timing.java"], cwd=JENA, check=True)


def jena_run(data: Path, shapes: Path, rounds: int) -> tuple[float, collections.Counter]:
    report = SCRATCH / f"jena-report-{os.getpid()}.nt"
    command = ["java", "-Xmx6g", "-cp", f"{JENA}/lib/*:{JENA}", "Timing", data, shapes, str(rounds), report]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(run.stdout.split()[-1]), results_of(report.read_text())


def compare(name: str, seconds: float, results: collections.Counter, base: dict, expected: collections.Counter) -> bool:
    same = results == expected
    print(f"  {name}: {seconds:.4f} s, {seconds / base['validate_s']:.1f} times ours; results {'equal' if same else 'DIFFER'}")
    for sign, only in (("ours", expected - results), (name, results - expected)):
        for result, count in list(only.items())[:3]:
            print(f"    only {sign} ({count}x): {dict(result)}")
    return same


def compare_all(args: argparse.Namespace, data: Path, shapes: Path, times: dict) -> bool:
    expected = our_results(args.program, data, shapes)
    all_same = True
    if times["triples"] <= 1.1 * args.pyshacl_up_to:
        all_same &= compare("pySHACL", *pyshacl_run(data, shapes), times, expected)
    if args.jena:
        all_same &= compare("Jena", *jena_run(data, shapes, 2 * args.rounds + 10), times, expected)
    return all_same


def compare_on_articles(args: argparse.Namespace, triples: int) -> bool:
    data = make_data(triples)
    times = our_times(args.program, data, SHAPES, args.rounds)
    per_triple = {name: times[name] / times["triples"] for name in ("peak_of_reading", "held", "peak_of_validation")}
    print(f"{times['triples']} triples: ours {times['validate_s']:.4f} s, {times['results']} results; "
          f"read in {times['read_s']:.2f} s; bytes a triple: {per_triple['held']:.0f} held, "
          f"{per_triple['peak_of_validation']:.0f} at the peak of validation, "
          f"{per_triple['peak_of_reading']:.0f} at that of reading")
    return compare_all(args, data, SHAPES, times)


def compare_on_w3c_cases(args: argparse.Namespace) -> bool:
    from shacl_w3c_copies import write_cases
    logging.disable(logging.CRITICAL)  # the cases have ill-typed literals on purpose
    warnings.simplefilter("ignore")
    timed = []
    for name, data, shapes in write_cases(args.w3c.resolve(), SCRATCH / "w3c", args.w3c_triples):
        if times := our_times(args.program, data, shapes, args.rounds):
            timed.append((times["validate_s"], name, data, shapes, times))
    all_same = True
    for seconds, name, data, shapes, times in sorted(timed, key=lambda case: -case[0])[:20]:
        print(f"{name}, {times['triples']} triples: ours {1000 * seconds:.2f} ms, {times['results']} results")
        all_same &= compare_all(args, data, shapes, times)
    return all_same


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default="build/release/bench/bench_shacl")
    parser.add_argument("--triples", type=int, nargs="*", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--pyshacl-up-to", type=int, default=100_000)
    parser.add_argument("--jena", action="store_true")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--w3c", type=Path)
    parser.add_argument("--w3c-triples", type=int, default=10_000)
    args = parser.parse_args()
    SCRATCH.mkdir(parents=True, exist_ok=True)
    if args.jena:
        prepare_jena()
    all_same = True
    for triples in args.triples:
        all_same &= compare_on_articles(args, triples)
    if args.w3c:
        all_same &= compare_on_w3c_cases(args)
    return 0 if all_same else 1


if __name__ == "__main__":
    sys.exit(main())

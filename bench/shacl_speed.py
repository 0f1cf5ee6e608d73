"""Time our SHACL engine beside pySHACL and Jena SHACL on graphs in the form of docs/graph.md against ontology/shapes.ttl.

    python3 -m venv build/shacl-venv && build/shacl-venv/bin/pip install pyshacl
    build/shacl-venv/bin/python bench/shacl_speed.py [--triples 10000 100000 1000000] [--pyshacl-up-to 100000] [--jena]
        [--program build/release/bench/bench_shacl] [--rounds 5] [--seconds 40]
        [--w3c ../shared/data/suites/shacl-core [--w3c-triples 10000 100000 1000000] [--choose-at 100000 | --only node/not-002 ...]]

The graphs are made here from a seed; about one thing in a hundred breaks a rule. Measured is validation alone: graph and
shapes are read, the results come to be in memory. For Jena, Shapes.parse is reading, and its results bear their messages
already; ours are numbers until somebody asks for words. Times are seconds of the validating thread, so that a busy
machine does not count, nor does what the JVM's compiler and collector take; the fastest round of each. Jena runs warm, in
one process: rounds until --seconds are spent, two or more. pySHACL has one round and is stopped after --seconds, then
told as "over" so much. All that end must give the same results. --jena needs Maven and a JDK: it fetches
org.apache.jena:jena-shacl into build/jena. --w3c takes the W3C's suite, multiplies the data of each case
(shacl_w3c_copies.py), chooses the twenty that take us longest at --choose-at triples (or those that --only names), and
prints a table. In the end ours alone: time, its growth from one size to the next, and memory of a triple of data and
shapes, what is held and the peak of validation, beyond what the program takes before it reads; in bold what is beyond
linear times log or 200 bytes.
"""
from __future__ import annotations

import argparse
import collections
import json
import logging
import math
import os
import random
import re
import signal
import subprocess
import sys
import time
import warnings
from dataclasses import dataclass
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


Results = collections.Counter  # lines as `bench_shacl --results` prints them

TRIPLE = re.compile(r"(\S+) <http://www\.w3\.org/ns/shacl#(focusNode|value|resultPath|sourceConstraintComponent|resultSeverity)> (.+) \.$")
COLUMNS = ("focusNode", "resultPath", "value", "sourceConstraintComponent", "resultSeverity")


def results_of(ntriples: str) -> Results:
    """Results without their shapes; blank nodes, complex paths among them, are labelled by everybody at will."""
    results: dict[str, dict[str, str]] = collections.defaultdict(dict)
    for line in ntriples.splitlines():
        if found := TRIPLE.match(line):
            subject, predicate, value = found.groups()
            results[subject][predicate] = "blank" if value.startswith("_:") else value
    return Results("\t".join(result.get(column, "") for column in COLUMNS) for result in results.values())


def lines_of(text: str) -> Results:
    return Results(line for line in text.split("\n") if line)


@dataclass
class Run:
    """Of another program: seconds of the fastest round, and results; none where it did not end in time."""

    seconds: float
    results: Results | None


def our_times(program: str, data: Path, shapes: Path, rounds: int) -> dict | None:
    """None where the shapes are refused."""
    timed = subprocess.run([program, "--time", str(rounds), data, shapes], capture_output=True, text=True)
    return None if timed.returncode == 2 else json.loads(timed.stdout)


def our_results(program: str, data: Path, shapes: Path) -> Results:
    return lines_of(subprocess.run([program, "--results", data, shapes], capture_output=True, text=True).stdout)


class OutOfTime(BaseException):
    """Not an Exception, which pySHACL might take for its own."""


def pyshacl_run(data: Path, shapes_path: Path, limit: float) -> Run:
    import pyshacl
    import rdflib
    logging.disable(logging.CRITICAL)  # rdflib tells of each ill-typed literal
    rdflib.NORMALIZE_LITERALS = False
    graph, shapes = rdflib.Graph().parse(data, format="nt"), rdflib.Graph().parse(shapes_path)

    def stop(*_):
        raise OutOfTime

    signal.signal(signal.SIGPROF, stop)
    start = time.process_time()
    signal.setitimer(signal.ITIMER_PROF, limit)
    try:
        _, report, _ = pyshacl.validate(graph, shacl_graph=shapes, inference="none")
    except OutOfTime:
        return Run(limit, None)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return Run(time.process_time() - start, results_of(report.serialize(format="nt")))


POM = """<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>newsgraph</groupId><artifactId>bench</artifactId><version>1</version>
<dependencies><dependency><groupId>org.apache.jena</groupId><artifactId>jena-shacl</artifactId><version>5.2.0</version></dependency></dependencies></project>
"""
JAVA = """import java.io.*;
import java.lang.management.*;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.*;
import org.apache.jena.riot.*;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.shacl.*;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
public class Timing {
  static final NodeFormatterNT FORMATTER = new NodeFormatterNT();
  static String name(Node node) {
    if (node == null || node.isBlank()) return node == null ? "" : "blank";
    StringWriterI text = new StringWriterI();
    FORMATTER.format(text, node);
    return text.toString();
  }
  static String line(ReportEntry entry) {
    String path = entry.resultPath() == null ? ""
        : entry.resultPath() instanceof P_Link link ? name(link.getNode()) : "blank";
    return String.join("\\t", name(entry.focusNode()), path, name(entry.value()),
        name(entry.sourceConstraintComponent()), name(entry.severity().level()));
  }
  public static void main(String[] args) throws Exception {
    Graph data = RDFDataMgr.loadGraph(args[0]);
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(args[1]));
    double best = Double.MAX_VALUE, spent = 0, limit = Double.parseDouble(args[2]);
    ValidationReport report = null;
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    for (int round = 0; round < 2 || spent < limit; ++round) {
      long start = thread.getCurrentThreadCpuTime();
      report = ShaclValidator.get().validate(shapes, data);
      double seconds = (thread.getCurrentThreadCpuTime() - start) / 1e9;
      best = Math.min(best, seconds);
      spent += seconds;
    }
    try (PrintWriter out = new PrintWriter(args[3], StandardCharsets.UTF_8)) {
      for (ReportEntry entry : report.getEntries()) out.print(line(entry) + "\\n");
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


def jena_run(data: Path, shapes: Path, limit: float) -> Run:
    found = SCRATCH / f"jena-results-{os.getpid()}.txt"
    command = ["java", "-Xmx8g", "-cp", f"{JENA}/lib/*:{JENA}", "Timing", data, shapes, str(limit), found]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0:
        raise RuntimeError(run.stderr)
    results = lines_of(found.read_text())
    found.unlink()
    return Run(float(run.stdout.split()[-1]), results)


def compare(name: str, run: Run, ours: float, expected: Results) -> bool:
    verdict = "equal" if run.results == expected else "DIFFER"
    ended = run.results is not None
    print(f"  {name}: {'' if ended else 'over '}{run.seconds:.4f} s, {'' if ended else 'over '}{run.seconds / ours:.1f} "
          f"times ours; results {verdict if ended else 'unknown, it did not end in time'}", flush=True)
    if not ended:
        return True
    for sign, only in (("ours", expected - run.results), (name, run.results - expected)):
        for result, count in list(only.items())[:3]:
            print(f"    only {sign} ({count}x): {result}")
    return run.results == expected


def compare_all(args: argparse.Namespace, data: Path, shapes: Path, times: dict) -> tuple[dict[str, Run], bool]:
    expected = our_results(args.program, data, shapes)
    runs = {}
    if args.jena:
        runs["Jena"] = jena_run(data, shapes, args.seconds)
    if times["triples"] <= 1.1 * args.pyshacl_up_to:
        runs["pySHACL"] = pyshacl_run(data, shapes, args.seconds)
    same = [compare(name, run, times["validate_s"], expected) for name, run in runs.items()]
    for run in runs.values():
        run.results = None if run.results is None else Results()  # millions of lines, compared
    return runs, all(same)


def show_ours(name: str, times: dict) -> None:
    count = times["triples"] + times["shapes_triples"]
    of_triple = {part: (times[part] - times["program"]) / count for part in ("held", "peak_of_validation", "peak_of_reading")}
    print(f"{name}, {times['triples']} triples and {times['shapes_triples']} of shapes: ours "
          f"{1000 * times['validate_s']:.2f} ms, {times['results']} results; read in {times['read_s']:.2f} s; bytes a "
          f"triple: {of_triple['held']:.0f} held, {of_triple['peak_of_validation']:.0f} at the peak of validation, "
          f"{of_triple['peak_of_reading']:.0f} at that of reading", flush=True)


def compare_on_articles(args: argparse.Namespace, triples: int) -> tuple[dict, bool]:
    data = make_data(triples)
    times = our_times(args.program, data, SHAPES, args.rounds)
    show_ours("articles", times)
    return times, compare_all(args, data, SHAPES, times)[1]


BYTES_ASKED = 200  # a triple of data and shapes


def growth_asked(fewer: int, more: int) -> float:
    """Of work that is linear times log in the triples."""
    return more * math.log(more) / (fewer * math.log(fewer))


def beyond(value: float, bound: float, digits: int) -> str:
    """Bold what is beyond the bound."""
    shown = f"{value:.{digits}f}"
    return f"**{shown}**" if float(shown) > round(bound, digits) else shown


def print_growth(times_of: dict[str, list[dict]]) -> None:
    """Times and memory of ours alone; what grows faster than linear times log, or holds more than is asked, in bold."""
    sizes = max(times_of.values(), key=len)
    print("| Ours |" + "".join(f" {times['triples']:,} triples | growth | bytes held | at the peak |" for times in sizes))
    print("|---|" + "---|---|---|---|" * len(sizes))
    for name, all_times in times_of.items():
        cells, before = [], None
        for times in all_times:
            growth = ""
            if before:
                bound = growth_asked(before["triples"], times["triples"])
                growth = beyond(times["validate_s"] / before["validate_s"], bound, 1)
            count = times["triples"] + times["shapes_triples"]
            bytes_of = [beyond((times[part] - times["program"]) / count, BYTES_ASKED, 0) for part in ("held", "peak_of_validation")]
            cells += [f"{1000 * times['validate_s']:.2f} ms", growth, *bytes_of]
            before = times
        print(f"| {name} | " + " | ".join(cells) + " |")


def chosen_cases(args: argparse.Namespace) -> list:
    from shacl_w3c_copies import cases
    logging.disable(logging.CRITICAL)  # the cases have ill-typed literals on purpose
    warnings.simplefilter("ignore")
    found = cases(args.w3c.resolve())
    if args.only:
        return [case for name in args.only for case in found if case.name == name]
    timed = []
    for case in found:
        files = case.write(SCRATCH / "w3c", args.choose_at)
        if times := our_times(args.program, *files, args.rounds):
            timed.append((times["validate_s"], case.name, case))
    return [case for *_, case in sorted(timed, reverse=True)[:20]]


def cell(name: str, runs: dict[str, Run], ours: float) -> str:
    if name not in runs:
        return ""
    run = runs[name]
    return f"{'' if run.results is not None else '> '}{run.seconds / ours:.{1 if run.seconds < 100 * ours else 0}f}"


def compare_on_w3c_cases(args: argparse.Namespace, times_of: dict[str, list[dict]]) -> bool:
    all_same = True
    rows: dict[str, list[str]] = collections.defaultdict(list)
    chosen = chosen_cases(args)
    for triples in args.w3c_triples:
        for case in chosen:
            files = case.write(SCRATCH / "w3c", triples)
            times = our_times(args.program, *files, args.rounds)
            show_ours(case.name, times)
            times_of.setdefault(case.name, []).append(times)
            runs, same = compare_all(args, *files, times)
            all_same &= same
            rows[case.name] += [f"{1000 * times['validate_s']:.2f} ms"]
            rows[case.name] += [cell(name, runs, times["validate_s"]) for name in ("Jena", "pySHACL")]
            if triples > args.choose_at:
                for file in files:
                    file.unlink()
    print("| Case |" + "".join(f" {triples:,}: ours | Jena / ours | pySHACL / ours |" for triples in args.w3c_triples))
    print("|---|" + "---|---|---|" * len(args.w3c_triples))
    for name, row in rows.items():
        print(f"| {name} | " + " | ".join(row) + " |")
    return all_same


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default="build/release/bench/bench_shacl")
    parser.add_argument("--triples", type=int, nargs="*", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--pyshacl-up-to", type=int, default=100_000)
    parser.add_argument("--jena", action="store_true")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--w3c", type=Path)
    parser.add_argument("--seconds", type=float, default=40)
    parser.add_argument("--w3c-triples", type=int, nargs="*", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--choose-at", type=int, default=100_000)
    parser.add_argument("--only", nargs="*")
    args = parser.parse_args()
    SCRATCH.mkdir(parents=True, exist_ok=True)
    if args.jena:
        prepare_jena()
    all_same = True
    times_of: dict[str, list[dict]] = {}
    for triples in args.triples:
        times, same = compare_on_articles(args, triples)
        times_of.setdefault("ontology/shapes.ttl", []).append(times)
        all_same &= same
    if args.w3c:
        all_same &= compare_on_w3c_cases(args, times_of)
    print_growth(times_of)
    return 0 if all_same else 1


if __name__ == "__main__":
    sys.exit(main())

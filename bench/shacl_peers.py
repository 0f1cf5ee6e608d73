"""pySHACL and Jena SHACL on one pair of files, for shacl_speed.py: seconds of validation alone, and results."""
from __future__ import annotations

import collections
import logging
import os
import re
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

JENA = Path("build/jena")

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


def jena_run(data: Path, shapes: Path, limit: float, scratch: Path) -> Run:
    found = scratch / f"jena-results-{os.getpid()}.txt"
    command = ["java", "-Xmx8g", "-cp", f"{JENA}/lib/*:{JENA}", "Timing", data, shapes, str(limit), found]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0:
        raise RuntimeError(run.stderr)
    results = lines_of(found.read_text())
    found.unlink()
    return Run(float(run.stdout.split()[-1]), results)

"""Time our SHACL engine beside pySHACL and Jena SHACL on graphs in the form of docs/graph.md against ontology/shapes.ttl.

    python3 -m venv build/shacl-venv && build/shacl-venv/bin/pip install pyshacl
    build/shacl-venv/bin/python bench/shacl_speed.py [--triples 10000 100000 1000000] [--pyshacl-up-to 100000] [--jena]
        [--program build/release/bench/bench_shacl] [--rounds 5] [--seconds 40] [--instructions]
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
linear times log or 200 bytes. --instructions has valgrind count the instructions of one validation, too: the work without
the waits for memory, the same on a busy machine.
"""
from __future__ import annotations

import argparse
import collections
import logging
import sys
import warnings
from pathlib import Path

from shacl_articles import make_data
from shacl_ours import our_instructions, our_results, our_times, print_growth, show_ours
from shacl_peers import Results, Run, jena_run, prepare_jena, pyshacl_run

SCRATCH = Path("build/shacl-speed")
SHAPES = Path("ontology/shapes.ttl")


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
        runs["Jena"] = jena_run(data, shapes, args.seconds, SCRATCH)
    if times["triples"] <= 1.1 * args.pyshacl_up_to:
        runs["pySHACL"] = pyshacl_run(data, shapes, args.seconds)
    same = [compare(name, run, times["validate_s"], expected) for name, run in runs.items()]
    for run in runs.values():
        run.results = None if run.results is None else Results()  # millions of lines, compared
    return runs, all(same)


def measure_ours(args: argparse.Namespace, data: Path, shapes: Path) -> dict:
    times = our_times(args.program, data, shapes, args.rounds)
    if args.instructions:
        times["instructions"] = our_instructions(args.program, data, shapes)
    return times


def compare_on_articles(args: argparse.Namespace, triples: int) -> tuple[dict, bool]:
    data = make_data(SCRATCH, triples)
    times = measure_ours(args, data, SHAPES)
    show_ours("articles", times)
    return times, compare_all(args, data, SHAPES, times)[1]


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
            times = measure_ours(args, *files)
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
    parser.add_argument("--instructions", action="store_true")
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

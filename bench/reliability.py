"""Reliability tables and expected calibration errors (Naeini et al. 2015) of what the program is sure of.

    python3 bench/reliability.py [--program ...] [--model FILE] [--shared ../shared] [--brief]

Each probability of the annotation is held against the gold, from raw text: is such a share of the decisions right? Ten bins of equal
width; the error is the mean distance between what a bin says and what it is, weighted by its decisions. The heads have a temperature
each, fitted on development sentences with given words (training/temperatures.py): one number a head, so that these tables are
nearly, but not quite, of unseen data. Words' tags, lemmas and labels, rolesets and times carry no probability of their own.
Needs the development data and the scorers (development.py); says so and ends with 0 without them.
"""
from __future__ import annotations

from functools import partial
from itertools import accumulate
from typing import Callable, Iterator

from development import EWT, FOLD_3, GUM, PROPBANK, UNER, DataSet, Development, aligned, arcs_of, arguments

BINS, BAD = 10, 3.0  # points of error from which a head's probabilities mislead
Decision = tuple[float, bool]  # what the program says, and whether it is right


def arcs(development: Development, dataset: DataSet) -> Iterator[Decision]:
    """Of the words that stand in gold as they do here: is the head right?"""
    for article, found in development.answers(dataset):
        for arc in arcs_of(article, found):
            yield arc.word.get("probability", 1.0), arc.same_head


def names(development: Development, dataset: DataSet, adjectives: bool = True, bounds: bool = True) -> Iterator[Decision]:
    """Of the names of persons, organisations and places: are both ends and the kind right? Without `bounds` a shared character is
    enough. `adjectives` of nationality name their country here, which UNER does not mark."""
    from scorers.measures import overlap
    from scorers.names import system_type
    for article, found in development.answers(dataset):
        for mention in found["mentions"]:
            if mention["kind"] != "name":
                continue
            kind, span = system_type(mention["type"]), (mention["begin"], mention["end"])
            if kind not in ("Person", "Organization", "Place"):
                continue
            if adjectives or found["sentences"][mention["sentence"]]["words"][mention["head"] - 1]["upos"] != "ADJ":
                right = (span, kind) in article.gold if bounds else any(overlap(span, s) and kind == k for s, k in article.gold)
                yield mention["probability"], right


def frames(development: Development, dataset: DataSet) -> Iterator[tuple[dict, int, dict, Callable[[int], int]]]:
    """The answer, the index of each of its predicates, what gold has at that word (roleset and arguments by word), and a map from
    words of the predicate's sentence to gold's words, -1 where there is none."""
    for article, found in development.answers(dataset):
        gold_of = {j: i for i, j in aligned(article.gold.sentences, found)[2]}
        starts = list(accumulate((len(sentence["words"]) for sentence in found["sentences"]), initial=0))
        gold_starts = list(accumulate(map(len, article.gold.sentences), initial=0))
        gold = {}
        for frame in article.gold.predicates:
            base = gold_starts[frame["sentence"]] - 1
            gold[base + frame["word"]] = {"roleset": frame["roleset"],
                                          "arguments": {(base + a["word"], a["role"]) for a in frame["arguments"]}}
        for number, predicate in enumerate(found["predicates"]):
            base = starts[predicate["sentence"]] - 1
            place = lambda word, base=base, gold_of=gold_of: gold_of.get(base + word, -1)
            yield found, number, gold.get(place(predicate["word"]), {}), place


def predicates(development: Development, dataset: DataSet) -> Iterator[Decision]:
    """Does PropBank have a predicate at that word?"""
    from scorers.roles import AUXILIARIES
    for found, number, gold, _ in frames(development, dataset):
        predicate = found["predicates"][number]
        if predicate["roleset"] not in AUXILIARIES:
            yield predicate["probability"], bool(gold)


def roles(development: Development, dataset: DataSet) -> Iterator[Decision]:
    """Of the arguments of predicates that gold has: are head word and role right?"""
    for found, number, gold, place in frames(development, dataset):
        for argument in found["predicates"][number]["arguments"] if gold else ():
            yield argument["probability"], (place(argument["word"]), argument["role"]) in gold["arguments"]


def events(development: Development, dataset: DataSet) -> Iterator[Decision]:
    """Are the roleset and every numbered argument of the event's predicate right? Events take arguments from a half on."""
    for found, number, gold, place in frames(development, dataset):
        predicate = found["predicates"][number]
        numbered = {(place(a["word"]), a["role"]) for a in predicate["arguments"] if a["role"][3:].isdigit() and a["probability"] >= 0.5}
        right = bool(gold) and gold["roleset"] == predicate["roleset"] and numbered <= gold["arguments"]
        yield from ((event["confidence"], right) for event in found["events"] if event["predicate"] == number)


def relations(development: Development, dataset: DataSet) -> Iterator[Decision]:
    """Of the relations whose property the passage was annotated for: does some annotated fact state it?"""
    from scorers.facts import mapped, read_facts
    from scorers.measures import overlap
    from scorers.pair_facts import cluster_pairs, turn
    table = mapped("knowledgenet")
    for article, found in development.answers(dataset):
        for relation, fact in zip(found["relations"], read_facts(found)):
            asked = [(label, way) for label, way in table.get(fact.predicate, ()) if label in article.gold.annotated]
            if asked and relation["polarity"] == "positive":
                yield relation["confidence"], any(
                    overlap(s, subject) and overlap(o, object_) for label, way in asked for s, o in turn(cluster_pairs(fact), way)
                    for name, (subject, object_) in article.gold.facts if name == label)


TABLES = [("arcs", arcs, EWT, ""), ("arcs", arcs, GUM, ""), ("names", names, UNER, ""),
          ("names", partial(names, adjectives=False), UNER, "without adjectives"),
          ("names", partial(names, adjectives=False, bounds=False), UNER, "without adjectives, bounds aside"),
          ("predicates", predicates, PROPBANK, ""), ("roles", roles, PROPBANK, ""),
          ("relations", relations, FOLD_3, "map fitted on folds 1 and 2"),
          ("events", events, PROPBANK, "fitted the map; training/confidence.py judges it by halves")]


def bins_of(decisions: list[Decision]) -> list[list[Decision]]:
    bins: list[list[Decision]] = [[] for _ in range(BINS)]
    for decision in decisions:
        bins[min(int(decision[0] * BINS), BINS - 1)].append(decision)
    return bins


def means(decisions: list[Decision]) -> tuple[float, float]:
    """What they say on average, and the share that is right."""
    return tuple(sum(column) / len(decisions) for column in zip(*decisions))


def calibration_error(decisions: list[Decision]) -> float:
    """In points."""
    return sum(100 * len(own) * abs(means(own)[0] - means(own)[1]) for own in bins_of(decisions) if own) / len(decisions)


def print_table(decisions: list[Decision]) -> None:
    print("| Confidence | Count | Mean confidence | Share right |\n|---|---|---|---|")
    for number, own in enumerate(bins_of(decisions)):
        if own:
            says, is_right = means(own)
            print(f"| {number / BINS:.1f}-{(number + 1) / BINS:.1f} | {len(own)} | {100 * says:.1f} | {100 * is_right:.1f} |")
    print(flush=True)


def main() -> None:
    parser = arguments(__doc__.splitlines()[0])
    parser.add_argument("--brief", action="store_true", help="the errors alone, without the tables")
    options = parser.parse_args()
    development = Development(options)
    rows = ["| Decisions | Judged on | Count | Mean confidence | Share right | Error | Note |", "|---|---|---|---|---|---|---|"]
    for title, read, dataset, note in TABLES:
        decisions = list(read(development, dataset))
        if not options.brief:
            print(f"## {title}, {dataset.title}{note and f' ({note})'}\n")
            print_table(decisions)
        error, (says, is_right) = calibration_error(decisions), means(decisions)
        judged = "; ".join(filter(None, [note, f"above {BAD:.0f}" if error > BAD else ""]))
        rows.append(f"| {title} | {dataset.title} | {len(decisions)} | {100 * says:.1f} | {100 * is_right:.1f} | {error:.1f} | {judged} |")
    print(*rows, sep="\n")


if __name__ == "__main__":
    main()

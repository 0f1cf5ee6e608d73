"""A sample of wrong decisions, each with its sentence, to be read; and what kinds of error the ones already read are.

    python3 bench/wrong_decisions.py --seed 7 [--count 200] [--unread] [--counts] [--program ...] [--model FILE] [--shared ../shared]

Names (UNER), arcs with their labels (EWT), labelled arguments (PropBank), ends of sentences (EWT) and times (WikiWars) that differ from gold
share the sample equally. It is drawn by a hash of the place in the text, so that another model's sample has what it still gets wrong
there. What a reader found is in wrong_decisions_read.tsv: the decision's key and the kind of error; --counts tells the kinds by
number, --unread prints only what nobody has read. Sentences are printed, never kept.
"""
from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Callable, Iterator

from development import EWT, PROPBANK, UNER, WIKIWARS, Development, aligned, arcs_of, arguments

READ = Path(__file__).resolve().parent / "wrong_decisions_read.tsv"
AROUND = 140  # characters on either side of what is shown without a sentence


@dataclass(frozen=True)
class Wrong:
    family: str
    place: str
    what: str
    text: str

    @property
    def key(self) -> str:
        """The same for the same mistake of another model."""
        return f"{self.place} {hashlib.sha256(self.what.encode()).hexdigest()[:8]}"


def names(development: Development) -> Iterator[Wrong]:
    from scorers.names import system_type
    for article, found in development.answers(UNER):
        system = {((m["begin"], m["end"]), system_type(m["type"])) for m in found["mentions"] if m["kind"] == "name"}
        own, gold = ({(span, kind) for span, kind in side if kind in ("Person", "Organization", "Place")} for side in (system, article.gold))
        for span, kind in sorted(gold - own):
            beside = [f"{quoted(article.text, s)} {k}" for s, k in sorted(system, key=str) if s[0] < span[1] and span[0] < s[1]]
            yield wrong("names", article, span, f"misses {quoted(article.text, span)} {kind}, has {', '.join(beside) or 'nothing'}", f"-{kind}")
        for span, kind in sorted(own - gold):
            beside = [f"{quoted(article.text, s)} {k}" for s, k in article.gold if s[0] < span[1] and span[0] < s[1]]
            if not beside:  # else it is one error with the miss above
                yield wrong("names", article, span, f"has {quoted(article.text, span)} {kind}, gold nothing", f"+{kind}")


def arcs(development: Development) -> Iterator[Wrong]:
    from scorers.parse import universal
    for article, found in development.answers(EWT):
        for arc in arcs_of(article, found):
            gold, word = arc.gold, arc.word
            if arc.same_head and universal(word["deprel"]) == universal(gold.deprel):
                continue
            own_head = "root" if arc.head is None else arc.head["form"]
            gold_head = "root" if arc.gold_head is None else arc.gold_head.form
            yield wrong("arcs", article, gold.span, f"{gold.form!r}: {word['deprel']} of {own_head!r}, gold {gold.deprel} of "
                        f"{gold_head!r} (tag {word['upos']}, gold {gold.upos})")


def roles(development: Development) -> Iterator[Wrong]:
    from scorers.roles import AUXILIARIES
    for article, found in development.answers(PROPBANK):
        gold_words, _, pairs = aligned(article.gold.sentences, found)
        gold_of = {j: i for i, j in pairs}
        gold = arguments_of(article.gold.predicates, article.gold.sentences, lambda i: i)
        own = arguments_of([p for p in found["predicates"] if p["roleset"] not in AUXILIARIES],
                           [s["words"] for s in found["sentences"]], lambda j: gold_of.get(j, -1))
        for predicate, word in sorted(set(gold) | set(own)):
            given, asked = own.get((predicate, word), []), gold.get((predicate, word), [])
            if given == asked or min(predicate, word) < 0:
                continue
            has = any(p == predicate for p, _ in own)
            yield wrong("roles", article, gold_words[word].span, f"{gold_words[word].form!r} for {gold_words[predicate].form!r}: "
                        f"{'+'.join(given) or 'nothing'}, gold {'+'.join(asked) or 'nothing'}{'' if has else ' (no predicate here)'}",
                        gold_words[predicate].form)


def arguments_of(predicates: list[dict], sentences: list, place: Callable[[int], int]) -> dict[tuple[int, int], list[str]]:
    """The roles of each pair of a predicate's word and an argument's."""
    starts = list(accumulate(map(len, sentences), initial=-1))
    found: dict[tuple[int, int], list[str]] = {}
    for predicate in predicates:
        base = starts[predicate["sentence"]]
        for argument in predicate["arguments"]:
            if argument["role"] not in ("V", "C-V"):
                found.setdefault((place(base + predicate["word"]), place(base + argument["word"])), []).append(argument["role"])
    return {pair: sorted(own) for pair, own in found.items()}


def sentences(development: Development) -> Iterator[Wrong]:
    """Ends that only one side has."""
    for article, found in development.answers(EWT):
        gold = {s[-1].token[1] for s in article.gold}
        own = {s["words"][-1]["end"] for s in found["sentences"] if s["words"]}
        for end in sorted(gold ^ own):
            yield wrong("sentences", article, (end, end), "no end here, gold has one" if end in gold else "an end here, gold has none")


def times(development: Development) -> Iterator[Wrong]:
    from scorers.measures import overlap, pair_overlapping
    for article, found in development.answers(WIKIWARS):
        own = [((t["begin"], t["end"]), t["value"]) for t in found["times"]]
        gold = [(t.span, t.value) for t in article.gold]
        matched = pair_overlapping(gold, own, lambda g, s: overlap(g[0], s[0]))
        for i in sorted(set(range(len(gold))) - {i for i, _ in matched}):
            yield wrong("times", article, gold[i][0], f"misses {quoted(article.text, gold[i][0])} {gold[i][1]}")
        for j in sorted(set(range(len(own))) - {j for _, j in matched}):
            yield wrong("times", article, own[j][0], f"has {quoted(article.text, own[j][0])} {own[j][1]}, gold nothing")
        for i, j in matched:
            if gold[i][1] is not None and gold[i][1] != own[j][1]:
                yield wrong("times", article, gold[i][0], f"{quoted(article.text, own[j][0])} {own[j][1]}, gold "
                            f"{quoted(article.text, gold[i][0])} {gold[i][1]}")


FAMILIES = (names, arcs, roles, sentences, times)


def quoted(text: str, span) -> str:
    return repr(text[span[0]:span[1]])


def wrong(family: str, article, span, what: str, more: str = "") -> Wrong:
    begin, end = span
    before, after = article.text[max(0, begin - AROUND):begin], article.text[end:end + AROUND]
    text = f"{before}⟦{article.text[begin:end]}⟧{after}" if begin < end else f"{before}⟦⟧{after}"
    return Wrong(family, f"{family}:{article.id}:{begin}-{end}:{more}", what, " ".join(text.replace("\n\n", " ¶ ").split()))


def sample(development: Development, seed: int, count: int) -> Iterator[Wrong]:
    order = lambda decision: hashlib.sha256(f"{seed} {decision.place}".encode()).digest()
    for family in FAMILIES:
        yield from sorted(family(development), key=order)[:count // len(FAMILIES)]


def read_kinds() -> dict[str, str]:
    lines = READ.read_text(encoding="utf-8").splitlines() if READ.exists() else []
    return dict(line.split("\t") for line in lines)


def main() -> None:
    parser = arguments(__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--unread", action="store_true")
    parser.add_argument("--counts", action="store_true")
    options = parser.parse_args()
    chosen, kinds = list(sample(Development(options), options.seed, options.count)), read_kinds()
    for decision in chosen if not options.counts else ():
        if not (options.unread and decision.key in kinds):
            print(f"{decision.key}\n  {decision.what}\n  {decision.text}\n  kind: {kinds.get(decision.key, 'unread')}\n")
    if options.counts:
        for (family, kind), number in Counter((d.family, kinds.get(d.key, "unread")) for d in chosen).most_common():
            print(f"{number:4}  {family}: {kind}")


if __name__ == "__main__":
    main()

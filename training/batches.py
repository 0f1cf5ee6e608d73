"""Batches: windows of consecutive sentences, of like length, as tensors, with copies in other cases.

The encoder reads a window as one sequence: [CLS], then the pieces of each sentence with [SEP] behind it.
"""
from __future__ import annotations

import itertools
import random
from typing import Callable, Iterable, Iterator

import torch

from labels import TAGS
from prepare import SOURCES
from wordpiece import SHAPES, WordPiece, shape

WINDOW = 96  # pieces of a window, unless its only sentence is longer; lib/language/windows.hpp has the same
SINGLE, SHORTEST = 0.2, 24  # share of windows with one sentence in training, and the least room of the others
UNMARKED = 0.12  # share of windows in training that do not tell where sentences end; a head learns to see it
RENAMED, HIDDEN = 0.25, 0.03  # share of windows whose names are others, and of words that are hidden, so that the context has to tell
SHARE = {"ewt": 1.0, "gum": 0.9, "wikigold": 0.6, "wnut": 0.4, "redocred": 0.7, "qanom": 0.4, "knowledgenet": 0.3, "ecb": 0.5, "qasrl": 1.0}
EXCHANGED = {"per", "person", "org", "organization", "loc", "location", "place"}
CASES = [str.lower, str.upper, str.title]
BITS = torch.arange(len(TAGS))


def length(sentence: dict) -> int:
    """Pieces with the [SEP] behind them."""
    return sum(map(len, sentence["pieces"])) + 1


def size(window: list[dict]) -> int:
    """Pieces with the [CLS] in front of them."""
    return 1 + sum(map(length, window))


def windows(sentences: Iterable[dict], room: Callable[[], int] = lambda: WINDOW) -> Iterator[list[dict]]:
    """Consecutive sentences of one document as windows of at most `room()` pieces, [CLS] included; a sentence without a document is one."""
    alone = itertools.count()
    for _, document in itertools.groupby(sentences, lambda s: (s.get("source"), s.get("document") or next(alone))):
        window, left = [], 0
        for sentence in document:
            if window and length(sentence) > left:
                yield window
                window = []
            if not window:
                left = room() - 1
            window.append(sentence)
            left -= length(sentence)
        yield window


class OtherNames:
    """Names to put in place of others of the same kinds and number of words: fewer names are known by heart."""

    def __init__(self, sentences: list[dict]):
        pool: dict[tuple, set[tuple[str, ...]]] = {}
        self.pieces: dict[str, list[int]] = {}
        for s in sentences:
            for begin, end in self.spans(s):
                words = tuple(s["words"][begin:end])
                pool.setdefault(tuple(s["names"][begin:end]), set()).add(words)
                self.pieces.update(zip(words, s["pieces"][begin:end]))
        self.pool = {kinds: sorted(names) for kinds, names in pool.items()}

    @staticmethod
    def spans(s: dict) -> list[tuple[int, int]]:
        """Those of capitalised words alone. GUM's are left out: they have titles in front; WNUT's, which are misspelt."""
        own = s.get("spans", ()) if SOURCES[s["source"]] not in ("gum", "wnut") else ()
        return [(b, e) for b, e, label in own if label.lower() in EXCHANGED and all(w.istitle() for w in s["words"][b:e])]

    def put_into(self, window: list[dict], chance: random.Random) -> list[dict]:
        """The window with each name, wherever it stands, exchanged for the same other one."""
        chosen: dict[tuple, tuple[str, ...]] = {}
        out = []
        for s in window:
            words, pieces = list(s["words"]), list(s["pieces"])
            for begin, end in self.spans(s):
                kinds = tuple(s["names"][begin:end])
                name = chosen.setdefault((kinds, *words[begin:end]), chance.choice(self.pool[kinds]))
                words[begin:end], pieces[begin:end] = name, [self.pieces[w] for w in name]
            out.append({**s, "words": words, "pieces": pieces})
        return out


def draw(sentences: list[dict], names: OtherNames, chance: random.Random, budget: int):
    """One round: of every set its share, in batches of about `budget` padded pieces, each a list of windows.

    Batches come in any order, but in pairs of like length: two workers wait for each other.
    """
    def room() -> int:
        return 0 if chance.random() < SINGLE else chance.randint(SHORTEST, WINDOW)

    chosen = [w for w in windows(sentences, room) if chance.random() < SHARE[SOURCES[w[0]["source"]]]]
    chosen = [names.put_into(w, chance) if chance.random() < RENAMED else w for w in chosen]
    chosen.sort(key=lambda w: size(w) + chance.random() * 4)
    groups, group, longest = [], [], 0
    for window in chosen:
        longest = max(longest, size(window))
        if group and (len(group) + 1) * longest > budget:
            groups.append(group)
            group, longest = [], size(window)
        group.append(window)
    groups.append(group)
    pairs = [groups[i:i + 2] for i in range(0, len(groups) - 1, 2)]
    chance.shuffle(pairs)
    return [group for pair in pairs for group in pair]


def like_length(windows: Iterable[list[dict]], count: int = 16) -> Iterator[list[list[dict]]]:
    """All windows, the shortest first, in groups of `count`."""
    ordered = sorted(windows, key=size)
    for begin in range(0, len(ordered), count):
        yield ordered[begin:begin + count]


def sentences_of(group: list[list[dict]]) -> list[dict]:
    return [sentence for window in group for sentence in window]


def collate(group: list[list[dict]], special: WordPiece, chance: random.Random | None = None) -> dict:
    """Tensors for one forward pass over windows, in training with `chance`, which disturbs them."""
    width = max(map(size, group))
    longest = max(len(s["words"]) for window in group for s in window)
    pieces, piece_shape = torch.zeros(len(group), width, dtype=torch.long), torch.full((len(group), width), SHAPES)
    at, word_of, counts, shapes, first, slot, row, place, unmarked = [], [], [], [], [], [], [], [], []
    r = 0
    for w, window in enumerate(group):
        marked = not chance or chance.random() >= UNMARKED
        line, begun = [special.begin], len(counts)
        for s in window:
            noise = chance.random() if chance else 1.0
            case = CASES[int(noise / 0.03)] if noise < 0.09 else None
            for i, (word, ids) in enumerate(zip(s["words"], s["pieces"])):
                at += range(w * width + len(line), w * width + len(line) + len(ids))
                line += ids if not chance or chance.random() >= HIDDEN else [special.unknown] * len(ids)
                word_of += [len(counts)] * len(ids)
                counts.append(len(ids))
                shapes.append(shape(case(word) if case else word))
                first.append(int(i == 0))
                slot.append(r * longest + i)
                row.append(r)
                place.append(i)
            if marked:
                line.append(special.end)
            r += 1
        if not marked:
            line.append(special.end)
            unmarked += range(begun, len(counts) - 1)  # nothing stands behind the last word
        pieces[w, :len(line)] = torch.tensor(line)
    padding = torch.ones(r * longest, dtype=torch.bool)
    slot, at, word_of, shapes, first = (torch.tensor(values) for values in (slot, at, word_of, shapes, first))
    unmarked = torch.tensor(unmarked, dtype=torch.long)
    padding[slot] = False
    piece_shape.view(-1)[at] = shapes[word_of]
    return {"pieces": pieces, "piece_shape": piece_shape, "piece_at": at, "piece_word": word_of,
            "piece_count": torch.tensor(counts, dtype=torch.float)[:, None], "shape": shapes, "first": first, "slot": slot,
            "row": torch.tensor(row), "place": torch.tensor(place), "padding": padding.view(r, longest), "count": r,
            "longest": longest, "unmarked": unmarked, "ends": first[unmarked + 1].float()}


def targets(group: list[dict], candidates: dict[str, list[int]]) -> dict:
    """The labels of a batch, each with the flat numbers of the words that have them."""
    t: dict[str, list] = {key: [] for key in ("tree", "upos", "feats", "lemma", "heads", "deprel", "named", "names", "source",
                                              "mention", "nominal", "framed", "predicate", "frame", "roleset", "may", "role",
                                              "noun", "event", "event_weight", "fact", "factual", "sure", "asked", "asked_may",
                                              "answer", "answer_question", "answer_kind", "unasked")}
    base, count, longest = 0, 0, max(len(s["words"]) for s in group)
    for s in group:
        n = len(s["words"])
        if "upos" in s:
            t["tree"] += range(base, base + n)
            for key in ("upos", "feats", "lemma", "heads", "deprel"):
                t[key] += s[key]
        if "names" in s:
            t["named"] += range(base, base + n)
            t["names"] += s["names"]
            t["source"] += [s["source"]] * n
        if "nominal" in s:
            t["mention"] += range(base, base + n)
            t["nominal"] += s["nominal"]
        if "frames" in s:
            t["framed"] += range(base, base + n)
            marks = [0.0] * n
            for word, roleset, lemma, _, arguments, _ in s["frames"]:
                marks[word] = 1.0
                t["frame"].append(base + word)
                t["roleset"].append(roleset)
                t["may"].append(candidates.get(lemma, [roleset]))
                t["role"].append([arguments.get(i, 0) for i in range(n)] + [-1] * (longest - n))
            t["predicate"] += marks
        if "events" in s:
            t["noun"] += range(base, base + n)
            t["event"] += [float(s["events"].get(i, False)) for i in range(n)]
            t["event_weight"] += [1.0 if i in s["events"] else 0.2 for i in range(n)]
        for word, lemma, questions in s.get("asked", ()):
            row = len(t["asked"]) * longest
            t["asked"].append(base + word)
            t["asked_may"].append(candidates.get(lemma, []))
            for kind, words in questions:
                t["answer_question"] += [count] * len(words)
                t["answer_kind"] += [kind] * len(words)
                t["answer"] += [row + i for i in words]
                count += 1
            t["unasked"] += [row + i for i in set(range(n)) - {word}.union(*(words for _, words in questions))]
        for i, (value, sure) in s.get("facts", {}).items():
            t["fact"].append(base + i)
            t["factual"].append(value)
            t["sure"].append(sure)
        base += n
    may, asked_may = t.pop("may"), t.pop("asked_may")
    out = {key: torch.tensor(value) for key, value in t.items() if value}
    if may:
        out["may_row"] = torch.tensor([i for i, rows in enumerate(may) for _ in rows])
        out["may_column"] = torch.tensor([k for rows in may for k in rows])
    if asked_may:
        out["asked_may"] = asked_may
    if "names" in out:
        out["names"] = (out["names"][:, None] >> BITS) & 1 == 1
    return out

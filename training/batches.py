"""Batches: sentences of like length as tensors, with copies in other cases."""
from __future__ import annotations

import random

import torch

from labels import TAGS
from prepare import SOURCES
from wordpiece import shape

SHARE = {"ewt": 1.0, "gum": 0.9, "wikigold": 0.6, "wnut": 0.4, "redocred": 0.7, "qanom": 0.25}
CASES = [str.lower, str.upper, str.title]
BITS = torch.arange(len(TAGS))


def length(sentence: dict) -> int:
    return sum(map(len, sentence["pieces"])) + 2


def draw(sentences: list[dict], chance: random.Random, budget: int):
    """One round: of every set its share, in batches of about `budget` padded pieces.

    Batches come in any order, but in pairs of like length: two workers wait for each other.
    """
    chosen = [s for s in sentences if chance.random() < SHARE[SOURCES[s["source"]]]]
    chosen.sort(key=lambda s: length(s) + chance.random() * 4)
    groups, group = [], []
    for sentence in chosen:
        if group and (len(group) + 1) * max(length(sentence), length(group[-1])) > budget:
            groups.append(group)
            group = []
        group.append(sentence)
    groups.append(group)
    pairs = [groups[i:i + 2] for i in range(0, len(groups) - 1, 2)]
    chance.shuffle(pairs)
    return [group for pair in pairs for group in pair]


def like_length(sentences: list[dict], size: int = 32):
    """All sentences, the shortest first, in groups of `size`."""
    ordered = sorted(sentences, key=lambda s: len(s["words"]))
    for begin in range(0, len(ordered), size):
        yield ordered[begin:begin + size]


def collate(group: list[dict], begin: int, end: int, chance: random.Random | None = None) -> dict:
    """Tensors for one forward pass; `begin` and `end` are the pieces [CLS] and [SEP]."""
    width = max(map(length, group))
    pieces = torch.zeros(len(group), width, dtype=torch.long)
    at, word_of, counts, shapes, first, slot, row, place = [], [], [], [], [], [], [], []
    longest = max(len(s["words"]) for s in group)
    for r, s in enumerate(group):
        line = [begin, *(p for word in s["pieces"] for p in word), end]
        pieces[r, :len(line)] = torch.tensor(line)
        noise = chance.random() if chance else 1.0
        case = CASES[int(noise / 0.03)] if noise < 0.09 else None
        position = r * width + 1
        for i, (word, ids) in enumerate(zip(s["words"], s["pieces"])):
            at += range(position, position + len(ids))
            position += len(ids)
            word_of += [len(counts)] * len(ids)
            counts.append(len(ids))
            shapes.append(shape(case(word) if case else word))
            first.append(int(i == 0))
            slot.append(r * longest + i)
            row.append(r)
            place.append(i)
    padding = torch.ones(len(group) * longest, dtype=torch.bool)
    slot = torch.tensor(slot)
    padding[slot] = False
    return {"pieces": pieces, "piece_at": torch.tensor(at), "piece_word": torch.tensor(word_of),
            "piece_count": torch.tensor(counts, dtype=torch.float)[:, None], "shape": torch.tensor(shapes),
            "first": torch.tensor(first), "slot": slot, "row": torch.tensor(row), "place": torch.tensor(place),
            "padding": padding.view(len(group), longest), "count": len(group), "longest": longest}


def targets(group: list[dict], candidates: dict[str, list[int]]) -> dict:
    """The labels of a batch, each with the flat numbers of the words that have them."""
    t: dict[str, list] = {key: [] for key in ("tree", "upos", "feats", "lemma", "heads", "deprel", "named", "names", "source",
                                              "mention", "nominal", "framed", "predicate", "frame", "roleset", "may", "role",
                                              "noun", "event", "event_weight", "fact", "factual", "sure")}
    base, longest = 0, max(len(s["words"]) for s in group)
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
        for i, (value, sure) in s.get("facts", {}).items():
            t["fact"].append(base + i)
            t["factual"].append(value)
            t["sure"].append(sure)
        base += n
    may = t.pop("may")
    out = {key: torch.tensor(value) for key, value in t.items() if value}
    if may:
        out["may_row"] = torch.tensor([i for i, rows in enumerate(may) for _ in rows])
        out["may_column"] = torch.tensor([k for rows in may for k in rows])
    if "names" in out:
        out["names"] = (out["names"][:, None] >> BITS) & 1 == 1
    return out

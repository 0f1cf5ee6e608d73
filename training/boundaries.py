"""Where sentences end: a linear classifier over hashed features of the words around each gap (docs/model-format.md).

    boundaries.py DATA_DIR OUT.npz
"""
from __future__ import annotations

import random
import re
import sys
from functools import cache
from pathlib import Path
from typing import Callable, Iterable, Iterator

import numpy as np
import torch
from torch.nn import functional as F

from readers import blocks
from wordpiece import shape

BUCKETS = 1 << 16
FAR = 40  # longest distance from the last boundary that is told apart
MERGED = {"etc", "inc", "corp", "co", "ltd", "a.m", "p.m", "u.s.a", "u.s", "u.k", "d.c", "l.l.c"}  # words keep this stop
SAYING = set("""added adds admitted agreed announced answered argued asked asks claimed commented concluded continued cried declared
demanded exclaimed explained explains insisted joked muttered noted observed quipped recalled remarked replied replies responded
said say says shouted stated suggested tells told tweeted warned whispered wondered writes wrote yelled""".split())
OPENERS = set("""a after all also although an and another as at because before both but by despite during each even every for from he
her here his how however i if in instead it its last many meanwhile more most my no not now on once one only other our
several she since so some still such that the their then there these they this those to two under until we what when
where while who why with yet you""".split())
AUXILIARIES = set("""is are was were am be been 's 're 'm has have had 've do does did will would 'll can could should may might must 'd isn't n't said
says say""".split())
PRONOUNS = set("i you he it she we they this that there these those my your his her its our their".split())
SORTS = (("E", re.compile(r".+@.+")), ("U", re.compile(r"(?i)www\..*|.*://.*")), ("F", re.compile(r"(?a)[\w#-]+\.[A-Za-z]{2,4}")),
         ("R", re.compile(r"[_*=~#.-]{3,}")), ("T", re.compile(r"[0-9]+([:/][0-9]+)+")))
CLOSERS = {'"', "'", "''", "\u201d", "\u2019", "\u00bb"}
EPOCHS, BATCH, RATE, DECAY = 6, 512, 0.02, 2e-6
SEEDS = 4
DROPPED = 0.2  # share of a gap's features that a step does not see: rare words must not decide alone
GUM_WEIGHT, OWN_WEIGHT = 2.0, 1.0
CASES: list[Callable[[str], str]] = [str.lower, str.upper, lambda word: word[:1].upper() + word[1:].lower()]
RECASED = 0.05  # share of the paragraphs that are read once more in each case: headlines and hasty writers have only one
MISSED = 1.5  # an end that is missed counts as so many that are not there: it spoils two sentences


@cache
def fnv(text: str) -> int:
    """FNV-1a, 32 bits, folded to a bucket."""
    h = 2166136261
    for byte in text.encode():
        h = (h ^ byte) * 16777619 & 0xFFFFFFFF
    return (h ^ h >> 16) & (BUCKETS - 1)


def sort_of(word: str, shape: str) -> str:
    """Addresses, files, rules and times of day are told apart; else the shape."""
    return next((name for name, pattern in SORTS if pattern.fullmatch(word)), shape)


class Block:
    """The words of one paragraph; glued[i]: no space stands before word i."""

    def __init__(self, words: list[str], glued: list[bool]):
        self.words, self.glued = words, glued
        self.low = [w.lower() for w in words]
        self.shapes = [str(shape(w)) for w in words]
        quotes = np.cumsum([w in ('"', "''", "``") for w in words])
        self.quoted = [str(n % 2) for n in quotes]
        self.sorts = [sort_of(w, s) for w, s in zip(words, self.shapes)]
        self.verbal = [w in AUXILIARIES for w in self.low]
        depth, self.deep = 0, []
        for w in words:
            depth = max(0, depth + (w in "([") - (w in ")]")) if len(w) == 1 else depth
            self.deep.append(str(int(depth > 0)))

    def recased(self, change: Callable[[str], str]) -> Block:
        return Block([change(w) for w in self.words], self.glued)

    def form(self, i: int) -> str:
        return self.low[i] if 0 <= i < len(self.low) else "^"

    def shape(self, i: int) -> str:
        return self.shapes[i] if 0 <= i < len(self.shapes) else "^"

    def sort(self, i: int) -> str:
        return self.sorts[i] if 0 <= i < len(self.sorts) else "^"

    def space(self, i: int) -> str:
        return str(int(self.glued[i])) if 0 <= i < len(self.glued) else "0"

    def features(self, i: int, since: int) -> list[int]:
        """Buckets for the gap behind word i; `since` counts the words of the sentence so far, word i too."""
        f, s, g = self.form, self.shape, self.space
        run = str(min(since, 4) if since < 6 else min(since, FAR) // 4 + 4)
        stop = "." if len(f(i)) > 1 and f(i)[-1] == "." else "-"
        says = str(int(any(f(i + d) in SAYING for d in range(1, 5))))
        opens = str(int(f(i + 1) in OPENERS))
        closes = str(int(f(i) in CLOSERS))
        parts = [
            f(i), f(i - 1), f(i + 1), f(i + 2), f"{f(i)}|{f(i + 1)}", f"{f(i - 1)}|{f(i)}", f"{f(i + 1)}|{f(i + 2)}",
            f"{f(i)}|{s(i + 1)}|{g(i + 1)}", f"{s(i)}|{s(i + 1)}|{g(i + 1)}", f"{f(i)}|{g(i)}|{g(i + 1)}|{s(i + 1)}",
            f"{s(i - 1)}|{f(i)}|{s(i + 1)}", f"{f(i)}|{s(i + 1)}|{s(i + 2)}", f"{f(i)}|{f(i + 1)}|{s(i + 2)}",
            f"{s(i - 1)}|{s(i)}|{s(i + 1)}|{s(i + 2)}", f"{f(i)}|{run}", f"{s(i)}|{s(i + 1)}|{run}",
            f"{f(i)}|{self.quoted[i]}|{g(i + 1)}|{f(i + 1)}", f"{f(i)}|{self.deep[i]}|{s(i + 1)}", f"{stop}|{s(i + 1)}|{s(i)}",
            f"{s(i)}|{f(i + 1)}", f"{f(i - 1)}|{f(i)}|{f(i + 1)}", f"{self.shape(0)}|{s(i)}|{s(i + 1)}", f"{f(i - 2)}|{f(i)}",
            f"{stop}|{f(i + 1)}|{s(i + 1)}", f"{f(i)}|{says}|{g(i + 1)}", f"{f(i - 1)}|{f(i)}|{says}",
            f"{stop}|{opens}|{s(i + 1)}", f"{closes}|{says}|{f(i - 1)}|{s(i + 1)}"]
        k, start, pronoun = self.sort, i + 1 - since, str(int(f(i + 1) in PRONOUNS))
        told, tells = str(int(any(self.verbal[start:i + 1]))), str(int(any(self.verbal[i + 1:i + 4])))
        parts += [
            f"{k(i)}|{k(i + 1)}", f"{k(i)}|{f(i + 1)}", f"{k(i - 1)}|{k(i)}|{k(i + 1)}", f"{f(i - 1)}|{k(i)}|{s(i + 1)}",
            f"{k(i)}|{k(i + 1)}|{k(i + 2)}", f"{k(i - 2)}|{k(i - 1)}|{k(i)}|{s(i + 1)}", f"{told}|{tells}|{pronoun}|{s(i)}|{s(i + 1)}",
            f"{told}|{tells}|{f(i + 1)}", f"{told}|{pronoun}|{s(i)}|{f(i)}", f"{min(since, 12)}|{told}|{tells}|{s(i)}|{s(i + 1)}",
            f"{f(start)}|{s(i)}|{s(i + 1)}", f"{f(start)}|{f(start + 1)}|{s(i + 1)}", f"{f(start)}|{min(since, 6)}|{s(i)}|{s(i + 1)}",
            f"{s(start)}|{s(start + 1)}|{min(since, 6)}|{s(i)}|{s(i + 1)}"]
        return [fnv(f"{number}:{part}") for number, part in enumerate(parts)]


def read_blocks(path: Path):
    """Paragraphs with the numbers of the words behind which a sentence ends."""
    words, glued, ends, space = [], [], [], False
    for comments, rows in blocks(path):
        if any(re.match(r"# ?(newpar|newdoc)", c) for c in comments) and words:
            yield Block(words, glued), set(ends)
            words, glued, ends, space = [], [], [], True
        until, range_glues = 0, False
        for row in rows:
            glues = "SpaceAfter=No" in row[9].split("|")
            if "-" in row[0]:
                until, range_glues = int(row[0].split("-")[1]), glues
            elif row[0].isdigit():
                inside = int(row[0]) < until
                if row[1] == "." and words and not space and words[-1].lower() in MERGED:
                    words[-1] += "."
                else:
                    words.append(row[1])
                    glued.append(not space)
                space = not (inside or (range_glues if int(row[0]) == until else glues))
        if rows:
            ends.append(len(words) - 1)
    if words:
        yield Block(words, glued), set(ends)


def with_other_cases(paragraphs: Iterable[tuple[Block, set[int]]], seed: int = 3) -> Iterator[tuple[Block, set[int]]]:
    chance = random.Random(seed)
    for block, ends in paragraphs:
        yield block, ends
        for change in CASES:
            if chance.random() < RECASED:
                yield block.recased(change), ends


def abbreviation_blocks():
    """Sentences of our own that end in an abbreviation, or go on behind one: the treebanks have few of them."""
    for short in ("U.S.", "U.K.", "D.C.", "U.N.", "E.U.", "Inc.", "Corp.", "Ltd.", "Co.", "Jr.", "a.m.", "p.m."):
        for number, opener in enumerate(sorted(OPENERS)):
            before = (["He", "went", "on", "with"], ["They", "left", "the"], ["Nobody", "in", "the", "office", "liked", "the"])[number % 3]
            told = ["was", "long", "ago"] if number % 2 else ["stayed", "for", "long"]
            words = [*before, short, opener.capitalize(), *told, "."]
            yield Block(words, [False] * (len(words) - 1) + [True]), {len(before), len(words) - 1}
    for short in ("U.S.", "U.K.", "U.N.", "E.U.", "Inc.", "Corp.", "Ltd.", "Co."):
        for title in ("Chairman", "Chairwoman", "President", "Chief", "Secretary", "Senator", "Director", "Ambassador", "General",
                      "Vice", "Foreign", "Treasury", "Army", "Embassy", "Congress", "Supreme", "Justice", "Security"):
            words = ["They", "met", "the", "new", short, title, "Lee", "in", "May", "."]
            yield Block(words, [False] * 9 + [True]), {9}


def gaps(paragraphs) -> tuple[np.ndarray, np.ndarray]:
    """Features and labels of all gaps inside paragraphs."""
    rows, labels = [], []
    for block, ends in paragraphs:
        since = 0
        for i in range(len(block.words) - 1):
            since += 1
            rows.append(block.features(i, since))
            labels.append(i in ends)
            since = 0 if i in ends else since
    return np.array(rows), np.array(labels, dtype=np.float32)


def classifier(parts: list[tuple[Iterable[tuple[Block, set[int]]], float]], seeds: int = 1) -> tuple[np.ndarray, float]:
    """Weights in [-127, 127] and their scale, trained on paragraphs each of which counts as much as its set is worth; the mean
    over so many seeds, which differ by some tenths of a point."""
    read = [(*gaps(paragraphs), worth) for paragraphs, worth in [*parts, (abbreviation_blocks(), OWN_WEIGHT)]]
    share = np.concatenate([np.full(len(labels), worth, dtype=np.float32) for _, labels, worth in read])
    rows, labels = np.concatenate([r[0] for r in read]), np.concatenate([r[1] for r in read])
    table = np.mean([train(rows, labels, share, seed).weight.detach().numpy()[:, 0] for seed in range(7, 7 + seeds)], axis=0)
    scale = float(np.abs(table).max() / 127)
    return np.rint(table / scale).astype(np.int8), scale


def train(rows: np.ndarray, labels: np.ndarray, weights: np.ndarray, seed: int) -> torch.nn.EmbeddingBag:
    torch.manual_seed(seed)
    table = torch.nn.EmbeddingBag(BUCKETS, 1, mode="sum")
    torch.nn.init.zeros_(table.weight)
    optimiser = torch.optim.Adam(table.parameters(), lr=RATE)
    x, y, w = torch.from_numpy(rows), torch.from_numpy(labels), torch.from_numpy(weights)
    missed = torch.tensor(MISSED)
    steps = EPOCHS * (len(x) // BATCH + 1)
    for step in range(steps):
        chosen = torch.randint(len(x), (BATCH,))
        seen = (torch.rand(BATCH, x.shape[1]) >= DROPPED).float() / (1 - DROPPED)
        scores = table(x[chosen], per_sample_weights=seen)[:, 0]
        loss = (F.binary_cross_entropy_with_logits(scores, y[chosen], reduction="none", pos_weight=missed) * w[chosen]).mean()
        (loss + DECAY * table.weight.square().sum()).backward()
        optimiser.param_groups[0]["lr"] = RATE * (1 - step / steps)
        optimiser.step()
        optimiser.zero_grad()
    return table


def decode(block: Block, weights: np.ndarray) -> set[int]:
    """The words behind which a sentence ends, from left to right."""
    ends, since = {len(block.words) - 1}, 0
    for i in range(len(block.words) - 1):
        since += 1
        if int(weights[block.features(i, since)].sum()) > 0:
            ends.add(i)
            since = 0
    return ends


def figures(read: list[tuple[Block, set[int]]], found: list[set[int]]) -> str:
    """Precision, recall and F1 of whole sentences."""
    whole = lambda ends: {(a + 1, b) for a, b in zip([-1, *sorted(ends)], sorted(ends))}
    right = sum(len(whole(own) & whole(ends)) for own, (_, ends) in zip(found, read))
    system, gold = sum(map(len, found)), sum(len(ends) for _, ends in read)
    return f"P {100 * right / system:.2f} R {100 * right / gold:.2f} F1 {200 * right / (system + gold):.2f}"


def training_sets(data: Path) -> list[tuple[list[tuple[Block, set[int]]], float]]:
    """Paragraphs with their ends, and what each gap of the set counts."""
    return [(list(read_blocks(data / "parse/en_ewt-ud-train.conllu.gz")), 1.0),
            (list(read_blocks(data / "gum/gum-open-train.conllu.gz")), GUM_WEIGHT)]


def main() -> None:
    data, out = Path(sys.argv[1]), Path(sys.argv[2])
    torch.set_num_threads(1)
    weights, scale = classifier([(with_other_cases(read), worth) for read, worth in training_sets(data)], seeds=SEEDS)
    np.savez(out, weights=weights, scale=np.float32(scale))
    for name in ("parse/en_ewt-ud-dev", "gum/gum-open-dev"):
        read = list(read_blocks(data / f"{name}.conllu.gz"))
        found = [decode(block, weights.astype(np.int64)) for block, _ in read]
        print(name, "sentences", figures(read, found))


if __name__ == "__main__":
    main()

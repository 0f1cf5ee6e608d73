"""The gaps between words that the classifier of sentence ends (boundaries.py) leaves in doubt, and the windows of words in which the
encoder reads them. lib/language/doubtful_windows.cpp and boundary_head.cpp do the same.
"""
from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch

from batches import collate, like_length, sentences_of
from boundaries import Block
from network import WIDTH
from wordpiece import WordPiece

REACH, LONGEST = 8, 80  # words of a window on either side of a gap, and in all
PIECES = 6  # of a word in a window: with [CLS] and [SEP] the longest window fits the encoder's 512 positions
PLACES = (-1, 0, 1, 2)  # the words whose vectors the head sees; 0 is the one before the gap


class Window(NamedTuple):
    """Words of a paragraph, `end` excluded, and the doubtful gaps that are decided by reading them."""
    begin: int
    end: int
    gaps: list[int]


class Band(NamedTuple):
    """The classifier's sums above `low` and below `high` leave a gap in doubt; from `sure` on an end bounds a window."""
    low: int
    high: int
    sure: int


def sums(block: Block, weights: np.ndarray, ends: set[int] | None = None) -> list[int]:
    """The classifier's sums, from left to right, behind the ends that are given or that it finds itself."""
    found, since = [], 0
    for i in range(len(block.words) - 1):
        since += 1
        found.append(int(weights[block.features(i, since)].sum()))
        if (found[i] > 0) if ends is None else (i in ends):
            since = 0
    return found


def keeps_stop(word: str) -> bool:
    """Abbreviations and ellipses: the classifier knows them one by one, treebanks have too few for the head to overrule it."""
    return len(word) > 1 and word[-1] == "."


def windows(block: Block, scores: list[int], asked: Band) -> list[Window]:
    """A paragraph's windows. Between sure ends doubtful gaps share one as long as they fit."""
    found: list[Window] = []
    after_sure = 0
    for i, score in enumerate(scores):
        if score >= asked.sure:
            after_sure = i + 1
        if not asked.low < score < asked.high or keeps_stop(block.words[i]):
            continue
        begin, end = max(after_sure, i + 1 - REACH), i + 1
        while end < min(len(block.words), i + 1 + REACH) and (end == i + 1 or scores[end - 1] < asked.sure):
            end += 1
        if found and begin < found[-1].end and end - found[-1].begin <= LONGEST:
            last = found[-1]
            found[-1] = Window(last.begin, max(last.end, end), [*last.gaps, i])
        else:
            found.append(Window(begin, end, [i]))
    return found


@torch.no_grad()
def vectors(network, pieces: WordPiece, read: list[tuple[Block, list[Window]]]) -> list[np.ndarray]:
    """For each paragraph the vectors [gaps, places, width] of its windows' gaps; zeros for places outside the window."""
    texts = [{"words": block.words[w.begin:w.end], "pieces": [pieces.word(form)[:PIECES] for form in block.words[w.begin:w.end]],
              "window": w, "paragraph": k} for k, (block, own) in enumerate(read) for w in own]
    found: list[list[tuple[int, np.ndarray]]] = [[] for _ in read]
    for group in like_length(([text] for text in texts), 32):
        x, base = network.encode(collate(group, pieces))[:, :WIDTH], 0
        for text in sentences_of(group):
            window, own = text["window"], x[base:base + len(text["words"])].numpy()
            base += len(own)
            for gap in window.gaps:
                at = [gap + place - window.begin for place in PLACES]
                rows = np.stack([own[i] if 0 <= i < len(own) else np.zeros(WIDTH, np.float32) for i in at])
                found[text["paragraph"]].append((gap, rows.astype(np.float16)))
    nothing = np.zeros((0, len(PLACES), WIDTH), np.float16)
    return [np.stack([rows for _, rows in sorted(own, key=lambda pair: pair[0])]) if own else nothing for own in found]


def decode(block: Block, weights: np.ndarray, opinions: dict[int, float]) -> set[int]:
    """The words behind which a sentence ends, with the head's opinions on some of them."""
    ends, since = {len(block.words) - 1}, 0
    for i in range(len(block.words) - 1):
        since += 1
        if int(weights[block.features(i, since)].sum()) + opinions.get(i, 0.0) > 0:
            ends.add(i)
            since = 0
    return ends

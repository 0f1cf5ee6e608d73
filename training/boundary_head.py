"""Trains the head that decides where sentences end at gaps that the classifier (boundaries.py) leaves in doubt.

    boundary_head.py PREPARED_DIR CHECKPOINT DATA_DIR OUT.npz [--layers 12]

The encoder, which stays as it is, reads a window of words around such gaps. What the head learns from are scores of classifiers
that were trained without the paragraph at hand: on what it was trained on, a classifier looks surer than it is in use.
"""
from __future__ import annotations

import argparse
import time
from multiprocessing import Pool
from pathlib import Path
from typing import Iterator, NamedTuple

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from boundaries import Block, classifier, figures, read_blocks, training_sets, with_other_cases
from doubtful_windows import PLACES, Band, Window, decode, sums, vectors, windows
from export import load
from network import WIDTH
from quantise import simulated
from wordpiece import WordPiece

DOUBTFUL, SURE = (-3.0, 2.0), 4.0  # scores between which the head is asked; score of an end that bounds a window
LEARNT = (-5.0, 4.0)  # the head learns from gaps that are less in doubt, too: there are more of them
HIDDEN = 64
FOLDS, STRETCH = 5, 40  # paragraphs that stand together, often of one document, are in one fold
EPOCHS, BATCH, RATE, DECAY, DROPPED, MISSING = 20, 256, 2e-3, 1e-3, 0.4, 0.1
TEACHERS = 12
NOISE = 0.5  # of the classifier's score, so that the head does not lean on it too much


class BoundaryHead(nn.Module):
    def __init__(self):
        super().__init__()
        self.around, self.score = nn.Linear(len(PLACES) * WIDTH, HIDDEN), nn.Linear(HIDDEN, 1)
        self.classifier = nn.Parameter(torch.tensor(1.0))

    def opinion(self, x: torch.Tensor) -> torch.Tensor:
        hidden = F.relu(self.around(x.flatten(1)))
        return self.score(F.dropout(hidden, DROPPED, self.training)).squeeze(1)

    def forward(self, x: torch.Tensor, score: torch.Tensor) -> torch.Tensor:
        """Vectors [gaps, places, width] and the classifier's scores."""
        if self.training:
            x = F.dropout(x, DROPPED) * (torch.rand(len(x), len(PLACES), 1) >= MISSING)
            score = score + NOISE * torch.randn_like(score)
        return self.opinion(x) + self.classifier * score


def band(doubtful: tuple[float, float], scale: float) -> Band:
    return Band(*(int(np.rint(score / scale)) for score in (*doubtful, SURE)))


def fold_of(number: int) -> int:
    return number // STRETCH % FOLDS


def without_fold(fold: int, data: Path) -> tuple[np.ndarray, float]:
    torch.set_num_threads(1)
    return classifier([(with_other_cases(pair for k, pair in enumerate(read) if fold_of(k) != fold), worth)
                       for read, worth in training_sets(data)])


class Example(NamedTuple):
    block: Block
    windows: list[Window]
    scores: list[float]  # of the windows' gaps, behind the ends that are right
    right: list[bool]


def examples(data: Path) -> Iterator[Example]:
    with Pool(2) as pool:
        classifiers = pool.starmap(without_fold, [(fold, data) for fold in range(FOLDS)], chunksize=1)
    for read, _ in training_sets(data):
        for k, pair in enumerate(read):
            weights, scale = classifiers[fold_of(k)]
            wide = weights.astype(np.int64)
            for block, ends in with_other_cases([pair], seed=k):
                own, gold = windows(block, sums(block, wide), band(LEARNT, scale)), sums(block, wide, ends)
                gaps = [gap for window in own for gap in window.gaps]
                yield Example(block, own, [gold[gap] * scale for gap in gaps], [gap in ends for gap in gaps])


def train(x: torch.Tensor, scores: torch.Tensor, right: torch.Tensor, seed: int = 7) -> BoundaryHead:
    """`right` are the shares in which a gap is an end."""
    torch.manual_seed(seed)
    head = BoundaryHead().train()
    optimiser = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=DECAY)
    steps = EPOCHS * (len(x) // BATCH + 1)
    for step in range(steps):
        chosen = torch.randint(len(x), (BATCH,))
        found = head(x[chosen].float(), scores[chosen])
        F.binary_cross_entropy_with_logits(found, right[chosen]).backward()
        optimiser.param_groups[0]["lr"] = RATE * (1 - step / steps)
        optimiser.step()
        optimiser.zero_grad()
    return head.eval()


@torch.no_grad()
def agreed(heads: list[BoundaryHead], x: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
    """What several heads say together: seeds differ by half a point, their mean does not."""
    return torch.cat([torch.stack([head(own.float(), s) for head in heads]).mean(0).sigmoid()
                      for own, s in zip(x.split(2048), scores.split(2048))])


def in_sums(head: BoundaryHead, scale: float) -> dict[str, np.ndarray]:
    """The head's weights, so that its opinions are told in the classifier's sums, whose unit is worth `scale`."""
    one = float(head.classifier) * scale
    score = {f"score.{kind}": p.detach().numpy() / one for kind, p in head.score.named_parameters()}
    around = {f"around.{kind}": p.detach().numpy() for kind, p in head.around.named_parameters()}
    return {**around, **score, "band": np.array(band(DOUBTFUL, scale), dtype=np.float32)}


def report(path: Path, network, pieces: WordPiece, head: BoundaryHead, weights: np.ndarray, scale: float) -> None:
    read = list(read_blocks(path))
    own = [(block, windows(block, sums(block, weights), band(DOUBTFUL, scale))) for block, _ in read]
    found = []
    for (block, asked), x in zip(own, vectors(network, pieces, own)):
        with torch.no_grad():
            opinions = (head.opinion(torch.from_numpy(x).float()) / float(head.classifier) / scale).tolist()
        gaps = (gap for window in asked for gap in window.gaps)
        found.append(decode(block, weights, dict(zip(gaps, opinions))))
    words, asked = sum(len(block.words) for block, _ in read), [w for _, ws in own for w in ws]
    print(path.name, "sentences", figures(read, found), f"gaps asked {sum(len(w.gaps) for w in asked)}",
          f"words read twice {100 * sum(w.end - w.begin for w in asked) / words:.1f} %", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prepared", type=Path)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--layers", type=int, default=12)
    options = parser.parse_args()
    torch.set_num_threads(2)
    start = time.time()
    learnt = list(examples(options.data))
    print(f"{time.time() - start:.0f}s scored", sum(len(e.right) for e in learnt), "doubtful gaps", flush=True)
    network, labels = load(options.prepared, options.checkpoint, options.layers)
    network, pieces = simulated(network), WordPiece(labels["vocab"])
    x = torch.from_numpy(np.concatenate(vectors(network, pieces, [(e.block, e.windows) for e in learnt])))
    print(f"{time.time() - start:.0f}s encoded", flush=True)
    scores, right = (torch.tensor([float(v) for e in learnt for v in values(e)]) for values in (lambda e: e.scores, lambda e: e.right))
    teachers = [train(x, scores, right, seed) for seed in range(7, 7 + TEACHERS)]
    head = train(x, scores, agreed(teachers, x, scores))
    known = np.load(options.prepared / "boundaries.npz")
    weights, scale = known["weights"].astype(np.int64), float(known["scale"])
    np.savez(options.out, **in_sums(head, scale))
    for name in ("parse/en_ewt-ud-dev", "gum/gum-open-dev"):
        report(options.data / f"{name}.conllu.gz", network, pieces, head, weights, scale)


if __name__ == "__main__":
    main()

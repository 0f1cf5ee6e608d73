"""Temperatures that make the probabilities honest: the one of least log-loss on development data, for each head."""
from __future__ import annotations

from collections import defaultdict

import numpy as np

GRID = np.exp(np.linspace(np.log(0.6), np.log(3.0), 21))


def log_softmax(x: np.ndarray) -> np.ndarray:
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


class Collector:
    """Keeps, for each head and temperature, the summed log-loss."""

    def __init__(self):
        self.loss: dict[str, np.ndarray] = defaultdict(lambda: np.zeros(len(GRID)))

    def add(self, head: str, scores: np.ndarray, gold: list[int]) -> None:
        for i, t in enumerate(GRID if len(gold) else ()):
            self.loss[head][i] -= log_softmax(scores / t)[np.arange(len(gold)), gold].sum()

    def add_binary(self, head: str, scores: np.ndarray, gold: list[bool]) -> None:
        self.add(head, np.stack([np.zeros_like(scores), scores], 1), [int(g) for g in gold])

    def fit(self) -> dict[str, float]:
        return {head: round(float(GRID[loss.argmin()]), 3) for head, loss in sorted(self.loss.items())}


def best_bias(scores: np.ndarray, gold: np.ndarray) -> float:
    """What to add to a yes-or-no head's scores for the least log-loss (training saw many easy negatives)."""
    grid = np.linspace(-4, 4, 81)
    return round(float(min(grid, key=lambda b: np.logaddexp(0, np.where(gold, -1, 1) * (scores + b)).sum())), 2)

"""Weights between those that training went on from and those that it came to (Wortsman et al. 2022, "Robust fine-tuning of
zero-shot models"): they keep more of what the first knew.

    between.py FIRST.pt LAST.pt OUT.pt [--share 0.6]
"""
from __future__ import annotations

import argparse

import torch

from export import DECIDING
from prepare import SOURCES

FROM_NOTHING = ("names_source", "ends.weight", "ends.bias")  # not in a model file, so learned anew


def between(first: dict[str, torch.Tensor], last: dict[str, torch.Tensor], share: float) -> dict[str, torch.Tensor]:
    """`share` of the last. Of names both have the deciding sets' bias in the head, as a model file has."""
    folded = dict(last)
    folded["names.bias"] = last["names.bias"] + last["names_source"][[SOURCES.index(name) for name in DECIDING]].mean(0)
    mixed = {name: last[name] if name in FROM_NOTHING else torch.lerp(first[name], values, share) for name, values in folded.items()}
    return mixed | {"names_source": torch.zeros_like(last["names_source"])}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("first")
    parser.add_argument("last")
    parser.add_argument("out")
    parser.add_argument("--share", type=float, default=0.6)
    options = parser.parse_args()
    first, last = (torch.load(path, weights_only=True) for path in (options.first, options.last))
    torch.save(between(first, last, options.share), options.out)


if __name__ == "__main__":
    main()

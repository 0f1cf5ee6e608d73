"""The CoNLL score of chains, by the scorers that lie beside the data."""
from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import torch


def conll(scorers: Path, examples: list[dict], scores: list[torch.Tensor], none: float = 0.0) -> float | None:
    """In points; nothing where there are no scorers. `none` is added to the score of having no antecedent."""
    if not (scorers / "scorers" / "coref.py").exists():
        return None
    if str(scorers) not in sys.path:
        sys.path.insert(0, str(scorers))
    from scorers import coref
    from scorers.measures import Mean, Measure
    muc, b3, ceafe = Measure("MUC"), Measure("B3"), Measure("CEAFe")
    for d, own in zip(examples, scores):
        gold, system = coref.clusters(d["gold"], False), coref.clusters(chains(d, own, none), False)
        coref.add_muc(muc, gold, system)
        coref.add_b3(b3, gold, system)
        ceafe.add(coref.ceafe_similarity(gold, system), len(system), len(gold))
    return 100 * Mean("CoNLL", (muc, b3, ceafe)).as_dict()["f1"]


def chains(d: dict, scores: torch.Tensor, none: float) -> list[tuple[int, tuple[int, int, int]]]:
    """Each word with the one that it is likeliest to refer back to; spans of chains of more than one."""
    scores = torch.cat([scores[:, :1] + none, scores[:, 1:]], 1)
    earlier = torch.full((scores.numel(),), -1).index_copy(0, d["slot"], d["earlier"]).view(scores.shape)
    chain = list(range(len(scores)))
    for i, k in enumerate(scores.argmax(1).tolist()):
        if k:
            chain[i] = chain[int(earlier[i, k])]
    sizes = Counter(chain)
    return [(c, span) for c, span in zip(chain, d["found"]) if sizes[c] > 1]

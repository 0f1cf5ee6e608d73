"""Trains the coreference head: which earlier noun phrase does a word refer back to? The encoder stays as it is.

    coreference.py PREPARED_DIR CHECKPOINT DATA_DIR OUT.pt [--layers 12] [--rounds 16] [--seed 7] [--held-out N] [--scorers DIR]

Word-level coreference (Dobrovolskii 2021): the words that head noun phrases are paired with those before them, a small network
scores each pair, and the marginal likelihood of all right antecedents is maximised (Lee et al. 2017), "none" scoring 0. Trees and
tags are the network's own, as in use. OntoGUM's chains are few, so the same layers learn beside them what GUM says of the same
phrases under its wider guidelines: chains, kinds of entities, what is given and what is new. The weights are a running mean.

`--held-out N` keeps every N-th document from training and prints its loss and, where the scorers are found, its CoNLL score;
`--scorers` names their folder if it is not DATA_DIR/../eval.
"""
from __future__ import annotations

import argparse
import copy
import random
import time
from pathlib import Path
from typing import Iterator

import torch
from torch import nn
from torch.nn import functional as F

import coreference_words as words_of
from coreference_documents import add_wider, analyse, documents, example
from coreference_score import conll
from export import load
from labels import NOMINAL
from network import WORD, Dropout
from quantise import simulated

VIEW, HIDDEN = 128, 96
RATE, WARM_UP, DECAY = 2e-3, 100, 0.01
DROPPED, MEAN = 0.3, 0.995
WIDER = 0.6  # weight of what is learnt beside the chains
# The encoder has learnt the training documents' tags by heart; in others kinds are wrong now and then, and vectors less sure.
WRONG_KINDS, NOISE = 0.2, 0.3
NONE = -1e4


class Coreference(nn.Module):
    """Two views of each word, as the one that refers and as the one referred to, and the score of a pair of them."""

    def __init__(self):
        super().__init__()
        self.later, self.earlier = nn.Linear(WORD, VIEW), nn.Linear(WORD, VIEW)
        self.later_features = nn.Embedding(sum(words_of.WORD_SIZES), VIEW)
        self.earlier_features = nn.Embedding(sum(words_of.WORD_SIZES), VIEW)
        self.from_later, self.from_earlier = nn.Linear(VIEW, HIDDEN), nn.Linear(VIEW, HIDDEN, bias=False)
        self.from_product = nn.Linear(VIEW, HIDDEN, bias=False)
        self.pair_features = nn.EmbeddingBag(sum(words_of.pair_sizes(len(NOMINAL))), HIDDEN, mode="sum")
        self.hidden, self.score = nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, 1)
        self.drop = Dropout(DROPPED)
        for table in (self.later_features, self.earlier_features, self.pair_features):
            nn.init.normal_(table.weight, std=0.02)

    def views(self, d: dict) -> tuple[torch.Tensor, torch.Tensor]:
        x = self.drop(d["vectors"])
        return (self.drop(F.relu(self.later(x) + self.later_features(d["features"]).sum(1))),
                self.drop(F.relu(self.earlier(x) + self.earlier_features(d["features"]).sum(1))))

    def pairs(self, d: dict, a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
        i, j = d["later"], d["earlier"]
        pair = self.from_later(a)[i] + self.from_earlier(b)[j] + self.from_product(a[i] * b[j]) + self.pair_features(d["pair_features"])
        return self.drop(F.relu(self.hidden(self.drop(F.relu(pair)))))

    def forward(self, d: dict) -> torch.Tensor:
        return table(d, self.score(self.pairs(d, *self.views(d))))


class Trainee(nn.Module):
    """The head with the layers that are only there while it learns."""

    def __init__(self, types: list[str], statuses: list[str]):
        super().__init__()
        self.head = Coreference()
        self.wider_score = nn.Linear(HIDDEN, 1)
        self.types, self.statuses = nn.Linear(2 * VIEW, len(types)), nn.Linear(2 * VIEW, len(statuses))

    def loss(self, d: dict) -> torch.Tensor:
        a, b = self.head.views(d)
        pairs, both = self.head.pairs(d, a, b), torch.cat([a, b], 1)
        beside = loss_of(table(d, self.wider_score(pairs)), d["wider_right"]) \
            + F.cross_entropy(self.types(both), d["type_rows"], reduction="sum") / 2 \
            + F.cross_entropy(self.statuses(both), d["status_rows"], reduction="sum") / 2
        return loss_of(table(d, self.head.score(pairs)), d["right"]) + WIDER * beside


def table(d: dict, scores: torch.Tensor) -> torch.Tensor:
    """Scores [words, 1 + antecedents]: for none, which is 0, then for each antecedent in the order of the pairs."""
    out = torch.full((d["right"].numel(),), NONE).index_copy(0, d["slot"], scores.squeeze(1)).view(d["right"].shape)
    return torch.cat([torch.zeros(len(out), 1), out[:, 1:]], 1)


def loss_of(scores: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    return (scores.logsumexp(1) - scores.masked_fill(~right, -1e9).logsumexp(1)).sum()


def number_labels(examples: list[dict]) -> tuple[list[str], list[str]]:
    """Adds the rows of each word's labels to the examples."""
    types = sorted({label for d in examples for label in d["types"]})
    statuses = sorted({label for d in examples for label in d["statuses"]})
    for d in examples:
        d["type_rows"] = torch.tensor([types.index(label) for label in d["types"]])
        d["status_rows"] = torch.tensor([statuses.index(label) for label in d["statuses"]])
    return types, statuses


def disturbed(d: dict) -> dict:
    """The document with some kinds taken from other words of it, and with noise on its vectors."""
    kinds, count = d["kinds"], len(d["kinds"])
    kinds = torch.where(torch.rand(count) < WRONG_KINDS, kinds[torch.randint(count, (count,))], kinds)
    features = d["pair_features"].clone()
    features[:, -1] = sum(words_of.pair_sizes(len(NOMINAL))[:-1]) + kinds[d["later"]] * len(NOMINAL) + kinds[d["earlier"]]
    noise = NOISE * torch.randn_like(d["vectors"]) * d["vectors"].std(0)
    return {**d, "pair_features": features, "vectors": d["vectors"] + noise}


def train(examples: list[dict], rounds: int, seed: int) -> Iterator[Coreference]:
    """The head after each round, as the running mean of its weights."""
    torch.manual_seed(seed)
    chance, trainee = random.Random(seed), Trainee(*number_labels(examples))
    decayed = [p for p in trainee.parameters() if p.dim() > 1]
    rest = [p for p in trainee.parameters() if p.dim() <= 1]
    optimiser = torch.optim.AdamW([{"params": decayed, "weight_decay": DECAY}, {"params": rest, "weight_decay": 0.0}], lr=RATE,
                                  betas=(0.9, 0.99))
    mean, order = copy.deepcopy(trainee.head).eval(), list(examples)
    step, steps = 0, rounds * len(examples)
    for _ in range(rounds):
        chance.shuffle(order)
        for d in order:
            for group in optimiser.param_groups:
                group["lr"] = RATE * min(1.0, (step + 1) / WARM_UP) * (1 - step / steps)
            step += 1
            (trainee.loss(disturbed(d)) / 100).backward()
            nn.utils.clip_grad_norm_(trainee.parameters(), 5.0)
            optimiser.step()
            optimiser.zero_grad()
            with torch.no_grad():
                for kept, now in zip(mean.parameters(), trainee.head.parameters()):
                    kept.lerp_(now, 1 - min(MEAN, step / (9 + step)))
        yield mean


@torch.no_grad()
def report(head: Coreference, parts: dict[str, list[dict]], scorers: Path) -> str:
    told = []
    for name, examples in parts.items():
        scores = [head(d) for d in examples]
        loss = sum(float(loss_of(own, d["right"])) for own, d in zip(scores, examples)) / max(1, sum(len(own) for own in scores))
        score = conll(scorers, examples, scores)
        told.append(f"{name}: loss {loss:.4f}" + ("" if score is None else f", CoNLL {score:.2f}"))
    return ", ".join(told)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("prepared", type=Path)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--rounds", type=int, default=16)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--held-out", type=int, default=0)
    parser.add_argument("--scorers", type=Path)
    options = parser.parse_args()
    torch.set_num_threads(1)
    start = time.time()
    network, labels = load(options.prepared, options.checkpoint, options.layers)
    read = documents(options.data / "gum/gum-open-train-ontogum.conllu.gz")
    add_wider(read, documents(options.data / "gum/gum-open-train.conllu.gz"))
    analyse(simulated(network), labels, [s for document in read for s in document])
    print(f"{time.time() - start:.0f}s analysed {len(read)} documents", flush=True)
    examples = [example(document) for document in read]
    held_out = examples[::options.held_out] if options.held_out else []
    kept = [d for i, d in enumerate(examples) if not options.held_out or i % options.held_out]
    parts = {name: part for name, part in (("training", kept), ("held out", held_out)) if part}
    for number, head in enumerate(train(kept, options.rounds, options.seed), 1):
        told = report(head, parts, options.scorers or options.data.parent / "eval") if number % 4 == 0 or number == options.rounds else ""
        print(f"{time.time() - start:.0f}s round {number} {told}", flush=True)
    torch.save(head.state_dict(), options.out)


if __name__ == "__main__":
    main()

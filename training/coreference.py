"""Trains the coreference head: which earlier noun phrase does a word refer back to? The encoder stays as it is.

    coreference.py PREPARED_DIR CHECKPOINT DATA_DIR OUT.pt [--layers 12] [--rounds 10] [--held-out N]

Word-level coreference (Dobrovolskii 2021): the words that head noun phrases are paired with those before them, a small network
scores each pair, and the marginal likelihood of all right antecedents is maximised (Lee et al. 2017), "none" scoring 0. Trees and
tags are the network's own, as in use. `--held-out N` keeps every N-th document from training and prints its loss.
"""
from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

import coreference_words as words_of
from batches import collate, like_length
from decode import lemma_table, lemmas, spanning_tree
from export import load
from labels import NOMINAL
from network import WORD
from quantise import simulated
from readers import blocks, closed, value
from wordpiece import WordPiece

PROJECTED, HIDDEN = 64, 64
RATE, WARM_UP = 2e-3, 100
NONE = -1e4


class Coreference(nn.Module):
    """Two views of each word, as the one that refers and as the one referred to, and the score of a pair of them."""

    def __init__(self):
        super().__init__()
        self.later, self.earlier = nn.Linear(WORD, PROJECTED), nn.Linear(WORD, PROJECTED)
        self.later_features = nn.Embedding(sum(words_of.WORD_SIZES), PROJECTED)
        self.earlier_features = nn.Embedding(sum(words_of.WORD_SIZES), PROJECTED)
        self.from_later, self.from_earlier = nn.Linear(PROJECTED, HIDDEN), nn.Linear(PROJECTED, HIDDEN, bias=False)
        self.from_product = nn.Linear(PROJECTED, HIDDEN, bias=False)
        self.pair_features = nn.EmbeddingBag(sum(words_of.pair_sizes(len(NOMINAL))), HIDDEN, mode="sum")
        self.hidden, self.score = nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, 1)
        self.drop = nn.Dropout(0.3)
        for table in (self.later_features, self.earlier_features, self.pair_features):
            nn.init.normal_(table.weight, std=0.02)

    def forward(self, d: dict) -> torch.Tensor:
        """Scores [words, 1 + antecedents]: for none, which is 0, then for each antecedent in the order of the pairs."""
        x = self.drop(d["vectors"])
        a = self.drop(F.relu(self.later(x) + self.later_features(d["features"]).sum(1)))
        b = self.drop(F.relu(self.earlier(x) + self.earlier_features(d["features"]).sum(1)))
        i, j = d["later"], d["earlier"]
        pair = self.from_later(a)[i] + self.from_earlier(b)[j] + self.from_product(a[i] * b[j]) + self.pair_features(d["pair_features"])
        found = self.score(self.drop(F.relu(self.hidden(self.drop(F.relu(pair)))))).squeeze(1)
        out = torch.full((d["right"].numel(),), NONE).index_copy(0, d["slot"], found).view(d["right"].shape)
        return torch.cat([torch.zeros(len(out), 1), out[:, 1:]], 1)


def documents(path: Path):
    """Each document's sentences: words, those followed by a space, and mentions (group, first, last word)."""
    found: dict[str, list[dict]] = {}
    name = ""
    for comments, rows in blocks(path):
        name = value(comments, "newdoc id") or name
        joined = {r[0].split("-")[1] for r in rows if "-" in r[0] and "SpaceAfter=No" in r[9]}
        inside = {str(n) for r in rows if "-" in r[0] for n in range(int(r[0].split("-")[0]), int(r[0].split("-")[1]))}
        words = [r for r in rows if r[0].isdigit()]
        if words:
            spaced = [r[0] not in joined | inside and "SpaceAfter=No" not in r[9] for r in words]
            found.setdefault(name, []).append({"words": [r[1] for r in words], "spaced": spaced, "mentions": mentions(words)})
    return list(found.values())


def mentions(rows: list[list[str]]) -> list[tuple[str, int, int]]:
    opened: list = []
    return [(fields[0], begin, i) for i, row in enumerate(rows) for fields, begin in closed(row[9], i, opened)]


@torch.no_grad()
def analyse(network, labels: dict, sentences: list[dict]) -> None:
    """Adds to each sentence its words as annotation JSON has them, their vectors and the rows of the nominal head."""
    pieces, table = WordPiece(labels["vocab"]), lemma_table(labels)
    for s in sentences:
        s["pieces"] = [pieces.word(w) for w in s["words"]]
    for group in like_length(sentences):
        batch = collate(group, pieces.begin, pieces.end)
        x, base = network.encode(batch), 0
        arcs, scores = network.arcs(x, batch), {k: getattr(network, k)(x) for k in ("upos", "feats", "lemma", "nominal")}
        for r, s in enumerate(group):
            n = len(s["words"])
            own = {key: found[base:base + n].numpy() for key, found in scores.items()}
            heads = spanning_tree(arcs[r, :n, :n + 1].numpy())
            relations = network.labels(x, batch, torch.arange(base, base + n), torch.tensor(heads)).argmax(1)
            s["vectors"], s["kinds"] = x[base:base + n].clone(), own["nominal"].argmax(1).tolist()
            s["tokens"] = tokens(s, own, heads, [labels["deprel"][k] for k in relations], lemmas(s["words"], own, labels, table), labels)
            base += n


def tokens(s: dict, own: dict, heads: list[int], relations: list[str], lemma: list[str], labels: dict) -> list[dict]:
    found, at = [], 0
    for i, form in enumerate(s["words"]):
        feats = labels["feats"][own["feats"][i].argmax()]
        found.append({"begin": at, "end": at + len(form), "form": form, "lemma": lemma[i], "upos": labels["upos"][own["upos"][i].argmax()],
                      "feats": "" if feats == "_" else feats, "head": heads[i], "deprel": relations[i] if heads[i] else "root"})
        at += len(form) + s["spaced"][i]
    return found


def groups_of(sentences: list[dict], found: list[dict]) -> list[str | None]:
    """The chain of each candidate: that of the mention which it heads, the one that its phrase covers exactly before others."""
    place = {(c["sentence"], c["word"]): k for k, c in enumerate(found)}
    groups: list[str | None] = [None] * len(found)
    for number, s in enumerate(sentences):
        for group, first, last in s["mentions"]:
            heads = [i for i in range(first, last + 1) if not first <= s["tokens"][i]["head"] - 1 <= last]
            k = next((place[number, i] for i in heads if (number, i) in place), None)
            if k is not None and (groups[k] is None or found[k]["phrase"] == (first, last)):
                groups[k] = group
    return groups


def example(sentences: list[dict]) -> dict:
    """A document as tensors."""
    found = words_of.candidates([s["tokens"] for s in sentences], [kind for s in sentences for kind in s["kinds"]])
    pairs, groups = words_of.pairs(found), groups_of(sentences, found)
    return tensors(torch.cat([s["vectors"] for s in sentences]), found, pairs, groups)


def tensors(vectors: torch.Tensor, found: list[dict], pairs: list[tuple[int, int]], groups: list[str | None]) -> dict:
    later, earlier = torch.tensor(pairs).t()
    counts = torch.bincount(later, minlength=len(found))
    width = int(counts.max()) + 1
    slot = later * width + 1 + torch.arange(len(pairs)) - (counts.cumsum(0) - counts)[later]
    right = torch.zeros(len(found) * width, dtype=torch.bool)
    right[slot] = torch.tensor([groups[i] is not None and groups[i] == groups[j] for i, j in pairs])
    right = right.view(len(found), width)
    right[:, 0] = ~right.any(1)
    return {"vectors": vectors[[c["row"] for c in found]], "features": torch.tensor(words_of.word_features(found)),
            "later": later, "earlier": earlier, "slot": slot, "right": right,
            "pair_features": torch.tensor([words_of.pair_features(found, i, j, len(NOMINAL)) for i, j in pairs])}


def loss_of(scores: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    return (scores.logsumexp(1) - scores.masked_fill(~right, -1e9).logsumexp(1)).sum()


def train(examples: list[dict], rounds: int, seed: int = 7, report=lambda head, number: None) -> Coreference:
    torch.manual_seed(seed)
    chance, head = random.Random(seed), Coreference()
    decayed = [p for p in head.parameters() if p.dim() > 1]
    rest = [p for p in head.parameters() if p.dim() <= 1]
    optimiser = torch.optim.AdamW([{"params": decayed, "weight_decay": 0.01}, {"params": rest, "weight_decay": 0.0}], lr=RATE,
                                  betas=(0.9, 0.99))
    step, steps = 0, rounds * len(examples)
    order = list(examples)
    for number in range(rounds):
        head.train()
        chance.shuffle(order)
        for d in order:
            for group in optimiser.param_groups:
                group["lr"] = RATE * min(1.0, (step + 1) / WARM_UP) * (1 - step / steps)
            step += 1
            (loss_of(head(d), d["right"]) / 100).backward()
            nn.utils.clip_grad_norm_(head.parameters(), 5.0)
            optimiser.step()
            optimiser.zero_grad()
        report(head.eval(), number + 1)
    return head


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prepared", type=Path)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--held-out", type=int, default=0)
    options = parser.parse_args()
    torch.set_num_threads(1)
    start = time.time()
    network, labels = load(options.prepared, options.checkpoint, options.layers)
    read = documents(options.data / "gum/gum-open-train-ontogum.conllu.gz")
    analyse(simulated(network), labels, [s for document in read for s in document])
    print(f"{time.time() - start:.0f}s analysed {len(read)} documents", flush=True)
    examples = [example(document) for document in read]
    held_out = examples[::options.held_out] if options.held_out else []
    kept = [d for i, d in enumerate(examples) if not options.held_out or i % options.held_out]

    @torch.no_grad()
    def report(head: Coreference, number: int) -> None:
        losses = {name: sum(float(loss_of(head(d), d["right"])) for d in part) / max(1, sum(len(d["right"]) for d in part))
                  for name, part in (("training", kept), ("held out", held_out)) if part}
        print(f"{time.time() - start:.0f}s round {number}", *(f"{name} {loss:.4f}" for name, loss in losses.items()), flush=True)

    torch.save(train(kept, options.rounds, report=report).state_dict(), options.out)


if __name__ == "__main__":
    main()

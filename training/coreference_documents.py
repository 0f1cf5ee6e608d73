"""Documents with coreference as the head's training wants them: words with the network's own tags and trees, candidates, pairs."""
from __future__ import annotations

from pathlib import Path
from typing import Iterator

import torch

import coreference_words as words_of
from batches import collate, like_length, sentences_of, windows
from decode import lemma_table, lemmas, spanning_tree
from labels import NOMINAL
from readers import blocks, closed, value
from wordpiece import WordPiece


def documents(path: Path) -> list[list[dict]]:
    """Each document's sentences: words, those followed by a space, and mentions (fields of the bracket, first, last word)."""
    found: dict[str, list[dict]] = {}
    name = ""
    for comments, rows in blocks(path):
        name = value(comments, "newdoc id") or name
        joined = {r[0].split("-")[1] for r in rows if "-" in r[0] and "SpaceAfter=No" in r[9]}
        inside = {str(n) for r in rows if "-" in r[0] for n in range(int(r[0].split("-")[0]), int(r[0].split("-")[1]))}
        words = [r for r in rows if r[0].isdigit()]
        if words:
            spaced = [r[0] not in joined | inside and "SpaceAfter=No" not in r[9] for r in words]
            found.setdefault(name, []).append({"document": name, "words": [r[1] for r in words], "spaced": spaced,
                                               "mentions": list(mentions(words))})
    return list(found.values())


def mentions(rows: list[list[str]]) -> Iterator[tuple[tuple[str, ...], int, int]]:
    opened: list = []
    for i, row in enumerate(rows):
        for fields, begin in closed(row[9], i, opened):
            yield tuple(fields), begin, i


def add_wider(read: list[list[dict]], wider: list[list[dict]]) -> None:
    """Gives each sentence the mentions that the same document has under wider guidelines."""
    for document, other in zip(read, wider, strict=True):
        for sentence, same in zip(document, other, strict=True):
            assert sentence["words"] == same["words"]
            sentence["wider"] = same["mentions"]


@torch.no_grad()
def analyse(network, labels: dict, sentences: list[dict]) -> None:
    """Adds to each sentence its words as annotation JSON has them, their vectors and the rows of the nominal head."""
    pieces, table = WordPiece(labels["vocab"]), lemma_table(labels)
    for s in sentences:
        s["pieces"] = [pieces.word(w) for w in s["words"]]
    for group in like_length(windows(sentences)):
        batch = collate(group, pieces)
        x, base = network.encode(batch), 0
        arcs, scores = network.arcs(x, batch), {k: getattr(network, k)(x) for k in ("upos", "feats", "lemma", "nominal")}
        for r, s in enumerate(sentences_of(group)):
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


def headed(sentences: list[dict], found: list[dict], key: str) -> list[tuple[str, ...] | None]:
    """The fields of the mention that each candidate heads, of the one that its phrase covers exactly before others."""
    place = {(c["sentence"], c["word"]): k for k, c in enumerate(found)}
    out: list[tuple[str, ...] | None] = [None] * len(found)
    for number, s in enumerate(sentences):
        for fields, first, last in s[key]:
            heads = [i for i in range(first, last + 1) if not first <= s["tokens"][i]["head"] - 1 <= last]
            k = next((place[number, i] for i in heads if (number, i) in place), None)
            if k is not None and (out[k] is None or found[k]["phrase"] == (first, last)):
                out[k] = fields
    return out


def groups(fields: list[tuple[str, ...] | None]) -> list[str | None]:
    return [f[0] if f else None for f in fields]


def example(sentences: list[dict]) -> dict:
    """A document as tensors, with its candidates and gold chains for scoring."""
    found = words_of.candidates([s["tokens"] for s in sentences], [kind for s in sentences for kind in s["kinds"]])
    pairs, wider = words_of.pairs(found), headed(sentences, found, "wider")
    out = tensors(torch.cat([s["vectors"] for s in sentences]), found, pairs, groups(headed(sentences, found, "mentions")))
    out["wider_right"] = right_of(out, pairs, groups(wider))
    out["types"], out["statuses"] = [f[1] if f else "" for f in wider], [f[2] if f else "" for f in wider]
    out["found"] = [(c["sentence"], *c["phrase"]) for c in found]
    out["gold"] = [(fields[0], (n, first, last)) for n, s in enumerate(sentences) for fields, first, last in s["mentions"]]
    return out


def tensors(vectors: torch.Tensor, found: list[dict], pairs: list[tuple[int, int]], chains: list[str | None]) -> dict:
    later, earlier = torch.tensor(pairs).t()
    counts = torch.bincount(later, minlength=len(found))
    width = int(counts.max()) + 1
    slot = later * width + 1 + torch.arange(len(pairs)) - (counts.cumsum(0) - counts)[later]
    out = {"vectors": vectors[[c["row"] for c in found]], "features": torch.tensor(words_of.word_features(found)),
           "kinds": torch.tensor([c["kind"] for c in found]), "later": later, "earlier": earlier, "slot": slot, "width": width,
           "pair_features": torch.tensor([words_of.pair_features(found, i, j, len(NOMINAL)) for i, j in pairs])}
    out["right"] = right_of(out, pairs, chains)
    return out


def right_of(d: dict, pairs: list[tuple[int, int]], chains: list[str | None]) -> torch.Tensor:
    """[words, 1 + antecedents]: the antecedents of the same chain, or the first column where there is none."""
    right = torch.zeros(len(d["kinds"]) * d["width"], dtype=torch.bool)
    right[d["slot"]] = torch.tensor([chains[i] is not None and chains[i] == chains[j] for i, j in pairs])
    right = right.view(-1, d["width"])
    right[:, 0] = ~right.any(1)
    return right

"""Outputs of the network, with the engine's rounding simulated, for sentences of our own: the engine's tests compare.

    reference.py PREPARED_DIR FILE.model OUT.json    for a model file as it is; export.py writes them for a new one
"""
from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from boundaries import Block
from decode import arguments, best_roleset, lemma_table, lemmas, name_spans, predict
from doubtful_windows import Band, decode, sums, vectors, windows
from quantise import rounded, simulated
from shipped import network_of
from wordpiece import WordPiece, shape

SENTENCES = """The minister met farmers in Lisbon on Tuesday .
Harwick Shipping said on Monday that it had bought two ferries from a Danish rival .
Nobody was hurt when the bridge over the Elbe collapsed , police said .
" We will not pay , " Maria Keller told reporters after the vote in Parliament .
OIL PRICES FALL AS TALKS RESUME
The European Union fined Orlando Foods 12.5 million euros for fixing prices .
Kenya 's president , who took office in 2022 , visited Mount Kenya National Park .
Rebels attacked a convoy near the border , killing at least 17 soldiers .
The company 's decision to close its plant in Ohio angered unions .
She is the daughter of the late painter Jan Novák and lives in Prague .
Heavy rain caused floods in the north of the country , and 3,000 people were evacuated .
Dr. Amina Yusuf , chief executive of Northgate Bank , resigned because of a scandal .
Did the court order the release of the prisoners ?
The iPhone maker may delay its launch until next year .
Protesters in Lahore demanded that the government cut fuel taxes .
Italy did n't win the World Cup , but its fans celebrated in Rome anyway .
A spokesman for the ministry denied reports of an explosion at the port .
The film " Silent Harvest " was directed by Peter Olsen and shown at the Berlin Film Festival .
do you know where i can buy tickets for the game ?
Shares of Brightwater Inc. rose 4 % to $ 38.20 after it announced the merger .""".split("\n")

PARAGRAPHS = """great soup slow waiters we will not go back the pie was cold too
Ana Lindqvist Harbour Office 14 Quay Street see the route attached thanks again for your help
Please call me tomorrow Thanks , Peter
The ferry left at noon . It was late , they said . Nobody minded !
I asked him twice - he never answered so we left without the boxes
hi all the meeting moves to Friday let me know who can come
The iPhone 4 runs iOS 4 Formerly it was called iPhone OS
I love this place Great food and the staff is nice , too
Office hours are 9 to 5 Please call first
thanks Peter - see the route and the plan - Ann Lee
What a day - we lost the keys again :( See you soon , Ann
Ann Lee ann@quay.example route-2.doc ---- at 9:30 see www.quay.example she is in""".split("\n")


def softmax(x: np.ndarray) -> np.ndarray:
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def rounded_list(values) -> list[float]:
    return [round(float(v), 4) for v in values]


def describe(sentence: dict, s: dict, labels: dict, table: dict, t: dict) -> dict:
    """What the engine should find, with probabilities after the temperatures."""
    upos, arcs = softmax(s["upos"] / t.get("upos", 1)), softmax(s["arc"] / t.get("arc", 1))
    tags = np.log(softmax(s["names"] / t.get("names", 1)))
    own_lemmas, frames = lemmas(sentence["words"], s, labels, table), []
    for row, word in enumerate(s["asked"]):
        roleset, score = best_roleset(s["roleset"][row], own_lemmas[word], labels)
        frames.append({"word": word, "probability": round(float(sigmoid(s["predicate"][word] / t.get("predicate", 1))), 4),
                       "roleset": roleset, "roleset_logit": round(score, 4),
                       "roles_greedy": {int(i): labels["roles"][k] for i, k in enumerate(s["role"][row].argmax(1)) if k},
                       "roles": arguments(s["role"][row], labels["roles"], labels["frames"].get(roleset), word)})
    return {"words": sentence["words"], "pieces": sentence["pieces"], "shapes": [shape(w) for w in sentence["words"]],
            "vector_begin": [rounded_list(v[:8]) for v in s["vector"]],
            "vector_written": [rounded_list(v[384:388]) for v in s["vector"]],
            "upos": [labels["upos"][i] for i in upos.argmax(1)], "upos_probability": rounded_list(upos.max(1)),
            "feats": [labels["feats"][i] for i in s["feats"].argmax(1)],
            "lemma_script": [labels["lemma_scripts"][i] for i in s["lemma"].argmax(1)], "lemmas": own_lemmas,
            "heads": s["heads"], "head_probability": rounded_list(arcs[range(len(arcs)), s["heads"]]),
            "deprel": [labels["deprel"][i] for i in s["label"].argmax(1)],
            "names": name_spans(tags), "name_tag_probability": rounded_list(np.exp(tags.max(1))),
            "nominal": [int(i) for i in s["nominal"].argmax(1)], "predicates": frames,
            "event_noun_logit": rounded_list(s["event_noun"]), "factuality": rounded_list(s["factuality"])}


def describe_ends(words: list[str], network, pieces: WordPiece, parts: dict) -> dict:
    """The classifier's sums, what the boundary head adds to them, and the ends that follow."""
    block, weights = Block(words, [False] * len(words)), parts["boundaries"].astype(np.int64)
    own = sums(block, weights)
    asked = windows(block, own, Band(*parts["boundary_head.band"]))
    x = torch.from_numpy(vectors(network, pieces, [(block, asked)])[0]).float().flatten(1)
    layer = {kind: torch.from_numpy(parts[f"boundary_head.{kind}"]).float()
             for kind in ("around.weight", "around.scale", "around.bias", "score.weight", "score.bias")}
    hidden = F.relu(F.linear(rounded(x), layer["around.weight"] * layer["around.scale"][:, None], layer["around.bias"]))
    opinions = F.linear(hidden, layer["score.weight"], layer["score.bias"]).squeeze(1).tolist()
    gaps = [gap for window in asked for gap in window.gaps]
    return {"words": words, "sums": own, "gaps": gaps, "opinions": rounded_list(opinions),
            "ends": sorted(decode(block, weights, dict(zip(gaps, opinions))))}


def write_reference(path: Path, network, labels: dict, temperatures: dict, parts: dict) -> None:
    """`parts` are the sections of the model file."""
    pieces = WordPiece(labels["vocab"])
    sentences = [{"id": i, "document": "reference", "words": line.split(" "), "pieces": [pieces.word(w) for w in line.split(" ")]}
                 for i, line in enumerate(SENTENCES)]
    table = lemma_table(labels)
    found = sorted(predict(network, sentences, pieces, labels), key=lambda pair: pair[0]["id"])
    described = [describe(sentence, scores, labels, table, temperatures) for sentence, scores in found]
    paragraphs = [describe_ends(line.split(" "), network, pieces, parts) for line in PARAGRAPHS]
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".new")
    temporary.write_text(json.dumps({"temperatures": temperatures, "sentences": described, "paragraphs": paragraphs}, ensure_ascii=False))
    os.replace(temporary, path)


def main() -> None:
    prepared, model, out = map(Path, sys.argv[1:4])
    network, labels, parts = network_of(prepared, model)
    write_reference(out, simulated(network), labels, json.loads(parts["config"]).get("temperatures", {}), parts)


if __name__ == "__main__":
    main()

"""Figures on development sentences with gold words and sentence ends, with the engine's rounding, temperatures, and the map of
the confidences of names.

    evaluate.py PREPARED_DIR CHECKPOINT OUT.json [--layers 12] [--every 1]
"""
from __future__ import annotations

import argparse
import json
import pickle
from collections import defaultdict
from pathlib import Path

import numpy as np
import torch

from confidence import isotonic, report
from decode import arguments, best_roleset, lemma_table, lemmas, name_spans, predict
from export import load
from labels import KINDS, NOMINAL, TAGS
from prepare import SOURCES
from quantise import simulated
from temperatures import Collector, best_bias, log_softmax
from wordpiece import WordPiece

COARSE = {"Person": "Person", "Organization": "Organization", "Polity": "Place", "Place": "Place"}
GOLD = {"per": "Person", "person": "Person", "org": "Organization", "organization": "Organization", "loc": "Place",
        "location": "Place", "place": "Place"}


class Counts:
    """Right, given and wanted, for a share or an F1."""

    def __init__(self):
        self.right = self.system = self.gold = 0

    def sets(self, system: set, gold: set) -> None:
        self.right += len(system & gold)
        self.system += len(system)
        self.gold += len(gold)

    def each(self, flags) -> None:
        self.right += int(sum(flags))
        self.system += len(flags)
        self.gold += len(flags)

    def f1(self) -> float:
        return round(200 * self.right / max(1, self.system + self.gold), 2)


class Evaluation:
    def __init__(self, labels: dict):
        self.labels, self.counts, self.collector = labels, defaultdict(Counts), Collector()
        self.table = lemma_table(labels)
        self.facts: list[tuple[float, float]] = []
        self.events: list[tuple[float, bool]] = []
        self.spans: list[tuple[np.ndarray, list[int], bool]] = []  # of names: scores of their words, tags, right

    def sentence(self, s: dict, found: dict) -> None:
        source = SOURCES[s["source"]]
        sets = [source] + (["gum news"] if s["document"].startswith("GUM_news") else [])
        if "upos" in s:
            self.trees(s, found, sets)
        if "names" in s:
            self.names(s, found, sets)
        if "nominal" in s:
            own = [NOMINAL[i] for i in found["nominal"].argmax(1)]
            gold = [NOMINAL[i] for i in s["nominal"]]
            self.counts["gum nominal F1"].sets({(i, k) for i, k in enumerate(own) if k != "none"},
                                               {(i, k) for i, k in enumerate(gold) if k != "none"})
            self.collector.add("nominal", found["nominal"], s["nominal"])
        if "frames" in s:
            self.frames(s, found)
        asked = s.get("events", {})
        self.events += [(float(found["event_noun"][i]), told) for i, told in asked.items()]
        self.facts += [(float(found["factuality"][i]), value) for i, (value, _) in s.get("facts", {}).items()]

    def trees(self, s: dict, found: dict, sets: list[str]) -> None:
        labels = self.labels
        upos, feats, label = (found[key].argmax(1) for key in ("upos", "feats", "label"))
        heads = [a == b for a, b in zip(found["heads"], s["heads"])]
        rows = {"UPOS": upos == np.array(s["upos"]), "feats": feats == np.array(s["feats"]),
                "lemma": [a == b for a, b in zip(lemmas(s["words"], found, labels, self.table), s["lemmas"])], "UAS": heads,
                "LAS": [h and labels["deprel"][a].split(":")[0] == labels["deprel"][b].split(":")[0]
                        for h, a, b in zip(heads, label, s["deprel"])]}
        for name in sets:
            for figure, flags in rows.items():
                self.counts[f"{name} {figure}"].each(list(flags))
        for key, scores in (("upos", found["upos"]), ("feats", found["feats"]), ("lemma", found["lemma"]),
                            ("label", found["gold_label"])):
            gold = s["deprel"] if key == "label" else s[key]
            kept = [i for i, g in enumerate(gold) if g >= 0]
            self.collector.add(key, scores[kept], [gold[i] for i in kept])
        self.collector.add("arc", found["arc"], s["heads"])

    def names(self, s: dict, found: dict, sets: list[str]) -> None:
        spans = name_spans(log_softmax(found["names"]))
        gold = {(b, e, GOLD[label.lower()]) for b, e, label in s["spans"] if label.lower() in GOLD
                and s["names"][b] & sum(1 << (1 + 2 * KINDS.index(kind)) for kind in COARSE)}
        system = {(b, e, COARSE[kind]) for b, e, kind in spans if kind in COARSE}
        for name in sets:
            self.counts[f"{name} names F1"].sets(system, gold)
            for kind in ("Person", "Organization", "Place"):
                self.counts[f"{name} names {kind} F1"].sets({x for x in system if x[2] == kind},
                                                            {x for x in gold if x[2] == kind})
        if "gum" not in sets:  # whose names have titles
            for b, e, kind in (span for span in spans if span[2] in COARSE):
                tags = [TAGS.index(f"{'I' if i else 'B'}-{kind}") for i in range(e - b)]
                self.spans.append((found["names"][b:e], tags, (b, e, COARSE[kind]) in gold))
        decided = [i for i, mask in enumerate(s["names"]) if mask & (mask - 1) == 0]
        self.collector.add("names", found["names"][decided], [s["names"][i].bit_length() - 1 for i in decided])

    def frames(self, s: dict, found: dict) -> None:
        labels, gold = self.labels, {f[0]: f for f in s["frames"]}
        self.collector.add_binary("predicate", found["predicate"], [i in gold for i in range(len(s["words"]))])
        collected: dict[str, tuple[set, set]] = defaultdict(lambda: (set(), set()))
        for row, word in enumerate(found["asked"]):
            lemma = gold[word][2] if word in gold else s["lemmas"][word].lower()
            rows = labels["candidates"].get(lemma, [])
            roleset, _ = best_roleset(found["roleset"][row], lemma, labels)
            if word in gold:
                self.counts["ewt roleset of gold predicates"].each([roleset == gold[word][3]])
                if rows and gold[word][1] in rows:
                    self.collector.add("roleset", found["roleset"][row][None, rows], [rows.index(gold[word][1])])
                arguments_of = gold[word][4]
                self.collector.add("role", found["role"][row], [arguments_of.get(i, 0) for i in range(len(s["words"]))])
                given = arguments(found["role"][row], labels["roles"], labels["frames"].get(gold[word][3]), word)
                self.counts["ewt arguments labelled, gold predicates F1"].sets(set(given.items()), set(gold[word][5].items()))
            if found["predicate"][word] > 0:
                collected["predicates"][0].add(word)
                collected["rolesets"][0].add((word, roleset))
                for i, role in arguments(found["role"][row], labels["roles"], labels["frames"].get(roleset), word).items():
                    collected["arguments unlabelled"][0].add((word, i))
                    collected["arguments labelled"][0].add((word, i, role))
        for word, frame in gold.items():
            collected["predicates"][1].add(word)
            collected["rolesets"][1].add((word, frame[3]))
            collected["arguments unlabelled"][1].update((word, i) for i in frame[5])
            collected["arguments labelled"][1].update((word, i, role) for i, role in frame[5].items())
        for name, (system, wanted) in collected.items():
            self.counts[f"ewt {name} F1"].sets(system, wanted)

    def result(self) -> dict:
        figures = {name: c.f1() for name, c in sorted(self.counts.items())}
        if self.facts:
            own, gold = np.array(self.facts).T
            figures["ewt factuality Pearson r"] = round(float(np.corrcoef(own, gold)[0, 1]), 3)
        biases = {}
        if self.events:
            scores, told = np.array([e[0] for e in self.events]), np.array([e[1] for e in self.events])
            biases["event_noun"] = best_bias(scores, told)
            counts, chosen = Counts(), scores + biases["event_noun"] > 0
            counts.sets(set(np.flatnonzero(chosen)), set(np.flatnonzero(told)))
            figures["qanom event nouns F1"] = counts.f1()
            self.collector.add_binary("event_noun", scores + biases["event_noun"], told)
        temperatures = self.collector.fit()
        names = [(float(np.exp(log_softmax(scores / temperatures["names"])[range(len(tags)), tags]).mean()), right)
                 for scores, tags, right in self.spans]
        figures |= report("names, every second by the others", names[1::2], isotonic(names[::2]))
        return {"figures": figures, "temperatures": temperatures, "biases": biases, "confidence": {"names": isotonic(names)}}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prepared", type=Path)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--every", type=int, default=1, help="take every n-th sentence only")
    options = parser.parse_args()
    torch.set_num_threads(2)
    network, labels = load(options.prepared, options.checkpoint, options.layers)
    sentences = pickle.loads((options.prepared / "dev.pickle").read_bytes())[::options.every]
    evaluation = Evaluation(labels)
    for sentence, found in predict(simulated(network), sentences, WordPiece(labels["vocab"]), labels):
        evaluation.sentence(sentence, found)
    result = evaluation.result()
    options.out.write_text(json.dumps(result, indent=1))
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()

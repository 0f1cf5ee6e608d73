"""Questions and answers about predicates (QA-SRL, QANom) as what the roles of an answer's words may be.

One word of the answers to a question has a role, and which ones it may have follows from the question; words that are in no answer
have none of the roles that questions ask for. Which word of an answer it is, and which of the roles, is left to the network.
"""
from __future__ import annotations

import csv
import gzip
from collections import defaultdict
from pathlib import Path

QUOTES = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}
NUMBERED = [f"ARG{n}" for n in range(6)]
ADJUNCTS = [f"ARGM-{name}" for name in ("TMP", "LOC", "MNR", "EXT", "PRP", "CAU", "DIR", "PRD", "GOL", "COM")]
KINDS = {"asked": NUMBERED + ADJUNCTS,  # the whole of what questions ask for
         "subject": ["ARG0", "ARG1"], "passive subject": ["ARG1", "ARG2"],
         "by": ["ARG0", "ARG1", "ARG2", "ARGM-CAU", "ARGM-MNR"], "object": ["ARG1", "ARG2", "ARG3", "ARG4"],
         "other": NUMBERED[1:] + ADJUNCTS, "when": ["ARGM-TMP"], "how long": ["ARGM-TMP", "ARGM-EXT"] + NUMBERED[1:],
         "how much": ["ARGM-EXT"] + NUMBERED[1:], "where": ["ARGM-LOC", "ARGM-DIR", "ARGM-GOL"] + NUMBERED[1:],
         "why": ["ARGM-CAU", "ARGM-PRP", "ARG2", "ARG3"], "how": ["ARGM-MNR", "ARGM-EXT", "ARGM-PRD", "ARGM-COM"] + NUMBERED[2:]}
NAMES = list(KINDS)


def kind_of(row: dict[str, str]) -> str:
    wh, prepositions = row["wh"], row["prep"].split()
    if wh not in ("who", "what"):
        return wh if wh in KINDS else "other"
    passive, subject = row["is_passive"] == "True", not row["subj"]
    if subject:
        return "passive subject" if passive else "subject"
    if passive or prepositions:
        return "by" if passive and "by" in prepositions else "other"
    return "object"


def ranges(answer: str) -> set[int]:
    return {i for part in answer.split("~!~") for i in range(*map(int, part.split(":")))}


def qasrl(path: Path):
    """Sentences with the questions about their verbs: {word: (None, [(kind, words)])}."""
    name, dot, ending = path.name.partition(".csv")
    with gzip.open(path.with_name(f"{name}-sentences{dot}{ending}"), "rt", encoding="utf-8", newline="") as file:
        words = {row["qasrl_id"]: row["tokens"].split() for row in csv.DictReader(file)}
    asked: dict[str, dict] = defaultdict(lambda: defaultdict(list))
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["answer_range"] and row["is_redundant"] != "True":
                asked[row["qasrl_id"]][int(row["verb_idx"])].append((kind_of(row), ranges(row["answer_range"])))
    for key, verbs in asked.items():
        yield {"source": "qasrl", "id": key, "words": [QUOTES.get(w, w) for w in words[key]], "asked": dict(verbs), "part": "VERB"}


def qanom(path: Path):
    """Sentences with the nouns that might tell an event, {word: it does}, and the questions about those that do."""
    found: dict[str, dict] = {}
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            sentence = found.setdefault(row["qasrl_id"], {"source": "qanom", "id": row["qasrl_id"], "events": {}, "part": "NOUN",
                                                          "asked": defaultdict(list), "words": [
                                                              QUOTES.get(w, w) for w in row["sentence"].split(" ")]})
            noun = int(row["target_idx"])
            sentence["events"][noun] = row["is_verbal"] == "True"
            if row["is_verbal"] == "True" and row["answer_range"]:
                sentence["asked"][noun].append((kind_of(row), ranges(row["answer_range"])))
    for sentence in found.values():
        sentence["asked"] = dict(sentence["asked"])
        yield sentence

"""From the scores of facts to honest confidences: isotonic maps fitted on held-out data (docs/model-format.md).

    confidence.py DATA_DIR PROGRAM RAW.model FIGURES.json

RAW.model is an export without maps of facts, so that PROGRAM's confidences are the scores themselves. The maps go into FIGURES.json,
with which export.py makes the model that ships. Folds 1 and 2 of KnowledgeNet fit the relations, fold 3 judges them;
PropBank's development documents fit the events by halves. Claims have no data: their scores stay.
"""
from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np

from readers import conllu

PROPERTIES = {"ng:ledBy": "CEO", "ng:chiefExecutive": "CEO", "schema:parent": "CHILD_OF", "schema:foundingDate": "DATE_FOUNDED",
              "schema:birthDate": "DATE_OF_BIRTH", "schema:deathDate": "DATE_OF_DEATH", "schema:alumniOf": "EDUCATED_AT",
              "schema:worksFor": "EMPLOYEE_OR_MEMBER_OF", "schema:memberOf": "EMPLOYEE_OR_MEMBER_OF",
              "schema:founder": "FOUNDED_BY", "ng:headquarters": "HEADQUARTERS", "schema:nationality": "NATIONALITY",
              "schema:birthPlace": "PLACE_OF_BIRTH", "schema:homeLocation": "PLACE_OF_RESIDENCE",
              "ng:memberOfParty": "POLITICAL_AFFILIATION", "schema:spouse": "SPOUSE",
              "schema:parentOrganization": "SUBSIDIARY_OF"}
BINS, LEAST = 24, 20
LIKELY = 0.5  # arguments that events take: kMinArgument in lib/facts


def annotate(program: str, model: str, texts: list[str]) -> list[dict]:
    given = "".join(json.dumps({"id": str(i), "text": text}) + "\n" for i, text in enumerate(texts))
    done = subprocess.run([program, "annotate", "--from", "jsonl", "--any-language", "--model", model, "--jobs", "2"],
                          input=given.encode(), capture_output=True)
    if done.returncode not in (0, 4):
        sys.exit(done.stderr.decode()[:500])
    return [json.loads(line) for line in done.stdout.splitlines()]


def touches(a, b) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def relation_scores(data: Path, program: str, model: str) -> dict[int, list[tuple[float, bool]]]:
    """By fold: the score of each relation whose property the passage was annotated for, and whether it is there."""
    asked: dict[str, dict[str, list]] = defaultdict(lambda: defaultdict(list))
    fold: dict[str, int] = {}
    for line in gzip.open(data / "relations/knowledgenet.jsonl.gz", "rt", encoding="utf-8"):
        row = json.loads(line)
        fold[row["text"]] = row["fold"]
        own = asked[row["text"]][row["property"]]
        if row["subject"]:
            own.append((row["subject"], row["object"]))
    texts = list(asked)
    pairs: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for found in annotate(program, model, texts):
        text = texts[int(found["id"])]
        spans = defaultdict(list)
        for mention in found["mentions"]:
            if mention.get("participant", True):
                spans[mention["entity"]].append((mention["begin"], mention["end"]))
        places = lambda index: spans[found["mentions"][index]["entity"]]
        for r in found["relations"]:
            gold = asked[text].get(PROPERTIES.get(r["predicate"], ""))
            if gold is None or r["polarity"] != "positive":
                continue
            ends = [places(r["subject"]), places(r["object"]) if r["object"] is not None else [tuple(r["evidence"])]]
            ways = [ends, ends[::-1]] if r["predicate"] == "schema:spouse" else [ends]
            right = any(any(touches(s, subject) for s in way[0]) and any(touches(o, object_) for o in way[1])
                        for way in ways for subject, object_ in gold)
            pairs[fold[text]].append((r["confidence"], right))
    return pairs


def event_scores(data: Path, program: str, model: str) -> list[tuple[float, bool]]:
    """The score of each event, and whether PropBank has its roleset and each of its likely numbered arguments."""
    sentences = [s for s in conllu(data / "roles/en_ewt-propbank-dev.conllup.gz", "ewt") if s["frames"]]
    pairs = []
    for found in annotate(program, model, [" ".join(s["words"]) for s in sentences]):
        s = sentences[int(found["id"])]
        begins, at = {}, 0
        for i, word in enumerate(s["words"]):
            begins[at] = i
            at += len(word) + 1
        gold = {word: (roleset, {(i, role) for i, role in arguments.items() if role[3:].isdigit()})
                for word, roleset, arguments in s["frames"]}
        for event in found["events"]:
            if event["predicate"] is None:
                continue
            p = found["predicates"][event["predicate"]]
            words = found["sentences"][p["sentence"]]["words"]
            place = lambda number: begins.get(words[number - 1]["begin"], -1)
            own = {(place(a["word"]), a["role"]) for a in p["arguments"] if a["role"][3:].isdigit() and a["probability"] >= LIKELY}
            roleset, arguments = gold.get(place(p["word"]), ("", set()))
            pairs.append((event["confidence"], roleset == p["roleset"] and own <= arguments))
    return pairs


def isotonic(pairs: list[tuple[float, bool]]) -> list[tuple[float, float]]:
    """Knots of the best rising map in squares (pool adjacent violators) over bins of equal size."""
    rows = np.array(sorted(pairs), dtype=float)
    blocks: list[list[float]] = []  # mean score, share right, count
    for part in np.array_split(rows, max(1, min(BINS, len(rows) // LEAST))):
        blocks.append([part[:, 0].mean(), part[:, 1].mean(), len(part)])
        while len(blocks) > 1 and blocks[-2][1] >= blocks[-1][1]:
            b, a = blocks.pop(), blocks.pop()
            n = a[2] + b[2]
            blocks.append([(a[0] * a[2] + b[0] * b[2]) / n, (a[1] * a[2] + b[1] * b[2]) / n, n])
    shares = np.maximum.accumulate([(share * n + 1) / (n + 2) for _, share, n in blocks])  # never quite sure
    return [(round(score, 4), round(float(share), 4)) for (score, _, _), share in zip(blocks, shares)]


def report(name: str, pairs: list[tuple[float, bool]], knots: list[tuple[float, float]]) -> dict[str, float]:
    """The reliability table and the expected calibration error (Naeini et al. 2015), ten bins."""
    score, right = np.array(pairs, dtype=float).T
    confidence = np.interp(score, *np.array(knots).T)
    errors = {}
    for label, values in (("score", score), ("confidence", confidence)):
        bins, error = np.minimum((values * 10).astype(int), 9), 0.0
        print(f"{name}: {label}, {len(pairs)} facts")
        for b in sorted(set(bins)):
            own = bins == b
            error += own.mean() * abs(values[own].mean() - right[own].mean())
            print(f"  {b / 10:.1f}  {own.sum():5d}  says {values[own].mean():.3f}  is {right[own].mean():.3f}")
        errors[f"{name} {label} ECE"] = round(100 * error, 2)
    for threshold in (0.5, 0.6, 0.7, 0.8):
        own = confidence >= threshold
        print(f"  at {threshold}: {own.sum()} facts, {100 * right[own].mean() if own.any() else 0:.1f} % right")
    print(errors)
    return errors


def main() -> None:
    data, program, model, figures = Path(sys.argv[1]), sys.argv[2], sys.argv[3], Path(sys.argv[4])
    relations = relation_scores(data, program, model)
    relation_map = isotonic(relations[1] + relations[2])
    events = event_scores(data, program, model)
    result = json.loads(figures.read_text())
    result["confidence"] |= {"relations": relation_map, "events": isotonic(events)}
    result["figures"] |= report("relations, fold 3", relations[3], relation_map)
    half = len(events) // 2
    result["figures"] |= report("events, second half by the first", events[half:], isotonic(events[:half]))
    figures.write_text(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()

"""Readers of the public data sets: each yields sentences as dictionaries (words, and the labels that the set has)."""
from __future__ import annotations

import csv
import gzip
import json
import re
from pathlib import Path

PIECE = re.compile(r"\(([^()]*)(\))?|([^()]+)\)")
AUXILIARIES = {"be.03", "become.03", "do.01", "get.24", "have.01", "go.04", "have.02", "use.03"}


def blocks(path: Path):
    """The comments and rows of each sentence of a file of columns."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for block in re.split(r"\n[ \t]*\n", file.read().replace("\r\n", "\n")):
            lines = [line for line in block.split("\n") if line.strip()]
            comments = [line for line in lines if re.match(r"# ?(newdoc|newpar|sent_id|text|global|meta|s_|addressee)", line)]
            rows = [re.split(r"\t" if "\t" in line else r" +", line) for line in lines if line not in comments]
            yield comments, [row for row in rows if row[0] != "#" and row[0] != "-DOCSTART-"]


def value(comments: list[str], key: str) -> str | None:
    return next((c.partition("=")[2].strip() for c in comments if c[1:].partition("=")[0].strip() == key), None)


def conllu(path: Path, source: str):
    """Tags and trees; of GUM also mentions (begin, end, minimal begin, minimal end, type), of PropBank frames."""
    document, opened = "", []
    for comments, rows in blocks(path):
        document = value(comments, "newdoc id") or document
        marked = [row for row in rows if len(row) > 10 and row[10] != "_"]
        words = [row for row in rows if row[0].isdigit()]
        if not words:
            continue
        sentence = {"source": source, "id": value(comments, "sent_id"), "document": document,
                    "words": [r[1] for r in words], "lemmas": [r[2] for r in words], "upos": [r[3] for r in words],
                    "xpos": [r[4] for r in words], "feats": [r[5] for r in words], "heads": [int(r[6]) for r in words],
                    "deprel": [r[7] for r in words]}
        if source == "gum":
            sentence["mentions"] = mentions([r[9] for r in words], opened)
        if any(len(row) > 10 for row in rows):
            sentence["frames"] = list(frames(words, marked))
        yield sentence


def closed(misc: str, word: int, opened: list[tuple[list[str], int]]):
    """Of the mentions that a word's Entity= ends, the fields of the bracket that opened them and their first word. `opened` are those
    that go on; it is brought up to date."""
    entity = next((item[7:] for item in misc.split("|") if item.startswith("Entity=")), "")
    for piece in PIECE.finditer(entity):
        if piece[1] is not None:
            opened.append((piece[1].split("-"), word))
        if piece[2] or piece[3]:
            group = (piece[1] or piece[3]).split("-")[0]
            place = max((k for k, (fields, _) in enumerate(opened) if fields[0] == group), default=None)
            if place is not None:
                yield opened.pop(place)


def mentions(misc: list[str], opened: list) -> list[tuple]:
    found = []
    for i, items in enumerate(misc):
        for fields, begin in closed(items, i, opened):
            minimal = [int(n) - 1 for n in fields[5].split(",")] if re.fullmatch(r"[\d,]+", fields[5]) else []
            minimal = [begin + n for n in minimal if begin + n <= i] or [begin, i]
            found.append((begin, i + 1, minimal[0], minimal[-1] + 1, fields[1]))
    return found


def frames(words: list[list[str]], marked: list[list[str]]):
    """Predicates as (word, roleset, {word: role}); auxiliaries without roles are left out, as the field's scorers do."""
    for column, predicate in enumerate(marked, 11):
        if predicate not in words:
            continue
        arguments = {i: row[column] for i, row in enumerate(words) if row[column] not in ("_", "V", "C-V")}
        roleset = predicate[10]
        if roleset not in AUXILIARIES and (roleset != "get.03" or arguments):
            yield words.index(predicate), roleset, arguments


def tagged(path: Path, source: str, token: int, tag: int):
    """Name spans (begin, end, label) of a column file, IOB1 or IOB2."""
    for comments, rows in blocks(path):
        if not rows:
            continue
        spans, before = [], "O"
        for i, row in enumerate(rows):
            label = row[tag] if len(row) > tag else "O"
            if label in ("O", "B-O", "I-O"):
                before = "O"
                continue
            if label[0] == "B" or before != label[2:]:
                spans.append([i, i + 1, label[2:]])
            else:
                spans[-1][1] = i + 1
            before = label[2:]
        yield {"source": source, "id": value(comments, "sent_id"), "words": [row[token] for row in rows],
               "spans": [tuple(s) for s in spans]}


def redocred(path: Path) -> list[list[dict]]:
    """Documents as lists of sentences."""
    documents = []
    for number, document in enumerate(json.loads(gzip.decompress(path.read_bytes()))):
        sentences = [{"source": "redocred", "id": f"{number}-{i}", "document": str(number), "words": words, "spans": []}
                     for i, words in enumerate(document["sents"])]
        for mention in {(m["sent_id"], *m["pos"], m["type"]) for vertex in document["vertexSet"] for m in vertex}:
            if mention[3] not in ("TIME", "NUM"):
                sentences[mention[0]]["spans"].append(mention[1:])
        documents.append(sentences)
    return documents


def factuality(path: Path) -> dict[tuple[str, int], tuple[float, float]]:
    """(sentence, word from 0) -> how sure it is that it happened, -3 to 3, and the annotators' confidence."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return {(row["sent_id"], int(row["word"]) - 1): (float(row["factual"]), float(row["factual-confidence"]))
                for row in csv.DictReader(file, delimiter="\t") if row["factual"]}


def frame_aliases(path: Path) -> list[tuple[str, list[tuple[str, str]], list[str]]]:
    """Rolesets with their aliases as (part of speech, lemma) and the core roles that their frame has."""
    rows = []
    for line in gzip.decompress(path.read_bytes()).decode().splitlines():
        columns = line.split("\t")
        if len(columns) > 5 and "." in columns[0]:
            roles = [f"ARG{role[0]}" for role in columns[5].split("|") if role[:1].isdigit()]
            rows.append((columns[0], [(a[0], a[2:]) for a in columns[2].split("|") if a], roles))
    return rows

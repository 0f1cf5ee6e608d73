"""Data sets as the scorers read them, and the program's answers by other conventions than its own.

What is a name, or a mention, differs between data sets. These views say how much of a figure that is: they change what is counted,
never what was found.
"""
from __future__ import annotations

import gzip
import json
from pathlib import Path

NOT_NAMES = ("TIME", "NUM")


def write_second_half(redocred: Path, out: Path) -> None:
    """The names in the second half of Re-DocRED's documents as IOB2: the half that training/prepare.py leaves out."""
    documents = json.loads(gzip.decompress(redocred.read_bytes()))
    with gzip.open(out, "wt", encoding="utf-8") as file:
        for number, document in enumerate(documents[len(documents) // 2:]):
            file.write(f"# newdoc id = redocred-{number}\n")
            for words, tags in zip(document["sents"], tags_of(document)):
                file.writelines(f"{word}\t{tag}\n" for word, tag in zip(words, tags) if word.strip())
                file.write("\n")


def tags_of(document: dict) -> list[list[str]]:
    """A tag for each word of each sentence; of names inside each other the longest."""
    tags = [["O"] * len(words) for words in document["sents"]]
    names = {(m["sent_id"], *m["pos"], m["type"]) for vertex in document["vertexSet"] for m in vertex if m["type"] not in NOT_NAMES}
    for sentence, begin, end, kind in sorted(names, key=lambda name: (name[1] - name[2], name)):
        own = tags[sentence]
        if begin < end and set(own[begin:end]) == {"O"}:
            own[begin:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - begin - 1)
    return tags


def with_adjectives_of_states(answer: dict) -> dict:
    """"Norwegian" in "a Norwegian ship" counts as the name of a place, as in Re-DocRED; for the program it is no name."""
    adjectives = {(w["begin"], w["end"]) for s in answer["sentences"] for w in s["words"] if w["upos"] == "ADJ"}
    mentions = [{**m, "kind": "name"} if m["type"] == "Polity" and (m["begin"], m["end"]) in adjectives else m for m in answer["mentions"]]
    return {**answer, "mentions": mentions}


def without_names_in_their_phrases(answer: dict) -> dict:
    """"Harwick" in "the Harwick Group" or "Harwick's" is no second mention beside the phrase that it names."""
    around: dict[str | None, list[dict]] = {}
    for mention in answer["mentions"]:
        around.setdefault(mention["entity"], []).append(mention)
    return {**answer, "mentions": [m for m in answer["mentions"] if m["kind"] != "name" or not any(
        other is not m and other["begin"] <= m["begin"] and m["end"] <= other["end"] for other in around[m["entity"]])]}

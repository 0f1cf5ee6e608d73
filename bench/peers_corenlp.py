"""Stanford CoreNLP's answers as annotation JSON, for peers.py.

    peers_corenlp.py LIBRARIES ARTICLES.jsonl > ANNOTATIONS.jsonl

Runs its command line once, on a file for each article. Its tags are the Penn Treebank's: no `upos` is given.
"""
from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from itertools import accumulate
from pathlib import Path

KINDS = {"PERSON": "Person", "ORGANIZATION": "Organization", "LOCATION": "Place", "CITY": "Place", "COUNTRY": "Place",
         "STATE_OR_PROVINCE": "Place"}
ANNOTATORS = "tokenize,ssplit,pos,lemma,depparse,ner"


def run(libraries: str, articles: list[dict], folder: Path) -> list[dict]:
    files = [folder / f"{number}.txt" for number in range(len(articles))]
    for file, article in zip(files, articles):
        file.write_text(article["text"], encoding="utf-8", newline="")
    (folder / "files").write_text("".join(f"{file}\n" for file in files))
    subprocess.run(["java", "-Xmx4g", "-cp", f"{libraries}/*", "edu.stanford.nlp.pipeline.StanfordCoreNLP", "-annotators", ANNOTATORS,
                    "-threads", "1", "-encoding", "UTF-8", "-ssplit.newlineIsSentenceBreak", "two", "-filelist", str(folder / "files"),
                    "-outputFormat", "json", "-outputDirectory", str(folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return [json.loads(Path(f"{file}.json").read_text(encoding="utf-8")) for file in files]


def annotation(article: dict, answer: dict) -> dict:
    place = code_points(article["text"])
    span = lambda item: {"begin": place[item["characterOffsetBegin"]], "end": place[item["characterOffsetEnd"]]}
    sentences, mentions = [], []
    for sentence in answer["sentences"]:
        tokens = sentence["tokens"]
        arcs = {arc["dependent"]: arc for arc in sentence["basicDependencies"]}
        words = [span(t) | {"form": t["originalText"], "lemma": t["lemma"], "head": arcs[t["index"]]["governor"],
                            "deprel": arcs[t["index"]]["dep"].lower()} for t in tokens]
        sentences.append({"begin": words[0]["begin"], "end": words[-1]["end"], "words": words})
        # Pronouns are mentions there, too.
        mentions += [span(m) | {"kind": "name", "type": KINDS[m["ner"]]} for m in sentence["entitymentions"]
                     if m["ner"] in KINDS and not tokens[m["tokenBegin"]]["pos"].startswith("PRP")]
    return {"id": article["id"], "text": article["text"], "sentences": sentences, "mentions": mentions}


def code_points(text: str) -> dict[int, int]:
    """From Java's offsets, which count UTF-16 units, to code points."""
    units = accumulate((2 if ord(c) > 0xFFFF else 1 for c in text), initial=0)
    return {unit: point for point, unit in enumerate(units)}


def main() -> None:
    articles = [json.loads(line) for line in Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as folder:
        for article, answer in zip(articles, run(sys.argv[1], articles, Path(folder))):
            print(json.dumps(annotation(article, answer)))


if __name__ == "__main__":
    main()

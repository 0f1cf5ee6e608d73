"""Sets in which only some of the names are marked, as sentences whose other words may be anything.

A passage of KnowledgeNet marks the ends of one relation; ECB+ marks who and what takes part in the events that it is about. What they
mark teaches kinds of names that whole sets of names have few of (companies, parties, schools; people in the news).
"""
from __future__ import annotations

import gzip
import json
import re
import tarfile
import xml.etree.ElementTree as xml
from collections import defaultdict
from pathlib import Path

WORD = re.compile(r"(?:[A-Z]\.)+|\w+(?:[.,](?=\d)\w+|[-&]\w+)*(?:'(?!s\b)\w+)?|'s\b|’s\b|\S")
END = re.compile(r"(?<=[.!?])[\"”']?\s+(?=[\"“']?[A-Z])")
PERSON, ORGANISATION, PLACE = "per", "org", "loc"
RELATIONS = {"CEO": (ORGANISATION, PERSON), "CHILD_OF": (PERSON, PERSON), "DATE_FOUNDED": (ORGANISATION, None),
             "DATE_OF_BIRTH": (PERSON, None), "DATE_OF_DEATH": (PERSON, None), "EDUCATED_AT": (PERSON, ORGANISATION),
             "EMPLOYEE_OR_MEMBER_OF": (PERSON, ORGANISATION), "FOUNDED_BY": (ORGANISATION, None),
             "HEADQUARTERS": (ORGANISATION, PLACE), "NATIONALITY": (PERSON, None), "PLACE_OF_BIRTH": (PERSON, PLACE),
             "PLACE_OF_RESIDENCE": (PERSON, PLACE), "POLITICAL_AFFILIATION": (PERSON, ORGANISATION),
             "SPOUSE": (PERSON, PERSON), "SUBSIDIARY_OF": (ORGANISATION, ORGANISATION)}
FOLDS = {1, 2}  # the third is kept apart
TAKING_PART = {"HUMAN_PART_PER": PERSON, "HUMAN_PART_ORG": ORGANISATION, "LOC_GEO": PLACE}
TITLES = set("""mr mrs ms dr sir dame lord lady president minister judge justice sheriff detective sgt lt capt gen col rep sen gov prof
king queen prince princess pope rev father sister chief officer director actor actress singer coach attorney senator governor mayor
general captain sergeant secretary chancellor premier police inspector commander agent deputy prosecutor""".split())
NO_NAMES = set("""i he she it we you they who whom which that his her its their this these those the a an my our your one all both many
some mother father son daughter wife husband brother""".split())
LONGEST = {PERSON: 4, ORGANISATION: 8, PLACE: 4}


def is_name(words: list[str], kind: str) -> bool:
    """Whether a marked span looks like a name alone, without a title in front."""
    first = words[0].lower().rstrip(".")
    inner = sum(w[0].isupper() for w in words)
    return words[0][0].isupper() and words[-1][0].isalnum() and len(words) <= LONGEST[kind] and first not in NO_NAMES and not (
        kind == PERSON and (first in TITLES or inner < len(words))) and inner * 2 >= len(words)


def knowledgenet(path: Path):
    """Passages, cut at likely ends of sentences."""
    found: dict[tuple, dict[tuple[int, int], str]] = defaultdict(dict)
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for row in map(json.loads, file):
            if row["subject"] and row["fold"] in FOLDS:
                for end, kind in zip((row["subject"], row["object"]), RELATIONS[row["property"]]):
                    if kind:
                        found[row["document"], *row["passage"], row["text"]][tuple(end)] = kind
    for (document, begin, _, text), spans in found.items():
        starts = [0, *(m.end() for m in END.finditer(text)), len(text)]
        for number, (first, last) in enumerate(zip(starts, starts[1:])):
            words = [(m.start() + first, m.end() + first) for m in WORD.finditer(text[first:last])]
            begins, ends = {b: i for i, (b, _) in enumerate(words)}, {e: i + 1 for i, (_, e) in enumerate(words)}
            forms = [text[b:e] for b, e in words]
            own = [(begins[b], ends[e], kind) for (b, e), kind in spans.items() if b in begins and e in ends]
            yield from sentence("knowledgenet", f"{document}-{begin}-{number}", f"{document}-{begin}", forms, own)


def ecbplus(path: Path):
    """Sentences of news in which something is marked."""
    with tarfile.open(path) as archive:
        for member in sorted(archive.getnames()):
            if not member.endswith(".xml"):
                continue
            root = xml.fromstring(archive.extractfile(member).read())
            tokens = {t.get("t_id"): (t.get("sentence"), t.text or "") for t in root.iter("token")}
            numbers: dict[str, list[str]] = defaultdict(list)
            for key, (number, _) in tokens.items():
                numbers[number].append(key)
            place = {key: i for keys in numbers.values() for i, key in enumerate(keys)}
            spans = defaultdict(list)
            for mark in root.find("Markables"):
                keys = [anchor.get("t_id") for anchor in mark.iter("token_anchor")]
                if keys and mark.tag in TAKING_PART and place[keys[-1]] - place[keys[0]] + 1 == len(keys):
                    spans[tokens[keys[0]][0]].append((place[keys[0]], place[keys[-1]] + 1, TAKING_PART[mark.tag]))
            for number, own in spans.items():
                yield from sentence("ecb", f"{member}-{number}", member, [tokens[key][1] for key in numbers[number]], own)


def sentence(source: str, key: str, document: str, words: list[str], spans: list[tuple[int, int, str]]):
    """The sentence, if a name is marked in it and its words are not all written like one."""
    letters = [w for w in words if w[:1].isalpha()]
    if sum(w[0].isupper() for w in letters) * 2 > len(letters):
        return
    kept = sorted(s for s in spans if is_name(words[s[0]:s[1]], s[2]))
    longest = [s for s in kept if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in kept)]
    if longest and all(a[1] <= b[0] for a, b in zip(longest, longest[1:])):
        yield {"source": source, "id": key, "document": document, "words": words, "spans": longest, "partial": True}


def open_words(words: list[str]) -> list[bool]:
    """Whether a name that is not marked may reach over a word: capitalised ones, and others between two such."""
    big = [w[:1].isupper() for w in words]
    return [b or (any(big[max(0, i - 2):i]) and any(big[i + 1:i + 3])) for i, b in enumerate(big)]

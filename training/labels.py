"""Labels: the unified kinds of names and what each data set's labels may mean, and lemmas as edit scripts."""
from __future__ import annotations

import json
import re
from pathlib import Path

KINDS = ["Person", "Organization", "Polity", "Place", "PeopleGroup", "Product", "Work", "NamedEvent"]
TAGS = ["O"] + [f"{p}-{kind}" for kind in KINDS for p in "BI"]
NOMINAL = ["none", "Person", "Organization", "Polity", "Place", "Object", "Event", "Time", "Abstract", "Substance",
           "Plant", "Animal", "Quantity"]
OTHER = {"PeopleGroup", "Product", "Work", "NamedEvent"}
ISO_CODES = Path("/usr/share/iso-codes/json")
PLACE_WORDS = set("""river lake mountain mountains mount mt ocean sea airport street st road avenue boulevard highway bridge
island islands isle park square valley bay beach desert palace creek hill hills canyon canal cape gulf strait peninsula peak forest
church cathedral museum stadium station tower temple castle hotel cemetery ridge coast building hall fort plateau basin falls
waterfall harbour harbor port reef glacier volcano trail route bypass lagoon arena theatre theater""".split())
POLITY_WORDS = {"republic", "kingdom", "county", "province", "emirates", "states", "district", "oblast", "prefecture",
                "township"}
SHORT_POLITIES = {"us", "u.s.", "usa", "u.s.a.", "uk", "u.k.", "uae", "ussr", "eu", "america", "britain", "russia", "iran",
                  "syria", "north korea", "south korea", "england", "scotland", "wales", "vietnam", "soviet union",
                  "palestine", "gaza", "west bank", "taiwan", "bolivia", "venezuela", "czech republic", "turkey", "kosovo",
                  "yugoslavia", "european union"}
DEMONYM = re.compile(r"[A-Z][a-z]+(an|ian|ese|ish)s?$|(Iraqi|Israeli|Pakistani|Saudi|Kuwaiti|Yemeni|Afghan|Bangladeshi|Somali|"
                     r"Greek|French|Dutch|Swiss|Czech|Thai|German|Arab|Jew|Kurd|Turk|Dane|Swede|Filipino|Sunni|Shiite|Shia|"
                     r"Muslim)s?$")


def load_polities() -> set[str]:
    """Names of countries and their subdivisions, in lower case."""
    names = set(SHORT_POLITIES)
    for part in ("1", "2", "3"):
        for row in json.loads((ISO_CODES / f"iso_3166-{part}.json").read_text(encoding="utf-8"))[f"3166-{part}"]:
            for key in ("name", "official_name", "common_name"):
                if key in row:
                    names.add(row[key].split(",")[0].split(" (")[0].lower())
    return names


class Kinds:
    """From a span and a data set's label to the unified kinds it may be; None in a set means 'no name'."""

    def __init__(self, demonyms: set[str]):
        self.polities, self.demonyms = load_polities(), demonyms

    def place(self, words: list[str]) -> set:
        low = [w.lower() for w in words]
        name = " ".join(low[1:] if low[0] == "the" and len(low) > 1 else low)
        if len(words) == 1 and words[0] in self.demonyms and name not in self.polities:
            return {"PeopleGroup"}
        if name in self.polities or POLITY_WORDS & set(low):
            return {"Polity"}
        if PLACE_WORDS & set(low):
            return {"Place"}
        return {"Polity", "Place"}

    def other(self, words: list[str]) -> set:
        return {"PeopleGroup"} if len(words) == 1 and words[0] in self.demonyms else set(OTHER)

    def span(self, label: str, words: list[str]) -> set:
        label = label.lower()
        if label in ("per", "person"):
            return {"Person"}
        if label in ("org", "corporation"):
            return {"Organization"}
        if label == "organization":
            name = " ".join(w.lower() for w in words if w.lower() != "the")
            return {"Organization", "Polity"} if name in self.polities else {"Organization"}
        if label in ("loc", "location", "place"):
            return self.place(words)
        if label in ("misc", "oth"):
            return self.other(words)
        return {"group": {"Organization", "PeopleGroup"}, "creative-work": {"Work"}, "product": {"Product"},
                "event": {"NamedEvent"}, "object": {"Product", "Work"},
                "abstract": {"Work", "Product", None}}.get(label, {None})


def tag_masks(count: int, spans: list[tuple[int, int, set]], outside: list[set]) -> list[int]:
    """For each word the unified tags allowed, as bits; `outside` gives the kinds that a word without a label may be."""
    masks = [1 | sum(3 << (1 + 2 * KINDS.index(kind)) for kind in kinds) for kinds in outside]
    for begin, end, kinds in spans:
        for i in range(begin, end):
            masks[i] = sum(1 if kind is None else 1 << (1 + 2 * KINDS.index(kind) + (i > begin)) for kind in kinds)
    return masks


def edit_script(form: str, lemma: str) -> str:
    """L<n>+<suffix>: lower-case, cut n characters, append; K keeps the case; X<lemma> replaces the word."""
    for kind, base in (("K", form), ("L", form.lower())):
        common = 0
        while common < min(len(base), len(lemma)) and base[common] == lemma[common]:
            common += 1
        if common or lemma == base:
            if kind == "K" and base != base.lower() and form.lower() == lemma:
                continue
            return f"{kind}{len(base) - common}+{lemma[common:]}" if form != form.lower() else \
                f"L{len(base) - common}+{lemma[common:]}"
    return f"X{lemma}"


def apply_script(script: str, form: str) -> str:
    if script[0] == "X":
        return script[1:]
    count, _, suffix = script[1:].partition("+")
    base = form.lower() if script[0] == "L" else form
    return base[:max(0, len(base) - int(count))] + suffix or base

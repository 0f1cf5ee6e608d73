"""Forms whose lemmas need no guessing: past and -ing forms of the verbs that PropBank's frames know, and plurals of nouns."""
from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

WORDNET = Path("/usr/share/wordnet")  # Debian's wordnet-base: irregular forms, and nouns with their counts in a corpus
VOWELS = "aeiou"
# Verbs whose past is the verb itself, which WordNet does not list.
SINGULAR_TODAY = ("data", "media")
UNCHANGED = ("bet", "bid", "burst", "bust", "cast", "cost", "cut", "fit", "hit", "hurt", "let", "put", "quit", "rid", "set", "shed", "shut", "slit",
             "split", "spread", "thrust", "wed", "wet")
NUMBERS = {"bn": "billion", "k": "thousand", "m": "million", "mn": "million", "tn": "trillion", "trn": "trillion"}  # "$3bn"
PREFIXES = ("a", "be", "broad", "for", "fore", "mis", "off", "out", "over", "re", "tele", "type", "un", "under", "up", "with")
PAST_RATHER = ("bound", "ground", "wound")  # of bind, grind, wind: seldom the verbs to bound, to ground, to wound
AMERICAN_ONLY = ("seize", "capsize", "prize", "size")  # what ends like these is spelt so in Britain, too
OURS = "arb|arm|behavi|clam|clang|col|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|succ|tum|val|vap|vig"


def forms(verb: str) -> list[str]:
    """walk: walked, walking; state: stated, stating; stop: stopped, stopping; both ways where stress decides (visit, refer)."""
    if verb.endswith("ie"):
        return [verb + "d", verb[:-2] + "ying"]
    if verb.endswith(("ee", "oe", "ye")):
        return [verb + "d", verb + "ing"]
    if verb.endswith("e"):
        return [verb + "d", verb[:-1] + "ing"]
    if verb.endswith("y") and verb[-2:-1] not in tuple(VOWELS):
        return [verb[:-1] + "ied", verb + "ing"]
    plain = [verb + "ed", verb + "ing"]
    doubled = [verb + verb[-1] + "ed", verb + verb[-1] + "ing"]
    if re.search(rf"(^|[^{VOWELS}])[{VOWELS}y][^{VOWELS}wxy]$", verb) or verb.endswith(("uit", "uip")):
        one_syllable = len(re.findall(rf"[{VOWELS}y]+", verb.replace("qu", "q"))) == 1
        return doubled if one_syllable else plain + doubled
    return plain


def british(verb: str) -> str | None:
    """The verb's other spelling: criticise, analyse, honour, fulfil, practise."""
    if verb.endswith(("ize", "yze")) and not verb.endswith(AMERICAN_ONLY):
        return verb[:-2] + "se"
    if re.fullmatch(rf"(dis|en|mis|out|re)?({OURS})or", verb):
        return verb[:-2] + "our"
    if verb in ("appall", "distill", "enroll", "enthrall", "fulfill", "instill"):
        return verb[:-1]
    return {"practice": "practise", "license": "licence", "program": "programme", "center": "centre"}.get(verb)


def verbs_of(aliases) -> set[str]:
    """The verbs of one word that the frames know."""
    return {form for _, forms_of, _ in aliases for kind, form in forms_of
            if kind == "v" and form.isalpha() and form.isascii() and form.islower() and len(form) > 2}


def irregular_forms(part: str) -> dict[str, set[str]]:
    """Form -> the words that have it, by WordNet; `part` is verb or noun."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in (WORDNET / f"{part}.exc").read_text().splitlines():
        form, *words = line.split()
        found[form] |= set(words)
    return found


def prefixed_lemmas(verbs: set[str], known: dict[str, str]) -> dict[str, str]:
    """Irregular forms of prefixed verbs after those of the verb inside: held, hold: upheld, uphold.

    `known` holds form -> verb of the verbs inside.
    """
    inside = defaultdict(list)
    for form, verb in sorted(known.items()):
        if verb != "have" and form.isalpha() and not form.endswith("s") and form not in forms(verb):
            inside[verb].append(form)
    return {prefix + form: verb for verb in sorted(verbs) for prefix in PREFIXES if verb.startswith(prefix)
            for form in inside.get(verb[len(prefix):], ())}


def verb_lemmas(aliases, told: dict[str, str]) -> dict[str, str]:
    """Form -> verb, for the forms that only one verb has or that a treebank tells, unless it tells what is no verb of the frames.

    A form that is a verb of its own (found, saw) is left to what the treebank or, word by word, the network says.
    """
    verbs = verbs_of(aliases)
    found: dict[str, set[str]] = defaultdict(set)
    for verb in sorted(verbs | {british(verb) or verb for verb in verbs}):
        for form in forms(verb):
            found[form].add(verb)
    for form, of in irregular_forms("verb").items():
        if of & verbs and (form not in verbs or form in PAST_RATHER):
            found[form] |= of & verbs
    for verb in verbs:
        if verb in UNCHANGED or any(verb == prefix + inside for prefix in PREFIXES for inside in UNCHANGED):
            found[verb].add(verb)
    chosen = {form: {told[form]} if told.get(form) in verbs else of for form, of in sorted(found.items())}
    return {form: next(iter(of)) for form, of in chosen.items() if len(of) == 1 and of <= found[form]}


def singular(form: str) -> str:
    """What the rules make of a plural in lower case; lib/language/plurals.hpp has the same."""
    if form.endswith("men") and len(form) > 4:
        return form[:-2] + "an"
    if not form.endswith("s") or form.endswith(("ss", "us", "is")):
        return form
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    return form[:-2] if form.endswith(("sses", "xes", "zzes", "ches", "shes", "oes")) else form[:-1]


def plural(noun: str) -> str:
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in tuple(VOWELS) else noun + "s"


def counted_nouns() -> dict[str, int]:
    """Noun -> how many of its senses a corpus has, 0 for most."""
    lines = (line.split() for line in (WORDNET / "index.noun").read_text().splitlines() if line[:1] != " ")
    return {fields[0]: int(fields[5 + int(fields[3])]) for fields in lines if fields[0].isalpha()}


def noun_lemmas(told: dict[str, str]) -> dict[str, str]:
    """Plural -> noun, where the rules fail and the noun is common; what a treebank tells of a noun goes before."""
    nouns = counted_nouns()
    found: dict[str, set[str]] = defaultdict(set)
    for noun, count in nouns.items():
        if count and len(noun) > 2 and (noun[-1] != "s" or noun.endswith(("as", "ss", "us", "ens"))):
            found[plural(noun)].add(noun)
    for form, of in irregular_forms("noun").items():
        if form not in nouns and form not in SINGULAR_TODAY:
            found[form] |= {noun for noun in of if nouns.get(noun)}
    chosen = {form: max(sorted(of), key=lambda noun: nouns[noun]) for form, of in sorted(found.items()) if of}
    chosen |= {form: told[form] for form in chosen if told.get(form, form) != form and told[form] in nouns}
    return {form: noun for form, noun in chosen.items() if singular(form) not in found[form] | {noun}}

"""Regular past and -ing forms of the verbs that PropBank's frames know, so that their lemmas need no guessing."""
from __future__ import annotations

import re
from collections import defaultdict

VOWELS = "aeiou"
PREFIXES = ("a", "be", "for", "fore", "mis", "off", "out", "over", "re", "un", "under", "up", "with")


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


def verbs_of(aliases) -> set[str]:
    """The verbs of one word that the frames know."""
    return {form for _, forms_of, _ in aliases for kind, form in forms_of
            if kind == "v" and form.isalpha() and form.isascii() and form.islower() and len(form) > 2}


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


def verb_lemmas(aliases) -> dict[str, str]:
    """Form -> verb, for the forms that only one verb has."""
    verbs = verbs_of(aliases)
    found: dict[str, set[str]] = defaultdict(set)
    for verb in sorted(verbs):
        for form in forms(verb):
            found[form].add(verb)
    return {form: next(iter(of)) for form, of in sorted(found.items()) if len(of) == 1}

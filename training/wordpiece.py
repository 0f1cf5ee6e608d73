"""Word pieces (BERT uncased) and the written shape of words; the C++ engine follows the same rules."""
from __future__ import annotations

import unicodedata

SHAPES = 9


def is_latin(piece: str) -> bool:
    """Whether English text may need the piece: ASCII, Latin letters, general punctuation and currency signs."""
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or 0x2010 <= ord(c) < 0x2070 or 0x20A0 <= ord(c) < 0x20D0
               or ord(c) in (0x2122, 0x2103) for c in piece)


def pruned_vocabulary(pieces: list[str]) -> list[int]:
    """The rows of BERT's vocabulary that stay."""
    return [i for i, piece in enumerate(pieces)
            if piece in ("[PAD]", "[UNK]", "[CLS]", "[SEP]") or (not (piece[0] == "[" and len(piece) > 2) and is_latin(piece))]


def is_punctuation(c: str) -> bool:
    code = ord(c)
    return 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126 \
        or unicodedata.category(c).startswith("P")


class WordPiece:
    """Greedy longest match over a vocabulary, one word at a time."""

    def __init__(self, pieces: list[str]):
        self.ids = {piece: i for i, piece in enumerate(pieces)}
        self.unknown, self.begin, self.end = self.ids["[UNK]"], self.ids["[CLS]"], self.ids["[SEP]"]
        self.known: dict[str, list[int]] = {}

    def word(self, form: str) -> list[int]:
        if form not in self.known:
            self.known[form] = [i for part in self.parts(form) for i in self.match(part)] or [self.unknown]
        return self.known[form]

    def parts(self, form: str) -> list[str]:
        """The form in lower case without accents, cut at spaces and around every punctuation character."""
        text = "".join(c for c in unicodedata.normalize("NFD", form.lower()) if unicodedata.category(c) != "Mn")
        text = "".join(f" {c} " if is_punctuation(c) else " " if c.isspace() else
                       "" if unicodedata.category(c).startswith("C") else c for c in text)
        return text.split()

    def match(self, part: str) -> list[int]:
        if len(part) > 100:
            return [self.unknown]
        found, begin = [], 0
        while begin < len(part):
            for end in range(len(part), begin, -1):
                piece = self.ids.get(("##" if begin else "") + part[begin:end])
                if piece is not None:
                    break
            else:
                return [self.unknown]
            found.append(piece)
            begin = end
        return found


def shape(form: str) -> int:
    """0 lower, 1 Title, 2 CAPITALS, 3 one capital letter, 4 mixed, 5 digits, 6 digits and letters, 7 signs, 8 other."""
    letters = [c for c in form if c.lower() != c or c.upper() != c]
    digits = any(c.isdigit() for c in form)
    if not letters:
        return 5 if digits else 8 if any(c.isalpha() for c in form) else 7
    if digits:
        return 6
    upper = [c.upper() == c and c.lower() != c for c in letters]
    if len(letters) == 1 and upper[0]:
        return 3
    if not any(upper):
        return 0
    if all(upper):
        return 2
    return 1 if upper[0] and not any(upper[1:]) else 4

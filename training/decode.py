"""From the network's scores to decisions: trees, name spans, rolesets and roles."""
from __future__ import annotations

import numpy as np
import torch

from batches import collate, like_length, sentences_of, windows
from labels import TAGS, apply_script
from word_forms import singular

CORE = {f"ARG{n}" for n in range(6)}
OFF_FRAME = 1.5  # what a core role that the roleset's frame lacks loses, in logits


def spanning_tree(scores: np.ndarray) -> list[int]:
    """Heads (0 is the root) of the maximum spanning tree with one root; scores [word, head]."""
    n = len(scores)
    heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and not cycle(heads):
        return heads.tolist()
    best, best_score = None, -np.inf
    order = np.argsort(-scores[:, 0])[:min(n, 4)]
    for root in order:
        own = scores.copy()
        own[:, 0] = -1e6
        own[root] = -1e6
        own[root, 0] = scores[root, 0]
        tree = edmonds(own)
        total = own[np.arange(n), tree].sum()
        if total > best_score:
            best, best_score = tree, total
    return [int(h) for h in best]


def cycle(heads: np.ndarray) -> list[int]:
    """The words of a cycle, if there is one."""
    colour = [0] * (len(heads) + 1)
    for start in range(1, len(heads) + 1):
        path, node = [], start
        while node and not colour[node]:
            colour[node] = start
            path.append(node)
            node = int(heads[node - 1])
        if node and colour[node] == start and node in path:
            return path[path.index(node):]
    return []


def edmonds(scores: np.ndarray) -> np.ndarray:
    """Chu and Liu, Edmonds: contracts one cycle after another."""
    n = len(scores)
    heads = scores.argmax(1)
    loop = cycle(heads)
    if not loop:
        return heads
    inside = set(loop)
    outside = [i for i in range(n + 1) if i not in inside]
    new = {node: k for k, node in enumerate(outside)}
    merged = len(outside)
    small = np.full((merged, merged + 1), -1e9)  # row k - 1 is node k; the merged node comes last
    leave, enter = {}, {}
    for node in outside[1:]:
        small[new[node] - 1, [new[o] for o in outside]] = scores[node - 1, outside]
        member = max(loop, key=lambda m: scores[node - 1, m])
        small[new[node] - 1, merged] = scores[node - 1, member]
        leave[node] = member
    for node in outside:
        gain = {m: scores[m - 1, node] - scores[m - 1, heads[m - 1]] for m in loop}
        member = max(gain, key=gain.get)
        small[merged - 1, new[node]] = gain[member]
        enter[node] = member
    tree = edmonds(small)
    out = heads.copy()
    for node in outside[1:]:
        head = int(tree[new[node] - 1])
        out[node - 1] = leave[node] if head == merged else outside[head]
    source = outside[int(tree[merged - 1])]
    out[enter[source] - 1] = source
    return out


def allowed_moves() -> np.ndarray:
    """0 where one tag may follow another, else a large penalty; the last row is the sentence's beginning."""
    moves = np.zeros((len(TAGS) + 1, len(TAGS)))
    for j, tag in enumerate(TAGS):
        if tag[0] == "I":
            moves[:, j] = -1e6
            moves[[TAGS.index("B" + tag[1:]), j], j] = 0
    return moves


MOVES = allowed_moves()


def name_spans(scores: np.ndarray) -> list[tuple[int, int, str]]:
    """The best valid sequence of tags (Viterbi over log-probabilities) as spans."""
    score, back = scores[0] + MOVES[-1], []
    for row in scores[1:]:
        paths = score[:, None] + MOVES[:-1]
        back.append(paths.argmax(0))
        score = paths.max(0) + row
    tags = [int(score.argmax())]
    for row in reversed(back):
        tags.append(int(row[tags[-1]]))
    spans: list[list] = []
    for i, tag in enumerate(reversed(tags)):
        if TAGS[tag][0] == "B":
            spans.append([i, i + 1, TAGS[tag][2:]])
        elif TAGS[tag][0] == "I":
            spans[-1][1] = i + 1
    return [tuple(s) for s in spans]


def lemma_table(labels: dict) -> dict[tuple[str, ...], str]:
    """(lower-cased form, part of speech) -> lemma."""
    return {tuple(line.split("\t")[:2]): line.split("\t")[2] for line in labels["lemma_table"]}


def lemmas(words: list[str], found: dict, labels: dict, table: dict) -> list[str]:
    """The table's lemma of a form, else what the best edit script makes of the word, or the rules of a plural that it shortens."""
    out = []
    for word, u, f, k in zip(words, found["upos"].argmax(1), found["feats"].argmax(1), found["lemma"].argmax(1)):
        tag, lower = labels["upos"][u], word.lower()
        lemma = table.get((lower, tag)) or apply_script(labels["lemma_scripts"][k], word)
        if tag == "NOUN" and "Number=Plur" in labels["feats"][f] and (lower, tag) not in table and lemma not in (word, lower) and \
                word[1:] == lower[1:] and singular(lower) != lower:
            lemma = singular(lower)
        out.append(lemma)
    return out


def best_row(scores: np.ndarray, lemma: str, labels: dict) -> int:
    """The best row of the lemma's rolesets, -1 for a lemma without any."""
    rows = labels["candidates"].get(lemma.lower())
    return rows[int(scores[rows].argmax())] if rows else -1


def best_roleset(scores: np.ndarray, lemma: str, labels: dict) -> tuple[str, float]:
    """The best of the lemma's rolesets and its score; lemma.01 for a lemma without any."""
    best = best_row(scores, lemma, labels)
    return (labels["rolesets"][best], float(scores[best])) if best >= 0 else (f"{lemma.lower()}.01", 0.0)


def lemma_of(sentence: dict, found: dict, word: int, labels: dict) -> str:
    """The lemma by which a predicate's rolesets are chosen: gold where the set has one."""
    if "lemmas" in sentence:
        return next((f[2] for f in sentence.get("frames", ()) if f[0] == word), sentence["lemmas"][word])
    if "own_lemmas" not in found:
        found["own_lemmas"] = lemmas(sentence["words"], found, labels, lemma_table(labels))
    return found["own_lemmas"][word]


def arguments(scores: np.ndarray, roles: list[str], frame: list[str] | None, predicate: int) -> dict[int, str]:
    """Roles by word: each core role once, roles that the roleset's frame has preferred."""
    scores = scores.copy()
    if frame:
        scores[:, [i for i, role in enumerate(roles) if role in CORE and role not in frame]] -= OFF_FRAME
    scores[predicate, 1:] = -1e9
    while True:
        choice = scores.argmax(1)
        repeated = False
        for label in set(choice[choice > 0].tolist()):
            words = np.flatnonzero(choice == label)
            if roles[label] in CORE and len(words) > 1:
                best = words[np.argmax(scores[words, label] - scores[words, 0])]
                scores[[w for w in words if w != best], label] = -1e9
                repeated = True
        if not repeated:
            return {int(i): roles[choice[i]] for i in np.flatnonzero(choice)}


@torch.no_grad()
def scores_of(network, group: list[list[dict]], pieces, labels: dict) -> list[dict[str, np.ndarray]]:
    """Raw scores of each sentence of a batch of windows."""
    batch = collate(group, pieces)
    x = network.encode(batch)
    arcs, tags = network.arcs(x, batch), network.tags(x)
    flat = {"upos": network.upos(x), "feats": network.feats(x), "lemma": network.lemma(x), "names": tags,
            "nominal": network.nominal(x), "predicate": network.predicate(x)[:, 0],
            "event_noun": network.event_noun(x)[:, 0], "factuality": network.factuality(x)[:, 0], "vector": x}
    found, base = [], 0
    for r, s in enumerate(sentences_of(group)):
        n = len(s["words"])
        own = {key: value[base:base + n].numpy() for key, value in flat.items()}
        own["arc"] = arcs[r, :n, :n + 1].numpy()
        own["heads"] = spanning_tree(own["arc"])
        words = torch.arange(base, base + n)
        own["label"] = network.labels(x, batch, words, torch.tensor(own["heads"])).numpy()
        if "heads" in s:
            own["gold_label"] = network.labels(x, batch, words, torch.tensor(s["heads"])).numpy()
        chosen = {i for i, v in enumerate(own["predicate"]) if v > 0}
        asked = sorted(chosen | {frame[0] for frame in s.get("frames", ())})
        own["asked"] = asked
        if asked:
            places = torch.tensor(asked) + base
            own["roleset"] = network.rolesets(x[places]).numpy()
            senses = [best_row(row, lemma_of(s, own, i, labels), labels) for i, row in zip(asked, own["roleset"])]
            own["role"] = network.roles(x, batch, places, torch.tensor(senses)).numpy()[:, :n]
        found.append(own)
        base += n
    return found


def predict(network, sentences: list[dict], pieces, labels: dict):
    """Pairs of sentence and scores, in batches of windows of like length."""
    network.eval()
    for group in like_length(windows(sentences)):
        yield from zip(sentences_of(group), scores_of(network, group, pieces, labels))

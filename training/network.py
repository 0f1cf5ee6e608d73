"""The network: a BERT encoder and the heads over word vectors. docs/model-format.md describes the same arithmetic."""
from __future__ import annotations

import math

import torch
from torch import nn
from torch.nn import functional as F

import questions
from labels import NOMINAL, TAGS
from wordpiece import SHAPES

WIDTH, HEADS, WORD = 384, 12, 416
DISTANCE = 16


class Dropout(nn.Module):
    """Dropout with masks cut from a pool made once: drawing random numbers is slow on a CPU."""

    pools: dict[float, torch.Tensor] = {}

    def __init__(self, rate: float):
        super().__init__()
        self.rate = rate

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training:
            return x
        pool = self.pools.get(self.rate)
        if pool is None or pool.numel() < 2 * x.numel():
            size = max(2 * x.numel(), 1 << 23)
            pool = (torch.rand(size) >= self.rate).to(torch.bfloat16) / (1 - self.rate)
            self.pools[self.rate] = pool
        start = int(torch.randint(pool.numel() - x.numel() + 1, ()))
        return x * pool[start:start + x.numel()].view(x.shape).to(x.dtype)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(0.1)

    def mixed(self, qkv: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """[batch, length, 3, WIDTH] queries, keys and values to [batch, length, WIDTH]."""
        q, k, v = qkv.unflatten(-1, (HEADS, WIDTH // HEADS)).permute(2, 0, 3, 1, 4)
        with torch.autocast("cpu", enabled=False):  # which would compute the softmax in 32 bits
            scores = (q / math.sqrt(WIDTH // HEADS)) @ k.transpose(-1, -2) + mask.to(q.dtype)
            return (self.drop(scores.softmax(-1)) @ v).transpose(1, 2).flatten(2)

    def activated(self, x: torch.Tensor) -> torch.Tensor:
        return F.gelu(x)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        mixed = self.mixed(self.qkv(x).unflatten(-1, (3, WIDTH)), mask)
        x = self.norm1(x + self.drop(self.out(mixed)))
        return self.norm2(x + self.drop(self.down(self.activated(self.up(x)))))


class Network(nn.Module):
    def __init__(self, labels: dict, layers: int, sources: int):
        super().__init__()
        size = {key: len(labels[key]) for key in ("vocab", "upos", "feats", "lemma_scripts", "deprel", "roles", "rolesets")}
        self.word = nn.Embedding(size["vocab"], WIDTH)
        self.position = nn.Embedding(512, WIDTH)
        self.word.weight.requires_grad_(False)
        self.position.weight.requires_grad_(False)
        self.written = nn.Embedding(SHAPES + 1, WIDTH)  # the last row is for [CLS], [SEP] and padding
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.shape_embedding, self.first_embedding = nn.Embedding(SHAPES, 32), nn.Embedding(2, 32)
        self.drop, self.heavy = Dropout(0.1), Dropout(0.33)
        self.upos, self.feats = nn.Linear(WORD, size["upos"]), nn.Linear(WORD, size["feats"])
        self.lemma = nn.Linear(WORD, size["lemma_scripts"])
        self.root, self.arc_bias = nn.Parameter(torch.zeros(WORD)), nn.Parameter(torch.zeros(320))
        self.arc_dep, self.arc_head = nn.Linear(WORD, 320), nn.Linear(WORD, 320)
        self.arc_biaffine = nn.Linear(320, 320)
        self.label_dep, self.label_head = nn.Linear(WORD, 128), nn.Linear(WORD, 128)
        self.label_biaffine = nn.Linear(128, size["deprel"] * 128, bias=False)
        self.label_linear = nn.Linear(256, size["deprel"])
        self.names_hidden, self.names = nn.Linear(WORD, 192), nn.Linear(192, len(TAGS))
        self.names_source = nn.Parameter(torch.zeros(sources, len(TAGS)))
        self.nominal = nn.Linear(WORD, len(NOMINAL))
        self.predicate, self.event_noun, self.factuality = nn.Linear(WORD, 1), nn.Linear(WORD, 1), nn.Linear(WORD, 1)
        self.ends = nn.Linear(WIDTH, 1)  # only there while the encoder learns
        self.rolesets = nn.Linear(WORD, size["rolesets"])
        self.role_pred, self.role_arg = nn.Linear(WORD, 160), nn.Linear(WORD, 160)
        self.role_sense = nn.Linear(WORD, 160, bias=False)
        self.role_biaffine = nn.Linear(160, size["roles"] * 160, bias=False)
        self.role_linear = nn.Linear(320, size["roles"])
        self.role_distance = nn.Parameter(torch.zeros(size["roles"], 2 * DISTANCE + 1))
        roles = [[float(role in kind) for role in labels["roles"]] for kind in questions.KINDS.values()]
        self.register_buffer("asked_roles", torch.tensor(roles), persistent=False)  # [kinds of question, roles]
        for table in (self.shape_embedding, self.first_embedding):
            nn.init.normal_(table.weight, std=0.1)
        nn.init.zeros_(self.written.weight)
        nn.init.normal_(self.root, std=0.1)
        for linear in (self.arc_biaffine, self.label_biaffine, self.role_biaffine, self.role_sense,
                       self.rolesets):
            nn.init.normal_(linear.weight, std=0.01)
        with torch.no_grad():
            self.role_linear.bias[0] = 5.0

    def load_encoder(self, weights) -> None:
        """Takes the pretrained encoder; the type embedding goes into the positions."""
        def put(parameter: torch.Tensor, *names: str) -> None:
            parameter.data.copy_(torch.cat([torch.from_numpy(weights[name]) for name in names]))
        put(self.word.weight, "embeddings.word_embeddings.weight")
        put(self.position.weight, "embeddings.position_embeddings.weight")
        self.position.weight.data += torch.from_numpy(weights["embeddings.token_type_embeddings.weight"][0])
        for kind in ("weight", "bias"):
            put(getattr(self.norm, kind), f"embeddings.LayerNorm.{kind}")
            for i, layer in enumerate(self.layers):
                at = f"encoder.layer.{i}."
                put(getattr(layer.qkv, kind), *(f"{at}attention.self.{p}.{kind}" for p in ("query", "key", "value")))
                put(getattr(layer.out, kind), f"{at}attention.output.dense.{kind}")
                put(getattr(layer.up, kind), f"{at}intermediate.dense.{kind}")
                put(getattr(layer.down, kind), f"{at}output.dense.{kind}")
                put(getattr(layer.norm1, kind), f"{at}attention.output.LayerNorm.{kind}")
                put(getattr(layer.norm2, kind), f"{at}output.LayerNorm.{kind}")

    def encode(self, batch: dict) -> torch.Tensor:
        """Word vectors [all words of the batch, 416]."""
        ids = batch["pieces"]
        x = self.norm(self.word(ids) + self.position(torch.arange(ids.shape[1])) + self.written(batch["piece_shape"]))
        x = self.drop(x)
        mask = torch.zeros(ids.shape).masked_fill(ids == 0, -1e4)[:, None, None]
        for layer in self.layers:
            x = layer(x, mask)
        flat = x.float().reshape(-1, WIDTH)[batch["piece_at"]]
        words = torch.zeros(len(batch["shape"]), WIDTH).index_add(0, batch["piece_word"], flat) / batch["piece_count"]
        written = self.shape_embedding(batch["shape"]) + self.first_embedding(batch["first"])
        return self.heavy(torch.cat([words, written], 1))

    def padded(self, flat: torch.Tensor, batch: dict, root: torch.Tensor | None = None) -> torch.Tensor:
        """[sentences, longest, width]; with `root`, row 0 of every sentence is that vector."""
        count, longest = batch["count"], batch["longest"]
        out = flat.new_zeros(count * longest, flat.shape[1]).index_copy(0, batch["slot"], flat).view(count, longest, -1)
        return out if root is None else torch.cat([root.to(flat.dtype).expand(count, 1, -1), out], 1)

    def arcs(self, x: torch.Tensor, batch: dict) -> torch.Tensor:
        """Scores [sentences, word, head], head 0 is the root; a word is never its own head."""
        dep = self.heavy(F.relu(self.arc_dep(x)))
        head = self.padded(self.heavy(F.relu(self.arc_head(x))), batch, F.relu(self.arc_head(self.root)))
        scores = (self.padded(self.arc_biaffine(dep), batch) + self.arc_bias.to(head.dtype)) @ head.transpose(1, 2)
        n = batch["longest"]
        own = torch.eye(n, n + 1).roll(1, 1).bool()
        padding = torch.cat([torch.zeros(batch["count"], 1, dtype=torch.bool), batch["padding"]], 1)[:, None]
        return scores.float().masked_fill(own | padding, -1e4)

    def labels(self, x: torch.Tensor, batch: dict, words: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """Label scores of chosen arcs: flat word numbers, and heads from 0 (root) within the sentence."""
        dep = self.heavy(F.relu(self.label_dep(x)))[words]
        head = self.padded(self.heavy(F.relu(self.label_head(x))), batch, F.relu(self.label_head(self.root)))
        head = head[batch["row"][words], heads]
        return (self.label_biaffine(dep).view(len(words), -1, 128) @ head[:, :, None]).squeeze(-1) \
            + self.label_linear(torch.cat([dep, head], 1))

    def tags(self, x: torch.Tensor) -> torch.Tensor:
        return self.names(self.heavy(F.relu(self.names_hidden(x))))

    def roles(self, x: torch.Tensor, batch: dict, predicates: torch.Tensor, senses: torch.Tensor) -> torch.Tensor:
        """Role scores [predicates, words of the sentence, roles]; `senses` are rows of rolesets, -1 where unknown.

        The roleset's own row of weights says which roles its predicates take.
        """
        sense = self.rolesets.weight[senses.clamp(min=0)] * (senses >= 0)[:, None]
        pred = self.heavy(F.relu(self.role_pred(x[predicates]) + self.role_sense(sense)))
        arg = self.padded(self.heavy(F.relu(self.role_arg(x))), batch)[batch["row"][predicates]]
        scores = arg @ self.role_biaffine(pred).view(len(predicates), -1, 160).transpose(1, 2)
        a, b = self.role_linear.weight.split(160, 1)
        scores = scores + F.linear(pred, a)[:, None] + F.linear(arg, b)
        distance = torch.arange(batch["longest"])[None] - batch["place"][predicates][:, None]
        return scores + self.role_linear.bias + self.role_distance.t()[distance.clamp(-DISTANCE, DISTANCE) + DISTANCE]

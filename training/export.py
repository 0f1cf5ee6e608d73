"""Writes the model file (docs/model-format.md) and, if asked, a reference of its outputs for the engine's tests.

    export.py PREPARED_DIR CHECKPOINT OUT.model [--layers 12] [--coreference coreference.pt] [--figures figures.json]
              [--reference reference.json]
"""
from __future__ import annotations

import argparse
import hashlib
import json
import os
import struct
from pathlib import Path

import numpy as np
import torch

from labels import KINDS, NOMINAL, TAGS
from prepare import SOURCES
from quantise import fold_sources, quantised, simulated
from reference import write_reference
from train import make_network

VERSION = 2  # of the format
TYPES = {np.dtype(np.int8): 1, np.dtype(np.float32): 2, np.dtype(np.int32): 3}
HEADS = ["upos", "feats", "lemma", "arc_dep", "arc_head", "arc_biaffine", "label_dep", "label_head", "label_biaffine",
         "label_linear", "names_hidden", "names", "nominal", "predicate", "rolesets", "role_pred", "role_arg", "role_sense",
         "role_biaffine", "role_linear", "event_noun", "factuality"]
DECIDING = ("ewt",)  # whose convention the names head follows: names of UNER have no titles


def load(prepared: Path, checkpoint: Path, layers: int):
    """The trained network, ready for inference, and the labels."""
    network, labels = make_network(prepared, layers)
    network.load_state_dict(torch.load(checkpoint, weights_only=True))
    fold_sources(network, [SOURCES.index(name) for name in DECIDING])
    return network.eval(), labels


def sections(network, labels: dict, figures: dict, boundaries: np.ndarray) -> dict[str, bytes | np.ndarray]:
    """Everything in the file, in order."""
    config = {"name": "newsgraph-en", "version": 1, "layers": len(network.layers), "hidden": 384, "heads": 12, "ffn": 1536,
              **{key: labels[key] for key in ("upos", "feats", "lemma_scripts", "deprel", "roles")},
              "names": TAGS, "name_kinds": KINDS, "nominal": NOMINAL,
              "temperatures": figures.get("temperatures", {}), "confidence": figures.get("confidence", {}),
              "figures": figures.get("figures", {})}
    found: dict[str, bytes | np.ndarray] = {
        "config": json.dumps(config, ensure_ascii=False).encode(), "vocab": "\n".join(labels["vocab"]).encode(),
        "rolesets.names": "\n".join(labels["rolesets"]).encode(),
        "rolesets.candidates": "\n".join(f"{lemma}\t{','.join(map(str, rows))}"
                                         for lemma, rows in labels["candidates"].items()).encode(),
        "lemma_table": "\n".join(labels["lemma_table"]).encode(),
        "frames": "\n".join(f"{name}\t{','.join(labels['frames'][name])}" for name in labels["rolesets"]
                            if labels["frames"].get(name)).encode()}

    def plain(name: str, tensor: torch.Tensor) -> None:
        found[name] = tensor.detach().numpy().astype(np.float32)

    def linear(name: str, module) -> None:
        found[f"{name}.weight"], found[f"{name}.scale"] = quantised(module.weight.detach().numpy())
        if module.bias is not None:
            plain(f"{name}.bias", module.bias)

    for name, table in (("word", network.word), ("position", network.position)):
        found[f"embeddings.{name}"], found[f"embeddings.{name}.scale"] = quantised(table.weight.detach().numpy())
    plain("embeddings.written", network.written.weight)
    plain("embeddings.norm.weight", network.norm.weight)
    plain("embeddings.norm.bias", network.norm.bias)
    for i, layer in enumerate(network.layers):
        for part in ("qkv", "out", "up", "down"):
            linear(f"layer.{i}.{part}", getattr(layer, part))
        for part in ("norm1", "norm2"):
            plain(f"layer.{i}.{part}.weight", getattr(layer, part).weight)
            plain(f"layer.{i}.{part}.bias", getattr(layer, part).bias)
    plain("shape_embedding", network.shape_embedding.weight)
    plain("first_embedding", network.first_embedding.weight)
    for name in HEADS:
        linear(name, getattr(network, name))
    for name in ("root", "arc_bias", "role_distance"):
        plain(name, getattr(network, name))
    found["rolesets"] = found.pop("rolesets.weight")
    found["boundaries"] = boundaries
    return found


def coreference_sections(weights: dict[str, torch.Tensor]) -> dict[str, np.ndarray]:
    """Layers and tables of the coreference head, all int8 with a scale for each row."""
    found = {}
    for name, tensor in weights.items():
        layer, kind = name.rsplit(".", 1)
        if kind == "weight":
            found[f"coreference.{layer}.weight"], found[f"coreference.{layer}.scale"] = quantised(tensor.numpy())
        else:
            found[f"coreference.{name}"] = tensor.numpy().astype(np.float32)
    return found


def boundary_head_sections(weights) -> dict[str, np.ndarray]:
    found = {f"boundary_head.{name}": weights[name].astype(np.float32) for name in ("around.bias", "score.weight", "score.bias", "band")}
    found["boundary_head.around.weight"], found["boundary_head.around.scale"] = quantised(weights["around.weight"])
    return found


def write(path: Path, parts: dict[str, bytes | np.ndarray]) -> None:
    """Header, table of sections, sections at multiples of 64; the checksum covers all but the header."""
    offset = align(64 + 96 * len(parts))
    table, body = [], []
    for name, part in parts.items():
        data = part if isinstance(part, bytes) else np.ascontiguousarray(part).tobytes()
        kind, dims = (0, (len(data),)) if isinstance(part, bytes) else (TYPES[part.dtype], part.shape)
        table.append(struct.pack("<56sII4IQQ", name.encode(), kind, len(dims), *(*dims, 1, 1, 1)[:4], offset, len(data)))
        body.append(data + bytes(align(len(data)) - len(data)))
        offset += align(len(data))
    content = b"".join(table)
    content += bytes(align(64 + len(content)) - 64 - len(content)) + b"".join(body)
    header = struct.pack("<8sIIQQ", b"NGMODEL1", VERSION, len(parts), 64 + len(content), 0) + hashlib.sha256(content).digest()
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".new")
    temporary.write_bytes(header + content)
    os.replace(temporary, path)
    print(path, 64 + len(content), "bytes, sha256", hashlib.sha256(content).hexdigest())


def align(size: int) -> int:
    return (size + 63) // 64 * 64


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prepared", type=Path)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--coreference", type=Path)
    parser.add_argument("--figures", type=Path)
    parser.add_argument("--reference", type=Path)
    options = parser.parse_args()
    torch.set_num_threads(1)
    network, labels = load(options.prepared, options.checkpoint, options.layers)
    figures = json.loads(options.figures.read_text()) if options.figures else {}
    for head, bias in figures.get("biases", {}).items():
        getattr(network, head).bias.data += bias
    parts = sections(network, labels, figures, np.load(options.prepared / "boundaries.npz")["weights"])
    parts |= boundary_head_sections(np.load(options.prepared / "boundary_head.npz"))
    if options.coreference:
        parts |= coreference_sections(torch.load(options.coreference, weights_only=True))
    write(options.out, parts)
    if options.reference:
        write_reference(options.reference, simulated(network), labels, figures.get("temperatures", {}), parts)


if __name__ == "__main__":
    main()

"""A model file read back as a checkpoint, so that training can go on from it.

    shipped.py PREPARED_DIR FILE.model CHECKPOINT_DIR
"""
from __future__ import annotations

import struct
import sys
from pathlib import Path

import numpy as np
import torch

from train import make_network

KINDS = {1: np.int8, 2: np.float32, 3: np.int32}
OTHER_NAMES = {"embeddings.word": "word.weight", "embeddings.position": "position.weight", "embeddings.written": "written.weight",
               "embeddings.norm.weight": "norm.weight", "embeddings.norm.bias": "norm.bias", "rolesets": "rolesets.weight",
               "shape_embedding": "shape_embedding.weight", "first_embedding": "first_embedding.weight"}
NOT_OURS = ("coreference.", "boundar")  # learned anew over the encoder


def sections(path: Path) -> dict[str, np.ndarray | bytes]:
    """The sections of a model file (docs/model-format.md)."""
    raw, found = path.read_bytes(), {}
    _, _, count, _, _ = struct.unpack_from("<8sIIQQ", raw)
    for i in range(count):
        name, kind, dims, *rest = struct.unpack_from("<56sII4IQQ", raw, 64 + 96 * i)
        shape, (offset, size) = rest[:dims], rest[4:]
        found[name.rstrip(b"\0").decode()] = np.frombuffer(raw, KINDS[kind], size // np.dtype(KINDS[kind]).itemsize, offset).reshape(
            shape) if kind else raw[offset:offset + size]
    return found


def network_of(prepared: Path, model: Path):
    """The network with the file's weights, its labels, and the file's sections."""
    network, labels = make_network(prepared, 12)
    state, parts = network.state_dict(), sections(model)
    for ours, theirs in (("vocab", "vocab"), ("rolesets", "rolesets.names")):
        if parts[theirs].decode().split("\n") != labels[ours]:
            sys.exit(f"{model}: its {ours} are others than those of {prepared}; prepare with the data that it was trained with")
    taken = set()
    for name, values in parts.items():
        if isinstance(values, bytes) or name.endswith(".scale") or name.startswith(NOT_OURS):
            continue
        scale = parts.get(f"{name.removesuffix('.weight')}.scale")
        whole = values.astype(np.float32) * scale.reshape(-1, 1) if values.dtype == np.int8 else values
        target = OTHER_NAMES.get(name, name.replace("layer.", "layers.", 1) if name.startswith("layer.") else name)
        state[target].copy_(torch.from_numpy(whole.copy()).view(state[target].shape))
        taken.add(target)
    print("not in the file, so as at the beginning:", sorted(state.keys() - taken))
    return network, labels, parts


def main() -> None:
    prepared, model, out = map(Path, sys.argv[1:4])
    network, _, _ = network_of(prepared, model)
    out.mkdir(parents=True, exist_ok=True)
    torch.save(network.state_dict(), out / "last.pt")


if __name__ == "__main__":
    main()

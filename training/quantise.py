"""int8 weights: one scale a row; and the network with the rounding that the engine will do."""
from __future__ import annotations

import copy
import math

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from network import HEADS, WIDTH, Layer

PHI = (2.27814425e-08, -1.59860235e-06, 4.79555201e-05, -0.000814015453, 0.0087723881, -0.0645731091, 0.397883356)  # lib/language/kernels.inc


def quantised(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows in [-127, 127] and their scales."""
    scale = np.maximum(np.abs(weight).max(1), 1e-12) / 127
    return np.clip(np.rint(weight / scale[:, None]), -127, 127).astype(np.int8), scale.astype(np.float32)


def rounded(x: torch.Tensor) -> torch.Tensor:
    """Activations as the engine sees them: 127 levels within the largest absolute value of the row."""
    step = x.abs().amax(-1, keepdim=True).clamp_min(1e-30) / 63
    return (x / step).round() * step


class RoundedLinear(nn.Linear):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return F.linear(rounded(x), self.weight, self.bias)


class RoundedLayer(Layer):
    """Attention over 15-bit levels of queries, keys and values with weights in steps of 1/32767; GELU by the engine's polynomial."""

    def mixed(self, qkv: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        step = qkv.abs().amax(-1, keepdim=True).clamp_min(1e-30) / 8191
        q, k, v = ((qkv / step).round() * step).unflatten(-1, (HEADS, WIDTH // HEADS)).permute(2, 0, 3, 1, 4)
        share = step[:, :, 2, 0].masked_fill(mask[:, 0, 0] < 0, 0)  # of each token, [batch, length]
        largest = share.amax(-1, keepdim=True)
        scores = (q / math.sqrt(WIDTH // HEADS)) @ k.transpose(-1, -2) + mask
        weights = (scores.softmax(-1) * (share / largest)[:, None, None] * 32767).round() / 32767
        values = v / share.clamp_min(1e-30)[:, None, :, None] * largest[:, None, :, None]
        return (weights @ values).transpose(1, 2).flatten(2)

    def activated(self, x: torch.Tensor) -> torch.Tensor:
        c = x.clamp(-4, 4)
        phi = torch.zeros_like(x)
        for coefficient in PHI:
            phi = phi * (c * c) + coefficient
        return x * (0.5 + c * phi)


def simulated(network: nn.Module) -> nn.Module:
    """A copy that computes with rounded weights, embeddings and activations."""
    copied = copy.deepcopy(network).eval()
    for module in copied.modules():
        if isinstance(module, nn.Linear) or module in (copied.word, copied.position):
            weight, scale = quantised(module.weight.detach().numpy())
            module.weight.data = torch.from_numpy(weight.astype(np.float32) * scale[:, None])
        if isinstance(module, nn.Linear):
            module.__class__ = RoundedLinear
        if isinstance(module, Layer):
            module.__class__ = RoundedLayer
    return copied


def fold_sources(network, rows: list[int]) -> None:
    """Adds the mean of these data sets' biases to the names head, so that inference needs none."""
    with torch.no_grad():
        network.names.bias += network.names_source[rows].mean(0)
        network.names_source.zero_()

"""int8 weights: one scale a row; and the network with the rounding that the engine will do."""
from __future__ import annotations

import copy

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F


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


def simulated(network: nn.Module) -> nn.Module:
    """A copy that computes with rounded weights, embeddings and activations."""
    copied = copy.deepcopy(network).eval()
    for module in copied.modules():
        if isinstance(module, nn.Linear) or module in (copied.word, copied.position):
            weight, scale = quantised(module.weight.detach().numpy())
            module.weight.data = torch.from_numpy(weight.astype(np.float32) * scale[:, None])
        if isinstance(module, nn.Linear):
            module.__class__ = RoundedLinear
    return copied


def fold_sources(network, rows: list[int]) -> None:
    """Adds the mean of these data sets' biases to the names head, so that inference needs none."""
    with torch.no_grad():
        network.names.bias += network.names_source[rows].mean(0)
        network.names_source.zero_()

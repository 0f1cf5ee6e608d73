"""Trains the network in two processes of one thread each; the learning rate follows the share of the time that has passed.

    train.py PREPARED_DIR CHECKPOINT_DIR [--minutes 80] [--layers 12] [--resume]
"""
from __future__ import annotations

import argparse
import json
import os
import pickle
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.multiprocessing as processes

from batches import OtherNames, collate, draw, sentences_of, targets
from losses import WEIGHTS, losses
from network import Network
from prepare import SOURCES
from wordpiece import WordPiece

WORKERS = 2
WARM_UP = 60
RATES = {"encoder": 2e-4, "heads": 1e-3}


def make_network(prepared: Path, layers: int) -> tuple[Network, dict]:
    labels = json.loads((prepared / "labels.json").read_text())
    network = Network(labels, layers, len(SOURCES))
    network.load_encoder(np.load(prepared / "encoder.npz"))
    return network, labels


def optimiser_of(network: Network) -> torch.optim.Optimizer:
    groups = []
    for part, rate in RATES.items():
        own = [(name, p) for name, p in network.named_parameters()
               if p.requires_grad and name.startswith(("layers.", "norm.", "written.")) == (part == "encoder")]
        for decays in (True, False):
            groups.append({"params": [p for _, p in own if (p.dim() > 1) == decays], "rate": rate, "lr": 0.0,
                           "weight_decay": 0.01 if decays else 0.0})
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


def work(rank: int, options, start: float, shared: torch.Tensor, clock: torch.Tensor, barrier) -> None:
    """One worker: its own batches; gradients are averaged in shared memory, so all hold the same weights."""
    torch.set_num_threads(1)
    torch.manual_seed(7 + rank)
    prepared, checkpoints = Path(options.prepared), Path(options.checkpoints)
    network, labels = make_network(prepared, options.layers)
    torch.manual_seed(7)
    for p in network.parameters():  # heads begin equal in all workers
        dist = shared[0, :p.numel()].view(p.shape) if rank == 0 else None
        if rank == 0:
            dist.copy_(p.data)
        barrier.wait()
        p.data.copy_(shared[0, :p.numel()].view(p.shape))
        barrier.wait()
    torch.manual_seed(7 + rank)
    if options.resume:
        network.load_state_dict(torch.load(checkpoints / "last.pt", weights_only=True))
    pieces = WordPiece(labels["vocab"])
    sentences = pickle.loads((prepared / "train.pickle").read_bytes())
    names = OtherNames(sentences)
    optimiser = optimiser_of(network)
    trained = [p for p in network.parameters() if p.requires_grad]
    chance = random.Random(7)
    step, saved, rounds, groups = 0, time.time(), 0, []
    network.train()
    means: dict[str, float] = {}
    while True:
        if len(groups) < WORKERS:
            groups = draw(sentences, names, chance, options.budget)
            rounds += 1
        own, groups = groups[rank], groups[WORKERS:]
        batch = collate(own, pieces, random.Random(step * WORKERS + rank))
        with torch.autocast("cpu", dtype=torch.bfloat16):
            found = losses(network, batch, targets(sentences_of(own), labels["candidates"]))
        words = len(batch["shape"])
        sum(WEIGHTS[name] * loss for name, loss in found.items()).div(words).backward()
        offset = 0
        for p in trained:
            target = shared[rank, offset:offset + p.numel()]
            target.copy_(p.grad.view(-1)) if p.grad is not None else target.zero_()
            offset += p.numel()
        if rank == 0:
            clock[0] = (time.time() - start) / (options.minutes * 60)
        barrier.wait()
        share = float(clock[0])
        offset = 0
        for p in trained:
            p.grad = ((shared[0, offset:offset + p.numel()] + shared[1, offset:offset + p.numel()]) / WORKERS).view(p.shape)
            offset += p.numel()
        torch.nn.utils.clip_grad_norm_(trained, 2.0)
        for group in optimiser.param_groups:
            group["lr"] = options.rate * group["rate"] * min(1.0, (step + 1) / WARM_UP) * max(0.0, 1.0 - share)
        barrier.wait()
        optimiser.step()
        optimiser.zero_grad()
        step += 1
        for name, loss in found.items():
            means[name] = 0.98 * means.get(name, float(loss) / words) + 0.02 * float(loss) / words
        done = share >= 1 or step == options.steps
        if rank == 0 and (done or time.time() - saved > 120):
            torch.save(network.state_dict(), checkpoints / "new.pt")
            os.replace(checkpoints / "new.pt", checkpoints / "last.pt")
            saved = time.time()
        if rank == 0 and (step % 25 == 0 or done):
            print(f"{time.time() - start:.0f}s step {step} round {rounds} time {share:.3f}",
                  *(f"{name} {mean:.3f}" for name, mean in means.items()), flush=True)
        if done:
            return


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prepared")
    parser.add_argument("checkpoints")
    parser.add_argument("--minutes", type=float, default=80)
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--budget", type=int, default=1300, help="padded word pieces of a batch")
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps")
    parser.add_argument("--rate", type=float, default=1.0, help="share of the usual learning rates; lower to go on from a trained network")
    parser.add_argument("--resume", action="store_true", help="begin with the weights of the last checkpoint")
    options = parser.parse_args()
    Path(options.checkpoints).mkdir(parents=True, exist_ok=True)
    network, _ = make_network(Path(options.prepared), options.layers)
    size = max(sum(p.numel() for p in network.parameters() if p.requires_grad), max(p.numel() for p in network.parameters()))
    shared, clock = torch.zeros(WORKERS, size).share_memory_(), torch.zeros(1).share_memory_()
    context = processes.get_context("spawn")
    processes.spawn(work, (options, time.time(), shared, clock, context.Barrier(WORKERS)), nprocs=WORKERS)


if __name__ == "__main__":
    main()

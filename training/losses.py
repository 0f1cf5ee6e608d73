"""The training loss: a weighted sum over the heads that a batch has labels for, for each word of the batch."""
from __future__ import annotations

import torch
from torch.nn import functional as F

from network import WIDTH

WEIGHTS = {"upos": 0.7, "feats": 0.4, "lemma": 0.3, "arc": 1.0, "label": 0.8, "names": 2.0, "nominal": 0.5, "predicate": 1.0,
           "roleset": 0.8, "role": 1.0, "asked": 1.0, "event_noun": 1.0, "factuality": 0.2, "ends": 0.5}
UNKNOWN_SENSE = 0.1  # share of predicates whose roleset the roles must do without


def questions_loss(network, x: torch.Tensor, batch: dict, t: dict) -> torch.Tensor:
    """Of predicates with questions: some word of the answers to each has one of the roles asked for, words in no answer have none."""
    with torch.no_grad():
        scores = network.rolesets(x[t["asked"]]).float()
        senses = torch.tensor([rows[int(own[rows].argmax())] if rows else -1 for rows, own in zip(t["asked_may"], scores)])
        senses = senses.where(torch.rand(len(senses)) >= UNKNOWN_SENSE, -1)
    shares = network.roles(x, batch, t["asked"], senses).float().softmax(-1)
    shares = shares.reshape(-1, shares.shape[-1])
    masks = network.asked_roles
    has = (shares[t["answer"]] * masks[t["answer_kind"]]).sum(-1).clamp(1e-6, 1 - 1e-6)
    none = torch.zeros(int(t["answer_question"][-1]) + 1).index_add(0, t["answer_question"], torch.log1p(-has))
    missed = -torch.log(-torch.expm1(none))
    told = (shares[t["unasked"]] * masks[0]).sum(-1).clamp(max=1 - 1e-6)
    return missed.sum() - torch.log1p(-told).sum()


def losses(network, batch: dict, t: dict) -> dict[str, torch.Tensor]:
    """Summed loss of each head."""
    x, found = network.encode(batch), {}
    if "tree" in t:
        own = x[t["tree"]]
        for name, head in (("upos", network.upos), ("feats", network.feats), ("lemma", network.lemma)):
            found[name] = F.cross_entropy(head(own).float(), t[name], ignore_index=-1, reduction="sum")
        arcs = network.arcs(x, batch).reshape(-1, batch["longest"] + 1)[batch["slot"][t["tree"]]]
        found["arc"] = F.cross_entropy(arcs, t["heads"], reduction="sum")
        label = network.labels(x, batch, t["tree"], t["heads"]).float()
        found["label"] = F.cross_entropy(label, t["deprel"], ignore_index=-1, reduction="sum")
    if "named" in t:
        scores = (network.tags(x[t["named"]]).float() + network.names_source[t["source"]]).log_softmax(-1)
        found["names"] = -scores.masked_fill(~t["names"], -1e4).logsumexp(-1).sum()
    if "mention" in t:
        found["nominal"] = F.cross_entropy(network.nominal(x[t["mention"]]).float(), t["nominal"], reduction="sum")
    if "framed" in t:
        found["predicate"] = F.binary_cross_entropy_with_logits(
            network.predicate(x[t["framed"]])[:, 0].float(), t["predicate"], reduction="sum")
    if "frame" in t:
        scores = network.rolesets(x[t["frame"]]).float()
        allowed = torch.full_like(scores, -1e4)
        allowed[t["may_row"], t["may_column"]] = 0.0
        found["roleset"] = F.cross_entropy(scores + allowed, t["roleset"], ignore_index=-1, reduction="sum")
        known = torch.rand(len(t["roleset"])) >= UNKNOWN_SENSE if network.training else True
        scores = network.roles(x, batch, t["frame"], t["roleset"].where(torch.as_tensor(known), -1)).float()
        found["role"] = F.cross_entropy(scores.reshape(-1, scores.shape[-1]), t["role"].reshape(-1), ignore_index=-1,
                                        reduction="sum")
    if "answer" in t:
        found["asked"] = questions_loss(network, x, batch, t)
    if "noun" in t:
        found["event_noun"] = F.binary_cross_entropy_with_logits(
            network.event_noun(x[t["noun"]])[:, 0].float(), t["event"], t["event_weight"], reduction="sum")
    if "fact" in t:
        error = F.smooth_l1_loss(network.factuality(x[t["fact"]])[:, 0].float(), t["factual"], reduction="none")
        found["factuality"] = (error * t["sure"]).sum()
    if len(batch["unmarked"]):
        found["ends"] = F.binary_cross_entropy_with_logits(network.ends(x[batch["unmarked"], :WIDTH])[:, 0].float(), batch["ends"],
                                                           reduction="sum")
    return found

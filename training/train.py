"""Trains the tagger. See README.md for how it is called; `--help` for what can be set."""
import argparse
import copy
import json
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import articles
import augment
from articles import LABELS, ROLES, RoleSpan
from model import HEADS, Tagger, load_encoder, pair_features
from wordpiece import WordPiece

LINK_WEIGHT = 0.3
EMA_DECAY = 0.998
VARIANTS = 0.5  # share of articles that an epoch sees as a random variant
JITTERED = 0.15  # of the gold spans that the link heads learn from
FORBIDDEN = -1e9


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--polnear", required=True, help="train.gold.jsonl of PolNeAR")
    parser.add_argument("--written", required=True, help="train.gold.jsonl of the written articles")
    parser.add_argument("--encoder", required=True, help="BERT encoder as ONNX")
    parser.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    parser.add_argument("--output", required=True, help="checkpoint to write, after every epoch")
    parser.add_argument("--resume", help="checkpoint to go on from; the learning rate starts anew")
    parser.add_argument("--hold-polnear", type=int, default=30)
    parser.add_argument("--hold-written", type=int, default=16)
    parser.add_argument("--written-copies", type=int, default=2)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--budget", type=float, default=600, help="minutes; the rate decays to zero inside it")
    parser.add_argument("--batch", type=int, default=8, help="windows")
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def read_split(options):
    """Training records (polnear, written) and held-out records (polnear, written)."""
    polnear = articles.split_by_date(articles.read_jsonl(options.polnear), options.hold_polnear)
    written = articles.split_by_hash(articles.read_jsonl(options.written), options.hold_written)
    return (polnear[0], written[0]), (polnear[1], written[1])


class Epochs:
    """Yields each epoch's batches of (article, window), bucketed by length."""

    def __init__(self, polnear, written, tokeniser, options):
        self.records = polnear + written * options.written_copies
        self.tokeniser = tokeniser
        self.batch = options.batch
        self.random = random.Random(options.seed)
        self.plain = {}

    def article(self, record):
        if self.random.random() < VARIANTS:
            return articles.build_gold(augment.variant(record, self.random), self.tokeniser)
        if record["id"] not in self.plain:
            self.plain[record["id"]] = articles.build_gold(record, self.tokeniser)
        return self.plain[record["id"]]

    def batches(self):
        items = []
        for record in self.records:
            article = self.article(record)
            budget = self.random.randint(60, articles.MAX_PIECES)
            items += [(article, window) for window in articles.windows(article, budget)]
        self.random.shuffle(items)
        batches = []
        for start in range(0, len(items), self.batch * 16):
            chunk = sorted(items[start : start + self.batch * 16], key=lambda item: item[1].end - item[1].start)
            batches += [chunk[i : i + self.batch] for i in range(0, len(chunk), self.batch)]
        self.random.shuffle(batches)
        return batches


def collate(items):
    """Padded ids, types and mask, and each window's first-piece positions."""
    encoded = [articles.encode(article, window) for article, window in items]
    length = max(len(ids) for ids, _, _ in encoded)
    padded = lambda rows: torch.tensor([row + [0] * (length - len(row)) for row in rows])
    ids, types = padded([e[0] for e in encoded]), padded([e[1] for e in encoded])
    mask = padded([[1] * len(e[0]) for e in encoded]).bool()
    return ids, types, mask, [torch.tensor(e[2]) for e in encoded]


def losses(net, items, noise):
    """Tag loss and link loss of a batch. `noise`: the link heads see the net's own spans in about half the windows."""
    ids, types, mask, firsts = collate(items)
    with torch.autocast("cpu", torch.bfloat16):
        hidden = net.encoder(ids, types, mask)
    hidden = hidden.float()
    words = torch.cat([hidden[row][first] for row, first in enumerate(firsts)])
    logits = net.tags(net.dropout(words))
    gold = torch.tensor([label for a, w in items for label in a.labels[w.start : w.end]])
    tag_loss = F.cross_entropy(logits, gold)
    ends = net.ends(words)
    predicted = logits.detach().argmax(1).tolist()
    link_losses, offset = [[] for _ in HEADS], 0
    for article, window in items:
        size = window.end - window.start
        spans = {role: [s for s in article.spans[role] if window.start <= s.start and s.end <= window.end] for role in ROLES}
        if noise.random() < noise.share:
            spans = matched(predicted[offset : offset + size], window.start, spans)
        else:
            spans = {role: [jitter(span, window, noise) for span in found] for role, found in spans.items()}
        rows = ends[offset : offset + size]
        for head, found in enumerate(window_link_losses(net, article, window, spans, rows)):
            link_losses[head] += found
        offset += size
    link_loss = sum((torch.cat(found).mean() for found in link_losses if found), torch.zeros(()))
    return tag_loss, link_loss


class Noise(random.Random):
    """Source of chance for the link heads' spans; `share` of the windows use predicted spans."""

    share = 0.0


def jitter(span, window, noise):
    if noise.random() >= JITTERED:
        return span
    start = min(max(span.start + noise.choice((-2, -1, 0, 1, 2)), window.start), window.end - 1)
    end = min(max(span.end + noise.choice((-2, -1, 0, 1, 2)), start + 1), window.end)
    return RoleSpan(start, end, span.relations)


def matched(labels, offset, gold):
    """Predicted spans with the relations of the gold span they overlap by half; none where there is no such span."""
    spans = {role: [] for role in ROLES}
    for role, start, end in greedy_spans(labels):
        start, end = start + offset, end + offset
        relations = frozenset()
        for span in gold[role]:
            shared = min(end, span.end) - max(start, span.start)
            if 2 * shared > max(end, span.end) - min(start, span.start):
                relations = span.relations
        spans[role].append(RoleSpan(start, end, relations))
    return spans


def greedy_spans(labels):
    """Spans of a label sequence as it is, without the decoder's constraints."""
    start = 0
    for index in range(1, len(labels) + 1):
        if index == len(labels) or labels[index] != (labels[start] + labels[start] % 2):
            if labels[start]:
                yield ROLES[(labels[start] - 1) // 2], start, index
            start = index


def window_link_losses(net, article, window, spans, ends):
    """Per head, the losses of the choosers whose right answer is known."""
    represent = {}
    for role, found in spans.items():
        first = torch.tensor([span.start - window.start for span in found], dtype=torch.long)
        last = torch.tensor([span.end - 1 - window.start for span in found], dtype=torch.long)
        represent[role] = net.spans(ends, role, first, last)
    for head, (chooser, candidate) in enumerate(HEADS):
        # A predicted span that matches no gold span has no right answer; neither has the third head where a cue is.
        known = [i for i, span in enumerate(spans[chooser]) if span.relations]
        if head == 2:
            known = [i for i in known if not any(spans[chooser][i].relations & cue.relations for cue in spans["CUE"])]
        if not known:
            yield []
            continue
        choosers = [spans[chooser][i] for i in known]
        features = pair_features(article, choosers, spans[candidate], spans["CUE"])
        scores = net.link(head, represent[chooser][torch.tensor(known)], represent[candidate], features)
        right = torch.zeros(scores.shape, dtype=torch.bool)
        for i, span in enumerate(choosers):
            for j, other in enumerate(spans[candidate]):
                right[i, j] = bool(span.relations & other.relations)
        right[:, -1] = ~right[:, :-1].any(1)
        yield [scores.logsumexp(1) - scores.masked_fill(~right, FORBIDDEN).logsumexp(1)]


def optimiser(net, options):
    """Four groups: encoder matrices, encoder vectors (no decay), new heads and the retrained token types (faster)."""
    encoder = [p for p in net.encoder.parameters() if p.requires_grad and p is not net.encoder.types.weight]
    known = {id(p) for p in net.encoder.parameters()}
    groups = [
        {"params": [p for p in encoder if p.ndim > 1], "lr": options.rate, "weight_decay": 0.01},
        {"params": [p for p in encoder if p.ndim < 2], "lr": options.rate, "weight_decay": 0.0},
        {"params": [p for p in net.parameters() if id(p) not in known], "lr": options.head_rate, "weight_decay": 0.01},
        {"params": [net.encoder.types.weight], "lr": options.head_rate, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), foreach=True)


@torch.no_grad()
def update_average(average, net, step):
    """Exponential moving average; the early average forgets faster, or it would remember the start."""
    decay = min(EMA_DECAY, (1 + step) / (10 + step))
    torch._foreach_lerp_(list(average.parameters()), list(net.parameters()), 1 - decay)


@torch.no_grad()
def token_scores(net, held):
    """Token-level F1 by role on held-out articles: a quick look; `evaluate.py` scores relations."""
    net.eval()
    counts = np.zeros((3, len(ROLES)))
    items = sorted(((a, w) for a in held for w in articles.windows(a)), key=lambda item: item[1].end - item[1].start)
    for start in range(0, len(items), 8):
        chunk = items[start : start + 8]
        ids, types, mask, firsts = collate(chunk)
        with torch.autocast("cpu", torch.bfloat16):
            hidden = net.encoder(ids, types, mask).float()
        for row, (article, window) in enumerate(chunk):
            found = (net.tags(hidden[row][firsts[row]]).argmax(1).numpy() + 1) // 2
            gold = (np.array(article.labels[window.start : window.end]) + 1) // 2
            for role in range(len(ROLES)):
                counts[:, role] += [((found == role + 1) & (gold == role + 1)).sum(), (found == role + 1).sum(), (gold == role + 1).sum()]
    net.train()
    return " ".join(f"{role} {200 * c[0] / max(1, c[1] + c[2]):.1f}" for role, c in zip(ROLES, counts.T))


def main():
    options = arguments()
    print(json.dumps({k: v for k, v in vars(options).items() if not isinstance(v, str)}), flush=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    np.random.seed(options.seed)
    tokeniser = WordPiece.from_tokenizer_json(options.tokenizer)
    (polnear, written), held_records = read_split(options)
    for name, records in (("polnear", polnear), ("written", written)):
        built = [articles.build_gold(record, tokeniser) for record in records]
        print(
            f"{name}: {len(built)} articles, {sum(len(a.words) for a in built)} words,"
            f" {sum(len(p) for a in built for p in a.pieces)} pieces;"
            f" {sum(a.gold_spans for a in built)} gold spans, {sum(a.misaligned for a in built)} off word borders",
            flush=True,
        )
    held = [[articles.build_gold(record, tokeniser) for record in records] for records in held_records]
    net = Tagger(load_encoder(options.encoder))
    if options.resume:
        net.load_state_dict(torch.load(options.resume, weights_only=True)["weights"])
    average = copy.deepcopy(net).eval()
    epochs = Epochs(polnear, written, tokeniser, options)
    adam = optimiser(net, options)
    rates = [group["lr"] for group in adam.param_groups]
    noise = Noise(options.seed)
    net.train()
    started, step, totals, pieces = time.time(), 0, np.zeros(2), 0
    batches = epochs.batches()
    steps = len(batches) * options.epochs
    for epoch in range(1, options.epochs + 1):
        noise.share = 0.5 if epoch > 1 or options.resume else 0.0
        for items in batches:
            minutes = (time.time() - started) / 60
            progress = max(step / steps, minutes / options.budget)
            scale = min(1, (step + 1) / 150) * max(0.0, 1 - progress)
            for group, rate in zip(adam.param_groups, rates):
                group["lr"] = rate * scale
            tag_loss, link_loss = losses(net, items, noise)
            loss = tag_loss + LINK_WEIGHT * link_loss
            adam.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            adam.step()
            step += 1
            update_average(average, net, step)
            totals += [tag_loss.item(), float(link_loss.detach())]
            pieces += sum(len(p) for a, w in items for p in a.pieces[w.start : w.end])
            if step % 50 == 0:
                tag, link = totals / 50
                totals[:] = 0
                print(
                    f"step {step}/{steps} tag {tag:.4f} link {link:.4f}"
                    f" {pieces / (time.time() - started):.0f} pieces/s {minutes:.1f} min",
                    flush=True,
                )
            if progress >= 1:
                break
        torch.save({"weights": average.state_dict(), "epoch": epoch, "step": step}, options.output)
        print(
            f"epoch {epoch} at {(time.time() - started) / 60:.1f} min; held out, token F1:"
            f" polnear {token_scores(average, held[0])}; written {token_scores(average, held[1])}",
            flush=True,
        )
        if progress >= 1:
            break
        batches = epochs.batches()


if __name__ == "__main__":
    main()

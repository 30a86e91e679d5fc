"""The tagger: a BERT encoder, a BIO tag layer, and biaffine heads that link the tagged spans."""
import math

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from articles import LABELS, ROLES

TOKEN_TYPES = 6
LINK_SIZE = 96
# chooser role, candidate role of each link head. The last serves contents for which the second chose no cue.
HEADS = (("CUE", "SOURCE"), ("CONTENT", "CUE"), ("CONTENT", "SOURCE"))
GAPS, CUES_BETWEEN, STOPS_BETWEEN = 18, 4, 3  # sizes of the feature tables, see `pair_features`
GAP_STEPS = np.array([1, 2, 3, 5, 9, 17, 33])  # gaps 0, 1, 2, 3-4, 5-8, 9-16, 17-32, 33 and more
SAME_PLACE = 17


class Layer(nn.Module):
    """One post-norm transformer layer, as in BERT."""

    def __init__(self, size, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.output = (nn.Linear(size, size) for _ in range(4))
        self.attention_norm = nn.LayerNorm(size, eps=1e-12)
        self.expand, self.contract = nn.Linear(size, inner), nn.Linear(inner, size)
        self.output_norm = nn.LayerNorm(size, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, size = x.shape
        query, key, value = (
            project(x).view(batch, length, self.heads, -1).transpose(1, 2)
            for project in (self.query, self.key, self.value)
        )
        # Written out: on a CPU in bfloat16 this is twice as fast as the fused operator and its backward pass.
        weights = (query @ key.transpose(2, 3)) * (query.shape[3] ** -0.5)
        if mask is not None:
            weights = weights.masked_fill(~mask, float("-inf"))
        attended = weights.softmax(3).to(value.dtype) @ value
        attended = self.output(attended.transpose(1, 2).reshape(batch, length, size))
        x = self.attention_norm(x + attended)
        return self.output_norm(x + self.dropout(self.contract(F.gelu(self.expand(x)))))


class Encoder(nn.Module):
    """BERT without pooler. Token types are ours: `articles.token_type`."""

    def __init__(self, layers=6, size=384, heads=12, inner=1536, vocabulary=30522, positions=512, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, size)
        # Frozen: rare words keep the company they were pre-trained with, and a step costs a quarter less.
        self.words.weight.requires_grad_(False)
        self.positions = nn.Embedding(positions, size)
        self.types = nn.Embedding(TOKEN_TYPES, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.layers = nn.ModuleList(Layer(size, heads, inner, dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids, types, mask):
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.types(types)
        x = self.dropout(self.norm(x))
        attention = None if mask.all() else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, attention)
        return x


class Tagger(nn.Module):
    def __init__(self, encoder, dropout=0.1):
        super().__init__()
        size = encoder.words.embedding_dim
        self.encoder = encoder
        self.dropout = nn.Dropout(dropout)
        self.tags = nn.Linear(size, len(LABELS))
        # A span is gelu(a(first word) + b(last word)): both parts are computed for all words at once, so that a
        # caller outside the graph only adds two vectors.
        self.ends = nn.Linear(size, len(ROLES) * 2 * LINK_SIZE)
        self.bilinear = nn.Parameter(torch.eye(LINK_SIZE).repeat(len(HEADS), 1, 1) * 0.1)
        self.none = nn.ModuleList(nn.Linear(LINK_SIZE, 1) for _ in HEADS)
        self.gap = nn.Parameter(torch.zeros(len(HEADS), GAPS))
        self.cues_between = nn.Parameter(torch.zeros(len(HEADS), CUES_BETWEEN))
        self.stops_between = nn.Parameter(torch.zeros(len(HEADS), STOPS_BETWEEN))
        self.same_paragraph = nn.Parameter(torch.zeros(len(HEADS), 2))

    def spans(self, ends, role, first, last):
        """Representations of spans given by the rows of `ends` of their first and last words."""
        offset = ROLES.index(role) * 2 * LINK_SIZE
        a = ends[first, offset : offset + LINK_SIZE]
        b = ends[last, offset + LINK_SIZE : offset + 2 * LINK_SIZE]
        return F.gelu(a + b)

    def link(self, head, choosers, candidates, features):
        """Scores (choosers, candidates + 1); the last column is "none"."""
        gap, cues, stops, paragraph = (torch.from_numpy(feature) for feature in features)
        scores = choosers @ self.bilinear[head] @ candidates.T * (4 / math.sqrt(128))
        scores = (
            scores
            + self.gap[head][gap]
            + self.cues_between[head][cues]
            + self.stops_between[head][stops]
            + self.same_paragraph[head][paragraph]
        )
        return torch.cat([scores, self.none[head](choosers)], 1)


def pair_features(article, choosers, candidates, cues):
    """What the text between two spans tells, as four index matrices (choosers, candidates).

    The signed distance in words by bucket; the cues and the sentence ends between; same paragraph or not.
    """
    def column(spans, name):
        return np.array([getattr(span, name) for span in spans], dtype=np.int64)

    start, end = column(choosers, "start")[:, None], column(choosers, "end")[:, None]
    other_start, other_end = column(candidates, "start")[None], column(candidates, "end")[None]
    after, before = other_start >= end, other_end <= start
    distance = np.where(after, other_start - end, np.where(before, start - other_end, 0))
    bucket = np.searchsorted(GAP_STEPS, distance, side="right")
    gap = np.where(after, bucket, np.where(before, bucket + 9, SAME_PLACE))
    low = np.where(after, end, other_end)
    high = np.where(after, other_start, start)
    cue_starts = column(cues, "start")
    between = np.searchsorted(cue_starts, high) - np.searchsorted(cue_starts, low)
    stops = np.array(article.stops)
    ended = stops[high] - stops[np.minimum(low, high)]
    paragraphs = np.array(article.paragraphs)
    same = (paragraphs[start] == paragraphs[other_start]).astype(np.int64)
    return gap, np.clip(between, 0, CUES_BETWEEN - 1), np.clip(ended, 0, STOPS_BETWEEN - 1), same


def load_encoder(path, dropout=0.1):
    """An `Encoder` with the weights of a BERT model exported to ONNX by PyTorch.

    Such a file names biases and norms as the modules they come from; the transposed weights of linear layers are
    anonymous and found through the MatMul nodes that use them.
    """
    graph = onnx.load(path).graph
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in arrays:
            arrays[node.name] = arrays[node.input[1]].T
    size = arrays["embeddings.word_embeddings.weight"].shape
    layers = 1 + max(int(name.split(".")[2]) for name in arrays if name.startswith("encoder.layer."))
    inner = arrays["encoder.layer.0.intermediate.dense.bias"].shape[0]
    positions = arrays["embeddings.position_embeddings.weight"].shape[0]
    encoder = Encoder(layers, size[1], 12, inner, size[0], positions, dropout)

    def copy(parameter, array):
        assert tuple(parameter.shape) == array.shape, (tuple(parameter.shape), array.shape)
        parameter.data.copy_(torch.from_numpy(np.array(array)))

    copy(encoder.words.weight, arrays["embeddings.word_embeddings.weight"])
    copy(encoder.positions.weight, arrays["embeddings.position_embeddings.weight"])
    first_type = arrays["embeddings.token_type_embeddings.weight"][:1]
    copy(encoder.types.weight, np.repeat(first_type, TOKEN_TYPES, axis=0))
    copy(encoder.norm.weight, arrays["embeddings.LayerNorm.weight"])
    copy(encoder.norm.bias, arrays["embeddings.LayerNorm.bias"])
    for number, layer in enumerate(encoder.layers):
        linears = {
            "attention.self.query": layer.query,
            "attention.self.key": layer.key,
            "attention.self.value": layer.value,
            "attention.output.dense": layer.output,
            "intermediate.dense": layer.expand,
            "output.dense": layer.contract,
        }
        for name, linear in linears.items():
            copy(linear.weight, arrays[f"/encoder/layer.{number}/{name.replace('.', '/')}/MatMul"])
            copy(linear.bias, arrays[f"encoder.layer.{number}.{name}.bias"])
        for name, norm in {"attention.output": layer.attention_norm, "output": layer.output_norm}.items():
            copy(norm.weight, arrays[f"encoder.layer.{number}.{name}.LayerNorm.weight"])
            copy(norm.bias, arrays[f"encoder.layer.{number}.{name}.LayerNorm.bias"])
    return encoder

"""Writes the tagger as one ONNX file with 8-bit weights, plus vocab.txt.

The graph is built node by node, for full control of what is quantised:

- embeddings: int8 with one scale per row, looked up and rescaled (Gather, Cast, Mul): 12 MB instead of 47;
- matrices: int8 with one scale per output column, activations quantised on the fly
  (DynamicQuantizeLinear, MatMulInteger): three times as fast as float32;
- norms, biases, softmax and GELU stay float32, and so do the few inner channels of a layer that grow far larger than
  all others: they would coarsen the one scale that a layer's activations share.

One window is one run: no batch of several windows, so no padding and no mask, and the activations' scales never depend
on what else is in a batch.

Inputs   input_ids, token_type_ids  int64 (1, n)
Outputs  tags  float32 (n, 7)       log-probabilities of `articles.LABELS`
         ends  float32 (n, 576)     for each role of `articles.ROLES` what a position adds to a span as its first word,
                                    then as its last (96 numbers each); a span is gelu(first + last)
         link_* constants of the link heads, which are cheaper outside the graph: see `link_constants`
"""
import argparse
import math
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import articles
import check_vectors
from articles import MAX_PIECES
from model import Encoder, Tagger
from wordpiece import WordPiece

OPSET = 20  # the first with Gelu
HEADS = 12
LOUD = 16  # channels of a layer's inner part


class Graph:
    """Collects nodes and initialisers; every method adds one operation and returns the name of its result."""

    def __init__(self, float_matrices=False):
        self.nodes, self.initialisers = [], []
        self.quantised = {}
        self.float_matrices = float_matrices

    def constant(self, name, array):
        self.initialisers.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, operation, inputs, name, **attributes):
        self.nodes.append(helper.make_node(operation, inputs, [name], name=name, **attributes))
        return name

    def linear(self, x, layer, name, rows=slice(None)):
        """x · Wᵀ + b for a torch linear layer, or for some of its outputs."""
        product = self.product(x, layer.weight.detach().numpy()[rows].T, name)
        return self.add("Add", [product, self.constant(f"{name}_bias", layer.bias.detach().numpy()[rows])], f"{name}_sum")

    def product(self, x, weight, name):
        return self.float_product(x, weight, name) if self.float_matrices else self.int8_product(x, weight, name)

    def float_product(self, x, weight, name):
        return self.add("MatMul", [x, self.constant(f"{name}_weight", weight)], f"{name}_product")

    def int8_product(self, x, weight, name):
        scale = np.maximum(np.abs(weight).max(0), 1e-8) / 127
        matrix = self.constant(f"{name}_weight", np.clip(np.rint(weight / scale), -127, 127).astype(np.int8))
        zero = self.constant(f"{name}_zero", np.zeros(weight.shape[1], dtype=np.int8))
        column = self.constant(f"{name}_scale", scale.astype(np.float32))
        if x not in self.quantised:
            names = [f"{x}_int8", f"{x}_scale", f"{x}_zero"]
            self.nodes.append(helper.make_node("DynamicQuantizeLinear", [x], names, name=f"{x}_quantise"))
            self.quantised[x] = names
        values, x_scale, x_zero = self.quantised[x]
        total = self.add("MatMulInteger", [values, matrix, x_zero, zero], f"{name}_integer")
        total = self.add("Cast", [total], f"{name}_float", to=TensorProto.FLOAT)
        scales = self.add("Mul", [x_scale, column], f"{name}_scales")
        return self.add("Mul", [total, scales], f"{name}_product")

    def norm(self, x, layer, name):
        weight = self.constant(f"{name}_weight", layer.weight.detach().numpy())
        bias = self.constant(f"{name}_bias", layer.bias.detach().numpy())
        return self.add("LayerNormalization", [x, weight, bias], name, axis=-1, epsilon=layer.eps)

    def embedding(self, ids, table, name):
        if self.float_matrices:
            return self.add("Gather", [self.constant(f"{name}_table", table), ids], name, axis=0)
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
        rows = self.constant(f"{name}_table", np.clip(np.rint(table / scale), -127, 127).astype(np.int8))
        row_scales = self.constant(f"{name}_scales", scale.astype(np.float32))
        values = self.add("Gather", [rows, ids], f"{name}_int8", axis=0)
        values = self.add("Cast", [values], f"{name}_float", to=TensorProto.FLOAT)
        return self.add("Mul", [values, self.add("Gather", [row_scales, ids], f"{name}_scale", axis=0)], name)

    def heads(self, x, name, order):
        """(1, n, size) as (1, heads, n, size/heads), or with the last two exchanged."""
        shape = self.constant(f"{name}_shape", np.array([1, -1, HEADS, 32], dtype=np.int64))
        return self.add("Transpose", [self.add("Reshape", [x, shape], f"{name}_split")], f"{name}_heads", perm=order)


def add_feed_forward(graph, x, layer, loud, name):
    """The layer's inner part in two branches: the `loud` channels, contracted in float32, and the rest."""
    rest = np.setdiff1d(np.arange(layer.expand.out_features), loud)
    weight = layer.contract.weight.detach().numpy().T
    inner = [
        graph.add("Gelu", [graph.linear(x, layer.expand, f"{name}_{branch}", rows)], f"{name}_{branch}_gelu")
        for branch, rows in (("loud", loud), ("rest", rest))
    ]
    parts = [
        graph.float_product(inner[0], weight[loud], f"{name}_loud_contract"),
        graph.product(inner[1], weight[rest], f"{name}_rest_contract"),
    ]
    bias = graph.constant(f"{name}_contract_bias", layer.contract.bias.detach().numpy())
    return graph.add("Add", [graph.add("Add", parts, f"{name}_contract"), bias], f"{name}_contracted")


@torch.no_grad()
def loud_channels(net, tokeniser):
    """For each layer the inner channels with the highest peaks on a few sentences."""
    peaks = [torch.zeros(layer.contract.in_features) for layer in net.encoder.layers]

    def listen(number):
        def hook(_, inputs):
            peaks[number] = torch.maximum(peaks[number], inputs[0].abs().amax((0, 1)))

        return hook

    hooks = [layer.contract.register_forward_pre_hook(listen(n)) for n, layer in enumerate(net.encoder.layers)]
    for text in check_vectors.TAGGED:
        article = articles.build(text, check_vectors.quoted_spans(text), tokeniser)
        for window in articles.windows(article):
            ids, types, _ = articles.encode(article, window)
            net.encoder(torch.tensor([ids]), torch.tensor([types]), torch.ones(1, len(ids), dtype=torch.bool))
    for hook in hooks:
        hook.remove()
    return [np.sort(peak.topk(LOUD).indices.numpy()) for peak in peaks]


def add_layer(graph, x, layer, loud, name):
    query = graph.heads(graph.linear(x, layer.query, f"{name}_query"), f"{name}_query", [0, 2, 1, 3])
    key = graph.heads(graph.linear(x, layer.key, f"{name}_key"), f"{name}_key", [0, 2, 3, 1])
    value = graph.heads(graph.linear(x, layer.value, f"{name}_value"), f"{name}_value", [0, 2, 1, 3])
    scores = graph.add("MatMul", [query, key], f"{name}_scores")
    scale = graph.constant(f"{name}_root", np.array(1 / math.sqrt(32), dtype=np.float32))
    weights = graph.add("Softmax", [graph.add("Mul", [scores, scale], f"{name}_scaled")], f"{name}_weights", axis=-1)
    attended = graph.add("MatMul", [weights, value], f"{name}_attended")
    attended = graph.add("Transpose", [attended], f"{name}_joined", perm=[0, 2, 1, 3])
    shape = graph.constant(f"{name}_size", np.array([1, -1, HEADS * 32], dtype=np.int64))
    attended = graph.linear(graph.add("Reshape", [attended, shape], f"{name}_context"), layer.output, f"{name}_output")
    x = graph.norm(graph.add("Add", [x, attended], f"{name}_with_attention"), layer.attention_norm, f"{name}_middle")
    contracted = add_feed_forward(graph, x, layer, loud, name)
    return graph.norm(graph.add("Add", [x, contracted], f"{name}_with_inner"), layer.output_norm, f"{name}_out")


def link_constants(net):
    """Name → array. score = (chooser · bilinear) · candidate + the four tables' entries; none = chooser · none[:-1] + none[-1]."""
    scale = 4 / math.sqrt(128)  # as in Tagger.link
    none = [torch.cat([layer.weight[0], layer.bias]) for layer in net.none]
    return {
        "link_bilinear": (net.bilinear * scale).detach().numpy(),
        "link_none": torch.stack(none).detach().numpy(),
        "link_gap": net.gap.detach().numpy(),
        "link_cues_between": net.cues_between.detach().numpy(),
        "link_stops_between": net.stops_between.detach().numpy(),
        "link_same_paragraph": net.same_paragraph.detach().numpy(),
    }


def build(net, loud, float_matrices=False):
    """The graph. `loud`: see `loud_channels`."""
    graph = Graph(float_matrices)
    encoder = net.encoder
    words = graph.embedding("input_ids", encoder.words.weight.detach().numpy(), "words")
    types = graph.add("Gather", [graph.constant("types", encoder.types.weight.detach().numpy()), "token_type_ids"], "type", axis=0)
    positions = graph.constant("positions", encoder.positions.weight[: MAX_PIECES + 2].detach().numpy())
    length = graph.add("Shape", ["input_ids"], "length", start=1, end=2)
    zero = graph.constant("zero", np.array([0], dtype=np.int64))
    positions = graph.add("Slice", [positions, zero, length, zero], "position")
    x = graph.add("Add", [graph.add("Add", [words, types], "typed"), positions], "placed")
    x = graph.norm(x, encoder.norm, "embedded")
    for number, layer in enumerate(encoder.layers):
        x = add_layer(graph, x, layer, loud[number], f"layer{number}")
    x = graph.add("Squeeze", [x, zero], "hidden")
    graph.add("LogSoftmax", [graph.linear(x, net.tags, "logits")], "tags", axis=-1)
    graph.add("Identity", [graph.linear(x, net.ends, "span_ends")], "ends")
    outputs = [("tags", ["n", net.tags.out_features]), ("ends", ["n", net.ends.out_features])]
    for name, array in link_constants(net).items():
        graph.add("Identity", [graph.constant(f"{name}_value", array)], name)
        outputs.append((name, list(array.shape)))
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "relation-tagger",
            [helper.make_tensor_value_info(name, TensorProto.INT64, [1, "n"]) for name in ("input_ids", "token_type_ids")],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in outputs],
            graph.initialisers,
        ),
        opset_imports=[helper.make_opsetid("", OPSET)],
        producer_name="whosaid",
    )
    model.ir_version = 9  # what goes with opset 20; a runtime may refuse newer ones
    onnx.checker.check_model(model)
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint")
    parser.add_argument("--tokenizer", required=True, help="tokenizer.json of the encoder")
    parser.add_argument("--output", required=True, help="folder for relation-tagger.onnx and vocab.txt")
    parser.add_argument("--float", action="store_true", help="no quantisation, to measure what it costs")
    options = parser.parse_args()
    net = Tagger(Encoder())
    net.load_state_dict(torch.load(options.checkpoint, weights_only=True)["weights"])
    os.makedirs(options.output, exist_ok=True)
    path = os.path.join(options.output, "relation-tagger.onnx")
    tokeniser = WordPiece.from_tokenizer_json(options.tokenizer)
    onnx.save(build(net.eval(), loud_channels(net, tokeniser), options.float), path)
    with open(os.path.join(options.output, "vocab.txt"), "w", encoding="utf-8", newline="\n") as file:
        file.writelines(piece + "\n" for piece in tokeniser.ids)
    print(f"{path}: {os.path.getsize(path) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

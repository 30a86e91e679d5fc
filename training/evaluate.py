"""Lets a checkpoint or an exported model read gold articles; saves what it finds, and scores it where a referee is given.

The predictions have the service's shape, so that a scorer reads both alike: `mvn -Peval verify -Deval.also=FILE`. Speakers
are the bare source mentions. A referee is a Python file with a function score(records, predictions); none is included.
"""
import argparse
import importlib.util
import json
import time

import numpy as np
import torch

import articles
import decode
from model import LINK_SIZE, Tagger, load_encoder, Encoder
from wordpiece import WordPiece


class TorchBackend:
    """Runs a checkpoint."""

    def __init__(self, checkpoint):
        self.net = Tagger(Encoder())
        self.net.load_state_dict(torch.load(checkpoint, weights_only=True)["weights"])
        self.net.eval()

    @torch.no_grad()
    def window(self, ids, types):
        """Label log-probabilities and span-end vectors of every position."""
        ids, types = torch.tensor([ids]), torch.tensor([types])
        hidden = self.net.encoder(ids, types, torch.ones_like(ids, dtype=torch.bool))[0]
        return self.net.tags(hidden).log_softmax(1).numpy(), self.net.ends(hidden).numpy()

    @torch.no_grad()
    def linker(self, article, ends):
        ends = torch.from_numpy(ends)

        def represent(role, spans):
            first = torch.tensor([span.start for span in spans])
            last = torch.tensor([span.end - 1 for span in spans])
            return self.net.spans(ends, role, first, last)

        @torch.no_grad()
        def link(head, chooser, candidates, features):
            roles = decode.HEADS[head]
            return self.net.link(head, represent(roles[0], [chooser]), represent(roles[1], candidates), features)[0].numpy()

        return link


class OnnxBackend:
    """Runs an exported model as the service does: the file's own constants, window by window."""

    def __init__(self, path, threads=1):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        names = [output.name for output in self.session.get_outputs()]
        values = self.session.run(None, {"input_ids": [[101, 102]], "token_type_ids": [[0, 0]]})
        self.constants = dict(zip(names, values))

    def window(self, ids, types):
        return self.session.run(["tags", "ends"], {"input_ids": [ids], "token_type_ids": [types]})

    def linker(self, article, ends):
        constants = self.constants

        def represent(role, span):
            offset = articles.ROLES.index(role) * 2 * LINK_SIZE
            total = ends[span.start, offset : offset + LINK_SIZE] + ends[span.end - 1, offset + LINK_SIZE : offset + 2 * LINK_SIZE]
            return gelu(total)

        def link(head, chooser, candidates, features):
            roles = decode.HEADS[head]
            vector = represent(roles[0], chooser)
            query = vector @ constants["link_bilinear"][head]
            gap, cues, stops, paragraph = features
            scores = np.array([query @ represent(roles[1], candidate) for candidate in candidates])
            scores += constants["link_gap"][head][gap[0]] + constants["link_cues_between"][head][cues[0]]
            scores += constants["link_stops_between"][head][stops[0]] + constants["link_same_paragraph"][head][paragraph[0]]
            none = vector @ constants["link_none"][head][:-1] + constants["link_none"][head][-1]
            return np.append(scores, none)

        return link


def gelu(x):
    """The exact form (with erf), as trained."""
    return torch.nn.functional.gelu(torch.from_numpy(np.asarray(x, dtype=np.float32))).numpy()


def tag(article, backend):
    """The article's relations."""
    scores = np.zeros((len(article.words), len(articles.LABELS)), dtype=np.float32)
    ends = None
    for window in articles.windows(article):
        ids, types, first = articles.encode(article, window)
        window_scores, window_ends = backend.window(ids, types)
        own = first[window.core - window.start :]
        if ends is None:
            ends = np.zeros((len(article.words), window_ends.shape[1]), dtype=np.float32)
        scores[window.core : window.end] = window_scores[own]
        ends[window.core : window.end] = window_ends[own]
    return decode.relations(article, scores, backend.linker(article, ends))


def prediction(record, article, found, count_open=False):
    """The relations as the service would answer them.

    The referee skips what has neither source nor speaker. A relation with a cue is a finding all the same; an open
    content becomes one in a later stage of the service, and counts here only on request.
    """
    inside = bytearray(len(record["text"]))
    for quoted in record["quoted"]:
        start, end = quoted["span"]
        inside[start:end] = b"\x01" * (end - start)

    def character_span(span):
        return {"start": article.words[span.start][0], "end": article.words[span.end - 1][1]}

    quotations = []
    for relation in found:
        spans = [character_span(span) for span in relation.content]
        quoted = []
        for span in spans:
            for candidate in record["quoted"]:
                start, end = max(span["start"], candidate["span"][0]), min(span["end"], candidate["span"][1])
                if any(char.isalnum() for char in record["text"][start:end]):
                    quoted.append({"start": start, "end": end})
        words = [index for span in relation.content for index in range(span.start, span.end)
                 if record["text"][article.words[index][0]].isalnum()]
        share = sum(article.inside[index] for index in words)
        source = character_span(relation.source) if relation.source else None
        if source:
            speaker = {"name": record["text"][source["start"] : source["end"]]}
        else:
            speaker = {"name": None} if relation.cue or count_open else None
        quotations.append({
            "type": "INDIRECT" if not share else "DIRECT" if share == len(words) else "MIXED",
            "content": {"spans": spans},
            "quotedSpans": quoted,
            "cue": character_span(relation.cue) if relation.cue else None,
            "source": source,
            "speaker": speaker,
        })
    return {"id": record["id"], "quotations": quotations}


def load_referee(path):
    specification = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def report(records, tokeniser, backend, referee, count_open=False):
    """The referee's figures if there is one, the seconds spent on tagging, and the predictions by article id."""
    predictions, seconds = {}, 0.0
    for record in records:
        started = time.time()
        article = articles.build(record["text"], [q["span"] for q in record["quoted"]], tokeniser, record["id"])
        found = tag(article, backend)
        seconds += time.time() - started
        predictions[record["id"]] = prediction(record, article, found, count_open)
    return referee and referee.score(records, predictions), seconds, predictions


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", help="checkpoint (.pt) or exported model (.onnx)")
    parser.add_argument("--gold", required=True, nargs="+")
    parser.add_argument("--hold", type=int, nargs="*", default=[], help="of each gold file only the held-out articles, so many")
    parser.add_argument("--referee", help="Python file with score(records, predictions)")
    parser.add_argument("--tokenizer", required=True, help="tokenizer.json or vocab.txt")
    parser.add_argument("--count-open", action="store_true", help="contents without cue and source count as relations")
    parser.add_argument("--save", help="predictions to write")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    load = WordPiece.from_vocab_txt if options.tokenizer.endswith(".txt") else WordPiece.from_tokenizer_json
    tokeniser = load(options.tokenizer)
    backend = OnnxBackend(options.model, options.threads) if options.model.endswith(".onnx") else TorchBackend(options.model)
    referee = load_referee(options.referee) if options.referee else None
    for number, path in enumerate(options.gold):
        records = articles.read_jsonl(path)
        if options.hold:
            split = articles.split_by_date if "date" in records[0] else articles.split_by_hash
            records = split(records, options.hold[number])[1]
        figures, seconds, predictions = report(records, tokeniser, backend, referee, options.count_open)
        print(path, f"{len(records)} articles, {seconds:.1f} s")
        if figures:
            print(json.dumps(figures, indent=1))
        if options.save:
            with open(options.save, "w", encoding="utf-8") as file:
                file.writelines(json.dumps(p, ensure_ascii=False) + "\n" for p in predictions.values())


if __name__ == "__main__":
    main()

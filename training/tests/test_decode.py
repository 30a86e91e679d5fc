import numpy as np

import articles
import decode
from model import pair_features


def scores(article, labels):
    """Log-probabilities that favour the given labels."""
    table = np.full((len(labels), len(articles.LABELS)), np.log(0.02))
    for row, label in enumerate(labels):
        table[row, articles.LABELS.index(label)] = np.log(0.88)
    return table


def test_viterbi_never_starts_inside():
    table = np.log(np.array([[0.1, 0.2, 0.0001, 0.0001, 0.0001, 0.2, 0.5], [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.4]]))
    assert decode.viterbi(table) == [5, 6]


def test_spans_end_with_their_paragraph(tokeniser):
    article = articles.build("a b\n\nc d", [], tokeniser)
    spans = decode.tagged_spans(article, scores(article, ["B-CONTENT", "I-CONTENT", "I-CONTENT", "I-CONTENT"]))
    assert [(span.start, span.end) for span in spans["CONTENT"]] == [(0, 2), (2, 4)]


def nearest(head, chooser, candidates, features):
    return np.append(-features[0][0].astype(float), -12.0)


def test_contents_of_one_cue_make_one_relation(tokeniser):
    article = articles.build("One , Ann said , two", [], tokeniser)
    found = decode.relations(article, scores(article, ["B-CONTENT", "O", "B-SOURCE", "B-CUE", "O", "B-CONTENT"]), nearest)
    assert len(found) == 1
    assert [span.start for span in found[0].content] == [0, 5]
    assert (found[0].cue.start, found[0].source.start) == (3, 2)


def test_touching_contents_of_one_cue_become_one(tokeniser):
    article = articles.build("Ann expects prices to fall", [], tokeniser)
    found = decode.relations(article, scores(article, ["B-SOURCE", "B-CUE", "B-CONTENT", "B-CONTENT", "I-CONTENT"]), nearest)
    assert [(span.start, span.end) for span in found[0].content] == [(2, 5)]


def test_content_without_cue_comes_out_open(tokeniser):
    article = articles.build("One two", [], tokeniser)
    found = decode.relations(article, scores(article, ["B-CONTENT", "I-CONTENT"]), nearest)
    assert [(relation.cue, relation.source, relation.cue_probability) for relation in found] == [(None, None, 0.0)]


def test_pair_features_measure_what_lies_between(tokeniser):
    article = articles.build("a b . c d\n\ne", [], tokeniser)
    span = articles.RoleSpan
    gap, cues, stops, same = pair_features(article, [span(0, 1)], [span(4, 5), span(5, 6)], [span(3, 4)])
    assert (gap.tolist(), cues.tolist(), stops.tolist(), same.tolist()) == ([[3, 3]], [[1, 1]], [[1, 1]], [[1, 0]])

"""From the net's numbers to relations: Viterbi over BIO tags, then links. The Java side repeats this file."""
from dataclasses import dataclass

import numpy as np

import articles
from articles import LABELS, ROLES, RoleSpan
from model import HEADS, pair_features

REACH_PARAGRAPHS = 3  # a link spans at most so many paragraph breaks
REACH_SPANS = 8  # and considers at most so many candidates on either side
MAX_CANDIDATES = 3
IMPOSSIBLE = -1e9
# By I- label: the labels that may stand before it
BEFORE_INSIDE = {inside: (inside - 1, inside) for inside in (2, 4, 6)}


@dataclass
class Relation:
    """Spans are word ranges. Probabilities as in the Java record TaggedRelation."""

    content: list
    cue: object = None
    source: object = None
    content_probability: float = 0.0
    cue_probability: float = 0.0
    source_probability: float = 0.0
    candidates: tuple = ()


def viterbi(scores):
    """The best label sequence for the log-probabilities (words, labels) of one paragraph."""
    best = scores[0].copy()
    best[list(BEFORE_INSIDE)] = IMPOSSIBLE
    back = np.zeros(scores.shape, dtype=np.int64)
    for word in range(1, len(scores)):
        top = int(best.argmax())
        previous, chosen = np.full(len(LABELS), best[top]), np.full(len(LABELS), top)
        for inside, allowed in BEFORE_INSIDE.items():
            chosen[inside] = max(allowed, key=lambda label: best[label])
            previous[inside] = best[chosen[inside]]
        back[word] = chosen
        best = previous + scores[word]
    labels = [int(best.argmax())]
    for word in range(len(scores) - 1, 0, -1):
        labels.append(int(back[word][labels[-1]]))
    return labels[::-1]


def tagged_spans(article, scores):
    """Spans of every role, ascending, decoded paragraph by paragraph."""
    spans = {role: [] for role in ROLES}
    start = 0
    for end in range(1, len(article.words) + 1):
        if end < len(article.words) and article.paragraphs[end] == article.paragraphs[start]:
            continue
        labels = viterbi(scores[start:end])
        begin = None
        for index in range(len(labels) + 1):
            inside = index < len(labels) and labels[index] in BEFORE_INSIDE
            if begin is not None and not inside:
                spans[ROLES[(labels[begin] - 1) // 2]].append(RoleSpan(start + begin, start + index))
                begin = None
            if index < len(labels) and labels[index] and not inside:
                begin = index
        start = end
    return spans


def reachable(article, chooser, candidates):
    """Indices [low, high) of the candidates near enough."""
    position = sum(candidate.start < chooser.start for candidate in candidates)
    low, high = max(0, position - REACH_SPANS), min(len(candidates), position + REACH_SPANS)
    paragraph = article.paragraphs[chooser.start]
    near = [i for i in range(low, high) if abs(article.paragraphs[candidates[i].start] - paragraph) <= REACH_PARAGRAPHS]
    return (near[0], near[-1] + 1) if near else (0, 0)


def choose(link, head, article, chooser, candidates, cues):
    """Link probabilities of the reachable candidates: [(probability, candidate)], best first, and that of none."""
    low, high = reachable(article, chooser, candidates)
    if low == high:
        return [], 1.0
    near = candidates[low:high]
    scores = np.asarray(link(head, chooser, near, pair_features(article, [chooser], near, cues)), dtype=np.float64)
    probabilities = np.exp(scores - scores.max())
    probabilities /= probabilities.sum()
    order = sorted(range(len(near)), key=lambda i: (-probabilities[i], i))
    return [(float(probabilities[i]), near[i]) for i in order], float(probabilities[-1])


def join(article, contents, content):
    """Adds a content; one that goes on where the last ends, within the paragraph, makes it longer."""
    last = contents[-1]
    if last.end == content.start and article.paragraphs[last.start] == article.paragraphs[content.start]:
        contents[-1] = RoleSpan(last.start, content.end)
    else:
        contents.append(content)


def relations(article, scores, link):
    """Relations of an article.

    `scores`: log-probabilities (words, labels). `link(head, chooser, candidates, features)`: the scores of one chooser,
    "none" last.
    """
    if not article.words:
        return []
    spans = tagged_spans(article, scores)
    cues, sources = spans["CUE"], spans["SOURCE"]
    share = np.exp(scores[:, 5]) + np.exp(scores[:, 6])
    by_cue, found = {}, []
    for content in spans["CONTENT"]:
        options, none = choose(link, 1, article, content, cues, cues)
        if options and options[0][0] >= none:
            probability, cue = options[0]
            if cue in by_cue:
                relation = by_cue[cue]
                join(article, relation.content, content)
                relation.cue_probability = max(relation.cue_probability, probability)
                continue
            relation = by_cue[cue] = Relation([content], cue, cue_probability=probability)
            options, none = choose(link, 0, article, cue, sources, cues)
        else:
            relation = Relation([content])
            options, none = choose(link, 2, article, content, sources, cues)
        if options and options[0][0] >= none:
            relation.source_probability, relation.source = options.pop(0)
        relation.candidates = tuple(options[:MAX_CANDIDATES])
        found.append(relation)
    for relation in found:
        sure = np.concatenate([share[content.start : content.end] for content in relation.content])
        relation.content_probability = float(sure.mean())
    return found

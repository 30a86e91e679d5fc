"""Gold articles as the model sees them: words, piece ids, token types, BIO labels, windows."""
import bisect
import hashlib
import json
from dataclasses import dataclass, field

import wordpiece

ROLES = ("SOURCE", "CUE", "CONTENT")
LABELS = ("O", "B-SOURCE", "I-SOURCE", "B-CUE", "I-CUE", "B-CONTENT", "I-CONTENT")
# Where two roles claim a word the shorter kind of span keeps it: a cue inside a content stays a cue.
PRIORITY = {"CUE": 0, "SOURCE": 1, "CONTENT": 2}
LINE_BREAKS = frozenset("\n\r\x85\u2028\u2029")

MAX_PIECES = 254  # of a window, [CLS] and [SEP]s included; the encoder was pre-trained with 256 positions
LONG_PARAGRAPH = 220  # pieces; longer paragraphs are cut, after a sentence where there is one
CUT_FROM = 120  # pieces of a long paragraph before the first sentence end that may cut it
OVERLAP = 48  # pieces of the same paragraph that a window starting inside it sees again


@dataclass(frozen=True)
class RoleSpan:
    """A labelled stretch of words, half-open, and the gold relations it takes part in."""

    start: int
    end: int
    relations: frozenset = frozenset()


@dataclass(frozen=True)
class Window:
    """Words [start, end) go through the encoder; those from `core` on take their labels from here."""

    start: int
    core: int
    end: int


@dataclass
class Article:
    """One article. `labels` and `spans` are filled from gold relations where there are any."""

    id: str
    text: str
    words: list
    pieces: list
    types: list
    paragraphs: list
    inside: list
    stops: list  # stops[i]: sentence-ending marks among the words before i
    labels: list = field(default_factory=list)
    spans: dict = field(default_factory=dict)
    gold_spans: int = 0
    misaligned: int = 0


def read_jsonl(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def split_by_date(records, count):
    """Train and the `count` latest: selection must see a later news cycle than training did."""
    ordered = sorted(records, key=lambda record: (record["date"], record["id"]))
    return ordered[:-count], ordered[-count:]


def split_by_hash(records, count):
    """Train and `count` chosen by a hash of the id: stable when articles are added."""
    ordered = sorted(records, key=lambda record: hashlib.sha1(record["id"].encode()).hexdigest())
    return ordered[count:], ordered[:count]


def is_stop(word):
    return word in (".", "!", "?", "…")


def letter_case(word):
    """0 lower, 1 capitalised, 2 all capitals of two letters or more."""
    if len(word) > 1 and word.isupper():
        return 2
    return 1 if word[0].isupper() else 0


def token_type(case, inside):
    """The encoder's second input: letter case, which the vocabulary folds, and "inside quotation marks"."""
    return case + (3 if inside else 0)


def build(text, quoted, tokeniser, article_id=""):
    """An article without gold. `quoted`: spans inside quotation marks, marks included."""
    words = wordpiece.words(text)
    in_marks = bytearray(len(text) + 1)
    for start, end in quoted:
        in_marks[start:end] = b"\x01" * (end - start)
    pieces, types, paragraphs, inside, stops = [], [], [], [], [0]
    paragraph = last = 0
    for start, end in words:
        word = text[start:end]
        if last and any(char in LINE_BREAKS for char in text[last:start]):
            paragraph += 1
        last = end
        pieces.append(tokeniser.pieces(word))
        inside.append(bool(in_marks[start]))
        types.append(token_type(letter_case(word), inside[-1]))
        paragraphs.append(paragraph)
        stops.append(stops[-1] + is_stop(word))
    return Article(article_id, text, words, pieces, types, paragraphs, inside, stops)


def build_gold(record, tokeniser):
    """An article with labels and spans from its gold relations."""
    article = build(record["text"], [quoted["span"] for quoted in record["quoted"]], tokeniser, record["id"])
    claims = {}
    for number, relation in enumerate(record["attributions"]):
        for role in ROLES:
            for start, end in relation[role.lower()]:
                article.gold_spans += 1
                first, last = word_range(article.words, start, end)
                # The tokeniser must cut where annotators cut, or training learns ragged borders.
                if first == last or article.words[first][0] != start or article.words[last - 1][1] != end:
                    article.misaligned += 1
                for piece in split_at_paragraphs(article, first, last):
                    claims.setdefault((role, *piece), set()).add(number)
    label(article, claims)
    return article


def word_range(words, start, end):
    """Indices [first, last) of the words that overlap the characters [start, end)."""
    first = bisect.bisect_right(words, start, key=lambda word: word[1])
    last = bisect.bisect_left(words, end, key=lambda word: word[0])
    return first, max(first, last)


def split_at_paragraphs(article, first, last):
    start = first
    for index in range(first, last + 1):
        if index == last or article.paragraphs[index] != article.paragraphs[start]:
            if index > start:
                yield start, index
            start = index


def label(article, claims):
    """Gives every word to one span: by role priority, shorter spans first; what is taken is trimmed off."""
    labels = [0] * len(article.words)
    spans = {role: [] for role in ROLES}
    for (role, start, end), relations in sorted(
        claims.items(), key=lambda item: (PRIORITY[item[0][0]], item[0][2] - item[0][1], item[0][1])
    ):
        while start < end and labels[start]:
            start += 1
        while end > start and labels[end - 1]:
            end -= 1
        # A cue or source in the middle of a content splits it; the head keeps the links, the rest goes on below.
        while start < end:
            stop = next((index for index in range(start, end) if labels[index]), end)
            begin = 1 + 2 * ROLES.index(role)
            labels[start:stop] = [begin] + [begin + 1] * (stop - start - 1)
            spans[role].append(RoleSpan(start, stop, frozenset(relations)))
            start = stop
            while start < end and labels[start]:
                start += 1
    article.labels = labels
    article.spans = {role: sorted(found, key=lambda span: span.start) for role, found in spans.items()}


def units(article):
    """Stretches that a window takes or leaves whole, (start, end, pieces): paragraphs, long ones cut."""
    count = len(article.words)
    start = 0
    while start < count:
        end, size = start, 0
        while end < count and article.paragraphs[end] == article.paragraphs[start]:
            size += len(article.pieces[end])
            end += 1
        if size <= LONG_PARAGRAPH:
            yield start, end, size
        else:
            yield from cut(article, start, end)
        start = end


def cut(article, start, end):
    size = 0
    for index in range(start, end):
        length = len(article.pieces[index])
        full = size + length > LONG_PARAGRAPH
        if index and size and (full or (size >= CUT_FROM and begins_sentence(article, index))):
            yield start, index, size
            start, size = index, 0
        size += length
    yield start, end, size


def begins_sentence(article, index):
    """A space before it, and before that a stop or a stop and one more mark."""
    words, stops = article.words, article.stops
    if index < 2 or words[index][0] == words[index - 1][1]:
        return False
    if stops[index] > stops[index - 1]:
        return True
    return stops[index] > stops[index - 2] and wordpiece.is_mark(article.text[words[index - 1][0]])


def windows(article, first_budget=MAX_PIECES):
    """Greedy packing of units. A smaller first budget moves all borders, which training does at random."""
    packed, start, size, budget = [], None, 0, first_budget
    for unit_start, unit_end, pieces in units(article):
        cost = pieces + 1  # its [SEP]
        if start is not None and size + cost > budget:
            packed.append(Window(start, core, end))
            start = None
        if start is None:
            if packed:
                budget = MAX_PIECES
            core = unit_start
            start, context = with_overlap(article, unit_start, MAX_PIECES - 1 - cost)
            size = 1 + context
        size += cost
        end = unit_end
    if start is not None:
        packed.append(Window(start, core, end))
    return packed


def with_overlap(article, core, room):
    """Where a window whose own words begin at `core` starts reading, and how many pieces that adds."""
    room = min(room, OVERLAP)
    start, size = core, 0
    while start and article.paragraphs[start - 1] == article.paragraphs[core]:
        length = len(article.pieces[start - 1])
        if size + length > room:
            break
        size += length
        start -= 1
    return start, size


def encode(article, window):
    """Piece ids and token types of a window ([CLS], a [SEP] after every paragraph), and each word's first position."""
    ids, types, first = [wordpiece.CLS], [0], []
    for index in range(window.start, window.end):
        if index > window.start and article.paragraphs[index] != article.paragraphs[index - 1]:
            ids.append(wordpiece.SEP)
            types.append(0)
        first.append(len(ids))
        ids += article.pieces[index]
        types += [article.types[index]] * len(article.pieces[index])
    return ids + [wordpiece.SEP], types + [0], first

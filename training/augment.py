"""Random variants of a gold article, so that the tagger leans neither on one style of marks nor on perfect flags."""

STYLES = (('"', '"'), ("“", "”"), ("‘", "’"), ("'", "'"), ("«", "»"), ("''", "''"), ("„", "“"))
MARKS = frozenset("\"“”‘’'«»„‟‚‹›")

RESTYLED = 0.6  # of the variants
ALL_FLAGS_LOST = 0.06
ONE_FLAG_LOST = 0.04


def variant(record, random):
    """A copy with other quotation marks, or with quotations whose marks "the scanner missed", or both."""
    if random.random() < RESTYLED:
        record = restyle(record, random.choice(STYLES))
    if random.random() < ALL_FLAGS_LOST:
        return {**record, "quoted": []}
    return {**record, "quoted": [quoted for quoted in record["quoted"] if random.random() >= ONE_FLAG_LOST]}


def mark_length(text, position, closing):
    """Length of the mark that starts at `position` (ends there when closing); 0 where there is none."""
    pair = text[position - 2 : position] if closing else text[position : position + 2]
    if pair == "''":
        return 2
    char = text[position - 1 : position] if closing else text[position : position + 1]
    return 1 if char and char in MARKS else 0


def restyle(record, style):
    """The record with every quoted span's own marks replaced, and all offsets moved along."""
    text = record["text"]
    edits = {}
    for quoted in record["quoted"]:
        start, end = quoted["span"]
        length = mark_length(text, start, closing=False)
        if length:
            edits[start, start + length] = style[0]
        length = mark_length(text, end, closing=True)
        if length and end - length > start:
            edits[end - length, end] = style[1]
    ordered = []
    for (start, end), mark in sorted(edits.items()):
        if not ordered or start >= ordered[-1][1]:
            ordered.append((start, end, mark))
    return apply(record, ordered)


def apply(record, edits):
    """The record with text[start:end] replaced for every (start, end, replacement), ascending and disjoint."""
    text, parts, position, shift = record["text"], [], 0, 0
    moved = [0] * (len(text) + 1)
    for start, end, replacement in [*edits, (len(text), len(text), "")]:
        for index in range(position, start + 1):
            moved[index] = index + shift
        parts += [text[position:start], replacement]
        for index in range(start + 1, end):
            moved[index] = start + shift + min(index - start, len(replacement))
        shift += len(replacement) - (end - start)
        position = end
        moved[end] = end + shift
    spans = lambda pairs: [[moved[start], moved[end]] for start, end in pairs]
    return {
        **record,
        "text": "".join(parts),
        "quoted": [{**quoted, "span": spans([quoted["span"]])[0]} for quoted in record["quoted"]],
        "attributions": [
            {**relation, **{role: spans(relation[role]) for role in ("source", "cue", "content")}}
            for relation in record["attributions"]
        ],
    }

import pytest

import wordpiece


def cut(text):
    return [text[start:end] for start, end in wordpiece.words(text)]


@pytest.mark.parametrize("text, expected", [
    ("", []),
    (" \r\n ", []),
    ("He's here.", ["He", "'", "s", "here", "."]),
    ("''Never,'' he said", ["'", "'", "Never", ",", "'", "'", "he", "said"]),
    ("a\u00a0b\u2028c", ["a", "b", "c"]),
    ("soft\u00adhyphen", ["soft\u00adhyphen"]),
    ("\u200bx", ["x"]),
    ("東京 £5", ["東", "京", "£5"]),
    ("no👍yes", ["no👍yes"]),
])
def test_words_cuts_at_spaces_and_marks(text, expected):
    assert cut(text) == expected


def test_fold_drops_case_and_accents():
    assert wordpiece.fold("Zoë\u00adÉ") == "zoee"


def test_pieces_takes_longest_match_and_gives_up_on_unknown():
    pieces = wordpiece.WordPiece(["un", "##believ", "##able", "##a", "believ"])
    assert pieces.pieces("Unbelievable") == [0, 1, 2]
    assert pieces.pieces("unx") == [wordpiece.UNKNOWN]
    assert pieces.pieces("u" * 101) == [wordpiece.UNKNOWN]

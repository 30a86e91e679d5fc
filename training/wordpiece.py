"""Words and word pieces with offsets into the text as it stands.

The Java side (`org.whosaid.neural`) repeats these rules; a change here has to be made there too, and the
golden vectors (`check_vectors.py`) show when it was not. Offsets here are Python's: code points.
"""
import json
import unicodedata

UNKNOWN, CLS, SEP = 100, 101, 102
MAX_WORD_LENGTH = 100  # longer words are one [UNK], as in BERT's own tokeniser


def is_space(char):
    """Separators and control characters end a word and belong to none."""
    return char in "\t\n\r" or unicodedata.category(char) in ("Zs", "Zl", "Zp", "Cc")


def is_mark(char):
    """Punctuation, one word each: ASCII's whole set (Unicode calls $ + < = > ^ ` | ~ symbols) and category P."""
    code = ord(char)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(char).startswith("P")


def is_ideograph(char):
    return 0x4E00 <= ord(char) <= 0x9FFF


def words(text):
    """Half-open spans of the words. Format characters (soft hyphen, zero-width joiner) neither start nor end one."""
    spans, start = [], None
    for index, char in enumerate(text):
        if is_space(char):
            if start is not None:
                spans.append((start, index))
                start = None
        elif is_mark(char) or is_ideograph(char):
            if start is not None:
                spans.append((start, index))
                start = None
            spans.append((index, index + 1))
        elif start is None and unicodedata.category(char) != "Cf":
            start = index
    if start is not None:
        spans.append((start, len(text)))
    return spans


def fold(word):
    """Lower case without accents, format characters and the replacement character."""
    return "".join(
        char
        for char in unicodedata.normalize("NFD", word.lower())
        if unicodedata.category(char) not in ("Mn", "Cf", "Cc") and char != "\ufffd"
    )


class WordPiece:
    """Greedy longest-match-first splitting of a word, with a cache: news repeats its words."""

    def __init__(self, vocabulary):
        self.ids = {piece: index for index, piece in enumerate(vocabulary)}
        self.cache = {}

    @classmethod
    def from_tokenizer_json(cls, path):
        """Reads the vocabulary out of a Hugging Face `tokenizer.json`."""
        with open(path, encoding="utf-8") as file:
            vocabulary = json.load(file)["model"]["vocab"]
        return cls([piece for piece, _ in sorted(vocabulary.items(), key=lambda item: item[1])])

    @classmethod
    def from_vocab_txt(cls, path):
        with open(path, encoding="utf-8") as file:
            return cls(file.read().split("\n")[:-1])

    def pieces(self, word):
        """Vocabulary ids of the word's pieces; never empty."""
        found = self.cache.get(word)
        if found is None:
            found = self.cache[word] = self._split(fold(word))
        return found

    def _split(self, word):
        if not word or len(word) > MAX_WORD_LENGTH:
            return [UNKNOWN]
        ids, start = [], 0
        while start < len(word):
            prefix = "##" if start else ""
            for end in range(len(word), start, -1):
                piece = self.ids.get(prefix + word[start:end])
                if piece is not None:
                    break
            else:
                return [UNKNOWN]
            ids.append(piece)
            start = end
        return ids

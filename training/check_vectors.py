"""Writes what this code makes of a few sentences, for the Java side to repeat: words, pieces, relations.

The sentences are our own; the spans inside marks come from a plain pairing of “ ” and " ", which is enough for them.
All offsets written are UTF-16 indices, as in Java.
"""
import argparse
import json
import re

import articles
import evaluate
import wordpiece

TOKENISED = (
    "",
    " \r\n\t",
    "Don't say \"no\", she said.",
    "Zoë Brontë’s naïve café in İstanbul cost £5.50 — or €6…",
    "“Wait 👩‍🚀🚀!” said O’Neill-Müller.\r\n\r\nThe U.S. agreed.",
    "Cafe\u0301 re\u0301sume\u0301 soft\u00adhyphen zero\u200bwidth \ufeffmark",
    "東京 said no. Αθήνα ΣΟΦΌΣ Straße ǅungla",
    "x" * 101 + " " + "unbelievably" * 8 + " $100+tax <b>a=b</b> ^~`|",
    "line\u2028separator\u2029paragraph\u0085next\x00nul\x7fdelete",
)

TAGGED = (
    "The council will close two libraries in March, its leader, Dana Whitlock, said on Tuesday.",
    "“We have run out of money,” said Dana Whitlock, the council’s leader. “Nobody wanted this.”",
    'The mayor told reporters: "I did not sign that letter." Her deputy said she had never seen it.',
    "According to the police, three men left the house before midnight.\r\n\r\n"
    "A neighbour, Ravi Menon, said he heard “a terrible noise 🚨” and called for help.",
    "Two officials believe the bridge is unsafe. The company denied that it had ignored warnings.\n\n"
    "“That is simply untrue,” its spokeswoman, Ingrid Solheim, wrote in an email. “We acted at once.”\n\n"
    "“And we would do it again.”",
    "It rained all day. The fair opened at nine and closed at six.",
    "Analysts expect prices to fall next year, but Kofi Mensah warned that wages “may not keep up”.",
)


def quoted_spans(text):
    return [[m.start(), m.end()] for m in re.finditer(r"“[^“”]*”|\"[^\"]*\"", text)]


def utf16(text, index):
    return len(text[:index].encode("utf-16-le")) // 2


def spans16(text, spans):
    return [[utf16(text, start), utf16(text, end)] for start, end in spans]


def tokenised(text, tokeniser):
    words = wordpiece.words(text)
    pieces = [tokeniser.pieces(text[start:end]) for start, end in words]
    return {"text": text, "words": spans16(text, words), "pieces": pieces}


def tagged(text, tokeniser, backend):
    article = articles.build(text, quoted_spans(text), tokeniser)
    relations = []
    for relation in evaluate.tag(article, backend):
        def characters(*spans):
            return spans16(text, [(article.words[s.start][0], article.words[s.end - 1][1]) for s in spans if s])

        relations.append({
            "content": characters(*relation.content),
            "cue": characters(relation.cue),
            "source": characters(relation.source),
            "contentProbability": round(relation.content_probability, 4),
            "cueProbability": round(relation.cue_probability, 4),
            "sourceProbability": round(relation.source_probability, 4),
        })
    return {"text": text, "quoted": spans16(text, quoted_spans(text)), "relations": relations}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", help="with relation-tagger.onnx and vocab.txt")
    parser.add_argument("output", help="JSON file to write")
    options = parser.parse_args()
    tokeniser = wordpiece.WordPiece.from_vocab_txt(f"{options.folder}/vocab.txt")
    backend = evaluate.OnnxBackend(f"{options.folder}/relation-tagger.onnx")
    vectors = {
        "tokenised": [tokenised(text, tokeniser) for text in TOKENISED],
        "tagged": [tagged(text, tokeniser, backend) for text in TAGGED],
    }
    with open(options.output, "w", encoding="utf-8") as file:
        json.dump(vectors, file, ensure_ascii=True, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()

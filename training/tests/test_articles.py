import articles


def record(text, **relation):
    spans = {role: [[text.index(part), text.index(part) + len(part)] for part in relation.get(role, [])]
             for role in ("content", "cue", "source")}
    return {"id": "a", "text": text, "quoted": [], "attributions": [spans]}


def marked(article):
    return [(articles.LABELS[label], article.text[start:end]) for label, (start, end) in zip(article.labels, article.words)]


def test_gold_labels_follow_the_annotated_borders(tokeniser):
    article = articles.build_gold(record("It rained, Ann said.", content=["It rained"], cue=["said"], source=["Ann"]), tokeniser)
    assert marked(article) == [("B-CONTENT", "It"), ("I-CONTENT", "rained"), ("O", ","), ("B-SOURCE", "Ann"), ("B-CUE", "said"), ("O", ".")]
    assert (article.gold_spans, article.misaligned) == (3, 0)


def test_gold_inside_a_word_is_counted_as_misaligned(tokeniser):
    article = articles.build_gold(record("unsaid things", cue=["said"]), tokeniser)
    assert article.misaligned == 1


def test_content_across_paragraphs_is_split(tokeniser):
    article = articles.build_gold(record("One two\n\nthree.", content=["One two\n\nthree"]), tokeniser)
    assert [(span.start, span.end) for span in article.spans["CONTENT"]] == [(0, 2), (2, 3)]


def test_cue_inside_content_keeps_its_words_and_splits_the_content(tokeniser):
    article = articles.build_gold(record("a b said c d", content=["a b said c d"], cue=["said"]), tokeniser)
    assert [label for label, _ in marked(article)] == ["B-CONTENT", "I-CONTENT", "B-CUE", "B-CONTENT", "I-CONTENT"]


def test_token_types_tell_case_and_marks(tokeniser):
    article = articles.build("He “Said NATO” a", [(3, 14)], tokeniser)
    assert article.types == [1, 3, 4, 5, 3, 0]


def covered(windows):
    return [index for window in windows for index in range(window.core, window.end)]


def test_windows_label_every_word_once_and_fit(tokeniser):
    text = "\n\n".join(" ".join(["word"] * (17 * i % 240 + 1)) for i in range(30))
    article = articles.build(text, [], tokeniser)
    for budget in (60, 254):
        packed = articles.windows(article, budget)
        assert covered(packed) == list(range(len(article.words)))
        assert all(len(articles.encode(article, window)[0]) <= articles.MAX_PIECES for window in packed)


def test_long_paragraph_is_cut_after_sentences_and_overlaps(tokeniser):
    article = articles.build(" ".join(["Nine words make up this short and plain sentence."] * 60), [], tokeniser)
    packed = articles.windows(article)
    assert covered(packed) == list(range(len(article.words)))
    assert all(article.text[article.words[window.core][0]] == "N" for window in packed)
    assert all(window.core - window.start == articles.OVERLAP for window in packed[1:])


def test_paragraph_without_sentences_is_cut_all_the_same(tokeniser):
    article = articles.build("word " * 3000, [], tokeniser)
    assert covered(articles.windows(article)) == list(range(3000))


def test_empty_text_has_no_windows(tokeniser):
    assert articles.windows(articles.build(" \n ", [], tokeniser)) == []

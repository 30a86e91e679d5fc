import augment


def record():
    text = 'Ann said "yes" and "for good".'
    return {"id": "a", "text": text,
            "quoted": [{"span": [9, 14]}, {"span": [19, 29]}],
            "attributions": [{"content": [[9, 14], [19, 29]], "cue": [[4, 8]], "source": [[0, 3]]}]}


def test_restyle_moves_all_offsets():
    changed = augment.restyle(record(), ("''", "''"))
    text = changed["text"]
    assert text == "Ann said ''yes'' and ''for good''."
    relation = changed["attributions"][0]
    assert [text[s:e] for s, e in relation["content"]] == ["''yes''", "''for good''"]
    assert [text[s:e] for s, e in relation["cue"] + relation["source"]] == ["said", "Ann"]
    assert [text[slice(*quoted["span"])] for quoted in changed["quoted"]] == ["''yes''", "''for good''"]


def test_restyle_there_and_back_restores_the_record():
    there = augment.restyle(record(), ("''", "''"))
    assert augment.restyle(there, ('"', '"')) == record()


def test_restyle_leaves_spans_without_marks():
    plain = {"id": "a", "text": "no marks", "quoted": [{"span": [3, 8]}], "attributions": []}
    assert augment.restyle(plain, ("«", "»"))["text"] == "no marks"

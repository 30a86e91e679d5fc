package org.whosaid.api;

/** Examples for the contract. */
final class Examples {

    static final String TEXT =
            "WASHINGTON — “We will not yield,” said Marco Rubio, the US secretary of state, on Friday.";

    static final String ATTRIBUTION_REQUEST = """
            {"text": "WASHINGTON — “We will not yield,” said Marco Rubio, the US secretary of state, on Friday."}
            """;

    static final String ARTICLE_REQUEST = """
            {
              "text": "WASHINGTON — “We will not yield,” said Marco Rubio, the US secretary of state, on Friday.",
              "url": "https://news.example/2026/01/31/no-yield",
              "title": "Rubio: no concessions",
              "publisher": "The Example Post",
              "publishedAt": "2026-01-31T12:00:00Z"
            }
            """;

    static final String ATTRIBUTION = """
            {
              "engine": {"name": "whosaid", "version": "0.1.0", "models": ["english"]},
              "language": "en",
              "text": null,
              "quotations": [{
                "id": null,
                "type": "DIRECT",
                "content": {"text": "“We will not yield,”", "spans": [{"start": 13, "end": 33}]},
                "quotedSpans": [{"start": 13, "end": 33}],
                "cue": {"start": 34, "end": 38, "text": "said", "lemma": "say"},
                "source": {"start": 39, "end": 50, "text": "Marco Rubio", "mentionType": "NAME"},
                "speaker": {"id": null, "name": "Marco Rubio", "kind": "PERSON",
                            "description": "US secretary of state", "members": null},
                "confidence": 0.97,
                "provenance": {"stage": "dependency-cue", "evidence": ["Marco Rubio is the subject of said"]},
                "candidates": [],
                "unattributedReason": null,
                "paragraph": 0,
                "sentence": 0,
                "prefix": "WASHINGTON — ",
                "suffix": " said Marco Rubio, the US secret"
              }],
              "speakers": [{"id": null, "name": "Marco Rubio", "kind": "PERSON", "aliases": [],
                            "descriptions": ["US secretary of state"], "members": [],
                            "mentions": [{"start": 39, "end": 50}], "quotationCount": 1}],
              "ignoredSpans": []
            }
            """;

    static final String INVALID_REQUEST = """
            {
              "type": "urn:problem-type:whosaid:invalid-request",
              "title": "The request is not valid",
              "status": 400,
              "detail": "text: must not be blank",
              "instance": "/api/v1/attributions",
              "errors": [{"field": "text", "message": "must not be blank"}]
            }
            """;

    static final String NOT_FOUND = """
            {
              "type": "urn:problem-type:whosaid:not-found",
              "title": "There is no such thing",
              "status": 404,
              "detail": "There is no article with the id 019ab1c2-7c5e-7d3a-9a54-0d4e8f0b6c11.",
              "instance": "/api/v1/articles/019ab1c2-7c5e-7d3a-9a54-0d4e8f0b6c11"
            }
            """;

    static final String UNSUPPORTED_LANGUAGE = """
            {
              "type": "urn:problem-type:whosaid:unsupported-language",
              "title": "The language of the text is not supported",
              "status": 422,
              "detail": "The text is in the language \\"de\\"; only English (\\"en\\") is supported.",
              "instance": "/api/v1/attributions",
              "language": "de"
            }
            """;

    private Examples() {}
}

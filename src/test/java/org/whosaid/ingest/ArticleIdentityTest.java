package org.whosaid.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdentityTest {

    private static final String TEXT = "He said\nso in a café.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said\r\nso in a café.",
                " He  said so\tin a\u00a0café.\n\n",
                "He said\n\nso in a cafe\u0301.",
            })
    void spacingAndComposition_doNotCount(String same) {
        assertThat(identity(same, null, null)).isEqualTo(identity(TEXT, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he said\nso in a café.",
                "He said\nso in a cafe.",
                "He said so in a café",
                "Hesaid so in a café."
            })
    void words_count(String other) {
        assertThat(identity(other, null, null)).isNotEqualTo(identity(TEXT, null, null));
    }

    @Test
    void urlAndExternalId_count_andAreNotMixedUp() {
        byte[] bare = identity(TEXT, null, null);
        byte[] withUrl = identity(TEXT, "a", null);
        byte[] withExternalId = identity(TEXT, null, "a");

        assertThat(withUrl).isNotEqualTo(bare).isNotEqualTo(withExternalId);
        assertThat(withExternalId).isNotEqualTo(bare);
        assertThat(identity(TEXT, "ab", "c")).isNotEqualTo(identity(TEXT, "a", "bc"));
    }

    @Test
    void title_doesNotCount() {
        var titled = new ArticleSubmission(
                TEXT,
                Optional.empty(),
                Optional.of("Title"),
                Optional.of("By me"),
                Optional.of("The Post"),
                Optional.empty(),
                Optional.empty());

        assertThat(ArticleIdentity.of(titled)).isEqualTo(identity(TEXT, null, null));
    }

    private static byte[] identity(String text, String url, String externalId) {
        return ArticleIdentity.of(new ArticleSubmission(
                text,
                Optional.ofNullable(url),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(externalId)));
    }
}

package org.whosaid.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.evaluation.CodePointSpan;

class GoldReaderTest {

    private static final String ARTICLE = """
            {"id": "a", "genre": "court", "text": "“No,” Ann said.", "attributions": [{"id": "1", "kind": "direct", \
            "content": [[0, 5]], "source": [[6, 9]], "cue": [[10, 14]], "speaker": {"name": "Ann", "type": "person"}}], \
            "quoted": [{"span": [0, 5], "words": 1, "closed": true, "attribution": "1"}]}""";

    @TempDir
    private Path folder;

    @Test
    void article_isReadWithAllItsParts() throws IOException {
        GoldArticle article = read(ARTICLE, "").get(0);

        assertThat(article.traits()).containsEntry("genre", "court").hasSize(1);
        GoldAttribution relation =
                article.attributionOf(article.quoted().get(0)).orElseThrow();
        assertThat(relation.kind()).isEqualTo(QuotationType.DIRECT);
        assertThat(relation.source()).containsExactly(new CodePointSpan(6, 9));
        assertThat(relation.speakerName()).contains("Ann");
    }

    @Test
    void speakerThatNobodyLookedFor_isAbsent() throws IOException {
        String withoutSpeaker = ARTICLE.replace(", \"speaker\": {\"name\": \"Ann\", \"type\": \"person\"}", "");

        assertThat(read(withoutSpeaker).get(0).attributions().get(0).speaker()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[0, 5]], `| `[0, 99]], ` | beyond the text's 15 code points",
                "[[6, 9]]  | [[9, 6]]     | not a span: 9..6",
                "[[6, 9]]  | [[6]]        | not a span: [6]",
                "direct    | straight     | \"straight\" is none of direct, mixed, indirect",
                "person    | robot        | \"robot\" is none of person, org, group, unnamed, unclear",
                "\"text\"  | \"body\"     | \"text\" is missing",
                "\"quoted\"| \"quotes\"   | \"quoted\" is missing",
                "\"attribution\": \"1\" | \"attribution\": \"2\" | belongs to attribution 2, which is not there",
            })
    void malformedLine_isNamedWithFileLineAndArticle(String right, String wrong, String message) {
        String line = ARTICLE.replace(right.replace("`", ""), wrong.replace("`", ""));

        assertThatThrownBy(() -> read("", line))
                .isInstanceOf(MalformedCorpusException.class)
                .hasMessageContaining("some.gold.jsonl, line 2: article a: ")
                .hasMessageContaining(message);
    }

    @Test
    void lineThatIsNotJson_isNamedWithFileAndLine() {
        assertThatThrownBy(() -> read(ARTICLE, "{\"id\":"))
                .isInstanceOf(MalformedCorpusException.class)
                .hasMessageContaining("some.gold.jsonl, line 2: ");
    }

    @Test
    void corpus_isNamedByFolderAndFile() throws IOException {
        Path file = Files.createDirectory(folder.resolve("written")).resolve("dev.gold.jsonl");
        Files.writeString(file, ARTICLE);

        assertThat(Corpus.read(file).name()).isEqualTo("written/dev");
    }

    private List<GoldArticle> read(String... lines) throws IOException {
        Path file = folder.resolve("some.gold.jsonl");
        Files.write(file, List.of(lines));
        return GoldReader.read(file);
    }
}

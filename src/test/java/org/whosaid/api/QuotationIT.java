package org.whosaid.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mockito.Mockito.when;

import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.ingest.AttributionEngine;
import org.whosaid.testsupport.Database;
import org.whosaid.testsupport.RichAttribution;
import org.whosaid.testsupport.ScriptedEngine;

@QuarkusTest
class QuotationIT {

    @InjectMock
    AttributionEngine engine;

    @Inject
    Database database;

    @BeforeEach
    void start() {
        database.clear();
        ScriptedEngine.install(engine);
    }

    private static Response store(String text, String publisher, String publishedAt) {
        return given().contentType("application/json")
                .body(Map.of("text", text, "publisher", publisher, "publishedAt", publishedAt))
                .post("/api/v1/articles");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
                    -                                     | 1 2 3 A B C D
                    q=tax                                 | 1 3
                    q="yield taxed"                       | 1
                    q=tax -yield                          | 3
                    q=winning or peace                    | 2 D
                    q=the                                 | -
                    q=' ! <-> :*   \\ (                    | -
                    speaker=rubio                         | 1
                    speaker=MARCO Rubio                   | 1
                    speaker=Rubi                          | -
                    speaker=nunez                         | 3
                    speaker=Núñez                         | 3
                    speaker=%                             | -
                    speaker=' or 1=1 --                   | -
                    type=INDIRECT                         | C
                    publisher=THE post                    | 1 A B C D
                    publisher=post                        | -
                    from=2026-01-02                       | 2 3
                    to=2026-01-01                         | 1 A B C D
                    from=2026-01-01T12:00:00Z&to=2026-01-02T12:00:00Z | 1 A B C D
                    to=2026-01-01T12:00:00Z               | -
                    attributed=false                      | C D
                    attributed=true                       | 1 2 3 A B
                    minConfidence=0.5                     | 1 2 3 B
                    minConfidence=0.81                    | B
                    q=tax&speaker=nunez&type=DIRECT&publisher=the times&attributed=true&minConfidence=0.1&from=2026-01-02 | 3
                    """)
    void filters_giveTheQuotationsThatFulfilAll(String query, String expected) {
        when(engine.attribute(RichAttribution.TEXT)).thenReturn(RichAttribution.ATTRIBUTION);
        var label = Map.of(
                "“1 yield taxed”", "1",
                "“2 winning”", "2",
                "“3 no taxes”", "3",
                "It would fail", "C",
                "“peace”", "D",
                "the deal was “as good as 💀 dead”", "B",
                "“We won’t 😀,” “ever yie\u0301ld 🙂.”", "A");
        store("“1 yield taxed” said Marco Rubio.", "The Post", "2026-01-01T12:00:00Z");
        store("“2 winning” said Ann Lee.", "The Times", "2026-01-02T12:00:00Z");
        store("“3 no taxes” said José Núñez.", "The Times", "2026-01-03T12:00:00Z");
        store(RichAttribution.TEXT, "The Post", "2026-01-01T12:00:00Z").then().statusCode(201);

        Response response = search(query);

        response.then().statusCode(200);
        List<String> texts = response.path("items.content.text");
        assertThat(texts.stream().map(label::get).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    private static Response search(String query) {
        String encoded = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .map(part -> part.split("=", 2))
                        .map(pair -> pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
        return given().urlEncodingEnabled(false).get("/api/v1/quotations" + encoded);
    }

    @Test
    void speakerById_isFoundAcrossArticles_andInTheSpeakersOwnList() {
        store("“One,” said José Núñez.", "The Post", "2026-01-01T12:00:00Z");
        store("“Two,” said Jose Nunez. “Three,” said Ann Lee.", "The Post", "2026-01-02T12:00:00Z");
        String id = given().get("/api/v1/speakers?name=nunez").path("items[0].id");

        String found = search("speaker=" + id)
                .then()
                .body("items.content.text", equalTo(List.of("“Two,”", "“One,”")))
                .body("items.article.publishedAt", equalTo(List.of("2026-01-02T12:00:00Z", "2026-01-01T12:00:00Z")))
                .extract()
                .asString();
        assertThat(given().get("/api/v1/speakers/" + id + "/quotations").asString())
                .isEqualTo(found);
    }

    @Test
    void oneQuotation_isShownWithItsArticle() {
        Response article = store("“One,” said José Núñez.", "The Post", "2026-01-01T12:00:00Z");

        given().get("/api/v1/quotations/" + article.path("quotations[0].id"))
                .then()
                .statusCode(200)
                .body("content.text", equalTo("“One,”"))
                .body("article.id", equalTo(article.path("id")))
                .body("article.publisher", equalTo("The Post"))
                .body("article.text", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/quotations", "/api/v1/articles"})
    void walkingThePages_whileArticlesAreStored_meetsEachOnce(String path) {
        for (int i = 0; i < 25; i++) {
            store("“Old,” said Ann Lee. " + i, "The Post", "2026-01-01T12:00:00Z");
        }
        List<String> old = new ArrayList<>();
        given().get(path + "?limit=100").<List<String>>path("items.id").forEach(old::add);
        assertThat(old).hasSize(25);

        List<String> met = new ArrayList<>();
        String next = path + "?limit=4";
        int pages = 0;
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            met.addAll(page.path("items.id"));
            next = page.path("next");
            store("“New,” said Ann Lee. " + pages++, "The Post", "2026-01-01T12:00:00Z");
        }

        assertThat(met).isEqualTo(old);
        assertThat(pages).isEqualTo(7);
    }

    @Test
    void walkingThePagesOfOneArticle_meetsItsQuotationsInOrder() {
        Response article = store("“One,” said Ann Lee. ".repeat(9), "The Post", "2026-01-01T12:00:00Z");

        List<Object> met = new ArrayList<>();
        String next = "/api/v1/articles/" + article.path("id") + "/quotations?limit=4";
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            met.addAll(page.path("items"));
            next = page.path("next");
        }

        assertThat(met).hasSize(9).isEqualTo(article.path("quotations"));
    }

    @Test
    void nextPage_hasTheSameFilter_andALargeLimitIsCut() {
        for (int i = 0; i < 3; i++) {
            store("“A + b,” said José Núñez. “C,” said Ann Lee. " + i, "The Post", "2026-01-01T12:00:00Z");
        }

        String next = search("speaker=José Núñez&q=\"a + b\"&limit=2").path("next");

        given().urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items.speaker.name", equalTo(List.of("José Núñez")))
                .body("next", nullValue());
        search("limit=1000").then().statusCode(200).body("items.size()", equalTo(6));
    }

    @Test
    void speakers_areListedByName_withWhatArticlesSayOfThem() {
        store("“One,” said José Núñez. “Two,” said Ann Lee.", "The Post", "2026-01-01T12:00:00Z");
        store("“Three,” said JOSE NUNEZ. “Four,” said Jose Nunez.", "The Post", "2026-01-02T12:00:00Z");

        Response all = given().get("/api/v1/speakers?limit=1");
        all.then().body("items.name", equalTo(List.of("Ann Lee")));
        given().urlEncodingEnabled(false)
                .get(all.<String>path("next"))
                .then()
                .body("items.name", equalTo(List.of("José Núñez")))
                .body("items[0].kind", equalTo("PERSON"))
                .body("items[0].articleCount", equalTo(2))
                .body("items[0].quotationCount", equalTo(3))
                .body("items[0].aliases", equalTo(List.of("JOSE NUNEZ", "Jose Nunez", "NUNEZ", "Nunez", "Núñez")))
                .body("items[0].descriptions", equalTo(List.of("a NUNEZ", "a Nunez", "a Núñez")))
                .body("next", nullValue());
    }
}

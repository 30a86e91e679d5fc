package org.whosaid.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mockito.Mockito.when;

import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whosaid.ingest.AttributionEngine;
import org.whosaid.ingest.EngineInfo;
import org.whosaid.testsupport.Database;
import org.whosaid.testsupport.RichAttribution;
import org.whosaid.testsupport.ScriptedEngine;

@QuarkusTest
class ArticleIT {

    private static final String TEXT = "“We will not yield,” said Marco Rubio. “We will,” said José Núñez.";

    @InjectMock
    AttributionEngine engine;

    @Inject
    Database database;

    @BeforeEach
    void start() {
        database.clear();
        ScriptedEngine.install(engine);
    }

    private static Response post(Map<String, ?> article) {
        return given().contentType("application/json").body(article).post("/api/v1/articles");
    }

    @Test
    void newArticle_isStoredAndShownUnderItsLocation() {
        Response created = post(Map.of(
                "text",
                TEXT,
                "url",
                "https://news.example/1",
                "title",
                "No yield",
                "byline",
                "By Ann Lee",
                "publisher",
                "The Post",
                "publishedAt",
                "2026-01-31T13:00:00.123456789+01:00",
                "externalId",
                "4711"));

        created.then()
                .statusCode(201)
                .body("url", equalTo("https://news.example/1"))
                .body("title", equalTo("No yield"))
                .body("byline", equalTo("By Ann Lee"))
                .body("publisher", equalTo("The Post"))
                .body("publishedAt", equalTo("2026-01-31T12:00:00.123456Z"))
                .body("externalId", equalTo("4711"))
                .body("storedAt", notNullValue())
                .body("engine.name", equalTo("scripted"))
                .body("engine.models", equalTo(List.of("pattern", "none")))
                .body("quotations.speaker.name", equalTo(List.of("Marco Rubio", "José Núñez")))
                .body("speakers.quotationCount", equalTo(List.of(1, 1)));
        String again = given().get(created.header("Location"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(again).isEqualTo(created.asString());
    }

    @Test
    void idsAreVersion7_andQuotationsReferToRecords() {
        Response created = post(Map.of("text", TEXT));

        String id = created.path("id");
        assertThat(id.charAt(14)).isEqualTo('7');
        String speaker = created.path("quotations[0].speaker.id");
        given().get("/api/v1/speakers/" + speaker).then().statusCode(200).body("name", equalTo("Marco Rubio"));
    }

    @Test
    void everythingThatAQuotationHas_comesBackFromTheStore() {
        when(engine.attribute(RichAttribution.TEXT)).thenReturn(RichAttribution.ATTRIBUTION);
        String unstored = given().contentType("application/json")
                .body(Map.of("text", RichAttribution.TEXT))
                .post("/api/v1/attributions")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        Response created = post(Map.of("text", RichAttribution.TEXT));

        created.then().statusCode(201);
        for (String part : List.of("quotations", "speakers", "ignoredSpans", "engine", "language")) {
            assertThat(withoutIds(created.path(part)))
                    .as(part)
                    .isEqualTo(withoutIds(
                            io.restassured.path.json.JsonPath.from(unstored).get(part)));
        }
        List<Object> listed =
                given().get(created.header("Location") + "/quotations").path("items");
        assertThat(listed).isEqualTo(created.path("quotations"));
    }

    /** Ids are the one thing that what is not stored does not have. */
    private static Object withoutIds(Object json) {
        if (json instanceof List<?> list) {
            return list.stream().map(ArticleIT::withoutIds).toList();
        }
        if (json instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("id"))
                    .collect(
                            Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(withoutIds(entry.getValue()))));
        }
        return json;
    }

    @Test
    void sameArticleAgain_isTheStoredOne() {
        Response first = post(Map.of("text", TEXT + "\r\n\r\nEnd.", "url", "https://news.example/1", "title", "One"));

        Response second = post(Map.of("text", TEXT + "\n\nEnd. ", "url", "https://news.example/1", "title", "Two"));

        second.then().statusCode(200).header("Location", nullValue());
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(database.count("article")).isEqualTo(1);
    }

    @Test
    void sameTextElsewhere_isAnotherArticle() {
        post(Map.of("text", TEXT)).then().statusCode(201);
        post(Map.of("text", TEXT, "url", "https://news.example/1")).then().statusCode(201);
        post(Map.of("text", TEXT, "url", "https://news.example/2")).then().statusCode(201);
        post(Map.of("text", TEXT, "externalId", "https://news.example/2"))
                .then()
                .statusCode(201);
        post(Map.of("text", TEXT + " More.")).then().statusCode(201);
    }

    @Test
    void sameArticleSixteenTimesAtOnce_isStoredOnce() throws Exception {
        int writers = 16;
        var barrier = new CyclicBarrier(writers);
        // All have been told that it is not stored before the first one stores it.
        when(engine.attribute(TEXT)).thenAnswer(call -> {
            barrier.await();
            return ScriptedEngine.attribute(TEXT);
        });
        var pool = Executors.newFixedThreadPool(writers);
        Callable<Response> writer = () -> post(Map.of("text", TEXT));

        List<Response> responses;
        try {
            responses = pool
                    .invokeAll(IntStream.range(0, writers).mapToObj(i -> writer).toList())
                    .stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        } finally {
            pool.shutdownNow();
        }

        assertThat(responses.stream().filter(response -> response.statusCode() == 201))
                .hasSize(1);
        assertThat(responses.stream().filter(response -> response.statusCode() == 200))
                .hasSize(writers - 1);
        assertThat(responses.stream().map(Response::asString).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(database.count("article")).isEqualTo(1);
        assertThat(database.count("quotation")).isEqualTo(2);
    }

    @Test
    void differentArticlesWithTheSameNewSpeakersAtOnce_shareTheRecords() throws Exception {
        int writers = 16;
        var barrier = new CyclicBarrier(writers);
        var pool = Executors.newFixedThreadPool(writers);
        when(engine.attribute(org.mockito.ArgumentMatchers.anyString())).thenAnswer(call -> {
            barrier.await();
            return ScriptedEngine.attribute(call.getArgument(0));
        });
        List<Callable<Integer>> calls = IntStream.range(0, writers)
                .<Callable<Integer>>mapToObj(i -> () -> post(Map.of(
                                "text",
                                i % 2 == 0
                                        ? "“One,” said Ann Lee. “Two,” said Bob Day. " + i
                                        : "“One,” said Bob Day. “Two,” said Ann Lee. " + i))
                        .statusCode())
                .toList();

        Set<Integer> statuses;
        try {
            statuses = pool.invokeAll(calls).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .collect(Collectors.toSet());
        } finally {
            pool.shutdownNow();
        }

        assertThat(statuses).containsExactly(201);
        assertThat(database.count("speaker")).isEqualTo(2);
    }

    @Test
    void deletedArticle_isGoneWithItsQuotations_andItsSpeakersAreNotListed() {
        Response created = post(Map.of("text", TEXT));
        String quotation = created.path("quotations[0].id");

        given().delete(created.header("Location")).then().statusCode(204);

        given().get(created.header("Location")).then().statusCode(404);
        given().get("/api/v1/quotations/" + quotation).then().statusCode(404);
        given().delete(created.header("Location")).then().statusCode(404);
        given().get("/api/v1/speakers").then().body("items", equalTo(List.of()));
        assertThat(database.count("quotation")).isZero();
        post(Map.of("text", TEXT)).then().statusCode(201);
    }

    @Test
    void reattribution_replacesWhatWasFound_andKeepsIdsOfWhatIsFoundAgain() {
        when(engine.attribute(TEXT)).thenReturn(ScriptedEngine.attribute(TEXT.substring(0, 38)));
        Response created = post(Map.of("text", TEXT));
        created.then().body("quotations.size()", equalTo(1));
        when(engine.attribute(TEXT)).thenAnswer(call -> ScriptedEngine.attribute(TEXT));
        when(engine.info()).thenReturn(new EngineInfo("scripted", "2", List.of()));

        Response again = given().post(created.header("Location") + "/reattribution");

        again.then()
                .statusCode(200)
                .body("id", equalTo(created.path("id")))
                .body("engine.version", equalTo("2"))
                .body("engine.models", equalTo(List.of()))
                .body("quotations.size()", equalTo(2))
                .body("quotations[0].id", equalTo(created.path("quotations[0].id")));
        assertThat(again.<String>path("attributedAt")).isGreaterThan(created.path("attributedAt"));
        given().get(created.header("Location")).then().body(equalTo(again.asString()));
    }

    @Test
    void articlesAreListed_lastFirst_withoutText() {
        post(Map.of("text", "One.", "title", "First"));
        post(Map.of("text", "Two.", "title", "Second"));

        given().get("/api/v1/articles")
                .then()
                .statusCode(200)
                .body("items.title", equalTo(List.of("Second", "First")))
                .body("items[0].text", nullValue())
                .body("next", nullValue());
    }
}

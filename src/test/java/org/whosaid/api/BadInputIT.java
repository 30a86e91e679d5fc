package org.whosaid.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.InjectMock;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.ingest.AttributionEngine;
import org.whosaid.ingest.EngineNotReadyException;
import org.whosaid.testsupport.ScriptedEngine;

/** Every way to get a request wrong: a problem that says what is wrong, and a service that answers the next request. */
@QuarkusTest
class BadInputIT {

    private static final String JSON = "application/json";
    private static final String GERMAN =
            "„Wir werden nicht nachgeben“, sagte der Außenminister am Freitag nach den Gesprächen in Brüssel.";

    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource
    URL base;

    @Inject
    ObjectMapper objectMapper;

    @InjectMock
    AttributionEngine engine;

    @BeforeEach
    void script() {
        ScriptedEngine.install(engine);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {}                                        | text        | is missing
                    {"text": null}                            | text        | is missing
                    {"text": ""}                              | text        | must not be empty
                    {"text": " \\t\\n"}                       | text        | must not be blank
                    {"text": "a\\u0000b"}                     | text        | must not hold U+0000 or a lone surrogate
                    {"text": "a\\ud83db"}                     | text        | must not hold U+0000 or a lone surrogate
                    {"text": "a\\ude00\\ud83db"}              | text        | must not hold U+0000 or a lone surrogate
                    {"text": 5}                               | text        | must be a string
                    {"text": true}                            | text        | must be a string
                    {"text": 1.5}                             | text        | must be a string
                    {"text": ["a"]}                           | text        | must be a string
                    {"text": {"a": "b"}}                      | text        | must be a string
                    {"text": "a", "texts": "b"}               | texts       | is not a known field
                    {"text": "a", "html": "b"}                | html        | must not be given together with text
                    {"html": ""}                              | html        | must not be empty
                    {"html": "<p> </p>"}                      | html        | must hold text to read
                    {"html": "<p>a\\u0000</p>"}               | html        | must not hold U+0000 or a lone surrogate
                    {"text": "a", "title": "b\\u0000"}        | title       | must be 1 to 1000 characters, not all blank, without U+0000 and lone surrogates
                    {"text": "a", "title": ""}                | title       | must be 1 to 1000 characters, not all blank, without U+0000 and lone surrogates
                    """)
    void wrongField_isNamed(String body, String field, String message) throws Exception {
        for (String path : List.of("/api/v1/attributions", "/api/v1/articles")) {
            assertError(post(path, JSON, bytes(body)), field, message);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"text": "a", "url": "news.example/1"}             | url         | must be an absolute http or https address of at most 2000 characters
                    {"text": "a", "url": "javascript:alert(1)"}        | url         | must be an absolute http or https address of at most 2000 characters
                    {"text": "a", "url": "http://[broken"}             | url         | must be an absolute http or https address of at most 2000 characters
                    {"text": "a", "url": "https:///path"}              | url         | must be an absolute http or https address of at most 2000 characters
                    {"text": "a", "publishedAt": "yesterday"}          | publishedAt | must be a time (2026-01-31T12:00:00Z)
                    {"text": "a", "publishedAt": "2026-01-31"}         | publishedAt | must be a time (2026-01-31T12:00:00Z)
                    {"text": "a", "publishedAt": 1769860800}           | publishedAt | must be a string
                    {"text": "a", "byline": " "}                       | byline      | must be 1 to 1000 characters, not all blank, without U+0000 and lone surrogates
                    {"text": "a", "publisher": "\\ud800"}              | publisher   | must be 1 to 1000 characters, not all blank, without U+0000 and lone surrogates
                    {"text": "a", "externalId": ""}                    | externalId  | must be 1 to 1000 characters, not all blank, without U+0000 and lone surrogates
                    {"text": "a", "id": "b"}                           | id          | is not a known field
                    """)
    void wrongFieldOfAnArticle_isNamed(String body, String field, String message) throws Exception {
        assertError(post("/api/v1/articles", JSON, bytes(body)), field, message);
    }

    @Test
    void severalWrongFields_areAllNamed() throws Exception {
        var problem = assertProblem(
                post("/api/v1/articles", JSON, bytes("{\"url\": \"x\", \"title\": \"\"}")), 400, "invalid-request");

        assertThat(problem.get("errors").findValuesAsText("field")).containsExactly("text", "title", "url");
    }

    @Test
    void longestText_isRead_andOneCharacterMoreIsNot() throws Exception {
        String longest = "😀".repeat(200_000);

        assertThat(post("/api/v1/attributions", JSON, bytes("{\"text\": \"" + longest + "\"}"))
                        .statusCode())
                .isEqualTo(200);
        String message = "must not be longer than 200000 characters; it has 200001";
        assertError(post("/api/v1/attributions", JSON, bytes("{\"text\": \"" + longest + "x\"}")), "text", message);
        assertError(post("/api/v1/attributions", "text/plain", bytes(longest + "x")), "text", message);
        assertError(post("/api/v1/articles", JSON, bytes("{\"html\": \"<p>" + longest + "x</p>\"}")), "html", message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "{\"text\": \"a\"",
                "{\"text\": \"a\"} trailing",
                "{'text': 'a'}",
                "{\"text\": \"a\nb\"}",
                "{\"text\": \"a\", \"text\": \"b\"}"
            })
    void whatIsNotJson_isRefused(String body) throws Exception {
        var problem = assertProblem(post("/api/v1/attributions", JSON, bytes(body)), 400, null);

        assertThat(problem.get("type").asText()).matches(".*:(malformed-body|invalid-request)");
        assertThat(problem.get("detail").asText()).doesNotContain("Exception", "jackson", "whosaid.api", "Source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{\"text\": \"a\"}]", "\"text\"", "5", "true"})
    void jsonThatIsNoObject_isRefused(String body) throws Exception {
        assertProblem(post("/api/v1/attributions", JSON, bytes(body)), 400, "malformed-body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void bodyWithNothing_isRefused(String body) throws Exception {
        assertProblem(post("/api/v1/attributions", JSON, bytes(body)), 400, null);
        assertProblem(post("/api/v1/articles", JSON, bytes(body)), 400, null);
    }

    @Test
    void emptyOrBlankPlainText_isRefused() throws Exception {
        assertError(post("/api/v1/attributions", "text/plain", bytes(" \n")), "text", "must not be blank");
        assertProblem(post("/api/v1/attributions", "text/plain", bytes("")), 400, "invalid-request");
        assertError(
                post("/api/v1/attributions", "text/plain", bytes("a\0b")),
                "text",
                "must not hold U+0000 or a lone surrogate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ff", // never a byte of UTF-8
                "c3", // half a character
                "c080", // U+0000, too long
                "eda0bd", // half a surrogate pair
                "f4908080", // behind U+10FFFF
                "e28093e2" // one whole and a third
            })
    void brokenUtf8_isRefused(String hex) throws Exception {
        byte[] broken = java.util.HexFormat.of().parseHex(hex);
        byte[] json = concat(bytes("{\"text\": \"a"), broken, bytes("\"}"));

        for (String type : List.of(JSON, JSON + ";charset=UTF-8")) {
            assertProblem(post("/api/v1/attributions", type, json), 400, "malformed-body");
            assertProblem(post("/api/v1/articles", type, json), 400, "malformed-body");
        }
        for (String type : List.of("text/plain", "text/plain;charset=utf-8")) {
            assertProblem(post("/api/v1/attributions", type, concat(bytes("a"), broken)), 400, "malformed-body");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "text/html",
                "application/octet-stream",
                "text/plain;charset=ISO-8859-1",
                "application/json;charset=UTF-16"
            })
    void otherMediaType_isRefused(String type) throws Exception {
        assertProblem(post("/api/v1/attributions", type, bytes("{\"text\": \"a\"}")), 415, "unsupported-media-type");
        assertProblem(post("/api/v1/articles", type, bytes("{\"text\": \"a\"}")), 415, "unsupported-media-type");
    }

    @Test
    void noMediaType_isRefused() throws Exception {
        var request =
                HttpRequest.newBuilder(uri("/api/v1/articles")).POST(BodyPublishers.ofString("{\"text\": \"a\"}"));

        assertProblem(client.send(request.build(), BodyHandlers.ofByteArray()), 415, "unsupported-media-type");
    }

    @Test
    void mediaTypeThatIsNotThere_isRefused() throws Exception {
        var request = HttpRequest.newBuilder(uri("/api/v1/articles")).header("Accept", "application/xml");

        assertProblem(client.send(request.GET().build(), BodyHandlers.ofByteArray()), 406, "not-acceptable");
    }

    @Test
    void bodyThatIsTooLarge_isRefused_announcedOrNot_andTheNextOneIsRead() throws Exception {
        byte[] large = new byte[9 << 20];
        Arrays.fill(large, (byte) 'x');
        List<BodyPublisher> publishers = List.of(
                BodyPublishers.ofByteArray(large), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));

        for (BodyPublisher publisher : publishers) {
            var request = HttpRequest.newBuilder(uri("/api/v1/attributions"))
                    .header("Content-Type", "text/plain")
                    .POST(publisher)
                    .build();
            assertProblem(client.send(request, BodyHandlers.ofByteArray()), 413, "body-too-large");
        }
        assertThat(post("/api/v1/attributions", "text/plain", bytes("a")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/articles/{id}, article",
        "/api/v1/articles/{id}/quotations, article",
        "/api/v1/quotations/{id}, quotation",
        "/api/v1/speakers/{id}, speaker",
        "/api/v1/speakers/{id}/quotations, speaker"
    })
    void unknownOrMalformedId_isToldApart(String path, String thing) throws Exception {
        String unknown = UUID.randomUUID().toString();
        var problem = assertProblem(get(path.replace("{id}", unknown)), 404, "not-found");
        assertThat(problem.get("detail").asText()).isEqualTo("There is no " + thing + " with the id " + unknown + ".");
        assertThat(problem.get("instance").asText()).isEqualTo(path.replace("{id}", unknown));
        for (String malformed : List.of("1", "1-1-1-1-1", unknown + "0", "%00", "%F0%9F")) {
            assertError(get(path.replace("{id}", malformed)), "id", "must be a UUID");
        }
    }

    @Test
    void changeOfAnUnknownArticle_isRefused() throws Exception {
        String path = "/api/v1/articles/" + UUID.randomUUID();

        assertProblem(send("DELETE", path), 404, "not-found");
        assertProblem(send("POST", path + "/reattribution"), 404, "not-found");
        assertProblem(send("DELETE", "/api/v1/articles/x"), 400, "invalid-request");
        assertProblem(send("POST", "/api/v1/articles/x/reattribution"), 400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api", "/api/", "/api/v1", "/api/v1/nothing", "/api/v2/articles", "/api/v1/articles/x/y/z"})
    void unknownPath_isAProblem(String path) throws Exception {
        assertProblem(get(path), 404, "not-found");
        assertProblem(send("POST", path), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /api/v1/articles",
        "PUT, /api/v1/articles/019ab1c2-7c5e-7d3a-9a54-0d4e8f0b6c11",
        "GET, /api/v1/attributions",
        "POST, /api/v1/quotations",
        "PATCH, /api/v1/speakers"
    })
    void otherMethod_isRefused(String method, String path) throws Exception {
        assertProblem(send(method, path), 405, "method-not-allowed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
                    limit=0 limit
                    limit=-1 limit
                    limit= limit
                    limit=ten limit
                    limit=1.5 limit
                    limit=99999999999 limit
                    limit=1&limit=2 limit
                    cursor=x cursor
                    cursor= cursor
                    cursor=cHww cursor
                    limits=5 limits
                    Limit=5 Limit
                    """)
    void wrongPage_isRefused(String query, String parameter) throws Exception {
        for (String path : List.of("/api/v1/articles", "/api/v1/quotations", "/api/v1/speakers")) {
            assertError(get(path + "?" + query), parameter, null);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
                    type=direct type
                    type=SHOUTED type
                    from=yesterday from
                    to=2026-02-30 to
                    from=2026-02-02&to=2026-02-01 from
                    minConfidence=2 minConfidence
                    minConfidence=high minConfidence
                    attributed=yes attributed
                    q= q
                    q=%20 q
                    q=a%00b q
                    q=%FF q
                    speaker= speaker
                    speaker=%ED%A0%BD speaker
                    publisher= publisher
                    speakers=x speakers
                    """)
    void wrongFilter_isRefused(String query, String parameter) throws Exception {
        assertError(get("/api/v1/quotations?" + query), parameter, null);
    }

    @Test
    void longFilter_isRefused() throws Exception {
        assertError(get("/api/v1/quotations?q=" + "a".repeat(501)), "q", "must not be longer than 500 characters");
    }

    @Test
    void unknownParameter_isRefusedWithTheKnownOnes() throws Exception {
        assertError(get("/api/v1/articles?page=2"), "page", "is not a known parameter; known are cursor, limit");
        assertError(
                get("/api/v1/speakers/" + UUID.randomUUID() + "?page=2"),
                "page",
                "is not a known parameter; there are none");
        assertError(post("/api/v1/attributions?forced=true", JSON, bytes("{\"text\": \"a\"}")), "forced", null);
        assertError(post("/api/v1/attributions?force=1", JSON, bytes("{\"text\": \"a\"}")), "force", null);
        assertError(
                post("/api/v1/attributions?minConfidence=x", JSON, bytes("{\"text\": \"a\"}")), "minConfidence", null);
        assertError(post("/api/v1/articles?force=1", JSON, bytes("{\"text\": \"a\"}")), "force", null);
    }

    @Test
    void otherLanguage_isRefusedByName_unlessForced() throws Exception {
        byte[] body = objectMapper.writeValueAsBytes(java.util.Map.of("text", GERMAN));
        for (String path : List.of("/api/v1/attributions", "/api/v1/articles")) {
            var problem = assertProblem(post(path, JSON, body), 422, "unsupported-language");
            assertThat(problem.get("language").asText()).isEqualTo("de");

            HttpResponse<byte[]> forced = post(path + "?force=true", JSON, body);
            assertThat(forced.statusCode()).isIn(200, 201);
            assertThat(objectMapper.readTree(forced.body()).get("language").asText())
                    .isEqualTo("de");
        }
    }

    @Test
    void engineThatIsLoading_asksToComeBack() throws Exception {
        when(engine.isReady()).thenReturn(false);
        when(engine.attribute(anyString())).thenThrow(new EngineNotReadyException());

        for (String path : List.of("/api/v1/attributions", "/api/v1/articles")) {
            HttpResponse<byte[]> response = post(path, JSON, bytes("{\"text\": \"" + UUID.randomUUID() + "\"}"));
            assertProblem(response, 503, "not-ready");
            assertThat(response.headers().firstValue("Retry-After")).contains("5");
        }
        assertThat(get("/q/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void engineThatFails_tellsAnIncidentAndNothingElse() throws Exception {
        when(engine.attribute(anyString())).thenThrow(new IllegalStateException("secret of the inside"));

        HttpResponse<byte[]> response = post("/api/v1/attributions", JSON, bytes("{\"text\": \"a\"}"));

        var problem = assertProblem(response, 500, "internal-error");
        assertThat(problem.get("incident").asText()).hasSize(36);
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .doesNotContain("secret", "Exception", "org.whosaid");
    }

    private void assertError(HttpResponse<byte[]> response, String field, String message) throws IOException {
        var error =
                assertProblem(response, 400, "invalid-request").get("errors").get(0);
        assertThat(error.get("field").asText()).isEqualTo(field);
        if (message != null) {
            assertThat(error.get("message").asText()).isEqualTo(message);
        }
    }

    private JsonNode assertProblem(HttpResponse<byte[]> response, int status, String type) throws IOException {
        String body = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(response.statusCode()).as(body).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .as(body)
                .startsWith("application/problem+json");
        JsonNode problem = objectMapper.readTree(body);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).isNotBlank();
        assertThat(problem.get("instance").asText())
                .isEqualTo(URI.create(response.uri().getRawPath()).getPath());
        if (type != null) {
            assertThat(problem.get("type").asText()).isEqualTo("urn:problem-type:whosaid:" + type);
        }
        return problem;
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return send("GET", path);
    }

    private HttpResponse<byte[]> send(String method, String path) throws Exception {
        var request = HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.noBody());
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> post(String path, String contentType, byte[] body) throws Exception {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body));
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private URI uri(String path) {
        return URI.create("http://" + base.getAuthority() + path);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}

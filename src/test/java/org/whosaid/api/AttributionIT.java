package org.whosaid.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mockito.Mockito.when;

import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whosaid.ingest.AttributionEngine;
import org.whosaid.testsupport.RichAttribution;
import org.whosaid.testsupport.ScriptedEngine;

@QuarkusTest
class AttributionIT {

    private static final String TEXT = "“We will not yield,” said Marco Rubio.";

    @InjectMock
    AttributionEngine engine;

    @BeforeEach
    void script() {
        ScriptedEngine.install(engine);
    }

    private static ValidatableResponse attribute(Map<String, ?> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/attributions")
                .then();
    }

    @Test
    void text_isAnsweredWithEveryFieldOfTheContract() {
        JsonPath body = attribute(Map.of("text", TEXT, "title", "Title"))
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .jsonPath();

        assertThat(body.<Map<String, ?>>get("").keySet())
                .containsExactly("engine", "language", "text", "quotations", "speakers", "ignoredSpans");
        assertThat(body.<Map<String, ?>>get("quotations[0]").keySet())
                .containsExactly(
                        "id",
                        "type",
                        "content",
                        "quotedSpans",
                        "cue",
                        "source",
                        "speaker",
                        "confidence",
                        "provenance",
                        "candidates",
                        "unattributedReason",
                        "paragraph",
                        "sentence",
                        "prefix",
                        "suffix");
        assertThat(body.<Object>get("quotations[0].speaker.name")).isEqualTo("Marco Rubio");
        assertThat(body.<Object>get("quotations[0].speaker.description")).isEqualTo("a Rubio");
        assertThat(body.<Object>get("quotations[0].id")).isNull();
        assertThat(body.<Object>get("quotations[0].suffix")).isEqualTo(" said Marco Rubio.");
        assertThat(body.<Object>get("quotations[0].prefix")).isEqualTo("");
        assertThat(body.<Map<String, ?>>get("speakers[0]").keySet())
                .containsExactly(
                        "id", "name", "kind", "aliases", "descriptions", "members", "mentions", "quotationCount");
    }

    @Test
    void plainText_isReadLikeJson() {
        String plain = given().contentType("text/plain;charset=UTF-8")
                .body(TEXT.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/attributions")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(plain).isEqualTo(attribute(Map.of("text", TEXT)).extract().asString());
    }

    @Test
    void html_isReadAsItsText_whichPositionsReferTo() {
        attribute(Map.of("html", "<p>😀</p><p>“We will <b>not</b> yield,” said Marco Rubio.</p>"))
                .statusCode(200)
                .body("text", equalTo("😀\n\n“We will not yield,” said Marco Rubio."))
                .body("quotations[0].content.spans", equalTo(List.of(Map.of("start", 3, "end", 23))))
                .body("quotations[0].prefix", equalTo("😀\n\n"));
    }

    @Test
    void everyPosition_countsCodePointsOfTheTextAsSent() {
        when(engine.attribute(RichAttribution.TEXT)).thenReturn(RichAttribution.ATTRIBUTION);
        JsonPath body = attribute(Map.of("text", RichAttribution.TEXT))
                .statusCode(200)
                .extract()
                .jsonPath();

        for (int i = 0; i < 4; i++) {
            String quotation = "quotations[" + i + "].";
            assertThat(slices(body.getList(quotation + "content.spans")))
                    .isEqualTo(body.getString(quotation + "content.text"));
            for (String part : List.of("cue", "source")) {
                if (body.get(quotation + part) != null) {
                    assertThat(slice(body.getMap(quotation + part)))
                            .isEqualTo(body.getString(quotation + part + ".text"));
                }
            }
            int start = body.getInt(quotation + "content.spans[0].start");
            int end = body.getInt(quotation + "content.spans[-1].end");
            assertThat(body.getString(quotation + "prefix")).isEqualTo(slice(Math.max(0, start - 32), start));
            assertThat(body.getString(quotation + "suffix")).isEqualTo(slice(end, Math.min(end + 32, length())));
        }
        assertThat(slices(body.getList("quotations[1].quotedSpans"))).isEqualTo("“as good as 💀 dead”");
        assertThat(slices(body.getList("speakers[0].mentions"))).isEqualTo("Ann Lee and Bob Day");
        assertThat(slice(body.getMap("ignoredSpans[0]"))).isEqualTo("Advertisement 🎉");
    }

    @Test
    void unnamedSource_group_andOpenQuotation_lookAsTheContractSays() {
        when(engine.attribute(RichAttribution.TEXT)).thenReturn(RichAttribution.ATTRIBUTION);

        attribute(Map.of("text", RichAttribution.TEXT))
                .body("quotations[0].speaker.members", equalTo(List.of("Ann Lee", "Bob Day")))
                .body("quotations[0].confidence", equalTo(0.3f))
                .body("quotations[1].speaker.name", nullValue())
                .body("quotations[1].speaker.kind", equalTo("UNNAMED"))
                .body("quotations[1].speaker.description", equalTo("two officials"))
                .body("quotations[1].speaker.members", nullValue())
                .body("quotations[2].speaker", nullValue())
                .body("quotations[2].confidence", nullValue())
                .body("quotations[2].unattributedReason", equalTo("AMBIGUOUS"))
                .body("quotations[3].cue", nullValue())
                .body("quotations[3].source", nullValue())
                .body("speakers.quotationCount", equalTo(List.of(1, 1)));
    }

    @Test
    void minConfidence_movesSpeakersBelowItToTheCandidates() {
        String path = "/api/v1/attributions?minConfidence=";
        given().contentType("application/json")
                .body(Map.of("text", TEXT))
                .post(path + "0.81")
                .then()
                .statusCode(200)
                .body("quotations[0].speaker", nullValue())
                .body("quotations[0].unattributedReason", equalTo("LOW_CONFIDENCE"))
                .body("quotations[0].candidates", equalTo(List.of(Map.of("name", "Marco Rubio", "confidence", 0.8f))))
                .body("speakers[0].quotationCount", equalTo(0));
        given().contentType("application/json")
                .body(Map.of("text", TEXT))
                .post(path + "0.8")
                .then()
                .body("quotations[0].speaker.name", equalTo("Marco Rubio"))
                .body("speakers[0].quotationCount", equalTo(1));
    }

    private static String slices(List<Map<String, Integer>> spans) {
        var slices = new ArrayList<String>();
        spans.forEach(span -> slices.add(slice(span.get("start"), span.get("end"))));
        return String.join(" ", slices);
    }

    private static String slice(Map<String, ?> span) {
        return slice((int) span.get("start"), (int) span.get("end"));
    }

    private static String slice(int start, int end) {
        int[] codePoints = RichAttribution.TEXT.codePoints().toArray();
        return new String(codePoints, start, end - start);
    }

    private static int length() {
        return RichAttribution.TEXT.codePointCount(0, RichAttribution.TEXT.length());
    }
}

package org.whosaid.api;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.whosaid.api.problem.ParameterValue;
import org.whosaid.api.problem.ProblemException;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.query.QuotationFilter;

/** Which quotations are wanted: those that fulfil all conditions given. */
public class QuotationParameters {

    @QueryParam("q")
    @Parameter(
            description = "Words of the quotation, in web-search syntax: `tax \"very rich\" -rates`",
            schema = @Schema(implementation = String.class, maxLength = 500))
    public String q;

    @QueryParam("speaker")
    @Parameter(
            description = "Id of the speaker, or whole words of the name",
            schema = @Schema(implementation = String.class, maxLength = 500))
    public String speaker;

    @QueryParam("type")
    @Parameter(description = "Type of the quotation", schema = @Schema(implementation = QuotationType.class))
    public String type;

    @QueryParam("publisher")
    @Parameter(
            description = "Publisher of the article, in full; case does not matter",
            schema = @Schema(implementation = String.class, maxLength = 500))
    public String publisher;

    @QueryParam("from")
    @Parameter(
            description = "Earliest time or date (UTC) of the article: when it was published or, if unknown, stored",
            schema = @Schema(implementation = String.class, examples = "\"2026-01-01\""))
    public String from;

    @QueryParam("to")
    @Parameter(
            description = "Time before which the article must be, or its last date (UTC)",
            schema = @Schema(implementation = String.class, examples = "\"2026-01-31T12:00:00Z\""))
    public String to;

    @QueryParam("minConfidence")
    @Parameter(
            description = "Only attributions that are at least this sure",
            schema = @Schema(implementation = Double.class, minimum = "0", maximum = "1"))
    public String minConfidence;

    @QueryParam("attributed")
    @Parameter(
            description = "Only quotations with a speaker, or only those without",
            schema = @Schema(implementation = Boolean.class))
    public String attributed;

    QuotationFilter filter() {
        Optional<Instant> earliest = ParameterValue.from("from", from);
        Optional<Instant> latest = ParameterValue.to("to", to);
        if (earliest.isPresent() && latest.isPresent() && !earliest.get().isBefore(latest.get())) {
            throw ProblemException.invalid("from", "must be before to");
        }
        Optional<String> who = ParameterValue.text("speaker", speaker);
        Optional<UUID> speakerId = who.flatMap(QuotationParameters::asId);
        return new QuotationFilter(
                ParameterValue.text("q", q),
                speakerId,
                speakerId.isPresent() ? Optional.empty() : who,
                ParameterValue.oneOf(QuotationType.class, "type", type),
                ParameterValue.text("publisher", publisher),
                earliest,
                latest,
                ParameterValue.share("minConfidence", minConfidence),
                ParameterValue.truth("attributed", attributed));
    }

    private static Optional<UUID> asId(String who) {
        return who.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")
                ? Optional.of(UUID.fromString(who))
                : Optional.empty();
    }
}

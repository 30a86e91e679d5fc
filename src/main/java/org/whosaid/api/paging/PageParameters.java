package org.whosaid.api.paging;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.whosaid.api.problem.ProblemException;

/** Which page of a list is wanted. */
public class PageParameters {

    private static final int DEFAULT = 20;
    private static final int MOST = 100;

    @QueryParam("limit")
    @Parameter(
            description = "How many items at most; more than 100 are given as 100",
            schema = @Schema(implementation = Integer.class, minimum = "1", defaultValue = "20"))
    public String limit;

    @QueryParam(Cursor.PARAMETER)
    @Parameter(
            description = "Where to go on: from `next` of the page before",
            schema = @Schema(implementation = String.class))
    public String cursor;

    public int limit() {
        if (limit == null) {
            return DEFAULT;
        }
        if (!limit.matches("0*[1-9]\\d{0,8}")) {
            throw ProblemException.invalid("limit", "must be a whole number from 1");
        }
        return Math.min(MOST, Integer.parseInt(limit));
    }

    public <K> Optional<K> after(Cursor<K> kind) {
        return kind.decode(cursor);
    }
}

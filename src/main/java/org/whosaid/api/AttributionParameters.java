package org.whosaid.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.whosaid.api.problem.ParameterValue;

/** How a text is read. */
public class AttributionParameters {

    @QueryParam("force")
    @Parameter(
            description = "Read the text even if it is not English",
            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
    public String force;

    @QueryParam("minConfidence")
    @Parameter(
            description = "Leave quotations open whose attribution is less sure; the speaker becomes a candidate",
            schema = @Schema(implementation = Double.class, minimum = "0", maximum = "1", defaultValue = "0"))
    public String minConfidence;

    boolean force() {
        return ParameterValue.truth("force", force).orElse(false);
    }

    double minimalConfidence() {
        return ParameterValue.share("minConfidence", minConfidence).orElse(0.0);
    }
}

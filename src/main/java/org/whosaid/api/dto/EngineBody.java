package org.whosaid.api.dto;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Engine", description = "Which engine made an attribution")
public record EngineBody(
        @Schema(examples = "whosaid", required = true) String name,
        @Schema(examples = "0.1.0", required = true) String version,

        @Schema(description = "The models it used", required = true)
        List<String> models) {}

package org.whosaid.api;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.whosaid.ingest.AttributionEngine;

/** The service takes requests once the engine has read a first sentence. */
@Readiness
class EngineReadiness implements HealthCheck {

    private final AttributionEngine engine;

    EngineReadiness(AttributionEngine engine) {
        this.engine = engine;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("attribution engine")
                .status(engine.isReady())
                .build();
    }
}

package org.whosaid.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the attribution engine. */
@ConfigMapping(prefix = "whosaid.engine")
public interface EngineSettings {

    /** Whether the models are loaded when the service starts; without them it answers 503 to whatever needs them. */
    @WithDefault("true")
    boolean loadAtStart();

    /** Attributions of lower confidence are left open, 0..1; a request can ask for more with minConfidence. */
    @WithDefault("0.7")
    double threshold();

    /** How many articles are read at a time; further ones wait. 0: one for each processor. */
    @WithDefault("0")
    int parallelism();
}

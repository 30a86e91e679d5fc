package org.whosaid.api.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How much one request may bring. */
@ConfigMapping(prefix = "whosaid.limits")
public interface RequestLimits {

    /** The longest article, in Unicode code points. */
    int articleCharacters();

    /** The largest body, in bytes. */
    MemorySize body();
}

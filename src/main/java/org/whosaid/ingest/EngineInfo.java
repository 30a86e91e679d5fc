package org.whosaid.ingest;

import java.util.List;

/** Which engine made an attribution: stored with it, so that later versions can tell what to redo. */
public record EngineInfo(String name, String version, List<String> models) {

    public EngineInfo {
        models = List.copyOf(models);
    }
}

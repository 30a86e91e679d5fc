package org.whosaid.ingest;

/** The models are still being loaded; the same call will work a few seconds later. */
public class EngineNotReadyException extends RuntimeException {

    public EngineNotReadyException() {
        super("The language models are still being loaded.");
    }
}

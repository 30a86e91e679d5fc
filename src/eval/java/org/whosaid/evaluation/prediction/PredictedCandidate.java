package org.whosaid.evaluation.prediction;

import java.util.OptionalDouble;

/** Somebody whom a system considered but does not name as the speaker. */
public record PredictedCandidate(String name, OptionalDouble confidence) {}

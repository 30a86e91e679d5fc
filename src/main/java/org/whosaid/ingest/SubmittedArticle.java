package org.whosaid.ingest;

import java.util.UUID;

/**
 * What became of a submission.
 *
 * @param created false when the same article was stored already
 */
public record SubmittedArticle(UUID id, boolean created) {}

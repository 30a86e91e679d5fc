package org.whosaid.neural;

/**
 * A stretch of words that plays one role.
 *
 * @param start first word
 * @param end index after the last word
 * @param vector what the link heads compare
 */
record TaggedSpan(int start, int end, float[] vector) {}

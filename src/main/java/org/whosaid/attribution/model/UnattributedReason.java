package org.whosaid.attribution.model;

/** Why a quotation has no speaker. */
public enum UnattributedReason {
    /** Nobody in reach could have said it. */
    NO_CANDIDATE,
    /** Two or more are about as likely. */
    AMBIGUOUS,
    /** There is a best candidate, but its confidence lies below the threshold. */
    LOW_CONFIDENCE,
    /** Nobody says it: a scare quote, a title, a nickname. */
    NOT_SPEECH
}

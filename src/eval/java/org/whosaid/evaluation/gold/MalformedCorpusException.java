package org.whosaid.evaluation.gold;

/** A line of a corpus or of a predictions file that is not what the format says; names file and line. */
public class MalformedCorpusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedCorpusException(String file, int line, Exception cause) {
        super(file + ", line " + line + ": " + cause.getMessage(), cause);
    }
}

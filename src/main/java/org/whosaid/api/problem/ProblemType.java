package org.whosaid.api.problem;

/** Every kind of problem the API tells of. */
public enum ProblemType {
    INVALID_REQUEST(400, "The request is not valid"),
    MALFORMED_BODY(400, "The body cannot be read"),
    NOT_FOUND(404, "There is no such thing"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "None of the accepted media types is available"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not supported"),
    UNSUPPORTED_LANGUAGE(422, "The language of the text is not supported"),
    INTERNAL_ERROR(500, "Something went wrong in the service"),
    NOT_READY(503, "The service is not ready yet");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** A name for programs; it does not change and leads nowhere. */
    public String uri() {
        return "urn:problem-type:whosaid:"
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The type for a status that the framework decided on. */
    static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
    }
}

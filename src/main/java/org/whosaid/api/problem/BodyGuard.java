package org.whosaid.api.problem;

import jakarta.inject.Provider;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads JSON and text bodies whole and refuses what is too large or not UTF-8. The readers behind it would replace
 * broken bytes by U+FFFD, and the offsets would be those of a text that nobody sent.
 */
@jakarta.ws.rs.ext.Provider
class BodyGuard implements ReaderInterceptor {

    /** Looked up late: interceptors are made before the configuration is read. */
    private final Provider<RequestLimits> limits;

    BodyGuard(Provider<RequestLimits> limits) {
        this.limits = limits;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        // Without a type the framework would take the body for whatever the resource reads.
        if (context.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE) == null) {
            throw unsupported("The body must have a Content-Type.");
        }
        requireUtf8(context.getMediaType());
        int limit = Math.toIntExact(limits.get().body().asLongValue());
        byte[] body = context.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw tooLarge(limit);
        }
        requireUtf8(body);
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    static ProblemException tooLarge(long limit) {
        return new ProblemException(
                ProblemType.BODY_TOO_LARGE, "The body must not have more than " + limit + " bytes.", List.of());
    }

    private static void requireUtf8(MediaType mediaType) {
        String charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw unsupported("The body must be encoded in UTF-8.");
        }
    }

    private static ProblemException unsupported(String detail) {
        return new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail, List.of());
    }

    private static void requireUtf8(byte[] body) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try {
            decoder.decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException e) {
            throw new ProblemException(ProblemType.MALFORMED_BODY, "The body is not valid UTF-8.", List.of());
        }
    }
}

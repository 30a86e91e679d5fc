package org.whosaid.api.dto;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Takes a plain text for an attribution request that has only that. */
@Provider
@Consumes(MediaType.TEXT_PLAIN)
public class PlainTextReader implements MessageBodyReader<AttributionRequest> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == AttributionRequest.class && MediaType.TEXT_PLAIN_TYPE.isCompatible(mediaType);
    }

    @Override
    public AttributionRequest readFrom(
            Class<AttributionRequest> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return new AttributionRequest(new String(body.readAllBytes(), StandardCharsets.UTF_8), null, null);
    }
}

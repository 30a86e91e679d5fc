package org.whosaid.api.paging;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whosaid.query.Slice;

/** One page of a list. */
public record Page<T>(
        List<T> items,

        @Schema(
                description = "Address of the next page, relative to the server; null on the last one",
                format = "uri-reference",
                nullable = true,
                examples = "/api/v1/articles?limit=20&cursor=aXwwMTlhYjFjMi03YzVlLTdkM2EtOWE1NC0wZDRlOGYwYjZjMTE")
        String next) {

    /** @param request the request for this page: the next one has its other parameters */
    public static <V, T, K> Page<T> from(Slice<V, K> slice, Function<V, T> body, Cursor<K> cursor, UriInfo request) {
        String next = slice.last()
                .map(last -> request.getRequestUriBuilder()
                        .replaceQueryParam(Cursor.PARAMETER, cursor.encode(last))
                        .build())
                .map(uri -> uri.getRawPath() + "?" + uri.getRawQuery())
                .orElse(null);
        return new Page<>(slice.items().stream().map(body).toList(), next);
    }
}

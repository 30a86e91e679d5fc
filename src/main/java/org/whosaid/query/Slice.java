package org.whosaid.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some items of a longer list.
 *
 * @param last key of the last item, after which the list goes on; empty when this is the end
 */
public record Slice<T, K>(List<T> items, Optional<K> last) {

    public Slice {
        items = List.copyOf(items);
    }

    /** @param found up to one item more than the limit, which tells that the list goes on */
    static <T, K> Slice<T, K> of(List<T> found, int limit, Function<T, K> key) {
        return found.size() <= limit
                ? new Slice<>(found, Optional.empty())
                : new Slice<>(found.subList(0, limit), Optional.of(key.apply(found.get(limit - 1))));
    }
}

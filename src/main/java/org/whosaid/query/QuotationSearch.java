package org.whosaid.query;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.whosaid.store.FoldedName;

/** The SQL for one filter: full-text search has no form in JPQL. Values are always bound, never written into it. */
final class QuotationSearch {

    private static final String SELECTION = """
            select q.id from quotation q
            join article a on a.id = q.article_id
            left join article_speaker s on s.id = q.article_speaker_id
            left join speaker r on r.id = s.speaker_id
            """;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    QuotationSearch(QuotationFilter filter, Optional<UUID> after) {
        add(filter.words(), "q.words @@ websearch_to_tsquery('english', :words)", "words");
        add(filter.speakerId(), "s.speaker_id = :speaker", "speaker");
        add(
                filter.speakerName().map(name -> " " + FoldedName.of(name) + " "),
                "position(:name in ' ' || r.folded_name || ' ') > 0",
                "name");
        add(filter.type().map(Enum::name), "q.type = :type", "type");
        add(filter.publisher(), "lower(a.publisher) = lower(:publisher)", "publisher");
        add(filter.from(), "coalesce(a.published_at, a.stored_at) >= :from", "from");
        add(filter.to(), "coalesce(a.published_at, a.stored_at) < :to", "to");
        add(filter.minimalConfidence(), "q.confidence >= :confidence", "confidence");
        add(filter.attributed(), "(q.article_speaker_id is not null) = :attributed", "attributed");
        add(after, "q.id < :after", "after");
    }

    private void add(Optional<?> value, String condition, String name) {
        value.ifPresent(present -> {
            conditions.add(condition);
            values.put(name, present);
        });
    }

    List<UUID> ids(EntityManager entityManager, int limit) {
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        NativeQuery<UUID> query = entityManager
                .unwrap(Session.class)
                .createNativeQuery(SELECTION + where + " order by q.id desc", UUID.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }
}

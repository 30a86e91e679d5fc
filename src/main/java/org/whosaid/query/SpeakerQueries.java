package org.whosaid.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.whosaid.attribution.model.SpeakerKind;
import org.whosaid.store.FoldedName;

/** Looks up speakers across articles. */
@ApplicationScoped
@Transactional
public class SpeakerQueries {

    private static final String SELECTION = """
            select r.id, r.name, r.folded_name, r.kind,
              array(select alias from article_speaker s cross join unnest(s.aliases || s.name) alias
                where s.speaker_id = r.id and alias <> r.name
                group by alias order by count(*) desc, alias limit 50) aliases,
              array(select description from article_speaker s cross join unnest(s.descriptions) description
                where s.speaker_id = r.id
                group by description order by count(*) desc, description limit 50) descriptions,
              (select count(distinct s.article_id) from article_speaker s where s.speaker_id = r.id) articles,
              (select count(*) from quotation q join article_speaker s on s.id = q.article_speaker_id
                where s.speaker_id = r.id) quotations
            from speaker r
            """;

    private static final String LIST = SELECTION + """
            where (r.folded_name, r.id) > (:name, :id)
            and (:words = '' or position(:words in ' ' || r.folded_name || ' ') > 0)
            and exists (select 1 from article_speaker s where s.speaker_id = r.id)
            order by r.folded_name, r.id
            """;

    private final EntityManager entityManager;

    public SpeakerQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<SpeakerView> find(UUID id) {
        return query(SELECTION + "where r.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .map(SpeakerQueries::view)
                .findFirst();
    }

    /**
     * Speakers that some stored article names, by name.
     *
     * @param name words of the name, in order; empty for all speakers
     * @param after the speaker after whom to go on; empty for the beginning
     */
    public Slice<SpeakerView, SpeakerKey> list(Optional<String> name, Optional<SpeakerKey> after, int limit) {
        SpeakerKey start = after.orElse(SpeakerKey.BEFORE_ALL);
        List<Tuple> rows = query(LIST)
                .setParameter("name", start.foldedName())
                .setParameter("id", start.id())
                .setParameter(
                        "words",
                        name.map(words -> " " + FoldedName.of(words) + " ").orElse(""))
                .setMaxResults(limit + 1)
                .getResultList();
        Slice<Tuple, SpeakerKey> slice = Slice.of(
                rows, limit, row -> new SpeakerKey(row.get("folded_name", String.class), row.get("id", UUID.class)));
        return new Slice<>(slice.items().stream().map(SpeakerQueries::view).toList(), slice.last());
    }

    private NativeQuery<Tuple> query(String sql) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("folded_name", String.class)
                .addScalar("kind", String.class)
                .addScalar("aliases", String[].class)
                .addScalar("descriptions", String[].class)
                .addScalar("articles", Long.class)
                .addScalar("quotations", Long.class);
    }

    private static SpeakerView view(Tuple row) {
        return new SpeakerView(
                row.get("id", UUID.class),
                row.get("name", String.class),
                SpeakerKind.valueOf(row.get("kind", String.class)),
                List.of(row.get("aliases", String[].class)),
                List.of(row.get("descriptions", String[].class)),
                row.get("articles", Long.class),
                row.get("quotations", Long.class));
    }
}

package org.whosaid.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.store.QuotationEntity;

/** Looks up stored quotations of all articles. */
@ApplicationScoped
@Transactional
public class QuotationQueries {

    private static final String WITH_ARTICLE_AND_SPEAKER = "from QuotationEntity q join fetch q.article"
            + " left join fetch q.speaker s left join fetch s.speaker where q.id in :ids order by q.id desc";

    private final EntityManager entityManager;

    public QuotationQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<FoundQuotation> find(UUID id) {
        return load(List.of(id)).stream().findFirst();
    }

    /**
     * Quotations, the one stored last first. Walking from slice to slice meets each that was there at the start once,
     * whatever is stored meanwhile.
     *
     * @param after id of the quotation after which to go on; empty for the beginning
     */
    public Slice<FoundQuotation, UUID> search(QuotationFilter filter, Optional<UUID> after, int limit) {
        List<UUID> ids = new QuotationSearch(filter, after).ids(entityManager, limit + 1);
        Slice<UUID, UUID> slice = Slice.of(ids, limit, id -> id);
        return new Slice<>(load(slice.items()), slice.last());
    }

    private List<FoundQuotation> load(List<UUID> ids) {
        return entityManager
                .createQuery(WITH_ARTICLE_AND_SPEAKER, QuotationEntity.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(FoundQuotation::from)
                .toList();
    }
}

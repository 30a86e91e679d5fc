package org.whosaid.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.store.ArticleEntity;
import org.whosaid.store.QuotationEntity;

/** Looks up stored articles. */
@ApplicationScoped
@Transactional
public class ArticleQueries {

    private static final UUID BEHIND_ALL = new UUID(-1, -1);

    private final EntityManager entityManager;

    public ArticleQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<ArticleView> find(UUID id) {
        return Optional.ofNullable(entityManager.find(ArticleEntity.class, id))
                .map(article ->
                        new ArticleView(ArticleSummary.from(article), article.text, AttributionView.from(article)));
    }

    /**
     * Articles, the one stored last first.
     *
     * @param after id of the article after which to go on; empty for the beginning
     */
    public Slice<ArticleSummary, UUID> list(Optional<UUID> after, int limit) {
        var found = entityManager
                .createQuery("from ArticleEntity where id < :after order by id desc", ArticleEntity.class)
                .setParameter("after", after.orElse(BEHIND_ALL))
                .setMaxResults(limit + 1)
                .getResultList();
        return Slice.of(found.stream().map(ArticleSummary::from).toList(), limit, ArticleSummary::id);
    }

    /**
     * An article's quotations in text order; empty when there is no such article.
     *
     * @param after position of the quotation after which to go on; empty for the beginning
     */
    public Optional<Slice<QuotationView, Integer>> quotations(UUID article, Optional<Integer> after, int limit) {
        if (entityManager.find(ArticleEntity.class, article) == null) {
            return Optional.empty();
        }
        List<QuotationEntity> found = entityManager
                .createQuery(
                        "from QuotationEntity q left join fetch q.speaker"
                                + " where q.article.id = :article and q.position > :after order by q.position",
                        QuotationEntity.class)
                .setParameter("article", article)
                .setParameter("after", after.orElse(-1))
                .setMaxResults(limit + 1)
                .getResultList();
        Slice<QuotationEntity, Integer> slice = Slice.of(found, limit, quotation -> quotation.position);
        return Optional.of(
                new Slice<>(slice.items().stream().map(QuotationView::from).toList(), slice.last()));
    }
}

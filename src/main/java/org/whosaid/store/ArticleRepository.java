package org.whosaid.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Stored articles with their speakers and quotations. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<ArticleEntity, UUID> {

    public Optional<ArticleEntity> findByIdentity(byte[] identity) {
        return find("identity", identity).firstResultOptional();
    }

    /**
     * Makes others who want to store the same article wait until this transaction ends. The unique constraint alone
     * would do, but tells the second writer by an exception that spoils its transaction.
     */
    public void lockIdentity(byte[] identity) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", ByteBuffer.wrap(identity).getLong())
                .getSingleResult();
    }

    /** The article, locked against another re-attribution or a deletion until this transaction ends. */
    public Optional<ArticleEntity> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Stores the article's speakers and quotations, with new ids for those that have none. */
    public void persistAttribution(ArticleEntity article) {
        for (var speaker : article.speakers) {
            speaker.id = newId();
            getEntityManager().persist(speaker);
        }
        for (var quotation : article.quotations) {
            quotation.id = quotation.id == null ? newId() : quotation.id;
            getEntityManager().persist(quotation);
        }
    }

    /** Removes the article's speakers and quotations. */
    public void deleteAttribution(UUID article) {
        for (String entity : new String[] {"QuotationEntity", "ArticleSpeakerEntity"}) {
            getEntityManager()
                    .createQuery("delete from " + entity + " where article.id = :article")
                    .setParameter("article", article)
                    .executeUpdate();
        }
    }

    /** A UUID of version 7: later ones sort behind earlier ones. */
    public static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}

package org.whosaid.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.whosaid.attribution.model.SpeakerKind;

/** Speaker records across articles. */
@ApplicationScoped
public class SpeakerRepository implements PanacheRepositoryBase<SpeakerEntity, UUID> {

    /** The record for the name, made when there is none yet; two writers at once get the same one. */
    public SpeakerEntity findOrCreate(String name, SpeakerKind kind) {
        String foldedName = FoldedName.of(name);
        return find("foldedName = ?1 and kind = ?2", foldedName, kind)
                .firstResultOptional()
                .orElseGet(() -> create(name, foldedName, kind));
    }

    private SpeakerEntity create(String name, String foldedName, SpeakerKind kind) {
        getEntityManager()
                .createNativeQuery(
                        "insert into speaker (id, name, folded_name, kind) values (:id, :name, :folded, :kind)"
                                + " on conflict (folded_name, kind) do nothing")
                .setParameter("id", ArticleRepository.newId())
                .setParameter("name", name)
                .setParameter("folded", foldedName)
                .setParameter("kind", kind.name())
                .executeUpdate();
        return find("foldedName = ?1 and kind = ?2", foldedName, kind).singleResult();
    }
}

package org.whosaid.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.whosaid.attribution.model.SpeakerKind;

/** One speaker across articles. */
@Entity
@Table(name = "speaker")
public class SpeakerEntity {

    @Id
    public UUID id;

    /** As the first article wrote it. */
    @Column(nullable = false)
    public String name;

    @Column(name = "folded_name", nullable = false)
    public String foldedName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "text")
    public SpeakerKind kind;
}

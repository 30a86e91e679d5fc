package org.whosaid.query;

import java.util.UUID;

/** A speaker's place in the list of all: by folded name, then by id. */
public record SpeakerKey(String foldedName, UUID id) {

    static final SpeakerKey BEFORE_ALL = new SpeakerKey("", new UUID(0, 0));
}

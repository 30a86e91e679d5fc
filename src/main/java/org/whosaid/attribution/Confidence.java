package org.whosaid.attribution;

import org.whosaid.attribution.relation.Relation;
import org.whosaid.attribution.speaker.SpeakerStage;

/** How often an attribution like this one is right. */
final class Confidence {

    /** @return 0..1 */
    double of(Relation relation, SpeakerStage.Outcome outcome) {
        return outcome.probability();
    }
}

package org.whosaid.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.whosaid.attribution.model.Candidate;
import org.whosaid.attribution.model.UnattributedReason;
import org.whosaid.testsupport.RichAttribution;

class ConfidenceThresholdTest {

    @Test
    void belowTheThreshold_theSpeakerBecomesTheFirstCandidate() {
        var result = ConfidenceThreshold.apply(RichAttribution.ATTRIBUTION, 0.5);

        var quotation = result.quotations().get(0);
        assertThat(quotation.speaker()).isEmpty();
        assertThat(quotation.confidence()).isEmpty();
        assertThat(quotation.unattributedReason()).contains(UnattributedReason.LOW_CONFIDENCE);
        assertThat(quotation.candidates())
                .startsWith(new Candidate("Ann Lee and Bob Day", 0.1 + 0.2))
                .hasSize(3);
        assertThat(quotation.content())
                .isEqualTo(RichAttribution.ATTRIBUTION.quotations().get(0).content());
    }

    @Test
    void atOrAboveTheThreshold_orOpenAnyway_nothingChanges() {
        assertThat(ConfidenceThreshold.apply(RichAttribution.ATTRIBUTION, 0.1 + 0.2))
                .isEqualTo(RichAttribution.ATTRIBUTION);
        var strict = ConfidenceThreshold.apply(RichAttribution.ATTRIBUTION, 1);
        assertThat(strict.quotations().subList(1, 4))
                .isEqualTo(RichAttribution.ATTRIBUTION.quotations().subList(1, 4));
    }

    @Test
    void unnamedSpeaker_isACandidateByItsDescription() {
        var result = ConfidenceThreshold.apply(RichAttribution.ATTRIBUTION, 1.1);

        assertThat(result.quotations().get(1).candidates()).containsExactly(new Candidate("two officials", 1));
    }
}

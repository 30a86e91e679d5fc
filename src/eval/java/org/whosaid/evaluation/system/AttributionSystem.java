package org.whosaid.evaluation.system;

import org.whosaid.evaluation.gold.GoldArticle;
import org.whosaid.evaluation.prediction.Prediction;

/** Something that can be asked who said what; only the article's text is for it to see. */
public interface AttributionSystem {

    /** As it appears in the tables. */
    String name();

    /** May throw anything: the run counts the article as failed and goes on. */
    Prediction predict(GoldArticle article);
}

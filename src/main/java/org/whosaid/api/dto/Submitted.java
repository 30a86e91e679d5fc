package org.whosaid.api.dto;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.whosaid.ingest.HtmlText;

/** A body that brings an article's text, as such or in HTML. */
interface Submitted {

    String text();

    String html();

    /** The text to read; {@link TextOrHtml} has made sure that there is one. */
    @JsonIgnore
    default String readableText() {
        return html() == null ? text() : HtmlText.of(html());
    }
}

package org.whosaid.attribution.detection;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.attribution.model.Span;

/**
 * Finds where a quotation without an end mark should have had one: before a reporting clause in its last sentence. Fires
 * on "“My kids are dentists, said Irv Moen."; leaves alone "“My father was a dentist. He said no, he asked why."
 */
final class MissingEndMark {

    private static final String VERB = "(?:said|says|added|adds|explained|explains|testified|agreed|argued|asked|asks"
            + "|told|tells|wrote|writes|continued|recalled|noted|insisted|replied|joked|admitted|warned|tweeted)";

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){0,4}";

    private static final Pattern REPORTING_CLAUSE = Pattern.compile("[,?!] (?:" + VERB + " (?:he|she|they|" + NAME
            + ")\\b" + "|(?:he|she|they|" + NAME + ") " + VERB + "(?=[.,;:]|$| (?:in|on|at|during|after|to|of) ))");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…] ");

    /** What may stand between the clause's sentence and the next opening mark. */
    private static final int LONGEST_LEAD_IN = 30;

    private MissingEndMark() {}

    /** @return index after the comma before the reporting clause */
    static OptionalInt find(String text, Span unended) {
        Matcher clause = REPORTING_CLAUSE.matcher(text).region(unended.start(), unended.end());
        int end = -1;
        int clauseEnd = -1;
        while (clause.find()) {
            end = clause.start() + 1;
            clauseEnd = clause.end();
        }
        if (end < 0) {
            return OptionalInt.empty();
        }
        Matcher sentenceEnd = SENTENCE_END.matcher(text).region(clauseEnd, unended.end());
        boolean goesOn = sentenceEnd.find() && unended.end() - sentenceEnd.end() > LONGEST_LEAD_IN;
        return goesOn ? OptionalInt.empty() : OptionalInt.of(end);
    }
}

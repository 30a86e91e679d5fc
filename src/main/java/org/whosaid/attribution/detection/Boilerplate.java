package org.whosaid.attribution.detection;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whosaid.attribution.model.IgnoredSpan.Reason;

/**
 * Recognises blocks that publishers' pages put between an article's paragraphs. The first rule that fits wins. Fires on
 * "Sign up for our morning newsletter"; leaves alone "Sign up, the minister told voters."
 */
final class Boilerplate {

    /** A capitalised word of a name: "O’Neill", "Tran-Whitlock", "J.", "LORNA", "al-Sharif". */
    private static final String NAME_WORD = "(?:\\p{Lu}[\\p{L}.'’‘-]*|al-\\p{Lu}\\p{L}+|de|la|von|van|der|bin|den|du)";

    private static final String NAME = NAME_WORD + "(?: " + NAME_WORD + "){0,4}";

    private static final String NAMES = NAME + "(?:(?:, | and | & )" + NAME + "){0,4}";

    private static final String JOURNALIST = "(?:reporter|correspondent|editor|columnist|writer|journalist|producer"
            + "|contributor|photographer|critic|freelancer|bureau chief|desk)";

    private static final String CREDIT_WORD =
            "(?:photos?|photographs?|images?|pictures?|pics?|illustrations?|credits?|video)";

    /** In a block with one of these somebody says something, whatever else it is. */
    private static final Pattern SPEECH = Pattern.compile("[\"“”«»„‘]"
            + "|(?i)\\b(?:says?|said|saying|tells?|told|asks|asked|adds|added|jokes|joked|warns|warned|claims|claimed"
            + "|according to|insists|insisted|argues|argued|admits|admitted|denies|denied)\\b");

    private enum Place {
        ANYWHERE,
        NEAR_START,
        NEAR_END
    }

    private record Rule(Reason reason, Pattern pattern, Place place, boolean withoutSpeech) {}

    private static final List<Rule> RULES = List.of(
            rule(
                    Reason.ADVERTISEMENT,
                    "^\\W*(?:advertisement|advertisements|advertising|advert|paid content|sponsored(?: content)?"
                            + "|promoted(?: content)?|skip advertisement|scroll to continue"
                            + "|(?:story|article|content) continues(?: below)?(?: (?:this )?advertisement)?"
                            + "|continue reading (?:below|the main story)|advertisement\\W+continue reading.{0,40})\\W*$"),
            silent(
                    Reason.NEWSLETTER,
                    "^\\W*(?:sign up (?:to|for|here|now|today)|subscribe (?:to|for|here|now|today)|sign up here|subscribe"
                            + "|(?:get|receive) [^.?!]{1,80} in your inbox|never miss a story|click here to sign up"
                            + "|(?:download|get) (?:the|our) [^.?!]{1,40} app|join our \\w+ channel"
                            + "|was this forwarded to you\\?|support (?:local|our|independent) journalism)\\b[^\"“”«»]{0,160}$"),
            rule(
                    Reason.READ_MORE,
                    "^\\W*(?:read (?:more|next|also|on|the full story)|also read|related(?: (?:articles?|stories|story|"
                            + "content|coverage|topics|links|news))?|see also|more (?:stories|news|like this)|recommended"
                            + "(?: for you| stories)?|most (?:read|popular|viewed)|top stories|trending(?: stories| now)?"
                            + "|you (?:may|might) also like|what to read next|up next|don['’]t miss|further reading)"
                            + "\\W*(?:$|[:|–—-] ?\\S)"),
            rule(Reason.READ_MORE, "^(?:READ MORE|READ NEXT|RELATED|ALSO READ|MORE FROM|MORE ON)\\b", 0),
            silent(
                    Reason.CAPTION,
                    "^\\W*(?:file |lede |lead |stock )?" + CREDIT_WORD + "(?: (?:source|caption|credit|by|courtesy))?"
                            + "(?: \\d+)?\\s?[:|/] ?\\S"),
            silent(Reason.CAPTION, "^\\W*image (?:source|caption|credit)[,:]"),
            rule(Reason.CAPTION, "^\\W*view image in fullscreen"),
            rule(Reason.CAPTION, "^\\[(?:image|photo|video|caption)\\b[^\\]]*\\]$"),
            silent(
                    Reason.CAPTION,
                    "^(?:photos?|photographs?|pictures?|words|text) (?:and \\w+ )?by \\p{Lu}[^.]{0,100}$"),
            silent(Reason.CAPTION, "\\b" + CREDIT_WORD + "(?: (?:by|credit|courtesy of))?: ?\\p{Lu}[^.!?:]{1,60}$"),
            silent(
                    Reason.CAPTION,
                    "\\((?:" + CREDIT_WORD
                            + " (?:by|courtesy|credit)|AP|AP Photo|Reuters|Getty|AFP|EPA)[^()]{0,80}\\)\\W*$"),
            silent(
                    Reason.CAPTION,
                    "(?:/|\\bvia |\\| ?|\\()(?:Getty Images|Getty|AP|AP Photo|AFP|Reuters|EPA|Shutterstock|PA|Alamy|Bloomberg)"
                            + "\\)?\\.?$"),
            rule(
                    Reason.BYLINE,
                    "^(?:(?i:exclusive )?(?i:by|words by|written by|reporting by|story by|analysis by)):? "
                            + "(?:(?i:our|staff|court reporter|special to)[\\p{L} ]{0,40}|" + NAMES + ")"
                            + "(?: (?:in|at|for|from) \\p{Lu}[\\p{L} .'’-]{0,40})?"
                            + "(?:\\s?[,|•·–—-] ?[^.!?\"“”]{0,100}|, .{0,80}\\b" + JOURNALIST + ".{0,40})?$",
                    0),
            above(
                    Reason.BYLINE,
                    "^" + NAMES + ", (?:[\\p{L}’'&-]+ ){0,4}" + JOURNALIST + "(?: (?:in|at) \\p{Lu}[\\p{L} ]{1,30})?$"),
            rule(
                    Reason.BYLINE,
                    "^(?:published|posted|updated|last updated|first published)\\b[^.!?\"“”]{0,100}\\d[^.!?\"“”]{0,60}$"),
            tail("^" + NAME
                    + " (?:is|was|are) (?:an?|the|our|\\p{Lu}[\\p{L}.'’ -]{0,40}['’]s?|senior|chief|deputy|associate|contributing|managing) "
                    + "[^.!?]{0,120}\\b" + JOURNALIST + "s?\\b"),
            tail("^" + NAMES + " (?:(?:covers?|reports on) [^.]{1,80} for \\p{Lu}|writes about "
                    + "|covers (?!(?:her|his|their|its|the|an?|up) )[\\p{L}, -]{1,60}\\.)"),
            tail("^(?:additional reporting|with reporting|reporting) by "),
            tail("^" + NAMES + "(?: in \\p{Lu}\\p{L}+)? contributed (?:to this|reporting)"),
            tail(
                    "\\b[Ff]ollow (?:him|her|them|me|us|\\p{Lu}\\p{L}+)[^.!?]{0,40} (?:on (?:Twitter|X|Facebook|Instagram|Bluesky)|@\\w)"),
            tail("^" + NAMES + " can be (?:reached|contacted)"),
            tail("^(?:[Ee]mail|[Cc]ontact) (?:the )?" + "(?:" + JOURNALIST + "|author|" + NAME + ") (?:at|on) "));

    private Boilerplate() {}

    /**
     * @param block the block's text, short
     * @param nearStart whether it is one of the first of the article, where authors are named
     * @param nearEnd whether it is one of the last, where they are introduced
     */
    static Optional<Reason> recognise(String block, boolean nearStart, boolean nearEnd) {
        boolean speech = SPEECH.matcher(block).find();
        for (Rule rule : RULES) {
            boolean inPlace =
                    switch (rule.place()) {
                        case ANYWHERE -> true;
                        case NEAR_START -> nearStart;
                        case NEAR_END -> nearEnd;
                    };
            if (inPlace
                    && !(speech && rule.withoutSpeech())
                    && rule.pattern().matcher(block).find()) {
                return Optional.of(rule.reason());
            }
        }
        return Optional.empty();
    }

    private static Rule rule(Reason reason, String regex) {
        return rule(reason, regex, CASE_INSENSITIVE);
    }

    private static Rule rule(Reason reason, String regex, int flags) {
        return new Rule(reason, Pattern.compile(regex, flags), Place.ANYWHERE, false);
    }

    /** A rule for blocks in which nobody speaks: captions that quote somebody are prose. */
    private static Rule silent(Reason reason, String regex) {
        return new Rule(reason, Pattern.compile(regex, CASE_INSENSITIVE), Place.ANYWHERE, true);
    }

    /** What stands above an article about the people who wrote it. */
    private static Rule above(Reason reason, String regex) {
        return new Rule(reason, Pattern.compile(regex), Place.NEAR_START, true);
    }

    /** What stands below it. */
    private static Rule tail(String regex) {
        return new Rule(Reason.AUTHOR_BIO, Pattern.compile(regex), Place.NEAR_END, true);
    }
}

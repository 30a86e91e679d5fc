package org.whosaid.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What makes two submissions the same article: the same words in the same order, from the same address under the same
 * external id. Spacing, line ends and the composition of accents do not count. The same words from two publishers' pages
 * are two articles; so are two versions of one page.
 */
final class ArticleIdentity {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final byte SEPARATOR = 0;

    private ArticleIdentity() {}

    /** SHA-256; a submitted string holds no U+0000, so nothing else can look like a separator. */
    static byte[] of(ArticleSubmission submission) {
        MessageDigest digest = sha256();
        String words = SPACE.matcher(Normalizer.normalize(submission.text(), Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update(SEPARATOR);
        digest.update(submission.url().orElse("").getBytes(StandardCharsets.UTF_8));
        digest.update(SEPARATOR);
        digest.update(submission.externalId().orElse("").getBytes(StandardCharsets.UTF_8));
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

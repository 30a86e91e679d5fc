package org.whosaid.attribution.speaker;

import java.util.Locale;
import java.util.Optional;
import org.whosaid.attribution.model.Gender;

/** The pronouns a source can be, by whom they can stand for. */
enum Pronoun {
    HE,
    SHE,
    IT,
    THEY,
    I,
    WE,
    /** who, which, that: stands for the noun phrase right before it. */
    RELATIVE,
    /** one, some, others, this …: a source of its own that the article does not name. */
    INDEFINITE;

    static Optional<Pronoun> of(String word) {
        return Optional.ofNullable(
                switch (word.toLowerCase(Locale.ROOT)) {
                    case "he", "him", "his", "himself" -> HE;
                    case "she", "her", "hers", "herself" -> SHE;
                    case "it", "its", "itself" -> IT;
                    case "they", "them", "their", "theirs", "themselves", "both" -> THEY;
                    case "i", "me", "my", "mine", "myself" -> I;
                    case "we", "us", "our", "ours", "ourselves" -> WE;
                    case "who", "whom", "whose", "which", "that" -> RELATIVE;
                    case "one",
                            "some",
                            "others",
                            "another",
                            "many",
                            "several",
                            "few",
                            "most",
                            "all",
                            "those",
                            "these",
                            "this",
                            "you",
                            "your",
                            "someone",
                            "somebody",
                            "everyone",
                            "everybody",
                            "nobody",
                            "anyone",
                            "people" -> INDEFINITE;
                    default -> null;
                });
    }

    Optional<Gender> gender() {
        return switch (this) {
            case HE -> Optional.of(Gender.MALE);
            case SHE -> Optional.of(Gender.FEMALE);
            default -> Optional.empty();
        };
    }
}

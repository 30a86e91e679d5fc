package org.whosaid.api.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the values of path and query parameters; a wrong one ends the request with a problem that names it. */
public final class ParameterValue {

    private static final int LONGEST = 500;
    private static final Pattern DATE = Pattern.compile("(?!0000)\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME =
            Pattern.compile(DATE + "T\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");

    private ParameterValue() {}

    public static UUID uuid(String name, String value) {
        try {
            UUID uuid = UUID.fromString(value);
            // fromString() takes "1-1-1-1-1" too.
            if (uuid.toString().equalsIgnoreCase(value)) {
                return uuid;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw ProblemException.invalid(name, "must be a UUID");
    }

    /** @param value null when the parameter is not given */
    public static Optional<String> text(String name, String value) {
        if (value != null && value.isBlank()) {
            throw ProblemException.invalid(name, "must not be blank");
        }
        if (value != null && value.length() > LONGEST) {
            throw ProblemException.invalid(name, "must not be longer than " + LONGEST + " characters");
        }
        return Optional.ofNullable(value);
    }

    public static Optional<Boolean> truth(String name, String value) {
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw ProblemException.invalid(name, "must be true or false");
        }
        return Optional.ofNullable(value).map(Boolean::valueOf);
    }

    /** A number from 0 to 1. */
    public static Optional<Double> share(String name, String value) {
        if (value == null) {
            return Optional.empty();
        }
        if (!value.matches("0(\\.\\d{1,15})?|1(\\.0{1,15})?")) {
            throw ProblemException.invalid(name, "must be a number from 0 to 1");
        }
        return Optional.of(Double.valueOf(value));
    }

    public static <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String name, String value) {
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.invalid(name, "must be one of " + Arrays.toString(type.getEnumConstants()))));
    }

    /** A time with offset, or a date, which is its first moment in UTC. */
    public static Optional<Instant> from(String name, String value) {
        return Optional.ofNullable(value).map(given -> instant(name, given, 0));
    }

    /** A time with offset, or a date, which is the first moment after it in UTC. */
    public static Optional<Instant> to(String name, String value) {
        return Optional.ofNullable(value).map(given -> instant(name, given, 1));
    }

    /** A time with offset, as RFC 3339 has it. */
    public static Optional<Instant> time(String name, String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(parseTime(value));
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid(name, "must be a time (2026-01-31T12:00:00Z)");
        }
    }

    private static Instant instant(String name, String value, int daysAfterDate) {
        try {
            return DATE.matcher(value).matches() ? startOfDay(value, daysAfterDate) : parseTime(value);
        } catch (DateTimeParseException e) {
            throw ProblemException.invalid(name, "must be a date (2026-01-31) or a time (2026-01-31T12:00:00Z)");
        }
    }

    private static Instant startOfDay(String date, int daysAfter) {
        return LocalDate.parse(date)
                .plusDays(daysAfter)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    /** To the microsecond, which is what the database keeps. */
    private static Instant parseTime(String value) {
        if (!TIME.matcher(value).matches()) {
            throw new DateTimeParseException("not RFC 3339", value, 0);
        }
        return OffsetDateTime.parse(value).toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}

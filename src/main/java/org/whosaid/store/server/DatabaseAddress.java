package org.whosaid.store.server;

import java.util.Objects;

/** Where a database answers, and as whom to ask it. */
public record DatabaseAddress(String jdbcUrl, String username, String password) {

    public DatabaseAddress {
        Objects.requireNonNull(jdbcUrl, "jdbcUrl");
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(password, "password");
    }

    /** Leaves the password out, so that a log line never shows it. */
    @Override
    public String toString() {
        return jdbcUrl + " as " + username;
    }
}

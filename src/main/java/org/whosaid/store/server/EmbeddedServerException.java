package org.whosaid.store.server;

/** The embedded PostgreSQL cannot be used; the message says why and what to do, for the person at the terminal. */
public final class EmbeddedServerException extends RuntimeException {

    EmbeddedServerException(String why, String whatToDo) {
        this(why, whatToDo, null);
    }

    EmbeddedServerException(String why, String whatToDo, Throwable cause) {
        super("""
                whosaid cannot use its embedded PostgreSQL: %s
                What to do: %s
                Or use a server of your own: set QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and \
                QUARKUS_DATASOURCE_PASSWORD.""".formatted(why, whatToDo), cause);
    }
}

package org.whosaid.store.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** The database and its owner inside the embedded server; the service never acts as superuser. */
final class WhosaidDatabase {

    static final String NAME = "whosaid";

    private WhosaidDatabase() {}

    /** Creates what is missing. */
    static DatabaseAddress on(int port, String password) {
        try (Connection connection = connectAsSuperuser(port, password);
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?")) {
                // DDL takes no parameters; the password is our own URL-safe Base64.
                statement.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + password + "'");
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?")) {
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
            }
            return new DatabaseAddress(url(port, NAME), NAME, password);
        } catch (SQLException e) {
            throw new EmbeddedServerException(
                    "the server has started but refuses whosaid (" + e.getMessage() + ").",
                    "if the password in the data directory was changed or lost, put that file back from a backup.",
                    e);
        }
    }

    // Not by DriverManager: in the packaged application it does not see the driver.
    private static Connection connectAsSuperuser(int port, String password) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(port, "postgres"));
        source.setUser(PostgresCluster.SUPERUSER);
        source.setPassword(password);
        return source.getConnection();
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, NAME);
            return statement.executeQuery().next();
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://" + PostgresCluster.LOOPBACK + ":" + port + "/" + database;
    }
}

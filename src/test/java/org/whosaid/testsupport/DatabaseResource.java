package org.whosaid.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.whosaid.store.server.DatabaseAddress;
import org.whosaid.store.server.EmbeddedServer;

/**
 * Gives every {@code @QuarkusTest} the PostgreSQL that a user gets who configures none. What an earlier run stored is
 * still there: a test makes its own data and counts only those.
 */
public final class DatabaseResource implements QuarkusTestResourceLifecycleManager {

    private EmbeddedServer server;

    @Override
    public Map<String, String> start() {
        server = EmbeddedServer.start(Path.of("target", "test-data"));
        DatabaseAddress address = server.address();
        return Map.of(
                "quarkus.datasource.jdbc.url", address.jdbcUrl(),
                "quarkus.datasource.username", address.username(),
                "quarkus.datasource.password", address.password());
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}

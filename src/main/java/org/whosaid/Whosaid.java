package org.whosaid;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.whosaid.store.server.DatabaseAddress;
import org.whosaid.store.server.EmbeddedServer;
import org.whosaid.store.server.EmbeddedServerException;

/** Starts the service, and before it a PostgreSQL of its own where no server is configured. */
@QuarkusMain
public final class Whosaid {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String DEFAULT_DATA_DIRECTORY = "data";

    private Whosaid() {}

    public static void main(String... arguments) {
        Config config = ConfigProvider.getConfig();
        if (config.getOptionalValue(URL, String.class).isEmpty()) {
            try {
                startDatabase(
                        config.getOptionalValue("whosaid.data", String.class).orElse(DEFAULT_DATA_DIRECTORY));
            } catch (EmbeddedServerException e) {
                System.err.println(e.getMessage());
                System.exit(1);
            }
        }
        Quarkus.run(arguments);
    }

    private static void startDatabase(String dataDirectory) {
        EmbeddedServer server = EmbeddedServer.start(Path.of(dataDirectory));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop PostgreSQL"));
        DatabaseAddress address = server.address();
        System.setProperty(URL, address.jdbcUrl());
        System.setProperty("quarkus.datasource.username", address.username());
        System.setProperty("quarkus.datasource.password", address.password());
    }

    /** Shutdown hooks run side by side: the service has to be let finish before its database goes. */
    private static void stop(EmbeddedServer server) {
        Application service = Application.currentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        server.close();
    }
}

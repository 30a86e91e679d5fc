package org.whosaid.store.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/**
 * A real PostgreSQL of our own, for a service that was given none. Its data survive a restart and a killed JVM. It
 * listens on the loopback address only, on a free port, and asks for a generated password.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);

    private final DataDirectoryLock lock;
    private final PostgresCluster cluster;
    private final DatabaseAddress address;

    private EmbeddedServer(DataDirectoryLock lock, PostgresCluster cluster, DatabaseAddress address) {
        this.lock = lock;
        this.cluster = cluster;
        this.address = address;
    }

    /**
     * Returns when the server accepts connections and the database exists.
     *
     * @throws EmbeddedServerException where that is not possible, saying why and what to do
     */
    public static EmbeddedServer start(Path dataDirectory) {
        DataDirectory directory = DataDirectory.open(dataDirectory);
        DataDirectoryLock lock = DataDirectoryLock.acquire(directory);
        try {
            return start(directory, lock);
        } catch (RuntimeException e) {
            close(lock);
            throw e;
        } catch (IOException e) {
            close(lock);
            throw new EmbeddedServerException(
                    "working in " + directory.root() + " failed (" + e + ").",
                    StartAdvice.from(e.toString()).orElse("see that this user owns everything in that directory."),
                    e);
        }
    }

    private static EmbeddedServer start(DataDirectory directory, DataDirectoryLock lock) throws IOException {
        PostgresPrograms programs = new PostgresPrograms(PostgresBinaries.unpackInto(directory.binaries()));
        PostgresCluster cluster = new PostgresCluster(directory, programs);
        if (cluster.exists()) {
            cluster.requireVersion();
            clearUp(directory, cluster);
        } else {
            LOG.infof("Creating a PostgreSQL database in %s", directory.cluster());
            cluster.initialize();
        }
        String password = DatabasePassword.read(directory.passwordFile());
        int port = cluster.start();
        try {
            DatabaseAddress address = WhosaidDatabase.on(port, password);
            LOG.infof("Embedded PostgreSQL answers at %s", address);
            return new EmbeddedServer(lock, cluster, address);
        } catch (RuntimeException e) {
            cluster.stop();
            throw e;
        }
    }

    private static void clearUp(DataDirectory directory, PostgresCluster cluster) throws IOException {
        switch (Leftover.in(directory.cluster(), RunningProcess::find)) {
            case ORPHAN -> {
                LOG.info("Stopping the PostgreSQL that a killed whosaid left running");
                cluster.stop();
            }
            case STALE_FILE -> Files.delete(PostmasterPidFile.in(directory.cluster()));
            case NOTHING_RUNNING -> {}
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    /** Stops the server; close all connections first, those still open are ended. */
    @Override
    public void close() {
        try {
            cluster.stop();
        } finally {
            close(lock);
        }
    }

    private static void close(DataDirectoryLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

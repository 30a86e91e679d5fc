package org.whosaid.store.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.whosaid.store.server.PostgresPrograms.Outcome;

/** One PostgreSQL data directory: made, started and stopped with PostgreSQL's own programs. */
final class PostgresCluster {

    static final String LOOPBACK = "127.0.0.1";
    static final String SUPERUSER = "postgres";

    // pg_ctl returns as soon as the server accepts connections or has given up; crash recovery may take long.
    private static final String START_SECONDS = "600";
    private static final String STOP_SECONDS = "60";

    private final DataDirectory directory;
    private final PostgresPrograms programs;

    PostgresCluster(DataDirectory directory, PostgresPrograms programs) {
        this.directory = directory;
        this.programs = programs;
    }

    boolean exists() {
        return Files.exists(directory.cluster().resolve("PG_VERSION"));
    }

    /** @throws EmbeddedServerException where another major version of PostgreSQL wrote the data */
    void requireVersion() throws IOException {
        String ours = programs.majorVersion();
        String theirs =
                Files.readString(directory.cluster().resolve("PG_VERSION")).strip();
        if (!ours.equals(theirs)) {
            throw new EmbeddedServerException(
                    "the data in " + directory.cluster() + " was written by PostgreSQL " + theirs
                            + ", this whosaid comes with PostgreSQL " + ours + ".",
                    "follow \"A new major version of PostgreSQL\" in docs/operations.md; nothing was changed.");
        }
    }

    /** Made beside its final place and then moved, so that an interrupted initdb is never taken for a cluster. */
    void initialize() throws IOException {
        DirectoryTree.delete(directory.cluster());
        DatabasePassword.generateInto(directory.passwordFile());
        Path unfinished = Files.createTempDirectory(directory.root(), "postgres-unfinished");
        try {
            Outcome outcome = programs.run("initdb", initializationArguments(unfinished));
            if (!outcome.succeeded()) {
                throw failure("its database cannot be created", outcome.output());
            }
            Files.move(unfinished, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            DirectoryTree.delete(unfinished);
        }
    }

    private List<String> initializationArguments(Path target) {
        // The built-in provider sorts and folds case the same on every system and after every upgrade of it. Full-text
        // search still asks the C library, whose C.UTF-8 knows letters beyond ASCII; only Linux has it everywhere.
        boolean linux = System.getProperty("os.name").equals("Linux");
        return List.of(
                "--pgdata=" + target,
                "--username=" + SUPERUSER,
                "--pwfile=" + directory.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=" + (linux ? "C.UTF-8" : "C"),
                "--data-checksums",
                "--no-instructions");
    }

    /** Returns the port. */
    int start() throws IOException {
        if (Files.exists(directory.log())) {
            Files.move(directory.log(), directory.previousLog(), StandardCopyOption.REPLACE_EXISTING);
        }
        closeToOthers();
        StartAttempts attempts = new StartAttempts();
        while (true) {
            int port = freePort();
            // By way of pg_ctl and not as our child, so that Ctrl-C in a terminal reaches only the JVM, which then
            // closes its connections before it stops the server.
            Outcome outcome = programs.run("pg_ctl", startArguments(port));
            if (outcome.succeeded()) {
                return port;
            }
            String said = outcome.output() + System.lineSeparator() + tailOfLog();
            if (!attempts.worthAnother(said)) {
                throw failure("the server does not start", said);
            }
        }
    }

    /** PostgreSQL refuses a directory that a group may write, which Kubernetes makes of every volume with a fsGroup. */
    private void closeToOthers() throws IOException {
        Path cluster = directory.cluster();
        Set<PosixFilePermission> ownerOnly = PosixFilePermissions.fromString("rwx------");
        if (Files.getFileStore(cluster).supportsFileAttributeView("posix")
                && !Files.getPosixFilePermissions(cluster).equals(ownerOnly)) {
            Files.setPosixFilePermissions(cluster, ownerOnly);
        }
    }

    private List<String> startArguments(int port) {
        String settings = String.join(
                " ",
                "-c listen_addresses=" + LOOPBACK,
                "-c port=" + port,
                "-c unix_socket_directories=",
                // The defaults; said aloud because losing a stored article is not acceptable here.
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c lc_messages=C",
                "-c log_checkpoints=off");
        return List.of(
                "start",
                "--pgdata=" + directory.cluster(),
                "--log=" + directory.log(),
                "--options=" + settings,
                "--wait",
                "--timeout=" + START_SECONDS);
    }

    /** Ends the sessions that are left, writes everything out and stops; for an orphan, too. */
    void stop() {
        Outcome outcome = programs.run(
                "pg_ctl",
                List.of("stop", "--pgdata=" + directory.cluster(), "--mode=fast", "--timeout=" + STOP_SECONDS));
        if (!outcome.succeeded() && Files.exists(PostmasterPidFile.in(directory.cluster()))) {
            throw failure("the server does not stop", outcome.output());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    private String tailOfLog() throws IOException {
        if (!Files.exists(directory.log())) {
            return "";
        }
        List<String> lines = Files.readAllLines(directory.log());
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }

    private EmbeddedServerException failure(String what, String said) {
        return new EmbeddedServerException(
                what + ". It says:" + System.lineSeparator()
                        + said.strip().indent(2).stripTrailing(),
                StartAdvice.from(said).orElse("see " + directory.log() + " for more."));
    }
}

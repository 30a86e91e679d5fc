package org.whosaid.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {

    @TempDir
    static Path shared;

    private static Path binaries;
    private static int count;

    private Path data;
    private EmbeddedServer server;

    @BeforeAll
    static void unpackOnce() throws IOException {
        binaries = Files.createDirectory(shared.resolve("binaries"));
        PostgresBinaries.unpackInto(binaries);
    }

    @BeforeEach
    void makeADirectory() throws IOException {
        count++;
        data = Files.createDirectory(shared.resolve("data " + count)); // with a blank, which command lines break on
        Files.createSymbolicLink(data.resolve("binaries"), binaries);
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void start_secondTime_dataAreThereAndThePasswordIsTheSame() throws Exception {
        server = EmbeddedServer.start(data);
        DatabaseAddress first = server.address();
        execute("CREATE TABLE remark AS SELECT 'kept' AS text");

        server.close();
        server = EmbeddedServer.start(data);

        assertThat(query("SELECT text FROM remark")).isEqualTo("kept");
        assertThat(server.address().password()).isEqualTo(first.password());
    }

    @Test
    void start_settings_durableLoopbackOnlyAndNotSuperuser() throws Exception {
        server = EmbeddedServer.start(data);

        assertThat(query("SHOW fsync")).isEqualTo("on");
        assertThat(query("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(query("SHOW data_checksums")).isEqualTo("on");
        assertThat(query("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(query("SELECT current_setting('is_superuser')")).isEqualTo("off");
        assertThat(Files.getPosixFilePermissions(data.resolve("database-password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> DriverManager.getConnection(server.address().jdbcUrl(), "whosaid", "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void start_searchesBeyondAscii_foldsCaseAndFindsSimilarWords() throws Exception {
        server = EmbeddedServer.start(data);
        execute("CREATE EXTENSION pg_trgm");

        assertThat(query("SELECT to_tsvector('simple', 'ÉCOLE') @@ to_tsquery('simple', 'école')"))
                .isEqualTo("t");
        assertThat(query("SELECT 'ÖZIL' ILIKE 'özil'")).isEqualTo("t");
        assertThat(query("SELECT similarity('Müller', 'MÜLLER')")).isEqualTo("1");
    }

    @Test
    void start_whileAnotherJvmHasTheDirectory_refused() throws Exception {
        Process other = AbandonedServer.startIn(data);
        try {
            assertThatThrownBy(() -> EmbeddedServer.start(data))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContaining("another whosaid (process " + other.pid() + ") is running");
        } finally {
            other.destroyForcibly().waitFor();
        }
        server = EmbeddedServer.start(data);
    }

    @Test
    void start_whileThisJvmHasTheDirectory_refused() {
        server = EmbeddedServer.start(data);

        assertThatThrownBy(() -> EmbeddedServer.start(data)).hasMessageContaining("another whosaid");
    }

    @Test
    void start_afterTheJvmWasKilled_orphanIsStoppedAndDataAreThere() throws Exception {
        server = EmbeddedServer.start(data);
        execute("CREATE TABLE remark AS SELECT 'kept' AS text");
        server.close();
        server = null;
        AbandonedServer.startIn(data).destroyForcibly().waitFor();
        ProcessHandle orphan = postmaster();
        assertThat(orphan.isAlive()).isTrue();

        server = EmbeddedServer.start(data);

        orphan.onExit().orTimeout(10, TimeUnit.SECONDS).join(); // its new parent may take a moment to notice
        assertThat(query("SELECT text FROM remark")).isEqualTo("kept");
    }

    @Test
    void start_afterTheServerWasKilledToo_recovers() throws Exception {
        server = EmbeddedServer.start(data);
        execute("CREATE TABLE remark AS SELECT 'kept' AS text");
        server.close();
        server = null;
        AbandonedServer.startIn(data).destroyForcibly().waitFor();
        ProcessHandle orphan = postmaster();
        orphan.destroyForcibly();
        orphan.onExit().join();

        server = EmbeddedServer.start(data);

        assertThat(query("SELECT text FROM remark")).isEqualTo("kept");
    }

    /** A computer that was switched off: the number in the file belongs to some other program by now. */
    @Test
    void start_pidFileNamesAForeignProcess_processIsLeftAlone() throws Exception {
        EmbeddedServer.start(data).close();
        Process foreign = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(
                    PostmasterPidFile.in(data.resolve("postgres")),
                    foreign.pid() + "\n" + data.resolve("postgres") + "\n1763816400\n5432\n\n127.0.0.1\n\nready\n");

            server = EmbeddedServer.start(data);

            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void start_interruptedInitialisationAndUnpacking_startsAfresh() throws Exception {
        data = shared.resolve("interrupted");
        Files.createDirectories(data.resolve("postgres").resolve("base"));
        Files.createDirectories(data.resolve("binaries").resolve("unpacking123").resolve("bin"));

        server = EmbeddedServer.start(data);

        assertThat(query("SELECT 1")).isEqualTo("1");
    }

    @Test
    void start_dataOfAnotherMajorVersion_refusedAndLeftAsTheyAre() throws Exception {
        EmbeddedServer.start(data).close();
        Path version = data.resolve("postgres").resolve("PG_VERSION");
        Files.writeString(version, "16\n");

        assertThatThrownBy(() -> EmbeddedServer.start(data))
                .hasMessageContaining("written by PostgreSQL 16")
                .hasMessageContaining("comes with PostgreSQL 17");
        assertThat(version).hasContent("16");
    }

    /** Kubernetes opens a volume with a fsGroup to that group, and PostgreSQL refuses such a directory. */
    @Test
    void start_directoryOpenedToAGroup_isClosedAgain() throws Exception {
        EmbeddedServer.start(data).close();
        Files.setPosixFilePermissions(data.resolve("postgres"), PosixFilePermissions.fromString("rwxrwx---"));

        server = EmbeddedServer.start(data);

        assertThat(Files.getPosixFilePermissions(data.resolve("postgres")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void start_directoryIsAFile_saysSo() throws Exception {
        data = Files.writeString(shared.resolve("file"), "a file");

        assertThatThrownBy(() -> EmbeddedServer.start(data))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("is a file")
                .hasMessageContaining("WHOSAID_DATA");
    }

    @Test
    void start_directoryCannotBeWritten_saysSo() throws Exception {
        assumeThat(System.getProperty("user.name")).isNotEqualTo("root"); // who may write anywhere
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-x------"));

        assertThatThrownBy(() -> EmbeddedServer.start(data)).hasMessageContaining("cannot be written by the user");
    }

    @Test
    void start_brokenConfiguration_showsWhatPostgresSays() throws Exception {
        EmbeddedServer.start(data).close();
        Files.writeString(data.resolve("postgres").resolve("postgresql.conf"), "no_such_setting = 1\n");

        assertThatThrownBy(() -> EmbeddedServer.start(data))
                .hasMessageContaining("unrecognized configuration parameter \"no_such_setting\"")
                .hasMessageContaining("postgres.log");
    }

    @Test
    void start_passwordFileLost_saysWhichFile() throws Exception {
        EmbeddedServer.start(data).close();
        Files.delete(data.resolve("database-password"));

        assertThatThrownBy(() -> EmbeddedServer.start(data)).hasMessageContaining("database-password cannot be read");
    }

    private ProcessHandle postmaster() throws IOException {
        long processId =
                PostmasterPidFile.read(data.resolve("postgres")).orElseThrow().processId();
        return ProcessHandle.of(processId).orElseThrow();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        DatabaseAddress address = server.address();
        return DriverManager.getConnection(address.jdbcUrl(), address.username(), address.password());
    }
}

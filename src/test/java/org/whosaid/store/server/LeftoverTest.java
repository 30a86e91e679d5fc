package org.whosaid.store.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverTest {

    private static final String POSTGRES = "/opt/binaries/bin/postgres";

    @TempDir
    Path cluster;

    @Test
    void in_noPidFile_nothingRunning() throws IOException {
        assertThat(judge(process(POSTGRES, cluster))).isEqualTo(Leftover.NOTHING_RUNNING);
    }

    @Test
    void in_processIsDead_nothingRunning() throws IOException {
        writePidFile("4711\n" + cluster + "\n");

        assertThat(Leftover.in(cluster, id -> Optional.empty())).isEqualTo(Leftover.NOTHING_RUNNING);
    }

    @Test
    void in_postgresWorkingInTheCluster_orphan() throws IOException {
        writePidFile("4711\n" + cluster + "\n");

        assertThat(judge(process(POSTGRES, cluster))).isEqualTo(Leftover.ORPHAN);
    }

    @Test
    void in_postgresWithTheClusterAmongItsArguments_orphan() throws IOException {
        writePidFile("4711\n" + cluster + "\n");

        assertThat(judge(
                        new RunningProcess(Optional.of(POSTGRES), List.of("-D", cluster.toString()), Optional.empty())))
                .isEqualTo(Leftover.ORPHAN);
    }

    @Test
    void in_postgresOfAnotherCluster_staleFile() throws IOException {
        writePidFile("4711\n" + cluster + "\n");

        assertThat(judge(process(POSTGRES, Path.of("/elsewhere")))).isEqualTo(Leftover.STALE_FILE);
    }

    @Test
    void in_processIdNowOfAnotherProgram_staleFile() throws IOException {
        writePidFile("4711\n" + cluster + "\n");

        assertThat(judge(process("/usr/bin/vim", cluster))).isEqualTo(Leftover.STALE_FILE);
    }

    @Test
    void in_processOfWhichNothingIsKnown_staleFile() throws IOException {
        writePidFile("4711\n" + cluster + "\n");

        assertThat(judge(new RunningProcess(Optional.empty(), List.of(), Optional.empty())))
                .isEqualTo(Leftover.STALE_FILE);
    }

    @Test
    void in_emptyPidFile_staleFile() throws IOException {
        writePidFile("");

        assertThat(judge(process(POSTGRES, cluster))).isEqualTo(Leftover.STALE_FILE);
    }

    private Leftover judge(RunningProcess process) throws IOException {
        return Leftover.in(cluster, id -> {
            assertThat(id).isEqualTo(4711);
            return Optional.of(process);
        });
    }

    private static RunningProcess process(String command, Path workingDirectory) {
        return new RunningProcess(Optional.of(command), List.of(), Optional.of(workingDirectory));
    }

    private void writePidFile(String text) throws IOException {
        Files.writeString(PostmasterPidFile.in(cluster), text);
    }
}

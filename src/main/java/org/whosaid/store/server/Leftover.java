package org.whosaid.store.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongFunction;

/** What an earlier run left in the cluster directory. Asked only while we hold the lock, so no whosaid is using it. */
enum Leftover {
    /** Nothing, or the file of a dead server: PostgreSQL recovers from that by itself. */
    NOTHING_RUNNING,
    /** A server that outlived its JVM ({@code kill -9}): to be stopped. */
    ORPHAN,
    /**
     * An unreadable file, or one whose process id now belongs to some other program: to be deleted, since PostgreSQL
     * would take that program for a server and refuse to start.
     */
    STALE_FILE;

    static Leftover in(Path cluster, LongFunction<Optional<RunningProcess>> processes) throws IOException {
        if (!Files.exists(PostmasterPidFile.in(cluster))) {
            return NOTHING_RUNNING;
        }
        return PostmasterPidFile.read(cluster)
                .map(file -> judge(cluster, processes.apply(file.processId())))
                .orElse(STALE_FILE);
    }

    private static Leftover judge(Path cluster, Optional<RunningProcess> process) {
        if (process.isEmpty()) {
            return NOTHING_RUNNING;
        }
        return process.get().servesClusterIn(cluster) ? ORPHAN : STALE_FILE;
    }
}

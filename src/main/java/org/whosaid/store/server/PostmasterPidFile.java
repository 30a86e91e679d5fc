package org.whosaid.store.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the first lines of PostgreSQL's {@code postmaster.pid} say: process id, data directory, start time, port. The
 * server writes the file when it starts and removes it when it stops; a killed server leaves it behind.
 */
record PostmasterPidFile(long processId, Path dataDirectory) {

    static Path in(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Empty when the lines are not those of a complete file, which a full disk can leave behind. */
    static Optional<PostmasterPidFile> parse(List<String> lines) {
        if (lines.size() < 2 || lines.get(1).isBlank()) {
            return Optional.empty();
        }
        try {
            // A server in single-user mode writes its process id negated.
            long processId = Math.abs(Long.parseLong(lines.get(0).strip()));
            return Optional.of(
                    new PostmasterPidFile(processId, Path.of(lines.get(1).strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Optional<PostmasterPidFile> read(Path cluster) throws IOException {
        return parse(Files.readAllLines(in(cluster), StandardCharsets.UTF_8));
    }
}

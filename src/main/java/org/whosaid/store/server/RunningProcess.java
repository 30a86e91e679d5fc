package org.whosaid.store.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the operating system tells about a living process; each part may be hidden from us.
 *
 * @param command the executable's path
 * @param workingDirectory known on Linux only
 */
record RunningProcess(Optional<String> command, List<String> arguments, Optional<Path> workingDirectory) {

    static Optional<RunningProcess> find(long processId) {
        return ProcessHandle.of(processId).filter(ProcessHandle::isAlive).map(RunningProcess::from);
    }

    private static RunningProcess from(ProcessHandle handle) {
        ProcessHandle.Info info = handle.info();
        return new RunningProcess(
                info.command(), info.arguments().map(List::of).orElse(List.of()), workingDirectoryOf(handle.pid()));
    }

    private static Optional<Path> workingDirectoryOf(long processId) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", Long.toString(processId), "cwd")));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    boolean isPostgres() {
        return command.map(path -> Path.of(path).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
    }

    /** A PostgreSQL server works inside its data directory, and has the directory among its arguments. */
    boolean servesClusterIn(Path cluster) {
        return isPostgres()
                && (workingDirectory.map(cluster::equals).orElse(false) || arguments.contains(cluster.toString()));
    }
}

package org.whosaid.store.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs initdb, pg_ctl and postgres; as root, through {@code unshare}, since all three refuse root. */
final class PostgresPrograms {

    /** What a finished program said. */
    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    private final Path home;
    private final List<String> prefix;

    PostgresPrograms(Path home) {
        this.home = home;
        this.prefix = isRoot() ? List.of("unshare", "--user") : List.of();
        if (!prefix.isEmpty()) {
            requireUnshare();
        }
    }

    Outcome run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        try {
            return execute(command);
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    "the program " + program + " cannot be executed (" + e.getMessage() + ").",
                    "see that the file system of " + home + " allows programs to be executed (no noexec).",
                    e);
        }
    }

    /** The 17 of {@code postgres (PostgreSQL) 17.6}. */
    String majorVersion() {
        Outcome outcome = run("postgres", List.of("--version"));
        if (!outcome.succeeded()) {
            throw new EmbeddedServerException(
                    "its programs do not run here: " + outcome.output(),
                    StartAdvice.from(outcome.output()).orElse("run whosaid on another system."));
        }
        return outcome.output().replaceFirst("(?s)^.*\\) (\\d+).*$", "$1");
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false; // not Linux; there PostgreSQL itself refuses root, in words
        }
    }

    private void requireUnshare() {
        String problem;
        try {
            List<String> probe = new ArrayList<>(prefix);
            probe.add("true");
            Outcome outcome = execute(probe);
            if (outcome.succeeded()) {
                return;
            }
            problem = outcome.output();
        } catch (IOException e) {
            problem = "the program unshare is missing";
        }
        throw new EmbeddedServerException(
                "PostgreSQL refuses to run as root, and a user namespace for it cannot be made (" + problem + ").",
                "start whosaid as another user; or install the package util-linux; in a container, allow user"
                        + " namespaces.");
    }

    private static Outcome execute(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // The output is shown and searched for known words, so it has to be English.
        builder.environment().putAll(Map.of("LC_MESSAGES", "C", "LANGUAGE", "C"));
        builder.environment().remove("LC_ALL");
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Outcome(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while waiting for " + command.get(0), e));
        }
    }
}

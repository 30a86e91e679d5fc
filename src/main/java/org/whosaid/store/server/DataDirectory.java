package org.whosaid.store.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The layout of the directory that {@code whosaid.data} names. Everything the embedded server needs is in it, also the
 * unpacked binaries: a temporary directory may be emptied under a running server.
 */
record DataDirectory(Path root) {

    static DataDirectory open(Path path) {
        try {
            Files.createDirectories(path);
            // Symbolic links are resolved here, once, so that paths can be compared with those PostgreSQL reports.
            Path root = path.toRealPath();
            Files.delete(Files.createTempFile(root, "writable", null));
            return new DataDirectory(root);
        } catch (AccessDeniedException e) {
            throw new EmbeddedServerException(
                    "the data directory " + path.toAbsolutePath() + " cannot be written by the user "
                            + System.getProperty("user.name") + ".",
                    "make that user its owner, or name another directory in WHOSAID_DATA.",
                    e);
        } catch (FileAlreadyExistsException e) {
            throw new EmbeddedServerException(
                    "the data directory " + path.toAbsolutePath() + " is a file.",
                    "name a directory in WHOSAID_DATA.",
                    e);
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    "the data directory " + path.toAbsolutePath() + " cannot be written (" + e.getMessage() + ").",
                    StartAdvice.from(String.valueOf(e.getMessage()))
                            .orElse("look at that directory, or name another one in WHOSAID_DATA."),
                    e);
        }
    }

    Path lockFile() {
        return root.resolve("whosaid.lock");
    }

    Path passwordFile() {
        return root.resolve("database-password");
    }

    /** PostgreSQL's own data directory. */
    Path cluster() {
        return root.resolve("postgres");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path previousLog() {
        return root.resolve("postgres.log.previous");
    }
}

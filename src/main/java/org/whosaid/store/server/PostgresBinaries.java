package org.whosaid.store.server;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the PostgreSQL delivered for this platform, once per version, into the data directory. */
final class PostgresBinaries {

    private static final int OWNER_EXECUTES = 0100;

    private PostgresBinaries() {}

    /** The directory with {@code bin}, {@code lib} and {@code share}. */
    static Path unpackInto(Path directory) {
        byte[] archive = archiveOfThisPlatform();
        Path home = directory.resolve(fingerprint(archive));
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            DirectoryTree.delete(directory); // other versions, and what an interrupted unpacking left
            Files.createDirectories(directory);
            Path unfinished = Files.createTempDirectory(directory, "unpacking");
            unpack(archive, unfinished);
            // Only a complete directory ever has the final name.
            return Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    "its programs cannot be unpacked into " + directory + " (" + e.getMessage() + ").",
                    StartAdvice.from(String.valueOf(e.getMessage())).orElse("see that this directory can be written."),
                    e);
        }
    }

    private static byte[] archiveOfThisPlatform() {
        String system = System.getProperty("os.name").startsWith("Windows") ? "Windows" : System.getProperty("os.name");
        String platform = system.replace("Mac OS X", "Darwin");
        try (InputStream archive =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(platform, System.getProperty("os.arch"))) {
            return archive.readAllBytes();
        } catch (IOException | IllegalStateException | UnsupportedOperationException e) {
            throw new EmbeddedServerException(
                    "none is delivered for " + platform + " on " + System.getProperty("os.arch") + ".",
                    "run whosaid on a platform listed in docs/operations.md.",
                    e);
        }
    }

    private static String fingerprint(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream entries =
                new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("the archive points outside of itself: " + entry.getName());
                }
                write(entry, entries, path);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, path);
            if ((entry.getMode() & OWNER_EXECUTES) != 0 && !path.toFile().setExecutable(true)) {
                throw new IOException("cannot make " + path + " executable");
            }
        }
    }
}

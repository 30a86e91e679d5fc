package org.whosaid.store.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One living JVM per data directory. The operating system drops the lock when the JVM ends, however it ends, so a left
 * over file means nothing; the process id in it is only for the message.
 */
final class DataDirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DataDirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataDirectoryLock acquire(DataDirectory directory) {
        Path file = directory.lockFile();
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!tryLock(channel)) {
                channel.close();
                throw inUse(directory);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataDirectoryLock(channel);
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    "the lock file " + file + " cannot be taken (" + e + ").",
                    "see that the user " + System.getProperty("user.name") + " owns everything in " + directory.root()
                            + ".",
                    e);
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // this very JVM has it
        }
    }

    private static EmbeddedServerException inUse(DataDirectory directory) throws IOException {
        String holder = Files.readString(directory.lockFile(), StandardCharsets.US_ASCII);
        return new EmbeddedServerException(
                "another whosaid (process " + holder + ") is running on the data directory " + directory.root() + ".",
                "stop that one first, or give this one a directory of its own in WHOSAID_DATA.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

package org.whosaid.store.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What to do about the failures that can be told from what PostgreSQL or the operating system said. */
final class StartAdvice {

    private static final Map<String, String> ADVICE = advice();

    private StartAdvice() {}

    static Optional<String> from(String output) {
        return ADVICE.entrySet().stream()
                .filter(entry -> output.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> advice() {
        Map<String, String> advice = new LinkedHashMap<>();
        advice.put("No space left on device", "free some space on the disk of the data directory; nothing is lost.");
        advice.put("Disk quota exceeded", "free some space or raise the quota of this user; nothing is lost.");
        advice.put("Read-only file system", "name a directory on a writable file system in WHOSAID_DATA.");
        advice.put(
                "wrong ownership",
                "run whosaid as the user who owns the data directory, or hand all of it to this user (chown -R).");
        advice.put(
                "Permission denied",
                "see that this user owns all of the data directory and may enter every directory above it"
                        + " (as root, too: PostgreSQL runs without root's rights).");
        advice.put(
                "cannot be run as root",
                "start whosaid as another user; starting it as root needs the program unshare (package util-linux).");
        advice.put("could not create shared memory", "raise the kernel's limits on shared memory.");
        advice.put("error while loading shared libraries", "install the shared library named above.");
        return advice;
    }
}

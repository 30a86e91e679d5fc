package org.whosaid.store.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A JVM of its own that starts a server and is then killed, which leaves the server running. */
final class AbandonedServer {

    private AbandonedServer() {}

    /** Returns the process id of the JVM, still alive. */
    static Process startIn(Path dataDirectory) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                                .orElse(System.getProperty("java.class.path")),
                        AbandonedServer.class.getName(),
                        dataDirectory.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream()));
        String line = output.readLine();
        while (line != null && !line.equals("started")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("the other JVM did not start its server");
        }
        return process;
    }

    public static void main(String... arguments) throws IOException {
        EmbeddedServer.start(Path.of(arguments[0]));
        System.out.println("started");
        System.in.read(); // until killed
    }
}

package org.whosaid.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package leaves most of CoreNLP's models out; what it keeps has to exist, and to be enough. */
class SlimModelsIT {

    private static final List<String> KEPT = Arrays.stream(
                    System.getProperty("corenlp.models.kept").split(","))
            .map(String::strip)
            .toList();

    @TempDir
    Path models;

    /** In a JVM of its own: the models are loaded by pool threads, which see the whole class path of theirs. */
    @Test
    void load_withNothingButTheKeptModels_succeeds() throws Exception {
        for (String entry : KEPT) {
            copy(entry);
        }

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        classPathWithoutModels() + File.pathSeparator + models,
                        LoadModels.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains(LoadModels.LOADED);
    }

    private void copy(String entry) throws IOException {
        try (InputStream content = getClass().getClassLoader().getResourceAsStream(entry)) {
            assertThat(content).as(entry).isNotNull();
            Path target = models.resolve(entry);
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
        }
    }

    private static String classPathWithoutModels() {
        String path = Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                .orElse(System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("-models.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static final class LoadModels {

        static final String LOADED = "all models are loaded";

        private LoadModels() {}

        public static void main(String... arguments) {
            CoreNlp.load();
            System.out.println(LOADED);
        }
    }
}

package org.whosaid.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The package leaves most of CoreNLP's models out; what it keeps has to be enough, and to exist. */
class SlimModelsIT {

    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final Set<String> KEPT = Arrays.stream(
                    System.getProperty("corenlp.models.kept").split(","))
            .map(String::strip)
            .collect(Collectors.toSet());

    @Test
    void kept_everyEntry_exists() {
        assertThat(KEPT).isNotEmpty().allSatisfy(entry -> assertThat(
                        getClass().getClassLoader().getResource(entry))
                .isNotNull());
    }

    @Test
    void load_withOnlyTheKeptModelsInSight_succeeds() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (SlimLoader loader = new SlimLoader()) {
            thread.setContextClassLoader(loader);
            Class<?> coreNlp = loader.loadClass(CoreNlp.class.getName());
            assertThat(coreNlp).isNotEqualTo(CoreNlp.class);

            assertThat(coreNlp.getMethod("load").invoke(null)).isNotNull();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The test's class path in a world of its own, without the models that are not kept. */
    private static final class SlimLoader extends URLClassLoader {

        SlimLoader() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        @Override
        public URL findResource(String name) {
            return visible(name) ? super.findResource(name) : null;
        }

        @Override
        public Enumeration<URL> findResources(String name) throws IOException {
            return visible(name) ? super.findResources(name) : Collections.emptyEnumeration();
        }

        private static boolean visible(String name) {
            return !name.startsWith(MODELS) || KEPT.contains(name);
        }

        private static URL[] classPath() {
            String path = Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                    .orElse(System.getProperty("java.class.path"));
            return List.of(path.split(File.pathSeparator)).stream()
                    .map(SlimLoader::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

package org.whosaid.ingest;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.whosaid.attribution.model.ArticleAttribution;
import org.whosaid.engine.LoadedEngine;

/**
 * The attribution pipeline with its models, loaded once, in the background, when the service starts.
 *
 * <p>Reading an article keeps a processor busy and takes memory in proportion to its length, so only so many are read at a
 * time; the others wait their turn in the order in which they came.
 */
@ApplicationScoped
public class AttributionEngine {

    private static final Logger LOG = Logger.getLogger(AttributionEngine.class);
    private static final String NAME = "whosaid";
    private static final String FIRST_SENTENCE = "“We are ready,” said Ann Lee, the engine's first reader.";

    private final EngineSettings settings;
    private final String version;
    private final Semaphore readers;

    private volatile LoadedEngine engine;

    AttributionEngine(EngineSettings settings, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.settings = settings;
        this.version = version;
        int parallelism = settings.parallelism();
        this.readers = new Semaphore(
                parallelism > 0 ? parallelism : Runtime.getRuntime().availableProcessors(), true);
    }

    void start(@Observes StartupEvent event) {
        if (settings.loadAtStart()) {
            var thread = new Thread(this::load, "model-loader");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void load() {
        long start = System.nanoTime();
        try {
            LoadedEngine loaded = LoadedEngine.load(settings.threshold());
            loaded.attributor().attribute(FIRST_SENTENCE);
            engine = loaded;
            LOG.infof("Language models loaded in %.1f s", (System.nanoTime() - start) / 1e9);
        } catch (RuntimeException | Error e) {
            LOG.error("The language models cannot be loaded; the service stops", e);
            Quarkus.asyncExit(1);
        }
    }

    /** True once a first sentence went through all models. */
    public boolean isReady() {
        return engine != null;
    }

    /** Its list of models is empty while they are being loaded. */
    public EngineInfo info() {
        LoadedEngine loaded = engine;
        return new EngineInfo(NAME, version, loaded == null ? List.of() : loaded.models());
    }

    /**
     * Waits its turn, then reads the article on the calling thread.
     *
     * @throws EngineNotReadyException while the models are being loaded
     */
    public ArticleAttribution attribute(String text) {
        LoadedEngine loaded = engine;
        if (loaded == null) {
            throw new EngineNotReadyException();
        }
        readers.acquireUninterruptibly();
        try {
            return loaded.attributor().attribute(text);
        } finally {
            readers.release();
        }
    }
}

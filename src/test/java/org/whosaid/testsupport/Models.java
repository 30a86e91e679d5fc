package org.whosaid.testsupport;

import org.whosaid.corenlp.CoreNlp;
import org.whosaid.engine.LoadedEngine;

/** The real models, loaded when a test first asks for them and then shared by all tests of the JVM. */
public final class Models {

    private Models() {}

    public static LoadedEngine engine() {
        return Engine.LOADED;
    }

    public static CoreNlp coreNlp() {
        return Language.LOADED;
    }

    private static final class Engine {
        static final LoadedEngine LOADED = LoadedEngine.load();
    }

    private static final class Language {
        static final CoreNlp LOADED = CoreNlp.load();
    }
}

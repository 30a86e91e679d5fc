package org.whosaid.evaluation.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * What all systems make of one corpus.
 *
 * @param corpus folder and file, without the ending: "written/dev"
 */
public record CorpusResult(String corpus, long articles, List<SystemResult> systems) {

    /** The same with one system's figures replaced or added; whosaid comes first, the others as they came. */
    CorpusResult with(SystemResult result) {
        List<SystemResult> others = systems.stream()
                .filter(other -> !other.system().equals(result.system()))
                .toList();
        boolean replaced = others.size() < systems.size();
        List<SystemResult> all = replaced
                ? systems.stream()
                        .map(old -> old.system().equals(result.system()) ? result : old)
                        .toList()
                : Stream.concat(others.stream(), Stream.of(result)).toList();
        return new CorpusResult(corpus, result.score().articles(), all);
    }
}

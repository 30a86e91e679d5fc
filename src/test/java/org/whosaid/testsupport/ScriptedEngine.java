package org.whosaid.testsupport;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.attribution.model.ArticleAttribution;
import org.whosaid.attribution.model.Cue;
import org.whosaid.attribution.model.Mention;
import org.whosaid.attribution.model.MentionType;
import org.whosaid.attribution.model.Provenance;
import org.whosaid.attribution.model.Quotation;
import org.whosaid.attribution.model.QuotationType;
import org.whosaid.attribution.model.Span;
import org.whosaid.attribution.model.Speaker;
import org.whosaid.attribution.model.SpeakerKind;
import org.whosaid.ingest.AttributionEngine;
import org.whosaid.ingest.EngineInfo;

/** Makes a mocked engine understand one pattern, {@code “words,” said First Last}, so that tests need no models. */
public final class ScriptedEngine {

    public static final double CONFIDENCE = 0.8;

    private static final Pattern SAID = Pattern.compile("(“[^”]*”) (said) (\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)");

    private ScriptedEngine() {}

    public static void install(AttributionEngine mock) {
        when(mock.isReady()).thenReturn(true);
        when(mock.info()).thenReturn(new EngineInfo("scripted", "1", List.of("pattern", "none")));
        when(mock.attribute(anyString())).thenAnswer(call -> attribute(call.getArgument(0)));
    }

    public static ArticleAttribution attribute(String text) {
        var mentions = new LinkedHashMap<String, List<Span>>();
        var quotations = new ArrayList<Quotation>();
        Matcher matcher = SAID.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(3);
            mentions.computeIfAbsent(name, first -> new ArrayList<>()).add(span(matcher, 3));
            int speaker = new ArrayList<>(mentions.keySet()).indexOf(name);
            quotations.add(new Quotation(
                    QuotationType.DIRECT,
                    List.of(span(matcher, 1)),
                    List.of(span(matcher, 1)),
                    Optional.of(new Cue(span(matcher, 2), "said", "say")),
                    Optional.of(new Mention(span(matcher, 3), name, MentionType.NAME)),
                    Optional.of(speaker),
                    OptionalDouble.of(CONFIDENCE),
                    new Provenance("scripted", List.of("it says so")),
                    List.of(),
                    Optional.empty(),
                    0,
                    quotations.size()));
        }
        var speakers = mentions.entrySet().stream()
                .map(entry -> new Speaker(
                        Optional.of(entry.getKey()),
                        SpeakerKind.PERSON,
                        List.of("a " + entry.getKey().split(" ")[1]),
                        List.of(entry.getKey().split(" ")[1]),
                        List.of(),
                        entry.getValue()))
                .toList();
        return new ArticleAttribution(quotations, speakers, List.of());
    }

    private static Span span(Matcher matcher, int group) {
        return new Span(matcher.start(group), matcher.end(group));
    }
}

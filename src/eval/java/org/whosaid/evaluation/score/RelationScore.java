package org.whosaid.evaluation.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.whosaid.attribution.model.QuotationType;

/**
 * How well attribution relations are found, those without quotation marks included.
 *
 * @param half contents overlap by half, sources overlap
 * @param fourFifths contents overlap by four fifths, sources overlap
 * @param exact contents and sources are the same but for marks and spaces at the edges
 * @param content contents overlap by half, whatever the source
 * @param contentCharacters code points that are content
 * @param sourceGivenContent per cent of {@code content} with the right source
 * @param recallByKind {@code half}'s recall for direct, mixed and indirect relations, in per cent
 */
public record RelationScore(
        @JsonProperty("@0.5") PrecisionRecall half,
        @JsonProperty("@0.8") PrecisionRecall fourFifths,
        PrecisionRecall exact,
        @JsonProperty("content@0.5") PrecisionRecall content,
        @JsonProperty("contentChars") PrecisionRecall contentCharacters,
        @JsonProperty("sourceGivenContent@0.5%") double sourceGivenContent,
        @JsonProperty("recall@0.5ByKind%") Map<String, Double> recallByKind) {

    public static final double HALF = 0.5;
    private static final double FOUR_FIFTHS = 0.8;

    public static RelationScore of(List<ArticleRelations> articles) {
        long gold = sum(articles, article -> article.gold().size());
        long predicted = sum(articles, article -> article.predicted().size());
        long content = count(articles, match -> match.contentAt(HALF));
        long right = count(articles, match -> match.rightAt(HALF));
        return new RelationScore(
                PrecisionRecall.of(right, predicted, gold),
                PrecisionRecall.of(count(articles, match -> match.rightAt(FOUR_FIFTHS)), predicted, gold),
                PrecisionRecall.of(count(articles, RelationMatch::exact), predicted, gold),
                PrecisionRecall.of(content, predicted, gold),
                PrecisionRecall.of(
                        sum(articles, ArticleRelations::sharedCharacters),
                        sum(articles, ArticleRelations::predictedCharacters),
                        sum(articles, ArticleRelations::goldCharacters)),
                Percent.of(right, content),
                recallByKind(articles));
    }

    private static Map<String, Double> recallByKind(List<ArticleRelations> articles) {
        Map<String, Double> recall = new LinkedHashMap<>();
        for (QuotationType kind : QuotationType.values()) {
            long gold = sum(articles, article -> article.gold().stream()
                    .filter(relation -> relation.kind() == kind)
                    .count());
            long right = count(articles, match -> match.gold().kind() == kind && match.rightAt(HALF));
            recall.put(kind.name().toLowerCase(Locale.ROOT), Percent.of(right, gold));
        }
        return recall;
    }

    private static long sum(List<ArticleRelations> articles, ToLongFunction<ArticleRelations> number) {
        return articles.stream().mapToLong(number).sum();
    }

    private static long count(List<ArticleRelations> articles, Predicate<RelationMatch> condition) {
        return articles.stream()
                .flatMap(article -> article.matches().stream())
                .filter(condition)
                .count();
    }
}

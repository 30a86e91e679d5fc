package org.whosaid.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.whosaid.store.ArticleEntity;
import org.whosaid.store.ArticleRepository;
import org.whosaid.store.AttributionMapper;
import org.whosaid.store.QuotationEntity;

/** Writes attributed articles, inside the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ArticleWriter {

    private final ArticleRepository articles;
    private final SpeakerDirectory speakerDirectory;
    private final Clock clock = Clock.systemUTC();

    ArticleWriter(ArticleRepository articles, SpeakerDirectory speakerDirectory) {
        this.articles = articles;
        this.speakerDirectory = speakerDirectory;
    }

    /** @return the new article's id */
    UUID store(ArticleSubmission submission, byte[] identity, AttributedText attributed) {
        var article = new ArticleEntity();
        article.id = ArticleRepository.newId();
        article.identity = identity;
        article.text = submission.text();
        article.url = submission.url().orElse(null);
        article.title = submission.title().orElse(null);
        article.byline = submission.byline().orElse(null);
        article.publisher = submission.publisher().orElse(null);
        article.externalId = submission.externalId().orElse(null);
        article.publishedAt = submission.publishedAt().orElse(null);
        article.storedAt = now();
        fill(article, attributed);
        articles.persist(article);
        persistAttribution(article);
        return article.id;
    }

    void replaceAttribution(ArticleEntity article, AttributedText attributed) {
        var idBySpans = article.quotations.stream()
                .collect(Collectors.toMap(ArticleWriter::spans, quotation -> quotation.id, (first, second) -> first));
        articles.deleteAttribution(article.id);
        articles.getEntityManager().clear();
        ArticleEntity current = articles.findById(article.id);
        fill(current, attributed);
        current.quotations.forEach(quotation -> quotation.id = idBySpans.remove(spans(quotation)));
        persistAttribution(current);
    }

    private static List<Integer> spans(QuotationEntity quotation) {
        return Arrays.stream(quotation.contentSpans).boxed().toList();
    }

    private void fill(ArticleEntity article, AttributedText attributed) {
        article.language = attributed.language().orElse(null);
        article.attributedAt = now();
        article.engineName = attributed.engine().name();
        article.engineVersion = attributed.engine().version();
        article.engineModels = attributed.engine().models().toArray(String[]::new);
        AttributionMapper.map(attributed.attribution(), article);
    }

    private void persistAttribution(ArticleEntity article) {
        speakerDirectory.link(article.speakers);
        articles.persistAttribution(article);
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

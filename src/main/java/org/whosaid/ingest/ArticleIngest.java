package org.whosaid.ingest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.whosaid.store.ArticleEntity;
import org.whosaid.store.ArticleRepository;

/**
 * Takes articles in, has them read, and keeps them. Reading takes long and runs outside of any transaction; every call
 * is one short transaction after that.
 */
@ApplicationScoped
public class ArticleIngest {

    private final TextAttribution textAttribution;
    private final ArticleRepository articles;
    private final ArticleWriter writer;

    public ArticleIngest(TextAttribution textAttribution, ArticleRepository articles, ArticleWriter writer) {
        this.textAttribution = textAttribution;
        this.articles = articles;
        this.writer = writer;
    }

    /**
     * Stores the article, once: the same one again, even at the same moment, gives the one that is stored.
     *
     * @throws UnsupportedLanguageException for a text that is surely not English, unless {@code anyLanguage}
     * @throws EngineNotReadyException while the models are being loaded
     */
    public SubmittedArticle submit(ArticleSubmission submission, boolean anyLanguage) {
        byte[] identity = ArticleIdentity.of(submission);
        Optional<UUID> stored = QuarkusTransaction.requiringNew().call(() -> idOf(identity));
        if (stored.isPresent()) {
            return new SubmittedArticle(stored.get(), false);
        }
        AttributedText attributed = textAttribution.attribute(submission.text(), anyLanguage);
        return QuarkusTransaction.requiringNew().call(() -> {
            articles.lockIdentity(identity);
            return idOf(identity)
                    .map(id -> new SubmittedArticle(id, false))
                    .orElseGet(() -> new SubmittedArticle(writer.store(submission, identity, attributed), true));
        });
    }

    private Optional<UUID> idOf(byte[] identity) {
        return articles.findByIdentity(identity).map(article -> article.id);
    }

    /**
     * Reads a stored article again with the engine as it is now. A quotation found again in the same words keeps its id.
     *
     * @return whether there is such an article
     * @throws EngineNotReadyException while the models are being loaded
     */
    public boolean reattribute(UUID id) {
        Optional<String> text = QuarkusTransaction.requiringNew()
                .call(() -> articles.findByIdOptional(id).map(article -> article.text));
        if (text.isEmpty()) {
            return false;
        }
        AttributedText attributed = textAttribution.attribute(text.get(), true);
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<ArticleEntity> article = articles.findLocked(id);
            article.ifPresent(found -> writer.replaceAttribution(found, attributed));
            return article.isPresent();
        });
    }

    /** Removes the article with everything found in it; false when there is none. */
    public boolean delete(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> articles.deleteById(id));
    }
}

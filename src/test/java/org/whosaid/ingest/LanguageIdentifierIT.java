package org.whosaid.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierIT {

    private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier();

    @BeforeAll
    static void load() {
        IDENTIFIER.load(null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | “We will not yield,” said Marco Rubio on Friday after talks with the foreign ministers in Brussels.
                    en | Emmanuel Macron a dit “non”, said the spokesman in Paris, and nobody in the room wanted to add to that.
                    en | Jean-Luc Mélenchon told Le Monde that President Macron had met Chancellor Merz in Strasbourg on Sunday.
                    en | Xi Jinping met Narendra Modi in Tianjin; Li Qiang and Subrahmanyam Jaishankar said the talks went well.
                    de | „Wir werden nicht nachgeben“, sagte der Außenminister am Freitag nach den Gesprächen in Brüssel.
                    fr | « Nous ne céderons pas », a déclaré le ministre des Affaires étrangères vendredi à Bruxelles.
                    es | «No cederemos», dijo el ministro de Asuntos Exteriores el viernes tras las conversaciones en Bruselas.
                    it | «Non cederemo», ha detto il ministro degli Esteri venerdì dopo i colloqui che si sono tenuti a Bruxelles.
                    nl | “We zullen niet toegeven”, zei de minister van Buitenlandse Zaken vrijdag na het overleg in Brussel.
                    ru | «Мы не уступим», — заявил министр иностранных дел в пятницу после переговоров в Брюсселе.
                    zh | 外交部长星期五在布鲁塞尔会谈后表示，我们不会让步，并将继续捍卫国家利益。他说，谈判仍将继续进行下去，但双方立场分歧很大，短期内难以达成协议。
                    """)
    void aSentenceOfNews_isToldByItsLanguage(String language, String text) {
        assertThat(IDENTIFIER.identify(text)).contains(language);
    }

    @Test
    void shortText_isLeftUndecided() {
        assertThat(IDENTIFIER.identify("Wir werden nicht nachgeben.")).isEqualTo(Optional.empty());
        assertThat(IDENTIFIER.identify("12345 67890 ".repeat(100))).isEqualTo(Optional.empty());
        assertThat(IDENTIFIER.identify("word ".repeat(40_000))).isEqualTo(Optional.empty());
        assertThat(IDENTIFIER.identify("")).isEqualTo(Optional.empty());
    }
}

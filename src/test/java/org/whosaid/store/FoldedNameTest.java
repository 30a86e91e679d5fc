package org.whosaid.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Marco Rubio         | marco rubio
                    MARCO  RUBIO        | marco rubio
                    José Núñez          | jose nunez
                    Jean-Luc O’Neill    | jean luc o neill
                    AT&T Inc.           | at&t inc
                    Straße              | strasse
                    ИВАН Петров         | иван петров
                    習近平               | 習近平
                    50 Cent             | 50 cent
                    ＦＵＬＬ             | full
                    %_\\                 | %_\\
                    """)
    void name_isFolded(String name, String folded) {
        assertThat(FoldedName.of(name)).isEqualTo(folded);
    }
}

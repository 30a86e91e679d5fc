package org.whosaid.store.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostmasterPidFileTest {

    @Test
    void parse_fileOfARunningServer_processAndDirectory() {
        List<String> lines =
                List.of("4711", "/srv/whosaid/postgres", "1763816400", "43817", "", "127.0.0.1", "  9 0", "ready   ");

        assertThat(PostmasterPidFile.parse(lines))
                .contains(new PostmasterPidFile(4711, Path.of("/srv/whosaid/postgres")));
    }

    @Test
    void parse_fileOfASingleUserServer_processWithoutTheSign() {
        assertThat(PostmasterPidFile.parse(List.of("-4711", "/srv/whosaid/postgres")))
                .contains(new PostmasterPidFile(4711, Path.of("/srv/whosaid/postgres")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4711", "4711\n\n1763816400", "no number\n/srv/whosaid/postgres"})
    void parse_incompleteFile_empty(String text) {
        assertThat(PostmasterPidFile.parse(text.lines().toList())).isEmpty();
    }
}

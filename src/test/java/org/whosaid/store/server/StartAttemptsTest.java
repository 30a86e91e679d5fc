package org.whosaid.store.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartAttemptsTest {

    @Test
    void worthAnother_portTakenMeanwhile_yesButNotForEver() {
        StartAttempts attempts = new StartAttempts();
        int made = 1;
        while (attempts.worthAnother("LOG:  could not bind IPv4 address \"127.0.0.1\": Address already in use")) {
            made++;
        }

        assertThat(made).isBetween(2, 100);
    }

    @Test
    void worthAnother_sessionsOfAKilledServerStillEnding_yes() {
        assertThat(new StartAttempts()
                        .worthAnother("FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use"))
                .isTrue();
    }

    @Test
    void worthAnother_diskFull_no() {
        assertThat(new StartAttempts().worthAnother("FATAL:  could not write: No space left on device"))
                .isFalse();
    }
}

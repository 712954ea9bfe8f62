package org.beffroi.dossier.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_read_newest_first() {
        at(MONDAY).namesShown("Lou", "search", "cantine \"froide\"", 12);
        at(MONDAY.plusSeconds(60)).served("Camille", "privacy erase", "2026-03-02T09-01-00Z-ab", 3);
        AccessLog.Content content = at(MONDAY).read();
        assertThat(content.damaged()).isZero();
        assertThat(content.lines())
                .containsExactly(
                        new AccessLine(
                                MONDAY.plusSeconds(60), "Camille", "privacy erase", "", "2026-03-02T09-01-00Z-ab", 3),
                        new AccessLine(MONDAY, "Lou", "search", "cantine \"froide\"", "", 12));
    }

    @Test
    void a_line_cut_short_is_counted_and_the_others_are_read() throws IOException {
        at(MONDAY).namesShown("Lou", "export", "", 1);
        Files.writeString(folder.resolve(AccessLog.NAME), "{\"when\":\"2026-", StandardOpenOption.APPEND);
        AccessLog.Content content = at(MONDAY).read();
        assertThat(content.lines()).hasSize(1);
        assertThat(content.damaged()).isEqualTo(1);
    }

    @Test
    void a_dossier_in_which_nothing_was_ever_shown_has_an_empty_register() {
        assertThat(at(MONDAY).read().lines()).isEmpty();
    }

    private AccessLog at(Instant now) {
        return new AccessLog(folder, Clock.fixed(now, ZoneOffset.UTC));
    }
}

package org.beffroi.strategy.document.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeHistoryTest {

    private static final Instant NOW = Instant.parse("2026-11-28T14:00:00Z");

    @TempDir
    Path folder;

    private void made(String name, int daysAgo) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "x");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(daysAgo))));
    }

    @Test
    void theLastOnesAndTheYoungOnesStayAndOthersAreNotTouched() throws IOException {
        for (int i = 0; i < 10; i++) {
            made(String.format(Locale.ROOT, "plan-aa%02d.odt", i), i);
        }
        for (int i = 0; i < 30; i++) {
            made(String.format(Locale.ROOT, "plan-bb%02d.odt", i), 500 + i);
        }
        made("plan-cc00.docx", 900);
        made("plan-b-dd00.odt", 900);
        made("plan-notes.odt", 900);

        new MadeHistory(folder).prune("plan", "odt", NOW);

        assertThat(folder.toFile().list())
                .hasSize(20 + 3)
                .contains("plan-aa09.odt", "plan-bb09.odt", "plan-cc00.docx", "plan-b-dd00.odt", "plan-notes.odt")
                .doesNotContain("plan-bb10.odt");
    }

    @Test
    void whatIsYoungStaysHoweverMuchThereIs() throws IOException {
        for (int i = 0; i < 50; i++) {
            made(String.format(Locale.ROOT, "plan-%02x.odt", i), i);
        }

        new MadeHistory(folder).prune("plan", "odt", NOW);

        assertThat(folder.toFile().list()).hasSize(50);
    }
}

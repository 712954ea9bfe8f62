package org.beffroi.cli.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Locale;
import org.beffroi.cli.run.Runs;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.message.Sentence;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private static final String BACK = "\r\u001b[K";

    private final StringWriter written = new StringWriter();
    private final Cancel cancel = new Cancel();
    private long now = Long.MAX_VALUE - Duration.ofSeconds(2).toNanos();

    @Test
    void onATerminalOneLineIsWrittenOverAndOver() {
        ProgressLine line = line(true);
        line.at(0, 35_567);
        pass(Duration.ofSeconds(2));
        line.at(10_000, 35_567);
        line.at(10_001, 35_567);
        pass(Duration.ofSeconds(2));
        line.at(20_000, 35_567);
        line.clear();

        assertThat(Runs.plain(written.toString()))
                .isEqualTo(BACK + "Ouverture du dossier 10 000 sur 35 567 (28 %) · 5 000/s · encore 5 s"
                        + BACK + "Ouverture du dossier 20 000 sur 35 567 (56 %) · 5 000/s · encore 3 s"
                        + BACK);
    }

    @Test
    void anEstimateIsSaidToBeOne() {
        ProgressLine line = line(true);
        line.about(0, 35_567);
        pass(Duration.ofSeconds(2));
        line.about(10_000, 35_567);

        assertThat(Runs.plain(written.toString())).contains("10 000 sur environ 35 567 (28 %) · 5 000/s · encore 5 s");
    }

    @Test
    void whatTakesLongerThanASecondEachHasNoSpeed() {
        ProgressLine line = line(true);
        line.at(0, 30);
        pass(Duration.ofSeconds(12));
        line.at(3, 30);
        pass(Duration.ofSeconds(12));
        line.at(6, 30);

        assertThat(Runs.plain(written.toString()))
                .contains("6 sur 30 (20 %) · encore ")
                .doesNotContain("/s");
    }

    @Test
    void whatIsShortIsNotShown() {
        ProgressLine line = line(true);
        pass(Duration.ofMillis(400));
        line.at(1, 2);
        line.clear();

        assertThat(written.toString()).isEmpty();
    }

    @Test
    void elsewhereALineEachFiveSecondsIsEnough() {
        ProgressLine line = line(false);
        for (int second = 1; second <= 11; second++) {
            pass(Duration.ofSeconds(1));
            line.at(second * 100L, -1);
        }
        line.clear();

        assertThat(Runs.plain(written.toString()))
                .isEqualToNormalizingNewlines("Ouverture du dossier 500 · 100/s\nOuverture du dossier 1 000 · 100/s\n");
    }

    @Test
    void longWaitsAreCountedInMinutesAndHours() {
        ProgressLine line = line(false);
        pass(Duration.ofSeconds(10));
        line.at(100, 1_000);
        assertThat(Runs.plain(written.toString())).contains("encore 1 min 30 s");

        ProgressLine slow = line(false);
        pass(Duration.ofSeconds(100));
        slow.at(100, 10_000);
        assertThat(Runs.plain(written.toString())).contains("encore 2 h 45 min");
    }

    @Test
    void nothingIsSaidOfTheTimeLeftUntilItMeansSomething() {
        ProgressLine line = line(false);
        pass(Duration.ofSeconds(40)); // a busy machine: the first portion of a million rows takes its time
        line.at(1_000, 1_000_000);
        assertThat(Runs.plain(written.toString()))
                .contains("1 000 sur 1 000 000")
                .doesNotContain("encore");
    }

    @Test
    void whoStopsIsHeard() {
        ProgressLine line = line(true);
        assertThat(line.cancelled()).isFalse();
        cancel.ask();
        assertThat(line.cancelled()).isTrue();
    }

    private ProgressLine line(boolean terminal) {
        Sentence what = Sentence.of(ProgressLine.class, "progress.opening");
        return new ProgressLine(what, Locale.FRENCH, new PrintWriter(written), terminal, cancel, () -> now);
    }

    /** The clock runs over the end of its numbers on the way, as the system's may. */
    private void pass(Duration time) {
        now += time.toNanos();
    }
}

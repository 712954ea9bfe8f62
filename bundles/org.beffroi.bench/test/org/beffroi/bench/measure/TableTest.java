package org.beffroi.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.beffroi.bench.measure.Row.Target;
import org.beffroi.core.message.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    private static final Row MET = row("a", 0.9, Target.atMost(1.1));
    private static final Row MISSED = row("b", 3.2, Target.atLeast(5));
    private static final Row KNOWN = row("c", 12.5, Target.NONE);

    @Test
    void saysWhatWasMetAndWhatWasMissed() {
        List<String> lines = new Table(Locale.ENGLISH).lines(List.of(MET, MISSED, KNOWN));
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).contains("measured", "ratio", "target");
        assertThat(lines.get(2)).contains("0.90\u00a0×", "≤ 1.10\u00a0×").endsWith("met");
        assertThat(lines.get(3)).contains("3.20\u00a0×", "≥ 5.00\u00a0×").endsWith("missed");
        assertThat(lines.get(4)).contains("12.5\u00a0×").doesNotContain("≥", "≤");
    }

    @Test
    void speaksFrench() {
        List<String> lines = new Table(Locale.FRENCH).lines(List.of(MISSED));
        assertThat(lines.get(0)).contains("rapport", "objectif");
        assertThat(lines.get(2)).contains("3,20\u00a0×").endsWith("manqué");
    }

    @Test
    void columnsStandUnderOneAnother() {
        List<String> lines = new Table(Locale.ENGLISH).lines(List.of(MET, MISSED));
        assertThat(lines.get(2).indexOf("≤")).isEqualTo(lines.get(3).indexOf("≥"));
    }

    @Test
    void aTargetIsMetOnItsBound() {
        assertThat(row("d", 1.1, Target.atMost(1.1)).isMet()).isTrue();
        assertThat(row("d", 1.11, Target.atMost(1.1)).isMet()).isFalse();
        assertThat(row("d", 5, Target.atLeast(5)).isMet()).isTrue();
        assertThat(row("d", 4.99, Target.atLeast(5)).isMet()).isFalse();
    }

    @Test
    void mediansAndTailsAreThoseOfTheTimes() {
        Times times = Times.of(LongStream.rangeClosed(1, 200).map(i -> 201 - i));
        assertThat(times.median()).isEqualTo(100.5);
        assertThat(times.p99()).isEqualTo(198);
        Times single = Times.of(LongStream.of(7));
        assertThat(single.median()).isEqualTo(7);
        assertThat(single.p99()).isEqualTo(7);
    }

    @Test
    void bothTakeTurnsAtGoingFirst() throws Exception {
        StringBuilder order = new StringBuilder();
        Duel duel = new Duel("who", () -> order.append('o'), () -> order.append('t'));
        List<Bout> bouts = new Arena(java.time.Duration.ZERO, 2, java.time.Duration.ZERO).fight(List.of(duel));
        assertThat(order).hasToString("ot" + "otto" + "toot");
        assertThat(bouts.getFirst().ours().sorted()).hasSize(4);
        assertThat(bouts.getFirst().theirs().sorted()).hasSize(4);
    }

    @Test
    void resultsAreWrittenAsJson(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("results.json");
        new Results(Map.of("mentions", 1_000), List.of(MET, KNOWN)).write(file);
        assertThat(Files.readString(file))
                .contains(
                        "\"mentions\" : 1000", "\"id\" : \"a\"", "\"atMost\" : 1.1", "\"met\" : true", "\"turns\" : 3");
    }

    private static Row row(String id, double ratio, Target target) {
        return new Row(
                id,
                Sentence.of(TableTest.class, "measuring.search"),
                1.5,
                2.5,
                "ms",
                ratio,
                0,
                target,
                Map.of("turns", 3));
    }
}

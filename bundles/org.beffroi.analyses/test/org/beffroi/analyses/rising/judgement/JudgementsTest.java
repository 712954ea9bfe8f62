package org.beffroi.analyses.rising.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.watch.Rise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementsTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theLastWordOnARiseCountsAndCanBeTakenBack() {
        Judgements judgements = Judgements.in(folder.resolve("codebook"));
        judgements.add(judgement("2026-03-04", Verdict.NOISE));
        judgements.add(judgement("2026-03-04", Verdict.REAL));
        judgements.add(judgement("2026-03-06", Verdict.NOISE));
        assertThat(judgements.all()).extracting(Judgement::verdict).containsExactly(Verdict.REAL, Verdict.NOISE);
        judgements.add(judgement("2026-03-06", Verdict.UNDONE));
        assertThat(judgements.all()).containsExactly(judgement("2026-03-04", Verdict.REAL));
    }

    @Test
    void eachIsOneLineThatIsNeverRewritten() throws IOException {
        Judgements judgements = Judgements.in(folder);
        judgements.add(judgement("2026-03-04", Verdict.NOISE));
        String first = Files.readString(judgements.file());
        judgements.add(judgement("2026-03-04", Verdict.REAL));
        assertThat(Files.readString(judgements.file())).startsWith(first).hasLineCount(2);
    }

    @Test
    void precisionAndRecallAreCountedFromThem() {
        Judgements judgements = Judgements.in(folder);
        assertThat(sentence(judgements)).startsWith("Personne n’a encore jugé");
        judgements.add(judgement("2026-03-01", Verdict.REAL));
        judgements.add(judgement("2026-03-02", Verdict.EXPECTED));
        judgements.add(judgement("2026-03-03", Verdict.NOISE));
        assertThat(sentence(judgements)).contains("2 pics sur 3", "inconnu");
        judgements.add(judgement("2026-03-09", Verdict.MISSED));
        assertThat(sentence(judgements))
                .contains("2 événements sur 3")
                .as("bounds of three say nothing")
                .doesNotContain("entre");
        for (int day = 10; day < 20; day++) {
            judgements.add(judgement("2026-03-" + day, Verdict.REAL));
        }
        assertThat(sentence(judgements)).contains("12 pics sur 13 étaient justes (précision entre 66");
    }

    @Test
    void thoseOfDiscontentAreCountedByThemselves() {
        Judgements judgements = Judgements.in(folder);
        judgements.add(judgement("2026-03-01", Verdict.NOISE));
        judgements.add(
                new Judgement(NOW, "Claire", "cantine", Rise.DISCONTENT, LocalDate.parse("2026-03-01"), Verdict.REAL));
        TrackRecord record = new TrackRecord(judgements.all(), Rise.DISCONTENT, "cantine");
        assertThat(record.sentence(new Town().run())).contains("1 fois sur 1", "inconnu");
        assertThat(sentence(judgements)).contains("0 pic sur 1");
    }

    @ParameterizedTest
    @CsvSource({
        "real,REAL",
        "réel,REAL",
        "Réelle,REAL",
        "reel,REAL",
        "attendu,EXPECTED",
        "attendue,EXPECTED",
        "bruit,NOISE",
        "noise,NOISE",
        "manqué,MISSED",
        "undone,UNDONE",
        "repris,UNDONE"
    })
    void verdictsAreTypedInFrenchAndEnglish(String word, Verdict verdict) {
        assertThat(Verdict.typed(word)).contains(verdict);
    }

    @Test
    void anotherWordIsNoVerdict() {
        assertThat(Verdict.typed("peut-être")).isEmpty();
    }

    private static String sentence(Judgements judgements) {
        return new TrackRecord(judgements.all(), Rise.PEAK, " cantine ").sentence(new Town().run());
    }

    private static Judgement judgement(String day, Verdict verdict) {
        return new Judgement(NOW, "Claire", "cantine", Rise.PEAK, LocalDate.parse(day), verdict);
    }
}

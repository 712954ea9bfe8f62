package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.importing.run.ImportRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that stand for nothing are told, and rows and files are refused for a reason that is true. */
class NothingToldTest {

    @TempDir
    private Path folder;

    @Test
    void anErrorOfASpreadsheetIsToldWhereverItStands() {
        Trial trial = Trial.of(folder, "erreurs.csv", """
                id;date;auteur;texte;replyTo
                1;#N/A;Anne;un;
                #N/A;2026-03-01;#N/A;deux;
                3;2026-03-02;Bob;#N/A;#REF!
                """);

        assertThat(trial.warnings().stream().filter("notice.cell.error"::equals))
                .hasSize(5);
        assertThat(trial.rejects().lines().filter(line -> line.contains("erreur de tableur")))
                .hasSize(5);
        assertThat(trial.mentions()).hasSize(3).allSatisfy(mention -> {
            assertThat(mention.text()).doesNotContain("#");
            assertThat(mention.values().string(CoreFields.REPLY_TO)).isEmpty();
        });
    }

    @Test
    void conventionalWordsForNothingAreToldOnceEachAndNotListed() {
        Trial trial = Trial.of(folder, "riens.csv", """
                id;date;auteur;texte;likes
                1;null;Anne;-;3
                2;-;NULL;deux;n/a
                null;2026-03-02;Bob;null;-
                """);

        assertThat(trial.told())
                .anySatisfy(told -> assertThat(told).contains("3 cellules").contains("«\u202fnull\u202f»"))
                .anySatisfy(told -> assertThat(told).contains("2 cellules").contains("«\u202f-\u202f»"))
                .anySatisfy(told -> assertThat(told).contains("Une cellule").contains("«\u202fn/a\u202f»"));
        assertThat(trial.only().rejects()).isEmpty();
        assertThat(trial.mentions()).extracting(Mention::text).containsExactlyInAnyOrder("-", "deux", "null");
    }

    @Test
    void whatSaysNothingPointsToNothing() {
        Trial trial =
                Trial.of(folder, "fils.csv", "id;date;texte;replyTo\n1;2026-03-01;un;null\n2;2026-03-02;deux;1\n");

        assertThat(trial.mentions())
                .filteredOn(one -> one.values().string(CoreFields.REPLY_TO).isPresent())
                .extracting(Mention::text)
                .containsExactly("deux");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.csv|id;date;auteur;texte~1;2026-03-01;Anne;un~3;;;~|row.only.identity",
                "a.ndjson|{'id':'1','text':'un','date':'2026-03-01'}~{'id':'3','text':''}~|row.only.identity",
                "b.csv|id;date;auteur;texte~1;2026-03-01;Anne;un~;2026-03-01;Bob;~|row.nothing.in.it"
            })
    void theReasonOfARowThatIsNotKeptIsTrue(String name, String text, String key) {
        Trial trial = Trial.of(folder, name, text.replace('~', '\n').replace('\'', '"'));
        String why = Sentence.of(ImportRun.class, key).in(Locale.FRENCH);

        assertThat(trial.rejected()).isEqualTo(1);
        assertThat(trial.rejects()).contains(why);
    }

    @Test
    void aTinyFileWithAZeroAndAnEndOfFileSignIsRead() {
        String text = "id;date;texte\n1;2026-03-01;La can\0tine\n2;2026-03-02;Le pont\n\u001A";
        Trial trial = Trial.of(folder, "dos.csv", text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(trial.refusal()).isEmpty();
        assertThat(trial.mentions())
                .extracting(Mention::text)
                .containsExactlyInAnyOrderElementsOf(List.of("La cantine", "Le pont"));
        assertThat(trial.warnings()).contains("encoding.nul");
    }
}

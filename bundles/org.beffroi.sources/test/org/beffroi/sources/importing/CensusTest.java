package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportCensus;
import org.beffroi.dossier.importing.ImportCounts;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.importing.Imports;
import org.junit.jupiter.api.Test;

class CensusTest extends ImportSetting {

    private static final String HEAD = "Date;Auteur;Texte;Lien;Humeur\n";

    @Override
    Path place() {
        return folder.resolve("dossier");
    }

    private static String row(int number, String text, String mood) {
        return "0" + (1 + number % 9) + "/04/2026;auteur" + number % 7 + ";" + text + ";https://a.example/" + number
                + ";" + mood + "\n";
    }

    private ImportRequest request(boolean pseudonymise, String... files) {
        List<Path> paths = new ArrayList<>();
        for (String file : files) {
            paths.add(folder.resolve(file));
        }
        return new ImportRequest(paths, ImportWishes.none(), pseudonymise, false, true);
    }

    private ImportCensus count(ImportRequest request) {
        return imports.count(request, dossier, Progress.silent());
    }

    private ImportCounts imported(ImportRequest request) {
        ImportReport report = imports.run(request, dossier, Locale.FRENCH, Imports.Watcher.silent(), Progress.silent());
        return report.total();
    }

    @Test
    void allRowsAreCountedAndNothingIsKept() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 3_041; i++) {
            text.append(row(i, "La cantine " + i, i < 3_000 ? "Négatif" : "Ravi"));
        }
        write("a.csv", text.toString());
        ImportCensus census = count(request(false, "a.csv"));
        assertThat(census.fresh()).isEqualTo(3_041);
        assertThat(census.exact()).isTrue();
        assertThat(census.stretch().map(stretch -> stretch.earliest()
                        .atZone(dossier.settings().zone())
                        .toLocalDate()))
                .contains(LocalDate.of(2026, 4, 1));
        assertThat(census.stretch().map(stretch -> stretch.latest()
                        .atZone(dossier.settings().zone())
                        .toLocalDate()))
                .contains(LocalDate.of(2026, 4, 9));
        assertThat(census.values())
                .contains(new ValueUse("tone", "Négatif", 3_000, "negative"))
                .as("met beyond the first rows")
                .anyMatch(use -> use.written().equals("Ravi") && use.count() == 41);
        assertThat(dossier.archive().mentions()).isEmpty();
        assertThat(imports.register(dossier)).isEmpty();
    }

    @Test
    void whatComesIsWhatWasCounted() throws IOException {
        Random random = new Random(7);
        for (int trial = 0; trial < 6; trial++) {
            boolean pseudonymise = trial % 2 == 1;
            StringBuilder text = new StringBuilder(HEAD);
            int rows = 20 + random.nextInt(200);
            for (int i = 0; i < rows; i++) {
                int number = random.nextInt(rows);
                String said = random.nextInt(12) == 0 ? "" : "Mention " + random.nextInt(number + 1);
                text.append(random.nextInt(15) == 0 ? ";;;;\n" : row(number, said, "Neutre"));
            }
            write("t" + trial + ".csv", text.toString());
            ImportRequest request = request(pseudonymise, "t" + trial + ".csv");
            ImportCensus census = count(request);
            ImportCounts counts = imported(request);
            assertThat(census.exact()).isTrue();
            assertThat(census.fresh()).as("trial " + trial).isEqualTo(counts.added());
            assertThat(census.refused()).as("trial " + trial).isEqualTo(counts.rejected());
            assertThat(census.known() + census.repeated())
                    .as("trial " + trial)
                    .isEqualTo(counts.updated() + counts.unchanged());
            ImportCensus again = count(request);
            assertThat(again.fresh()).as("all of it is there").isZero();
            assertThat(again.stretch()).as("nothing that is new").isEmpty();
        }
    }

    @Test
    void filesAreCountedTogetherAndOneThatIsRefusedStopsNone() throws IOException {
        write("a.csv", HEAD + row(1, "Une", "Neutre") + row(2, "Deux", "Neutre"));
        write("b.csv", HEAD + row(3, "Trois", "Neutre"));
        assertThat(count(request(false, "a.csv", "absent.csv", "b.csv")).fresh())
                .isEqualTo(3);
        assertThatThrownBy(() -> count(request(false, "absent.csv"))).isInstanceOf(Refusal.class);
    }

    @Test
    void ofMoreMentionsThanCanBeToldApartALeastNumberIsSaid() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 9_000; i++) {
            text.append(row(i, "Mention " + i, "Neutre"));
        }
        write("a.csv", text.toString());
        ImportCensus census = imports.count(request(false, "a.csv"), dossier, Progress.silent(), 2_500);
        assertThat(census.exact()).isFalse();
        assertThat(census.fresh()).isBetween(2_500L, 4_000L);
    }

    @Test
    void eachOfADozenWordsAndMoreSaysItsRows() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 13 * 14 / 2; i++) {
            text.append(row(i, "Mention " + i, "Humeur" + (int) ((Math.sqrt(8 * i + 1) - 1) / 2)));
        }
        write("a.csv", text.toString());
        assertThat(count(request(false, "a.csv")).values())
                .filteredOn(use -> use.field().equals("tone"))
                .extracting(ValueUse::count)
                .as("rows of thirteen words, of one row to thirteen")
                .containsExactlyElementsOf(LongStream.iterate(13, rows -> rows - 1)
                        .limit(13)
                        .boxed()
                        .toList());
    }

    @Test
    void itTellsHowManyItMetAndStopsWhenAsked() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 5_000; i++) {
            text.append(row(i, "Mention " + i, "Neutre"));
        }
        write("a.csv", text.toString());
        List<Long> told = new ArrayList<>();
        Progress stopping = new Progress() {
            @Override
            public void at(long done, long total) {
                told.add(done);
            }

            @Override
            public boolean cancelled() {
                return told.size() == 2;
            }
        };
        assertThatThrownBy(() -> imports.count(request(false, "a.csv"), dossier, stopping))
                .isInstanceOf(Cancelled.class);
        assertThat(told).containsExactly(1_000L, 2_000L);
        assertThat(dossier.archive().mentions()).isEmpty();
    }

    @Test
    void whatIsNoticedIsCountedInAllRowsAsAnImportWould() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 900; i++) {
            text.append(
                    i % 2 == 0
                            ? row(i, "La cantine " + i, "Neutre").replaceFirst("../04/2026", "jamais")
                            : row(i, "Oui", "Neutre"));
        }
        write("a.csv", text.toString());
        write("b.csv", HEAD + row(1, "Une", "Neutre") + ";;;;\n" + "jamais;a;Deux;https://b.example/2;Neutre\n");

        ImportPreview preview = imports.preview(folder.resolve("a.csv"), ImportWishes.none(), dossier);
        Sentence first = unreadable(preview.noticed().said());
        Sentence all = unreadable(count(request(false, "a.csv")).noticed().orElseThrow());
        assertThat(preview.warnings()).containsAll(preview.noticed().said());
        assertThat(first.arguments().get(1)).isEqualTo(preview.noticed().rows() / 2L);
        assertThat(all.arguments().get(1)).as("of all rows").isEqualTo(450L);

        List<Sentence> both = count(request(false, "a.csv", "b.csv")).noticed().orElseThrow();
        assertThat(both)
                .as("of the file that shows, and of the others by their names")
                .contains(all)
                .anySatisfy(said -> assertThat(said.in(Locale.FRENCH)).startsWith("b.csv\u00a0: Une date"));
        ImportReport report = imports.run(
                request(false, "a.csv"), dossier, Locale.FRENCH, Imports.Watcher.silent(), Progress.silent());
        assertThat(report.files().getFirst().warnings()).contains(all);
    }

    @Test
    void whereNotAllRowsAreReadNothingIsSaidOfAllOfThem() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 5_000; i++) {
            text.append(row(i, "La cantine " + i, "Neutre"));
        }
        write("a.csv", text.toString());
        assertThat(imports.count(request(false, "a.csv"), dossier, Progress.silent(), 10)
                        .noticed())
                .isEmpty();
    }

    private static Sentence unreadable(List<Sentence> said) {
        return said.stream()
                .filter(one -> one.key().equals("notice.date.unreadable"))
                .findFirst()
                .orElseThrow();
    }
}

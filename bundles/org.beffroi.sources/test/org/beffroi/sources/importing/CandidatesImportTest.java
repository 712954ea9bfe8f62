package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.importing.ImportCounts;
import org.beffroi.dossier.importing.ImportRecord;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.support.MemoryArchive;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.support.Recorder;
import org.beffroi.sources.support.SharedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 35,567 real posts, counted by this test with a plain CSV reader and by the import. */
@Tag("long") // Imports 35,567 posts several times.
class CandidatesImportTest {

    private static final ImportCounts ALL_NEW = new ImportCounts(35_567, 35_567, 0, 0, 0, 0);

    @TempDir
    Path folder;

    private final ImportService imports = TestImports.with(List.of());
    private List<Path> files;
    private MemoryDossier dossier;

    @BeforeEach
    void findFiles() throws IOException {
        try (Stream<Path> all = Files.list(SharedData.at("archives/candidats-2022"))) {
            files = all.sorted().toList();
        }
        dossier = new MemoryDossier(folder);
    }

    @Test
    void everyRowBecomesOneMentionAndNothingTheSecondTime() {
        ImportReport first = run(new Recorder());
        assertThat(first.total()).isEqualTo(ALL_NEW);
        assertThat(first.files()).allSatisfy(file -> {
            assertThat(file.profile()).contains("candidats-2022");
            assertThat(file.warnings()).isEmpty();
        });
        ImportReport second = run(new Recorder());
        assertThat(second.total()).isEqualTo(new ImportCounts(35_567, 0, 0, 35_567, 0, 0));
        assertThat(second.files().getFirst().batch())
                .isNotEqualTo(first.files().getFirst().batch());
    }

    @Test
    void everyMentionSaysWhatItsRowSays() throws IOException {
        run(new Recorder());
        Map<String, Integer> types = new HashMap<>();
        for (NamedCsvRecord row : rows()) {
            Mention mention = dossier.archive().mention("x:" + row.getField("id"));
            assertThat(mention).isNotNull();
            assertThat(mention.author()).contains(row.getField("username"));
            assertThat(mention.published()).contains(instant(row.getField("datetime")));
            assertThat(mention.network()).contains("x");
            assertThat(mention.text()).isEqualTo(expectedText(row));
            assertThat(mention.values().string(CoreFields.URL))
                    .contains("https://x.com/" + row.getField("username") + "/status/" + row.getField("id"));
            types.merge(mention.values().string(CoreFields.TYPE).orElse("none"), 1, Integer::sum);
            expectReference(row, mention);
        }
        assertThat(types)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("post", 17_525, "repost", 10_445, "comment", 4_889, "quote", 2_708));
    }

    private static String expectedText(NamedCsvRecord row) {
        boolean known = row.getField("type").equals("retweet")
                && !row.getField("referenced_tweet_text").isBlank();
        return row.getField(known ? "referenced_tweet_text" : "text")
                .strip()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static void expectReference(NamedCsvRecord row, Mention mention) {
        String target = row.getField("referenced_tweet_id");
        List<String> expected = target.isEmpty() ? List.of() : List.of("x:" + target);
        assertThat(mention.values()
                        .strings(
                                switch (row.getField("type")) {
                                    case "reply" -> CoreFields.REPLY_TO;
                                    case "retweet" -> CoreFields.REPOST_OF;
                                    case "quoting" -> CoreFields.QUOTE_OF;
                                    default -> CoreFields.THREAD;
                                }))
                .isEqualTo(expected);
    }

    @Test
    void killedAtAnyMomentItGoesOnAndCountsAsIfNothingHadHappened() {
        MemoryArchive archive = dossier.archive();
        int deaths = 0;
        for (int additions : new int[] {1, 3, 2, 7, 5, 1}) {
            archive.dieIn(additions);
            Recorder recorder = new Recorder();
            assertThatThrownBy(() -> run(recorder)).isInstanceOf(MemoryArchive.Killed.class);
            String begun = recorder.signals.isEmpty() ? "" : recorder.signals.getFirst();
            assertThat(begun).matches(deaths++ == 0 ? "" : "resumed at \\d+");
        }
        ImportReport report = run(new Recorder());
        assertThat(report.total()).isEqualTo(ALL_NEW);
        assertThat(archive.mentions()).hasSize(35_567);
        assertThat(imports.register(dossier)).hasSize(10).allMatch(ImportRecord::complete);
        assertThat(imports.register(dossier).stream()
                        .map(ImportRecord::counts)
                        .reduce(ImportCounts.NONE, ImportCounts::plus))
                .isEqualTo(ALL_NEW);
    }

    @Test
    void acknowledgesInGrowingNumbersUpToTheLastRow() {
        Recorder recorder = new Recorder();
        run(recorder);
        List<Long> acknowledged = recorder.signals.stream()
                .map(signal -> Long.parseLong(signal.substring("acknowledged ".length())))
                .toList();
        assertThat(acknowledged).isSorted().doesNotHaveDuplicates().endsWith(35_567L);
    }

    private ImportReport run(Recorder recorder) {
        return imports.run(
                new ImportRequest(files, ImportWishes.none(), false, false),
                dossier,
                Locale.FRENCH,
                recorder,
                Progress.silent());
    }

    private List<NamedCsvRecord> rows() throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        for (Path file : files) {
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
                reader.forEach(rows::add);
            }
        }
        return rows;
    }

    private static Instant instant(String cell) {
        return OffsetDateTime.parse(cell, DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssXXX", Locale.ROOT))
                .toInstant();
    }

    @Test
    void cancelledItStopsAndTheSameRequestGoesOn() {
        Watched progress = new Watched();
        ImportReport stopped = imports.run(request(), dossier, Locale.FRENCH, new Recorder(), progress);
        assertThat(stopped.complete()).isFalse();
        assertThat(stopped.total().read()).isBetween(1L, 35_566L);
        // A total is told once it means something, and -1 before.
        assertThat(progress.totals).isNotEmpty().allSatisfy(total -> assertThat(total)
                .satisfiesAnyOf(unknown -> assertThat(unknown).isEqualTo(-1L), known -> assertThat(known)
                        .isBetween(20_000L, 70_000L)));
        assertThat(progress.totals).anyMatch(total -> total > 0);
        assertThat(progress.estimates).as("said to be estimates").isEqualTo((int)
                progress.totals.stream().filter(total -> total > 0).count());
        Recorder recorder = new Recorder();
        assertThat(run(recorder).total()).isEqualTo(ALL_NEW);
        assertThat(recorder.signals.getFirst())
                .isEqualTo("resumed at " + stopped.total().read());
    }

    /** Asks to stop once some rows are settled. */
    private static final class Watched implements Progress {

        private final List<Long> totals = new ArrayList<>();
        private int estimates;

        @Override
        public void at(long done, long total) {
            totals.add(total);
        }

        @Override
        public void about(long done, long total) {
            estimates++;
            at(done, total);
        }

        @Override
        public boolean cancelled() {
            return totals.size() >= 6;
        }
    }

    private ImportRequest request() {
        return new ImportRequest(files, ImportWishes.none(), false, false);
    }
}

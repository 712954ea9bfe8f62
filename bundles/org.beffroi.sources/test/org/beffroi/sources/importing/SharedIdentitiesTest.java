package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportReport.FileReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.mapping.SharedIdentities;
import org.beffroi.sources.support.MemoryDossier;
import org.beffroi.sources.support.Recorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has the identifier of another mention in a file does not take its place. */
class SharedIdentitiesTest {

    private static final String HEADER = "id,date,auteur,texte\n";

    @TempDir
    private Path folder;

    private final ImportService imports = TestImports.with(List.of());
    private MemoryDossier dossier;

    @BeforeEach
    void dossier() {
        dossier = new MemoryDossier(folder.resolve("dossier"));
    }

    private FileReport imported(String month, String rows) throws IOException {
        Path file = Files.createDirectories(folder.resolve(month)).resolve("export.csv");
        Files.writeString(file, HEADER + rows);
        ImportReport report = imports.run(
                new ImportRequest(List.of(file), ImportWishes.none(), false, false),
                dossier,
                Locale.FRENCH,
                new Recorder(),
                Progress.silent());
        return report.files().getFirst();
    }

    private List<String> texts() {
        return dossier.archive().mentions().stream().map(Mention::text).toList();
    }

    @Test
    void commentsThatComeWithTheAddressOfTheirPageAloneAreAllKept() throws IOException {
        Path file = folder.resolve("page.csv");
        Files.writeString(
                file,
                "date,auteur,texte,url\n2026-03-01,Anne,un,https://a.example/page\n2026-03-02,Bob,deux,https://a.example/page\n"
                        + "2026-03-02,Chloé,deux et demi,https://a.example/page\n2026-03-03,Zoé,trois,https://a.example/autre\n");
        for (int time = 0; time < 2; time++) {
            ImportReport report = imports.run(
                    new ImportRequest(List.of(file), ImportWishes.none(), false, false),
                    dossier,
                    Locale.FRENCH,
                    new Recorder(),
                    Progress.silent());
            assertThat(report.total().read()).isEqualTo(4);
            assertThat(texts()).hasSize(time == 0 ? 4 : texts().size()).contains("un", "deux", "deux et demi", "trois");
        }
        assertThat(texts()).as("imported again").hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "0", "null", "1", "dossier 12"})
    void rowsOfOneIdentifierAndOtherTextsAreAllKeptAtEachImport(String id) throws IOException {
        StringBuilder rows = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (String text : List.of("un", "deux", "trois", "quatre")) {
            rows.append(id).append(",2026-03-01,Anonyme,Réponse ").append(text).append('\n');
            expected.add("Réponse " + text);
        }
        rows.append(id).append(",2026-03-02,Zoé,Réponse cinq\n");
        expected.add("Réponse cinq");

        assertThat(imported("mars", rows.toString()).counts().added()).isEqualTo(5);
        assertThat(texts()).containsExactlyInAnyOrderElementsOf(expected);

        assertThat(imported("mars", rows.toString()).counts().unchanged()).isEqualTo(5);
        assertThat(texts()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void anotherFileOfThatNameWithNumbersOfRowsReplacesNothing() throws IOException {
        imported("sept", "1,2025-09-01,Anne,La cantine est fermée\n2,2025-09-02,Bob,Le pont est sale\n");
        String october =
                "1,2025-10-01,Zoé,Bravo pour la fête\n2,2025-10-02,Yves,Merci la mairie\n3,2025-10-03,Luc,Trois\n";

        FileReport report = imported("oct", october);

        assertThat(report.counts().added()).isEqualTo(3);
        assertThat(report.warnings())
                .extracting(warning -> warning.in(Locale.FRENCH))
                .anyMatch(said -> said.startsWith("2 lignes portent l’identifiant ou l’adresse d’une autre mention"));
        assertThat(texts())
                .containsExactlyInAnyOrder(
                        "La cantine est fermée", "Le pont est sale", "Bravo pour la fête", "Merci la mairie", "Trois");
        assertThat(imported("oct", october).counts().unchanged()).isEqualTo(3);
        assertThat(texts()).hasSize(5);
    }

    @Test
    void anIdentifierThatStandsTwiceInAFileIsOfTwoMentions() throws IOException {
        FileReport report =
                imported("jan", "7,2025-01-01,Anne,Premier\n7,2025-01-02,Bob,Deuxième\n7,2025-01-03,Zoé,Troisième\n");

        assertThat(report.counts().added()).isEqualTo(3);
        assertThat(texts()).containsExactlyInAnyOrder("Premier", "Deuxième", "Troisième");
    }

    @Test
    void aTextThatItsAuthorCorrectedStaysOneMention() throws IOException {
        imported("mars", "1,2025-03-01,Anne,La cantine est fermé\n");

        FileReport report = imported("mars", "1,2025-03-01,Anne,La cantine est fermée\n");

        assertThat(report.counts().updated()).isEqualTo(1);
        assertThat(report.warnings())
                .extracting(warning -> warning.in(Locale.FRENCH))
                .noneMatch(said -> said.contains("l’identifiant"));
        assertThat(texts()).containsExactly("La cantine est fermée");
    }

    private static List<String> said(FileReport report) {
        return report.warnings().stream().map(warning -> warning.key()).toList();
    }

    @Test
    void aRowThatCorrectsAnotherOneOfTheFileIsItsLaterReadingAtEachImport() throws IOException {
        String rows =
                "1,2026-03-01,Anne,La cantine est fermé\n2,2026-03-01,Bob,Deux\n1,2026-03-01,Anne,La cantine est fermée\n";
        for (int time = 0; time < 2; time++) {
            FileReport report = imported("mars", rows);

            assertThat(texts()).containsExactlyInAnyOrder("La cantine est fermée", "Deux");
            assertThat(said(report)).contains("import.identity.corrected").doesNotContain("import.identity.shared");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,2026-03-01,Zoé,Autre", "1,2026-03-02,Anne,Autre", "1,2026-03-01,,Autre", "1,,Anne,Autre"})
    void whereAuthorOrDateDifferOrAreNotKnownBothAreKept(String row) throws IOException {
        for (int time = 0; time < 2; time++) {
            FileReport report = imported("mars", "1,2026-03-01,Anne,Premier\n" + row + "\n");

            assertThat(texts()).containsExactlyInAnyOrder("Premier", "Autre");
            assertThat(said(report)).contains("import.identity.shared").doesNotContain("import.identity.corrected");
        }
    }

    @Test
    void rowsOfOneIdentifierThatSayTheSameAreOfTheirAuthors() throws IOException {
        String rows = "1,2026-03-01,Anne,Merci\n1,2026-03-02,Bob,Merci\n";
        assertThat(imported("mars", rows).counts().added()).isEqualTo(2);
        assertThat(imported("mars", rows).counts().unchanged()).isEqualTo(2);
        assertThat(imported("mars", "1,2026-03-02,Bob,Merci\n1,2026-03-01,Anne,Merci\n")
                        .counts()
                        .unchanged())
                .as("in another order")
                .isEqualTo(2);
        assertThat(imported("avril", "1,2026-04-02,Zoé,Merci\n").counts().added())
                .as("the first row of another month")
                .isEqualTo(1);
        assertThat(texts()).hasSize(3);
    }

    /** Few values, so that all manners of meeting come up. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aFileImportedAgainInAnyOrderDoublesAndLosesNothing(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> authors = List.of("Anne", "Bob", "Anonyme", "");
        List<String> days = List.of("2026-03-01", "2026-03-02", "");
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add((1 + random.nextInt(2)) + "," + days.get(random.nextInt(3)) + "," + authors.get(random.nextInt(4))
                    + ",texte " + i + "\n");
        }
        FileReport first = imported("mars", String.join("", rows));
        List<String> kept = texts().stream().sorted().toList();
        assertThat(kept).hasSize(Math.toIntExact(first.counts().added()));

        imported("mars", String.join("", rows));
        assertThat(texts()).as("again").containsExactlyInAnyOrderElementsOf(kept);

        Collections.shuffle(rows, random);
        imported("mars", String.join("", rows));
        assertThat(texts()).as("shuffled: %s", rows).hasSameSizeAs(kept).doesNotHaveDuplicates();
    }

    private FileReport page(String header, String rows) throws IOException {
        Path file = folder.resolve("page.csv");
        Files.writeString(file, header + "\n" + rows);
        return imports.run(
                        new ImportRequest(List.of(file), ImportWishes.none(), false, false),
                        dossier,
                        Locale.FRENCH,
                        new Recorder(),
                        Progress.silent())
                .files()
                .getFirst();
    }

    @Test
    void commentsOfOneDayBelowOnePageAreAllKeptWithoutAuthors() throws IOException {
        String rows = "2026-03-01,un,https://a.example/page\n2026-03-01,deux,https://a.example/page\n";
        for (int time = 0; time < 2; time++) {
            page("date,texte,url", rows);
            assertThat(texts()).containsExactlyInAnyOrder("un", "deux");
        }
    }

    @Test
    void laterCommentsBelowAPageDoNotReplaceThoseOfAnEarlierFile() throws IOException {
        String header = "date,auteur,texte,url";
        page(header, "2026-03-01,Anne,un,https://a.example/page\n2026-03-02,Bob,deux,https://a.example/page\n");
        page(header, "2026-04-02,Zoé,quatre,https://a.example/page\n2026-04-01,Luc,trois,https://a.example/page\n");

        assertThat(texts()).containsExactlyInAnyOrder("un", "deux", "trois", "quatre");
    }

    @Test
    void peopleWhoSayTheSameBelowOnePageAreTwo() throws IOException {
        String header = "date,auteur,texte,url";
        String rows = "2026-03-01,Anne,Merci,https://a.example/page\n2026-03-01,Bob,Merci,https://a.example/page\n";
        page(header, rows);
        page(header, rows);

        assertThat(texts()).containsExactly("Merci", "Merci");
    }

    /** Each look makes an archive write what was added just now to its index. */
    @Test
    void theArchiveIsNotLookedAtForEachPortion() {
        AtomicInteger looks = new AtomicInteger();
        Archive counted = (Archive) Proxy.newProxyInstance(
                Archive.class.getClassLoader(), new Class<?>[] {Archive.class}, (proxy, method, arguments) -> {
                    looks.addAndGet(method.getName().equals("snapshot") ? 1 : 0);
                    return method.invoke(dossier.archive(), arguments);
                });
        try (SharedIdentities identities = new SharedIdentities(counted)) {
            for (int portion = 0; portion < 25; portion++) {
                List<Mention> mentions = new ArrayList<>();
                for (int i = 0; i < 1_000; i++) {
                    mentions.add(mention("x:" + (portion * 1_000 + i), "Anne", "Texte " + i, portion));
                }
                identities.apart(mentions);
            }
            assertThat(looks.get()).isEqualTo(2);
            Mention another = mention("x:24999", "Bob", "Autre", 500);
            SharedIdentities.Identified last = identities.apart(List.of(another));
            assertThat(last.mentions())
                    .as("a row of an earlier portion has that identity")
                    .doesNotContain(another);
            assertThat(last.met()).containsExactly(new SharedIdentities.Met(0, SharedIdentities.Fate.APART));
        }
    }

    private static Mention mention(String id, String author, String text, int minute) {
        Instant when = Instant.parse("2026-03-01T09:00:00Z").plusSeconds(60L * minute);
        return new Mention(
                new MentionId(id),
                new Origin("essai", new BatchId("essai-1"), when),
                FieldValues.builder()
                        .put(CoreFields.AUTHOR, author)
                        .put(CoreFields.TEXT_BODY, text)
                        .put(CoreFields.PUBLISHED, when)
                        .build());
    }
}

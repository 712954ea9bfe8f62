package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.beffroi.core.importing.ImportProfiles;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.Term;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.ImportPreview.ColumnUse;
import org.beffroi.dossier.importing.ImportWishes;
import org.junit.jupiter.api.Test;

class PreviewTest extends ImportSetting {

    private static final String ODD = "Jour;Porte-parole;Verbatim du guichet;Site\n"
            + "03/04/2026;Lucie;Le guichet ferme trop tôt;https://a.example/1\n";

    @Override
    Path place() {
        return folder.resolve("dossier");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private ImportPreview preview(Path file, ImportWishes wishes) {
        return imports.preview(file, wishes, dossier);
    }

    private static Map<String, List<String>> uses(ImportPreview preview) {
        return preview.columns().stream().collect(Collectors.toMap(ColumnUse::column, ColumnUse::fields));
    }

    private static List<String> keys(ImportPreview preview) {
        return preview.warnings().stream().map(Sentence::key).toList();
    }

    @Test
    void anUnknownTableIsGuessedAndToldWithItsConfidence() throws IOException {
        ImportPreview preview = preview(file("odd.csv", ODD), ImportWishes.none());
        assertThat(preview.profile().value()).isEqualTo("generic");
        assertThat(preview.format()).isEqualTo("csv");
        assertThat(preview.encoding()).contains("UTF-8");
        assertThat(preview.separator()).contains(';');
        assertThat(preview.headerRow()).isEqualTo(1);
        assertThat(uses(preview))
                .containsEntry("Jour", List.of("published"))
                .containsEntry("Verbatim du guichet", List.of("text"))
                .containsEntry("Porte-parole", List.of());
        assertThat(preview.columns())
                .filteredOn(use -> !use.fields().isEmpty())
                .allSatisfy(use -> assertThat(use.confidence()).isBetween(0.1, 0.9));
        assertThat(preview.columns().getFirst().samples()).containsExactly("03/04/2026");
        assertThat(preview.confidence()).isLessThan(0.5);
        assertThat(preview.mentions()).singleElement().extracting(Mention::text).isEqualTo("Le guichet ferme trop tôt");
        assertThat(keys(preview)).contains("dates.day.first");
        assertThat(preview.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(preview.zoneReason().key()).isEqualTo("zone.dossier");
    }

    @Test
    void aColumnOfThemesIsGuessedHoweverItIsCalled() throws IOException {
        for (String column : List.of("Thème", "Theme", "THEMES", "Thematique", "Thématique", "Rubrique")) {
            ImportPreview preview = preview(
                    file("themes.csv", "Date;Verbatim;" + column + "\n03/04/2026;Trop froid;Cantine|École\n"),
                    ImportWishes.none());
            assertThat(uses(preview)).as(column).containsEntry(column, List.of("theme"));
            assertThat(preview.mentions().getFirst().values().strings(CoreFields.THEME))
                    .hasSize(2);
        }
    }

    @Test
    void correctionsAreSeenAtOnceKeptAndRecognisedNextTime() throws IOException {
        Path first = file("odd.csv", ODD);
        ImportWishes wishes = ImportWishes.none()
                .withMapping(Map.of("Porte-parole", "author", "Site", ""))
                .withDayFirst(false)
                .withZone(ZoneId.of("America/Cayenne"));
        ImportPreview corrected = preview(first, wishes);
        assertThat(uses(corrected))
                .containsEntry("Porte-parole", List.of("author"))
                .containsEntry("Site", List.of());
        assertThat(corrected.zoneReason().key()).isEqualTo("zone.user");
        assertThat(corrected.mentions().getFirst().author()).contains("Lucie");
        assertThat(corrected.mentions().getFirst().published()).contains(Instant.parse("2026-03-04T03:00:00Z"));

        String id = imports.keep("Guichet d’accueil", first, wishes, dossier);
        assertThat(imports.profiles(dossier)).extracting(Term::value).contains(id, "candidats-2022");
        Path second = file("autre.csv", ODD.replace("Lucie", "Marc"));
        ImportPreview recognised = preview(second, ImportWishes.none());
        assertThat(recognised.profile().french()).isEqualTo("Guichet d’accueil");
        assertThat(recognised.mentions().getFirst().values())
                .isEqualTo(preview(second, wishes).mentions().getFirst().values());
        assertThat(recognised.zoneReason().key()).isEqualTo("zone.profile");
    }

    @Test
    void theOrderOfDayAndMonthIsDecidedByTheWholeColumn() throws IOException {
        StringBuilder text = new StringBuilder("date,texte\n");
        for (int i = 0; i < 3_000; i++) {
            text.append("03/04/2026,Bonjour ").append(i).append('\n');
        }
        Path file = file("us.csv", text + "03/25/2026,enfin\n");
        ImportPreview preview = preview(file, ImportWishes.none());
        assertThat(preview.mentions().getFirst().published()).contains(Instant.parse("2026-03-03T23:00:00Z"));
        assertThat(keys(preview)).doesNotContain("dates.day.first");
        Path french = file("fr.csv", text + "25/03/2026,enfin\n");
        assertThat(preview(french, ImportWishes.none()).mentions().getFirst().published())
                .contains(Instant.parse("2026-04-02T22:00:00Z"));
        Path both = file("both.csv", "date,texte\n25/03/2026,a\n26/03/2026,b\n03/25/2026,c\n01/02/2026,d\n");
        ImportPreview mixed = preview(both, ImportWishes.none());
        assertThat(keys(mixed)).contains("notice.date.month.first");
        assertThat(mixed.mentions().get(3).published()).contains(Instant.parse("2026-01-31T23:00:00Z"));
    }

    @Test
    void theHeaderIsFoundBehindAPreambleOrSaidNotToBeThere() throws IOException {
        Path preamble =
                file("p.csv", "Rapport de veille\nDu 1er au 3 mars\n\ndate,auteur,texte\n2026-03-01,lucie,Bonjour\n");
        ImportPreview preview = preview(preamble, ImportWishes.none());
        assertThat(preview.headerRow()).isEqualTo(4);
        assertThat(preview.mentions()).singleElement().extracting(Mention::text).isEqualTo("Bonjour");
        Path bare = file("n.csv", "2026-03-01,lucie,Bonjour tout le monde\n2026-03-02,marc,Bonsoir la compagnie\n");
        ImportPreview without = preview(bare, ImportWishes.none());
        assertThat(without.headerRow()).isZero();
        assertThat(without.mentions()).hasSize(2);
        assertThat(without.columns()).extracting(ColumnUse::column).containsExactly("#1", "#2", "#3");
        assertThat(uses(without)).containsEntry("#1", List.of("published")).containsEntry("#3", List.of("text"));
    }

    @Test
    void aPlugInBringsAProfile() throws IOException {
        Path profile = file("plugin.json", """
            {"id": "kiosque", "names": {"en": "Newsstand", "fr": "Kiosque"}, "requires": ["k1", "k2"],
             "fields": [{"field": "network", "constant": "press"}, {"field": "text", "from": ["k1"]},
                        {"field": "published", "from": ["k2"]}]}
            """);
        ImportProfiles plugin = () -> {
            try {
                return List.of(profile.toUri().toURL());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        };
        ImportService service = TestImports.with(List.of(plugin));
        ImportPreview preview =
                service.preview(file("k.csv", "k1,k2\nBonjour,2026-03-01\n"), ImportWishes.none(), dossier);
        assertThat(preview.profile().label(Locale.FRENCH)).isEqualTo("Kiosque");
        assertThat(preview.mentions().getFirst().text()).isEqualTo("Bonjour");
    }

    @Test
    void whatWouldBeRejectedIsSaid() throws IOException {
        ImportPreview preview =
                preview(file("r.csv", "date,texte\n2026-03-01,Bonjour\n2026-03-01,\n"), ImportWishes.none());
        assertThat(keys(preview)).contains("preview.rejected", "row.nothing.in.it");
    }

    @Test
    void theColumnThatAUserNamesReplacesTheGuessedOne() throws IOException {
        Path file = file("deux.csv", "date,texte,commentaire interne\n2026-03-01,Bonjour,à relire\n");
        ImportWishes wishes = ImportWishes.none().withMapping(Map.of("commentaire interne", "texte"));
        ImportPreview preview = preview(file, wishes);
        assertThat(uses(preview))
                .containsEntry("commentaire interne", List.of("text"))
                .containsEntry("texte", List.of());
        assertThat(preview.mentions().getFirst().text()).isEqualTo("à relire");
    }

    @Test
    void anIdentityWithoutNetworkCountsAmongFilesOfOneNameUntilTheUserKeepsAProfile() throws IOException {
        String table = "id,date,verbatim\n7,2026-03-01,Bonjour\n";
        assertThat(id(file("mars.csv", table))).isEqualTo("mars.csv:7");
        imports.keep("Borne", folder.resolve("mars.csv"), ImportWishes.none(), dossier);
        assertThat(id(file("avril.csv", table))).isEqualTo("borne:7");
    }

    private String id(Path file) {
        return preview(file, ImportWishes.none()).mentions().getFirst().id().value();
    }
}

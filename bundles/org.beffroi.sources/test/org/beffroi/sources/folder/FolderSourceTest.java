package org.beffroi.sources.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path dossier;

    private Path folder;

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectory(dossier.resolve("depot"));
    }

    private Visit visit(Optional<String> cursor) {
        return visit(new FolderParameters("depot", Optional.empty(), Optional.empty()), cursor);
    }

    private Visit visit(FolderParameters parameters, Optional<String> cursor) {
        VisitContext context = new VisitContext(
                new Origin("exports", new BatchId("harvest-1"), NOW),
                ZoneId.of("Europe/Paris"),
                dossier,
                NOW,
                Set.of(),
                Cancel.never());
        return new FolderSource(List.of()).visit(parameters, cursor, context);
    }

    private Path drop(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(600)));
        return file;
    }

    private static String rows(int from, int to) {
        StringBuilder text = new StringBuilder("date;auteur;texte;url\n");
        for (int i = from; i <= to; i++) {
            text.append(String.format(
                    Locale.ROOT, "2026-11-0%d 10:00;Jeanne;texte %d;https://val.example/%d\n", i % 9 + 1, i, i));
        }
        return text.toString();
    }

    private static List<String> keys(Visit visit) {
        return visit.remarks().stream().map(Sentence::key).toList();
    }

    @Test
    void requestsOfTwoPlatformsOfOneToolAreTwoThoughTheirNumbersAreTheSame() throws IOException {
        drop(
                "a.csv",
                "Numéro;Date de création;Dernière modification;Type de demande;Description;Statut\n"
                        + "26-17;05/02/2026;06/02/2026;Voirie;Un trou dans la rue;Nouveau\n");
        Visit alone = visit(Optional.empty());
        Visit other = visit(
                new FolderParameters("depot", Optional.empty(), Optional.of("Publik de l’agglo")), Optional.empty());

        assertThat(alone.mentions())
                .as("as it was kept before there were platforms")
                .extracting(mention -> mention.id().value())
                .containsExactly("publik:26-17");
        assertThat(other.mentions())
                .extracting(mention -> mention.id().value())
                .containsExactly("publik/publik-de-l-agglo:26-17");
    }

    @Test
    void whatANetworkNumbersItselfIsTheSameOnEveryPlatform() throws IOException {
        drop("a.csv", rows(1, 2));
        Visit alone = visit(Optional.empty());
        Visit other = visit(new FolderParameters("depot", Optional.empty(), Optional.of("agglo")), Optional.empty());
        assertThat(other.mentions())
                .extracting(Mention::id)
                .isEqualTo(alone.mentions().stream().map(Mention::id).toList());
    }

    @Test
    void eachExportIsReadOnceWhateverItIsCalled() throws IOException {
        drop("a.csv", rows(1, 3));
        Visit first = visit(Optional.empty());
        Visit same = visit(Optional.of(first.cursor()));
        drop("copie de a.csv", rows(1, 3));
        drop("b.csv", rows(4, 5));
        Visit second = visit(Optional.of(same.cursor()));

        assertThat(first.mentions()).extracting(Mention::text).containsExactly("texte 1", "texte 2", "texte 3");
        assertThat(first.mentions().getFirst().origin().source()).isEqualTo("exports");
        assertThat(same.mentions()).isEmpty();
        assertThat(second.mentions()).extracting(Mention::text).containsExactly("texte 4", "texte 5");
        assertThat(second.more()).isFalse();
    }

    @Test
    void aFileThatIsBeingCopiedOrIsNoExportWaits() throws IOException {
        Files.setLastModifiedTime(drop("frais.csv", rows(1, 1)), FileTime.from(NOW));
        drop("x.csv.part", rows(2, 2));
        drop("~$x.xlsx", "x");
        Files.createSymbolicLink(
                folder.resolve("lien.csv"), Files.writeString(dossier.resolve("ailleurs.csv"), rows(3, 3)));

        assertThat(visit(Optional.empty()).mentions()).isEmpty();
    }

    @Test
    void aLongExportComesInPortionsAndLosesNothing() throws IOException {
        drop("long.csv", rows(1, 12_345));
        List<String> texts = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        boolean more = true;
        for (int visits = 0; more; visits++) {
            assertThat(visits).isLessThan(10);
            Visit visit = visit(cursor);
            visit.mentions().forEach(one -> texts.add(one.text()));
            cursor = Optional.of(visit.cursor());
            more = visit.more();
        }

        assertThat(texts).hasSize(12_345).doesNotHaveDuplicates();
    }

    @Test
    void rowsThatCannotBeKeptLieBeside() throws IOException {
        drop("a.csv", rows(1, 2) + ";;;\n" + "2026-11-05 10:00;Paul;;\n");

        Visit visit = visit(Optional.empty());
        Visit again = visit(Optional.empty());

        assertThat(visit.mentions()).hasSize(2);
        assertThat(keys(visit)).contains("folder.rejected");
        assertThat(folder.resolve("rejects").resolve("a.csv.csv")).content().contains("Paul");
        assertThat(again.mentions()).hasSize(2);
        assertThat(Files.readString(folder.resolve("rejects").resolve("a.csv.csv"))
                        .lines())
                .filteredOn(line -> line.contains("Paul"))
                .hasSize(1);
    }

    @Test
    void aFileThatNobodyCanReadIsSaidOnceAndStopsNoOther() throws IOException {
        drop("a.docx", "SQLite format 3 rien");
        drop("b.csv", rows(1, 1));

        Visit first = visit(Optional.empty());
        Visit second = visit(Optional.of(first.cursor()));

        assertThat(first.mentions()).hasSize(1);
        assertThat(keys(first)).contains("file.sqlite");
        assertThat(second.remarks()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsSaidInWords() throws IOException {
        Files.delete(folder);

        assertThatThrownBy(() -> visit(Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("depot");
    }
}

package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.dossier.privacy.Erasure;
import org.beffroi.dossier.privacy.Findings;
import org.beffroi.dossier.privacy.HeldData;
import org.beffroi.dossier.privacy.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was erased does not come back by an import, by another hand or by who has the dossier open. */
class ErasureAgainTest extends ErasedDossier {

    @Test
    void she_is_not_let_in_again_and_the_count_is_told() throws IOException {
        aDossierOfTwoHands(FEW);
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            new Erasure(dossier, HER, CLOCK).erase("camille", GROUND, true, Progress.silent());
            Archive.Receipt receipt = dossier.archive().add(mentions(0, 20));
            assertThat(receipt.added()).isZero();
            assertThat(receipt.erased()).isEqualTo(2);
        }
        try (Archive denis = archiveOfDenis(Access.WRITE)) {
            denis.add(mentions(0, 1));
        }
        try (Dossier dossier = dossiers.open(folder, Access.READ, Progress.silent());
                var snapshot = dossier.archive().snapshot()) {
            assertThat(snapshot.entry(new MentionId("mastodon:0"))).isEmpty();
            assertThat(snapshot.size()).isEqualTo(size - size / EVERY);
        }
    }

    @Test
    void others_who_name_her_come_back_without_her_name_and_as_they_are_here() throws IOException {
        aDossierOfTwoHands(FEW);
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            new Erasure(dossier, HER, CLOCK).erase("camille", GROUND, true, Progress.silent());
            Archive.Receipt receipt = dossier.archive().add(mentions(0, size));
            assertThat(receipt.updated()).isZero();
            assertThat(receipt.added()).isZero();
            dossier.archive().checkpoint();
            assertThat(traces(dossier.archive())).isEmpty();
            assertThat(size(dossier.archive())).isEqualTo(size - size / EVERY);
            assertThat(dossier.erasures().isNamedIn("dit ZÉLIE\u00A0 Bonvoisin, hier"))
                    .isTrue();
            assertThat(dossier.erasures().isNamedIn("Zélie Bonvoisinet et Zélie Martin"))
                    .isFalse();
        }
        assertThat(tracesInFiles()).isEmpty();
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            dossier.archive().rebuild(Progress.silent());
            assertThat(traces(dossier.archive())).isEmpty();
        }
    }

    /** Her mentions, which showed her name, are gone then: the proof of the first erasure alone still knows it. */
    @Test
    void the_same_erasure_with_texts_made_later_takes_her_name_from_the_texts_of_others() throws IOException {
        aDossierOfTwoHands(FEW);
        Files.delete(folder.resolve("sources/elus.json")); // No source that says why it collects.
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            new Erasure(dossier, HER, CLOCK).erase("camille", GROUND, false, Progress.silent());
            dossier.archive().add(List.of(letter("mail:1")));
            dossier.archive().record(List.of(act("c4", 6, CoreFields.NOTE, "c’est la voisine de Zélie Bonvoisin")));
            assertThat(new HeldData(dossier, HER, (kind, locale) -> kind, CLOCK).items("camille", Progress.silent()))
                    .filteredOn(item -> item.mention().equals("mail:1"))
                    .extracting(HeldData.Item::field)
                    .containsExactly(CoreFields.TEXT_BODY.name());
            Erasure again = new Erasure(dossier, HER, CLOCK);
            Findings found = again.find(Progress.silent());
            assertThat(found.in(Place.TEXTS)).isEqualTo(size / EVERY + 1);
            assertThat(found.in(Place.ACTS)).isEqualTo(1);
            assertThat(found.naming()).contains("mastodon:3", "mail:1");
            assertThat(found.namesakes()).as("who bears the name of then").hasSize(1);
            Proof proof = again.erase("camille", GROUND, true, Progress.silent());
            assertThat(proof.counts()).containsEntry("texts", size / EVERY + 1L);
            assertThat(traces(dossier.archive())).isEmpty();
            assertThat(text(dossier.archive(), "mail:1")).isEqualTo("Merci à [effacé] pour tout");
            dossier.archive().add(List.of(letter("mail:2")));
            assertThat(text(dossier.archive(), "mail:2")).isEqualTo("Merci à [effacé] pour tout");
            assertThat(again.find(Progress.silent()).in(Place.TEXTS)).isZero();
        }
    }

    private static Mention letter(String id) {
        return new Mention(
                new MentionId(id),
                new Origin("courrier", new BatchId("lot-2"), NOW),
                FieldValues.builder()
                        .put(CoreFields.AUTHOR_NAME, "Zélie Bonvoisin")
                        .put(CoreFields.TEXT_BODY, "Merci à Zélie  BONVOISIN pour tout")
                        .build());
    }

    private static String text(Archive archive, String id) {
        archive.checkpoint();
        try (var snapshot = archive.snapshot()) {
            return snapshot.entry(new MentionId(id)).orElseThrow().mention().text();
        }
    }

    @Test
    void files_of_before_that_come_back_are_told_by_a_check_and_freed_of_her_by_a_repair() throws IOException {
        aDossierOfTwoHands(FEW);
        Map<Path, byte[]> before = truth();
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            new Erasure(dossier, HER, CLOCK).erase("camille", GROUND, true, Progress.silent());
            assertThat(dossier.archive().check(Progress.silent()).problems()).isEmpty();
        }
        for (Map.Entry<Path, byte[]> file : before.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            assertThat(traces(dossier.archive())).isEmpty();
            assertThat(dossier.archive().check(Progress.silent()).problems())
                    .extracting(problem -> problem.in(Locale.FRENCH))
                    .anyMatch(said -> said.contains("sont revenus dans ce fichier"));
            Archive.RepairReport report = dossier.archive().repair(Progress.silent());
            assertThat(report.erased()).isGreaterThan(size / EVERY);
            assertThat(dossier.archive().check(Progress.silent()).problems()).isEmpty();
            assertThat(size(dossier.archive())).isEqualTo(size - size / EVERY);
        }
        assertThat(tracesInFiles()).isEmpty();
    }

    /** Hers in the old file stand in no place of others': what is missing is told without them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 9, 29})
    void an_older_journal_that_came_back_lacks_what_others_wrote_since(int since) throws IOException {
        aDossierOfTwoHands(FEW);
        Path journal = truth().keySet().stream()
                .filter(file ->
                        file.toString().contains("mentions") && !file.toString().contains("denis"))
                .findFirst()
                .orElseThrow();
        byte[] before = Files.readAllBytes(journal);
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            new Erasure(dossier, HER, CLOCK).erase("camille", GROUND, true, Progress.silent());
            dossier.archive()
                    .add(IntStream.range(0, since)
                            .mapToObj(number -> letter("mail:" + number))
                            .toList());
        }
        Files.write(journal, before);
        for (Access access : List.of(Access.READ, Access.WRITE)) {
            try (Dossier dossier = dossiers.open(folder, access, Progress.silent())) {
                assertThat(dossier.archive().check(Progress.silent()).problems())
                        .filteredOn(problem -> problem.key().equals("damage.behind"))
                        .extracting(problem -> problem.arguments().get(3))
                        .containsExactly((long) since);
            }
        }
    }

    private Map<Path, byte[]> truth() throws IOException {
        Map<Path, byte[]> files = new TreeMap<>();
        for (String within : List.of("mentions", "acts")) {
            try (Stream<Path> all = Files.list(folder.resolve(within))) {
                for (Path file :
                        all.filter(path -> !path.toString().contains("cut-at")).toList()) {
                    files.put(file, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    @Test
    void whoever_has_the_dossier_open_notices() throws IOException {
        aDossierOfTwoHands(FEW);
        try (Archive denis = archiveOfDenis(Access.WRITE);
                Archive reader = archiveOfDenis(Access.READ)) {
            try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
                new Erasure(dossier, HER, CLOCK).erase("camille", GROUND, true, Progress.silent());
                denis.add(List.of(mention(99_999)));
                dossier.archive().refresh();
                assertThat(size(dossier.archive())).isEqualTo(size - size / EVERY + 1);
            }
            denis.refresh();
            assertThat(traces(denis)).isEmpty();
            assertThat(size(denis)).isEqualTo(size - size / EVERY + 1);
            assertThat(denis.check(Progress.silent()).problems()).isEmpty();
            denis.checkpoint();
            reader.refresh();
            assertThat(traces(reader)).isEmpty();
        }
    }
}

package org.beffroi.cli.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.AlertReport.Outcome;
import org.beffroi.dossier.alert.Destination;
import org.junit.jupiter.api.Test;

/** What alerts tell, when, and how often, over an archive in memory and a web that keeps what it gets. */
class AlertsTest extends AlertedTown {

    @Test
    void whatIsThereAtFirstIsNotTold() {
        arrive(10);
        add(Optional.empty(), OptionalInt.empty());

        assertThat(check()).isEmpty();
        assertThat(web.messages).isEmpty();
    }

    @Test
    void enoughIsToldOnceAndFewerWait() {
        add(Optional.empty(), OptionalInt.empty());
        arrive(2);
        assertThat(check()).isEmpty();
        arrive(1);
        assertThat(check()).containsExactly(Outcome.TOLD);
        assertThat(check()).isEmpty();
        arrive(2);
        assertThat(check()).isEmpty();

        assertThat(usual()).singleElement().satisfies(body -> assertThat(body)
                .contains("« froid » : 3 nouvelles mentions", "numéro 1", "numéro 2", "numéro 3", "Une personne")
                .doesNotContain("luc", "Nom de"));
        assertThat(web.messages.getFirst().headers()).isEmpty();
    }

    @Test
    void toReadAWatchIsNoReasonNotToBeCalled() {
        add(Optional.empty(), OptionalInt.empty());
        arrive(3);
        dossier.watches().delivered("froid", List.of());

        assertThat(check()).containsExactly(Outcome.TOLD);
        assertThat(dossier.watches().shown("froid").size()).isZero();
    }

    @Test
    void whoeverElseLooksAfterThemIsLeftToIt() throws IOException {
        add(Optional.empty(), OptionalInt.empty());
        arrive(3);
        try (FileChannel other = FileChannel.open(folder.resolve("alerts/.lock"), StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();
            assertThat(check()).isEmpty();
        }
        assertThat(check()).containsExactly(Outcome.TOLD);
    }

    @Test
    void aWatchThatIsGoneOrADamagedFileIsSaidAndKeepsNoOtherFromBeingTold() throws IOException {
        add(Optional.empty(), OptionalInt.empty());
        Alert other = new Alert(
                "autre",
                "froid",
                new Destination("mail", Map.of("recipients", List.of("moi@ville.example")), "moi@ville.example"),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Locale.FRENCH,
                Set.of(),
                Instant.EPOCH,
                "camille");
        bag.openIn(folder);
        alerts().add(other, Map.of(), dossier, Cancel.never());
        try (Stream<Path> states = Files.walk(folder.resolve("alerts"))) {
            Path told = states.filter(file -> file.toString().contains("equipe")
                            && file.toString().contains("told"))
                    .findFirst()
                    .orElse(null);
            assertThat(told).as("nothing was there to be told").isNull();
        }
        Files.createDirectories(folder.resolve("alerts/state"));
        Path state = folder.resolve("alerts/state/equipe-" + Integer.toHexString("équipe".hashCode()) + ".json");
        Files.writeString(state, "{ broken");
        arrive(3);

        assertThat(check()).containsExactlyInAnyOrder(Outcome.FAILED, Outcome.TOLD);
        assertThat(bag.letters).singleElement().satisfies(letter -> assertThat(letter.automatic())
                .isTrue());
        Files.delete(state);
        dossier.watches().forget("froid");
        assertThat(check()).containsExactly(Outcome.FAILED, Outcome.FAILED);
    }

    @Test
    void secretsAreNowhereInTheDossierAndGoneWithTheAlert() throws IOException {
        add(Optional.of(QUIET), OptionalInt.of(2));
        arrive(3);
        check();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("s3cret");
            }
        }
        assertThat(bag.kept).hasSize(2);
        alerts().forget("équipe", dossier);
        assertThat(bag.kept).isEmpty();
        try (Stream<Path> files = Files.walk(folder.resolve("alerts"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactly(".lock");
        }
    }
}

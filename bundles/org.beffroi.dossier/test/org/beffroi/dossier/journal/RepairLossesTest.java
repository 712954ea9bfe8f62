package org.beffroi.dossier.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.beffroi.core.analysis.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of which days lost mentions were nobody knows: what is told of a loss is until when its days may be. */
class RepairLossesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-29");

    @TempDir
    private Path folder;

    @Test
    void lossesAreToldWithTheirDayWhetherOrNotSomebodyNotedThem() throws IOException {
        RepairLosses losses = new RepairLosses(folder);
        Files.createDirectories(folder.resolve(Repairs.FOLDER));
        Instant first = Instant.parse("2026-03-01T09:00:00Z");
        losses.note("one", new RepairLosses.Lost(3, 0), first);
        losses.acknowledge("claire", Instant.parse("2026-03-02T09:00:00Z"));
        Instant second = Instant.parse("2026-04-01T09:00:00Z");
        losses.note("two", new RepairLosses.Lost(0, 2), second);
        List<Loss> all = losses.all(PARIS, TODAY);
        assertThat(all).extracting(Loss::when).containsExactly(second, first);
        assertThat(all).extracting(Loss::ofMentions).containsExactly(false, true);
    }

    @Test
    void aNoteThatCannotBeReadMayBeOfAnyMentionUntilToday() throws IOException {
        Path notes = Files.createDirectories(folder.resolve(Repairs.FOLDER));
        Files.writeString(notes.resolve("x" + RepairLosses.ENDING), "no json");
        assertThat(new RepairLosses(folder).all(PARIS, TODAY)).singleElement().satisfies(loss -> {
            assertThat(loss.ofMentions()).isTrue();
            assertThat(loss.when()).isEqualTo(Instant.parse("2026-11-28T23:00:00Z"));
        });
    }

    @Test
    void damageOfAJournalMayBeOfMentionsUnlessAllOfItIsThere() {
        String journal = MentionJournal.FOLDER + "/a.journal";
        assertThat(Damage.isOfMentions(new Damage(Damage.Kind.CUT, 0, 0, 2).sentence(journal)))
                .isTrue();
        assertThat(Damage.isOfMentions(new Damage(Damage.Kind.DOUBLED, 0, 9, 2).sentence(journal)))
                .isFalse();
        assertThat(Damage.isOfMentions(new Damage(Damage.Kind.CUT, 0, 0, 2).sentence(ActLog.FOLDER + "/a.acts")))
                .isFalse();
    }
}

package org.beffroi.dossier.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.watch.NegativeShare;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Shown;
import org.beffroi.core.watch.Watch;
import org.beffroi.core.watch.Watches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchesTest {

    private static final Watch WATCH = new Watch(
            "Cantine & école",
            "cantine OU \"école\"",
            Locale.FRENCH,
            Watch.Rhythm.WEEK,
            Optional.of("7j"),
            3,
            List.of(new Correspondent("Directrice de cabinet", "cab@ville.exemple")),
            Instant.parse("2024-03-10T00:00:00Z"),
            "camille");

    @TempDir
    Path dossier;

    @Test
    void aWatchIsReadAsItWasKept() {
        new FolderWatches(dossier, "camille@poste").save(WATCH);

        assertThat(new FolderWatches(dossier, "lea@poste").named("Cantine & école"))
                .contains(WATCH);
    }

    @Test
    void aShareIsReadAsItWasKeptAndFilesOfBeforeHaveNone() throws IOException {
        FolderWatches watches = new FolderWatches(dossier, "camille@poste");
        Watch share = new Watch(
                "Négatives",
                "cantine",
                Locale.FRENCH,
                Watch.Rhythm.DAY,
                Optional.empty(),
                20,
                Optional.of(Rise.NEGATIVE),
                Optional.of(new NegativeShare(35, 48)),
                List.of(),
                WATCH.added(),
                "camille");
        watches.save(share);
        assertThat(Files.readString(dossier.resolve("watches/negatives.json")))
                .contains("\"negative\"", "\"percent\"", "35", "\"hours\"", "48");
        assertThat(watches.named("Négatives")).contains(share);
        Files.writeString(dossier.resolve("watches/avant.json"), """
            {"name": "Avant", "query": "cantine", "language": "fr", "every": "day", "floor": 3, "rise": "discontent",
             "recipients": [], "added": "2024-03-10T00:00:00Z", "by": "camille"}
            """);
        assertThat(watches.named("Avant").orElseThrow().negative()).isEmpty();
        assertThat(watches.named("Avant").orElseThrow().rise()).contains(Rise.DISCONTENT);
        Files.writeString(dossier.resolve("watches/main.json"), """
            {"name": "À la main", "query": "cantine", "floor": 20, "rise": "negative", "recipients": [],
             "added": "2024-03-10T00:00:00Z", "by": "camille"}
            """);
        assertThat(watches.named("À la main").orElseThrow().negative()).contains(NegativeShare.USUAL);
    }

    @Test
    void whatWasShownIsRememberedForEachPerson() {
        Watches camille = new FolderWatches(dossier, "camille@poste");
        camille.save(WATCH);
        camille.delivered(WATCH.name(), List.of(new MentionId("a:1"), new MentionId("a:2")));
        camille.delivered(WATCH.name(), List.of(new MentionId("a:2"), new MentionId("a:3")));

        Shown again = new FolderWatches(dossier, "camille@poste").shown(WATCH.name());
        assertThat(again.size()).isEqualTo(3);
        assertThat(again.holds(new MentionId("a:3"))).isTrue();
        assertThat(again.holds(new MentionId("a:4"))).isFalse();
        assertThat(new FolderWatches(dossier, "lea@poste").shown(WATCH.name()).size())
                .isZero();
        assertThat(camille.all()).containsExactly(WATCH);
    }

    @Test
    void forgettingForgetsWhatWasShown() {
        Watches watches = new FolderWatches(dossier, "camille@poste");
        watches.save(WATCH);
        watches.delivered(WATCH.name(), List.of(new MentionId("a:1")));

        watches.forget(WATCH.name());

        assertThat(watches.all()).isEmpty();
        assertThat(watches.shown(WATCH.name()).size()).isZero();
    }
}

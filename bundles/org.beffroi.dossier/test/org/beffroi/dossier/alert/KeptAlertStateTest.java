package org.beffroi.dossier.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.dossier.kept.KeptFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alerts of today, what they told and how they do are read as they stand on disks, and written again as they are. */
class KeptAlertStateTest {

    private static final String EPISODES = "alerts/episodes/equipe-94085031.json";

    private final Path kept = KeptFiles.dossier();

    @TempDir
    Path written;

    @Test
    void alerts() {
        new AlertFiles(kept).all().forEach(new AlertFiles(written)::save);
        KeptFiles.assertSame(written, "alerts/equipe.json", "alerts/simple.json");
        assertThat(new AlertFiles(kept).named("équipe").orElseThrow().severe()).hasValue(5);
    }

    @Test
    void states() {
        for (String name : List.of("équipe", "simple")) {
            AlertState state = new AlertLedger(kept.resolve("alerts"), name).state();
            new AlertLedger(written.resolve("alerts"), name).keep(state);
        }
        KeptFiles.assertSame(written, KeptFiles.names("alerts/state").toArray(String[]::new));
        AlertState state = new AlertLedger(kept.resolve("alerts"), "équipe").state();
        assertThat(state.held()).containsExactly(new MentionId("rss:1"), new MentionId("rss:2"));
        assertThat(state.sending(Alert.DestinationRole.ON_CALL).orElseThrow().times())
                .isEqualTo(2);
    }

    @Test
    void episodes() {
        List<EpisodeFile.Known> all = new EpisodeFile(kept.resolve(EPISODES)).all();
        all.forEach(one -> new EpisodeFile(written.resolve(EPISODES)).keep(Optional.empty(), one));
        KeptFiles.assertSame(written, EPISODES);
        assertThat(all.getFirst().told()).isEqualTo(Stage.WEAK_SIGNAL);
    }

    @Test
    void what_people_did() {
        Handled handled = new AlertHandling(kept).of("froid");
        AlertHandling again = new AlertHandling(written);
        handled.acknowledged().forEach(one -> again.acknowledge("froid", one, List.of()));
        again.mute("froid", handled.mute());
        KeptFiles.assertSame(written, KeptFiles.names("alerts/handled").toArray(String[]::new));
        assertThat(handled.acknowledged().getLast().stage()).contains(Stage.WEAK_SIGNAL);
    }

    @Test
    void messages_that_were_sent() {
        List<Telling> all =
                new AlertLedger(kept.resolve("alerts"), "équipe").tellings().all();
        all.forEach(new AlertLedger(written.resolve("alerts"), "équipe").tellings()::add);
        KeptFiles.assertSame(written, KeptFiles.names("alerts/sent").toArray(String[]::new));
        assertThat(all.getFirst().isOfNew()).isTrue();
        assertThat(all.getLast().role()).isEqualTo(Alert.DestinationRole.ON_CALL);
    }
}

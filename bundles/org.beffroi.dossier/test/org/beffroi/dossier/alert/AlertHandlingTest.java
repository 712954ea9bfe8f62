package org.beffroi.dossier.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Rise;
import org.beffroi.dossier.alert.Handled.Acknowledgement;
import org.beffroi.dossier.alert.Handled.Mute;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people did about what watches told is kept in the dossier, and taken back. */
class AlertHandlingTest {

    private static final Instant NOON = Instant.parse("2026-03-04T11:00:00Z");
    private static final MentionId FIRST = new MentionId("rss:1");
    private static final MentionId SECOND = new MentionId("rss:2");

    @TempDir
    Path folder;

    private AlertHandling handling;

    @BeforeEach
    void begin() {
        handling = new AlertHandling(folder);
    }

    private static Episode episode(Stage stage, Instant start) {
        return new Episode(
                Rise.DISCONTENT,
                "theme:school",
                "école",
                stage,
                start,
                Optional.empty(),
                12,
                1.5,
                0.001,
                "Douze personnes.",
                new Query.Everything());
    }

    @Test
    void a_dossier_in_which_nobody_did_anything_says_so_and_grows_no_file() throws IOException {
        assertThat(handling.of("cantine")).isEqualTo(Handled.NOTHING);
        assertThat(handling.cared("cantine").size()).isZero();
        handling.forget("cantine");
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void who_takes_care_of_new_mentions_is_known_and_it_can_be_taken_back() {
        Acknowledgement one = Acknowledgement.ofNew(2, "camille", NOON);
        Acknowledgement other = Acknowledgement.ofNew(1, "lou", NOON.plusSeconds(1));
        handling.acknowledge("cantine", one, List.of(FIRST, SECOND));
        handling.acknowledge("cantine", other, List.of(new MentionId("rss:3")));
        assertThat(new AlertHandling(folder).of("cantine").acknowledged()).containsExactly(one, other);
        assertThat(handling.cared("cantine").holds(SECOND)).isTrue();
        assertThat(handling.cared("piscine").size()).isZero();
        handling.takeBack("cantine", one, List.of(FIRST, SECOND));
        assertThat(handling.of("cantine").acknowledged()).containsExactly(other);
        assertThat(handling.cared("cantine").keys().toArray()).containsExactly(new MentionId("rss:3").orderKey());
    }

    @Test
    void an_episode_is_cared_for_until_it_gets_graver() {
        Episode rising = episode(Stage.RISING, NOON);
        handling.acknowledge("cantine", Acknowledgement.of(rising, "camille", NOON), List.of());
        Handled handled = handling.of("cantine");
        assertThat(handled.isCaredFor(rising)).isTrue();
        assertThat(handled.isCaredFor(episode(Stage.SUBSIDING, NOON))).isTrue();
        assertThat(handled.isCaredFor(episode(Stage.CRISIS, NOON))).isFalse();
        assertThat(handled.isCaredFor(episode(Stage.RISING, NOON.plus(Duration.ofDays(40)))))
                .as("its beginning moved while more came in")
                .isFalse();
        assertThat(handled.isCaredFor(episode(Stage.RISING, NOON.minus(Duration.ofDays(2)))))
                .isTrue();
    }

    @Test
    void a_watch_is_muted_until_a_moment_and_rings_again_at_it() {
        Mute mute = new Mute(NOON.plusSeconds(60), "camille", NOON);
        handling.acknowledge("cantine", Acknowledgement.ofNew(1, "lou", NOON), List.of(FIRST));
        handling.mute("cantine", Optional.of(mute));
        assertThat(handling.of("cantine").mutedAt(NOON.plusSeconds(59))).contains(mute);
        assertThat(handling.of("cantine").mutedAt(NOON.plusSeconds(60))).isEmpty();
        handling.mute("cantine", Optional.empty());
        assertThat(handling.of("cantine").mute()).isEmpty();
        assertThat(handling.of("cantine").acknowledged()).hasSize(1);
    }

    @Test
    void several_at_once_lose_nothing() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        List<Thread> people = IntStream.range(0, 8)
                .mapToObj(i -> Thread.ofVirtual().start(() -> {
                    try {
                        begun.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    new AlertHandling(folder)
                            .acknowledge(
                                    "cantine",
                                    Acknowledgement.ofNew(1, "person " + i, NOON),
                                    List.of(new MentionId("rss:" + i)));
                }))
                .toList();
        begun.countDown();
        for (Thread one : people) {
            one.join();
        }
        assertThat(handling.of("cantine").acknowledged()).hasSize(8);
        assertThat(handling.cared("cantine").size()).isEqualTo(8);
    }

    @Test
    void a_damaged_file_is_named() throws IOException {
        handling.mute("cantine", Optional.of(new Mute(NOON, "camille", NOON)));
        Path file = folder.resolve("alerts/handled/" + AlertLedger.stem("cantine") + ".json");
        Files.writeString(file, "{");
        assertThatThrownBy(() -> handling.of("cantine"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(file.getFileName().toString());
    }

    @Test
    void a_forgotten_watch_leaves_nothing_to_the_next_one_of_its_name() {
        handling.acknowledge("cantine", Acknowledgement.ofNew(1, "lou", NOON), List.of(FIRST));
        handling.mute("cantine", Optional.of(new Mute(NOON, "camille", NOON)));
        handling.forget("cantine");
        assertThat(handling.of("cantine")).isEqualTo(Handled.NOTHING);
        assertThat(handling.cared("cantine").size()).isZero();
    }
}

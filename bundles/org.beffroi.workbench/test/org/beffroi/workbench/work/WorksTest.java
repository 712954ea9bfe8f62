package org.beffroi.workbench.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.junit.jupiter.api.Test;

class WorksTest {

    private static final Sentence WHAT = Sentence.of(Works.class, "type.work");

    private final List<Runnable> tasks = new ArrayList<>();
    private final Works works = new Works(tasks::add, Runnable::run);

    @Test
    void a_work_tells_how_it_ended() {
        Work work = works.start(WHAT, progress -> Sentence.of(Works.class, "type.kept"), ended -> {});
        assertThat(works.running()).isOne();
        tasks.getFirst().run();
        assertThat(works.running()).isZero();
        assertThat(work.outcome().orElseThrow().in(Locale.FRENCH)).isEqualTo("Mention enregistrée.");
    }

    @Test
    void a_refusal_is_told_in_its_own_words() {
        Work work = works.start(
                WHAT,
                progress -> {
                    throw Refusal.of(Works.class, "type.missing");
                },
                ended -> {});
        tasks.getFirst().run();
        assertThat(work.failed()).isTrue();
        assertThat(work.outcome().orElseThrow().key()).isEqualTo("type.missing");
    }

    @Test
    void whatever_a_work_throws_it_ends_and_no_message_of_a_machine_is_told() {
        Work broken = works.start(
                WHAT,
                progress -> {
                    throw new IllegalArgumentException("128 > 0");
                },
                ended -> {});
        Work wrong = works.start(
                WHAT,
                progress -> {
                    throw new AssertionError("never");
                },
                ended -> {});
        tasks.forEach(Runnable::run);
        assertThat(List.of(broken, wrong)).allMatch(Work::ended).allMatch(Work::failed);
        assertThat(broken.outcome().orElseThrow().in(Locale.FRENCH))
                .doesNotContain("128")
                .startsWith("Erreur imprévue");
    }

    @Test
    void a_stopped_work_ends_without_failing() {
        Work work = works.start(
                WHAT,
                progress -> {
                    if (progress.cancelled()) {
                        throw new Cancelled();
                    }
                    return WHAT;
                },
                ended -> {});
        work.stop();
        tasks.getFirst().run();
        assertThat(work.ended()).isTrue();
        assertThat(work.failed()).isFalse();
        assertThat(work.outcome().orElseThrow().key()).isEqualTo("work.stopped");
    }

    @Test
    void what_is_estimated_is_known_to_be() {
        Work work = new Work(WHAT, Instant.parse("2025-03-09T08:00:00Z"));
        work.progress(Clock.systemUTC(), () -> {}).about(250, 1000);
        assertThat(work.total()).isEqualTo(1000);
        assertThat(work.estimated()).isTrue();
        work.progress(Clock.systemUTC(), () -> {}).at(1000, 1000);
        assertThat(work.estimated()).isFalse();
    }

    @Test
    void time_left_follows_the_pace_so_far() {
        Instant began = Instant.parse("2025-03-09T08:00:00Z");
        Work work = new Work(WHAT, began);
        work.progress(Clock.fixed(began.plusSeconds(10), ZoneOffset.UTC), () -> {})
                .at(250, 1000);
        assertThat(work.left(began.plusSeconds(10)).orElseThrow()).hasSeconds(30);
        assertThat(new Work(WHAT, began).left(began.plusSeconds(10))).isEmpty();
    }
}

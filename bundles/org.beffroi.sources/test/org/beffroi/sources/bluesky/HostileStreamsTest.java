package org.beffroi.sources.bluesky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Streams that break, fall silent, forget, speak nonsense or without end. */
@Tag("verify") // Waits for streams that fall silent.
class HostileStreamsTest extends JetstreamListening {

    @Test
    void aLineThatBreaksIsCalledAgainFromWhereItBroke() {
        String one = post(1, -20, "La cantine");
        String two = post(2, -10, "Une autre cantine");
        stream.says((call, line) -> {
            switch (call) {
                case 0 -> line.open().say(one).heard();
                case 1 -> line.refuse("503 Service Unavailable");
                default -> line.open().say(one).say(two).say(account(1)).hold();
            }
        });
        Visit visit = visit(words(), Optional.empty(), NOW);

        assertThat(texts(visit)).containsExactly("La cantine", "Une autre cantine");
        assertThat(keys(visit)).isEmpty();
        assertThat(stream.asked).hasSize(3);
        assertThat(lastCall()).contains("cursor=" + micros(NOW.minusSeconds(25)));
    }

    @Test
    void aLineThatBreaksForGoodKeepsWhatWasHeard() {
        String one = post(1, -20, "La cantine");
        stream.says((call, line) -> {
            if (call == 0) {
                line.open().say(one).heard();
            } else {
                line.refuse("503 Service Unavailable");
            }
        });
        Visit visit = visit(words(), Optional.empty(), NOW);

        assertThat(texts(visit)).containsExactly("La cantine");
        assertThat(keys(visit)).containsExactly("stream.broken");
        assertThat(visit.more()).isFalse();
        assertThat(JetstreamCursor.read(visit.cursor()).time()).isEqualTo(micros(NOW.minusSeconds(20)));
    }

    @Test
    void aStreamThatCannotBeHeardIsAFailure() {
        stream.says((call, line) -> line.refuse("403 Forbidden"));

        assertThatThrownBy(() -> visit(words(), Optional.empty(), NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.sentence().key()).isEqualTo("stream.unreachable");
                    assertThat(refusal.sentence().in(Locale.FRENCH)).contains("403");
                });
        assertThat(stream.asked).hasSize(4);
    }

    @Test
    void aPrivateHostIsRefused() {
        VisitContext context = new VisitContext(
                new Origin("direct", new BatchId("harvest-1"), NOW),
                ZoneId.of("Europe/Paris"),
                Path.of("."),
                NOW,
                Set.of(),
                cancel);

        assertThatThrownBy(() -> source.visit(words(), Optional.empty(), context))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("web.private"));
        assertThat(stream.asked).isEmpty();
    }

    @Test
    void whatTheServiceNoLongerHasIsToldAsMissed() {
        tell(account(1));
        Visit first = visit(words(), Optional.empty(), NOW);
        tell(account(200_000), account(260_000));
        Visit late = visit(words(), Optional.of(first.cursor()), NOW.plusSeconds(260_000));

        assertThat(keys(late)).containsExactly("stream.gap");
        assertThat(late.remarks().getFirst().in(Locale.FRENCH))
                .contains("24 novembre 2026 à 13:00", "26 novembre 2026 à 20:33");
    }

    @Test
    void aVisitIsBoundedAndTheNextOneGoesOn() {
        stream.says((call, line) -> {
            line.open();
            for (int i = 0; i < Listening.MOST_EVENTS + 10; i++) {
                line.say(account(-500 + i / 100));
            }
            line.hold();
        });
        Visit visit = visit(words(), Optional.empty(), NOW);

        assertThat(visit.more()).isTrue();
        assertThat(JetstreamCursor.read(visit.cursor()).time())
                .isEqualTo(micros(NOW.plusSeconds(-500 + (Listening.MOST_EVENTS - 1) / 100)));
    }

    @Test
    void aStreamThatFallsSilentIsLeftWhenTheTimeIsOver() {
        tell(post(1, -20, "La cantine"));
        Visit visit = visit(parameters(Map.of("words", "cantine", "seconds", "5")), Optional.empty(), NOW);

        assertThat(texts(visit)).containsExactly("La cantine");
        assertThat(visit.more()).isFalse();
        assertThat(keys(visit)).isEmpty();
    }

    @Test
    void anEventOfTheFutureDoesNotMoveTheCursorThere() {
        tell(account(1_000_000));
        Visit visit = visit(words(), Optional.empty(), NOW);

        assertThat(JetstreamCursor.read(visit.cursor()).time()).isLessThanOrEqualTo(micros(NOW.plusSeconds(90)));
    }

    @Test
    void noiseDoesNoHarm() {
        tell(
                "",
                "pas du JSON",
                "[1, 2]",
                "{\"time_us\": \"hier\"}",
                "{\"time_us\": -4}",
                "{\"did\": 3, \"time_us\": 5, \"commit\": {\"collection\": \"app.bsky.feed.post\", \"rkey\": \"x\", \"operation\": \"create\", \"record\": 7}}",
                "{\"did\": \"a\", \"time_us\": 5, \"commit\": {\"collection\": \"app.bsky.feed.like\", \"rkey\": \"x\", \"operation\": \"delete\"}}",
                "[".repeat(5_000),
                post(1, -20, "La cantine"),
                account(1));
        Visit visit = visit(words(), Optional.empty(), NOW);

        assertThat(texts(visit)).containsExactly("La cantine");
        assertThat(visit.gone()).isEmpty();
    }

    @Test
    void whoeverStopsIsNotKeptWaiting() {
        cancel = new Cancel();
        stream.says((call, line) -> {
            line.open();
            cancel.ask();
            line.hold();
        });

        assertThatThrownBy(() -> visit(words(), Optional.empty(), NOW)).isInstanceOf(Cancelled.class);
    }
}

package org.beffroi.cli.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.OptionalInt;
import org.beffroi.core.archive.Cancel;
import org.beffroi.dossier.alert.AlertFiles;
import org.beffroi.dossier.alert.AlertHandling;
import org.beffroi.dossier.alert.AlertReport;
import org.beffroi.dossier.alert.AlertReport.Outcome;
import org.beffroi.dossier.alert.Handled.Mute;
import org.junit.jupiter.api.Test;

/** What is held while somebody sleeps or asked for silence, and what is not. */
class HeldAlertsTest extends AlertedTown {

    @Test
    void whatComesInQuietHoursIsHeldAndToldInOneMessageAfter() {
        add(Optional.of(QUIET), OptionalInt.empty());
        now = at("2024-03-08T21:00");
        arrive(3);
        assertThat(check()).containsExactly(Outcome.HELD);
        now = at("2024-03-09T12:00");
        assertThat(check()).isEmpty();
        arrive(1);
        assertThat(check()).containsExactly(Outcome.HELD);
        // A period has rolled on: the watch finds none of them any more.
        watch("numéro 9", 3);
        now = at("2024-03-11T07:29");
        assertThat(check()).isEmpty();
        assertThat(web.messages).isEmpty();

        now = at("2024-03-11T07:30");
        assertThat(alerts().check(dossier, false, Cancel.never()))
                .extracting(AlertReport::outcome, AlertReport::mentions)
                .containsExactly(tuple(Outcome.TOLD, 4));
        now = now.plusSeconds(20);
        assertThat(check()).isEmpty();
        assertThat(usual()).singleElement().satisfies(body -> assertThat(body).contains("4 nouvelles mentions"));
    }

    @Test
    void whatIsHeldStaysSoWhereItsHoursAreChanged() {
        add(Optional.of(QUIET), OptionalInt.empty());
        now = at("2024-03-08T21:00");
        arrive(3);
        check();
        add(Optional.empty(), OptionalInt.empty());

        assertThat(check()).containsExactly(Outcome.TOLD);
        assertThat(usual()).singleElement().satisfies(body -> assertThat(body).contains("3 nouvelles mentions"));
    }

    @Test
    void fewerThanTheFloorAreNotHeldEither() {
        add(Optional.of(QUIET), OptionalInt.empty());
        now = at("2024-03-08T21:00");
        arrive(2);
        check();
        now = at("2024-03-11T08:00");

        assertThat(check()).isEmpty();
        assertThat(web.messages).isEmpty();
    }

    @Test
    void veryManyPassQuietHoursToWhoeverIsOnCall() {
        add(Optional.of(QUIET), OptionalInt.of(3));
        now = at("2024-03-08T21:00");
        arrive(8);
        assertThat(check()).containsExactly(Outcome.HELD);
        arrive(1);
        assertThat(check()).containsExactly(Outcome.HELD, Outcome.TOLD_ON_CALL);
        arrive(8);
        assertThat(check()).containsExactly(Outcome.HELD);
        arrive(1);
        assertThat(check()).containsExactly(Outcome.HELD, Outcome.TOLD_ON_CALL);
        assertThat(usual()).isEmpty();
        assertThat(onCall()).hasSize(2).allSatisfy(body -> assertThat(body)
                .contains("9 nouvelles mentions, bien plus que d’habitude", "Et 4 autres."));

        now = at("2024-03-11T08:00");
        assertThat(check()).containsExactly(Outcome.TOLD);
        assertThat(usual()).singleElement().satisfies(body -> assertThat(body).contains("18 nouvelles mentions"));
        now = at("2024-03-11T21:00");
        assertThat(check()).isEmpty();
        assertThat(onCall()).hasSize(2);
    }

    @Test
    void whatComesWhileItsWatchIsMutedIsToldInOneMessageAfter() {
        add(Optional.empty(), OptionalInt.empty());
        new AlertHandling(folder).mute("froid", Optional.of(new Mute(at("2024-03-04T12:00"), "camille", now)));
        arrive(3);
        assertThat(check()).containsExactly(Outcome.HELD);
        arrive(2);
        assertThat(check()).containsExactly(Outcome.HELD);
        assertThat(usual()).isEmpty();
        now = at("2024-03-04T12:00");
        assertThat(check()).containsExactly(Outcome.TOLD);
        assertThat(usual()).hasSize(1);
        assertThat(new AlertFiles(folder).tellings("équipe")).singleElement().satisfies(told -> {
            assertThat(told.mentions()).isEqualTo(5);
            assertThat(told.isOfNew()).isTrue();
            assertThat(told.certain()).isTrue();
            assertThat(told.at()).isEqualTo(now);
        });
    }
}

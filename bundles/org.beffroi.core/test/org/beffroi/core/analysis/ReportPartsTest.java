package org.beffroi.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Basis;
import org.junit.jupiter.api.Test;

/** The line that says on what an analysis rests. */
class ReportPartsTest {

    private static final Wording FRENCH = new Wording(Locale.FRENCH);

    private static String said(Optional<String> query, long mentions) {
        return ReportParts.basis(
                new Basis(
                        "essai",
                        1,
                        Map.of(),
                        query,
                        Optional.empty(),
                        ZoneId.of("Europe/Paris"),
                        new Basis.State(Instant.EPOCH, 0, 0),
                        Instant.parse("2025-10-14T10:00:00Z"),
                        mentions,
                        List.of()),
                FRENCH);
    }

    @Test
    void whatWasAskedOfMentionsSaysHowManyOfWhichDays() {
        assertThat(said(Optional.of("cantine"), 0))
                .isEqualTo("cantine · toutes les dates · aucune mention · calculé le 14 octobre 2025");
        assertThat(said(Optional.empty(), 3)).startsWith("toutes les dates · 3 mentions · ");
    }

    /** Such as a strategy: its risks may rest on mentions of a year, which the line would deny. */
    @Test
    void whatWasAskedOfNoMentionsSaysNothingOfThem() {
        assertThat(said(Optional.empty(), 0)).isEqualTo("calculé le 14 octobre 2025");
    }
}

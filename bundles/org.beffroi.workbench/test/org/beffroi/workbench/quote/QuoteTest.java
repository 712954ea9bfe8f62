package org.beffroi.workbench.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.MentionId;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Row;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private final Language french = new Language(Locale.FRENCH);
    private final Days days = new Days(french, ZoneId.of("Europe/Paris"), LocalDate.parse("2025-03-31"));

    private String head(String who, Optional<String> network, String beside) {
        Quote quote = new Quote(
                new MentionId("m"),
                who,
                network,
                Optional.of(Instant.parse("2025-03-05T12:10:00Z")),
                "Le poulet",
                Row.Tone.NEGATIVE);
        return quote.head(french, days, beside);
    }

    @Test
    void its_head_says_who_where_when_and_what_is_known_of_it() {
        assertThat(head("auteur-jn6j00tf", Optional.of("facebook"), "81 réactions"))
                .isEqualTo("auteur-jn6j00tf · Facebook · 5 mars, 13:10 · 81 réactions");
        assertThat(head("L’Écho", Optional.of("press"), "")).isEqualTo("L’Écho · Presse · 5 mars, 13:10");
    }

    @Test
    void what_nobody_knows_is_left_out() {
        assertThat(head("", Optional.empty(), "")).isEqualTo("5 mars, 13:10");
    }
}

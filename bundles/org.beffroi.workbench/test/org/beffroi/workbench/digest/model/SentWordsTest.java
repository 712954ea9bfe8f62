package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.dossier.digest.SentDigests.Sending;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

class SentWordsTest {

    private final Language french = new Language(Locale.FRENCH);
    private final SentWords words =
            new SentWords(french, new Days(french, ZoneId.of("Europe/Paris"), LocalDate.parse("2025-03-31")));

    private static Digest digest(String... names) {
        return new Digest(
                "Matin",
                "Revue du matin",
                Locale.FRENCH,
                Optional.empty(),
                Stream.of(names)
                        .map(name -> new Correspondent(name, address(name)))
                        .toList(),
                List.of());
    }

    private static String address(String name) {
        return name.toLowerCase(Locale.ROOT) + "@ville.example";
    }

    private String said(Digest digest, String... names) {
        return said("2025-03-31", Optional.empty(), digest, names);
    }

    private String said(String today, Optional<String> page, Digest digest, String... names) {
        Instant begun = Instant.parse("2025-03-30T22:38:00Z");
        Sending sending = new Sending(
                begun,
                Optional.of(begun.plusSeconds(3)),
                Stream.of(names).map(SentWordsTest::address).toList(),
                page);
        SentWords.Left left = words.of(digest, sending, LocalDate.parse(today));
        return (left.when() + " " + left.whom()).replace('\u202f', ' ');
    }

    @Test
    void the_hour_of_the_dossier_and_those_who_have_it_are_named() {
        assertThat(said(digest("Maire", "Cabinet"), "Maire", "Cabinet"))
                .isEqualTo("Envoyée aujourd’hui à 00:38 à 2 personnes\u00a0: Maire, Cabinet");
    }

    @Test
    void of_another_day_the_day_is_said_with_its_year_where_it_is_another_one() {
        assertThat(said("2025-04-02", Optional.empty(), digest("Maire"), "Maire"))
                .isEqualTo("Envoyée le 31 mars à 00:38 à 1 personne\u00a0: Maire");
        assertThat(said("2026-04-02", Optional.empty(), digest("Maire"), "Maire"))
                .contains("le 31 mars 2025 à 00:38");
    }

    @Test
    void what_was_changed_since_then_is_said_to_be() {
        assertThat(said("2025-03-31", Optional.of("another page"), digest("Maire"), "Maire"))
                .endsWith("\u00a0: Maire. Modifiée depuis.");
    }

    @Test
    void who_is_no_more_among_them_is_called_by_the_address() {
        assertThat(said(digest("Maire"), "Cabinet")).contains("\u00a0: cabinet@ville.example");
    }

    @Test
    void of_many_some_are_named_and_the_others_counted() {
        assertThat(said(digest("A", "B", "C", "D", "E"), "A", "B", "C", "D", "E"))
                .contains("\u00a0: A, B et 3 autres");
    }
}

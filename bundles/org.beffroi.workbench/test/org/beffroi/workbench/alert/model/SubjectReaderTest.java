package org.beffroi.workbench.alert.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.Test;

class SubjectReaderTest {

    private static final Instant LAST = Instant.parse("2025-02-20T10:00:00Z");

    private final FakeDossier dossier = new FakeDossier();

    private TalkedAbout read() {
        return new SubjectReader(dossier, Locale.FRENCH).read(Cancel.never()).orElseThrow();
    }

    /** Some mentions of a value, a day apart, the newest on a day. */
    private void add(Field field, String value, int count, Instant newest) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            FieldValues values = FieldValues.builder()
                    .put(CoreFields.TEXT_BODY, "x")
                    .put(field, value)
                    .put(CoreFields.PUBLISHED, newest.minusSeconds(86_400L * i))
                    .build();
            mentions.add(new Mention(
                    MentionId.of("test", value + newest + i), new Origin("test", new BatchId("test"), newest), values));
        }
        dossier.archive().add(mentions);
    }

    @Test
    void an_empty_dossier_has_none() {
        assertThat(new SubjectReader(dossier, Locale.FRENCH).read(Cancel.never()))
                .isEmpty();
    }

    @Test
    void mentions_without_theme_or_place_have_none() {
        assertThat(new SubjectReader(dossier.with(9, "cantine"), Locale.FRENCH)
                        .read(Cancel.never())
                        .orElseThrow()
                        .subjects())
                .isEmpty();
    }

    @Test
    void the_themes_of_the_last_weeks_that_hold_something_come_first_then_places() {
        add(CoreFields.THEME, "voirie", 4, LAST);
        add(CoreFields.THEME, "cantine", 7, LAST);
        add(CoreFields.THEME, "piscine", 2, LAST);
        add(CoreFields.PLACE, "Gare", 9, LAST);
        add(CoreFields.THEME, "impôts", 20, LAST.minusSeconds(86_400L * 60));
        TalkedAbout about = read();
        assertThat(about.until()).isEqualTo(LocalDate.of(2025, 2, 20));
        assertThat(about.from()).isEqualTo(LocalDate.of(2025, 1, 24));
        assertThat(about.subjects())
                .containsExactly(
                        new WatchSubject("Cantine", new Query.FieldIs("theme", "cantine"), 7),
                        new WatchSubject("Voirie", new Query.FieldIs("theme", "voirie"), 4),
                        new WatchSubject("Gare", new Query.FieldIs("place", "Gare"), 9));
    }

    @Test
    void no_more_than_three_are_offered() {
        for (String theme : List.of("a", "b", "c", "d")) {
            add(CoreFields.THEME, theme, 3, LAST);
        }
        assertThat(read().subjects()).hasSize(3);
    }
}

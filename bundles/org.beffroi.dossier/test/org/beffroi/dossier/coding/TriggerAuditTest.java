package org.beffroi.dossier.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.truth.Inheritance;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.archive.truth.Reading;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.text.Tokens;
import org.beffroi.dossier.coding.TriggerAudit.Trigger;
import org.junit.jupiter.api.Test;

class TriggerAuditTest {

    private static final Instant EIGHT = Instant.parse("2026-03-04T08:00:00Z");

    private final Enrichment enrichment = Enrichment.of(
            List.of(new Words()),
            new EnrichmentContext(Optional.empty(), ZoneOffset.UTC, Path.of("none")),
            new Tokens());
    private final TriggerAudit audit = new TriggerAudit(enrichment, CoreFields.THEME);

    /** Reads the canteen and the roads, by a word each. */
    @Enricher.Info(id = "words")
    private static final class Words implements Enricher, Enricher.Reader {

        @Override
        public List<Field> adds() {
            return List.of(CoreFields.THEME);
        }

        @Override
        public Reader reader(EnrichmentContext ground) {
            return this;
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public void read(Subject subject, Findings findings) {
            List<String> themes = clues(subject, CoreFields.THEME).stream()
                    .flatMap(clue -> clue.value().stream())
                    .distinct()
                    .toList();
            if (!themes.isEmpty()) {
                findings.found(CoreFields.THEME, themes, 1);
            }
        }

        @Override
        public List<Clue> clues(Subject subject, Field field) {
            return List.of("cantine", "poulet", "rue").stream()
                    .flatMap(word -> {
                        int at = subject.whole().toLowerCase(Locale.FRENCH).indexOf(word);
                        String theme = word.equals("rue") ? "roads" : "canteen";
                        return at < 0
                                ? List.<Clue>of().stream()
                                : List.of(new Clue(at, at + word.length(), 2, Optional.of(theme))).stream();
                    })
                    .toList();
        }
    }

    private Entry entry(String id, String text, Act... acts) {
        FieldValues values =
                FieldValues.builder().put(CoreFields.TEXT_BODY, text).build();
        Mention mention = new Mention(new MentionId(id), new Origin("essai", new BatchId("lot"), EIGHT), values);
        return Known.nothing(mention.id())
                .with(Reading.of(mention))
                .annotatedBy(enrichment)
                .with(List.of(acts))
                .entry(Fields.core());
    }

    private static Act said(String id, String theme) {
        return new Act(
                "act-" + id,
                new BatchId("acts"),
                "Lou",
                Act.Hand.HUMAN,
                EIGHT,
                new Act.Set(new MentionId(id), "theme", List.of(theme)));
    }

    @Test
    void words_are_counted_for_their_theme_with_what_people_said_otherwise() {
        audit.add(entry("x:1", "La CANTINE et encore la cantine, avec du poulet"));
        audit.add(entry("x:2", "Cantine fermée rue Basse"));
        audit.add(entry("x:3", "On danse à la cantine numérique", said("x:3", "culture")));
        assertThat(audit.most(9))
                .extracting(Trigger::value, Trigger::words, Trigger::mentions, Trigger::readings, Trigger::otherwise)
                .containsExactly(
                        tuple("canteen", "cantine", 3L, 3L, 1L),
                        tuple("canteen", "poulet", 1L, 3L, 0L),
                        tuple("roads", "rue", 1L, 1L, 0L));
        assertThat(audit.most(1)).extracting(Trigger::words).containsExactly("cantine", "rue");
    }

    @Test
    void the_example_is_where_the_words_stand_first_without_cut_words() {
        audit.add(entry(
                "x:1",
                "Une très longue phrase qui parle de tout et de rien avant d’en venir à la cantine du groupe "
                        + "scolaire, puis qui continue encore longtemps après"));
        assertThat(audit.most(1)).singleElement().satisfies(trigger -> {
            assertThat(trigger.in()).isEqualTo(new MentionId("x:1"));
            assertThat(trigger.example())
                    .isEqualTo(
                            "… tout et de rien avant d’en venir à la cantine du groupe scolaire, puis qui continue …");
        });
    }

    @Test
    void what_passes_down_a_conversation_is_nobodys_word() {
        Known root = Known.nothing(new MentionId("x:0"))
                .with(Reading.of(new Mention(
                        new MentionId("x:0"),
                        new Origin("essai", new BatchId("lot"), EIGHT),
                        FieldValues.builder()
                                .put(CoreFields.TEXT_BODY, "cantine")
                                .build())))
                .annotatedBy(enrichment);
        Inheritance inheritance = new Inheritance(java.util.Set.of("theme"), Fields.core());
        Known answer = Known.nothing(new MentionId("x:1"))
                .with(Reading.of(new Mention(
                        new MentionId("x:1"),
                        new Origin("essai", new BatchId("lot"), EIGHT),
                        FieldValues.builder()
                                .put(CoreFields.TEXT_BODY, "Patience")
                                .build())));
        audit.add(inheritance.inheriting(answer, inheritance.passedBy(root)).entry(Fields.core()));
        assertThat(audit.most(9)).isEmpty();
    }
}

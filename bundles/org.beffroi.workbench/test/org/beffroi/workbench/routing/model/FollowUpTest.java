package org.beffroi.workbench.routing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.truth.Known;
import org.beffroi.core.archive.truth.Reading;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.mention.Term;
import org.beffroi.dossier.routing.Assignment;
import org.beffroi.dossier.routing.Delay;
import org.beffroi.dossier.routing.RoutingRule;
import org.beffroi.dossier.routing.RoutingRules;
import org.beffroi.dossier.routing.Status;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.routing.MoveWords;
import org.beffroi.workbench.routing.UnseenNotice;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOON = Instant.parse("2025-03-31T10:00:00Z");
    private static final MentionId ID = new MentionId("test:1");
    private static final BatchId BATCH = new BatchId("lot");

    private final Language french = new Language(Locale.FRENCH);
    private final Days days = new Days(french, PARIS, LocalDate.of(2025, 3, 31));
    private final MoveWords words = new MoveWords(french, days, CoreFields.DEPARTMENT);
    private final List<Act> acts = new ArrayList<>();

    @Test
    void a_mention_that_nobody_dealt_with_stands_nowhere() {
        FollowUp now = FollowUp.of(entry(), NOON);
        assertThat(now.standing()).isEmpty();
        assertThat(now.history()).isEmpty();
    }

    @Test
    void what_was_done_at_once_is_told_in_one_sentence() {
        RoutingRule rule =
                new RoutingRule(Optional.empty(), Optional.empty(), "éducation", Optional.of("Paul"), Delay.read("2d"));
        Assignment.byRule(entry(), new RoutingRules(Map.of(), List.of(rule)), NOON, PARIS)
                .ifPresent(made -> acts.addAll(made.acts(entry(), Assignment.BY_RULE, Act.Hand.MACHINE, BATCH, NOON)));
        acts.addAll(new Assignment(ID, "voirie", Optional.empty(), Optional.empty())
                .acts(entry(), "Lou", Act.Hand.HUMAN, BATCH, NOON.plusSeconds(60)));
        set("Voirie", CoreFields.STATUS.name(), Status.ANSWERED.value(), 120);

        FollowUp now = FollowUp.of(entry(), NOON);
        assertThat(now.person()).isEmpty();
        assertThat(now.due()).isEmpty();
        assertThat(now.history())
                .extracting(words::what)
                .containsExactly(
                        "Attribuée au service Éducation, confiée à Paul, échéance\u00a0: 2 avril, 12:00",
                        "Attribuée au service Voirie",
                        "Réponse faite");
        assertThat(now.history())
                .extracting(words::who)
                .containsExactly(
                        "Les règles · aujourd’hui, 12:00", "Lou · aujourd’hui, 12:01", "Voirie · aujourd’hui, 12:02");
    }

    @Test
    void what_is_past_its_due_time_is_late_until_it_is_answered() {
        acts.addAll(new Assignment(ID, "voirie", Optional.empty(), Optional.of(NOON))
                .acts(entry(), "Lou", Act.Hand.HUMAN, BATCH, NOON.minusSeconds(7200)));
        assertThat(standing(NOON)).isEqualTo(new RoutingState(Status.FORWARDED, false));
        assertThat(standing(NOON.plusSeconds(1))).isEqualTo(new RoutingState(Status.FORWARDED, true));
        set("Voirie", CoreFields.STATUS.name(), Status.ANSWERED.value(), 60);
        assertThat(standing(NOON.plusSeconds(90))).isEqualTo(new RoutingState(Status.ANSWERED, false));
    }

    @Test
    void a_word_that_was_not_seen_is_told() {
        Entry before = entry();
        set("Denis", CoreFields.DEPARTMENT.name(), "sports", 0);
        acts.add(new Act(
                        "later",
                        BATCH,
                        "Lou",
                        Act.Hand.HUMAN,
                        NOON.plusSeconds(60),
                        new Act.Set(ID, CoreFields.DEPARTMENT.name(), List.of("voirie")))
                .seeing(before));
        FollowUp.Move last = FollowUp.of(entry(), NOON).history().getLast();
        assertThat(words.what(last)).isEqualTo("Service\u00a0: Voirie");
        assertThat(new UnseenNotice(french, days).of(last.conflicts().getFirst(), CoreFields.DEPARTMENT))
                .startsWith("Lou n’avait pas vu «\u202fsports\u202f», choisi par Denis (aujourd’hui, 12:00).");
    }

    @Test
    void a_department_is_called_by_its_name_however_it_was_typed() {
        set("Lou", CoreFields.DEPARTMENT.name(), "Éducation", 0);
        MoveWords english = new MoveWords(
                new Language(Locale.ENGLISH),
                days,
                CoreFields.DEPARTMENT.withVocabulary(new Term("education", "education", "éducation")));
        assertThat(english.what(FollowUp.of(entry(), NOON).history().getFirst()))
                .isEqualTo("Department: Education");
    }

    private RoutingState standing(Instant now) {
        return FollowUp.of(entry(), now).standing().orElseThrow();
    }

    private void set(String who, String field, String value, int seconds) {
        acts.add(new Act(
                who + seconds,
                BATCH,
                who,
                Act.Hand.HUMAN,
                NOON.plusSeconds(seconds),
                new Act.Set(ID, field, List.of(value))));
    }

    private Entry entry() {
        Mention mention = new Mention(
                ID,
                new Origin("test", BATCH, NOON),
                FieldValues.builder().put(CoreFields.TEXT_BODY, "La cantine").build());
        return Known.nothing(ID).with(Reading.of(mention)).with(acts).entry(Fields.core());
    }
}

package org.beffroi.dossier.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
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
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.routing.SentTickets.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2024-03-04T09:00:00Z");
    private static final BatchId BATCH = new BatchId("lot");

    @TempDir
    Path dossier;

    @Test
    void statuses_are_known_by_their_names() {
        assertThat(Status.typed("À traiter")).contains(Status.OPEN);
        assertThat(Status.typed("repondue")).contains(Status.ANSWERED);
        assertThat(Status.typed("réponse faite")).contains(Status.ANSWERED);
        assertThat(Status.typed("assigned")).contains(Status.FORWARDED);
        assertThat(Status.typed("attribuée")).contains(Status.FORWARDED);
        assertThat(Status.typed("clôturée")).contains(Status.CLOSED);
        assertThat(Status.typed("clos")).contains(Status.CLOSED);
        assertThat(Status.typed("perdue")).isEmpty();
        assertThat(Status.FORWARDED.label(Locale.FRENCH)).isEqualTo("en cours");
    }

    @Test
    void a_delay_follows_the_calendar() {
        assertThat(Delay.read("2j")).contains(Delay.read("2d").orElseThrow());
        assertThat(Delay.read("0d")).isEmpty();
        assertThat(Delay.read("demain")).isEmpty();
        // In the night of 30 to 31 March 2024 clocks skip an hour.
        Instant noon = Instant.parse("2024-03-30T11:00:00Z");
        assertThat(Delay.read("1d").orElseThrow().after(noon, PARIS)).isEqualTo(Instant.parse("2024-03-31T10:00:00Z"));
        assertThat(Delay.read("24h").orElseThrow().after(noon, PARIS)).isEqualTo(Instant.parse("2024-03-31T11:00:00Z"));
    }

    @Test
    void the_first_rule_that_fits_counts_and_rules_are_kept() {
        RoutingRules rules = new RoutingRules(
                Map.of("Éducation", "education@ville.example"),
                List.of(
                        rule("école", "44109", "Éducation"),
                        new RoutingRule(
                                Optional.of("roads"),
                                Optional.empty(),
                                "Voirie",
                                Optional.of("Paul"),
                                Delay.read("2d"))));
        rules.keepIn(dossier);
        RoutingRules read = RoutingRules.in(dossier);
        assertThat(read).isEqualTo(rules);

        Assignment roads =
                Assignment.byRule(entry(said("roads", null)), read, NOW, PARIS).orElseThrow();
        assertThat(roads.department()).isEqualTo("Voirie");
        assertThat(roads.person()).contains("Paul");
        assertThat(roads.due()).contains(Instant.parse("2024-03-06T09:00:00Z"));
        assertThat(Assignment.byRule(entry(said("Ecole/Cantine", "44109")), read, NOW, PARIS))
                .map(Assignment::department)
                .contains("Éducation");
        assertThat(Assignment.byRule(entry(said("école", "44110")), read, NOW, PARIS))
                .isEmpty();
    }

    @Test
    void a_persons_word_stands_above_the_rules() {
        RoutingRules rules = new RoutingRules(Map.of(), List.of(rule("roads", null, "Voirie")));
        Act persons = act("a", "Lou", Act.Hand.HUMAN, NOW, "department", "Propreté");
        assertThat(Assignment.byRule(entry(said("roads", null), persons), rules, NOW, PARIS))
                .isEmpty();
        List<Act> acts = new ArrayList<>(Assignment.byRule(entry(said("roads", null)), rules, NOW, PARIS)
                .orElseThrow()
                .acts(entry(said("roads", null)), Assignment.BY_RULE, Act.Hand.MACHINE, BATCH, NOW.plusSeconds(60)));
        acts.add(persons);
        Entry both = entry(said("roads", null), acts.toArray(Act[]::new));
        assertThat(both.effective().string(CoreFields.DEPARTMENT)).contains("Propreté");
        assertThat(both.effective().string(CoreFields.STATUS)).contains("forwarded");
    }

    @Test
    void who_is_assigned_anew_keeps_nothing_of_the_assignment_before() {
        RoutingRule rule = new RoutingRule(
                Optional.of("roads"), Optional.empty(), "Voirie", Optional.of("Paul"), Delay.read("2d"));
        Entry arrived = entry(said("roads", null));
        List<Act> acts =
                new ArrayList<>(Assignment.byRule(arrived, new RoutingRules(Map.of(), List.of(rule)), NOW, PARIS)
                        .orElseThrow()
                        .acts(arrived, Assignment.BY_RULE, Act.Hand.MACHINE, BATCH, NOW));
        Entry ruled = entry(said("roads", null), acts.toArray(Act[]::new));
        assertThat(ruled.effective().string(CoreFields.ASSIGNEE)).contains("Paul");

        acts.addAll(new Assignment(new MentionId("test:1"), "Propreté", Optional.empty(), Optional.empty())
                .acts(ruled, "Lou", Act.Hand.HUMAN, BATCH, NOW.plusSeconds(60)));
        Entry anew = entry(said("roads", null), acts.toArray(Act[]::new));
        assertThat(anew.effective().string(CoreFields.DEPARTMENT)).contains("Propreté");
        assertThat(anew.effective().string(CoreFields.ASSIGNEE)).isEmpty();
        assertThat(anew.effective().time(CoreFields.DUE)).isEmpty();
        assertThat(RoutingHistory.of(anew).steps())
                .allMatch(step -> step.conflict().isEmpty());
    }

    @Test
    void what_a_department_answers_is_given_to_nobody() {
        new RoutingRules(Map.of(), List.of(rule("roads", null, "Voirie"))).keepIn(dossier);
        SentTickets tickets = new SentTickets(dossier);
        Ticket ticket = Ticket.drawn(new SecureRandom());
        tickets.keep(new Sent(ticket, new MentionId("test:2"), "Voirie", NOW));
        Routing routing = new Routing(RoutingRules.in(dossier), tickets, PARIS);
        FieldValues about = said("roads", null).toBuilder()
                .put(CoreFields.TYPE, "message")
                .put(CoreFields.TITLE, "Re: " + ticket.written())
                .build();
        assertThat(routing.assigned(entry(about), BATCH, NOW).assigned()).isZero();
        assertThat(routing.assigned(entry(said("roads", null)), BATCH, NOW).assigned())
                .isEqualTo(1);
    }

    @Test
    void damaged_rules_are_refused_by_name() throws IOException {
        Files.createDirectories(dossier.resolve("routing"));
        Files.writeString(dossier.resolve("routing/rules.json"), "{\"rules\": [{\"theme\": \"x\"}]}");
        assertThatThrownBy(() -> RoutingRules.in(dossier))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("rules.json");
    }

    @Test
    void response_times_are_those_of_departments() {
        // Friday 3 May 2024, 16:00, to Monday 6 May, 10:00: one hour, then one; from 10:00 to 11:00 one.
        Entry slow = entry(
                said("roads", null),
                act("1", "Lou", Act.Hand.HUMAN, time("2024-05-03T14:00:00Z"), "department", "Voirie"),
                act("2", "Lou", Act.Hand.HUMAN, time("2024-05-03T14:00:01Z"), "due", "2024-05-04T00:00:00Z"),
                act("3", "Max", Act.Hand.HUMAN, time("2024-05-06T08:00:00Z"), "status", "answered"));
        Entry quick = entry(
                said("roads", null),
                act("1", "Lou", Act.Hand.HUMAN, time("2024-05-06T08:00:00Z"), "status", "forwarded"),
                act("2", "Lou", Act.Hand.HUMAN, time("2024-05-06T08:00:00Z"), "department", "Voirie"),
                act("3", "Max", Act.Hand.HUMAN, time("2024-05-06T09:00:00Z"), "status", "closed"));
        Entry waiting = entry(
                said("roads", null),
                act("1", "Lou", Act.Hand.HUMAN, time("2024-05-06T08:00:00Z"), "department", "Propreté"));
        List<ResponseTimes.OfDepartment> times = ResponseTimes.of(
                List.of(slow, quick, waiting, entry(said("roads", null))).iterator(),
                new WorkingHours(PARIS),
                time("2024-05-07T00:00:00Z"));
        assertThat(times)
                .containsExactly(
                        new ResponseTimes.OfDepartment("Propreté", 1, 0, 0, Optional.empty(), Optional.empty()),
                        new ResponseTimes.OfDepartment(
                                "Voirie",
                                2,
                                2,
                                1,
                                Optional.of(Duration.ofMinutes(90)),
                                Optional.of(Duration.ofMinutes((66 + 1) * 60 / 2))));
    }

    @Test
    void an_answer_by_mail_is_known_by_its_token() {
        SentTickets tickets = new SentTickets(dossier);
        Ticket ticket = Ticket.drawn(new SecureRandom());
        tickets.keep(new Sent(ticket, new MentionId("test:1"), "Voirie", NOW));

        Mention reply = mail("Re: À traiter : Voirie " + ticket.written().toLowerCase(Locale.ROOT));
        DepartmentReply read = DepartmentReply.read(reply, tickets::find).orElseThrow();
        Act act = read.act(BATCH);
        assertThat(act.who()).isEqualTo("Voirie");
        assertThat(act).isEqualTo(read.act(BATCH));
        assertThat(entry(said("roads", null), act).effective().string(CoreFields.STATUS))
                .contains("answered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Re: À traiter",
                "Re: [BFR-AAAAAAAAAAAA]",
                "Réponse automatique : À traiter TOKEN",
                "Absence du bureau : TOKEN",
                "Automatic reply: TOKEN"
            })
    void other_mails_and_automatic_answers_are_none(String subject) {
        SentTickets tickets = new SentTickets(dossier);
        Ticket ticket = Ticket.drawn(new SecureRandom());
        tickets.keep(new Sent(ticket, new MentionId("test:1"), "Voirie", NOW));
        assertThat(DepartmentReply.read(mail(subject.replace("TOKEN", ticket.written())), tickets::find))
                .isEmpty();
    }

    private static RoutingRule rule(String theme, String place, String department) {
        return new RoutingRule(
                Optional.of(theme), Optional.ofNullable(place), department, Optional.empty(), Optional.empty());
    }

    private static Instant time(String written) {
        return Instant.parse(written);
    }

    private static Act act(String id, String who, Act.Hand hand, Instant when, String field, String value) {
        return new Act(id, BATCH, who, hand, when, new Act.Set(new MentionId("test:1"), field, List.of(value)));
    }

    private static Mention mail(String subject) {
        return mention(FieldValues.builder()
                .put(CoreFields.TYPE, "message")
                .put(CoreFields.TITLE, subject)
                .put(CoreFields.PUBLISHED, NOW)
                .build());
    }

    private static FieldValues said(String theme, String place) {
        return FieldValues.builder()
                .put(CoreFields.THEME, theme)
                .put(CoreFields.PLACE, place)
                .build();
    }

    private static Mention mention(FieldValues values) {
        return new Mention(new MentionId("test:1"), new Origin("test", BATCH, NOW), values);
    }

    private static Entry entry(FieldValues values, Act... acts) {
        Mention mention = mention(values);
        return Known.nothing(mention.id())
                .with(Reading.of(mention))
                .with(List.of(acts))
                .entry(Fields.core());
    }
}

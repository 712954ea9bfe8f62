package org.beffroi.workbench.watch.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.edition.Edition;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.notify.SendContext;
import org.beffroi.core.notify.SendOutcome;
import org.beffroi.core.watch.NegativeShare;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Watch;
import org.beffroi.core.watch.Watches;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.AlertFiles;
import org.beffroi.dossier.alert.AlertHandling;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.alert.Destination;
import org.beffroi.dossier.alert.Handled;
import org.beffroi.dossier.alert.NotifierKind;
import org.beffroi.dossier.alert.QuietHours;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.dossier.watch.FolderWatches;
import org.beffroi.testing.secret.MapSecrets;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is filled in becomes the files that the command line writes, and is taken back whole. */
class WatchRulesTest {

    @TempDir
    private Path folder;

    private final Map<String, String> secrets = new HashMap<>();
    private final List<String> sent = new ArrayList<>();
    private final List<Watch> kept = new ArrayList<>();
    private final Map<String, String> refused = new HashMap<>();
    private FakeDossier dossier;
    private Alerts alerts;
    private Acts acts;
    private WatchRules rules;
    private int changed;

    /** To whom a mail goes. */
    public record People(@Notifier.Recipients List<String> recipients) {}

    /** Where a room takes messages. */
    public record Room(@Notifier.Secret String url) {
        public Room {
            if (!url.startsWith("https://")) {
                throw Refusal.of(WatchRulesTest.class, "watch.parameter.missing");
            }
        }
    }

    @Notifier.Info(id = "mail")
    private final class Mail implements Notifier<People> {
        @Override
        public Class<People> parameters() {
            return People.class;
        }

        @Override
        public String place(People parameters, Set<String> allowedHosts) {
            return String.join(", ", parameters.recipients());
        }

        @Override
        public SendOutcome send(Notice notice, People parameters, SendContext context) {
            sent.add(String.join(", ", parameters.recipients()));
            return new SendOutcome.Accepted();
        }
    }

    @Notifier.Info(id = "mattermost")
    private final class Chat implements Notifier<Room> {
        @Override
        public Class<Room> parameters() {
            return Room.class;
        }

        @Override
        public String place(Room parameters, Set<String> allowedHosts) {
            return "chat.example";
        }

        @Override
        public SendOutcome send(Notice notice, Room parameters, SendContext context) {
            sent.add(parameters.url());
            return new SendOutcome.Accepted();
        }
    }

    @BeforeEach
    void begin() {
        dossier = new FakeDossier(folder).with(4, "cantine");
        acts = new Acts(dossier.archive(), "lou", Runnable::run, Runnable::run);
        alerts = new Alerts(
                List.of(new Mail(), new Chat()),
                PostOffice.with(Optional.empty(), List.of(), Optional.empty()),
                Optional.of(new MapSecrets(secrets)),
                () -> new Edition("Beffroi", "0.2.0"),
                Optional.empty(),
                new Guests(),
                Clock.systemUTC());
        rules = new WatchRules(dossier, alerts, "lou", Runnable::run, Runnable::run, acts, () -> changed++);
    }

    private static WatchDraft cantine(Condition condition, String floor) {
        return new WatchDraft(" Cantine ", "cantine", condition, floor, true);
    }

    private Optional<NotifierKind> kind(String id) {
        return alerts.kinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    private AlertDraft mail(String people, String from, String to) {
        return new AlertDraft(kind("mail"), Map.of("recipients", people), Map.of(), from, to, true, true, "");
    }

    private AlertDraft chat(Map<String, String> typed) {
        return new AlertDraft(kind("mattermost"), Map.of(), typed, "", "", false, false, "chat.example:8443");
    }

    private void save(RuleDraft draft, WatchRules.Known before) {
        refused.clear();
        rules.save(
                draft,
                before,
                Locale.FRENCH,
                kept::add,
                why -> why.forEach((where, said) -> refused.put(where, said.key())));
    }

    private WatchRules.Known known() {
        return new WatchRules.Known(dossier.watches().named("Cantine"), new AlertFiles(folder).named("Cantine"));
    }

    private Optional<Alert> alert() {
        return new AlertFiles(folder).named("Cantine");
    }

    @Test
    void a_rule_becomes_a_watch_and_an_alert_with_its_quiet_hours_and_is_undone_and_done_again() {
        save(
                new RuleDraft(cantine(Condition.PEAK, "10"), mail("a@ville.fr; Astreinte <b@ville.fr>", "20h", "7:30")),
                WatchRules.Known.none());
        assertThat(refused).isEmpty();
        Watch watch = kept.getFirst();
        assertThat(watch.rise()).contains(Rise.PEAK);
        assertThat(watch.floor()).isEqualTo(10);
        Alert alert = alert().orElseThrow();
        assertThat(alert.watch()).isEqualTo("Cantine");
        assertThat(alert.destination().parameters())
                .containsEntry("recipients", List.of("a@ville.fr", "Astreinte <b@ville.fr>"));
        assertThat(alert.quiet())
                .contains(new QuietHours(
                        Optional.of(new QuietHours.Span(LocalTime.of(20, 0), LocalTime.of(7, 30))),
                        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        true));
        assertThat(dossier.watches().shown("Cantine").size()).isEqualTo(4);
        acts.undo();
        assertThat(dossier.watches().all()).isEmpty();
        assertThat(new AlertFiles(folder).all()).isEmpty();
        acts.redo();
        assertThat(dossier.watches().named("Cantine")).contains(watch);
        assertThat(alert()).contains(alert);
        assertThat(changed).isEqualTo(3);
    }

    @Test
    void so_many_a_day_is_a_period_of_a_day_and_other_periods_stay_as_they_were_written() {
        save(new RuleDraft(cantine(Condition.A_DAY, "5"), AlertDraft.nobody()), WatchRules.Known.none());
        assertThat(kept.getLast().period()).contains("1j");
        assertThat(Condition.of(kept.getLast())).isEqualTo(Condition.A_DAY);
        save(new RuleDraft(cantine(Condition.NEW, "5"), AlertDraft.nobody()), known());
        assertThat(kept.getLast().period()).isEmpty();
        Watch week = new Watch(
                "Cantine",
                "cantine",
                Locale.ENGLISH,
                Watch.Rhythm.WEEK,
                Optional.of("2w"),
                3,
                List.of(),
                kept.getLast().added(),
                "camille");
        dossier.watches().save(week);
        save(new RuleDraft(cantine(Condition.DISCONTENT, "3"), AlertDraft.nobody()), known());
        assertThat(kept.getLast())
                .isEqualTo(new Watch(
                        "Cantine",
                        "cantine",
                        Locale.ENGLISH,
                        Watch.Rhythm.WEEK,
                        Optional.of("2w"),
                        3,
                        Optional.of(Rise.DISCONTENT),
                        List.of(),
                        week.added(),
                        "camille"));
    }

    @Test
    void a_negative_share_is_kept_refused_where_it_is_none_and_tried_on_the_past() {
        ShareDraft wrong = new ShareDraft("100", "24");
        save(
                new RuleDraft(
                        new WatchDraft("Cantine", "cantine", Condition.NEGATIVE, "20", wrong, true),
                        AlertDraft.nobody()),
                WatchRules.Known.none());
        assertThat(refused).containsExactly(Map.entry(WatchDraft.SHARE, "watch.share.wrong"));
        RuleDraft draft = new RuleDraft(
                new WatchDraft("Cantine", "cantine", Condition.NEGATIVE, "20", new ShareDraft("35 %", "48"), true),
                AlertDraft.nobody());
        save(draft, WatchRules.Known.none());
        assertThat(refused).isEmpty();
        Watch watch = dossier.watches().named("Cantine").orElseThrow();
        assertThat(watch.rise()).contains(Rise.NEGATIVE);
        assertThat(watch.negative()).contains(new NegativeShare(35, 48));
        assertThat(Condition.of(watch)).isEqualTo(Condition.NEGATIVE);
        List<Sentence> told = new ArrayList<>();
        rules.past(draft, Locale.FRENCH, told::add);
        assertThat(told).extracting(Sentence::key).containsExactly("watch.past.never");
        save(new RuleDraft(cantine(Condition.PEAK, "5"), AlertDraft.nobody()), known());
        assertThat(kept.getLast().negative()).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_where_it_is_asked_and_nothing_is_kept() {
        save(
                new RuleDraft(new WatchDraft(" ", " ", Condition.NEW, "0", true), mail("nobody", "20:00", "25:00")),
                WatchRules.Known.none());
        assertThat(refused)
                .containsOnlyKeys(
                        WatchDraft.NAME,
                        WatchDraft.QUERY,
                        WatchDraft.FLOOR,
                        AlertDraft.parameter("recipients"),
                        AlertDraft.HOURS);
        save(new RuleDraft(cantine(Condition.NEW, "1"), chat(Map.of())), WatchRules.Known.none());
        assertThat(refused).containsOnlyKeys(AlertDraft.parameter("url"));
        save(
                new RuleDraft(new WatchDraft("Cantine", "(", Condition.NEW, "1", true), AlertDraft.nobody()),
                WatchRules.Known.none());
        assertThat(refused).containsOnlyKeys(WatchDraft.QUERY);
        save(new RuleDraft(cantine(Condition.NEW, "1"), chat(Map.of("url", "ftp://chat"))), WatchRules.Known.none());
        assertThat(refused).containsOnlyKeys(AlertDraft.CHANNEL);
        assertThat(dossier.watches().all()).isEmpty();
        assertThat(new AlertFiles(folder).all()).isEmpty();
        assertThat(secrets).isEmpty();
    }

    @Test
    void a_name_that_is_taken_is_refused_and_what_has_it_stays() {
        save(new RuleDraft(cantine(Condition.NEW, "1"), AlertDraft.nobody()), WatchRules.Known.none());
        save(
                new RuleDraft(new WatchDraft("Cantine", "école", Condition.PEAK, "9", true), AlertDraft.nobody()),
                WatchRules.Known.none());
        assertThat(refused).containsExactly(Map.entry(WatchDraft.NAME, "watch.name.taken"));
        assertThat(dossier.watches().named("Cantine")).map(Watch::query).contains("cantine");
    }

    @Test
    void a_watch_that_is_renamed_keeps_what_it_has_shown_its_alert_its_secret_and_what_was_done_about_it() {
        save(
                new RuleDraft(cantine(Condition.NEW, "1"), chat(Map.of("url", "https://chat/one"))),
                WatchRules.Known.none());
        AlertHandling handling = new AlertHandling(folder);
        Handled.Mute mute = new Handled.Mute(Instant.parse("2025-04-01T06:00:00Z"), "lou", Instant.EPOCH);
        handling.mute("Cantine", Optional.of(mute));
        dossier.digests().save(digestOf("Cantine"));
        Watches lea = new FolderWatches(folder, "lea@poste");
        lea.delivered("Cantine", List.of(new MentionId("a:1")));
        Alert before = alert().orElseThrow();
        save(
                new RuleDraft(new WatchDraft("Restauration", "cantine", Condition.NEW, "3", true), chat(Map.of())),
                known());
        assertThat(refused).isEmpty();
        assertThat(dossier.watches().all()).singleElement().satisfies(watch -> {
            assertThat(watch.name()).isEqualTo("Restauration");
            assertThat(watch.floor()).isEqualTo(3);
        });
        assertThat(dossier.watches().shown("Restauration").size()).isEqualTo(4);
        assertThat(dossier.watches().shown("Cantine").size()).isZero();
        assertThat(lea.shown("Restauration").holds(new MentionId("a:1"))).isTrue();
        assertThat(lea.shown("Cantine").size()).isZero();
        assertThat(alert().orElseThrow().watch()).isEqualTo("Restauration");
        assertThat(secrets).containsValue("https://chat/one");
        assertThat(handling.of("Restauration").mute()).contains(mute);
        assertThat(handling.of("Cantine")).isEqualTo(Handled.NOTHING);
        assertThat(dossier.digests().named("hebdo")).contains(digestOf("Restauration"));
        acts.undo();
        assertThat(known().watch().orElseThrow()).isEqualTo(kept.getFirst());
        assertThat(dossier.watches().all()).hasSize(1);
        assertThat(alert()).contains(before);
        assertThat(dossier.watches().shown("Cantine").size()).isEqualTo(4);
        assertThat(handling.of("Cantine").mute()).contains(mute);
        assertThat(dossier.digests().named("hebdo")).contains(digestOf("Cantine"));
        acts.redo();
        assertThat(dossier.watches().named("Restauration")).contains(kept.getLast());
        assertThat(alert().orElseThrow().watch()).isEqualTo("Restauration");
    }

    private static Digest digestOf(String watch) {
        return new Digest(
                "hebdo",
                "La semaine",
                Locale.FRENCH,
                Optional.empty(),
                List.of(),
                List.of(new Digest.Heading("En tête"), new Digest.Watched(watch, 5)),
                Map.of(),
                Optional.empty());
    }

    @Test
    void a_watch_is_not_renamed_to_nothing_or_to_the_name_of_another() {
        save(new RuleDraft(cantine(Condition.NEW, "1"), AlertDraft.nobody()), WatchRules.Known.none());
        save(
                new RuleDraft(new WatchDraft("École", "école", Condition.NEW, "1", true), AlertDraft.nobody()),
                WatchRules.Known.none());
        WatchRules.Known cantine = known();
        save(new RuleDraft(new WatchDraft("École", "cantine", Condition.NEW, "1", true), AlertDraft.nobody()), cantine);
        assertThat(refused).containsExactly(Map.entry(WatchDraft.NAME, "watch.name.taken"));
        save(new RuleDraft(new WatchDraft("  ", "cantine", Condition.NEW, "1", true), AlertDraft.nobody()), cantine);
        assertThat(refused).containsExactly(Map.entry(WatchDraft.NAME, "watch.name.missing"));
        assertThat(dossier.watches().all()).extracting(Watch::name).containsExactlyInAnyOrder("Cantine", "École");
        assertThat(dossier.watches().named("École").orElseThrow().query()).isEqualTo("école");
    }

    @Test
    void a_secret_is_kept_apart_and_needs_not_be_typed_again() {
        save(
                new RuleDraft(cantine(Condition.NEW, "1"), chat(Map.of("url", "https://chat/one"))),
                WatchRules.Known.none());
        assertThat(refused).isEmpty();
        assertThat(alert().orElseThrow().destination().parameters()).isEmpty();
        assertThat(secrets).containsValue("https://chat/one");
        save(new RuleDraft(cantine(Condition.NEW, "7"), chat(Map.of())), known());
        assertThat(refused).isEmpty();
        assertThat(secrets).containsValue("https://chat/one");
        save(new RuleDraft(cantine(Condition.NEW, "7"), chat(Map.of("url", "https://chat/two"))), known());
        assertThat(secrets).hasSize(1).containsValue("https://chat/two");
        acts.undo();
        assertThat(secrets).hasSize(1).containsValue("https://chat/one");
        save(new RuleDraft(cantine(Condition.NEW, "7"), AlertDraft.nobody()), known());
        assertThat(secrets).isEmpty();
        assertThat(alert()).isEmpty();
        acts.undo();
        assertThat(secrets).containsValue("https://chat/one");
        assertThat(alert()).isPresent();
    }

    @Test
    void a_trial_is_sent_with_what_was_typed_and_keeps_nothing() {
        List<Optional<Sentence>> told = new ArrayList<>();
        rules.attempt(
                new RuleDraft(cantine(Condition.NEW, "1"), chat(Map.of("url", "https://chat/one"))),
                WatchRules.Known.none(),
                Locale.FRENCH,
                told::add);
        assertThat(told).containsExactly(Optional.empty());
        assertThat(sent).containsExactly("https://chat/one");
        assertThat(secrets).isEmpty();
        assertThat(dossier.watches().all()).isEmpty();
        save(
                new RuleDraft(cantine(Condition.NEW, "1"), chat(Map.of("url", "https://chat/two"))),
                WatchRules.Known.none());
        rules.attempt(new RuleDraft(cantine(Condition.NEW, "1"), chat(Map.of())), known(), Locale.FRENCH, told::add);
        assertThat(sent).containsExactly("https://chat/one", "https://chat/two");
    }

    @Test
    void a_watch_goes_with_whom_it_calls_and_comes_back_with_them() {
        save(
                new RuleDraft(cantine(Condition.NEW, "1"), chat(Map.of("url", "https://chat/one"))),
                WatchRules.Known.none());
        WatchRules.Known before = known();
        rules.forget(before.watch().orElseThrow(), why -> refused.put("", why.key()));
        assertThat(known()).isEqualTo(WatchRules.Known.none());
        assertThat(secrets).isEmpty();
        acts.undo();
        assertThat(known()).isEqualTo(before);
        assertThat(secrets).containsValue("https://chat/one");
        assertThat(dossier.watches().shown("Cantine").size()).isEqualTo(4);
        acts.redo();
        assertThat(known()).isEqualTo(WatchRules.Known.none());
        assertThat(refused).isEmpty();
    }

    private AlertDraft called(OnCallDraft onCall) {
        return new AlertDraft(
                kind("mail"), Map.of("recipients", "a@ville.fr"), Map.of(), "20:00", "7:30", false, false, "", onCall);
    }

    @Test
    void who_is_on_call_is_kept_as_the_command_line_keeps_it_changed_taken_away_and_had_back() {
        save(
                new RuleDraft(cantine(Condition.NEW, "4"), called(new OnCallDraft(true, "1", "nobody"))),
                WatchRules.Known.none());
        assertThat(refused).containsOnlyKeys(OnCallDraft.TIMES, OnCallDraft.PEOPLE);
        save(
                new RuleDraft(
                        cantine(Condition.NEW, "4"), called(new OnCallDraft(true, "5", "Astreinte <b@ville.fr>"))),
                WatchRules.Known.none());
        assertThat(refused).isEmpty();
        Alert first = alert().orElseThrow();
        assertThat(first.severe()).hasValue(5);
        assertThat(first.onCall().orElseThrow().kind()).isEqualTo("mail");
        assertThat(first.onCall().orElseThrow().parameters())
                .containsEntry("recipients", List.of("Astreinte <b@ville.fr>"));
        assertThat(OnCallDraft.of(Optional.of(first))).isEqualTo(new OnCallDraft(true, "5", "Astreinte <b@ville.fr>"));
        save(new RuleDraft(cantine(Condition.NEW, "4"), called(OnCallDraft.nobody())), known());
        assertThat(alert().orElseThrow().onCall()).isEmpty();
        acts.undo();
        assertThat(alert()).contains(first);
    }

    @Test
    void who_is_on_call_in_a_way_that_no_form_asks_for_stays_while_no_address_is_written() {
        save(new RuleDraft(cantine(Condition.NEW, "4"), called(OnCallDraft.nobody())), WatchRules.Known.none());
        Alert plain = alert().orElseThrow();
        Destination chat = alerts.destination("mattermost", Map.of(), Map.of("url", "https://chat/one"), Set.of());
        alerts.add(
                new Alert(
                        plain.name(),
                        plain.watch(),
                        plain.destination(),
                        plain.quiet(),
                        OptionalInt.of(3),
                        Optional.of(chat),
                        plain.language(),
                        plain.allowedHosts(),
                        plain.added(),
                        plain.by()),
                Map.of(Alert.DestinationRole.ON_CALL, Map.of("url", "https://chat/one")),
                dossier,
                Cancel.never());
        OnCallDraft shown = OnCallDraft.of(alert());
        assertThat(shown).isEqualTo(new OnCallDraft(true, "3", ""));
        save(new RuleDraft(cantine(Condition.NEW, "9"), called(shown)), known());
        assertThat(refused).isEmpty();
        assertThat(alert().orElseThrow().onCall()).contains(chat);
        assertThat(alert().orElseThrow().severe()).hasValue(3);
        assertThat(secrets).containsValue("https://chat/one");
    }

    @Test
    void days_that_no_form_asks_for_stay_quiet() {
        QuietHours monday = new QuietHours(Optional.empty(), Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), false);
        AlertDraft draft = new AlertDraft(kind("mail"), Map.of(), Map.of(), "", "", false, false, "");
        assertThat(draft.quiet(Optional.of(monday)))
                .contains(new QuietHours(Optional.empty(), Set.of(DayOfWeek.MONDAY), false));
        assertThat(draft.quiet(Optional.empty())).isEmpty();
    }
}

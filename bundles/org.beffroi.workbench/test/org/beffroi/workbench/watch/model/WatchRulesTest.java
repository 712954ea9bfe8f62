package org.beffroi.workbench.watch.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.NegativeShare;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.AlertFiles;
import org.beffroi.dossier.alert.QuietHours;
import org.junit.jupiter.api.Test;

/** What is filled in becomes the files that the command line writes, and is taken back whole. */
class WatchRulesTest extends WatchRulesSetting {

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
}

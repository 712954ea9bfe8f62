package org.beffroi.workbench.watch.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.watch.Watch;
import org.beffroi.core.watch.Watches;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.AlertHandling;
import org.beffroi.dossier.alert.Destination;
import org.beffroi.dossier.alert.Handled;
import org.beffroi.dossier.alert.QuietHours;
import org.beffroi.dossier.watch.FolderWatches;
import org.junit.jupiter.api.Test;

/** What hangs on a watch outlives its name, and what no form asks for stays as it was written. */
class WatchKeptTest extends WatchRulesSetting {

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

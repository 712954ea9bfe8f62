package org.beffroi.workbench.watch.model;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.edition.Edition;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.notify.SendContext;
import org.beffroi.core.notify.SendOutcome;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.AlertFiles;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.alert.NotifierKind;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.testing.secret.MapSecrets;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A dossier in which watches are filled in, with two ways to tell of them. */
abstract class WatchRulesSetting {

    @TempDir
    Path folder;

    final Map<String, String> secrets = new HashMap<>();
    final List<String> sent = new ArrayList<>();
    final List<Watch> kept = new ArrayList<>();
    final Map<String, String> refused = new HashMap<>();
    FakeDossier dossier;
    Alerts alerts;
    Acts acts;
    WatchRules rules;
    int changed;

    /** To whom a mail goes. */
    public record People(@Notifier.Recipients List<String> recipients) {}

    /** Where a room takes messages. */
    public record Room(@Notifier.Secret String url) {
        public Room {
            if (!url.startsWith("https://")) {
                throw Refusal.of(WatchRulesSetting.class, "watch.parameter.missing");
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

    static WatchDraft cantine(Condition condition, String floor) {
        return new WatchDraft(" Cantine ", "cantine", condition, floor, true);
    }

    Optional<NotifierKind> kind(String id) {
        return alerts.kinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    AlertDraft mail(String people, String from, String to) {
        return new AlertDraft(kind("mail"), Map.of("recipients", people), Map.of(), from, to, true, true, "");
    }

    AlertDraft chat(Map<String, String> typed) {
        return new AlertDraft(kind("mattermost"), Map.of(), typed, "", "", false, false, "chat.example:8443");
    }

    void save(RuleDraft draft, WatchRules.Known before) {
        refused.clear();
        rules.save(
                draft,
                before,
                Locale.FRENCH,
                kept::add,
                why -> why.forEach((where, said) -> refused.put(where, said.key())));
    }

    WatchRules.Known known() {
        return new WatchRules.Known(dossier.watches().named("Cantine"), new AlertFiles(folder).named("Cantine"));
    }

    Optional<Alert> alert() {
        return new AlertFiles(folder).named("Cantine");
    }

    AlertDraft called(OnCallDraft onCall) {
        return new AlertDraft(
                kind("mail"), Map.of("recipients", "a@ville.fr"), Map.of(), "20:00", "7:30", false, false, "", onCall);
    }
}

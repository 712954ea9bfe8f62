package org.beffroi.dossier.alert;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.analysis.Rises;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.edition.About;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.secret.Secrets;
import org.beffroi.core.watch.Shown;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.beffroi.dossier.alert.AlertReport.Outcome;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.dossier.watch.WatchRenaming;
import org.beffroi.dossier.watch.Watching;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Looks after the alerts of dossiers; an OSGi service. Safe for several threads and processes: one at a time looks after those
 * of a dossier, and whoever comes meanwhile leaves them to it.
 *
 * <p>An alert remembers by itself what it told, apart from what its watch showed to people who look: to read in a window is no
 * reason not to be called, and to be called none not to find the mentions there as new.
 */
@Component(service = Alerts.class)
public final class Alerts {

    private final Notifiers notifiers;
    private final AlertSecrets secrets;
    private final Messenger messenger;
    private final Optional<Rises> rises;
    private final Clock clock;

    /** The alerts of the program. */
    @SuppressWarnings("rawtypes") // the reference is of the raw type that the service is registered under
    @Activate
    public Alerts(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<Notifier> notifiers,
            @Reference PostOffice post,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Secrets secrets,
            @Reference About about,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Rises rises,
            @Reference Guests guests) {
        this(
                notifiers.stream().<Notifier<?>>map(notifier -> notifier).toList(),
                post,
                Optional.ofNullable(secrets),
                about,
                Optional.ofNullable(rises),
                guests,
                Clock.systemUTC());
    }

    /** Alerts by that clock. */
    public Alerts(
            List<Notifier<?>> notifiers,
            PostOffice post,
            Optional<Secrets> secrets,
            About about,
            Optional<Rises> rises,
            Guests guests,
            Clock clock) {
        this.notifiers = new Notifiers(notifiers, guests);
        this.secrets = new AlertSecrets(secrets);
        this.messenger = new Messenger(
                this.notifiers, this.secrets, post, about.edition().line());
        this.rises = rises;
        this.clock = clock;
    }

    /**
     * Looks at all alerts of a dossier and sends what is to be sent.
     *
     * @param arrived whether something new may have come; where nothing has, only what is held or on its way is looked at
     * @return what was done; what could not be done is in it too, and keeps no other alert from being looked at
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public List<AlertReport> check(Dossier dossier, boolean arrived, Cancel cancel) {
        Path folder = folder(dossier);
        try {
            List<Alert> alerts = new AlertFiles(dossier.folder()).all();
            if (alerts.isEmpty()) {
                return List.of();
            }
            return AlertLock.during(folder, () -> checkAll(alerts, dossier, arrived, cancel))
                    .orElse(List.of());
        } catch (Refusal e) {
            return List.of(failed("*", e));
        }
    }

    private List<AlertReport> checkAll(List<Alert> alerts, Dossier dossier, boolean arrived, Cancel cancel) {
        Instant now = clock.instant();
        List<AlertReport> reports = new ArrayList<>();
        List<Alert> due = new ArrayList<>();
        for (Alert alert : alerts) {
            try {
                boolean calm = !arrived && !isForRises(alert, dossier);
                if (!AlertTurn.isIdle(ledger(alert.name(), dossier).state(), !calm, now)) {
                    due.add(alert);
                }
            } catch (Refusal e) {
                reports.add(failed(alert.name(), e));
            }
        }
        if (due.isEmpty()) {
            return reports;
        }
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            for (Alert alert : due) {
                try {
                    AlertLedger ledger = ledger(alert.name(), dossier);
                    Look look = new Look(alert, ledger, messenger, dossier, snapshot, now, cancel);
                    reports.addAll(
                            isForRises(alert, dossier)
                                    ? new EpisodeTurn(look, rises).run()
                                    : new AlertTurn(look).run());
                } catch (Refusal e) {
                    reports.add(failed(alert.name(), e));
                }
            }
        }
        return reports;
    }

    /** What rises may get graver or end without anything new. */
    private static boolean isForRises(Alert alert, Dossier dossier) {
        return dossier.watches().named(alert.watch()).flatMap(Watch::rise).isPresent();
    }

    private static AlertReport failed(String alert, Refusal e) {
        return new AlertReport(alert, Outcome.FAILED, 0, Optional.of(e.sentence()));
    }

    /** The kinds of destinations that are there, by id; those of plug-ins that failed are left out. */
    public List<NotifierKind> kinds() {
        return notifiers.kinds();
    }

    /**
     * A destination that is set up for an alert; nothing is sent and nothing kept.
     *
     * @param kind id of one of {@link #kinds}
     * @param parameters what it needs but secrets, by name
     * @param secrets by name
     * @param allowedHosts private hosts that it may reach
     * @throws Refusal if the kind or a parameter is unknown, something is missing, or nothing can be sent there
     */
    public Destination destination(
            String kind, Map<String, List<String>> parameters, Map<String, String> secrets, Set<String> allowedHosts) {
        return notifiers.destination(kind, parameters, secrets, allowedHosts);
    }

    /**
     * Adds an alert; what is there already counts as told. One of that name and watch is changed: it goes on from what it told
     * and what it holds.
     *
     * @param given secrets of its destinations, by name of the parameter; those that are absent stay as they are
     * @return how many mentions were there already and count as told
     * @throws Refusal if the watch is unknown, or a secret missing
     */
    public int add(Alert alert, Map<DestinationRole, Map<String, String>> given, Dossier dossier, Cancel cancel) {
        Watch watch = dossier.watches()
                .named(alert.watch())
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        Alerts.class,
                        "alert.watch.unknown",
                        alert.watch(),
                        String.join(
                                ", ",
                                dossier.watches().all().stream()
                                        .map(Watch::name)
                                        .toList())));
        given.forEach((role, some) -> messenger.keepSecrets(alert, role, some, dossier));
        for (DestinationRole role : DestinationRole.values()) {
            alert.destination(role).ifPresent(to -> messenger.secrets(alert, role, dossier));
        }
        return AlertLock.during(folder(dossier), () -> begin(alert, watch, dossier, cancel))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.IN_USE, Alerts.class, "alert.busy"));
    }

    /**
     * Has the alerts of a watch whose query or period changed begin anew: what is there counts as told, since it was never new.
     *
     * @return their names
     * @throws Refusal if the watch's query is not understood
     */
    public List<String> beginAnew(Watch watch, Dossier dossier, Cancel cancel) {
        List<Alert> its = new AlertFiles(dossier.folder()).of(watch.name());
        if (its.isEmpty()) {
            return List.of();
        }
        return AlertLock.during(folder(dossier), () -> {
                    List<MentionId> there = there(watch, dossier, cancel);
                    its.forEach(alert -> ledger(alert.name(), dossier)
                            .told(DestinationRole.USUAL)
                            .add(there));
                    return its.stream().map(Alert::name).toList();
                })
                .orElseThrow(() -> Refusal.of(Refusal.Kind.IN_USE, Alerts.class, "alert.busy"));
    }

    private static List<MentionId> there(Watch watch, Dossier dossier, Cancel cancel) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            return Watching.of(dossier)
                    .since(Shown.NOTHING, watch, snapshot, 0, cancel)
                    .mentions();
        }
    }

    private static int begin(Alert alert, Watch watch, Dossier dossier, Cancel cancel) {
        AlertFiles files = new AlertFiles(dossier.folder());
        Optional<Alert> before = files.named(alert.name());
        if (before.filter(known -> known.watch().equals(alert.watch())).isPresent()) {
            files.save(alert);
            return 0;
        }
        List<MentionId> there = there(watch, dossier, cancel);
        AlertLedger ledger = ledger(alert.name(), dossier);
        if (before.isPresent()) {
            ledger.keep(AlertState.NEW);
        }
        ledger.told(DestinationRole.USUAL).add(there);
        files.save(alert);
        return there.size();
    }

    /**
     * Sends a message that says nothing but that it arrived, at once, whatever the hour.
     *
     * @throws Refusal if it did not, or nobody knows
     */
    public void test(Alert alert, DestinationRole role, Dossier dossier, Cancel cancel) {
        Instant now = clock.instant();
        messenger.send(AlertNotices.test(alert), alert, role, "test" + now.toEpochMilli(), dossier, now, cancel);
    }

    /**
     * The same to the usual destination with secrets that are not kept yet; those that are absent are those that are kept.
     *
     * @throws Refusal if it did not arrive, or nobody knows
     */
    public void test(Alert alert, Map<String, String> given, Dossier dossier, Cancel cancel) {
        Instant now = clock.instant();
        messenger.send(
                AlertNotices.test(alert),
                alert,
                DestinationRole.USUAL,
                messenger.with(given, alert, DestinationRole.USUAL, dossier),
                "test" + now.toEpochMilli(),
                dossier,
                now,
                cancel);
    }

    /**
     * A destination in the place of the usual one of an alert; secrets that are not given are those that are kept of that one.
     *
     * @param parameters what its kind needs but secrets, by name
     * @param given secrets by name
     * @param allowedHosts private hosts that it may reach
     * @throws Refusal as of {@link #destination(String, Map, Map, Set)}
     */
    public Destination destination(
            Alert before,
            Map<String, List<String>> parameters,
            Map<String, String> given,
            Set<String> allowedHosts,
            Dossier dossier) {
        return notifiers.destination(
                before.destination().kind(),
                parameters,
                messenger.with(given, before, DestinationRole.USUAL, dossier),
                allowedHosts);
    }

    /**
     * An alert as it stands, with what it told and its secrets, to be put back so; also that there is none of that name.
     *
     * @throws Refusal if a file of it cannot be read
     */
    public Copy copy(String name, Dossier dossier) {
        return new Copy(
                name,
                new AlertFiles(dossier.folder()).named(name),
                ledger(name, dossier).contents(),
                secrets.kept(name, dossier.id()),
                dossier);
    }

    /** An alert as it stood; its secrets are in memory alone. */
    public final class Copy {

        private final String name;
        private final Optional<Alert> alert;
        private final Map<Path, byte[]> ledger;
        private final Map<DestinationRole, String> kept;
        private final Dossier dossier;

        private Copy(
                String name,
                Optional<Alert> alert,
                Map<Path, byte[]> ledger,
                Map<DestinationRole, String> kept,
                Dossier dossier) {
            this.name = name;
            this.alert = alert;
            this.ledger = ledger;
            this.kept = kept;
            this.dossier = dossier;
        }

        /**
         * Puts it back so; where there was none, forgets the one there is.
         *
         * @throws Refusal if somebody else looks after the alerts of the dossier, or a file cannot be written
         */
        public void restore() {
            if (alert.isEmpty()) {
                forget(name, dossier);
                return;
            }
            secrets.restore(name, kept, dossier.id());
            alone(dossier, () -> {
                ledger(name, dossier).restore(ledger);
                new AlertFiles(dossier.folder()).save(alert.get());
            });
        }
    }

    /** Forgets an alert, what it told and its secrets; nothing happens where the name is unknown. */
    public void forget(String name, Dossier dossier) {
        alone(dossier, () -> {
            new AlertFiles(dossier.folder()).forget(name);
            ledger(name, dossier).forget();
        });
        secrets.forget(name, dossier.id());
    }

    /**
     * Gives a watch another name, under which all that hangs on it goes on.
     *
     * @throws Refusal if there is no such watch, another one has that name, or somebody else looks after the alerts
     */
    public void rename(String from, String to, Dossier dossier) {
        var renaming = new WatchRenaming(dossier, from, to);
        AlertFiles files = new AlertFiles(dossier.folder());
        alone(dossier, () -> {
            renaming.begin();
            new AlertHandling(dossier.folder()).takeOver(from, to);
            files.of(from).forEach(alert -> files.save(alert.of(to)));
            renaming.end();
            new AlertHandling(dossier.folder()).forget(from);
        });
    }

    private static void alone(Dossier dossier, Runnable deed) {
        boolean done = AlertLock.during(folder(dossier), () -> {
                    deed.run();
                    return true;
                })
                .orElse(false);
        if (!done) {
            throw Refusal.of(Refusal.Kind.IN_USE, Alerts.class, "alert.busy");
        }
    }

    /** All alerts of a dossier and how they do. */
    public List<AlertStanding> standing(Dossier dossier) {
        return new AlertFiles(dossier.folder()).standing();
    }

    private static AlertLedger ledger(String name, Dossier dossier) {
        return new AlertLedger(folder(dossier), name);
    }

    private static Path folder(Dossier dossier) {
        return dossier.folder().resolve("alerts");
    }
}

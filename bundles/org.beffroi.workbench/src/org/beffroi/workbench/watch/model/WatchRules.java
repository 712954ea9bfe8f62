package org.beffroi.workbench.watch.model;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.StandingQueries;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.beffroi.dossier.alert.AlertFiles;
import org.beffroi.dossier.alert.AlertHandling;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.alert.Destination;
import org.beffroi.dossier.folder.DossierRuns;
import org.beffroi.workbench.acts.Acts;

/**
 * What is watched and whom it calls, kept in the files that the command line writes; each change is undone in its turn.
 *
 * <p>Called on the UI thread, answered on it; workers read, write and send.
 *
 * @param person who is at work
 * @param work runs what may take long, off the UI thread
 * @param display runs on the UI thread, later
 * @param acts where it is undone
 * @param changed called each time that something is another
 */
public record WatchRules(
        Dossier dossier, Alerts alerts, String person, Executor work, Executor display, Acts acts, Runnable changed) {

    /**
     * The rule that is changed.
     *
     * @param watch empty for a new one
     * @param alert whom it calls, empty where it calls nobody yet
     */
    public record Known(Optional<Watch> watch, Optional<Alert> alert) {

        /** A rule that is new. */
        public static Known none() {
            return new Known(Optional.empty(), Optional.empty());
        }
    }

    /** Where nothing in particular is wrong. */
    public static final String WHOLE = "";

    /** A change that was made: what takes it back and what makes it again. */
    private record Change(Sentence said, Runnable undo, Runnable redo) {}

    /**
     * Keeps a rule.
     *
     * @param language of whoever fills it in
     * @param then told the watch once it is kept
     * @param refused told why it is not, by where it is asked; {@link #WHOLE} for nowhere in particular
     */
    public void save(
            RuleDraft draft,
            Known before,
            Locale language,
            Consumer<Watch> then,
            Consumer<Map<String, Sentence>> refused) {
        Map<String, Sentence> problems = draft.problems(before.alert());
        if (!problems.isEmpty()) {
            refused.accept(problems);
            return;
        }
        Watch watch =
                draft.watch().watch(before.watch(), language, Clock.systemUTC().instant(), person);
        work.execute(() -> {
            String asked = WatchDraft.QUERY;
            try {
                new StandingQueries(dossier.archive().fields()).read(watch.query(), watch.period());
                asked = WatchDraft.NAME;
                refuseTaken(watch, before);
                asked = AlertDraft.CHANNEL;
                Optional<Alert> alert = alert(draft.alert(), watch, before.alert(), language);
                asked = WHOLE;
                Change change = keep(watch, alert, draft, before);
                display.execute(() -> {
                    then.accept(watch);
                    did(change);
                });
            } catch (Refusal refusal) {
                Map<String, Sentence> why = Map.of(asked, refusal.sentence());
                display.execute(() -> refused.accept(why));
            }
        });
    }

    private void refuseTaken(Watch watch, Known before) {
        boolean same = before.watch()
                .filter(known -> known.name().equals(watch.name()))
                .isPresent();
        if (!same && dossier.watches().named(watch.name()).isPresent()) {
            throw Refusal.of(Refusal.Kind.ALREADY_THERE, WatchRules.class, "watch.name.taken", watch.name());
        }
    }

    private Optional<Alert> alert(AlertDraft draft, Watch watch, Optional<Alert> before, Locale language) {
        return draft.kind().map(kind -> {
            boolean same = before.filter(known -> known.destination().kind().equals(kind.id()))
                    .isPresent();
            Destination to = same
                    ? alerts.destination(
                            before.get(), draft.parameters(), draft.secrets(), draft.allowedHosts(), dossier)
                    : alerts.destination(kind.id(), draft.parameters(), draft.secrets(), draft.allowedHosts());
            return new Alert(
                    before.map(Alert::name).orElseGet(() -> freshName(watch.name())),
                    watch.name(),
                    to,
                    draft.quiet(before.flatMap(Alert::quiet)),
                    draft.onCall().severe(),
                    onCall(draft, before),
                    before.map(Alert::language).orElse(language),
                    draft.allowedHosts(),
                    before.map(Alert::added).orElseGet(Clock.systemUTC()::instant),
                    before.map(Alert::by).orElse(person));
        });
    }

    private Optional<Destination> onCall(AlertDraft draft, Optional<Alert> before) {
        if (!draft.onCall().wanted()) {
            return Optional.empty();
        }
        List<String> people = draft.onCall().lines();
        if (people.isEmpty()) {
            return OnCallDraft.elsewhere(before);
        }
        String recipients = alerts.kinds().stream()
                .filter(kind -> kind.id().equals(OnCallDraft.MAIL))
                .findFirst()
                .flatMap(kind -> kind.form().recipients())
                .orElseThrow(() -> Refusal.of(WatchRules.class, "watch.on.call.no.mail"));
        return Optional.of(
                alerts.destination(OnCallDraft.MAIL, Map.of(recipients, people), Map.of(), draft.allowedHosts()));
    }

    private String freshName(String watch) {
        AlertFiles files = new AlertFiles(dossier.folder());
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? watch : watch + " " + i)
                .filter(name -> files.named(name).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** A watch that is called otherwise gets its name first, with all that hangs on it; taking back ends with the former one. */
    private Change keep(Watch watch, Optional<Alert> alert, RuleDraft draft, Known before) {
        String now = watch.name();
        Optional<String> was = before.watch().map(Watch::name).filter(name -> !name.equals(now));
        if (was.isEmpty()) {
            return keepNamed(watch, alert, draft, before);
        }
        alerts.rename(was.get(), now, dossier);
        Change change;
        try {
            Optional<Alert> its = before.alert().flatMap(known -> new AlertFiles(dossier.folder()).named(known.name()));
            change = keepNamed(watch, alert, draft, new Known(dossier.watches().named(now), its));
        } catch (Refusal refusal) {
            alerts.rename(now, was.get(), dossier);
            throw refusal;
        }
        return new Change(
                Sentence.of(WatchRules.class, "act.watch.rename", was.get(), now),
                () -> {
                    change.undo().run();
                    alerts.rename(now, was.get(), dossier);
                },
                () -> {
                    alerts.rename(was.get(), now, dossier);
                    change.redo().run();
                });
    }

    private Change keepNamed(Watch watch, Optional<Alert> alert, RuleDraft draft, Known before) {
        Optional<String> name = alert.or(before::alert).map(Alert::name);
        Optional<Alerts.Copy> copy = name.map(one -> alerts.copy(one, dossier));
        ForgottenWatch made = new ForgottenWatch(dossier, watch);
        try {
            write(watch, draft.watch(), before);
            before.alert().filter(known -> alert.isEmpty()).ifPresent(known -> alerts.forget(known.name(), dossier));
            alert.ifPresent(one ->
                    alerts.add(one, Map.of(DestinationRole.USUAL, draft.alert().secrets()), dossier, Cancel.never()));
        } catch (Refusal refusal) {
            before.watch().ifPresentOrElse(dossier.watches()::save, made::forget);
            throw refusal;
        }
        Optional<Alerts.Copy> after = name.map(one -> alerts.copy(one, dossier));
        return new Change(
                Sentence.of(
                        WatchRules.class,
                        before.watch().isEmpty() ? "act.watch.add" : "act.watch.change",
                        watch.name()),
                () -> {
                    before.watch().ifPresentOrElse(known -> put(known, watch), made::forget);
                    copy.ifPresent(Alerts.Copy::restore);
                },
                () -> {
                    before.watch().ifPresentOrElse(known -> put(watch, known), made::restore);
                    after.ifPresent(Alerts.Copy::restore);
                });
    }

    private void write(Watch watch, WatchDraft draft, Known before) {
        if (before.watch().isPresent()) {
            put(watch, before.watch().get());
            return;
        }
        new AlertHandling(dossier.folder()).forget(watch.name());
        dossier.watches().save(watch);
        if (draft.fromNow()) {
            dossier.watches()
                    .delivered(watch.name(), WatchNews.of(dossier, watch).mentions());
        }
    }

    /** In the place of another: what a new search finds was there already, so that its alerts begin anew. */
    private void put(Watch watch, Watch instead) {
        dossier.watches().save(watch);
        if (!watch.query().equals(instead.query()) || !watch.period().equals(instead.period())) {
            alerts.beginAnew(watch, dossier, Cancel.never());
        }
    }

    /**
     * Counts how often a watch for a negative share would have called, in all the past of the dossier; keeps nothing.
     *
     * @param then told that, or why the search is not understood
     */
    public void past(RuleDraft draft, Locale language, Consumer<Sentence> then) {
        Watch watch = draft.watch()
                .watch(Optional.empty(), language, Clock.systemUTC().instant(), person);
        work.execute(() -> {
            Sentence said;
            try (Snapshot snapshot = dossier.archive().snapshot()) {
                said = PastCalls.of(
                        watch, DossierRuns.of(dossier, snapshot, language, Cancel.never(), Progress.silent()));
            } catch (Refusal refusal) {
                said = refusal.sentence();
            }
            Sentence told = said;
            display.execute(() -> then.accept(told));
        });
    }

    /**
     * Sends a message that says nothing but that it arrived; keeps nothing.
     *
     * @param then told why it did not arrive, nothing where it did
     */
    public void attempt(RuleDraft draft, Known before, Locale language, Consumer<Optional<Sentence>> then) {
        work.execute(() -> {
            Optional<Sentence> why = Optional.empty();
            try {
                Watch watch = draft.watch()
                        .watch(before.watch(), language, Clock.systemUTC().instant(), person);
                Alert alert =
                        alert(draft.alert(), watch, before.alert(), language).orElseThrow();
                alerts.test(alert, draft.alert().secrets(), dossier, Cancel.never());
            } catch (Refusal refusal) {
                why = Optional.of(refusal.sentence());
            }
            Optional<Sentence> told = why;
            display.execute(() -> then.accept(told));
        });
    }

    /** Forgets a watch with all that hangs on it; the mentions stay. */
    public void forget(Watch watch, Consumer<Sentence> refused) {
        ForgottenWatch one = new ForgottenWatch(dossier, watch);
        Runnable all = () -> {
            its(watch).forEach(alert -> alerts.forget(alert.name(), dossier));
            one.forget();
        };
        work.execute(() -> {
            try {
                List<Alerts.Copy> copies = its(watch).stream()
                        .map(alert -> alerts.copy(alert.name(), dossier))
                        .toList();
                all.run();
                Sentence said = Sentence.of(WatchRules.class, "act.watch.forget", watch.name());
                display.execute(() -> did(new Change(
                        said,
                        () -> {
                            one.restore();
                            copies.forEach(Alerts.Copy::restore);
                        },
                        all::run)));
            } catch (Refusal refusal) {
                display.execute(() -> refused.accept(refusal.sentence()));
            }
        });
    }

    private List<Alert> its(Watch watch) {
        return new AlertFiles(dossier.folder()).of(watch.name());
    }

    private void did(Change change) {
        changed.run();
        acts.did(change.said(), told(change.undo()), told(change.redo()));
    }

    private Runnable told(Runnable deed) {
        return () -> {
            deed.run();
            display.execute(changed);
        };
    }
}

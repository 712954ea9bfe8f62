package org.beffroi.workbench.source.model;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.Harvest.Kind;
import org.beffroi.dossier.harvest.SourceFinder;
import org.beffroi.dossier.harvest.SourceHealth;
import org.beffroi.dossier.source.SourceFiles;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Rows;
import org.beffroi.workbench.listen.model.SampleRows;

/**
 * The sources of a dossier as the screen shows them, and what is done to them.
 *
 * <p>Everything public is called on the UI thread and returns at once; answers come from workers, on the UI thread.
 */
public final class DossierSources {

    /** Who is at work, and in which words and by which clock things are told. */
    public record Telling(String person, Language language, Clock clock) {}

    /**
     * What shows.
     *
     * @param lines the sources, by name
     * @param damaged a sentence for each file that cannot be read
     * @param lawful why the mentions of the source that was added last may be kept, empty where there is none
     * @param failure why the last thing that was asked was not done
     */
    public record State(
            List<SourceLine> lines, List<Sentence> damaged, Optional<Lawful> lawful, Optional<Sentence> failure) {
        public State {
            lines = List.copyOf(lines);
            damaged = List.copyOf(damaged);
        }
    }

    /** Told what a trial brought. */
    public interface TrialAnswer {
        /**
         * The source was read.
         *
         * @param more whether there is more than this
         */
        void brought(Rows rows, List<Sentence> remarks, boolean more);

        /** It was not. */
        void refused(Sentence why);
    }

    private final Harvest harvest;
    private final Dossier dossier;
    private final Telling telling;
    private final Executor work;
    private final Executor display;
    private final SourceWords words;
    private Consumer<State> listener = state -> {};
    private Cancel trying = new Cancel();
    private Cancel finding = new Cancel();

    /**
     * @param work runs what may take long, off the UI thread
     * @param display runs on the UI thread, later
     */
    public DossierSources(Harvest harvest, Dossier dossier, Telling telling, Executor work, Executor display) {
        this.harvest = harvest;
        this.dossier = dossier;
        this.telling = telling;
        this.work = work;
        this.display = display;
        this.words = new SourceWords(
                telling.language(), id -> harvest.kind(id, telling.language().locale()));
    }

    /** Told of each state. */
    public void onChange(Consumer<State> told) {
        listener = told;
    }

    /** The kinds of sources that can be added. */
    public List<Kind> kinds() {
        return harvest.kinds();
    }

    /** Reads again how the sources do. */
    public void refresh() {
        after(() -> {}, done -> {});
    }

    /** Leaves a source alone, or takes it up again. */
    public void pause(String name, boolean paused) {
        after(
                () -> {
                    SourceFiles files = SourceFiles.of(dossier.folder());
                    files.keep(files.get(name).paused(paused));
                },
                done -> {});
    }

    /**
     * Takes a source away; its mentions stay.
     *
     * @param undoable told what takes that back and what does it again, both to be run off the UI thread
     */
    public void remove(String name, BiConsumer<Runnable, Runnable> undoable) {
        AtomicReference<Harvest.Removed> removed = new AtomicReference<>();
        Runnable removal = () -> removed.set(harvest.remove(name, dossier));
        after(removal, failure -> {
            if (failure.isEmpty()) {
                undoable.accept(shown(() -> harvest.restore(removed.get(), dossier)), shown(removal));
            }
        });
    }

    private Runnable shown(Runnable deed) {
        return () -> {
            deed.run();
            display.execute(this::refresh);
        };
    }

    /** Adds a source; told why it was not, empty where it was. */
    public void add(SourceDraft draft, Consumer<Optional<Sentence>> then) {
        after(
                () -> harvest.keep(
                        draft.settings(telling.clock().instant(), telling.person()), draft.secrets(), dossier),
                then);
    }

    /**
     * Changes a source; told why it was not, empty where it was.
     *
     * @param undoable told what takes that back and what does it again, both to be run off the UI thread
     */
    public void change(
            String name,
            SourceDraft draft,
            BiConsumer<Runnable, Runnable> undoable,
            Consumer<Optional<Sentence>> then) {
        AtomicReference<Harvest.Changed> changed = new AtomicReference<>();
        Runnable change = () -> changed.set(harvest.change(
                name, draft.settings(telling.clock().instant(), telling.person()), draft.secrets(), dossier));
        after(change, failure -> {
            if (failure.isEmpty()) {
                undoable.accept(shown(() -> harvest.changeBack(changed.get(), dossier)), shown(change));
            }
            then.accept(failure);
        });
    }

    /** Reads what a source is, to be changed; nothing is answered where it is there no more. */
    public void settings(String name, Consumer<SourceSettings> answer) {
        work.execute(() -> {
            try {
                SourceSettings settings = harvest.settings(name, dossier);
                display.execute(() -> answer.accept(settings));
            } catch (Refusal gone) {
                State state = state(Optional.of(gone.sentence()));
                display.execute(() -> listener.accept(state));
            }
        });
    }

    /**
     * Finds out what was pasted; a later question replaces an earlier one, and {@link #stopTrial} stops it.
     *
     * @param hosts private hosts that the user allows
     */
    public void find(SourceFinder finder, String pasted, Set<String> hosts, Consumer<SourceFinder.Found> answer) {
        finding.ask();
        Cancel mine = new Cancel();
        finding = mine;
        work.execute(() -> {
            try {
                SourceFinder.Found found = finder.find(pasted, hosts, mine);
                display.execute(() -> {
                    if (!mine.asked()) {
                        answer.accept(found);
                    }
                });
            } catch (Cancelled stopped) {
                // Something else was pasted, or the form was closed.
                mine.ask();
            }
        });
    }

    /** Visits a source without keeping anything, the newest mentions first; a later trial replaces an earlier one. */
    public void attempt(SourceDraft draft, TrialAnswer answer) {
        trying.ask();
        Cancel mine = new Cancel();
        trying = mine;
        work.execute(() -> {
            try {
                Harvest.Trial trial = harvest.test(
                        draft.trial(telling.clock().instant(), telling.person()), draft.secrets(), dossier, mine);
                List<Mention> newest = trial.mentions().stream()
                        .sorted(Comparator.comparing(
                                        (Mention mention) -> mention.published().orElse(Instant.EPOCH))
                                .reversed())
                        .toList();
                Rows rows = SampleRows.of(newest, dossier.pseudonyms(), telling.language());
                display.execute(() -> {
                    if (!mine.asked()) {
                        answer.brought(rows, trial.remarks(), trial.more());
                    }
                });
            } catch (Cancelled stopped) {
                // Somebody tries something else, or closed the form.
                mine.ask();
            } catch (Refusal refusal) {
                display.execute(() -> {
                    if (!mine.asked()) {
                        answer.refused(refusal.sentence());
                    }
                });
            }
        });
    }

    /** Stops a trial, and the search for what was pasted. */
    public void stopTrial() {
        trying.ask();
        finding.ask();
    }

    private void after(Runnable deed, Consumer<Optional<Sentence>> then) {
        work.execute(() -> {
            Optional<Sentence> failure = Optional.empty();
            try {
                deed.run();
            } catch (Refusal refusal) {
                failure = Optional.of(refusal.sentence());
            }
            State state = state(failure);
            Optional<Sentence> why = failure;
            display.execute(() -> {
                listener.accept(state);
                then.accept(why);
            });
        });
    }

    private State state(Optional<Sentence> failure) {
        try {
            Harvest.Health health = harvest.health(dossier);
            Instant now = telling.clock().instant();
            Days days = new Days(
                    telling.language(),
                    dossier.settings().zone(),
                    now.atZone(dossier.settings().zone()).toLocalDate());
            return new State(
                    health.sources().stream()
                            .map(source -> words.line(source, now, days))
                            .toList(),
                    health.damaged(),
                    health.sources().stream()
                            .map(SourceHealth::settings)
                            .max(Comparator.comparing(SourceSettings::added))
                            .map(SourceSettings::lawful),
                    failure);
        } catch (Refusal refusal) {
            return new State(List.of(), List.of(), Optional.empty(), Optional.of(refusal.sentence()));
        }
    }
}

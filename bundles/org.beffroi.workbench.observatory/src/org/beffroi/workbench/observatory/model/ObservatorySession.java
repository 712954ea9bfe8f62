package org.beffroi.workbench.observatory.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.body.KeptRecord;
import org.beffroi.observatory.body.RecordFate;
import org.beffroi.observatory.kept.KeptCensus;
import org.beffroi.observatory.kept.KeptDirectory;
import org.beffroi.observatory.kept.ObservatoryFolder;

/**
 * The observatory of one dossier as a screen shows it: read and counted off the UI thread, the newest wish wins. Belongs to the UI
 * thread.
 */
public final class ObservatorySession {

    private final ObservatoryFolder folder;
    private final Territories territories;
    private final Executor readers;
    private final Executor display;
    private final List<Consumer<ObservatoryState>> listeners = new ArrayList<>();
    private final Consumer<Sentence> refused;
    private Optional<ObservatoryState> state = Optional.empty();
    private Optional<String> wanted = Optional.empty();
    private Optional<RecordIndex> index = Optional.empty();
    private Consumer<Boolean> reading = whether -> {};
    private int asked;
    private int pending;

    /**
     * @param readers runs what reads and counts
     * @param display runs on the UI thread, later
     * @param refused told why something could not be read
     */
    public ObservatorySession(
            ObservatoryFolder folder,
            Territories territories,
            Executor readers,
            Executor display,
            Consumer<Sentence> refused) {
        this.folder = folder;
        this.territories = territories;
        this.readers = readers;
        this.display = display;
        this.refused = refused;
    }

    /** Where it is kept. */
    public ObservatoryFolder folder() {
        return folder;
    }

    /**
     * The reference of territories by which bodies are known here; reads a file, so not for the UI thread.
     *
     * @throws org.beffroi.core.message.Refusal if the dossier’s own cannot be read
     */
    public Territories territories() {
        return folder.territories(territories);
    }

    /** Told each time that it was read. */
    public void onChange(Consumer<ObservatoryState> listener) {
        listeners.add(listener);
    }

    /** Told whether something is being read, each time that it begins or ends. */
    public void onReading(Consumer<Boolean> listener) {
        reading = listener;
    }

    /** As it was read last; empty before the first time. */
    public Optional<ObservatoryState> state() {
        return state;
    }

    /** Takes a census in hand; one that is not there any more gives way to the latest. */
    public void open(String census) {
        wanted = Optional.of(census);
        refresh();
    }

    /** Reads anew what there is. */
    public void refresh() {
        int mine = ++asked;
        pending++;
        reading.accept(true);
        Optional<String> name = wanted;
        Optional<OpenCensus> known = state.flatMap(ObservatoryState::open);
        readers.execute(() -> {
            try {
                ObservatoryState read = read(name, known);
                display.execute(() -> arrived(mine, read));
            } catch (Refusal refusal) {
                display.execute(() -> refused(refusal.sentence()));
            }
        });
    }

    /**
     * The records of the directory that a census was counted from, read once.
     *
     * @param then told on the UI thread; of a directory that the dossier does not keep any more there are none
     */
    public void records(OpenCensus census, Consumer<RecordIndex> then) {
        String source = census.bundle().document().source().sha256();
        Optional<RecordIndex> known = index.filter(one -> one.source().equals(source));
        if (known.isPresent()) {
            then.accept(known.get());
            return;
        }
        readers.execute(() -> {
            try {
                RecordIndex read = RecordIndex.read(folder, source);
                display.execute(() -> {
                    index = Optional.of(read);
                    then.accept(read);
                });
            } catch (Refusal refusal) {
                display.execute(() -> refused.accept(refusal.sentence()));
            }
        });
    }

    /**
     * The records of a directory that were set aside.
     *
     * @param then told on the UI thread, with those that there are in the order of the file
     */
    public void aside(KeptDirectory directory, Consumer<List<KeptRecord>> then) {
        readers.execute(() -> {
            try {
                List<KeptRecord> aside = folder.records(directory).stream()
                        .filter(record -> record.fate().state() == RecordFate.State.SET_ASIDE)
                        .toList();
                display.execute(() -> then.accept(aside));
            } catch (Refusal refusal) {
                display.execute(() -> refused.accept(refusal.sentence()));
            }
        });
    }

    private void refused(Sentence why) {
        pending--;
        reading.accept(pending > 0);
        refused.accept(why);
    }

    private void arrived(int mine, ObservatoryState read) {
        pending--;
        reading.accept(pending > 0);
        if (mine == asked) {
            state = Optional.of(read);
            List.copyOf(listeners).forEach(listener -> listener.accept(read));
        }
    }

    private ObservatoryState read(Optional<String> name, Optional<OpenCensus> known) {
        List<KeptCensus> censuses = folder.censuses();
        Optional<KeptCensus> chosen = censuses.stream()
                .filter(one -> name.filter(one.name()::equals).isPresent())
                .findFirst()
                .or(() -> censuses.isEmpty() ? Optional.empty() : Optional.of(censuses.getLast()));
        Optional<OpenCensus> open =
                chosen.map(kept -> known.filter(before -> before.kept().equals(kept))
                        .orElseGet(() -> OpenCensus.read(kept, territories())));
        return new ObservatoryState(folder.directories(), censuses, open);
    }
}

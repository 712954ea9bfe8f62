package org.beffroi.cli.place;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.RepairLosses;

/** The command line as a workplace: for one run of one verb, on one thread. */
public final class TerminalWorkplace implements Workplace, AutoCloseable {

    /** So many damages are told one by one. */
    private static final int MOST_DAMAGES = 5;

    private final Locale locale;
    private final Terminal terminal;
    private final ResultStream bytes;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Path folder;
    private final Optional<Path> named;
    private final Supplier<Dossiers> dossiers;
    private final String person;
    private final Clock clock;
    private final Cancel cancel;
    private ProgressLine progress;
    private Dossier opened;
    private Access access;
    private boolean told;

    /**
     * A workplace.
     *
     * @param streams where results and messages go
     * @param ground where dossiers are looked for
     * @param clock by which what is done is dated
     * @param cancel asked when the user stops the command
     */
    public TerminalWorkplace(Locale locale, Streams streams, Ground ground, String person, Clock clock, Cancel cancel) {
        this.locale = locale;
        this.terminal = streams.terminal();
        this.bytes = new ResultStream(streams.out());
        this.out = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        this.err = streams.errors();
        this.folder = ground.folder();
        this.named = ground.named();
        this.dossiers = ground.dossiers();
        this.person = person;
        this.clock = clock;
        this.cancel = cancel;
    }

    /**
     * Where results and messages go.
     *
     * @param terminal what shows both
     */
    public record Streams(OutputStream out, PrintWriter errors, Terminal terminal) {}

    /**
     * Where dossiers are looked for.
     *
     * @param folder the folder the user is in
     * @param named the dossier the user named, if any
     * @param dossiers all dossiers, asked for when first needed
     */
    public record Ground(Path folder, Optional<Path> named, Supplier<Dossiers> dossiers) {}

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public Path currentFolder() {
        return folder;
    }

    @Override
    public PrintWriter out() {
        clearProgress();
        return out;
    }

    @Override
    public OutputStream bytes() {
        clearProgress();
        out.flush();
        return bytes;
    }

    @Override
    public int width() {
        return terminal.columns();
    }

    @Override
    public void tell(Sentence sentence) {
        signal(sentence.in(locale));
    }

    /** What was printed comes first, as both streams often share a screen. */
    @Override
    public void signal(String line) {
        clearProgress();
        out.flush();
        err.println(line);
        err.flush();
    }

    @Override
    public Progress progress(Sentence what) {
        clearProgress();
        progress = new ProgressLine(what, locale, err, terminal.errorsShown(), cancel, System::nanoTime);
        return progress;
    }

    @Override
    public Cancel cancel() {
        return cancel;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Dossiers dossiers() {
        return dossiers.get();
    }

    @Override
    public Dossier dossier(Access wanted) {
        return dossier(wanted, damages -> {
            damages.stream().limit(MOST_DAMAGES).forEach(this::tell);
            tellWhatToDo(damages);
            tellLosses(opened);
        });
    }

    /** What is to be done is told by all but the repair, which does it. */
    @Override
    public Dossier dossierToSettle(Access wanted) {
        return dossier(wanted, damages -> tellWhatToDo(wanted == Access.READ ? damages : List.of()));
    }

    private Dossier dossier(Access wanted, Consumer<List<Sentence>> telling) {
        if (opened != null && (access == wanted || access == Access.WRITE)) {
            return opened;
        }
        Path place = place();
        closeDossier();
        opened = dossiers().open(place, wanted, progress(Sentence.of(TerminalWorkplace.class, "progress.opening")));
        access = wanted;
        clearProgress();
        if (!told) {
            // A verb that opens it again, for writing, says nothing twice.
            told = true;
            telling.accept(opened.archive().damages());
            dossiers().notices(opened).forEach(notice -> signal(notice.said().in(locale)));
        }
        return opened;
    }

    /** At each opening, so that nobody goes on for months over what is lost. */
    private void tellWhatToDo(List<Sentence> damages) {
        if (!damages.isEmpty()) {
            signal(Sentence.of(TerminalWorkplace.class, "dossier.damages", damages.size())
                    .in(locale));
        }
    }

    /** What repairs lost, until somebody takes note of it. */
    private void tellLosses(Dossier dossier) {
        List<Sentence> losses =
                new RepairLosses(dossier.folder()).sentences(dossier.settings().zone());
        losses.forEach(loss -> signal(loss.in(locale)));
        if (!losses.isEmpty()) {
            signal(Sentence.of(TerminalWorkplace.class, "dossier.losses").in(locale));
        }
    }

    private Path place() {
        Path place = named.map(folder::resolve).orElse(folder);
        if (!dossiers().isDossier(place)) {
            throw named.map(path ->
                            Refusal.of(Refusal.Kind.NOT_FOUND, TerminalWorkplace.class, "dossier.none.there", path))
                    .orElseGet(() ->
                            Refusal.of(Refusal.Kind.NOT_FOUND, TerminalWorkplace.class, "dossier.none.here", folder));
        }
        return place;
    }

    @Override
    public String person() {
        return person;
    }

    private void clearProgress() {
        if (progress != null) {
            progress.clear();
        }
    }

    private void closeDossier() {
        if (opened != null) {
            Dossier closing = opened;
            opened = null;
            closing.close();
        }
    }

    /** Lets go of the dossier and passes on what is still to be printed. */
    @Override
    public void close() {
        clearProgress();
        try {
            closeDossier();
        } finally {
            out.flush();
        }
    }
}

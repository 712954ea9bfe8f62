package org.beffroi.workbench.dossier;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.workbench.acts.Acts;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.work.ReportingExecutor;
import org.beffroi.workbench.work.Work;

/**
 * A dossier lying open: the dossier, the acts of the person at work, and the threads that answer questions about it.
 *
 * <p>Belongs to the UI thread; {@link #close} may take long and runs off it.
 */
public final class DossierSession implements AutoCloseable {

    private static final int READERS = 3;

    /** Two that are compared run side by side. */
    private static final int ANALYSTS = 2;

    private final Dossier dossier;
    private final boolean readOnly;
    private final String person;
    private final ExecutorService readers;
    private final ExecutorService analysts;
    private final ExecutorService lists;
    private final ExecutorService writer;
    private final Consumer<Throwable> failed;
    private final Acts acts;
    private Optional<Work> arriving = Optional.empty();
    private volatile boolean closed;

    /**
     * @param readOnly true where another process writes
     * @param person who is at work
     * @param display runs on the UI thread, later
     * @param failed told what a task threw that nobody foresaw, in any thread
     */
    public DossierSession(
            Dossier dossier, boolean readOnly, String person, Executor display, Consumer<Throwable> failed) {
        this.dossier = dossier;
        this.readOnly = readOnly;
        this.person = person;
        this.readers = Executors.newFixedThreadPool(
                READERS, Thread.ofPlatform().daemon().name("reader-", 1).factory());
        this.analysts = Executors.newFixedThreadPool(
                ANALYSTS, Thread.ofPlatform().daemon().name("analyst-", 1).factory());
        this.lists = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("list").factory());
        this.writer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("writer").factory());
        this.failed = failed;
        this.acts = new Acts(dossier.archive(), person, writer(), display);
    }

    /** The dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** True where nothing can be written, since another process does. */
    public boolean readOnly() {
        return readOnly;
    }

    /** Who is at work. */
    public String person() {
        return person;
    }

    /** What the person at work does. */
    public Acts acts() {
        return acts;
    }

    /** Takes note of the import by which mentions arrive. */
    public void arriving(Work importing) {
        arriving = Optional.of(importing);
    }

    /** The import by which mentions arrive, empty where none is under way. */
    public Optional<Work> arriving() {
        return arriving.filter(work -> !work.ended());
    }

    /** Runs questions, several at a time. */
    public Executor readers() {
        return questions(readers);
    }

    /** Runs analyses, which may take long, so that questions never wait behind them. */
    public Executor analysts() {
        return questions(analysts);
    }

    /** Reads rows of lists, one page after the other, so that they never wait behind questions. */
    public Executor lists() {
        return questions(lists);
    }

    /** Runs what writes, one after the other. */
    public Executor writer() {
        return new ReportingExecutor(writer, failed);
    }

    /** What fails because the dossier was closed meanwhile has nobody left to tell. */
    private Executor questions(ExecutorService service) {
        return new ReportingExecutor(new DossierExecutor(service), failure -> {
            if (!closed) {
                failed.accept(failure);
            }
        });
    }

    /** Dates as this dossier tells them, in a language. */
    public Days days(Language language) {
        return new Days(language, dossier.settings().zone(), dossier.today());
    }

    /** Ends what is under way and closes the dossier. */
    @Override
    public void close() {
        // Before any thread is stopped: what one of them held open then fails in the others.
        closed = true;
        readers.shutdownNow();
        analysts.shutdownNow();
        lists.shutdownNow();
        writer.shutdown();
        try {
            writer.awaitTermination(10, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        dossier.close();
    }
}

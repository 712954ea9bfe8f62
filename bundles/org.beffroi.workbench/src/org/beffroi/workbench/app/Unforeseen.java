package org.beffroi.workbench.app;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.window.CopiedText;
import org.beffroi.workbench.window.FrontWindow;
import org.beffroi.workbench.window.UnopenedShells;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.core.services.statusreporter.StatusReporter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a failure that nobody foresaw, wherever it surfaces: it is logged, one sentence in the user's language says so
 * without closing anything, and its details can be copied. Several at once are told once. Called from any thread.
 */
public final class Unforeseen {

    private static final System.Logger LOG = System.getLogger(Unforeseen.class.getName());

    /** Long enough to read it and to copy the details. */
    private static final int STAYS_MILLIS = 30_000;

    private final Display display;
    private final Supplier<@Nullable Ui> ui;
    private final Function<Throwable, Optional<Sentence>> blame;
    private final String product;
    private final FailureLog log = new FailureLog();
    private @Nullable Notice shown;

    /**
     * @param ui what windows are made with by now, null before there is one; asked in the UI thread
     * @param blame names the plug-in in which something failed
     * @param product name and version, for the details
     */
    public Unforeseen(
            Display display, Supplier<@Nullable Ui> ui, Function<Throwable, Optional<Sentence>> blame, String product) {
        this.display = display;
        this.ui = ui;
        this.blame = blame;
        this.product = product;
    }

    /** Takes note of a failure. What was asked to stop tells nothing, and a refusal says its own sentence. */
    public void met(Throwable failure) {
        if (within(failure, Cancelled.class).isPresent()) {
            return;
        }
        Optional<Refusal> refusal = within(failure, Refusal.class);
        if (refusal.isPresent()) {
            LOG.log(System.Logger.Level.WARNING, "A refusal that nobody told", failure);
            later(() -> show(refusal.get().sentence(), false));
        } else if (log.note(failure, Clock.systemUTC().instant())) {
            Sentence said = sentence(failure);
            later(() -> show(said, true));
        }
    }

    /** The same, for a place that says it too: returns what it says. */
    Sentence told(Throwable failure) {
        met(failure);
        return within(failure, Refusal.class).map(Refusal::sentence).orElseGet(() -> sentence(failure));
    }

    private Sentence sentence(Throwable failure) {
        return blame.apply(failure).orElseGet(() -> Sentence.of(Unforeseen.class, "unforeseen.said"));
    }

    /** What the platform asks for in place of its own dialog. */
    StatusReporter reporter() {
        return new StatusReporter() {
            @Override
            public void report(IStatus status, int style, Object... information) {
                if (status.getException() != null) {
                    met(status.getException());
                } else if (status.getSeverity() >= IStatus.ERROR) {
                    Unforeseen.LOG.log(System.Logger.Level.ERROR, status.getMessage());
                }
            }

            @Override
            public IStatus newStatus(int severity, String message, Throwable exception) {
                return new Status(severity, "org.beffroi.workbench", message, exception);
            }
        };
    }

    private static <T extends Throwable> Optional<T> within(Throwable failure, Class<T> kind) {
        return Stream.<Throwable>iterate(failure, one -> one != null, Throwable::getCause)
                .limit(20)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private void later(Runnable task) {
        try {
            if (!display.isDisposed()) {
                display.asyncExec(() -> quietly(task));
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "No window is left to tell it in", e);
        }
    }

    /** What tells of failures must not be the next one. */
    private static void quietly(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A failure cannot be told", e);
        }
    }

    private void show(Sentence said, boolean detailed) {
        UnopenedShells.closeAll(display);
        Ui with = ui.get();
        Optional<Shell> window = FrontWindow.of(display);
        if (with == null || window.isEmpty() || shown != null && shown.isOpen()) {
            return;
        }
        shown = new Notice(window.get(), with, with.say(said)).stays(STAYS_MILLIS);
        if (detailed) {
            shown.offer(with.text("unforeseen.copy"), () -> copy(with));
        }
        shown.open();
    }

    /** All that is known of the failures that nobody copied yet, empty where there were none. */
    public String details() {
        return log.text();
    }

    private void copy(Ui with) {
        String system = System.getProperty("os.name") + ", Java " + Runtime.version();
        CopiedText.put(display, String.join("\n", product, system, "", log.taken()));
        FrontWindow.of(display).ifPresent(over -> new Notice(over, with, with.text("unforeseen.copied")).open());
    }
}

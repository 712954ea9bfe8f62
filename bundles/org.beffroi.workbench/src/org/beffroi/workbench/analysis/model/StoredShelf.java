package org.beffroi.workbench.analysis.model;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/** The shelf as it shows, kept on disk behind the scenes. Belongs to the UI thread, which never waits for it. */
public final class StoredShelf {

    private final ShelfFile file;
    private final Executor inOrder;
    private final Executor display;
    private Shelf shelf = Shelf.empty();
    private UnaryOperator<Shelf> before = UnaryOperator.identity();
    private boolean read;
    private boolean damaged;
    private Consumer<Shelf> listener = shown -> {};
    private Consumer<Sentence> refused = why -> {};

    /**
     * @param inOrder runs one task after the other, off the UI thread
     * @param display runs on the UI thread, later
     */
    public StoredShelf(ShelfFile file, Executor inOrder, Executor display) {
        this.file = file;
        this.inOrder = inOrder;
        this.display = display;
    }

    /** Told of each shelf, and why one was not kept. */
    public void onChange(Consumer<Shelf> shown, Consumer<Sentence> why) {
        listener = shown;
        refused = why;
    }

    /** What is on it now. */
    public Shelf shelf() {
        return shelf;
    }

    /** Reads what was kept. What is done meanwhile is done to it. */
    public void begin() {
        inOrder.execute(() -> {
            try {
                Shelf kept = file.read();
                display.execute(() -> begun(kept));
            } catch (Refusal refusal) {
                display.execute(() -> {
                    // A file that somebody may yet repair is not written over.
                    damaged = true;
                    refused.accept(refusal.sentence());
                });
            }
        });
    }

    private void begun(Shelf kept) {
        read = true;
        shelf = kept;
        UnaryOperator<Shelf> meanwhile = before;
        before = UnaryOperator.identity();
        change(meanwhile);
    }

    /** Gives an analysis its star, or takes it back. */
    public void star(String analysis) {
        change(now -> now.starred(analysis));
    }

    /** Remembers that something was run. */
    public void ran(AnalysisRequest asked) {
        change(now -> now.ran(asked));
    }

    /** Pins something, or takes the pin out. */
    public void pin(AnalysisRequest asked) {
        change(now -> now.pinned(asked));
    }

    private void change(UnaryOperator<Shelf> how) {
        Shelf old = shelf;
        shelf = how.apply(shelf);
        if (!read) {
            UnaryOperator<Shelf> earlier = before;
            before = kept -> how.apply(earlier.apply(kept));
        } else if (!shelf.equals(old) && !damaged) {
            Shelf kept = shelf;
            inOrder.execute(() -> keep(kept));
        }
        listener.accept(shelf);
    }

    private void keep(Shelf kept) {
        try {
            file.write(kept);
        } catch (Refusal refusal) {
            display.execute(() -> refused.accept(refusal.sentence()));
        }
    }
}

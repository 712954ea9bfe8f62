package org.beffroi.workbench.morning.model;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * The morning page as it is read, part by part; a later reading replaces an earlier one. Called on the UI thread and returns at
 * once.
 */
public final class MorningSession implements AutoCloseable {

    private final MorningReader reader;
    private final Optional<NoteReader> note;
    private final Executor work;
    private final Executor slow;
    private final Executor display;
    private Consumer<Morning> listener = morning -> {};
    private Consumer<Sentence> refused = why -> {};
    private Morning morning = Morning.none();
    private NoteRecipient recipient;
    private Cancel cancel = new Cancel();

    /**
     * @param note reads the note; empty where nothing writes it
     * @param recipient for whom it is
     * @param work runs questions, off the UI thread
     * @param slow runs what may take long
     * @param display runs on the UI thread, later
     */
    public MorningSession(
            MorningReader reader,
            Optional<NoteReader> note,
            NoteRecipient recipient,
            Executor work,
            Executor slow,
            Executor display) {
        this.reader = reader;
        this.note = note;
        this.recipient = recipient;
        this.work = work;
        this.slow = slow;
        this.display = display;
    }

    /** Told of each part that came to hand. */
    public void onChange(Consumer<Morning> told, Consumer<Sentence> why) {
        listener = told;
        refused = why;
    }

    /** What was read so far. */
    public Morning morning() {
        return morning;
    }

    /**
     * Reads all parts anew; those there are show until theirs came to hand, but for those of an archive that was empty: that nothing
     * was said is wrong beside what was said.
     */
    public void read() {
        cancel.ask();
        if (morning.week().filter(of -> of.archive() == 0).isPresent()) {
            morning = Morning.none();
        }
        Cancel mine = new Cancel();
        cancel = mine;
        ask(work, mine, reader::week, Morning::with);
        ask(work, mine, reader::waiting, Morning::with);
        ask(work, mine, reader::news, Morning::withNews);
        readNote(mine);
        ask(slow, mine, reader::rising, Morning::withRising);
    }

    /** Reads the note alone, for somebody; the one there is shows until it came to hand. */
    public void readNote(NoteRecipient other) {
        recipient = other;
        readNote(cancel);
    }

    private void readNote(Cancel mine) {
        NoteRecipient asked = recipient;
        // Of two that were asked for one after the other the later one stays.
        note.ifPresent(by -> ask(
                slow,
                mine,
                stop -> by.read(asked, stop),
                (known, read) -> asked.equals(recipient) ? known.with(read) : known));
    }

    private <P> void ask(Executor by, Cancel mine, Function<Cancel, P> question, BiFunction<Morning, P, Morning> put) {
        by.execute(() -> {
            try {
                P part = question.apply(mine);
                display.execute(() -> {
                    if (!mine.asked()) {
                        morning = put.apply(morning, part);
                        listener.accept(morning);
                    }
                });
            } catch (Cancelled stopped) {
                // A later reading is under way.
                mine.ask();
            } catch (Refusal refusal) {
                display.execute(() -> refused.accept(refusal.sentence()));
            }
        });
    }

    @Override
    public void close() {
        cancel.ask();
    }
}

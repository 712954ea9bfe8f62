package org.beffroi.workbench.acts;

import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.window.FrontWindow;
import org.eclipse.swt.widgets.Display;

/**
 * Says at the foot of the window what was done, with a way to take that very thing back, for as long as one stays on the screen:
 * elsewhere the key of undo may mean something else. Belongs to the UI thread.
 */
public final class DoneNotices implements DoneListener {

    private final Acts acts;
    private final Display display;
    private final Supplier<Optional<Ui>> ui;
    private Optional<Notice> shown = Optional.empty();

    /**
     * @param acts what is done
     * @param ui the language and look of now, empty while there is none
     */
    public DoneNotices(Acts acts, Display display, Supplier<Optional<Ui>> ui) {
        this.acts = acts;
        this.display = display;
        this.ui = ui;
    }

    /** One goes to another screen: what was said of this one is over. */
    public void leave() {
        shown.ifPresent(Notice::close);
        shown = Optional.empty();
    }

    @Override
    public void done(Acts.Done act) {
        say(act.said(), act.door(), "act.undo", () -> acts.undo(act));
    }

    @Override
    public void showed() {
        if (!display.isDisposed()) {
            Notice.closePassing(display);
        }
    }

    @Override
    public void undone(Sentence said) {
        say(Sentence.of(DoneNotices.class, "act.undone", said), Optional.empty(), "act.redo", acts::redo);
    }

    @Override
    public void redone(Sentence said) {
        say(Sentence.of(DoneNotices.class, "act.redone", said), Optional.empty(), "act.undo", acts::undo);
    }

    private void say(Sentence said, Optional<Acts.Door> door, String offered, Runnable action) {
        if (display.isDisposed()) {
            return;
        }
        ui.get().ifPresent(in -> FrontWindow.of(display).ifPresent(over -> {
            Notice notice = new Notice(over, in, in.say(said));
            door.ifPresent(way -> notice.offer(in.say(way.name()), way.open()));
            notice.offer(in.text(offered), action).open();
            shown = Optional.of(notice);
        }));
    }
}

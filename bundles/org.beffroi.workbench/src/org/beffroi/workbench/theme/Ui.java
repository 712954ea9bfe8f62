package org.beffroi.workbench.theme;

import java.util.concurrent.Executor;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.language.Language;
import org.eclipse.swt.widgets.Control;

/**
 * What everything in the window is made with. A change of theme or language is another one in the context of the window, and
 * what was made with the one before is made again. Belongs to the UI thread.
 *
 * @param look colours and type
 * @param icons the icons
 * @param language texts, numbers and alphabetical order
 * @param display runs on the UI thread, later; nothing once the window is gone
 */
public record Ui(Look look, Icons icons, Language language, Executor display) {

    /** The same with the texts of another bundle first: see {@link Language#with}. */
    public Ui with(Class<?> other) {
        return new Ui(look, icons, language.with(other), display);
    }

    /** Runs on the UI thread, later; nothing once that control is gone. */
    public Executor display(Control control) {
        return task -> display.execute(() -> {
            if (!control.isDisposed()) {
                task.run();
            }
        });
    }

    /** A text of the bundle, else of the window: see {@link Language#text}. */
    public String text(String key, Object... arguments) {
        return language.text(key, arguments);
    }

    /** A sentence, as a window says it. */
    public String say(Sentence sentence) {
        return language.say(sentence);
    }
}

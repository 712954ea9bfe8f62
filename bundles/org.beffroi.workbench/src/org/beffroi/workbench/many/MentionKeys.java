package org.beffroi.workbench.many;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.workbench.listen.model.Row.Tone;
import org.beffroi.workbench.moderation.ModerationAnswers;
import org.beffroi.workbench.moderation.ModerationWord;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The letters that do something to what is chosen in the list of mentions; each language has its own. UI thread. */
public final class MentionKeys {

    /** The tones by the key of their letter, in the order in which they are offered. */
    static final Map<Tone, String> TONES = Map.of(
            Tone.NEGATIVE, "key.negative",
            Tone.NEUTRAL, "key.neutral",
            Tone.POSITIVE, "key.positive",
            Tone.UNSURE, "key.unsure");

    /** The tones in the order in which they are offered. */
    static final List<Tone> IN_ORDER = List.of(Tone.NEGATIVE, Tone.NEUTRAL, Tone.POSITIVE, Tone.UNSURE);

    private final Ui ui;
    private final boolean writes;
    private final MentionCommands doing;
    private final Runnable refused;

    /**
     * @param writes false where nothing can be written
     * @param refused called where a letter would write and nothing can be
     */
    public MentionKeys(Ui ui, boolean writes, MentionCommands doing, Runnable refused) {
        this.ui = ui;
        this.writes = writes;
        this.doing = doing;
        this.refused = refused;
    }

    /**
     * A key was typed.
     *
     * @param over where more is asked for
     */
    public void typed(Event event, Control over) {
        if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
            return;
        }
        String typed = String.valueOf(event.character).toUpperCase(Locale.FRENCH);
        if (is(typed, "key.open")) {
            doing.original();
            return;
        }
        action(typed, over).ifPresent(action -> (writes ? action : refused).run());
    }

    private Optional<Runnable> action(String typed, Control over) {
        if (is(typed, "key.tag")) {
            return Optional.of(() -> doing.tag(over));
        }
        if (is(typed, "key.department")) {
            return Optional.of(doing::assign);
        }
        if (is(typed, ModerationAnswers.KEY)) {
            return Optional.of(
                    () -> doing.moderate(ModerationWord.nothing(ui.language().locale())));
        }
        return IN_ORDER.stream()
                .filter(tone -> is(typed, TONES.get(tone)))
                .findFirst()
                .map(tone -> () -> doing.tone(tone));
    }

    private boolean is(String typed, String key) {
        return typed.equals(ui.text(key));
    }
}

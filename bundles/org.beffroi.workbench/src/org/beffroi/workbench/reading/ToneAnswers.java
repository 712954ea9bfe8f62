package org.beffroi.workbench.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.workbench.bar.BarLayout;
import org.beffroi.workbench.listen.model.Row.Tone;
import org.beffroi.workbench.quote.ToneColours;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The tones side by side, of which one can be said, each with the letter that says it too. Belongs to the UI thread. */
public final class ToneAnswers {

    private static final List<Tone> OFFERED = List.of(Tone.NEGATIVE, Tone.NEUTRAL, Tone.POSITIVE, Tone.UNSURE);

    private final Composite row;
    private final Map<Tone, Toggle> answers = new EnumMap<>(Tone.class);

    /**
     * @param writes false where nothing can be written: it shows all the same
     * @param said called with the tone that somebody says
     */
    public ToneAnswers(Composite parent, Ui ui, boolean writes, Consumer<Tone> said) {
        row = new Composite(parent, SWT.NONE);
        row.setLayout(new BarLayout(1));
        for (Tone tone : OFFERED) {
            String kind = tone.name().toLowerCase(Locale.ROOT);
            String words = ui.text("tone." + kind);
            Toggle toggle = new Toggle(row, ui.look(), words, Optional.of(ToneColours.of(tone)), tone == Tone.UNSURE);
            toggle.addListener(SWT.Selection, event -> said.accept(tone));
            toggle.setEnabled(writes);
            toggle.setToolTipText(words + " (" + ui.text("key." + kind) + ")");
            toggle.setShort(ui.text(tone == Tone.UNSURE ? "tone.unsure.short" : "key." + kind));
            fit(toggle);
            answers.put(tone, toggle);
        }
    }

    /**
     * Where the pane is narrow the longest answer is said shorter; then an answer is its colour and its letter, which gives it in
     * the list, but for the chosen one.
     */
    private static void fit(Toggle answer) {
        if (answer.isChosen()) {
            BarLayout.fixed(answer);
        } else {
            BarLayout.cut(answer, answer.shortWidth(), answer.shortWidth());
        }
    }

    /** The control to lay out. */
    public Composite control() {
        return row;
    }

    /** Shows which one holds, empty where none of them does. */
    public void show(Optional<Tone> now) {
        answers.forEach((tone, toggle) -> {
            toggle.setChosen(now.filter(tone::equals).isPresent());
            fit(toggle);
        });
        row.layout(true);
    }
}

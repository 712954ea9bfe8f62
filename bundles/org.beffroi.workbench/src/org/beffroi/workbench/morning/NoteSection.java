package org.beffroi.workbench.morning;

import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.result.DrillDown;
import org.beffroi.workbench.morning.model.Morning;
import org.beffroi.workbench.morning.model.NoteReader;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The note of the morning on its page: each point with what was said and the way to its mentions. Belongs to the UI thread. */
final class NoteSection {

    private static final int BAR = 3;
    private static final int INDENT = 12;

    private final Ui ui;
    private final MorningActions actions;
    private final Composite whole;

    /** @param parent a column of a grid */
    NoteSection(Composite parent, Ui ui, MorningActions actions) {
        this.ui = ui;
        this.actions = actions;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        whole.setLayout(GridLayoutFactory.swtDefaults()
                .margins(0, 0)
                .spacing(0, Look.GRID)
                .create());
        GridCells.show(whole, false);
    }

    /** Shows it; that it is on its way, where nothing was read yet. */
    void show(Optional<Morning.Note> note) {
        Stream.of(whole.getChildren()).forEach(Control::dispose);
        GridCells.show(whole, note.isPresent());
        note.ifPresent(this::fill);
    }

    private void fill(Morning.Note note) {
        GridCells.words(whole, ui.look().strong()).setText(shown(note.title()));
        note.points().forEach(this::point);
        Label limit = GridCells.words(whole, ui.look().small(), "secondary");
        limit.setText(shown(note.limit()));
        Composite foot = GridCells.row(whole, 2 * Look.GRID);
        new PushButton(foot, ui, Weight.QUIET, Optional.empty(), ui.text("morning.note.whole"))
                .flush()
                .onPress(() -> actions.analyse(NoteReader.ANALYSIS));
    }

    private void point(Morning.Point point) {
        Composite words = new Composite(whole, SWT.NONE);
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        words.setLayout(GridLayoutFactory.swtDefaults()
                .margins(0, 0)
                .extendedMargins(INDENT, 0, 0, 0)
                .spacing(0, 2)
                .create());
        words.addPaintListener(event -> {
            event.gc.setBackground(Look.colour(
                    point.alarming()
                            ? ui.look().palette().alarm()
                            : ui.look().palette().line()));
            event.gc.fillRectangle(0, 0, BAR, words.getClientArea().height);
        });
        String sentence = point.sentence();
        int quoted = begin(sentence);
        GridCells.words(words, ui.look().strong()).setText(shown(fact(sentence, quoted)));
        if (quoted > 0) {
            GridCells.words(words, ui.look().normal()).setText(shown(sentence.substring(quoted)));
        }
        point.door().ifPresent(door -> new PushButton(
                        words, ui, Weight.QUIET, Optional.empty(), ui.text("morning.mentions"))
                .flush()
                .onPress(() -> go(door)));
    }

    private void go(DrillDown door) {
        switch (door) {
            case DrillDown.ToMentions to -> actions.open(to.query());
            case DrillDown.ToMention to -> actions.read(to.id());
        }
    }

    /** Where what somebody wrote begins, behind a colon; 0 where nothing is quoted. */
    private static int begin(String sentence) {
        int french = sentence.indexOf(": \u00ab");
        int english = sentence.indexOf(": \u201c");
        int colon = Math.max(french, english);
        return colon < 0 ? 0 : colon + 2;
    }

    /** What stands before it, without the colon. */
    private static String fact(String sentence, int quoted) {
        return quoted <= 1
                ? sentence
                : sentence.substring(0, quoted - 2).stripTrailing().replaceAll("[\u00a0\u202f ]+$", "");
    }

    private static String shown(String words) {
        return words.replace("&", "&&");
    }
}

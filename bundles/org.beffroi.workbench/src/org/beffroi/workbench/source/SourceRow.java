package org.beffroi.workbench.source;

import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.source.model.SourceLine;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One source: what it is and how it does at the left, its volume beside, what can be done at the right. */
record SourceRow(Ui ui) {

    private static final int VOLUME_WIDTH = 230;

    /** Puts it in a column. */
    void add(Composite in, SourceLine line, boolean mayChange, SourceActions actions) {
        Composite row = new Composite(in, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        row.setLayout(grid(3, 2 * Look.GRID));
        words(column(row, true), line);
        volume(column(row, false), line);
        Composite buttons = new Composite(row, SWT.NONE);
        buttons.setLayout(grid(4, 4));
        buttons.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        if (mayChange) {
            buttons(buttons, line, actions);
        }
        GridCells.rule(in, 0);
    }

    private void words(Composite in, SourceLine line) {
        label(in, ui.look().strong(), line.name(), null);
        label(in, ui.look().normal(), Language.capital(line.status()), line.needsHuman() ? "alarm" : null);
        String times = String.join(
                " · ",
                Stream.of(line.success(), line.next())
                        .filter(words -> !words.isEmpty())
                        .toList());
        label(in, ui.look().small(), line.manner(), "secondary");
        if (!times.isEmpty()) {
            Label when = label(in, ui.look().small(), Language.capital(times), "secondary");
            line.full().ifPresent(when::setToolTipText);
        }
        if (!line.remarks().isEmpty()) {
            int count = line.remarks().size();
            label(
                    in,
                    ui.look().small(),
                    ui.text(
                            "sources.remarks",
                            count,
                            ui.language().number(count),
                            line.remarks().getFirst()),
                    "secondary");
        }
    }

    private void volume(Composite in, SourceLine line) {
        ((GridData) in.getLayoutData()).widthHint = VOLUME_WIDTH;
        if (line.volumeWords().isEmpty()) {
            return;
        }
        VolumeBars bars = new VolumeBars(
                in, ui.look(), line.volumes(), line.usual(), ui.text("sources.volume.name", line.volumeWords()));
        bars.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        label(in, ui.look().small(), line.volumeWords(), "secondary");
    }

    private void buttons(Composite in, SourceLine line, SourceActions actions) {
        new PushButton(in, ui, Weight.QUIET, Optional.of(Icon.REFRESH), ui.text("sources.harvest"))
                .onPress(() -> actions.harvest(line.name()));
        PushButton pause = new PushButton(in, ui, Weight.QUIET, Optional.empty(), ui.text("sources.pause"));
        int width = pause.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        pause.setText(ui.text("sources.resume"));
        // As wide in both states, so that the columns of all rows stand under one another.
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        place.widthHint = Math.max(width, pause.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        pause.setLayoutData(place);
        if (!line.paused()) {
            pause.setText(ui.text("sources.pause"));
        }
        pause.onPress(() -> actions.pause(line.name(), !line.paused()));
        new PushButton(in, ui, Weight.QUIET, Optional.empty(), ui.text("sources.change"))
                .onPress(() -> actions.change(line.name()));
        new PushButton(in, ui, Weight.QUIET, Optional.empty(), ui.text("sources.remove"))
                .onPress(() -> actions.remove(line.name()));
    }

    private Composite column(Composite in, boolean grows) {
        Composite column = new Composite(in, SWT.NONE);
        column.setLayout(grid(1, 0));
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, grows, false));
        return column;
    }

    private Label label(Composite in, Font font, String text, String style) {
        Label label = new Label(in, SWT.WRAP);
        label.setFont(font);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return style == null ? label : Look.styled(label, style);
    }

    private static GridLayout grid(int columns, int spacing) {
        return GridLayoutFactory.swtDefaults()
                .numColumns(columns)
                .margins(0, columns == 3 && spacing > Look.GRID ? Look.GRID : 0)
                .spacing(spacing, 2)
                .create();
    }
}

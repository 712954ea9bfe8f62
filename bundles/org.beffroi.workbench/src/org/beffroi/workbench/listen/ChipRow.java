package org.beffroi.workbench.listen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.listen.model.Screen.ChipView;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Chip;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What narrows the search, each with the way to take it away, and all of it; beside it what a newly typed search let go of,
 * with the way to have it back. Takes no room while there is neither. Belongs to the UI thread.
 */
final class ChipRow {

    private final Ui ui;
    private final SearchSession searchSession;
    private final Composite row;
    private List<ChipView> shown = List.of();
    private List<ChipView> gone = List.of();

    ChipRow(Composite parent, Ui ui, SearchSession searchSession) {
        this.ui = ui;
        this.searchSession = searchSession;
        row = new Composite(parent, SWT.NONE);
        RowLayoutFactory.swtDefaults()
                .extendedMargins(0, 0, 0, 0)
                .spacing(Look.GRID)
                .center(true)
                .applyTo(row);
    }

    /** The control to lay out. */
    Control control() {
        return row;
    }

    /** Shows other chips; returns whether anything changed, and the height with it. */
    boolean show(List<ChipView> all, List<ChipView> letGo) {
        List<ChipView> chips = all.stream().filter(chip -> !isPeriod(chip)).toList();
        if (chips.equals(shown) && letGo.equals(gone)) {
            return false;
        }
        shown = chips;
        gone = letGo;
        Stream.of(row.getChildren()).forEach(Control::dispose);
        for (ChipView chip : chips) {
            new Chip(
                    row,
                    ui,
                    chip.text(),
                    ui.text("chip.remove", chip.text()),
                    () -> searchSession.without(chip.chip()));
        }
        if (!chips.isEmpty()) {
            new PushButton(row, ui, Weight.QUIET, Optional.empty(), ui.text("chips.clear"))
                    .onPress(searchSession::bare);
        }
        if (!letGo.isEmpty()) {
            Label words = Look.styled(new Label(row, SWT.NONE), "secondary");
            words.setFont(ui.look().small());
            words.setText(ui.text(
                            "chips.gone",
                            letGo.size(),
                            letGo.stream().map(ChipView::text).collect(Collectors.joining(" · ")))
                    .replace("&", "&&"));
            new PushButton(row, ui, Weight.QUIET, Optional.empty(), ui.text("chips.back"))
                    .onPress(searchSession::takeBack);
        }
        GridCells.show(row, !chips.isEmpty() || !letGo.isEmpty());
        // Where it is as high as before, nobody else places what is new in it.
        row.layout(true);
        return true;
    }

    /** The period has a field of its own. */
    private static boolean isPeriod(ChipView chip) {
        return chip.chip().part() instanceof Query.Period period
                && period.field().equals(CoreFields.PUBLISHED.name());
    }
}

package org.beffroi.workbench.reading;

import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * Under which name lists, analyses and documents show the author of the mention in hand, where that is not its own; and what
 * shows its own name there, since a newspaper is nobody who is to be hidden. Belongs to the UI thread.
 */
final class AliasLine {

    private final Ui ui;
    private final Composite whole;
    private final Label words;
    private Optional<String> author = Optional.empty();

    /** @param writes false where nothing can be written */
    AliasLine(Composite in, Ui ui, boolean writes, DetailActions actions) {
        this.ui = ui;
        whole = new Composite(in, SWT.NONE);
        whole.setLayout(GridCells.grid(1, 0, 0, 2));
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        words = GridCells.words(whole, ui.look().small(), "secondary");
        PushButton named = new PushButton(whole, ui, Weight.QUIET, Optional.empty(), ui.text("detail.named"))
                .flush()
                .onPress(() -> author.ifPresent(actions::showName));
        named.setToolTipText(ui.text("detail.named.hint"));
        GridCells.show(named, writes);
    }

    /** Shows it; nothing where the author goes by its own name. */
    void show(Detail detail) {
        FieldValues values = detail.entry().effective();
        author = values.string(CoreFields.AUTHOR).or(() -> values.string(CoreFields.AUTHOR_NAME));
        GridCells.show(whole, !detail.alias().isEmpty());
        words.setText(ui.text("detail.alias", detail.alias()).replace("&", "&&"));
    }
}

package org.beffroi.workbench.coding;

import java.util.List;
import java.util.stream.Stream;
import org.beffroi.workbench.coding.model.CodingCard.Around;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What was said before and after the mention that is coded; takes no room where nothing was. Belongs to the UI thread. */
final class Conversation {

    private static final int WHO_WIDTH = 130;
    private static final int LONGEST = 160;

    private final Ui ui;
    private final Composite whole;

    Conversation(Composite parent, Ui ui) {
        this.ui = ui;
        whole = new Composite(parent, SWT.NONE);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.verticalIndent = Look.GRID;
        whole.setLayoutData(place);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .spacing(Look.GRID, 4)
                .applyTo(whole);
    }

    /** Shows the neighbours of a mention, oldest first. */
    void show(List<Around> near) {
        Stream.of(whole.getChildren()).forEach(Control::dispose);
        GridCells.show(whole, !near.isEmpty());
        if (near.isEmpty()) {
            return;
        }
        across(ui.look().smallStrong(), ui.text("coding.around"), null);
        near.stream().filter(Around::before).forEach(this::add);
        across(ui.look().small(), ui.text("coding.around.here"), "accent");
        near.stream().filter(one -> !one.before()).forEach(this::add);
    }

    private void add(Around one) {
        Label who = label(ui.look().small(), one.who(), "secondary");
        GridData narrow = new GridData(SWT.FILL, SWT.TOP, false, false);
        narrow.widthHint = WHO_WIDTH;
        narrow.verticalIndent = 2;
        who.setLayoutData(narrow);
        String text = one.text();
        Label words =
                label(ui.look().normal(), text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text, null);
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void across(Font font, String words, String style) {
        label(font, words, style).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    }

    private Label label(Font font, String words, String style) {
        Label label = new Label(whole, SWT.WRAP);
        label.setFont(font);
        // An ampersand is a letter here, not a mnemonic.
        label.setText(words.replace("&", "&&"));
        return style == null ? label : Look.styled(label, style);
    }
}

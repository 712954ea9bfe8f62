package org.beffroi.workbench.strategy.start;

import java.util.Optional;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * One column of fields, each with its label above and quiet words beneath. Belongs to the UI thread.
 *
 * @param in one column
 */
record StartColumn(Composite in, Ui ui) {

    /** Width that words ask for, in points; they have what there is. */
    static final int WIDTH = 420;

    /** Words on as many lines as they need. */
    Label words(Font font, String words, Optional<String> style, int above) {
        Label label = new Label(in, SWT.WRAP);
        style.ifPresent(css -> Look.styled(label, css));
        label.setFont(font);
        label.setText(words);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        data.verticalIndent = above;
        label.setLayoutData(data);
        return label;
    }

    /** The label of a field. */
    void field(String key) {
        words(ui.look().smallStrong(), ui.text(key), Optional.empty(), Look.MARGIN);
    }

    /** Quiet words that leave no hole before they are said. */
    Label quiet() {
        Label label = words(ui.look().small(), "", Optional.of("secondary"), 0);
        GridCells.say(label, "");
        return label;
    }

    /** One in which nothing is chosen yet, and says so quietly. */
    PushButton chooser(String key) {
        String words = ui.text(key);
        PushButton button = new PushButton(in, ui, Weight.PLAIN, Optional.empty(), words)
                .opensList()
                .prompts(words);
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return button;
    }

    /** A button that goes on. */
    PushButton button(Weight weight, String key, Runnable action) {
        PushButton button = new PushButton(in, ui, weight, Optional.empty(), ui.text(key));
        GridData foot = new GridData(SWT.LEFT, SWT.TOP, false, false);
        foot.verticalIndent = Look.MARGIN;
        button.setLayoutData(foot);
        button.onPress(action);
        return button;
    }
}

package org.beffroi.workbench.source;

import java.util.Optional;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What shows in the place of the sources while a dossier has none: one field into which a place is pasted, three kinds of places
 * with an example each, which lead to the field, and the other way, a file. Belongs to the UI thread.
 */
final class EmptySources {

    /** Width of its column, in points. */
    static final int WIDTH = 720;

    private final Ui ui;
    private Optional<FramedText> field = Optional.empty();

    /**
     * @param in a grid, of which it takes what room is left
     * @param mayChange false where another process writes the dossier: nothing can be pasted then
     */
    EmptySources(Composite in, Ui ui, boolean mayChange, SourceActions actions) {
        this.ui = ui;
        Composite column = new Composite(in, SWT.NONE);
        GridData place = new GridData(SWT.CENTER, SWT.CENTER, true, true);
        place.widthHint = WIDTH;
        column.setLayoutData(place);
        column.setLayout(GridCells.grid(1, 0, 0, Look.GRID));
        GridCells.words(column, ui.look().large()).setText(ui.text("sources.empty.title"));
        GridCells.words(column, ui.look().normal(), "secondary").setText(ui.text("sources.empty"));
        if (mayChange) {
            paste(column, actions);
        }
        Composite cards = new Composite(column, SWT.NONE);
        cards.setLayoutData(indented(Look.MARGIN));
        GridLayout three = GridCells.grid(3, 0, Look.MARGIN, 0);
        three.makeColumnsEqualWidth = true;
        cards.setLayout(three);
        card(cards, Icon.PRESS, "site");
        card(cards, Icon.TAG, "account");
        card(cards, Icon.MAIL, "mail");
        if (mayChange) {
            file(column, actions);
        }
    }

    /** Takes the keyboard, where something can be pasted. */
    boolean focus() {
        return field.filter(each -> !each.text().isDisposed())
                .map(each -> each.text().setFocus())
                .orElse(false);
    }

    private void paste(Composite in, SourceActions actions) {
        Composite line = new Composite(in, SWT.NONE);
        line.setLayoutData(indented(Look.GRID));
        line.setLayout(GridCells.grid(2, 0, Look.GRID, 0));
        FramedText pasted =
                new FramedText(line, ui.look(), SWT.SINGLE, ui.text("sources.paste"), ui.text("sources.paste.prompt"));
        pasted.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Runnable add = () -> {
            String words = pasted.text().getText().strip();
            pasted.text().setText("");
            actions.add(words);
        };
        pasted.onEnter(add);
        new PushButton(line, ui, Weight.PRIMARY, Optional.of(Icon.PLUS), ui.text("sources.add")).onPress(add);
        field = Optional.of(pasted);
    }

    private void card(Composite in, Icon icon, String key) {
        String heading = ui.text("sources.empty." + key);
        PlaceCard card = new PlaceCard(in, ui, icon, heading, ui.text("sources.empty." + key + ".why"));
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.widthHint = WIDTH / 3 - Look.MARGIN;
        card.setLayoutData(place);
        field.ifPresent(pasted -> card.onPress(() -> {
            pasted.setPrompt(ui.text("sources.empty." + key + ".example"));
            pasted.text().setFocus();
        }));
    }

    private void file(Composite in, SourceActions actions) {
        Composite line = new Composite(in, SWT.NONE);
        line.setLayoutData(indented(Look.MARGIN));
        line.setLayout(GridCells.grid(2, 0, Look.GRID, 0));
        Label asked = Look.styled(new Label(line, SWT.NONE), "secondary");
        asked.setFont(ui.look().normal());
        asked.setText(ui.text("sources.empty.file"));
        new PushButton(line, ui, Weight.QUIET, Optional.empty(), ui.text("empty.import"))
                .flush()
                .onPress(actions::importFile);
    }

    private static GridData indented(int above) {
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.verticalIndent = above;
        return place;
    }
}

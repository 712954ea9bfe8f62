package org.beffroi.workbench.list;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.Popup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A field to type in and, beneath, what fits: the keyboard stays in the field. Few values are seen at once and are a list alone,
 * where letters go to the next that begins with them. Belongs to the UI thread.
 */
public final class Picker<T> {

    /** From so many values on, searching is quicker than looking. */
    private static final int MANY = 8;

    /** What shrinks keeps room for its heading, its field and a few lines, in points. */
    private static final int LEAST_HEIGHT = 240;

    private final Look look;
    private final Popup popup;
    private final FramedText field;
    private final PickList<T> list;
    private final Function<String, List<PickList.Item<T>>> search;
    private final int width;
    private OptionalInt snug = OptionalInt.empty();
    private boolean undecided;
    private boolean openEnded;

    /**
     * @param under control under which it opens
     * @param prompt what may be typed
     * @param search the lines for a typed text, at once
     * @param picked told what is picked, once the list is closed
     */
    public Picker(
            Control under,
            Look look,
            int width,
            String prompt,
            Function<String, List<PickList.Item<T>>> search,
            Consumer<T> picked) {
        this.look = look;
        this.width = width;
        this.search = search;
        popup = new Popup(under, look, width);
        field = new FramedText(popup.content(), look, SWT.SINGLE, prompt, prompt);
        field.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        list = new PickList<>(popup.content(), look, prompt, 12);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.onPick(value -> {
            popup.close();
            picked.accept(value);
        });
        field.text().addListener(SWT.Modify, event -> fill());
        field.text().addListener(SWT.KeyDown, event -> event.doit = !list.walk(event));
        field.onEnter(list::pick);
    }

    /**
     * Says above the field what is decided.
     *
     * @param beside quiet words under it, may be empty
     */
    public Picker<T> headed(String heading, String beside) {
        Label words = head(look.strong(), heading);
        words.moveAbove(field.control());
        ((GridData) words.getLayoutData()).verticalIndent = 4;
        if (!beside.isEmpty()) {
            Label quiet = Look.styled(head(look.small(), beside), "secondary");
            quiet.moveBelow(words);
        }
        popup.shell()
                .getAccessible()
                .addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = heading));
        return this;
    }

    /** Words that begin where those of the list begin. */
    private Label head(Font font, String words) {
        Label label = GridCells.words(popup.content(), font);
        label.setText(words.replace("&", "&&"));
        ((GridData) label.getLayoutData()).horizontalIndent = Look.GRID;
        return label;
    }

    /** Selects nothing before something is typed or walked to: Enter alone picks none. */
    public Picker<T> undecided() {
        undecided = true;
        return this;
    }

    /** What is typed leads to more than the list holds at first: the field shows, however few they are. */
    public Picker<T> openEnded() {
        openEnded = true;
        return this;
    }

    /**
     * Has it stand at a place of the screen, beneath or above it, rather than at its control.
     *
     * @param place in coordinates of the screen
     */
    public Picker<T> at(Rectangle place) {
        popup.standAt(place);
        return this;
    }

    /**
     * Makes it as wide as the widest line that it holds at first, and as tall as the window has room for.
     *
     * @param least its width at least, in points; it is no wider than it was made
     */
    public Picker<T> snug(int least) {
        snug = OptionalInt.of(least);
        popup.shrinkTo(LEAST_HEIGHT);
        return this;
    }

    /** Opens it. */
    public void open() {
        snug.ifPresent(least -> {
            list.show(search.apply(""));
            int heads = Stream.of(popup.content().getChildren())
                    .filter(Label.class::isInstance)
                    .mapToInt(words -> words.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
                    .max()
                    .orElse(0);
            popup.setWidth(Math.clamp(Math.max(list.widest(), heads) + 4 * Look.GRID, least, width));
        });
        fill();
        int values = list.items().size();
        boolean alone = !openEnded && values > 0 && values < MANY;
        GridCells.show(field.control(), !alone);
        popup.open();
        popup.trim(list.surplus());
        if (alone) {
            list.setFocus();
        } else {
            field.text().setFocus();
        }
    }

    /** The field, which a list of few values goes without. */
    public FramedText field() {
        return field;
    }

    /** The list. */
    public PickList<T> list() {
        return list;
    }

    /** The window. */
    public Popup popup() {
        return popup;
    }

    /** Asks again what fits. */
    public void fill() {
        list.show(search.apply(field.text().getText()));
        if (undecided && field.text().getText().isBlank()) {
            list.unselect();
        }
        popup.fit();
        // Its edge stands under a whole line: blank room would look like the end.
        popup.trim(list.surplus());
    }
}

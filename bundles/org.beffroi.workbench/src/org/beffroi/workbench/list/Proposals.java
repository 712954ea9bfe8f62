package org.beffroi.workbench.list;

import java.util.List;
import java.util.stream.Stream;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FramedText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Known values under a field: those that go on from what is typed, all of them at ↓; the field takes any other text too. Belongs to
 * the UI thread.
 */
public final class Proposals {

    /** More than these are found by typing. */
    private static final int MOST = 100;

    private static final int GAP = 2;

    private final FramedText field;
    private final StyledText text;
    private final FieldList<String> list;
    private List<String> values = List.of();
    private boolean taking;

    /** Nothing is offered yet. */
    public Proposals(FramedText field, Ui ui) {
        this.field = field;
        this.text = field.text();
        list = new FieldList<>(text, ui, this::take);
        text.addListener(SWT.Modify, event -> typed());
        listenAhead();
    }

    /** The keys of the list are its own, before whoever else listens to the field or its window. */
    private void listenAhead() {
        Display display = text.getDisplay();
        Listener keys = event -> {
            if (event.widget == text && (list.key(event) || opens(event))) {
                event.doit = false;
                event.type = SWT.None;
            }
        };
        Listener leaves = event -> {
            if (event.widget == text && list.isOpen() && event.detail == SWT.TRAVERSE_ESCAPE) {
                // The key itself closes the list; the window under it stays.
                event.detail = SWT.TRAVERSE_NONE;
                event.doit = false;
            }
        };
        display.addFilter(SWT.KeyDown, keys);
        display.addFilter(SWT.Traverse, leaves);
        text.addListener(SWT.Dispose, event -> {
            display.removeFilter(SWT.KeyDown, keys);
            display.removeFilter(SWT.Traverse, leaves);
        });
    }

    private boolean opens(Event event) {
        boolean asked = event.keyCode == SWT.ARROW_DOWN && event.stateMask == 0 && text.getEditable();
        if (asked) {
            show(values);
        }
        return asked && list.isOpen();
    }

    /** Whether their list shows, which Escape closes first. */
    public boolean isOpen() {
        return list.isOpen();
    }

    /** Offers these values. */
    public void offer(List<String> known) {
        values = List.copyOf(known);
    }

    private void typed() {
        if (taking || !text.isFocusControl()) {
            return;
        }
        String typed = text.getText().strip();
        List<String> found = typed.isEmpty() ? List.of() : matching(values, typed);
        boolean whole = found.size() == 1 && Language.folded(found.getFirst()).equals(Language.folded(typed));
        show(whole ? List.of() : found);
    }

    /**
     * The values in which something typed stands, whatever its case and accents; first those that begin with it.
     *
     * @param typed not empty
     */
    static List<String> matching(List<String> values, String typed) {
        String wanted = Language.folded(typed);
        return Stream.concat(
                        values.stream().filter(value -> Language.folded(value).startsWith(wanted)),
                        values.stream().filter(value -> Language.folded(value).contains(wanted)))
                .distinct()
                .toList();
    }

    private void show(List<String> found) {
        Composite frame = field.control();
        Point corner = frame.toDisplay(0, 0);
        list.show(
                found.stream()
                        .limit(MOST)
                        .map(value -> new PickList.Item<>(value, value, ""))
                        .toList(),
                new Rectangle(corner.x, corner.y, frame.getSize().x, frame.getSize().y + GAP),
                frame.getSize().x);
    }

    private void take(String value) {
        taking = true;
        text.setText(value);
        text.setCaretOffset(text.getCharCount());
        taking = false;
    }
}

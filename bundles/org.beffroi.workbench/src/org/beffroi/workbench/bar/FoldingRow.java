package org.beffroi.workbench.bar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Things to press side by side on one line; those that have no room fold into a menu at its end, the last ones first. Belongs to
 * the UI thread.
 */
public final class FoldingRow {

    private final Composite row;
    private final BarLayout layout;
    private final PushButton more;
    private final List<Part> parts = new ArrayList<>();

    /** A thing to press, what the menu calls it, and what it does over a control. */
    private record Part(Control control, Supplier<String> words, Consumer<Control> does) {}

    /** @param marginHeight room above and beneath, in points */
    public FoldingRow(Composite parent, Ui ui, int marginHeight) {
        row = new Composite(parent, SWT.NONE);
        layout = new BarLayout(marginHeight);
        row.setLayout(layout);
        more = BarLayout.more(PushButton.ofIcon(row, ui, Icon.MORE, ui.text("bar.more")));
        more.onPress(this::unfold);
    }

    /** Where its parts are made. */
    public Composite control() {
        return row;
    }

    /**
     * Puts a part at the end.
     *
     * @param words what the menu calls it; empty for nothing that it would offer
     * @param does what is done where it is chosen in the menu, over the control from which the menu came
     */
    public <C extends Control> C add(C part, Supplier<String> words, Consumer<Control> does) {
        BarLayout.tab(part);
        parts.add(new Part(part, words, does));
        more.moveBelow(null);
        return part;
    }

    /** Puts a part before all others. */
    public <C extends Control> C addFirst(C part, Supplier<String> words, Consumer<Control> does) {
        add(part, words, does).moveAbove(null);
        parts.addFirst(parts.removeLast());
        return part;
    }

    /** Shows a part, or leaves its room to the others. */
    public void show(Control part, boolean shown) {
        boolean shows = part.getLayoutData() != null;
        if (shows != shown) {
            part.setVisible(shown);
            if (shown) {
                BarLayout.tab(part);
            } else {
                part.setLayoutData(null);
            }
        }
    }

    /** Lays it out again, since a part has other words or another one is chosen. */
    public void renew() {
        row.layout(true);
    }

    private void unfold() {
        PopupMenu menu = new PopupMenu(more);
        parts.stream()
                .filter(part -> part.control().getLayoutData() != null && layout.isFolded(part.control()))
                .forEach(part -> Optional.of(part.words().get())
                        .filter(words -> !words.isEmpty())
                        .ifPresent(words -> menu.item(words, () -> part.does().accept(more))
                                .setEnabled(part.control().isEnabled())));
        menu.openUnder(more);
    }
}

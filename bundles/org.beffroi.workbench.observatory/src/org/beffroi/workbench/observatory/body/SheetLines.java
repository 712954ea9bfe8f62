package org.beffroi.workbench.observatory.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.workbench.list.WrappedLink;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The lines of a sheet, one below the other. What is there is taken again for what is said next: from one body to the next only
 * words change where both have the same lines, and a link that has the keyboard keeps it. Belongs to the UI thread.
 */
final class SheetLines {

    private final Composite page;
    private final Look look;
    private final Map<Control, Sort> sorts = new HashMap<>();
    private final Map<Sort, Deque<Control>> free = new HashMap<>();

    /** What a line looks like. */
    private record Sort(boolean link, Font font, String style, int indent) {}

    SheetLines(Composite page, Look look) {
        this.page = page;
        this.look = look;
    }

    /** From now on all that is there is free to be taken again. */
    void begin() {
        free.clear();
        Stream.of(page.getChildren()).forEach(one -> free.computeIfAbsent(sorts.get(one), key -> new ArrayDeque<>())
                .add(one));
    }

    /** What was not taken again goes. */
    void end() {
        free.values()
                .forEach(all -> all.forEach(one -> {
                    sorts.remove(one);
                    one.dispose();
                }));
        free.clear();
    }

    /** Words. */
    void say(Font font, String style, int indent, String words) {
        Sort sort = new Sort(false, font, style, indent);
        Label label = taken(sort).map(Label.class::cast).orElseGet(() -> {
            Label made = style.isEmpty() ? GridCells.words(page, font) : GridCells.words(page, font, style);
            ((GridData) made.getLayoutData()).verticalIndent = indent;
            sorts.put(made, sort);
            return made;
        });
        label.setText(words.replace("&", "&&"));
    }

    /** Words that lead somewhere. */
    void link(String words, Runnable open) {
        Sort sort = new Sort(true, look.normal(), "", 0);
        WrappedLink link = taken(sort).map(WrappedLink.class::cast).orElseGet(() -> {
            WrappedLink made = new WrappedLink(page, look, words, open);
            made.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            sorts.put(made, sort);
            return made;
        });
        link.turn(words, open);
    }

    /** One that looks so and is free, below all others from now on. */
    private Optional<Control> taken(Sort sort) {
        Optional<Control> one = Optional.ofNullable(free.get(sort)).map(Deque::poll);
        one.ifPresent(control -> control.moveBelow(null));
        return one;
    }
}

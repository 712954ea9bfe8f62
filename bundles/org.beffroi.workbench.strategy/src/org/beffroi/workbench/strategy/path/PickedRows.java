package org.beffroi.workbench.strategy.path;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.beffroi.strategy.model.Element;
import org.beffroi.workbench.strategy.form.FormPage;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** Answers to an earlier question that one press takes up in this one. Belongs to the UI thread. */
final class PickedRows {

    private final PageContext around;
    private final Supplier<? extends List<? extends Element>> those;
    private final Consumer<Element> take;
    private final Composite column;
    private @Nullable List<String> shown;

    PickedRows(
            Composite in,
            PageContext around,
            Supplier<? extends List<? extends Element>> those,
            Consumer<Element> take) {
        this.around = around;
        this.those = those;
        this.take = take;
        column = new Composite(in, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, Look.GRID).applyTo(column);
    }

    /** Shows those that are not taken up yet. */
    void show() {
        List<? extends Element> now = those.get();
        List<String> names = now.stream().map(Element::getName).toList();
        if (names.equals(shown)) {
            return;
        }
        shown = names;
        for (Control child : column.getChildren()) {
            child.dispose();
        }
        now.forEach(this::row);
        if (now.isEmpty()) {
            GridCells.words(column, around.ui().look().small(), "secondary")
                    .setText(around.ui().text("path.picked.none"));
        }
        FormPage.laidOutAnew(column);
    }

    private void row(Element one) {
        new TakeRow(column, around.ui())
                .say(around.ui().look().normal(), one.getName())
                .taking("path.take", () -> take.accept(one));
    }
}

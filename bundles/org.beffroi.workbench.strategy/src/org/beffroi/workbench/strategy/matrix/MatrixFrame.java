package org.beffroi.workbench.strategy.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A matrix with its heading line above and words beneath, or, where it has nothing to show, what to do. Belongs to the UI thread. */
final class MatrixFrame {

    private static final int SENTENCE = 420;

    private final PageContext around;
    private final Composite stack;
    private final StackLayout front = new StackLayout();
    private final Composite whole;
    private final Composite head;
    private final MatrixGrid grid;
    private final Label words;
    private final Composite empty;
    private final Label sentence;
    private final PushButton begin;
    private Runnable deed = () -> {};
    private MatrixContent<?, ?> shown;

    MatrixFrame(Composite parent, PageContext around, MatrixContent<?, ?> content, int headings, String keys) {
        this.around = around;
        shown = content;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(front);
        whole = new Composite(stack, SWT.NONE);
        whole.setLayout(rows(Look.MARGIN));
        head = head(whole, headings);
        grid = new MatrixGrid(
                whole,
                around.ui().look(),
                around.names(),
                content,
                around.editor().editing().isReadOnly());
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.onOpen(around.deeds()::open);
        words = beneath(whole);
        Label foot = Look.styled(beneath(whole), "secondary");
        foot.setFont(around.ui().look().small());
        foot.setText(around.ui().text(around.editor().editing().isReadOnly() ? "strategy.matrix.keys.read" : keys));
        empty = new Composite(stack, SWT.NONE);
        GridLayout middle = rows(2 * Look.MARGIN);
        middle.marginTop = 4 * Look.MARGIN;
        middle.verticalSpacing = Look.MARGIN;
        empty.setLayout(middle);
        sentence = new Label(empty, SWT.WRAP);
        sentence.setFont(around.ui().look().large());
        GridData said = new GridData(SWT.LEFT, SWT.TOP, false, false);
        said.widthHint = SENTENCE;
        sentence.setLayoutData(said);
        begin = new PushButton(empty, around.ui(), Weight.PRIMARY, Optional.empty(), "");
        begin.onPress(() -> deed.run());
    }

    private static Composite head(Composite in, int headings) {
        Composite line = new Composite(in, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(headings + 1)
                .margins(0, 4)
                .spacing(Look.MARGIN, 5)
                .applyTo(line);
        return line;
    }

    private static Label beneath(Composite in) {
        Label label = new Label(in, SWT.WRAP);
        GridData place = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        place.widthHint = 320;
        label.setLayoutData(place);
        return label;
    }

    private static GridLayout rows(int margin) {
        return GridLayoutFactory.swtDefaults()
                .margins(margin, Look.GRID)
                .spacing(5, Look.GRID)
                .create();
    }

    Composite control() {
        return stack;
    }

    Composite head() {
        return head;
    }

    MatrixGrid grid() {
        return grid;
    }

    PushButton begin() {
        return begin;
    }

    void focus() {
        if (front.topControl == empty) {
            begin.setFocus();
        } else {
            grid.setFocus();
        }
    }

    /** Puts the button that exports behind all that stands in the heading line; it has no words, which a legend needs more. */
    void offerFile() {
        PushButton button = new PushButton(head, around.ui(), Weight.QUIET, Optional.of(Icon.EXPORT), "");
        button.setToolTipText(around.ui().text("strategy.matrix.export"));
        button.onPress(this::toFile);
    }

    /** Hands the matrix to a spreadsheet's file; false where none shows. */
    boolean toFile() {
        boolean there = front.topControl == whole;
        if (there) {
            around.deeds().writeRows(stack.getShell(), MatrixTable.of(shown, around.names()));
        }
        return there;
    }

    /** Says what needs somebody, with the elements that it is about; empty where there are none. */
    Optional<String> trouble(String key, List<? extends EObject> elements) {
        return Optional.of(elements.stream().map(around.names()::title).toList())
                .filter(titles -> !titles.isEmpty())
                .map(titles -> String.join(around.ui().text("strategy.matrix.next"), titles))
                .map(titles -> around.ui().text(key, titles));
    }

    /** Shows the matrix, and what needs somebody in words. */
    void show(MatrixContent<?, ?> content, List<Optional<String>> troubles, String fine) {
        shown = content;
        grid.show(content);
        String wrong = troubles.stream().flatMap(Optional::stream).collect(Collectors.joining("\n"));
        String said = (wrong.isEmpty() ? fine : wrong).replace("&", "&&");
        if (!said.equals(words.getText())) {
            words.setText(said);
        }
        words.setForeground(Look.colour(
                wrong.isEmpty()
                        ? around.ui().look().palette().secondary()
                        : around.ui().look().palette().text()));
        bring(whole);
        whole.layout(true);
    }

    /** Shows what the matrix is for, and the one thing to do. */
    void teach(String what, String button, Runnable does) {
        sentence.setText(what);
        begin.setText(button);
        begin.setVisible(!around.editor().editing().isReadOnly());
        deed = does;
        bring(empty);
        empty.layout(true, true);
    }

    private void bring(Composite to) {
        if (front.topControl != to) {
            front.topControl = to;
            stack.layout(true);
        }
    }
}

package org.beffroi.workbench.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * A few answers side by side, of which one is chosen, or none yet; two of them are equally wide beside one another, and as wide as there is room below one another.
 * Belongs to the UI thread.
 *
 * @param <T> what is chosen
 */
public final class ChoiceBar<T> {

    private final Composite row;
    private final List<Toggle> toggles = new ArrayList<>();
    private final List<T> values;
    private int at = -1;
    private Runnable onChoice = () -> {};

    /** @param words what each answer is called */
    public ChoiceBar(Composite parent, Look look, List<T> values, Function<T, String> words) {
        this(parent, look, values, words, value -> Optional.empty());
    }

    /**
     * @param words what each answer is called
     * @param colours a spot of colour before the words of an answer
     */
    public ChoiceBar(
            Composite parent,
            Look look,
            List<T> values,
            Function<T, String> words,
            Function<T, Optional<RGB>> colours) {
        this.values = List.copyOf(values);
        row = new Composite(parent, SWT.NONE);
        row.setLayout(new Answers());
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        for (int i = 0; i < this.values.size(); i++) {
            int index = i;
            T value = this.values.get(i);
            Toggle toggle = new Toggle(row, look, words.apply(value), colours.apply(value), false).roomy();
            toggle.addListener(SWT.Selection, event -> {
                show(index);
                onChoice.run();
            });
            toggles.add(toggle);
        }
    }

    /** The control to lay out. */
    public Composite control() {
        return row;
    }

    /** The chosen answer, empty before any. */
    public Optional<T> chosen() {
        return at < 0 ? Optional.empty() : Optional.of(values.get(at));
    }

    /** Chooses an answer; nobody is told. One that is not offered chooses none. */
    public ChoiceBar<T> choose(T value) {
        show(values.indexOf(value));
        return this;
    }

    /** Called at each choice by pointer or keyboard. */
    public ChoiceBar<T> onChoice(Runnable action) {
        onChoice = action;
        return this;
    }

    private void show(int index) {
        at = index;
        for (int i = 0; i < toggles.size(); i++) {
            toggles.get(i).setChosen(i == index);
        }
    }

    /** On as many rows as they need; none is wider than there is room. */
    private static final class Answers extends Layout {

        @Override
        protected Point computeSize(Composite around, int wHint, int hHint, boolean changed) {
            Point size = new Point(0, 0);
            for (Rectangle place : places(around, wHint == SWT.DEFAULT ? Integer.MAX_VALUE : wHint)) {
                size.x = Math.max(size.x, place.x + place.width);
                size.y = Math.max(size.y, place.y + place.height);
            }
            return new Point(wHint == SWT.DEFAULT ? size.x : wHint, hHint == SWT.DEFAULT ? size.y : hHint);
        }

        @Override
        protected void layout(Composite around, boolean changed) {
            Control[] answers = around.getChildren();
            List<Rectangle> places = places(around, around.getClientArea().width);
            for (int i = 0; i < answers.length; i++) {
                answers[i].setBounds(places.get(i));
            }
        }

        private static List<Rectangle> places(Composite around, int room) {
            return placed(
                    Stream.of(around.getChildren())
                            .map(answer -> answer.computeSize(SWT.DEFAULT, SWT.DEFAULT))
                            .toList(),
                    room);
        }
    }

    /** Where answers of those sizes stand in a room of that width. */
    static List<Rectangle> placed(List<Point> sizes, int room) {
        int widest = sizes.stream().mapToInt(size -> size.x).max().orElse(0);
        // Below one another they end where the fields around them end.
        int ofTwo = 2 * widest + Look.GRID <= room ? widest : room;
        List<Rectangle> places = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (Point size : sizes) {
            int width = Math.min(sizes.size() == 2 ? ofTwo : size.x, Math.max(1, room));
            if (x > 0 && x + width > room) {
                x = 0;
                y += size.y + Look.GRID;
            }
            places.add(new Rectangle(x, y, width, size.y));
            x += width + Look.GRID;
        }
        return places;
    }
}

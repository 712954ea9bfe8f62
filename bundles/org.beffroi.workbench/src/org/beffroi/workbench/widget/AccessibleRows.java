package org.beffroi.workbench.widget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * The rows of a control that draws them, as a screen reader reads them: each in sight is a child with a role, a name, states,
 * a place, and its position among all. The row in hand is one too where it is scrolled away.
 *
 * <p>A list of a million rows has no more children than fit into it; how many there are is told as an attribute of the list
 * and of each row. Belongs to the UI thread.
 */
public final class AccessibleRows {

    /** Rows that left the list and are kept, since a screen reader may still ask for them. */
    private static final int KEPT = 256;

    /**
     * The rows that a control draws. Rows count from 0.
     *
     * @param count how many there are, in sight or not
     * @param selected the row in hand, -1 for none
     * @param words a row as it is read aloud, never empty
     * @param inSight the rows in sight, from the top
     * @param role what a row is, of {@link ACC}
     * @param state what a row is beside being in sight, in hand and the like, of {@link ACC}; {@link ACC#STATE_SELECTED} for one of
     *     several that are chosen
     * @param several whether several can be chosen
     */
    public record Content(
            IntSupplier count,
            IntSupplier selected,
            IntFunction<String> words,
            Supplier<List<RowBox>> inSight,
            IntUnaryOperator role,
            IntUnaryOperator state,
            BooleanSupplier several) {

        /** Rows of a list. */
        public static Content of(
                IntSupplier count, IntSupplier selected, IntFunction<String> words, Supplier<List<RowBox>> inSight) {
            return new Content(
                    count, selected, words, inSight, row -> ACC.ROLE_LISTITEM, row -> ACC.STATE_NORMAL, () -> false);
        }

        /** The same rows, each of that role. */
        public Content as(IntUnaryOperator other) {
            return new Content(count, selected, words, inSight, other, state, several);
        }

        /** The same rows with more states. */
        public Content with(IntUnaryOperator more) {
            return new Content(count, selected, words, inSight, role, more, several);
        }

        /** The same rows, of which several can be chosen. */
        public Content several(BooleanSupplier can) {
            return new Content(count, selected, words, inSight, role, state, can);
        }

        private boolean isChosen(int row) {
            return isRow(row) && (state.applyAsInt(row) & ACC.STATE_SELECTED) != 0;
        }

        private boolean isRow(int row) {
            return row >= 0 && row < count.getAsInt();
        }

        private int inHand() {
            int row = selected.getAsInt();
            return isRow(row) ? row : -1;
        }

        private Optional<Rectangle> area(int row) {
            return inSight.get().stream()
                    .filter(box -> box.row() == row)
                    .findFirst()
                    .map(RowBox::area);
        }
    }

    private final Control control;
    private final Content content;
    private final Map<Integer, Accessible> known = new HashMap<>();

    private AccessibleRows(Control control, Content content) {
        this.control = control;
        this.content = content;
    }

    /** Describes a control by its rows. */
    public static AccessibleRows of(Control control, Content content) {
        AccessibleRows rows = new AccessibleRows(control, content);
        rows.describe();
        return rows;
    }

    /** Tells that another row is in hand, or none. */
    public void selected() {
        Accessible list = control.getAccessible();
        list.selectionChanged();
        if (content.inHand() >= 0 && control.isFocusControl()) {
            // Makes what a screen reader knows of the rows in sight: one that has just come into it is not told
            // otherwise.
            list.setFocus(ACC.CHILDID_NONE);
            child(content.inHand()).setFocus(ACC.CHILDID_SELF);
        }
    }

    /** The row at a place of the screen. */
    private void at(AccessibleControlEvent event) {
        Point place = control.toControl(event.x, event.y);
        content.inSight().get().stream()
                .filter(box -> box.area().contains(place))
                .findFirst()
                .ifPresent(box -> event.accessible = child(box.row()));
    }

    private void describe() {
        Accessible list = control.getAccessible();
        list.addAccessibleControlListener(new OfList());
        list.addAccessibleAttributeListener(new AccessibleAttributeAdapter() {
            @Override
            public void getAttributes(AccessibleAttributeEvent event) {
                event.attributes =
                        new String[] {"rowcount", String.valueOf(content.count().getAsInt())};
            }
        });
        control.addListener(SWT.FocusIn, event -> selected());
        control.addListener(SWT.Dispose, event -> known.clear());
    }

    /** What is told of the control. */
    private final class OfList extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = rows().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = rows().stream().map(AccessibleRows.this::child).toArray();
        }

        @Override
        public void getChild(AccessibleControlEvent event) {
            List<Integer> rows = rows();
            if (event.childID == ACC.CHILDID_CHILD_AT_INDEX && event.detail >= 0 && event.detail < rows.size()) {
                event.accessible = child(rows.get(event.detail));
            }
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            at(event);
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            inHand(event);
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            List<Accessible> chosen = content.several().getAsBoolean()
                    ? rows().stream()
                            .filter(content::isChosen)
                            .map(AccessibleRows.this::child)
                            .toList()
                    : List.of();
            if (chosen.size() > 1) {
                event.childID = ACC.CHILDID_MULTIPLE;
                event.children = chosen.toArray();
            } else {
                inHand(event);
            }
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            if (content.several().getAsBoolean()) {
                event.detail = ACC.STATE_MULTISELECTABLE
                        | ACC.STATE_FOCUSABLE
                        | (control.isFocusControl() ? ACC.STATE_FOCUSED : ACC.STATE_NORMAL);
            }
        }

        @Override
        public void getValue(AccessibleControlEvent event) {
            event.result = words(content.inHand());
        }
    }

    private void inHand(AccessibleControlEvent event) {
        if (content.inHand() >= 0) {
            event.accessible = child(content.inHand());
        }
    }

    private String words(int row) {
        return content.isRow(row) ? content.words().apply(row) : "";
    }

    /** The rows that are children now, in order. */
    private List<Integer> rows() {
        List<Integer> rows = new ArrayList<>(content.inSight().get().stream()
                .map(RowBox::row)
                .filter(content::isRow)
                .toList());
        int selected = content.inHand();
        if (selected >= 0 && !rows.contains(selected)) {
            rows.add(rows.isEmpty() || selected > rows.getFirst() ? rows.size() : 0, selected);
        }
        if (known.size() > KEPT) {
            known.entrySet().removeIf(entry -> {
                boolean gone = !rows.contains(entry.getKey());
                if (gone) {
                    entry.getValue().dispose();
                }
                return gone;
            });
        }
        return rows;
    }

    private Accessible child(int row) {
        return known.computeIfAbsent(row, this::made);
    }

    private Accessible made(int row) {
        Accessible made = new Accessible(control.getAccessible());
        made.addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = words(row)));
        made.addAccessibleControlListener(new OfRow(row));
        made.addAccessibleAttributeListener(new AccessibleAttributeAdapter() {
            @Override
            public void getAttributes(AccessibleAttributeEvent event) {
                event.groupIndex = row + 1;
                event.groupCount = content.count().getAsInt();
            }
        });
        return made;
    }

    /** What is told of a row. */
    private final class OfRow extends AccessibleControlAdapter {

        private final int row;

        OfRow(int row) {
            this.row = row;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = content.isRow(row) ? content.role().applyAsInt(row) : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = state(row);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            place(row, event);
        }

        @Override
        public void getChild(AccessibleControlEvent event) {
            if (event.childID == ACC.CHILDID_CHILD_INDEX) {
                event.detail = rows().indexOf(row);
            }
        }
    }

    private int state(int row) {
        int state = ACC.STATE_READONLY | ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
        if (!content.isRow(row)) {
            return state | ACC.STATE_INVISIBLE | ACC.STATE_OFFSCREEN;
        }
        state |= content.state().applyAsInt(row);
        if (content.area(row).isEmpty()) {
            state |= ACC.STATE_OFFSCREEN;
        }
        if (content.inHand() == row) {
            state |= (content.several().getAsBoolean() ? ACC.STATE_NORMAL : ACC.STATE_SELECTED)
                    | (control.isFocusControl() ? ACC.STATE_FOCUSED : ACC.STATE_NORMAL);
        }
        return state;
    }

    private void place(int row, AccessibleControlEvent event) {
        Point size = control.getSize();
        Rectangle area = content.area(row)
                .map(of -> of.intersection(new Rectangle(0, 0, size.x, size.y)))
                .orElse(new Rectangle(0, 0, 0, 0));
        Point corner = control.toDisplay(area.x, area.y);
        event.x = corner.x;
        event.y = corner.y;
        event.width = area.width;
        event.height = area.height;
    }
}

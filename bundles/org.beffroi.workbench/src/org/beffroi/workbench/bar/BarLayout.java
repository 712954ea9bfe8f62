package org.beffroi.workbench.bar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.workbench.bar.BarRow.Item;
import org.beffroi.workbench.bar.BarRow.Kind;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.Tab;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** One row that fits the window, however narrow: {@link BarRow} says how. What does not show takes no room. */
public final class BarLayout extends Layout {

    /** Between two things of the row, in points: as near as they can be told apart, since there are many. */
    private static final int SPACING = 5;

    /** The bar asks for no more: it takes what the window has. */
    private static final int ASKED = 320;

    private final int marginHeight;
    private final Set<Control> folded = new HashSet<>();

    /** @param marginHeight room above and beneath, in points */
    public BarLayout(int marginHeight) {
        this.marginHeight = marginHeight;
    }

    /** What a control does where room lacks. */
    private record Place(Kind kind, int fair, int least) {}

    /** Puts a control in the row, whose width is kept. */
    public static <C extends Control> C fixed(C control) {
        return placed(control, Kind.FIXED);
    }

    /**
     * Puts one that may be cut.
     *
     * @param fair width in points to which it is cut before others are cut further
     * @param least width in points
     */
    public static <C extends Control> C cut(C control, int fair, int least) {
        control.setLayoutData(new Place(Kind.CUT, fair, least));
        return control;
    }

    /** Puts a tab that may fold into the list. */
    public static <C extends Control> C tab(C control) {
        return placed(control, Kind.TAB);
    }

    /** Puts what opens the list of those that folded. */
    public static <C extends Control> C more(C control) {
        control.setVisible(false);
        return placed(control, Kind.MORE);
    }

    /** Puts what takes the room that is left. */
    public static <C extends Control> C space(C control) {
        return placed(control, Kind.SPACE);
    }

    private static <C extends Control> C placed(C control, Kind kind) {
        control.setLayoutData(new Place(kind, 0, 0));
        return control;
    }

    /** Whether a tab folded into the list. */
    public boolean isFolded(Control tab) {
        return folded.contains(tab);
    }

    @Override
    protected Point computeSize(Composite bar, int wHint, int hHint, boolean changed) {
        int height = Stream.of(bar.getChildren())
                .mapToInt(child -> preferred(child).y)
                .max()
                .orElse(0);
        return new Point(Math.max(wHint, ASKED), height + 2 * marginHeight);
    }

    @Override
    protected void layout(Composite bar, boolean changed) {
        folded.removeIf(Control::isDisposed);
        Rectangle area = bar.getClientArea();
        List<Control> row = Stream.of(bar.getChildren()).filter(this::isInRow).toList();
        List<Item> items = new ArrayList<>();
        for (Control control : row) {
            Place place = (Place) control.getLayoutData();
            items.add(new Item(place.kind(), preferred(control).x, place.fair(), place.least(), isInFront(control)));
        }
        int[] widths = new BarRow(items, SPACING).widths(area.width - 2 * Look.MARGIN);
        int x = area.x + Look.MARGIN;
        for (int i = 0; i < widths.length; i++) {
            Control control = row.get(i);
            int height = preferred(control).y;
            show(control, widths[i] > 0);
            control.setBounds(x, area.y + (area.height - height) / 2, widths[i], height);
            x += widths[i] > 0 ? widths[i] + SPACING : 0;
        }
    }

    /** The tab in front, or the answer that is chosen, is never folded. */
    private static boolean isInFront(Control control) {
        return switch (control) {
            case Tab tab -> tab.isShown();
            case Toggle answer -> answer.isChosen();
            default -> false;
        };
    }

    private boolean isInRow(Control control) {
        return control.getLayoutData() instanceof Place place
                && (control.getVisible() || folded.contains(control) || place.kind() == Kind.MORE);
    }

    private void show(Control control, boolean shows) {
        if (kind(control) == Kind.TAB || kind(control) == Kind.MORE) {
            if (shows) {
                folded.remove(control);
            } else if (kind(control) == Kind.TAB) {
                folded.add(control);
            }
            if (control.getVisible() != shows) {
                control.setVisible(shows);
            }
        }
    }

    private static Kind kind(Control control) {
        return ((Place) control.getLayoutData()).kind();
    }

    private static Point preferred(Control control) {
        return control.computeSize(-1, -1);
    }
}

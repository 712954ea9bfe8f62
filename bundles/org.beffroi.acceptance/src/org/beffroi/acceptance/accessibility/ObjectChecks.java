package org.beffroi.acceptance.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.acceptance.accessibility.AccessibleObject.Box;
import org.beffroi.acceptance.accessibility.Violation.Kind;

/** What is asked of every object of a window that shows. */
final class ObjectChecks {

    /** Roles of what only holds others: a screen reader passes over them, named or not. */
    private static final Set<String> HOLDERS =
            Set.of("panel", "filler", "scroll pane", "viewport", "split pane", "layered pane", "redundant object");

    /** Roles of what has rows. */
    static final Set<String> LISTS = Set.of("list", "list box", "tree", "table", "tree table");

    /** Pixels: a composite that small is folded away by its layout, not shown. */
    private static final int FOLDED = 2;

    private final String screen;
    private final Box window;
    private final List<Violation> found = new ArrayList<>();
    private int objects;

    private ObjectChecks(String screen, Box window) {
        this.screen = screen;
        this.window = window;
    }

    /** What was counted and found in a window. */
    record Outcome(int objects, List<Violation> violations) {}

    static Outcome of(String screen, AccessibleObject window) {
        ObjectChecks checks = new ObjectChecks(screen, window.box());
        checks.check(window, Optional.empty());
        return new Outcome(checks.objects, checks.found);
    }

    private void check(AccessibleObject object, Optional<AccessibleObject> parent) {
        boolean row = parent.filter(above -> LISTS.contains(above.role())).isPresent();
        if (!row && (!object.is(AccessibleObject.SHOWING) || isFolded(object))) {
            return;
        }
        objects++;
        if (object.role().isEmpty()
                || object.role().equals("unknown")
                || object.role().equals("invalid")) {
            add(Kind.ROLE, object, row ? "row that cannot be read" : "no role");
            return;
        }
        if (wantsName(object) && object.label().isBlank()) {
            add(Kind.NAME, object, object.box().toString());
        }
        checkState(object, row);
        if (object.box().isEmpty() || !object.box().isWithin(window) && !isScrolledOut(object)) {
            add(Kind.LOCATION, object, object.box().toString());
        }
        if (LISTS.contains(object.role()) && object.children().isEmpty() && !object.saysEmpty()) {
            add(Kind.ROWS, object, "no rows");
        }
        if (row && !isHeader(object) && !object.tellsPosition()) {
            add(Kind.POSITION, object, "");
        }
        object.children().forEach(child -> check(child, Optional.of(object)));
    }

    private static boolean isHeader(AccessibleObject object) {
        return object.role().endsWith("header") || object.role().equals("scroll bar");
    }

    private void checkState(AccessibleObject object, boolean row) {
        // Rows that are drawn have no widget of their own, whose sensitivity GTK would tell.
        boolean operated = !row && object.is(AccessibleObject.FOCUSABLE) && !HOLDERS.contains(object.role());
        if (object.is(AccessibleObject.SHOWING) && !object.is(AccessibleObject.VISIBLE)) {
            add(Kind.STATE, object, "shows and is not visible");
        } else if (operated && object.is(AccessibleObject.ENABLED) != object.is(AccessibleObject.SENSITIVE)) {
            add(Kind.STATE, object, "enabled and not sensitive, or the other way round");
        } else if (object.is(AccessibleObject.FOCUSED) && !object.is(AccessibleObject.FOCUSABLE)) {
            add(Kind.STATE, object, "focused and not focusable");
        }
    }

    /** What can be operated or looked at; SWT says of every holder that it can be operated, true or not. */
    private static boolean wantsName(AccessibleObject object) {
        return !HOLDERS.contains(object.role())
                && (object.is(AccessibleObject.FOCUSABLE) || object.role().equals("image"));
    }

    private static boolean isFolded(AccessibleObject object) {
        return HOLDERS.contains(object.role())
                        && object.box().width() <= FOLDED
                        && object.children().isEmpty()
                || HOLDERS.contains(object.role()) && object.box().height() <= FOLDED;
    }

    /** What stands in a part that scrolls is partly in sight: its place leaves the window then. */
    private boolean isScrolledOut(AccessibleObject object) {
        return object.box().x() < window.x() + window.width()
                && object.box().x() + object.box().width() > window.x();
    }

    private void add(Kind kind, AccessibleObject object, String more) {
        found.add(new Violation(kind, screen, object.role(), object.label(), more));
    }
}

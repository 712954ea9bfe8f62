package org.beffroi.acceptance.accessibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.beffroi.acceptance.accessibility.AccessibleObject.Reference;
import org.beffroi.acceptance.accessibility.Violation.Kind;

/** One way round a window with Tab, with an arrow in each list, listening to what is told. */
final class TabRound {

    private static final int MOST_STOPS = 70;
    private static final int ROW_MILLIS = 1500;
    /** How often a field may tell again that it has the keyboard. */
    private static final int TWICE = 2;

    private final BuiltWindow window;
    private final FocusEvents events;
    private final String screen;
    private final AccessibleObject read;
    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private String before = "";
    private int again;

    /** @param read the window as it was read before */
    TabRound(BuiltWindow window, FocusEvents events, String screen, AccessibleObject read) {
        this.window = window;
        this.events = events;
        this.screen = screen;
        this.read = read;
    }

    /** What was found on the way. */
    List<Violation> violations() {
        return violations;
    }

    /** What has the keyboard at the end, in words. */
    String inHand() {
        return of(before, AccessibleObject::role) + " " + of(before, AccessibleObject::label);
    }

    /** Goes round; returns how many places Tab led to. In a menu arrows walk, and there is one. */
    int go() {
        if (AccessibilityWalk.find(read, TabRound::isMenuItem).isPresent()) {
            events.forget();
            Keyboard.press("Down");
            if (events.any(AccessibilityWalk.FOCUS_MILLIS).isEmpty()) {
                add(Kind.ANNOUNCED, "menu", read.label(), "the item in hand is not told");
            }
            return 1;
        }
        for (int i = 0; i < MOST_STOPS; i++) {
            Optional<String> focused = tab();
            if (focused.isEmpty() && i == 0 && arrowInTheOnlyOne()) {
                return 1;
            }
            if (focused.isEmpty()) {
                add(Kind.ANNOUNCED, before, "Tab after this is not told");
                if (i > 0 && seen.isEmpty()) {
                    return 0;
                }
                before = "";
            } else if (!goesOn(focused.get())) {
                return seen.size();
            }
        }
        add(Kind.KEYBOARD, read.role(), read.label(), "Tab does not come round");
        return seen.size();
    }

    /** Where Tab leads. A grid whose cells Tab walks is left by Ctrl+Tab, as its description says. */
    private Optional<String> tab() {
        events.forget();
        Keyboard.press("Tab");
        Optional<String> focused = events.focused(AccessibilityWalk.FOCUS_MILLIS, path -> !isRow(path));
        if (focused.isEmpty() && isList(before)) {
            Keyboard.press("ctrl+Tab");
            focused = events.focused(AccessibilityWalk.FOCUS_MILLIS, path -> !isRow(path));
        }
        return focused;
    }

    /** Takes a place that Tab led to into account; returns whether the way goes on. */
    private boolean goesOn(String path) {
        if (!seen.contains(path)) {
            again = 0;
            before = path;
            seen.add(path);
            if (!of(path, AccessibleObject::role).isEmpty()
                    && of(path, AccessibleObject::label).isBlank()) {
                add(Kind.NAME, path, "Tab leads to it");
            }
            arrow(path);
            return true;
        }
        if (path.equals(before) && seen.size() > 1) {
            again++;
            if (again <= TWICE) {
                return true;
            }
            add(Kind.KEYBOARD, path, "Tab does not leave it");
        } else if (!path.equals(seen.iterator().next())) {
            // Where the machine is slow, a place that was left may be told late, before the one that Tab leads to.
            Optional<String> later =
                    events.focused(AccessibilityWalk.FOCUS_MILLIS, told -> !isRow(told) && !told.equals(path));
            if (later.isPresent()) {
                return goesOn(later.get());
            }
            add(Kind.KEYBOARD, path, "Tab leads back to it, and not round");
        }
        return false;
    }

    /** In a window with one control that takes the keyboard Tab leads nowhere else. */
    private boolean arrowInTheOnlyOne() {
        AccessibleObject now = window.tree().whole(read).orElse(read);
        Optional<AccessibleObject> only =
                AccessibilityWalk.find(now, object -> object.is(AccessibleObject.FOCUSED) && !isRow(object.path()));
        only.ifPresent(object -> arrow(object.path()));
        return only.isPresent();
    }

    /** In a list, walks to another row and listens. */
    private void arrow(String path) {
        if (!isList(path)
                || object(path).filter(list -> list.children().size() > 1).isEmpty()) {
            return;
        }
        // A list tells its row in hand after itself.
        Pauses.pause(60);
        for (String key : List.of("Down", "Right", "Up")) {
            events.forget();
            Keyboard.press(key);
            // That something is selected does not say what: the row itself is told, or what is in hand instead of one.
            if (events.next(ROW_MILLIS, told -> Set.of("focused", "value").contains(told.member()))
                    .isPresent()) {
                return;
            }
        }
        add(Kind.ANNOUNCED, path, "no arrow leads to a row that is told");
    }

    private boolean isList(String path) {
        return ObjectChecks.LISTS.contains(of(path, AccessibleObject::role));
    }

    /** Whether a path is that of a row, which tells its focus after its list does. */
    private boolean isRow(String path) {
        if (object(path).isPresent()) {
            return AccessibilityWalk.find(read, list -> isListOf(list, path)).isPresent();
        }
        // One that came into sight since.
        String role = window.tree().role(new Reference(read.of().name(), path));
        return role.equals("list item") || role.equals("table row") || role.equals("tree item");
    }

    private static boolean isListOf(AccessibleObject list, String row) {
        return ObjectChecks.LISTS.contains(list.role())
                && list.children().stream().anyMatch(child -> child.path().equals(row));
    }

    private static boolean isMenuItem(AccessibleObject object) {
        return object.role().equals("menu item") && object.is(AccessibleObject.SHOWING);
    }

    private Optional<AccessibleObject> object(String path) {
        return AccessibilityWalk.find(read, object -> object.path().equals(path));
    }

    private String of(String path, Function<AccessibleObject, String> what) {
        return object(path).map(what).orElse("");
    }

    private void add(Kind kind, String path, String more) {
        add(kind, of(path, AccessibleObject::role), of(path, AccessibleObject::label), more);
    }

    private void add(Kind kind, String role, String label, String more) {
        violations.add(new Violation(kind, screen, role, label, more));
    }
}

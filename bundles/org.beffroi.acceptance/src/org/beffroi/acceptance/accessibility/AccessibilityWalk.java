package org.beffroi.acceptance.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.beffroi.acceptance.accessibility.Violation.Kind;

/**
 * A walk through the windows of the product by what a screen reader is told and by the keyboard: each screen is read whole,
 * then gone round with Tab, with an arrow in each list.
 */
final class AccessibilityWalk {

    /** How long is listened before something counts as untold: long, since other tests run beside. */
    static final int FOCUS_MILLIS = 1500;

    private static final int OPEN_SECONDS = 30;
    private static final int SETTLE_SECONDS = 4;

    private final BuiltWindow window;
    private final FocusEvents events;
    private final List<Violation> violations = new ArrayList<>();
    private final List<String> screens = new ArrayList<>();
    private int objects;
    private int stops;
    private int walked;
    private String inHand = "";
    private long since = System.nanoTime();

    AccessibilityWalk(BuiltWindow window, FocusEvents events) {
        this.window = window;
        this.events = events;
    }

    /** Objects that showed, each as often as it was read. */
    int objects() {
        return objects;
    }

    /** Screens that were read and gone round. */
    int walked() {
        return walked;
    }

    /** Places where Tab led. */
    int stops() {
        return stops;
    }

    /** What was found. */
    List<Violation> violations() {
        return violations;
    }

    /** What was asked for, in order: its name, objects, stops, milliseconds; or that it is not offered. */
    List<String> screens() {
        return screens;
    }

    /** Opens something of the main window by clicking the tab that is called so, and walks the main window. */
    void tab(String screen, String label) {
        tab(screen, label, label);
    }

    /** The same, once another tab shows, with which what was opened is there. */
    void tab(String screen, String label, String there) {
        Optional<AccessibleObject> tab = awaited(label);
        if (tab.isEmpty()) {
            violations.add(new Violation(Kind.KEYBOARD, screen, "page tab", label, "is not there"));
            return;
        }
        Keyboard.click(tab.get().box());
        awaited(there);
        walk(screen, settled(main()));
    }

    private Optional<AccessibleObject> awaited(String label) {
        Pauses.until(OPEN_SECONDS, () -> find(wholeMain(), object -> isTab(object, label))
                .isPresent());
        return find(wholeMain(), object -> isTab(object, label));
    }

    private static boolean isTab(AccessibleObject object, String label) {
        return object.role().equals("page tab") && object.label().equals(label) && object.is(AccessibleObject.SHOWING);
    }

    private AccessibleObject wholeMain() {
        AccessibleObject main = main();
        return window.tree().whole(main).orElse(main);
    }

    /** Calls a command by its name in the palette, and walks what it opened: a window, else the main window. */
    void command(String screen, String words) {
        List<String> before = paths(window.frames());
        events.forget();
        Keyboard.press("ctrl+k");
        if (!Pauses.until(SETTLE_SECONDS, () -> paths(window.frames()).size() > before.size())) {
            violations.add(new Violation(Kind.KEYBOARD, screen, "frame", "Ctrl+K", "no palette opened"));
            return;
        }
        if (events.focused(FOCUS_MILLIS, path -> true).isEmpty()) {
            violations.add(
                    new Violation(Kind.ANNOUNCED, screen, "frame", "Ctrl+K", "the field of the palette is not told"));
        }
        if (words.isEmpty()) {
            walk(screen, settled(newest(before)));
            leave(screen, before);
            return;
        }
        String palette = newest(before).path();
        Keyboard.type(words);
        Pauses.pause(250);
        Keyboard.press("Return");
        // The palette goes, then what was called comes.
        boolean called = Pauses.until(2, () -> !paths(window.frames()).contains(palette));
        if (!called) {
            screens.add(screen + "\tnot offered here");
            leave(screen, before);
            return;
        }
        Pauses.until(1, () -> paths(window.frames()).size() > before.size());
        AccessibleObject opened = newest(before);
        if (!opened.role().equals("file chooser")) {
            walk(screen, settled(opened));
        }
        leave(screen, before);
    }

    /** Waits until the dossier is open. */
    void opened() {
        awaited("Analyses");
    }

    /** Reads the main window and goes round it. */
    void mainWindow(String screen) {
        walk(screen, settled(main()));
    }

    /** Presses keys, without looking. */
    void press(String... keys) {
        Keyboard.press(keys);
        Pauses.pause(200);
    }

    private void leave(String screen, List<String> before) {
        for (int attempt = 0; attempt < 3; attempt++) {
            if (paths(window.frames()).stream().allMatch(before::contains)) {
                return;
            }
            Keyboard.press("Escape");
            Pauses.until(1, () -> paths(window.frames()).stream().allMatch(before::contains));
        }
        if (!paths(window.frames()).stream().allMatch(before::contains)) {
            violations.add(new Violation(Kind.KEYBOARD, screen, "dialog", inHand, "Escape does not close it"));
            Keyboard.press("alt+F4");
            Pauses.pause(300);
        }
    }

    private AccessibleObject main() {
        Pauses.until(SETTLE_SECONDS, () -> !window.frames().isEmpty());
        return window.frames().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("the window is gone: " + window.lastWords()));
    }

    private AccessibleObject newest(List<String> before) {
        return window.frames().stream()
                .filter(frame -> !before.contains(frame.path()))
                .reduce((one, other) -> other)
                .orElseGet(this::main);
    }

    private static List<String> paths(List<AccessibleObject> frames) {
        return frames.stream().map(AccessibleObject::path).toList();
    }

    /** The window once it no longer changes. */
    private AccessibleObject settled(AccessibleObject frame) {
        AccessibleObject[] last = {window.tree().whole(frame).orElse(frame)};
        Pauses.until(SETTLE_SECONDS, () -> {
            Pauses.pause(150);
            AccessibleObject now = window.tree().whole(frame).orElse(frame);
            boolean same = size(now) == size(last[0]);
            last[0] = now;
            return same;
        });
        return last[0];
    }

    private static int size(AccessibleObject of) {
        return 1 + of.children().stream().mapToInt(AccessibilityWalk::size).sum();
    }

    private void walk(String screen, AccessibleObject read) {
        long begun = System.nanoTime();
        ObjectChecks.Outcome outcome = ObjectChecks.of(screen, read);
        objects += outcome.objects();
        violations.addAll(outcome.violations());
        TabRound round = new TabRound(window, events, screen, read);
        int led = round.go();
        if (!round.violations().isEmpty()) {
            // A fault of the window is there in every round; what one round alone misses was told late by a busy
            // machine.
            Pauses.pause(SETTLE_SECONDS * 100);
            round = new TabRound(window, events, screen, read);
            led = round.go();
        }
        stops += led;
        walked++;
        inHand = round.inHand();
        violations.addAll(round.violations());
        screens.add(screen + "\t" + outcome.objects() + "\t" + led + "\t" + (System.nanoTime() - begun) / 1_000_000
                + "\t" + (System.nanoTime() - since) / 1_000_000);
        since = System.nanoTime();
    }

    /** The first object of a window that is wanted. */
    static Optional<AccessibleObject> find(AccessibleObject in, Predicate<AccessibleObject> wanted) {
        if (wanted.test(in)) {
            return Optional.of(in);
        }
        return in.children().stream()
                .map(child -> find(child, wanted))
                .flatMap(Optional::stream)
                .findFirst();
    }
}

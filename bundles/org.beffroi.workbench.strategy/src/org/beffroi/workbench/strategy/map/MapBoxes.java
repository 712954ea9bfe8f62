package org.beffroi.workbench.strategy.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Anchor;
import org.beffroi.core.picture.Shape.Box;
import org.beffroi.core.picture.Shape.Disc;
import org.beffroi.core.picture.Shape.Label;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Objective;
import org.beffroi.workbench.strategy.model.map.Progress;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.emf.ecore.EObject;

/** How each kind of box of the map looks: as shapes, so that it is painted and exported alike. */
record MapBoxes(MapWords words, Lettering lettering) {

    /** Widths by level from the axes on; deeper ones are as wide as the last. */
    private static final double[] WIDTHS = {150, 236, 228};

    private static final double LINE = 16;
    private static final double SMALL = 10.5;
    private static final double PAD = 8;
    private static final double STRIP = 4;
    private static final double BAR = 44;
    private static final double DOT = 3;
    private static final int HIGHEST = 3;

    /** How wide a text is, in the units of the picture. */
    interface Lettering {
        int width(String text, double size, boolean strong);
    }

    static double width(int level) {
        return WIDTHS[Math.clamp(level - 1, 0, WIDTHS.length - 1)];
    }

    /** Lines of a name, at most two. */
    private List<String> lines(String text, double width, double size, boolean strong) {
        int room = (int) (width - STRIP - 2 * PAD);
        List<String> lines = new ArrayList<>(TextFit.wrapped(text, room, part -> lettering.width(part, size, strong)));
        if (lines.size() > 2) {
            String rest = String.join(" ", lines.subList(1, lines.size()));
            lines.subList(1, lines.size()).clear();
            lines.add(rest);
        }
        lines.replaceAll(line -> TextFit.cut(line, room, part -> lettering.width(part, size, strong)));
        return lines;
    }

    private static boolean isStrong(EObject about) {
        return about instanceof Axis || about instanceof Objective;
    }

    private List<String> name(EObject about, double width) {
        return lines(words.name(about), width, Label.USUAL, isStrong(about));
    }

    /** Height of a box. */
    double height(Optional<EObject> about, double width) {
        int lines = about.map(each -> name(each, width).size()).orElse(1);
        return lines * LINE
                + 12
                + (about.filter(each -> !(each instanceof Axis)).isPresent() ? LINE : 0);
    }

    /** Draws a box. */
    void draw(List<Shape> into, Optional<EObject> about, Ink colour, double x, double y, double width, double height) {
        boolean leaf = about.filter(each -> each instanceof Axis || each instanceof Objective)
                .isEmpty();
        into.add(new Box(x, y, width, height, Ink.LINE));
        into.add(new Box(x + 1, y + 1, width - 2, height - 2, leaf ? Ink.PAGE : Ink.PANEL));
        into.add(new Box(x, y, leaf ? 2 : STRIP, height, colour));
        double left = x + STRIP + PAD;
        double base = y + 6 + 12;
        if (about.isEmpty()) {
            into.add(new Label(left, base, words.none(), Anchor.START, Ink.SECONDARY));
            return;
        }
        for (String line : name(about.get(), width)) {
            into.add(new Label(left, base, line, Anchor.START, Ink.TEXT, Label.USUAL, isStrong(about.get()), true));
            base += LINE;
        }
        double right = x + width - PAD;
        switch (about.get()) {
            case Objective objective -> objective(into, objective, left, right, base);
            case Indicator indicator -> indicator(into, indicator, left, right, base);
            case Action action ->
                small(
                        into,
                        cut(words.action(action), right - left),
                        left,
                        base,
                        words.isLate(action) ? Ink.ALARM : Ink.SECONDARY);
            case Axis axis -> {}
            default ->
                small(into, cut(words.ground(about.get()), right - left), left, base, words.groundInk(about.get()));
        }
    }

    private void objective(List<Shape> into, Objective objective, double left, double right, double base) {
        double x = left;
        int priority = objective.getPriority();
        for (int i = 0; i < HIGHEST && priority > 0; i++) {
            // The first priority is full.
            boolean full = i <= HIGHEST - priority;
            into.add(new Disc(
                    x + DOT,
                    base - DOT - 1,
                    DOT,
                    full ? Ink.ACCENT : Ink.PANEL,
                    full ? Optional.empty() : Optional.of(Ink.SECONDARY)));
            x += 3 * DOT;
        }
        x += priority > 0 ? PAD : 0;
        int issues = words.issues(objective);
        double end = right;
        if (issues > 0) {
            String troubles = words.troubles(issues);
            into.add(new Label(right, base, troubles, Anchor.END, Ink.ALARM, SMALL, true, true));
            end -= lettering.width(troubles, SMALL, true) + PAD;
        }
        Optional<Indicator> measured = objective.getIndicators().stream()
                .filter(one -> Progress.of(one).flatMap(Progress::share).isPresent())
                .findFirst();
        if (measured.isPresent()) {
            Progress progress = Progress.of(measured.get()).orElseThrow();
            bar(into, progress.share().orElseThrow(), x, base - 9);
            String toward = words.toward(measured.get(), progress);
            x += BAR + PAD;
            // A figure that is cut would be another: it is in the hover, and on the indicator itself.
            if (x + lettering.width(toward, SMALL, false) <= end) {
                small(into, toward, x, base, Ink.SECONDARY);
            }
        } else {
            small(into, words.unmeasured(objective), x, base, Ink.SECONDARY);
        }
    }

    private void indicator(List<Shape> into, Indicator indicator, double left, double right, double base) {
        Optional<Progress> progress = Progress.of(indicator);
        Optional<Double> share = progress.flatMap(Progress::share);
        share.ifPresent(part -> bar(into, part, right - BAR, base - 9));
        double room = right - left - (share.isPresent() ? BAR + PAD : 0);
        small(into, cut(words.indicator(indicator, progress), room), left, base, Ink.SECONDARY);
    }

    private static void bar(List<Shape> into, double share, double x, double y) {
        into.add(new Box(x, y, BAR, 7, Ink.PALE));
        into.add(new Box(x, y, Math.max(1, BAR * share), 7, Ink.ACCENT));
    }

    private String cut(String text, double room) {
        return TextFit.cut(text, (int) room, part -> lettering.width(part, SMALL, false));
    }

    private static void small(List<Shape> into, String text, double x, double base, Ink ink) {
        into.add(new Label(x, base, text, Anchor.START, ink, SMALL, false, true));
    }
}

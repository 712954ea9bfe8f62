package org.beffroi.workbench.viewer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.workbench.quote.Hatching;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.viewer.model.PictureViewport;
import org.beffroi.workbench.viewer.model.Slants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;

/**
 * Paints pictures with a look. Letters keep their size however near one looks, so that a network seen near has room between
 * its names; seen smaller than it was drawn a picture has smaller letters, which would else lie on each other. Belongs to the UI thread; whoever makes it disposes of it.
 */
public final class PicturePainter {

    /** Points of a font for letters of usual size in a picture, at 96 dots an inch. */
    private static final double POINTS = 0.75;

    /** From so many shapes on a picture is a crowd. */
    private static final int MANY = 1_500;

    /** In points, the way along both axes. */
    private static final double APART = 0.9;

    private final Display display;
    private final Look look;
    private final double leastLetters;
    private final Map<Ink, Color> colours = new HashMap<>();
    private final Map<FontKey, Font> fonts = new HashMap<>();

    private record FontKey(int points, boolean strong) {}

    /** What a line is drawn with. */
    private record Pen(Ink ink, int width) {}

    public PicturePainter(Display display, Look look) {
        this(display, look, 0);
    }

    /** @param leastLetters size that no letters fall below, in pixels, for pictures of few labels */
    public PicturePainter(Display display, Look look, double leastLetters) {
        this.display = display;
        this.look = look;
        this.leastLetters = leastLetters;
    }

    /** Lets go of its fonts. */
    public void dispose() {
        fonts.values().forEach(Font::dispose);
    }

    /** Paints what is seen of a picture within an area that is already filled. */
    public void paint(GC gc, Picture picture, PictureViewport glass, Rectangle area) {
        paint(gc, picture, glass, area, 0, () -> true);
    }

    /**
     * Paints some shapes of a picture: large ones are painted in several turns of the event loop.
     *
     * @param from the first shape that is painted
     * @param goesOn asked before each shape but the first
     * @return the first shape that is left to paint; the number of shapes where none is
     */
    int paint(GC gc, Picture picture, PictureViewport glass, Rectangle area, int from, BooleanSupplier goesOn) {
        gc.setTextAntialias(SWT.ON);
        List<Shape> shapes = picture.shapes();
        boolean crowd = shapes.size() >= MANY;
        int next = from;
        while (next < shapes.size() && (next == from || goesOn.getAsBoolean())) {
            Optional<Pen> pen = crowd ? pen(shapes.get(next)) : Optional.empty();
            if (pen.isPresent()) {
                next = crowd(gc, shapes, next, pen.get(), glass);
            } else {
                paint(gc, shapes.get(next), glass, area);
                next++;
            }
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        return next;
    }

    /** How wide a text of a label is, in the units of a picture. */
    public int width(GC gc, String text, double size, boolean strong) {
        gc.setFont(font(size, strong));
        return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
    }

    /** Thousands of lines are drawn in one go for each ink and width, and told apart no better for being smooth. */
    private int crowd(GC gc, List<Shape> shapes, int from, Pen pen, PictureViewport glass) {
        Path path = new Path(display);
        int end = from;
        while (end < shapes.size() && pen(shapes.get(end)).filter(pen::equals).isPresent()) {
            trace(path, points(shapes.get(end)), glass);
            end++;
        }
        gc.setAntialias(SWT.OFF);
        gc.setForeground(colour(pen.ink()));
        gc.setLineWidth(pen.width());
        gc.drawPath(path);
        gc.setAntialias(SWT.ON);
        path.dispose();
        return end;
    }

    private static Optional<Pen> pen(Shape shape) {
        return switch (shape) {
            case Shape.Line line -> Optional.of(new Pen(line.ink(), 1));
            case Shape.Stroke stroke when !stroke.dashed() -> Optional.of(new Pen(stroke.ink(), width(stroke)));
            default -> Optional.empty();
        };
    }

    private static List<Shape.Point> points(Shape shape) {
        return switch (shape) {
            case Shape.Line line ->
                List.of(new Shape.Point(line.x1(), line.y1()), new Shape.Point(line.x2(), line.y2()));
            case Shape.Stroke stroke -> stroke.points();
            default -> List.of();
        };
    }

    private static int width(Shape.Stroke stroke) {
        return (int) Math.max(1, Math.round(stroke.width()));
    }

    private void paint(GC gc, Shape shape, PictureViewport glass, Rectangle area) {
        switch (shape) {
            case Shape.Box box -> paint(gc, box, glass, area);
            case Shape.Line line -> paint(gc, line, glass, area);
            case Shape.Disc disc -> paint(gc, disc, glass, area);
            case Shape.Label label -> paint(gc, label, glass, area);
            case Shape.Stroke stroke -> paint(gc, stroke, glass);
            case Shape.Area surface -> paint(gc, surface, glass, area);
        }
    }

    private void paint(GC gc, Shape.Box box, PictureViewport glass, Rectangle area) {
        int left = x(box.x(), glass);
        int top = y(box.y(), glass);
        // Edges are rounded and not sizes: neighbours touch without a gap.
        int width = Math.max(x(box.x() + box.width(), glass) - left, box.width() > 0 ? 1 : 0);
        int height = Math.max(y(box.y() + box.height(), glass) - top, box.height() > 0 ? 1 : 0);
        if (!area.intersects(left, top, width, height)) {
            return;
        }
        gc.setBackground(colour(box.ink()));
        gc.fillRectangle(left, top, width, height);
        if (box.ink() == Ink.UNSURE) {
            Hatching.over(gc, new Rectangle(left, top, width, height), slants());
        }
    }

    private RGB slants() {
        return ChartColours.slants(look.theme(), look.palette());
    }

    private void paint(GC gc, Shape.Line line, PictureViewport glass, Rectangle area) {
        int x1 = x(line.x1(), glass);
        int y1 = y(line.y1(), glass);
        int x2 = x(line.x2(), glass);
        int y2 = y(line.y2(), glass);
        boolean outside = Math.max(x1, x2) < area.x
                || Math.max(y1, y2) < area.y
                || Math.min(x1, x2) > area.x + area.width
                || Math.min(y1, y2) > area.y + area.height;
        if (!outside) {
            gc.setForeground(colour(line.ink()));
            gc.setLineWidth(1);
            gc.drawLine(x1, y1, x2, y2);
        }
    }

    private void paint(GC gc, Shape.Disc disc, PictureViewport glass, Rectangle area) {
        // Things seen near grow less than the distances between them.
        double radius = disc.radius() * Math.sqrt(glass.scale());
        int left = (int) Math.round(disc.x() * glass.scale() + glass.dx() - radius);
        int top = (int) Math.round(disc.y() * glass.scale() + glass.dy() - radius);
        int side = (int) Math.max(1, Math.round(2 * radius));
        if (!area.intersects(left, top, side + 1, side + 1)) {
            return;
        }
        gc.setBackground(colour(disc.ink()));
        gc.fillOval(left, top, side, side);
        disc.edge().ifPresent(edge -> {
            gc.setForeground(colour(edge));
            gc.setLineWidth(1);
            gc.drawOval(left, top, side, side);
        });
    }

    private void paint(GC gc, Shape.Label label, PictureViewport glass, Rectangle area) {
        int x = x(label.x(), glass);
        int y = y(label.y(), glass);
        if (y < area.y - 2 * label.size() || y > area.y + area.height + 2 * label.size()) {
            return;
        }
        gc.setFont(font(Math.max(leastLetters, label.size() * Math.min(1, glass.scale())), label.strong()));
        gc.setForeground(colour(label.ink()));
        Point extent = gc.textExtent(label.text(), SWT.DRAW_TRANSPARENT);
        int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        int shift =
                switch (label.anchor()) {
                    case START -> 0;
                    case MIDDLE -> extent.x / 2;
                    case END -> extent.x;
                };
        if (label.upright()) {
            gc.drawText(label.text(), x - shift, y - ascent, SWT.DRAW_TRANSPARENT);
        } else {
            turned(gc, label.text(), x, y, shift, ascent);
        }
    }

    private void turned(GC gc, String text, int x, int y, int shift, int ascent) {
        Transform before = new Transform(display);
        Transform turned = new Transform(display);
        gc.getTransform(before);
        gc.getTransform(turned);
        turned.translate(x, y);
        turned.rotate(-90);
        gc.setTransform(turned);
        gc.drawText(text, -shift, -ascent, SWT.DRAW_TRANSPARENT);
        gc.setTransform(before);
        before.dispose();
        turned.dispose();
    }

    private void paint(GC gc, Shape.Stroke stroke, PictureViewport glass) {
        gc.setForeground(colour(stroke.ink()));
        gc.setLineWidth(width(stroke));
        gc.setLineStyle(stroke.dashed() ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.setLineJoin(SWT.JOIN_ROUND);
        Path path = new Path(display);
        trace(path, stroke.points(), glass);
        gc.drawPath(path);
        path.dispose();
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void paint(GC gc, Shape.Area surface, PictureViewport glass, Rectangle area) {
        Path path = new Path(display);
        for (List<Shape.Point> ring : surface.rings()) {
            round(path, ring, glass);
            path.close();
        }
        gc.setFillRule(SWT.FILL_EVEN_ODD);
        gc.setBackground(colour(surface.ink()));
        gc.fillPath(path);
        if (surface.ink() == Ink.UNSURE) {
            hatch(gc, surface, glass, area);
        }
        surface.edge().ifPresent(edge -> {
            gc.setForeground(colour(edge));
            gc.setLineWidth(1);
            gc.drawPath(path);
        });
        path.dispose();
    }

    /** A clipping by a path is not to be relied on: on GTK lines went on beyond it, over the neighbours. */
    private void hatch(GC gc, Shape.Area surface, PictureViewport glass, Rectangle area) {
        List<List<Shape.Point>> rings = surface.rings().stream()
                .map(ring -> ring.stream().map(glass::screen).toList())
                .toList();
        Path lines = new Path(display);
        for (Slants.Stretch one :
                Slants.of(rings, Hatching.STEP, area.x + area.y, area.x + area.y + area.width + area.height)) {
            lines.moveTo((float) one.x1(), (float) one.y1());
            lines.lineTo((float) one.x2(), (float) one.y2());
        }
        gc.setForeground(Look.colour(slants()));
        gc.setLineWidth(1);
        gc.drawPath(lines);
        lines.dispose();
    }

    /** Corners nearer to the one before than can be told apart are left out: outlines have thousands, each time that they are painted. */
    private static void round(Path path, List<Shape.Point> ring, PictureViewport glass) {
        Shape.Point last = glass.screen(ring.getFirst());
        path.moveTo((float) last.x(), (float) last.y());
        for (Shape.Point point : ring.subList(1, ring.size())) {
            Shape.Point at = glass.screen(point);
            if (Math.abs(at.x() - last.x()) + Math.abs(at.y() - last.y()) >= APART) {
                path.lineTo((float) at.x(), (float) at.y());
                last = at;
            }
        }
    }

    private static void trace(Path path, List<Shape.Point> points, PictureViewport glass) {
        for (int i = 0; i < points.size(); i++) {
            Shape.Point at = glass.screen(points.get(i));
            if (i == 0) {
                path.moveTo((float) at.x(), (float) at.y());
            } else {
                path.lineTo((float) at.x(), (float) at.y());
            }
        }
    }

    private Color colour(Ink ink) {
        return colours.computeIfAbsent(ink, each -> Look.colour(ChartColours.of(each, look.theme(), look.palette())));
    }

    private Font font(double size, boolean strong) {
        int points = (int) Math.max(6, Math.round(size * POINTS));
        return fonts.computeIfAbsent(new FontKey(points, strong), key -> {
            String name = look.normal().getFontData()[0].getName();
            return new Font(display, new FontData(name, key.points(), key.strong() ? SWT.BOLD : SWT.NORMAL));
        });
    }

    private static int x(double x, PictureViewport glass) {
        return (int) Math.round(x * glass.scale() + glass.dx());
    }

    private static int y(double y, PictureViewport glass) {
        return (int) Math.round(y * glass.scale() + glass.dy());
    }
}

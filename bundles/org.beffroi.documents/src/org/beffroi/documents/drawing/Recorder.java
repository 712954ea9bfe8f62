package org.beffroi.documents.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape.Anchor;
import org.beffroi.core.picture.Shape.Box;
import org.beffroi.core.picture.Shape.Disc;
import org.beffroi.core.picture.Shape.Label;
import org.beffroi.core.picture.Shape.Line;
import org.beffroi.core.picture.Shape.Point;

/**
 * Writes down what the chart library draws, as shapes of a picture: filled rectangles are boxes, filled circles discs (which
 * show whole or not at all), other surfaces areas, lines strokes, texts labels. What lies outside the clip is left out or cut at its edge; curves become short
 * straight lines. Paints are {@link InkPaint}s, fonts {@link Lettering}s. Not for several threads.
 */
final class Recorder extends PlainGraphics {

    private final List<org.beffroi.core.picture.Shape> shapes;
    private final Rectangle2D picture;
    private AffineTransform transform = new AffineTransform();
    private Rectangle2D clip;
    private Paint paint = new InkPaint(Ink.TEXT);
    private Stroke stroke = new BasicStroke(1);
    private Font font = new Lettering((float) Label.USUAL, Anchor.START);

    Recorder(double width, double height) {
        this(new ArrayList<>(), new Rectangle2D.Double(0, 0, width, height));
    }

    private Recorder(List<org.beffroi.core.picture.Shape> shapes, Rectangle2D picture) {
        this.shapes = shapes;
        this.picture = picture;
        this.clip = picture;
    }

    /** What was drawn, in its order. */
    List<org.beffroi.core.picture.Shape> shapes() {
        return shapes;
    }

    @Override
    public Recorder create() {
        Recorder same = new Recorder(shapes, picture);
        same.clip = clip;
        same.transform = new AffineTransform(transform);
        same.paint = paint;
        same.stroke = stroke;
        same.font = font;
        return same;
    }

    @Override
    public void draw(Shape shape) {
        Shape placed = transform.createTransformedShape(shape);
        double width = stroke instanceof BasicStroke basic ? Math.max(0.5, basic.getLineWidth()) : 1;
        boolean dashed = stroke instanceof BasicStroke basic && basic.getDashArray() != null;
        for (List<Point> points : new Flattened(placed).within(clip)) {
            boolean plain = points.size() == 2 && width <= 1 && !dashed;
            shapes.add(
                    plain
                            ? new Line(
                                    points.getFirst().x(),
                                    points.getFirst().y(),
                                    points.getLast().x(),
                                    points.getLast().y(),
                                    ink())
                            : new org.beffroi.core.picture.Shape.Stroke(points, width, dashed, ink()));
        }
    }

    @Override
    public void fill(Shape shape) {
        Shape placed = transform.createTransformedShape(shape);
        if (shape instanceof Rectangle2D && transform.getShearX() == 0) {
            Rectangle2D seen = placed.getBounds2D().createIntersection(clip);
            if (seen.getWidth() > 0 && seen.getHeight() > 0) {
                shapes.add(new Box(seen.getX(), seen.getY(), seen.getWidth(), seen.getHeight(), ink()));
            }
        } else if (isRound(placed)) {
            Rectangle2D round = placed.getBounds2D();
            if (!clip.contains(round.getCenterX(), round.getCenterY())) {
                return;
            }
            double radius = round.getWidth() / 2;
            double x = Math.clamp(round.getCenterX(), radius, Math.max(radius, picture.getWidth() - radius));
            double y = Math.clamp(round.getCenterY(), radius, Math.max(radius, picture.getHeight() - radius));
            shapes.add(new Disc(x, y, radius, ink(), Optional.empty()));
        } else {
            Area seen = new Area(placed);
            seen.intersect(new Area(clip));
            List<List<Point>> rings = new Flattened(seen)
                    .rings().stream()
                            .map(ring -> ring.stream().map(this::kept).toList())
                            .toList();
            if (!rings.isEmpty()) {
                shapes.add(new org.beffroi.core.picture.Shape.Area(rings, ink(), Optional.empty()));
            }
        }
    }

    /** Intersections are computed with an error, which must not lead outside. */
    private Point kept(Point point) {
        return new Point(
                Math.clamp(point.x(), clip.getMinX(), clip.getMaxX()),
                Math.clamp(point.y(), clip.getMinY(), clip.getMaxY()));
    }

    /** Circles arrive as four curves around a square; one that is a dot is never cut. */
    private static boolean isRound(Shape shape) {
        int curves = 0;
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(at);
            if (segment == PathIterator.SEG_LINETO || segment == PathIterator.SEG_QUADTO) {
                return false;
            }
            curves += segment == PathIterator.SEG_CUBICTO ? 1 : 0;
        }
        Rectangle2D bounds = shape.getBounds2D();
        return curves == 4 && Math.abs(bounds.getWidth() - bounds.getHeight()) < 0.01;
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank()) {
            return;
        }
        double[] at = {x, y};
        transform.transform(at, 0, at, 0, 1);
        Anchor anchor = font instanceof Lettering lettering ? lettering.anchor() : Anchor.START;
        double width = getFontMetrics().stringWidth(text);
        double shift = anchor == Anchor.END ? width : anchor == Anchor.MIDDLE ? width / 2 : 0;
        shapes.add(new Label(at[0] + shift, at[1], text, anchor, ink(), font.getSize2D(), false, true));
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public boolean hit(Rectangle rectangle, Shape shape, boolean onStroke) {
        return shape.intersects(rectangle);
    }

    private Ink ink() {
        return paint instanceof InkPaint own ? own.ink() : Ink.TEXT;
    }

    @Override
    public void setPaint(Paint paint) {
        if (paint != null) {
            this.paint = paint;
        }
    }

    @Override
    public Paint getPaint() {
        return paint;
    }

    @Override
    public void setColor(Color color) {
        setPaint(color);
    }

    @Override
    public Color getColor() {
        return paint instanceof Color color ? color : Color.BLACK;
    }

    @Override
    public void setStroke(Stroke stroke) {
        this.stroke = stroke;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setFont(Font font) {
        if (font != null) {
            this.font = font;
        }
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public FontMetrics getFontMetrics(Font asked) {
        return (asked instanceof Lettering own ? own : new Lettering(asked.getSize2D(), Anchor.START)).metrics();
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(null, true, true);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        this.transform = new AffineTransform(transform);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void transform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public Shape getClip() {
        return clip;
    }

    @Override
    public void setClip(Shape shape) {
        if (shape != null) {
            clip = transform.createTransformedShape(shape).getBounds2D();
        }
    }

    @Override
    public void clip(Shape shape) {
        clip = clip.createIntersection(transform.createTransformedShape(shape).getBounds2D());
    }
}

package org.beffroi.documents.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Area;
import org.beffroi.core.picture.Shape.Box;
import org.beffroi.core.picture.Shape.Disc;
import org.beffroi.core.picture.Shape.Label;
import org.beffroi.core.picture.Shape.Line;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.picture.Shape.Stroke;

/**
 * A picture in pixels, on its ground, painted without a display.
 *
 * @param colour of an ink, as {@code #rrggbb}
 * @param scale pixels for each unit of the picture
 * @param margin room around it, in its units
 */
public record Raster(Function<Ink, String> colour, double scale, double margin) {

    /** Room around a picture that is a file of its own, in its units. */
    public static final double MARGIN = 16;

    /** Pixels for each unit of a picture that is a file of its own. */
    static final double FINE = 2;

    private static final int HATCH = 6;

    /** The picture as a file of PNG. */
    public byte[] png(Picture picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream image = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(of(picture), "png", image);
        }
        return png.toByteArray();
    }

    BufferedImage of(Picture picture) {
        int width = (int) Math.ceil((picture.width() + 2 * margin) * scale);
        int height = (int) Math.ceil((picture.height() + 2 * margin) * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        try {
            on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            on.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            on.setColor(color(Ink.PAGE));
            on.fillRect(0, 0, width, height);
            on.scale(scale, scale);
            on.translate(margin, margin);
            picture.shapes().forEach(shape -> paint(shape, on));
        } finally {
            on.dispose();
        }
        return image;
    }

    private void paint(Shape shape, Graphics2D on) {
        switch (shape) {
            case Box box -> fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), box.ink(), on);
            case Line line -> {
                ink(line.ink(), 1, false, on);
                on.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            }
            case Stroke stroke -> {
                ink(stroke.ink(), stroke.width(), stroke.dashed(), on);
                on.draw(path(stroke.points(), new Path2D.Double()));
            }
            case Area area -> {
                Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
                area.rings().forEach(ring -> path(ring, path).closePath());
                fill(path, area.ink(), on);
                area.edge().ifPresent(edge -> edge(path, edge, on));
            }
            case Disc disc -> {
                Ellipse2D round = new Ellipse2D.Double(
                        disc.x() - disc.radius(), disc.y() - disc.radius(), 2 * disc.radius(), 2 * disc.radius());
                fill(round, disc.ink(), on);
                disc.edge().ifPresent(edge -> edge(round, edge, on));
            }
            case Label label -> letters(label, on);
        }
    }

    private static Path2D path(List<Point> points, Path2D path) {
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.subList(1, points.size()).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }

    private void fill(java.awt.Shape surface, Ink ink, Graphics2D on) {
        if (ink == Ink.UNSURE) {
            on.setPaint(hatched());
        } else {
            on.setColor(color(ink));
        }
        on.fill(surface);
    }

    private void edge(java.awt.Shape surface, Ink ink, Graphics2D on) {
        ink(ink, 1, false, on);
        on.draw(surface);
    }

    private void ink(Ink ink, double width, boolean dashed, Graphics2D on) {
        on.setColor(color(ink));
        on.setStroke(
                dashed
                        ? new BasicStroke(
                                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0)
                        : new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    private void letters(Label label, Graphics2D on) {
        on.setColor(color(label.ink()));
        on.setFont(
                new Font(Font.SANS_SERIF, label.strong() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) label.size()));
        double width = on.getFontMetrics().getStringBounds(label.text(), on).getWidth();
        double before =
                switch (label.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        AffineTransform kept = on.getTransform();
        on.translate(label.x(), label.y());
        if (!label.upright()) {
            on.rotate(-Math.PI / 2);
        }
        on.drawString(label.text(), (float) -before, 0);
        on.setTransform(kept);
    }

    /** Slanting lines on the page. */
    private TexturePaint hatched() {
        BufferedImage tile = new BufferedImage(2 * HATCH, 2 * HATCH, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = tile.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setColor(color(Ink.PAGE));
        on.fillRect(0, 0, 2 * HATCH, 2 * HATCH);
        on.setColor(color(Ink.UNSURE));
        on.setStroke(new BasicStroke(4));
        for (int x = -2 * HATCH; x <= 2 * HATCH; x += 2 * HATCH) {
            on.drawLine(x - HATCH, 3 * HATCH, x + 3 * HATCH, -HATCH);
        }
        on.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, HATCH, HATCH));
    }

    private Color color(Ink ink) {
        return Color.decode(colour.apply(ink));
    }
}

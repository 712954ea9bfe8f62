package org.beffroi.documents.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
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
import org.beffroi.documents.page.Palette;

/**
 * Paints a picture on a page of PDF, whose origin is at the bottom left.
 *
 * <p>What its letters do not have becomes what is nearest: a thin space a plain one, another letter a question mark. Not for
 * several threads.
 */
public final class PdfPainting {

    /** How far a handle of a quarter circle lies from its end, for a radius of one. */
    private static final double QUARTER = 4 * (Math.sqrt(2) - 1) / 3;

    private static final float HATCH = 5;

    private final PDPageContentStream content;
    private final Picture picture;
    private final double width;
    private final double height;
    private final float margin;
    private final PDFont plain;
    private final PDFont strong;

    /**
     * A painting.
     *
     * @param content where it is painted
     * @param margin around the picture, in its units
     * @param plain letters of its labels
     * @param strong letters of those that count
     */
    public PdfPainting(PDPageContentStream content, Picture picture, float margin, PDFont plain, PDFont strong) {
        this.content = content;
        this.plain = plain;
        this.strong = strong;
        this.picture = picture;
        this.width = picture.width();
        this.height = picture.height();
        this.margin = margin;
    }

    /** Paints all of it. */
    public void paint() throws IOException {
        for (Shape shape : picture.shapes()) {
            paint(shape);
        }
    }

    private float x(double x) {
        return (float) (margin + x);
    }

    private float y(double y) {
        return (float) (margin + height - y);
    }

    private void paint(Shape shape) throws IOException {
        switch (shape) {
            case Box box -> fill(() -> rectangle(box), box.ink());
            case Line line ->
                stroke(List.of(new Point(line.x1(), line.y1()), new Point(line.x2(), line.y2())), 1, false, line.ink());
            case Stroke stroke -> stroke(stroke.points(), stroke.width(), stroke.dashed(), stroke.ink());
            case Area area -> {
                fill(() -> rings(area.rings()), area.ink());
                if (area.edge().isPresent()) {
                    edge(() -> rings(area.rings()), area.edge().get());
                }
            }
            case Disc disc -> {
                fill(() -> circle(disc), disc.ink());
                if (disc.edge().isPresent()) {
                    edge(() -> circle(disc), disc.edge().get());
                }
            }
            case Label label -> letters(label);
        }
    }

    /** Lays down an outline. */
    @FunctionalInterface
    private interface Outline {
        void lay() throws IOException;
    }

    private void fill(Outline outline, Ink ink) throws IOException {
        if (ink == Ink.UNSURE) {
            hatch(outline);
            return;
        }
        content.setNonStrokingColor(color(ink));
        outline.lay();
        content.fillEvenOdd();
    }

    private void edge(Outline outline, Ink ink) throws IOException {
        content.setStrokingColor(color(ink));
        content.setLineWidth(1);
        content.setLineDashPattern(new float[0], 0);
        outline.lay();
        content.stroke();
    }

    /** Slanting lines within the outline. */
    private void hatch(Outline outline) throws IOException {
        content.saveGraphicsState();
        outline.lay();
        content.clipEvenOdd();
        content.setStrokingColor(color(Ink.UNSURE));
        content.setLineWidth(HATCH / 2);
        content.setLineDashPattern(new float[0], 0);
        float reach = (float) (height + 2 * margin);
        for (float from = -reach; from < width + 2 * margin; from += HATCH * 1.5f) {
            content.moveTo(from, 0);
            content.lineTo(from + reach, reach);
        }
        content.stroke();
        content.restoreGraphicsState();
    }

    private void stroke(List<Point> points, double width, boolean dashed, Ink ink) throws IOException {
        content.setStrokingColor(color(ink));
        content.setLineWidth((float) width);
        content.setLineJoinStyle(1);
        content.setLineDashPattern(dashed ? new float[] {5, 4} : new float[0], 0);
        line(points);
        content.stroke();
    }

    private void line(List<Point> points) throws IOException {
        content.moveTo(x(points.getFirst().x()), y(points.getFirst().y()));
        for (Point point : points.subList(1, points.size())) {
            content.lineTo(x(point.x()), y(point.y()));
        }
    }

    private void rectangle(Box box) throws IOException {
        content.addRect(x(box.x()), y(box.y() + box.height()), (float) box.width(), (float) box.height());
    }

    private void rings(List<List<Point>> rings) throws IOException {
        for (List<Point> ring : rings) {
            line(ring);
            content.closePath();
        }
    }

    private void circle(Disc disc) throws IOException {
        float r = (float) disc.radius();
        float k = (float) (disc.radius() * QUARTER);
        float cx = x(disc.x());
        float cy = y(disc.y());
        content.moveTo(cx + r, cy);
        content.curveTo(cx + r, cy + k, cx + k, cy + r, cx, cy + r);
        content.curveTo(cx - k, cy + r, cx - r, cy + k, cx - r, cy);
        content.curveTo(cx - r, cy - k, cx - k, cy - r, cx, cy - r);
        content.curveTo(cx + k, cy - r, cx + r, cy - k, cx + r, cy);
        content.closePath();
    }

    private void letters(Label label) throws IOException {
        PDFont font = label.strong() ? strong : plain;
        String text = writable(label.text(), font);
        double width = font.getStringWidth(text) / 1000 * label.size();
        double before =
                switch (label.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        double turn = label.upright() ? 0 : Math.PI / 2;
        content.beginText();
        content.setNonStrokingColor(color(label.ink()));
        content.setFont(font, (float) label.size());
        content.setTextMatrix(Matrix.getRotateInstance(turn, (float) (x(label.x()) - before * Math.cos(turn)), (float)
                (y(label.y()) - before * Math.sin(turn))));
        content.showText(text);
        content.endText();
    }

    private static String writable(String text, PDFont font) throws IOException {
        StringBuilder written = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            String own = Character.toString(point);
            if (isWritten(own, font)) {
                written.append(own);
                continue;
            }
            String letter =
                    switch (point) {
                        case '\u202F', '\u2009', '\u00A0', '\t' -> " ";
                        case '−' -> "–";
                        case '≤' -> "<";
                        case '≥' -> ">";
                        default -> "?";
                    };
            written.append(letter);
        }
        return written.toString();
    }

    private static boolean isWritten(String letter, PDFont font) throws IOException {
        try {
            font.encode(letter);
            return true;
        } catch (IllegalArgumentException e) {
            // The library says so only by failing.
            return false;
        }
    }

    private static Color color(Ink ink) {
        return Color.decode(Palette.onWhite(ink));
    }
}

package org.beffroi.tests.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.tests.picture.PngWriting;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Pictures of windows at one and two times their size, and a page that shows them side by side. */
public final class Screenshots {

    /** More than the turns of any drawing; what moves on its own would go on. */
    private static final int TURNS = 500;

    private final Path folder;
    private final List<String> names = new ArrayList<>();
    private final PngWriting writing = new PngWriting();

    public Screenshots(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes two pictures of a window, with what lies over it: its dialogs, lists and notices. Called on the UI thread. */
    public void take(Shell shell, String name) {
        shell.update();
        // Large drawings are painted in several turns.
        for (int turns = 0; turns < TURNS && shell.getDisplay().readAndDispatch(); turns++) {
            shell.update();
        }
        for (int scale = 1; scale <= 2; scale++) {
            save(shell, folder.resolve(name + "-" + scale + "x.png"), scale);
        }
        names.add(name);
    }

    private void save(Shell shell, Path file, int scale) {
        Rectangle area = shell.getClientArea();
        Image image = new Image(shell.getDisplay(), area.width * scale, area.height * scale);
        GC gc = new GC(image);
        Transform larger = new Transform(shell.getDisplay());
        try {
            draw(shell, shell.toDisplay(0, 0), gc, larger, scale);
            writing.begin(image.getImageData(100), file);
        } finally {
            gc.dispose();
            larger.dispose();
            image.dispose();
        }
    }

    /** Draws a window where it lies, then what belongs to it and lies over it. */
    private static void draw(Shell shell, Point origin, GC gc, Transform larger, int scale) {
        Point corner = shell.toDisplay(0, 0);
        Rectangle area = shell.getClientArea();
        move(gc, larger, scale, corner.x - origin.x, corner.y - origin.y);
        gc.setBackground(shell.getBackground());
        gc.fillRectangle(area);
        Event own = new Event();
        own.gc = gc;
        shell.notifyListeners(SWT.Paint, own);
        // What lies above the others is drawn last.
        for (Control child : List.of(shell.getChildren()).reversed()) {
            if (child.isVisible()) {
                Point place = child.getLocation();
                move(gc, larger, scale, corner.x - origin.x + place.x, corner.y - origin.y + place.y);
                child.print(gc);
            }
        }
        for (Shell over : shell.getShells()) {
            if (over.isVisible()) {
                draw(over, origin, gc, larger, scale);
            }
        }
    }

    private static void move(GC gc, Transform larger, int scale, int x, int y) {
        larger.identity();
        larger.scale(scale, scale);
        larger.translate(x, y);
        gc.setTransform(larger);
    }

    /** Writes the page, once all pictures are written. */
    public void index() {
        writing.end();
        StringBuilder page = new StringBuilder("<!doctype html><meta charset=\"utf-8\"><title>Beffroi</title>"
                + "<style>body{font:14px sans-serif;margin:24px;background:#ddd}figure{margin:0 0 32px}"
                + "img{width:640px;border:1px solid #999;vertical-align:top;margin-right:8px}</style>\n");
        for (String name : names) {
            page.append("<figure><figcaption>").append(name).append("</figcaption>");
            for (int scale = 1; scale <= 2; scale++) {
                String file = name + "-" + scale + "x.png";
                page.append(
                        String.format(Locale.ROOT, "<a href=\"%s\"><img src=\"%s\" alt=\"%s\"></a>", file, file, name));
            }
            page.append("</figure>\n");
        }
        try {
            Files.writeString(folder.resolve("index.html"), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

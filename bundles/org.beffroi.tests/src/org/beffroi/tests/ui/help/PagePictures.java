package org.beffroi.tests.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.tests.picture.FewColours;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * Pictures for the pages of help: parts of screens, two pixels a point where they are not too wide for that, in few colours, in a
 * folder for each language; those of the dark theme say so in their names.
 */
record PagePictures(RunningWorkbench workbench, Path folder) {

    private static final int WIDEST = 1200;
    private static final int COLOURS = 64;

    /**
     * Takes one.
     *
     * @param of what it shows, a window or what is in one
     * @param part of it, in points
     * @param above what lies above it, such as a list that unfolds
     */
    void take(String name, Control of, Rectangle part, Shell... above) {
        workbench.act(() -> {
            while (workbench.display().readAndDispatch()) {
                // What waits to be drawn is drawn.
            }
            draw(file(name), of, part, above);
        });
    }

    private Path file(String name) {
        boolean dark = workbench.context().get(Look.class).theme() == Theme.DARK;
        boolean french = workbench.context().get(Language.class).isFrench();
        return folder.resolve(french ? "fr" : "en").resolve(name + (dark ? "-dark" : "") + ".png");
    }

    private void draw(Path file, Control of, Rectangle part, Shell... above) {
        float scale = Math.min(2, (float) WIDEST / part.width);
        Image image = new Image(of.getDisplay(), Math.round(part.width * scale), Math.round(part.height * scale));
        GC gc = new GC(image);
        try {
            gc.setBackground(of.getBackground());
            gc.fillRectangle(image.getBounds());
            Point corner = of.toDisplay(part.x, part.y);
            print(gc, of, corner, scale);
            for (Shell each : above) {
                print(gc, each, corner, scale);
                frame(gc, each, corner, scale);
            }
            Files.createDirectories(file.getParent());
            Files.write(file, new FewColours(image.getImageData(100), COLOURS).png());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** A window has a frame of its own, which is none of the screen: what is in it is printed. */
    private static void print(GC gc, Control of, Point corner, float scale) {
        List<Control> printed = of instanceof Shell shell
                ? Stream.of(((Composite) shell).getChildren())
                        .filter(Control::isVisible)
                        .toList()
                : List.of(of);
        Transform larger = new Transform(gc.getDevice());
        try {
            for (Control each : printed) {
                Point at = each.toDisplay(0, 0);
                larger.identity();
                larger.scale(scale, scale);
                larger.translate(at.x - corner.x, at.y - corner.y);
                gc.setTransform(larger);
                each.print(gc);
            }
        } finally {
            gc.setTransform(null);
            larger.dispose();
        }
    }

    /** Takes away those of a run before. */
    void clear() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line around a list that unfolds, which the system draws. */
    private void frame(GC gc, Shell of, Point corner, float scale) {
        Rectangle area = of.getBounds();
        gc.setForeground(
                Look.colour(workbench.context().get(Look.class).palette().line()));
        gc.setLineWidth(2);
        gc.drawRectangle(
                Math.round((area.x - corner.x) * scale),
                Math.round((area.y - corner.y) * scale),
                Math.round(area.width * scale),
                Math.round(area.height * scale));
    }

    /** Names of those that were taken in a language, the dark ones too. */
    List<String> taken(String language) {
        try (Stream<Path> files = Files.list(folder.resolve(language))) {
            return files.map(file -> file.getFileName().toString().replace(".png", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes of all of them. */
    long size() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

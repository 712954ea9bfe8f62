package org.beffroi.workbench.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The icons of Beffroi: 16-point drawings of one stroke, in the colour asked for, sharp at any scale.
 *
 * <p>Belongs to the UI thread; its images live as long as the display.
 */
public final class Icons {

    /** What can be drawn; each is a file {@code icons/<name>.svg}. */
    public enum Icon {
        SEARCH,
        STAR,
        EXPORT,
        CLOSE,
        MENU,
        MORE,
        CHEVRON,
        OPEN,
        NOTE,
        TAG,
        PLUS,
        BELFRY,
        BELL,
        IMPORT,
        FOLDER,
        CLOCK,
        REFRESH,
        CHECK,
        PEN,
        ROUTE,
        SHIELD,
        PIN,
        COMPARE,
        BACK,
        UP,
        DOWN,
        MAIL,
        EYE,
        CHART,
        HEADING,
        PRESS,
        PLAN
    }

    private record Key(Icon icon, RGB colour) {}

    private final Display display;
    private final Map<Key, Image> images = new HashMap<>();

    public Icons(Display display) {
        this.display = display;
        display.disposeExec(() -> images.values().forEach(Image::dispose));
    }

    /** An icon in a colour; not to be disposed of by the caller. */
    public Image image(Icon icon, RGB colour) {
        return images.computeIfAbsent(new Key(icon, colour), this::make);
    }

    private Image make(Key key) {
        String drawing = drawing(key.icon()).replace("currentColor", hex(key.colour()));
        ImageDataProvider atZoom = zoom -> {
            int side = Math.round(16 * zoom / 100f);
            String scaled = drawing.replace(
                    "width=\"16\" height=\"16\"", String.format(Locale.ROOT, "width=\"%d\" height=\"%d\"", side, side));
            return new ImageData(new ByteArrayInputStream(scaled.getBytes(StandardCharsets.UTF_8)));
        };
        return new Image(display, atZoom);
    }

    private static String drawing(Icon icon) {
        String resource = "/icons/" + icon.name().toLowerCase(java.util.Locale.ROOT) + ".svg";
        try (InputStream in = Icons.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("No drawing " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hex(RGB colour) {
        return String.format(Locale.ROOT, "#%02X%02X%02X", colour.red, colour.green, colour.blue);
    }
}

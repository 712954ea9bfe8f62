package org.beffroi.workbench.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of a theme by name, as its style sheet says them: what is drawn by hand and what e4 styles look the same.
 *
 * <p>Colours are written nowhere but in the two style sheets and in {@link ChartColours}.
 *
 * @param page behind text
 * @param panel behind what stands beside the text
 * @param line thin lines where space does not separate
 * @param text ordinary text
 * @param secondary text that steps back
 * @param accent what can be acted on
 * @param alarm what needs a human
 * @param selected behind what is selected
 * @param mark behind words that matched
 * @param primary behind the one strong button
 * @param onPrimary text of the one strong button
 */
public record Palette(
        RGB page,
        RGB panel,
        RGB line,
        RGB text,
        RGB secondary,
        RGB accent,
        RGB alarm,
        RGB selected,
        RGB mark,
        RGB primary,
        RGB onPrimary) {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern COLOUR =
            Pattern.compile("(background-color|(?<![-\\w])color)\\s*:\\s*#([0-9A-Fa-f]{6})");

    /** The colours of a theme. */
    public static Palette of(Theme theme) {
        try (InputStream sheet = Palette.class.getResourceAsStream(theme.resource())) {
            return read(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet of this bundle", e);
        }
    }

    /**
     * The colours that a style sheet gives to the classes {@code page}, {@code panel}, {@code line}…
     *
     * @throws IllegalArgumentException if one is missing
     */
    static Palette read(String sheet) {
        Map<String, RGB> behind = new TreeMap<>();
        Map<String, RGB> written = new TreeMap<>();
        Matcher rule = RULE.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", ""));
        while (rule.find()) {
            String name = rule.group(1).strip().split("[,\\s]")[0];
            Matcher colour = COLOUR.matcher(rule.group(2));
            while (colour.find()) {
                (colour.group(1).equals("color") ? written : behind).putIfAbsent(name, rgb(colour.group(2)));
            }
        }
        return new Palette(
                needed(behind, ".page"),
                needed(behind, ".panel"),
                needed(behind, ".line"),
                needed(written, ".page"),
                needed(written, ".secondary"),
                needed(written, ".accent"),
                needed(written, ".alarm"),
                needed(behind, ".selected"),
                needed(behind, ".mark"),
                needed(behind, ".primary"),
                needed(written, ".primary"));
    }

    /** A colour between two others: 0 is the first, 1 the second. */
    public static RGB between(RGB from, RGB to, double part) {
        return new RGB(
                (int) Math.round(from.red + (to.red - from.red) * part),
                (int) Math.round(from.green + (to.green - from.green) * part),
                (int) Math.round(from.blue + (to.blue - from.blue) * part));
    }

    /** The contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance). */
    public static double contrast(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static RGB needed(Map<String, RGB> colours, String name) {
        RGB colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("The style sheet gives no colour to " + name);
        }
        return colour;
    }

    private static RGB rgb(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }
}

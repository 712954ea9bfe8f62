package org.beffroi.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.documents.page.Palette;

/** The style sheet of printed pages: {@code print.css} beside this class, in which {@code {ACCENT}} is the colour of that ink. */
final class PrintStyle {

    /** Width and height of what is written on a page, in points: A4 less the margins of the style sheet. */
    static final double WIDTH = 453;

    private static final double HEIGHT = 560;

    /** Points per unit of a picture, whose letters of 12 are then those of notes. */
    private static final double UNIT = 0.75;

    private PrintStyle() {}

    static String sheet() {
        try (InputStream file = PrintStyle.class.getResourceAsStream("print.css")) {
            String sheet = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (Ink ink : Ink.values()) {
                sheet = sheet.replace("{" + ink.name() + "}", Palette.onWhite(ink));
            }
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The size of a picture on paper: as large as its letters should be, and never larger than the page. */
    static String size(Picture picture) {
        double scale = Math.min(UNIT, Math.min(WIDTH / picture.width(), HEIGHT / picture.height()));
        return String.format(
                Locale.ROOT, "width:%.1fpt;height:%.1fpt", picture.width() * scale, picture.height() * scale);
    }
}

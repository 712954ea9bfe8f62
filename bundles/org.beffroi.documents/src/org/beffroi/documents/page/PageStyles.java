package org.beffroi.documents.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.beffroi.core.picture.Ink;

/** The style sheet of pages: {@code page.css} beside this class, and the colours of the {@link Palette}. */
final class PageStyles {

    private PageStyles() {}

    static String sheet() {
        try (InputStream file = PageStyles.class.getResourceAsStream("page.css")) {
            return "\n:root{color-scheme:light dark;" + inks(Palette::onWhite) + "}\n"
                    + "@media screen and (prefers-color-scheme:dark){:root{" + inks(Palette::onDark)
                    + "--page:#1e2228;--panel:#252a31;--mark:#5a4a12}}\n"
                    + new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inks(Function<Ink, String> colour) {
        StringBuilder variables = new StringBuilder();
        for (Ink ink : Ink.values()) {
            variables
                    .append(Palette.variable(ink))
                    .append(':')
                    .append(colour.apply(ink))
                    .append(';');
        }
        return variables.toString();
    }
}

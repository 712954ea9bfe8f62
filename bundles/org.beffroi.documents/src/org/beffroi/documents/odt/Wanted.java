package org.beffroi.documents.odt;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Styles that a document wants beyond the fixed ones: the same on a new page, and languages. They are named too, so that
 * people find them in the list of styles. Not for several threads.
 */
final class Wanted {

    private static final String NEW_PAGE = "%s (new page)";

    private final Map<String, Named> newPages = new TreeMap<>();
    private final Map<String, Tongue> tongues = new TreeMap<>();

    /** Name in the file of the style that is the same and begins a page. */
    String onNewPage(Named style) {
        String display = String.format(Locale.ROOT, NEW_PAGE, style.display());
        newPages.put(display, style);
        return Named.id(display);
    }

    /** Name in the file of a text in that language. */
    String in(Locale language) {
        String display = "Beffroi Language " + language.toLanguageTag();
        tongues.put(display, Tongue.of(language));
        return Named.id(display);
    }

    /** By the name that people read. */
    Map<String, Named> newPages() {
        return newPages;
    }

    /** By the name that people read. */
    Map<String, Tongue> tongues() {
        return tongues;
    }
}

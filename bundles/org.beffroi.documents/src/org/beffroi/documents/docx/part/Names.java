package org.beffroi.documents.docx.part;

import java.util.Locale;

/** What things are called within the file. */
public final class Names {

    /** WordprocessingML, transitional (ECMA-376, part 4). */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Relationships of a document, and the beginning of the names of their kinds. */
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** DrawingML. */
    public static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    public static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /** Pictures in vectors beside their pixels: Microsoft, [MS-ODRAWXML], 2.3.1. */
    public static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    /** The custom property that holds the identity of a book. */
    static final String IDENTITY = "BeffroiDocument";

    public static final String STRONG = "Strong";
    public static final String QUIET = "BeffroiQuiet";
    public static final String MARKED = "BeffroiMarked";
    public static final String LINK = "Hyperlink";
    public static final String FOOT = "FootnoteReference";
    public static final String FIGURE = "BeffroiFigure";
    public static final String BESIDE = "BeffroiBeside";
    public static final String BESIDE_LINK = "BeffroiBesideLink";
    public static final String TABLE = "BeffroiTable";
    public static final String FACTS = "BeffroiFacts";
    public static final String CARDS = "BeffroiCards";

    private Names() {}

    /** The bookmark of a heading, as Word itself names those that a table of contents leads to. */
    public static String heading(int number) {
        return String.format(Locale.ROOT, "_Toc%08d", number);
    }

    /**
     * A language as Word wants it, which checks spelling only where it is told a country; the first that comes to mind where
     * none is known.
     */
    public static String language(Locale language) {
        if (!language.getCountry().isEmpty()) {
            return language.toLanguageTag();
        }
        return switch (language.getLanguage()) {
            case "fr", "de", "es", "it", "pt", "nl", "pl", "ro" ->
                language.getLanguage() + "-" + language.getLanguage().toUpperCase(Locale.ROOT);
            case "en" -> "en-GB";
            default -> language.toLanguageTag();
        };
    }
}

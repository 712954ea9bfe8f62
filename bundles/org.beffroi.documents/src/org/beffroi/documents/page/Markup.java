package org.beffroi.documents.page;

/**
 * HTML or XML being written. Whatever is passed as a text or as the value of an attribute is a text there: nothing in it is markup.
 *
 * <p>Characters that HTML has no place for (controls, noncharacters, halves of pairs; HTML Living Standard, 13.1) become
 * U+FFFD. Not for several threads.
 */
public final class Markup {

    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder html = new StringBuilder();

    /** Opens an element; attributes are given by pairs of name and value. */
    public Markup open(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    /** Closes an element. */
    public Markup close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    /** What a file of XML in UTF-8 begins with. */
    public Markup declaration() {
        return own("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
    }

    /** A text. */
    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds a text alone. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** An element that holds nothing. */
    public Markup leaf(String element, String... attributes) {
        return open(element, attributes).close(element);
    }

    /** Ends a line of the file, so that people can read it. */
    public Markup line() {
        html.append('\n');
        return this;
    }

    /** What is markup already and was written by this program: a doctype, a style, what another of these wrote. */
    public Markup own(String markup) {
        html.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    /** The text with U+FFFD for characters that have no place in a file, for writers of XML that do not see to it. */
    public static String placed(String text) {
        StringBuilder placed = new StringBuilder();
        text.codePoints().forEach(point -> placed.appendCodePoint(hasPlace(point) ? point : REPLACEMENT));
        return placed.toString();
    }

    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(hasPlace(point) ? point : REPLACEMENT);
            }
        });
    }

    private static boolean hasPlace(int point) {
        boolean control = point < 0x20 && point != '\n' && point != '\t' || point >= 0x7F && point <= 0x9F;
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        return !control && !half && !noncharacter;
    }
}

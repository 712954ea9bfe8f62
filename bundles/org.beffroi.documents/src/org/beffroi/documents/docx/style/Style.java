package org.beffroi.documents.docx.style;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.picture.Ink;

/**
 * A named style of paragraphs. All that a paragraph looks like comes from it, so that a body's own template, with styles of
 * the same names, changes the whole document.
 *
 * @param id name within the file; Word's own where Word has one
 * @param name as programs show it; they translate those of Word
 * @param base the style it stands on, or empty
 * @param next the style of what is typed after it, or empty for the same
 * @param letters their size and colour
 * @param before room above, in twips (20 to the point); of two paragraphs the larger room counts
 * @param after room below
 * @param leading height of a line, in 240ths of the usual, or in twips where it is {@link Trait#EXACT} or
 *     {@link Trait#AT_LEAST}
 * @param left indent, in twips
 * @param outline level as a heading, from 1, or 0
 * @param edge where there is one
 * @param traits the rest
 */
public record Style(
        String id,
        String name,
        String base,
        String next,
        Letters letters,
        int before,
        int after,
        int leading,
        int left,
        int outline,
        Optional<Edge> edge,
        Set<Trait> traits) {

    /** Usual leading of text, which is 15 hundredths more than that of its letters. */
    private static final int TEXT = 276;

    /** What a paragraph may do. */
    public enum Trait {
        BOLD,
        ITALIC,
        /** Stays on one page with the next. */
        WITH_NEXT,
        /** Stays on one page. */
        WHOLE,
        /** No room between two of the same style. */
        JOINED,
        /** Lines end at the right. */
        RIGHT,
        /** Leads to a number at the right. */
        LEADING,
        /** Dots lead there. */
        DOTTED,
        /** An item, after a bullet. */
        BULLET,
        /** An item, after a number. */
        NUMBER,
        /** The height of its lines does not depend on what they hold. */
        EXACT,
        /** Its lines are at least so high. */
        AT_LEAST,
        /** Its edge is not joined with that of a paragraph before: programs join edges that are quite the same. */
        APART
    }

    /** Where a line is drawn along a paragraph. */
    enum Side {
        TOP,
        LEFT,
        BOTTOM
    }

    /**
     * Size and colour of letters.
     *
     * @param size in half points
     */
    public record Letters(int size, Ink ink) {}

    /**
     * A line along a paragraph.
     *
     * @param width in eighths of a point
     * @param space between it and the text, in points
     */
    record Edge(Side side, Ink ink, int width, int space) {}

    /** A style that stands on the usual one. */
    static Style of(String id, String name, int size, Ink ink) {
        String base = id.equals("Normal") ? "" : "Normal";
        return new Style(id, name, base, "", new Letters(size, ink), 0, 0, TEXT, 0, 0, Optional.empty(), Set.of());
    }

    Style letters(int size) {
        Letters other = new Letters(size, letters.ink());
        return new Style(id, name, base, next, other, before, after, leading, left, outline, edge, traits);
    }

    Style on(String other) {
        return new Style(id, name, other, next, letters, before, after, leading, left, outline, edge, traits);
    }

    Style then(String other) {
        return new Style(id, name, base, other, letters, before, after, leading, left, outline, edge, traits);
    }

    Style room(int above, int below) {
        return new Style(id, name, base, next, letters, above, below, leading, left, outline, edge, traits);
    }

    Style leading(int height) {
        return new Style(id, name, base, next, letters, before, after, height, left, outline, edge, traits);
    }

    Style left(int indent) {
        return new Style(id, name, base, next, letters, before, after, leading, indent, outline, edge, traits);
    }

    Style heading(int level) {
        return new Style(id, name, base, next, letters, before, after, leading, left, level, edge, traits);
    }

    Style edged(Side side, Ink ink, int width, int space) {
        return new Style(
                id,
                name,
                base,
                next,
                letters,
                before,
                after,
                leading,
                left,
                outline,
                Optional.of(new Edge(side, ink, width, space)),
                traits);
    }

    Style with(Trait first, Trait... more) {
        Set<Trait> all = EnumSet.of(first, more);
        all.addAll(traits);
        return new Style(id, name, base, next, letters, before, after, leading, left, outline, edge, Set.copyOf(all));
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}

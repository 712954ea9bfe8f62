package org.beffroi.documents.renewal.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The main text of a file, as a row of leaves with blocks over some of them; one class a format. Not for several threads. */
public interface Flow {

    /** From a leaf to another, which is in it. */
    record Span(int first, int last) {

        public List<Leaf> of(List<Leaf> leaves) {
            return leaves.subList(first, last + 1);
        }

        public boolean meets(Span other) {
            return first <= other.last && other.first <= last;
        }
    }

    /** All leaves in reading order, as they are now. */
    List<Leaf> leaves();

    /** The blocks by their anchors, in reading order, as they are now. */
    Map<String, Span> blocks();

    /** A copy of a leaf of another file of the format, with all that it needs, not yet in this one. */
    Element copy(Leaf leaf, Flow of) throws IOException;

    /** Puts an element before another, or at the end. */
    void insert(Element element, Optional<Element> before);

    /** Takes an element out. */
    void remove(Element element);

    /** A paragraph that marks a conflict, not yet in the file. */
    Element remark(String text);

    /** Forgets where a block is. */
    void unmark(String anchor);

    /** Remembers that a block begins with one element and ends with another, which may be the same. */
    void mark(String anchor, Element first, Element last);

    /** Remembers where blocks are among the leaves by now, whatever was remembered of them. */
    default void remember(Map<String, Span> blocks, List<Leaf> leaves) {
        blocks.forEach((anchor, span) -> {
            unmark(anchor);
            mark(
                    anchor,
                    leaves.get(span.first()).element(),
                    leaves.get(span.last()).element());
        });
    }

    /**
     * Sets each block's bookmark within its first and last leaf, so that what is put in beside a block does not come to stand in
     * it; other bookmarks of these names go.
     */
    void settle(Map<String, Span> blocks);

    /** The cells of a table, row by row; empty for what is none, or one with cells that span others. */
    Optional<List<List<Cell>>> cells(Leaf leaf);

    /** A cell of a table. */
    record Cell(Element element, String signature, String text) {}

    /** Fills a cell with what a cell of another file holds; what it holds already stays before that, where wished. */
    void fill(Cell cell, Cell with, Flow of, boolean after) throws IOException;

    /** The level of a heading, from 1; 0 for what is none. */
    int level(Leaf leaf);

    /** Paragraphs of a leaf that mark a conflict, itself or those in its cells, as {@link #remark} makes them. */
    List<Element> remarks(Leaf leaf);

    /** A leaf, a cell or a paragraph letter by letter, without comments. */
    List<Sign> signs(Element element) throws IOException;

    /**
     * Gives a paragraph the style that one of another file has, with its alignment; its letters stay as they are shown.
     *
     * @return false, and nothing done, where the two are of different kinds or one of them is in a list
     */
    boolean dress(Element paragraph, Element as, Flow of) throws IOException;

    /** A copy of the row of a cell of another file. */
    Element copyRow(Cell cell, Flow of) throws IOException;

    /** Puts right what follows from all other changes, such as the entries of a table of contents. */
    void finish();

    /** The file as it is now. */
    byte[] write() throws IOException;
}

package org.beffroi.testing.renewal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in a document for a reader: its paragraphs in order, those of cells among them, without contents, notes and
 * numbers that the program counts; comments and pending changes apart. Made without the code that it judges.
 *
 * @param paragraphs those that say nothing among them
 * @param blocks where each anchor's paragraphs are; one that lost its end is not among them
 * @param comments what they say
 * @param changes those that are recorded and pending, with their kind and what they say
 * @param all every text of the file, for words that must be somewhere
 */
record Reading(
        List<Paragraph> paragraphs,
        Map<String, Stretch> blocks,
        List<String> comments,
        List<String> changes,
        String all) {

    /**
     * One of them.
     *
     * @param text with single spaces
     * @param style name of its style; of the one it comes from where that is the program's own
     * @param look its alignment and how its letters are shown, each look once, as far as that is not said by its style
     * @param marks how many comments, notes and marks of changes are in it
     */
    record Paragraph(String text, String style, Set<String> look, int marks) {

        /** Without its look. */
        Paragraph plain() {
            return new Paragraph(text, style, Set.of(), marks);
        }
    }

    /** Paragraphs from one, up to another and without it. */
    record Stretch(int from, int to) {}

    static Reading of(byte[] file, Format format) throws IOException {
        Parts parts = new Parts(file);
        return switch (format) {
            case ODT -> new OdtReading(parts).reading();
            case DOCX -> new DocxReading(parts).reading();
        };
    }

    /** Its paragraphs without their looks. */
    static List<Paragraph> plain(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::plain).toList();
    }

    /** The paragraphs of a block. */
    List<Paragraph> of(String anchor) {
        Stretch stretch = blocks.get(anchor);
        return stretch == null ? List.of() : paragraphs.subList(stretch.from(), stretch.to());
    }

    List<String> texts() {
        return texts(paragraphs);
    }

    static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).toList();
    }

    /** A reading on its way: paragraphs and where bookmarks begin and end. */
    static final class Builder {
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final Map<String, Integer> begun = new LinkedHashMap<>();
        private final Map<String, Stretch> blocks = new LinkedHashMap<>();

        /** A bookmark begins; those of contents and of programs have a dash in front, and are no blocks. */
        void begin(String anchor) {
            if (anchor.startsWith("_")) {
                return;
            }
            begun.putIfAbsent(anchor, paragraphs.size());
        }

        /** The bookmark ends in the paragraph that is being read. */
        void end(String anchor) {
            Integer from = begun.get(anchor);
            if (from != null) {
                blocks.putIfAbsent(anchor, new Stretch(from, paragraphs.size() + 1));
            }
        }

        void paragraph(String text, String style, Set<String> look, int marks) {
            paragraphs.add(new Paragraph(Reading.plain(text), style, Set.copyOf(look), marks));
        }

        Reading reading(List<String> comments, List<String> changes, String all) {
            blocks.values().removeIf(stretch -> stretch.to() > paragraphs.size());
            return new Reading(List.copyOf(paragraphs), Map.copyOf(blocks), comments, changes, all);
        }
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }
}

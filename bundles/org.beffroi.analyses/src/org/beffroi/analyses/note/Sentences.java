package org.beffroi.analyses.note;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sentences of a text as they may be quoted. */
final class Sentences {

    private static final int LONGEST = 150;

    private Sentences() {}

    /** The sentences of a text, in order; none of a blank one. */
    static List<String> of(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.FRENCH);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = text.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
    }

    /** One as far as a quotation goes, whole words of it, its spaces plain. */
    static String shortened(String sentence) {
        String plain = plain(sentence);
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int end = plain.lastIndexOf(' ', LONGEST);
        return plain.substring(0, end < LONGEST / 2 ? LONGEST : end) + " …";
    }

    /** The same, its spaces plain. */
    static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The same without the marks of what was left out at its ends. */
    static String withoutMarks(String sentence) {
        return plain(sentence).replaceAll("^… | …$", "");
    }
}

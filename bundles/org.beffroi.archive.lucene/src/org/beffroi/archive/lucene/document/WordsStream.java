package org.beffroi.archive.lucene.document;

import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/**
 * The terms of one or two texts, made by the one token pipeline, in the form that {@link Schema} describes.
 *
 * <p>Reusable: {@link #read} fills it, indexing then empties it. Not for several threads.
 */
public final class WordsStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Tokens tokens;

    private String[] terms = new String[256];
    private String[] suffixes = new String[256];
    private int[] positions = new int[256];
    private int size;
    private int next;
    private int lastPosition;

    public WordsStream(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Takes these texts instead of those before; stems, not necessarily distinct, go to the consumer. */
    public void read(String text, String title, String language, Consumer<String> stems) {
        size = 0;
        if (text != null) {
            tokens.walk(text, language, new Zone(0, language, stems));
        }
        if (title != null) {
            tokens.walk(title, language, new Zone(Schema.ZONE, language, stems));
        }
    }

    /** True where there is nothing to index. */
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public void reset() {
        next = 0;
        lastPosition = -1;
    }

    @Override
    public boolean incrementToken() {
        if (next == size) {
            return false;
        }
        clearAttributes();
        term.append(terms[next]);
        if (suffixes[next] != null) {
            term.append(Schema.FORM_END);
            term.append(suffixes[next]);
        }
        increment.setPositionIncrement(positions[next] - lastPosition);
        lastPosition = positions[next];
        next++;
        return true;
    }

    private void put(String text, String suffix, int position) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
            suffixes = Arrays.copyOf(suffixes, size * 2);
            positions = Arrays.copyOf(positions, size * 2);
        }
        terms[size] = text;
        suffixes[size] = suffix;
        positions[size] = position;
        size++;
    }

    /** One text, at its place among the positions. */
    private final class Zone implements Tokens.Sink {

        private final int first;
        private final boolean foreign;
        private final Consumer<String> stems;
        private int lastSentence = -1;
        private int lastStart = -1;
        private String lastForm = "";

        Zone(int first, String language, Consumer<String> stems) {
            this.first = first;
            this.foreign = language != null && !language.equals("fr");
            this.stems = stems;
        }

        @Override
        public void token(
                Token.Kind kind,
                int position,
                int sentence,
                int start,
                int end,
                String exact,
                String form,
                String stem) {
            if (position >= Schema.ZONE) {
                return;
            }
            if (sentence != lastSentence) {
                put("", "", first + position);
                lastSentence = sentence;
            }
            put(stem, null, first + position);
            stems.accept(stem);
            if (foreign && kind == Token.Kind.WORD) {
                putForm(form, stem, first + position);
            }
            if (start != lastStart || !form.equals(lastForm)) {
                put(form, form.equals(exact) ? "" : exact, first + position);
                lastStart = start;
                lastForm = form;
            }
        }

        /** Query words follow the French rule: a foreign word is found under its own stem, and as it is written. */
        private void putForm(String form, String stem, int position) {
            if (!form.equals(stem)) {
                put(form, null, position);
            }
        }
    }
}

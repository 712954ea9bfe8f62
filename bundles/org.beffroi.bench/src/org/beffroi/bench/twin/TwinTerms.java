package org.beffroi.bench.twin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/** The terms of a text and its title, as the archive's index has them: stems, forms, sentence beginnings. */
final class TwinTerms extends TokenStream {

    private static final int TITLE = 1 << 20;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Tokens tokens = new Tokens();
    private final List<String> terms = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private final Set<String> stems = new HashSet<>();
    private int next;

    void read(String text, String title, String language) {
        terms.clear();
        positions.clear();
        stems.clear();
        read(text, language, 0);
        read(title, language, TITLE);
    }

    private void read(String text, String language, int first) {
        boolean foreign = language != null && !language.equals("fr");
        int[] last = {-1, -1};
        String[] lastForm = {""};
        tokens.walk(text, language, (kind, position, sentence, start, end, exact, form, stem) -> {
            if (sentence != last[0]) {
                put("\0", first + position);
                last[0] = sentence;
            }
            put(stem, first + position);
            stems.add(stem);
            if (foreign && kind == Token.Kind.WORD) {
                if (!form.equals(stem)) {
                    put(form, first + position);
                }
            }
            if (start != last[1] || !form.equals(lastForm[0])) {
                put(form.equals(exact) ? form + '\0' : form + '\0' + exact, first + position);
                last[1] = start;
                lastForm[0] = form;
            }
        });
    }

    private void put(String text, int position) {
        terms.add(text);
        positions.add(position);
    }

    Set<String> stems() {
        return stems;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        term.append(terms.get(next));
        increment.setPositionIncrement(positions.get(next) - (next == 0 ? -1 : positions.get(next - 1)));
        next++;
        return true;
    }
}

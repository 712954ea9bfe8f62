package org.beffroi.french.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.beffroi.french.lexicon.ReadableList;

/** The terms of {@code speaker-words.txt} and the given names. Immutable; safe for several threads. */
final class SpeakerWords {

    private final Map<String, Term> terms = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> firstNames = new HashSet<>();
    private final String digest;
    private int longest;

    /**
     * A term.
     *
     * @param written as people read it
     * @param cue what it says at the head of a piece
     * @param anywhere what it says elsewhere; null for nothing
     * @param words how many it has
     */
    record Term(String written, AccountCue cue, AccountCue anywhere, int words) {}

    SpeakerWords() {
        ReadableList list = ReadableList.resource(SpeakerWords.class, "speaker-words.txt");
        AccountCue section = null;
        for (String line : list.lines()) {
            if (line.startsWith("[")) {
                section = AccountCue.titled(line.substring(1, line.length() - 1));
            } else {
                for (String term : line.split("\\s*,\\s*")) {
                    add(term, section);
                }
            }
        }
        ReadableList names = ReadableList.resource(SpeakerWords.class, "/org/beffroi/french/place/first-names.txt");
        names.lines().forEach(line -> firstNames.addAll(Set.of(line.split(" "))));
        digest = list.digest() + "-" + names.digest();
    }

    private void add(String written, AccountCue cue) {
        String key = Pieces.of(written).joined();
        int words = key.split(" ").length;
        Term known = terms.get(key);
        AccountCue elsewhere = cue.isAnywhere() || cue == AccountCue.ELECTED_AFTER_A_NAME ? cue : null;
        if (known != null) {
            elsewhere = elsewhere == null ? known.anywhere : elsewhere;
            terms.put(key, new Term(known.written, known.cue, elsewhere, words));
        } else {
            terms.put(key, new Term(written, cue, elsewhere, words));
        }
        beginnings.add(key.substring(0, key.indexOf(' ') < 0 ? key.length() : key.indexOf(' ')));
        longest = Math.max(longest, words);
    }

    /** Changes with any of the lists. */
    String digest() {
        return digest;
    }

    /** Whether that folded word is a given name. */
    boolean isFirstName(String word) {
        return firstNames.contains(word);
    }

    /** The longest term that begins at a word of a piece; null where none does. */
    Term at(String piece, int start) {
        int end = wordEnd(piece, start);
        if (!beginnings.contains(piece.substring(start, end))) {
            return null;
        }
        Term found = null;
        for (int words = 1; words <= longest; words++) {
            Term term = terms.get(piece.substring(start, end));
            found = term == null ? found : term;
            if (end == piece.length()) {
                break;
            }
            end = wordEnd(piece, end + 1);
        }
        return found;
    }

    /** The end of the word that begins there. */
    static int wordEnd(String piece, int start) {
        int space = piece.indexOf(' ', start);
        return space < 0 ? piece.length() : space;
    }
}

package org.beffroi.french.tone.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.lexicon.BloomFilter;
import org.beffroi.french.lexicon.Phrases;
import org.beffroi.french.lexicon.ReadableList;

/**
 * Polarities of words and idioms, and what words do to others: our own list of public life above a general one.
 *
 * <p>Immutable; safe for several threads.
 */
public final class ToneLexicon {

    /** Longest ending that may follow a stem of the general list: {@code -issements}. */
    private static final int LONGEST_ENDING = 9;

    private static final int SHORTEST_STEM = 5;
    /** The general list was not written for French public life: it counts less. */
    private static final double GENERAL = 0.7;

    private static final double STRONGEST = 3;

    private final Phrases<Polarity> own;
    private final Phrases<Polarity> general;
    private final Map<String, Polarity> stems;
    /** First letters of the stems: most words begin like none of them, and need not be tried ending by ending. */
    private final BloomFilter beginnings;

    private final Phrases<Integer> markers;
    private final String digest;

    private ToneLexicon(
            Phrases<Polarity> own,
            Phrases<Polarity> general,
            Map<String, Polarity> stems,
            Phrases<Integer> markers,
            String digest) {
        this.own = own;
        this.general = general;
        this.stems = stems;
        this.beginnings = stems.keySet().stream()
                .map(stem -> stem.substring(0, SHORTEST_STEM))
                .collect(Collectors.collectingAndThen(Collectors.toUnmodifiableSet(), BloomFilter::of));
        this.markers = markers;
        this.digest = digest;
    }

    /**
     * How well or badly a term speaks of something.
     *
     * @param value from -1 to 1
     * @param own whether our own list says so
     * @param emoji whether it is a picture
     */
    public record Polarity(float value, boolean own, boolean emoji) {}

    public static ToneLexicon own(Tokens tokens) {
        ReadableList generalList = ReadableList.resource(ToneLexicon.class, "polarity.tsv");
        ReadableList ownList = ReadableList.resource(ToneLexicon.class, "public-life.txt");
        Phrases.Builder<Polarity> own = new Phrases.Builder<>(tokens);
        Phrases.Builder<Polarity> general = new Phrases.Builder<>(tokens);
        Phrases.Builder<Integer> markers = new Phrases.Builder<>(tokens);
        Map<String, Polarity> stems = new HashMap<>();
        for (String line : generalList.lines()) {
            int tab = line.indexOf('\t');
            String term = line.substring(0, tab);
            Polarity polarity =
                    new Polarity((float) (GENERAL * Double.parseDouble(line.substring(tab + 1))), false, false);
            if (term.endsWith("-")) {
                stems.put(term.substring(0, term.length() - 1), polarity);
            } else {
                general.add(term, polarity);
            }
        }
        String section = "";
        for (String line : ownList.lines()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else {
                read(section, line, own, markers);
            }
        }
        return new ToneLexicon(
                own.build(), general.build(), stems, markers.build(), generalList.digest() + ownList.digest());
    }

    private static void read(
            String section, String line, Phrases.Builder<Polarity> polarities, Phrases.Builder<Integer> markers) {
        boolean emoji = section.endsWith(" emoji");
        String head = emoji ? section.substring(0, section.indexOf(' ')) : section;
        boolean number = head.chars().allMatch(c -> c == '-' || Character.isDigit(c));
        for (String term : List.of(line.split(emoji ? "\\s+" : "\\s*,\\s*"))) {
            if (number) {
                float value = (float) (Integer.parseInt(head) / STRONGEST);
                polarities.add(term, new Polarity(value, true, emoji));
            } else {
                int bit = Marker.valueOf(head.toUpperCase(Locale.ROOT)).bit();
                markers.add(term, bit, (one, other) -> one | other);
            }
        }
    }

    public String digest() {
        return digest;
    }

    /** What is known of the words from one on, empty where nothing is; a value of 0 means: known to say nothing. */
    public Optional<Phrases.Found<Polarity>> polarityAt(List<Token> words, int at) {
        Optional<Phrases.Found<Polarity>> ours = own.longestAt(words, at);
        Optional<Phrases.Found<Polarity>> theirs = general.longestAt(words, at);
        if (ours.isPresent()
                && theirs.map(Phrases.Found::length).orElse(0) <= ours.get().length()) {
            return ours;
        }
        Optional<Phrases.Found<Polarity>> found = theirs;
        if (found.isPresent() || words.get(at).kind() != Token.Kind.WORD) {
            return found;
        }
        Polarity byStem = byStem(words.get(at).form());
        return byStem == null ? Optional.empty() : Optional.of(new Phrases.Found<>(byStem, 1));
    }

    private Polarity byStem(String form) {
        if (form.length() < SHORTEST_STEM || !beginnings.mayHoldBeginning(form, SHORTEST_STEM)) {
            return null;
        }
        for (int length = form.length(); length >= Math.max(SHORTEST_STEM, form.length() - LONGEST_ENDING); length--) {
            Polarity polarity = stems.get(form.substring(0, length));
            if (polarity != null) {
                // A short stem with a long ending is another word.
                return form.length() - length <= length ? polarity : null;
            }
        }
        return null;
    }

    /** What the words from one on do, a set of {@link Marker} bits. */
    public Optional<Phrases.Found<Integer>> markersAt(List<Token> words, int at) {
        return markers.longestAt(words, at);
    }
}

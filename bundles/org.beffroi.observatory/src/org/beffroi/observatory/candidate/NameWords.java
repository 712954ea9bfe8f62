package org.beffroi.observatory.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that people put before and behind the name of a place in the names of accounts. */
final class NameWords {

    /** Words that bodies use, and anybody. */
    private static final Set<String> USUAL = Set.copyOf(List.of(
            // Articles and links; bodies; what anybody adds.
            ("de du des d la le les l a au aux en et the of "
                            + "ville mairie commune municipalite village bourg agglo metropole departement conseil municipal "
                            + "service services cabinet maire town city hall "
                            + "infos info news actu actus actualites direct live fr france nouveau nouvelle new support aide "
                            + "help contact tv web net com org ma mon notre nos mes my our tu es si quand ici vivre jaime j "
                            + "aime love i spotted memoire photos photo page pages compte club fan fans team")
                    .split(" ")));

    /** Words that say that this is the true one. */
    private static final Set<String> TRUE_ONE = Stream.of(
                    ("officiel officielle officiels official oficial offi reel real vrai vraie certifie verifie verified")
                            .split(" "))
            .map(word -> NameForm.of(word).read())
            .collect(Collectors.toSet());

    /** Longer texts around a name are no such words. */
    private static final int LONGEST = 40;

    private static final Pattern FIGURES = Pattern.compile("\\d{1,5}");

    private NameWords() {}

    /**
     * What stands around a name, taken apart into known words.
     *
     * @param words in their order; none where nothing stands there
     * @param official whether one of them says that this is the true one
     */
    record Around(List<String> words, boolean official) {}

    /** The words of what stands before and behind a name; empty where they are not all known. */
    static Optional<Around> of(String before, String behind) {
        Optional<List<String>> first = apart(before);
        Optional<List<String>> last = apart(behind);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(first.get());
        all.addAll(last.get());
        return Optional.of(new Around(all, all.stream().anyMatch(NameWords::isTrueOne)));
    }

    private static boolean isTrueOne(String word) {
        return TRUE_ONE.contains(NameForm.of(word).read());
    }

    private static boolean isKnown(String word) {
        return USUAL.contains(word) || FIGURES.matcher(word).matches() || isTrueOne(word);
    }

    /** Takes a text apart into known words, the longest first; empty where that cannot be. */
    private static Optional<List<String>> apart(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        // The end of the word that begins at each place from which the rest is known; 0 where it is not.
        int[] ends = new int[text.length() + 1];
        ends[text.length()] = text.length();
        for (int from = text.length() - 1; from >= 0; from--) {
            for (int end = text.length(); end > from && ends[from] == 0; end--) {
                ends[from] = ends[end] > 0 && isKnown(text.substring(from, end)) ? end : 0;
            }
        }
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < text.length() && ends[from] > from) {
            words.add(text.substring(from, ends[from]));
            from = ends[from];
        }
        return from == text.length() ? Optional.of(words) : Optional.empty();
    }
}

package org.beffroi.french.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.lexicon.Phrases;
import org.beffroi.french.lexicon.ReadableList;

/**
 * Which terms speak of which themes: our own list, extended by that of a dossier.
 *
 * <p>Immutable; safe for several threads.
 */
final class ThemeLexicon {

    private static final String OWN = "themes.txt";
    private static final String DOSSIER = "themes.tsv";
    /** What a term of a dossier counts where its list does not say: enough alone. */
    private static final int DEFAULT_WEIGHT = 2;

    private static final int MOST_WEIGHT = 9;

    private final List<Theme> themes;
    private final Phrases<List<Vote>> terms;
    private final WrittenForms forms;
    private final String digest;

    private ThemeLexicon(List<Theme> themes, Phrases<List<Vote>> terms, WrittenForms forms, String digest) {
        this.themes = List.copyOf(themes);
        this.terms = terms;
        this.forms = forms;
        this.digest = digest;
    }

    /**
     * What a term says.
     *
     * @param theme index in {@link #themes()}
     * @param weight 2 is enough alone, 1 is not, 0 takes the term away from the theme
     */
    record Vote(int theme, int weight) {}

    /** A term of one theme, before all are put together. */
    private record Entry(String term, String theme, int weight) {}

    /** Our themes, in the order of the list. */
    static List<Theme> ownThemes() {
        return ownThemes(ReadableList.resource(ThemeLexicon.class, OWN));
    }

    private static List<Theme> ownThemes(ReadableList list) {
        return list.lines().stream()
                .filter(line -> line.startsWith("["))
                .map(line -> line.substring(1, line.length() - 1).split("\\s*\\|\\s*"))
                .map(names -> new Theme(names[0], names[1], names[2]))
                .toList();
    }

    /**
     * Our list and that of a dossier, {@code themes.tsv} in its codebook: a theme, a tab, a term, and if need be a tab and
     * its weight.
     *
     * @throws Refusal if the dossier's list cannot be read
     */
    static ThemeLexicon in(Path codebook, Tokens tokens) {
        ReadableList own = ReadableList.resource(ThemeLexicon.class, OWN);
        List<Entry> entries = ownEntries(own);
        String digest = own.digest();
        Path file = codebook.resolve(DOSSIER);
        if (Files.isRegularFile(file)) {
            try {
                byte[] bytes = OrdinaryFile.bytes(file);
                entries.addAll(dossierEntries(file, ReadableList.of(bytes), tokens));
                digest += "-" + ReadableList.digest(bytes);
            } catch (IOException e) {
                throw new Refusal(Sentence.of(ThemeLexicon.class, "theme.list.unreadable", file), e);
            }
        }
        return of(ownThemes(own), entries, tokens, digest);
    }

    private static ThemeLexicon of(List<Theme> own, List<Entry> entries, Tokens tokens, String digest) {
        Map<String, Integer> indexes = new LinkedHashMap<>();
        List<Theme> themes = new ArrayList<>(own);
        own.forEach(theme -> indexes.put(theme.value(), indexes.size()));
        Phrases.Builder<List<Vote>> terms = new Phrases.Builder<>(tokens);
        WrittenForms.Builder forms = new WrittenForms.Builder(tokens);
        for (Entry entry : entries) {
            int theme = indexes.computeIfAbsent(entry.theme(), value -> {
                themes.add(new Theme(value, value, value));
                return indexes.size();
            });
            String term = forms.noted(entry.term());
            terms.add(term, List.of(new Vote(theme, entry.weight())), ThemeLexicon::both);
        }
        return new ThemeLexicon(themes, terms.build(), forms.build(), digest);
    }

    /** What is said last of a theme counts. */
    private static List<Vote> both(List<Vote> before, List<Vote> now) {
        List<Vote> votes = new ArrayList<>(before);
        votes.removeIf(vote -> vote.theme() == now.getFirst().theme());
        votes.addAll(now);
        return List.copyOf(votes);
    }

    private static List<Entry> ownEntries(ReadableList list) {
        List<Entry> entries = new ArrayList<>();
        String theme = "";
        for (String line : list.lines()) {
            if (line.startsWith("[")) {
                theme = line.substring(1, line.indexOf('|')).strip();
            } else {
                int weight = Character.digit(line.charAt(0), 10);
                for (String term : line.substring(2).strip().split("\\s*,\\s*")) {
                    entries.add(new Entry(term, theme, weight));
                }
            }
        }
        return entries;
    }

    private static List<Entry> dossierEntries(Path file, ReadableList list, Tokens tokens) {
        List<Entry> entries = new ArrayList<>();
        for (String line : list.lines()) {
            String[] cells = line.split("\t");
            int weight = cells.length > 2 ? weight(cells[2].strip()) : DEFAULT_WEIGHT;
            if (cells.length < 2 || cells[0].isBlank() || weight < 0 || !isTerm(cells[1], tokens)) {
                throw Refusal.of(Refusal.Kind.MALFORMED, ThemeLexicon.class, "theme.list.line", file, line);
            }
            entries.add(new Entry(cells[1].strip(), cells[0].strip(), weight));
        }
        return entries;
    }

    private static boolean isTerm(String term, Tokens tokens) {
        try {
            new Phrases.Builder<String>(tokens).add(term, "");
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int weight(String written) {
        return written.length() == 1 && Character.digit(written.charAt(0), 10) <= MOST_WEIGHT
                ? Character.digit(written.charAt(0), 10)
                : -1;
    }

    /** All themes, those of the dossier last. */
    List<Theme> themes() {
        return themes;
    }

    /** Changes with any of the lists. */
    String digest() {
        return digest;
    }

    /** The longest term that begins at a word. */
    Optional<Phrases.Found<List<Vote>>> termAt(List<Token> words, int at) {
        return terms.longestAt(words, at).filter(found -> found.length() > 1 || forms.allow(words.get(at)));
    }
}

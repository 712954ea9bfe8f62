package org.beffroi.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.workbench.language.Language;

/** All pages of help in one language, in the order of the screens. Immutable. */
final class HelpBook {

    /** Where one begins whose screen has no page. */
    static final String FIRST = "commands";

    static final List<String> IDS = List.of(
            "morning",
            "listen",
            "query",
            "analyses",
            "digests",
            "alerts",
            "strategy",
            "observatory",
            "sources",
            "coding",
            FIRST);

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<HelpPage> pages;

    private HelpBook(List<HelpPage> pages) {
        this.pages = List.copyOf(pages);
    }

    /**
     * The pages that this product ships, in the language of the names.
     *
     * @param there whether there is a picture of this name; a page says nothing of one that is not
     */
    static HelpBook shipped(HelpNames names, Predicate<String> there) {
        HelpReader reader = new HelpReader(names::of);
        String ending = names.keys().language().isFrench() ? "_fr.txt" : ".txt";
        return new HelpBook(IDS.stream()
                .map(id -> reader.read(id, text(id + ending)).showing(there))
                .toList());
    }

    private static String text(String file) {
        try (InputStream in = HelpBook.class.getResourceAsStream("page/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A page of help cannot be read: " + file, e);
        }
    }

    /** All of them. */
    List<HelpPage> pages() {
        return pages;
    }

    /** The page of a screen, or the one with which one begins. */
    HelpPage page(String id) {
        return find(id).or(() -> find(FIRST)).orElseThrow();
    }

    private Optional<HelpPage> find(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** Those that hold the beginnings of all words that were typed, those with one in their title first; all where none was. */
    List<HelpPage> holding(String typed) {
        List<String> wanted = words(typed);
        return pages.stream()
                .filter(page -> hold(page.words(), wanted))
                .sorted(Comparator.comparing(page -> !hold(page.title(), wanted)))
                .toList();
    }

    private static boolean hold(String text, List<String> wanted) {
        List<String> words = words(text);
        return wanted.stream().allMatch(each -> words.stream().anyMatch(word -> word.startsWith(each)));
    }

    /** The words of a text as a search compares them. */
    static List<String> words(String text) {
        return Stream.of(BETWEEN.split(Language.folded(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

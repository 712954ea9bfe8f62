package org.beffroi.core.text.lemma;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * What French words are forms of: {@code fermées} of {@code fermer}, {@code dangereuse} of {@code dangereux}. For grouping and
 * naming in what people read, and for what texts mean; words are searched for as they are.
 *
 * <p>From Lefff 3.4 (Sagot, 2010), nouns, adjectives and verbs, as {@code releng/words/build-lemmas.mjs} says; a form that may
 * stand for itself ({@code ferme}) does. The list, {@code lemmas.txt}, holds endings with what stands before them, so that
 * 350,000 forms take the place of some ten thousand. Immutable; made once, for it reads its list.
 */
public final class Lemmas {

    private static final String LIST = "lemmas.txt";
    private static final String NOTHING = "-";

    /** Endings of some words, by what stands before them. */
    private final Map<String, List<Endings>> byBeginning = new HashMap<>();

    private record Endings(String ofLemma, Set<String> others) {}

    /** Reads the list that lies beside this class. */
    public Lemmas() {
        try (InputStream in = Lemmas.class.getResourceAsStream(LIST)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
    }

    private void read(String line) {
        int colon = line.indexOf(':');
        List<String> all = new ArrayList<>();
        for (String ending : line.substring(0, colon).split(" ")) {
            all.add(plain(ending));
        }
        Endings endings = new Endings(all.getFirst(), Set.copyOf(all.subList(1, all.size())));
        for (String beginning : line.substring(colon + 1).strip().split(" ")) {
            byBeginning
                    .computeIfAbsent(plain(beginning), key -> new ArrayList<>(1))
                    .add(endings);
        }
    }

    /**
     * Hands on every form of the list with its lemma; forms that are their lemma, or its plural by s or x, are not among
     * them. Some 350,000.
     */
    public void forEach(BiConsumer<String, String> taker) {
        byBeginning.forEach((beginning, all) -> all.forEach(endings ->
                endings.others().forEach(ending -> taker.accept(beginning + ending, beginning + endings.ofLemma()))));
    }

    private static String plain(String written) {
        return written.equals(NOTHING) ? "" : written;
    }

    /**
     * All forms of a word, in any of which it may be given: {@code mange}, {@code mangé} and {@code mangeaient} of {@code manger}.
     *
     * @param word as written, with its accents; case does not count
     * @return its lemma first, then the others by the alphabet; the word alone where no others are known. Plurals by s or x are not
     *     among them
     */
    public List<String> forms(String word) {
        String lemma = of(word);
        Set<String> others = new TreeSet<>();
        for (int end = lemma.length(); end >= 0; end--) {
            for (Endings endings : byBeginning.getOrDefault(lemma.substring(0, end), List.of())) {
                if (endings.ofLemma().equals(lemma.substring(end))) {
                    String beginning = lemma.substring(0, end);
                    endings.others().forEach(ending -> others.add(beginning + ending));
                }
            }
        }
        List<String> forms = new ArrayList<>(List.of(lemma));
        forms.addAll(others);
        return forms;
    }

    /**
     * The lemma of a word.
     *
     * @param word as written, with its accents; case does not count
     * @return the word itself in lower case where it is none of a lexicon's forms
     */
    public String of(String word) {
        String form = word.toLowerCase(Locale.ROOT);
        for (int end = form.length(); end >= 0; end--) {
            for (Endings endings : byBeginning.getOrDefault(form.substring(0, end), List.of())) {
                if (endings.others().contains(form.substring(end))) {
                    return form.substring(0, end) + endings.ofLemma();
                }
            }
        }
        return form;
    }
}

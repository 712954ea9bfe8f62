package org.beffroi.bench.mentions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * French words by rank: those that hold sentences together, then what towns talk about, then its other forms, then invented
 * names. Made the same each time; immutable.
 */
public final class Vocabulary {

    private static final int NAMES = 24_000;
    private static final List<String> VERB_ENDINGS_ER = List.of(
            "e", "ent", "er", "é", "ée", "és", "ait", "ons", "ez", "era", "ant", "aient", "eront", "erait", "es");
    private static final List<String> VERB_ENDINGS_R =
            List.of("r", "t", "ssent", "ra", "ssait", "ssez", "ssant", "rait");
    private static final List<String> VERB_ENDINGS_RE =
            List.of("re", "ent", "u", "ue", "ait", "ons", "ez", "ra", "ant");
    private static final List<String> PREFIXES = List.of("sur", "sous-", "re", "anti-", "pré", "auto-", "inter");
    private static final List<String> SUFFIXES = List.of("ette", "iste", "isme", "age", "erie", "ier", "ation");

    private final List<String> ranked;
    private final int common;
    private final List<String> subjects;
    private final List<String> collocations;
    private final Map<String, List<String>> themes = new LinkedHashMap<>();
    private final List<String> names;
    private final List<String> english;
    private final List<String> emoji;
    private final List<String> networks;
    private final List<String> languages;

    public Vocabulary() {
        Sections sections = Sections.read();
        Random order = new Random(1_302L);
        Set<String> words = new LinkedHashSet<>(sections.words("common"));
        common = words.size();
        collocations = sections.split("collocations", "|");
        List<String> first = new ArrayList<>(sections.words("nouns"));
        first.addAll(collocations);
        first.addAll(sections.words("adjectives"));
        Collections.shuffle(first, order);
        subjects = List.copyOf(first);
        words.addAll(first);
        List<String> forms = forms(sections);
        Collections.shuffle(forms, order);
        words.addAll(forms);
        names = names(sections.words("syllables"), order);
        words.addAll(names);
        ranked = List.copyOf(words);
        sections.lines().get("themes").forEach(line -> {
            String[] parts = line.split(":");
            themes.put(parts[0], List.of(parts[1].strip().split(" ")));
        });
        english = sections.words("english");
        emoji = sections.words("emoji");
        networks = sections.words("networks");
        languages = sections.words("languages");
    }

    private static List<String> forms(Sections sections) {
        Set<String> forms = new LinkedHashSet<>();
        for (String verb : sections.words("verbs")) {
            String root = verb.substring(0, verb.indexOf('|'));
            String ending = verb.substring(verb.indexOf('|') + 1);
            List<String> endings =
                    ending.equals("er") ? VERB_ENDINGS_ER : ending.equals("re") ? VERB_ENDINGS_RE : VERB_ENDINGS_R;
            endings.forEach(one -> forms.add(root + one));
        }
        for (String adjective : sections.words("adjectives")) {
            forms.add(adjective + "s");
            forms.add(adjective.endsWith("e") ? adjective + "ment" : adjective + "e");
            forms.add(adjective.endsWith("e") ? adjective + "s" : adjective + "es");
        }
        for (String noun : sections.words("nouns")) {
            forms.add(noun.endsWith("al") ? noun.substring(0, noun.length() - 1) + "ux" : noun + "s");
            PREFIXES.forEach(prefix -> forms.add(prefix + noun));
            String root = noun.endsWith("e") ? noun.substring(0, noun.length() - 1) : noun;
            SUFFIXES.forEach(suffix -> forms.add(root + suffix));
        }
        return new ArrayList<>(forms);
    }

    private static List<String> names(List<String> syllables, Random order) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < NAMES) {
            StringBuilder name = new StringBuilder();
            for (int i = 2 + order.nextInt(3); i > 0; i--) {
                name.append(syllables.get(order.nextInt(syllables.size())));
            }
            names.add(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        }
        return List.copyOf(names);
    }

    /** All words, the most frequent first; some are two or three words in a row. */
    public List<String> ranked() {
        return ranked;
    }

    /** How many of the first ranks hold sentences together and mean little. */
    public int common() {
        return common;
    }

    /** What towns talk about: single words and rows of words, frequent ones first. */
    public List<String> subjects() {
        return subjects;
    }

    /** Words that often stand in a row. */
    public List<String> collocations() {
        return collocations;
    }

    /** Words by theme. */
    public Map<String, List<String>> themes() {
        return themes;
    }

    List<String> names() {
        return names;
    }

    List<String> english() {
        return english;
    }

    List<String> emoji() {
        return emoji;
    }

    List<String> networks() {
        return networks;
    }

    List<String> languages() {
        return languages;
    }
}

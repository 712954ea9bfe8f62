package org.beffroi.cli.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The verb within the words of a command line, found before anything else is understood.
 *
 * @param verb the verb, empty where none was named or known
 * @param group the first word of a group of verbs, where it stands alone or before an unknown word
 * @param unknown the word that is no verb
 * @param version whether the version was asked for
 * @param words the arguments, with {@code help VERB} and {@code -h} turned to {@code --help}
 */
record Invocation(
        Optional<Verb> verb, Optional<String> group, Optional<String> unknown, boolean version, List<String> words) {

    static Invocation of(List<String> arguments, List<Verb> verbs) {
        List<String> words = longNames(arguments);
        List<Integer> bare = bareWords(words);
        if (!bare.isEmpty() && words.get(bare.getFirst()).equals("help")) {
            List<String> turned = new ArrayList<>(words);
            turned.remove((int) bare.getFirst());
            turned.add("--help");
            words = turned;
            bare = bareWords(words);
        }
        boolean version = words.contains("--version");
        if (bare.isEmpty()) {
            return new Invocation(Optional.empty(), Optional.empty(), unknownOption(words), version, words);
        }
        return named(words, bare, verbs, version);
    }

    private static Invocation named(List<String> words, List<Integer> bare, List<Verb> verbs, boolean version) {
        String first = words.get(bare.getFirst());
        // Two words first: a verb that a plug-in calls as a group is called takes no verb of that group away.
        Optional<Verb> exact = bare.size() < 2 ? Optional.empty() : known(first + " " + words.get(bare.get(1)), verbs);
        if (exact.isPresent()) {
            return new Invocation(exact, Optional.of(first), Optional.empty(), version, words);
        }
        Optional<Verb> single = known(first, verbs);
        if (single.isPresent()) {
            return new Invocation(single, Optional.empty(), Optional.empty(), false, words);
        }
        if (verbs.stream().noneMatch(verb -> verb.isIn(first))) {
            return new Invocation(Optional.empty(), Optional.empty(), Optional.of(first), version, words);
        }
        if (bare.size() < 2) {
            return new Invocation(Optional.empty(), Optional.of(first), Optional.empty(), version, words);
        }
        String second = words.get(bare.get(1));
        return new Invocation(Optional.empty(), Optional.of(first), Optional.of(second), version, words);
    }

    private static Optional<Verb> known(String id, List<Verb> verbs) {
        return verbs.stream().filter(verb -> verb.id().equals(id)).findFirst();
    }

    /** The values given to an option, before any {@code --}. */
    static List<String> valuesOf(String option, List<String> arguments) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            if (arguments.get(i).equals(option) && i + 1 < arguments.size()) {
                values.add(arguments.get(++i));
            } else if (arguments.get(i).startsWith(option + "=")) {
                values.add(arguments.get(i).substring(option.length() + 1));
            }
        }
        return values;
    }

    /** Short names are no options of picocli's: they would swallow a query that excludes a word, such as {@code -hier}. */
    private static List<String> longNames(List<String> arguments) {
        int end = arguments.indexOf("--");
        List<String> words = new ArrayList<>(arguments);
        words.subList(0, end < 0 ? words.size() : end)
                .replaceAll(word -> word.equals("-h") ? "--help" : word.equals("-V") ? "--version" : word);
        return words;
    }

    /** Places of the words that are neither options nor values of the common ones. */
    private static List<Integer> bareWords(List<String> words) {
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (CommonOptions.WITH_VALUE.contains(words.get(i))) {
                i++;
            } else if (!words.get(i).startsWith("-")) {
                bare.add(i);
            }
        }
        return bare;
    }

    private static Optional<String> unknownOption(List<String> words) {
        List<String> known = List.of("--help", "--version", CommonOptions.WITHOUT_PLUG_INS);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (CommonOptions.WITH_VALUE.contains(word)) {
                i++;
            } else if (!known.contains(word)
                    && CommonOptions.WITH_VALUE.stream().noneMatch(option -> word.startsWith(option + "="))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}

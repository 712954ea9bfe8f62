package org.beffroi.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says a pattern once: chooses among {@code {a|b|c}}, nested or not, and fills {@code <slots>} with words of the town. */
final class Wording {

    private static final List<String> STREETS = List.of(
            "rue du Prieuré",
            "rue des Cordeliers",
            "rue du Lavoir",
            "rue des Moineaux",
            "rue de la Tannerie",
            "rue du Stade",
            "rue de la Gare",
            "rue du Four-Banal",
            "rue des Trois-Cloches",
            "rue aux Oies",
            "rue Haute",
            "rue des Grainetiers",
            "rue du Vieux-Cimetière",
            "rue de la Saulaie",
            "rue des Lavandières",
            "rue Basse",
            "rue du Puits-qui-Chante",
            "rue de la Ferronnerie",
            "rue du Moulin-Brûlé");
    private static final Map<String, List<String>> SLOTS = Map.of(
            "rue", STREETS,
            "auQ",
                    List.of(
                            "aux Tanneurs",
                            "à la Saulaie",
                            "aux Moineaux",
                            "au Faubourg",
                            "sur le Plateau",
                            "au centre",
                            "côté gare",
                            "quartier du Lavoir"),
            "jour", List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"),
            "mois", List.of("janvier", "février", "mars", "avril", "mai", "septembre", "octobre", "novembre"),
            "n", List.of("2", "3", "4", "5", "6", "8", "trois", "quatre", "cinq"),
            "ligne", List.of("1", "2", "3", "2", "3"),
            "commerce", List.of("cordonnier", "mercier", "boucher", "quincaillier", "libraire", "horloger"));

    private Wording() {}

    /** The pattern, said once. */
    static String say(String pattern, Dice dice) {
        StringBuilder said = new StringBuilder();
        speak(pattern, dice, said);
        return said.toString().replace("\\n", "\n").strip();
    }

    private static void speak(String pattern, Dice dice, StringBuilder said) {
        int i = 0;
        while (i < pattern.length()) {
            char letter = pattern.charAt(i);
            if (letter == '{') {
                int end = closing(pattern, i);
                speak(dice.pick(choices(pattern.substring(i + 1, end))), dice, said);
                i = end + 1;
            } else if (letter == '<' && pattern.indexOf('>', i) > 0) {
                int end = pattern.indexOf('>', i);
                said.append(slot(pattern.substring(i + 1, end), dice));
                i = end + 1;
            } else {
                said.append(letter);
                i++;
            }
        }
    }

    private static String slot(String name, Dice dice) {
        List<String> words = SLOTS.get(name);
        if (words == null) {
            throw new IllegalArgumentException("No slot " + name + " among " + SLOTS.keySet());
        }
        return dice.pick(words);
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("A brace is never closed: " + pattern);
    }

    private static List<String> choices(String inside) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i++) {
            char letter = inside.charAt(i);
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (letter == '|' && depth == 0) {
                choices.add(inside.substring(from, i));
                from = i + 1;
            }
        }
        choices.add(inside.substring(from));
        return choices;
    }
}

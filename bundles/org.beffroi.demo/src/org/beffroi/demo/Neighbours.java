package org.beffroi.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.demo.script.ScriptReader;

/**
 * The ordinary people of the town, as they are displayed on networks: a first name and an initial, a nickname, two first
 * names… Some speak far more often than others.
 */
final class Neighbours {

    private final List<String> firstNames = new ArrayList<>();
    private final Set<String> women = new HashSet<>();
    private final List<String> nicknames;
    private final List<String> regulars = new ArrayList<>();

    Neighbours(ScriptReader scripts) {
        String section = "";
        for (String row : scripts.rows("people/first-names.txt")) {
            if (row.startsWith("= ")) {
                section = row.substring(2);
            } else if (!row.startsWith("#") && !row.isBlank()) {
                firstNames.add(row);
                if (section.equals("F")) {
                    women.add(row);
                }
            }
        }
        nicknames = words(scripts.rows("people/nicknames.txt"));
        Dice dice = Dice.of("regulars");
        for (int i = 0; i < 420; i++) {
            regulars.add(fresh(dice));
        }
    }

    private static List<String> words(List<String> rows) {
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    /** Someone: two times out of three one of the regulars, the first of whom speak most. */
    String name(Dice dice) {
        if (dice.chance(0.66)) {
            double rank = StrictMath.pow(dice.fraction(), 1.9) * regulars.size();
            return regulars.get((int) rank);
        }
        return fresh(dice);
    }

    /** Whether it is a first name, rather than the beginning of a nickname. */
    boolean isFirstName(String word) {
        return firstNames.contains(word);
    }

    /** A woman, where the text says so. */
    String woman(Dice dice) {
        String name = name(dice);
        while (!women.contains(name.split(" ")[0])) {
            name = name(dice);
        }
        return name;
    }

    private String fresh(Dice dice) {
        if (dice.chance(0.16)) {
            return dice.pick(nicknames);
        }
        String first = dice.pick(firstNames);
        String initial = String.valueOf("ABCDEFGHIJLMNOPRSTV".charAt(dice.below(19)));
        return switch (dice.below(9)) {
            case 0 -> first + " " + dice.pick(firstNames).charAt(0) + initial;
            case 1 -> first;
            case 2, 3 ->
                first + " " + "BCDFGJLMNPRSTV".charAt(dice.below(14)) + dice.pick(List.of("a", "e", "i", "o", "ou"))
                        + dice.pick(List.of("r", "l", "b", "m", "t")) + ".";
            default -> first + " " + initial + ".";
        };
    }
}

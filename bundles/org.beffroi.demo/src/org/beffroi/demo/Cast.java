package org.beffroi.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.demo.script.ScriptReader;

/**
 * Everyone who speaks in the demonstration: the public actors of {@code cast.tsv}, and ordinary people made from a displayed
 * name, always the same for the same name. Not for several threads.
 */
final class Cast {

    private final Map<String, Person> actors = new LinkedHashMap<>();
    private final Map<String, Person> ordinary = new HashMap<>();
    private final Neighbours neighbours;

    Cast(ScriptReader scripts, Neighbours neighbours) {
        this.neighbours = neighbours;
        for (String row : scripts.rows("cast.tsv")) {
            if (!row.startsWith("#")) {
                String[] cells = row.split("\t", 6);
                actors.put(cells[0], actor(cells));
            }
        }
    }

    private static Person actor(String[] cells) {
        Map<String, Long> followers = new HashMap<>();
        for (String count : cells[5].split(" ")) {
            String[] sides = count.split("=");
            followers.put(sides[0], Long.parseLong(sides[1]));
        }
        return new Person(cells[1], cells[2], Person.Kind.valueOf(cells[3]), cells[4].equals("yes"), followers);
    }

    /** All persons of the cast list, in its order. */
    List<Person> actors() {
        return List.copyOf(actors.values());
    }

    /** Someone of the cast list by key, or else the ordinary person of that displayed name ({@code name/handle}). */
    Person named(String who) {
        Person actor = actors.get(who);
        return actor != null ? actor : ordinary.computeIfAbsent(who, Cast::invented);
    }

    /** Some ordinary people, all different. */
    List<Person> some(int count, Dice dice) {
        List<Person> people = new ArrayList<>();
        while (people.size() < count) {
            Person person = named(neighbours.name(dice));
            if (!people.contains(person)) {
                people.add(person);
            }
        }
        return people;
    }

    private static Person invented(String who) {
        int slash = who.indexOf('/');
        String name = slash < 0 ? who : who.substring(0, slash);
        String handle = slash < 0 ? handle(name) : who.substring(slash + 1);
        if (name.isEmpty()) {
            return new Person("", "", Person.Kind.ORDINARY, false, Map.of());
        }
        Dice dice = Dice.of("followers", handle);
        Map<String, Long> followers = new HashMap<>();
        for (String network : List.of("instagram", "x", "mastodon")) {
            followers.put(network, dice.heavyTailed(network.equals("instagram") ? 240 : 90, 1.3));
        }
        return new Person(handle, name, Person.Kind.ORDINARY, false, followers);
    }

    private static String handle(String name) {
        Dice dice = Dice.of("handle", name);
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z ]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        String joined = plain.replaceAll(" +", dice.pick(List.of("", ".", "_", "", "-")));
        return switch (dice.below(6)) {
            case 0 -> joined + (60 + dice.below(40));
            case 1 -> joined + dice.pick(List.of("_sonneval", ".off", "_", "sl", "_lirelle"));
            case 2 -> joined + dice.below(10);
            default -> joined;
        };
    }
}

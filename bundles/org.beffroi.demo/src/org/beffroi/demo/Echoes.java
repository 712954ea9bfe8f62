package org.beffroi.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.demo.script.Line;

/**
 * What a crowd does with a text: reposts it, or posts it anew as its own, whole or a little altered.
 *
 * <p>Most come within the first hours, the last ones much later, as with any text that spreads.
 */
record Echoes(Cast cast) {

    private static final List<String> BEFORE = List.of(
            "Je relaie : ",
            "À lire et à partager. ",
            "⬇️⬇️ ",
            "Copié collé d'une maman : ",
            "+1. ",
            "Je partage, tellement vrai. ");
    private static final List<String> AFTER =
            List.of(" #Sonneval", " 😡", " Partagez !", " À faire tourner", " (copié-collé)", " 👏", "");

    /** The echoes that a line {@code *N} asks for; {@code span} is in hours, {@code vary} allows small alterations. */
    List<Draft> of(Draft source, Line line) {
        int count = Integer.parseInt(line.who().substring(1));
        double span = Double.parseDouble(line.more("span", "24"));
        boolean vary = line.more().containsKey("vary");
        Dice dice = Dice.of("echo", line.place());
        List<Draft> echoes = new ArrayList<>();
        for (Person person : cast.some(count, dice)) {
            if (person.handle().equals(source.person().handle())) {
                continue;
            }
            double late = StrictMath.pow(dice.fraction(), 2.6) * span * 3600;
            Instant published = source.published().plusSeconds(120 + (long) late);
            String text = vary && dice.chance(0.55) ? altered(source.text(), dice) : source.text();
            echoes.add(echo(source, line, person, published, text));
        }
        return echoes;
    }

    private static Draft echo(Draft source, Line line, Person person, Instant published, String text) {
        Map<String, String> more = new HashMap<>(line.more());
        more.put("h", "0.4");
        boolean repost = line.as().equals("r");
        return new Draft(
                Identity.of(source.channel(), person, published, text + line.as()),
                published,
                source.channel(),
                repost ? "repost" : source.channel().type(),
                person,
                "",
                line.tone(),
                source.story(),
                source.title(),
                text,
                Stage.links(line.as(), source),
                more);
    }

    private static String altered(String text, Dice dice) {
        return switch (dice.below(5)) {
            case 0 -> dice.pick(BEFORE) + text;
            case 1 -> text + dice.pick(AFTER);
            case 2 -> firstSentences(text) + dice.pick(AFTER);
            case 3 -> text.replace("’", "'").replace("é", dice.chance(0.5) ? "é" : "e");
            default -> dice.pick(BEFORE) + firstSentences(text);
        };
    }

    private static String firstSentences(String text) {
        int end = Math.max(text.lastIndexOf(". ", text.length() - 3), text.lastIndexOf("? ", text.length() - 3));
        return end > 40 ? text.substring(0, end + 1) : text;
    }
}

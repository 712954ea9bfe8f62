package org.beffroi.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The way one person writes, always the same for the same person: careful, hurried, without accents, in short-hand, with
 * emoji, with dots…
 */
final class Idiolect {

    private static final List<Short> SHORT_HAND = List.of(
            Short.of("pourquoi", "pk"),
            Short.of("quand", "qd"),
            Short.of("toujours", "tjs"),
            Short.of("beaucoup", "bcp"),
            Short.of("aujourd'hui", "auj"),
            Short.of("quelqu'un", "qqn"),
            Short.of("parce que", "pcq"),
            Short.of("s'il vous plaît", "svp"),
            Short.of("dans", "ds"),
            Short.of("c'est", "c"),
            Short.of("rendez-vous", "rdv"),
            Short.of("temps", "tps"),
            Short.of("même", "mm"),
            Short.of("problème", "pb"),
            Short.of("semaines", "sem"));
    private static final List<String[]> SLIPS = List.of(
            new String[] {"ça ", "sa "},
            new String[] {"on n'", "on "},
            new String[] {"tte ", "te "},
            new String[] {"é le", "er le"},
            new String[] {"-", " "},
            new String[] {"ée ", "é "},
            new String[] {"és ", "é "},
            new String[] {"mm", "m"},
            new String[] {"a-t-il", "a t'il"});
    private static final List<String> WORRIED = List.of(" 😤", " 😡", " 🙄", " 🤦‍♀️", " 😩", " 🤷", " 😠");
    private static final List<String> PLEASED = List.of(" 😊", " ❤️", " 👏", " 🙏", " 😍", " 🥰", " 👍");

    private final String handle;
    private final int manner;

    /** A word and how people in a hurry write it. */
    private record Short(Pattern whole, String hand) {
        static Short of(String word, String hand) {
            return new Short(Pattern.compile("(?<![\\p{L}'])" + word + "(?![\\p{L}'])"), hand);
        }
    }

    private Idiolect(String handle) {
        this.handle = handle;
        this.manner = Dice.of("manner", handle).weighted(30, 14, 9, 9, 9, 12, 9, 8);
    }

    /** The idiolect of someone. */
    static Idiolect of(Person person) {
        return new Idiolect(person.handle());
    }

    /** The text as that person would type it. */
    String write(String text, char tone) {
        Dice dice = Dice.of("write", handle, text);
        return switch (manner) {
            case 1 -> hurried(text);
            case 2 -> unaccented(text, dice);
            case 3 -> shortened(text, dice);
            case 4 -> loud(text, dice);
            case 5 -> text + emoji(tone, dice);
            case 6 -> text.replace("'", "’").replace(" ?", "\u202f?").replace(" !", "\u202f!");
            case 7 -> slipped(text.replace(". ", "... "), dice);
            default -> text;
        };
    }

    private static String hurried(String text) {
        String lower = text.substring(0, 1).toLowerCase(Locale.FRENCH) + text.substring(1);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String unaccented(String text, Dice dice) {
        if (dice.chance(0.25)) {
            return hurried(text);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String shortened(String text, Dice dice) {
        String written = text;
        for (Short word : SHORT_HAND) {
            if (dice.chance(0.7)) {
                written = word.whole().matcher(written).replaceAll(word.hand());
            }
        }
        return slipped(hurried(written), dice);
    }

    private static String loud(String text, Dice dice) {
        String written = text.endsWith(".") ? text.substring(0, text.length() - 1) + " !!" : text;
        return dice.chance(0.12) && text.length() < 90 ? written.toUpperCase(Locale.FRENCH) : written;
    }

    private static String slipped(String text, Dice dice) {
        String[] slip = dice.pick(SLIPS);
        int at = text.indexOf(slip[0], 3);
        return at < 0 ? text : text.substring(0, at) + slip[1] + text.substring(at + slip[0].length());
    }

    private static String emoji(char tone, Dice dice) {
        return switch (tone) {
            case '-' -> dice.pick(WORRIED);
            case '+' -> dice.pick(PLEASED);
            default -> dice.pick(List.of(" 🙂", " 🤔", " 😅", " 👀"));
        };
    }
}

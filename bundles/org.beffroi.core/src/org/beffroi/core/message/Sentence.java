package org.beffroi.core.message;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import org.beffroi.core.edition.Guest;

/**
 * A sentence for people, kept apart from its language until someone reads it.
 *
 * <p>The text lives in {@code messages.properties} (English) and {@code messages_fr.properties} (French) of the root
 * package of the bundle that {@code home} belongs to: the nearest one around it that has them. Patterns are those of
 * {@link MessageFormat}; arguments that are sentences themselves, a {@link Percent}, or a day, are said in the same language, and
 * a moment with its zone by the clock there: that of the dossier, or of the machine where no dossier is meant.
 *
 * @param home any class of the bundle whose texts hold the key
 * @param key what the sentence says, in words, such as {@code query.parenthesis.never.closed}
 * @param arguments values for the pattern, in order; never null, never holding null
 */
public record Sentence(Class<?> home, String key, List<Object> arguments) {

    private static final ResourceBundle.Control ONLY_WHAT_IS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Looked for once for a class: each look asks a file system, or a framework, and a screen says thousands of sentences. */
    private static final ClassValue<String> TEXTS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> home) {
            return textsPackage(home);
        }
    };

    private static final String WINDOW = ".window";

    public Sentence {
        Objects.requireNonNull(home);
        Objects.requireNonNull(key);
        arguments = List.copyOf(arguments);
    }

    /** A sentence with its arguments. */
    public static Sentence of(Class<?> home, String key, Object... arguments) {
        return new Sentence(home, key, List.of(arguments));
    }

    /**
     * The sentence in a language: French where the locale is French, English elsewhere. Of a guest's sentence whose text is
     * missing, or is no pattern, the key and the arguments: what others forgot spoils no more than its own line.
     *
     * @throws MissingResourceException if the key is in no text file of Beffroi, which is a mistake of the programmer
     */
    public String in(Locale locale) {
        return guarded(locale, false);
    }

    /**
     * The sentence as a window says it, which offers menus and buttons where a terminal offers verbs: the text of the key
     * followed by {@code .window} where there is one, else that of the key. The same holds for arguments that are sentences.
     *
     * @throws MissingResourceException if the key is in no text file of Beffroi, which is a mistake of the programmer
     */
    public String inWindow(Locale locale) {
        return guarded(locale, true);
    }

    private String guarded(Locale locale, boolean window) {
        try {
            return said(locale, window);
        } catch (MissingResourceException | IllegalArgumentException e) {
            if (Guest.of(home).isEmpty()) {
                throw e;
            }
            return arguments.isEmpty() ? key : key + " " + arguments;
        }
    }

    /** The sentence in a language, empty where its text is missing or is no pattern. */
    public Optional<String> found(Locale locale) {
        try {
            return Optional.of(said(locale, false));
        } catch (MissingResourceException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String said(Locale locale, boolean window) {
        ResourceBundle texts = ResourceBundle.getBundle(
                TEXTS.get(home) + ".messages", locale, home.getClassLoader(), ONLY_WHAT_IS_ASKED);
        String own = key + WINDOW;
        String pattern = texts.getString(window && texts.containsKey(own) ? own : key);
        if (isPlain(pattern)) {
            return pattern;
        }
        Object[] said = arguments.stream()
                .map(argument -> switch (argument) {
                    case Sentence sentence -> sentence.guarded(locale, window);
                    case ZonedDateTime moment -> said(moment, locale);
                    case Percent percent -> percent.in(locale);
                    case LocalDate day -> new Wording(locale).dayOfYear(day);
                    case ZoneId zone -> said(zone, locale);
                    default -> argument;
                })
                .toArray();
        return new MessageFormat(pattern, locale).format(said);
    }

    /** A moment by the clock of its zone, which is named where the clock of this machine shows another time. */
    private static String said(ZonedDateTime moment, Locale locale) {
        String time = new Wording(locale).moment(moment);
        ZoneOffset here = ZoneId.systemDefault().getRules().getOffset(moment.toInstant());
        return moment.getOffset().equals(here) ? time : time + " (" + said(moment.getZone(), locale) + ")";
    }

    /** A zone as people call it, not by its identifier. */
    private static String said(ZoneId zone, Locale locale) {
        return zone.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** Whether a pattern says what it is: it has no argument, and no quotation mark to take away. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('}') < 0;
    }

    /** The nearest package around the class that has texts. */
    private static String textsPackage(Class<?> home) {
        String name = home.getPackageName();
        while (home.getClassLoader().getResource(name.replace('.', '/') + "/messages.properties") == null) {
            int end = name.lastIndexOf('.');
            if (end < 0) {
                return home.getPackageName();
            }
            name = name.substring(0, end);
        }
        return name;
    }
}

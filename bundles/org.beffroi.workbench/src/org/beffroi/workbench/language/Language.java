package org.beffroi.workbench.language;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;

/**
 * The language that the workbench speaks: its texts, numbers and alphabetical order.
 *
 * <p>Immutable; French where the locale is French, English elsewhere. A bundle that adds to the window has texts of its own:
 * {@link #with} looks there first.
 */
public final class Language {

    private static final char THIN_SPACE = '\u202F';

    /** A pseudonym, as a dossier shows it or as an import kept it instead of a name. */
    private static final Pattern PSEUDONYM = Pattern.compile("auteur-(?=[0-9a-z]{8}$|[a-z2-9]{16}$)([0-9a-z]{5}).*");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final Locale locale;
    private final Class<?> home;
    private final DateStyle dates;

    /** The texts of the window alone, dates as people say them. */
    public Language(Locale locale) {
        this(locale, DateStyle.SAID);
    }

    /** The texts of the window alone. */
    public Language(Locale locale, DateStyle dates) {
        this(locale, Language.class, dates);
    }

    private Language(Locale locale, Class<?> home, DateStyle dates) {
        this.locale = Objects.requireNonNull(locale);
        this.home = Objects.requireNonNull(home);
        this.dates = Objects.requireNonNull(dates);
    }

    /**
     * The same language with the texts of another bundle, and those of the window for keys that it does not have.
     *
     * @param other a class of that bundle, in a package with texts or below one
     */
    public Language with(Class<?> other) {
        return new Language(locale, other, dates);
    }

    /** The locale, for fields, terms and sentences of other bundles. */
    public Locale locale() {
        return locale;
    }

    /** How dates are written. */
    public DateStyle dates() {
        return dates;
    }

    /** True when French is spoken. */
    public boolean isFrench() {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    /**
     * A text of the bundle, else of the workbench.
     *
     * @param key a key of the texts
     * @param arguments values of its pattern, numbers already written by {@link #number}
     */
    public String text(String key, Object... arguments) {
        return home == Language.class
                ? Sentence.of(Language.class, key, arguments).in(locale)
                : Sentence.of(home, key, arguments).found(locale).orElseGet(() -> Sentence.of(
                                Language.class, key, arguments)
                        .in(locale));
    }

    /** A sentence, in this language, as a window says it. */
    public String say(Sentence sentence) {
        return sentence.inWindow(locale);
    }

    /**
     * A text that counts something.
     *
     * @param key a pattern whose {@code {0}} is the number for the plural, and {@code {1}} the number as written
     */
    public String counted(String key, long count) {
        return text(key, count, number(count));
    }

    /**
     * Somebody as people read it: a name as it is, a pseudonym as somebody with a short reference, which is the same throughout the
     * dossier. The reference is the beginning of the pseudonym, 25 bits of it: of 3,000 people hardly any two share one, and what
     * is chosen or kept is always the whole.
     *
     * @param shown the name that may show
     */
    public String person(String shown) {
        Matcher pseudonym = PSEUDONYM.matcher(shown);
        return pseudonym.matches() ? text("person.pseudonym", pseudonym.group(1)) : shown;
    }

    /** A whole number, its thousands set apart: {@code 1 248} with a thin space that never breaks, {@code 1,248} in English. */
    public String number(long value) {
        String digits = Long.toString(Math.abs(value));
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                written.append(isFrench() ? THIN_SPACE : ',');
            }
            written.append(digits.charAt(i));
        }
        return value < 0 ? "−" + written : written.toString();
    }

    /** A share with its base, at most one decimal: {@code 62 % de 248}; the base alone says nothing of an empty whole. */
    public String share(long part, long whole) {
        return whole == 0 ? number(0) : text("share.of", percent(part, whole), number(whole));
    }

    /** A percentage with at most one decimal: {@code 62 %}, {@code 0,4 %}. The whole is at least 1. */
    public String percent(long part, long whole) {
        return percent((double) part / whole);
    }

    /** The same of a share from 0 to 1; 100 is said of all alone, and 0 of none alone. */
    public String percent(double share) {
        double percent = 100 * share;
        boolean whole = percent >= 10 && Math.rint(percent) != 100 || percent == Math.rint(percent);
        String digits = whole ? String.format(locale, "%.0f", percent) : new Wording(locale).percent(share);
        return isFrench() ? digits + THIN_SPACE + "%" : digits + "%";
    }

    /** The order of a dictionary of this language, accents last. */
    public Comparator<String> alphabetical() {
        Collator collator = Collator.getInstance(locale);
        return collator::compare;
    }

    /** A text as search boxes compare it: without case, accents or kind of apostrophe. */
    public static String folded(String text) {
        return Normalizer.normalize(text.replace('’', '\''), Normalizer.Form.NFD)
                .transform(decomposed -> MARKS.matcher(decomposed).replaceAll(""))
                .toLowerCase(Locale.ROOT);
    }

    /**
     * What a field is called where it is shown: its label with a capital letter, or other words where that one is made for
     * queries, in which no space can stand.
     */
    public String name(Field field) {
        return Sentence.of(Language.class, "field.name." + field.name())
                .found(locale)
                .orElseGet(() -> capital(field.label(locale)));
    }

    /** The text with a capital letter in front. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }
}

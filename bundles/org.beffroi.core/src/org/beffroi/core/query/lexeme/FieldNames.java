package org.beffroi.core.query.lexeme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.text.Folding;

/** The names that may stand before a colon: which one to print, and which known one is nearest to a mistaken one. */
public final class FieldNames {

    private static final Pattern TYPABLE = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_'’.-]*+");

    private final Fields fields;
    private final Map<Locale, List<String>> known = new HashMap<>();

    /** Names of the fields of a catalogue. */
    public FieldNames(Fields fields) {
        this.fields = fields;
    }

    /** The name under which a field is printed: one that can be typed and that no other field bears. */
    public String printed(Field field, Locale locale) {
        List<String> names = new ArrayList<>(locale.getLanguage().equals("fr") ? field.french() : field.english());
        names.add(field.name());
        return names.stream().filter(name -> leadsTo(name, field)).findFirst().orElse(field.name());
    }

    private boolean leadsTo(String name, Field field) {
        return TYPABLE.matcher(name).matches()
                && SpecialName.of(name).isEmpty()
                && fields.byName(name).filter(field::equals).isPresent();
    }

    /** All names of a language that may be typed, the nearest to a mistaken one first. */
    public List<String> nearest(String mistaken, Locale locale) {
        String plain = plain(mistaken);
        return all(locale).stream()
                .sorted(Comparator.comparingInt((String name) -> distance(plain, plain(name))))
                .toList();
    }

    /** All names of a language that may be typed, in the order of the catalogue. */
    public List<String> all(Locale locale) {
        return known.computeIfAbsent(locale, language -> {
            List<String> names = new ArrayList<>();
            fields.all().forEach(field -> names.add(printed(field, language)));
            for (SpecialName special : SpecialName.values()) {
                names.add(special.in(language));
            }
            return names.stream().distinct().toList();
        });
    }

    /** A name as compared with others: case, accents, the kind of apostrophe and of dash left aside. */
    public static String plain(String name) {
        return Folding.fold(name.replace('_', '-'));
    }

    /** Edits between two names (Levenshtein); a name that begins like the other one is nearer than any edited one. */
    static int distance(String left, String right) {
        int shortest = Math.min(left.length(), right.length());
        if (shortest >= 3 && left.regionMatches(0, right, 0, shortest)) {
            return 0;
        }
        String a = left.length() > 60 ? left.substring(0, 60) : left;
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (a.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}

package org.beffroi.core.mention;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The languages that people meet in France's mentions, by name; others keep their tag (BCP 47).
 *
 * <p>Java names most of them. Of the languages of France it does not know the creoles, and knows some by the name that they have
 * elsewhere: {@code gsw} is Alsatian here.
 */
final class LanguageNames {

    private static final List<String> NAMED_BY_JAVA = List.of(
            "fr", "en", "es", "it", "de", "pt", "nl", "ca", "br", "eu", "oc", "co", "ar", "tr", "ru", "uk", "pl", "ro",
            "el", "he", "fa", "hy", "zh", "ja", "ko", "vi", "hi", "sv", "da", "no", "fi", "cs", "hu", "bg", "hr", "sr",
            "sk", "sl", "sq", "ka", "th", "ta", "id", "sw", "mg", "wo", "ln", "kab", "ht", "ty", "wa", "pcd", "lb");

    private LanguageNames() {}

    static Term[] terms() {
        return Stream.concat(NAMED_BY_JAVA.stream().map(LanguageNames::named), ofFrance())
                .toArray(Term[]::new);
    }

    private static Term named(String tag) {
        Locale language = Locale.of(tag);
        return new Term(tag, language.getDisplayLanguage(Locale.ENGLISH), language.getDisplayLanguage(Locale.FRENCH));
    }

    private static Stream<Term> ofFrance() {
        return Stream.of(
                new Term("gsw", "Alsatian", "alsacien").typedAlso("alémanique", "alemannic"),
                new Term("gcf", "Antillean Creole", "créole antillais")
                        .typedAlso("créole guadeloupéen", "créole martiniquais", "guadeloupean creole"),
                new Term("gcr", "Guianese Creole", "créole guyanais"),
                new Term("rcf", "Réunion Creole", "créole réunionnais"),
                new Term("frp", "Franco-Provençal", "francoprovençal").typedAlso("arpitan"),
                new Term("swb", "Shimaore", "shimaoré").typedAlso("mahorais"));
    }
}

package org.beffroi.core.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.Query.And;
import org.beffroi.core.query.Query.AnyOf;
import org.beffroi.core.query.Query.Everything;
import org.beffroi.core.query.Query.Exact;
import org.beffroi.core.query.Query.FieldIs;
import org.beffroi.core.query.Query.Fuzzy;
import org.beffroi.core.query.Query.Lemma;
import org.beffroi.core.query.Query.Near;
import org.beffroi.core.query.Query.Not;
import org.beffroi.core.query.Query.NumberBetween;
import org.beffroi.core.query.Query.Or;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.Query.Phrase;
import org.beffroi.core.query.Query.Resembling;
import org.beffroi.core.query.Query.SameSentence;
import org.beffroi.core.query.Query.Wildcard;
import org.beffroi.core.query.Query.Word;
import org.beffroi.core.query.lexeme.Lexeme;
import org.beffroi.core.query.lexeme.Operators;
import org.beffroi.core.query.lexeme.QueryCharacters;
import org.beffroi.core.query.lexeme.SpecialName;
import org.jspecify.annotations.Nullable;

/**
 * Writes queries as people type them, in French or in English, with no more parentheses and quotation marks than needed.
 *
 * <p>What is printed in any language is read back as the normal form of what was printed. Immutable, safe for several
 * threads.
 */
public final class QueryPrinter {

    private static final int ALTERNATIVES = 0;

    private static final int CONJUNCTION = 1;

    private static final int EXCLUSION = 2;

    private static final int PROXIMITY = 3;

    private static final int CLAUSE = 4;

    private static final Pattern DIGIT_AT_END = Pattern.compile("[0-9]$");

    private static final Pattern GROUP_AT_START = Pattern.compile("^[0-9]{3}(?![0-9])");

    private final Fields fields;

    /** A printer that knows these fields; others are printed with their key. */
    public QueryPrinter(Fields fields) {
        this.fields = fields;
    }

    /** The text of a query; {@code *} for everything. French where the locale is French, English elsewhere. */
    public String print(Query query, Locale locale) {
        return new Printing(new ValuePrinter(fields, locale), locale).text(NormalForm.of(query), ALTERNATIVES);
    }

    /** A text between quotation marks that do not occur in it, or escaped. */
    static String quoted(String text) {
        boolean guillemets = text.indexOf('"') >= 0 && text.chars().noneMatch(c -> c == '«' || c == '»');
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean joker = c == '*'
                    || c == '?' && i + 1 < text.length() && QueryCharacters.isWordCharacter(text.charAt(i + 1));
            if (c == '\\' || joker || c == '"' && !guillemets) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return guillemets ? "«\u202F" + escaped + "\u202F»" : "\"" + escaped + "\"";
    }

    /** One printing in one language. */
    private record Printing(ValuePrinter values, Locale locale) {

        String text(Query query, int tightest) {
            return switch (query) {
                case Everything everything -> "*";
                case Word word -> word.text();
                case Phrase phrase -> quoted(phrase.text()) + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
                case Lemma lemma -> SpecialName.LEMMA.in(locale) + ":" + values.bareOrQuoted(lemma.word());
                case Exact exact -> SpecialName.EXACT.in(locale) + ":" + values.bareOrQuoted(exact.text());
                case Wildcard wildcard -> wildcard.pattern();
                case Fuzzy fuzzy -> fuzzy.word() + "~" + fuzzy.edits();
                case AnyOf anyOf -> wrapped(joined(anyOf.choices(), Lexeme.Kind.OR, CONJUNCTION), true);
                case Near near -> wrapped(near(near), tightest > PROXIMITY);
                case SameSentence sentence ->
                    SpecialName.SENTENCE.in(locale) + ":" + wrapped(text(sentence.group(), ALTERNATIVES), true);
                case Resembling resembling -> SpecialName.LIKE.in(locale) + ":" + quoted(resembling.text());
                case And and ->
                    wrapped(
                            side(and.all().stream()
                                    .map(part -> text(part, EXCLUSION))
                                    .toList()),
                            tightest > CONJUNCTION);
                case Or or -> alternatives(or, tightest);
                case Not not -> wrapped(exclusion(not), tightest > EXCLUSION);
                case FieldIs field -> values.name(field.field()) + ":" + values.value(field);
                case NumberBetween number -> values.name(number.field()) + ":" + ValuePrinter.bounds(number);
                case Period period -> values.period(period);
            };
        }

        /** Side by side; where a space would make one number of two, with the operator between. */
        private String side(List<String> parts) {
            StringBuilder text = new StringBuilder(parts.isEmpty() ? "" : parts.getFirst());
            for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
                boolean number = DIGIT_AT_END.matcher(text).find()
                        && GROUP_AT_START.matcher(part).find();
                text.append(number ? " " + Operators.name(Lexeme.Kind.AND, locale) + " " : " ")
                        .append(part);
            }
            return text.toString();
        }

        private String near(Near near) {
            Lexeme.Kind operator = near.ordered() ? Lexeme.Kind.BEFORE : Lexeme.Kind.NEAR;
            return text(near.left(), CLAUSE) + " " + Operators.name(operator, locale) + "/" + near.distance() + " "
                    + text(near.right(), CLAUSE);
        }

        private String exclusion(Not not) {
            return Operators.name(Lexeme.Kind.NOT, locale) + " " + text(not.excluded(), EXCLUSION);
        }

        private String alternatives(Or or, int tightest) {
            String field = commonField(or);
            if (field != null) {
                String group = or.any().stream()
                        .map(value -> values.value((FieldIs) value))
                        .collect(Collectors.joining(" " + Operators.name(Lexeme.Kind.OR, locale) + " "));
                return values.name(field) + ":" + wrapped(group, true);
            }
            return wrapped(joined(or.any(), Lexeme.Kind.OR, CONJUNCTION), tightest > ALTERNATIVES);
        }

        private String joined(List<? extends Query> parts, Lexeme.Kind operator, int tightest) {
            return parts.stream()
                    .map(part -> text(part, tightest))
                    .collect(Collectors.joining(" " + Operators.name(operator, locale) + " "));
        }

        /** The field that all alternatives are values of, null if there is none. */
        private static @Nullable String commonField(Or or) {
            String field = null;
            for (Query part : or.any()) {
                if (!(part instanceof FieldIs is) || field != null && !field.equals(is.field())) {
                    return null;
                }
                field = is.field();
            }
            return field;
        }

        private static String wrapped(String text, boolean parentheses) {
            return parentheses ? "(" + text + ")" : text;
        }
    }
}

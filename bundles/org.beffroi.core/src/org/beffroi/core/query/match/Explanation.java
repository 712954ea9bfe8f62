package org.beffroi.core.query.match;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.FieldIs;
import org.beffroi.core.query.Query.Near;
import org.beffroi.core.query.Query.NumberBetween;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.Query.Positioned;
import org.beffroi.core.query.Query.Resembling;
import org.beffroi.core.query.Query.SameSentence;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.core.text.Token;

/** Says of a mention which of its texts and values satisfy a part of a query. */
final class Explanation {

    /** Different stretches of text that a sentence quotes, at most. */
    private static final int MOST_QUOTED = 5;

    private static final int LONGEST_QUOTE = 160;

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Fields fields;
    private final WordMatching words;
    private final DayResolution days;
    private final QueryPrinter printer;
    private final Resemblance resemblance;

    Explanation(Fields fields, WordMatching words, DayResolution days, Resemblance resemblance) {
        this.resemblance = resemblance;
        this.fields = fields;
        this.words = words;
        this.days = days;
        printer = new QueryPrinter(fields);
    }

    /** Adds the reasons that a part, neither conjunction nor alternatives, gives; none where it is not satisfied. */
    void add(Query part, MentionTexts texts, List<Reason> reasons) {
        switch (part) {
            case Query.Everything everything -> reasons.add(absent(part, "why.everything"));
            case Query.Not not -> reasons.add(absent(part, "why.not"));
            case Positioned shape -> texts.searchedByWords().forEach(text -> inText(part, shape, text, reasons));
            case Near near -> texts.searchedByWords().forEach(text -> near(near, text, reasons));
            case SameSentence sentence -> texts.searchedByWords().forEach(text -> sentences(sentence, text, reasons));
            case Resembling resembling -> resembling(resembling, texts, reasons);
            case FieldIs is -> fields.byKey(is.field()).ifPresent(field -> fieldIs(is, field, texts, reasons));
            case NumberBetween number ->
                fields.byKey(number.field())
                        .flatMap(texts.values()::number)
                        .ifPresent(value -> reasons.add(value(part, number.field(), value, value)));
            case Period period ->
                fields.byKey(period.field())
                        .flatMap(texts.values()::time)
                        .ifPresent(time -> reasons.add(value(part, period.field(), minutes(time), minutes(time))));
            case Query.And and -> throw new IllegalArgumentException("Explain its parts");
            case Query.Or or -> throw new IllegalArgumentException("Explain its parts");
        }
    }

    /** Said with the words of the mention that speak for it, where they can be told. */
    private void resembling(Resembling part, MentionTexts texts, List<Reason> reasons) {
        List<String> words = resemblance.words(part, texts.values());
        reasons.add(
                words.isEmpty()
                        ? absent(part, "why.like")
                        : new Reason(
                                part, null, List.of(), sentence("why.like.words", part, String.join(", ", words))));
    }

    private void inText(Query part, Positioned shape, AnalysedText text, List<Reason> reasons) {
        List<Place> places = words.places(shape, text.tokens());
        if (!places.isEmpty()) {
            List<String> quotes =
                    places.stream().map(place -> quote(place.tokens(), text)).toList();
            reasons.add(found(part, text, places, quotes));
        }
    }

    private void near(Near near, AnalysedText text, List<Reason> reasons) {
        List<WordMatching.Pair> pairs = words.pairs(near, text.tokens());
        if (pairs.isEmpty()) {
            return;
        }
        List<Place> places = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        for (WordMatching.Pair pair : pairs) {
            places.add(pair.left());
            places.add(pair.right());
            List<Token> both = new ArrayList<>(pair.left().tokens());
            both.addAll(pair.right().tokens());
            quotes.add(quote(both, text));
        }
        reasons.add(found(near, text, places, quotes));
    }

    private void sentences(SameSentence sentence, AnalysedText text, List<Reason> reasons) {
        List<Place> places = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        for (List<Token> one : text.sentences()) {
            if (words.holds(sentence.group(), one)) {
                places.addAll(words.places(sentence.group(), one));
                quotes.add(quote(one, text));
            }
        }
        if (!quotes.isEmpty()) {
            reasons.add(found(sentence, text, places, quotes));
        }
    }

    private void fieldIs(FieldIs is, Field field, MentionTexts texts, List<Reason> reasons) {
        boolean any = is.value().equals("*");
        if (field.type() == FieldType.TEXT) {
            if (any) {
                reasons.add(value(is, field.name(), "…", "…"));
            } else {
                inText(is, ValueMatching.inText(is), texts.of(field), reasons);
            }
            return;
        }
        switch (texts.values().raw(field)) {
            case null -> {}
            case Long number -> reasons.add(value(is, field.name(), number, number));
            case Instant time -> reasons.add(value(is, field.name(), minutes(time), minutes(time)));
            default -> words(is, field, texts, reasons);
        }
    }

    private void words(FieldIs is, Field field, MentionTexts texts, List<Reason> reasons) {
        List<String> fitting = ValueMatching.fitting(is, field, texts.values());
        if (!fitting.isEmpty()) {
            reasons.add(value(
                    is, field.name(), labels(field, fitting, Locale.ENGLISH), labels(field, fitting, Locale.FRENCH)));
        }
    }

    private static String labels(Field field, List<String> values, Locale locale) {
        return values.stream().map(value -> label(field, value, locale)).collect(Collectors.joining(", "));
    }

    private static String label(Field field, String value, Locale locale) {
        if (field.type() != FieldType.FLAG) {
            return field.valueLabel(value, locale);
        }
        boolean french = locale.getLanguage().equals("fr");
        return value.equals("true") ? french ? "oui" : "yes" : french ? "non" : "no";
    }

    private Reason found(Query part, AnalysedText text, List<Place> places, List<String> quotes) {
        List<Mark> marks =
                places.stream().flatMap(place -> place.marks(text).stream()).toList();
        List<String> different = quotes.stream().distinct().toList();
        String quoted = different.stream().limit(MOST_QUOTED).collect(Collectors.joining(" · "));
        Sentence inWords = sentence(
                different.size() > MOST_QUOTED ? "why.words.and.more" : "why.words",
                part,
                text.field().label(Locale.ENGLISH),
                text.field().label(Locale.FRENCH),
                quoted);
        return new Reason(part, text.field().name(), Mark.joined(marks), inWords);
    }

    private Reason value(Query part, String key, Object english, Object french) {
        Field field = fields.byKey(key).orElseThrow();
        Sentence inWords =
                sentence("why.value", part, field.label(Locale.ENGLISH), field.label(Locale.FRENCH), english, french);
        return new Reason(part, key, List.of(), inWords);
    }

    private Reason absent(Query part, String key) {
        Query said = part instanceof Query.Not not ? not.excluded() : part;
        return new Reason(part, null, List.of(), sentence(key, said));
    }

    /** A sentence with the printed part in English as {0} and in French as {1}, then the other arguments. */
    private Sentence sentence(String key, Query part, Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(printer.print(part, Locale.ENGLISH));
        arguments.add(printer.print(part, Locale.FRENCH));
        arguments.addAll(List.of(more));
        return new Sentence(Query.class, "query." + key, arguments);
    }

    /** The text from the first of some tokens to the last, shortened in its middle. */
    private static String quote(List<Token> tokens, AnalysedText text) {
        int start = tokens.stream().mapToInt(Token::start).min().orElseThrow();
        int end = tokens.stream().mapToInt(Token::end).max().orElseThrow();
        String said = text.text().substring(start, end).replaceAll("\\s+", " ");
        if (said.length() <= LONGEST_QUOTE) {
            return said;
        }
        int from = LONGEST_QUOTE / 2;
        int to = said.length() - from;
        return said.substring(0, said.offsetByCodePoints(0, said.codePointCount(0, from))) + " … "
                + said.substring(said.offsetByCodePoints(0, said.codePointCount(0, to)));
    }

    private String minutes(Instant time) {
        return MINUTES.format(time.atZone(days.zone()));
    }
}

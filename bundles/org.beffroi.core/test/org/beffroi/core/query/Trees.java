package org.beffroi.core.query;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Writes trees so that a table of cases can be read by people: {@code (ET cantine (SAUF vacances))}. */
final class Trees {

    private Trees() {}

    static String tree(Query query) {
        return switch (query) {
            case Query.Everything all -> "*";
            case Query.Word word -> word.text();
            case Query.Phrase phrase -> "\"" + phrase.text() + "\"" + (phrase.slop() == 0 ? "" : "~" + phrase.slop());
            case Query.Lemma lemma -> "(LEMME " + lemma.word() + ")";
            case Query.Exact exact -> "(EXACT " + exact.text() + ")";
            case Query.Wildcard wildcard -> "(JOKER " + wildcard.pattern() + ")";
            case Query.Fuzzy fuzzy -> "(PRESQUE/" + fuzzy.edits() + " " + fuzzy.word() + ")";
            case Query.AnyOf anyOf -> list("PARMI", anyOf.choices());
            case Query.Near near ->
                list((near.ordered() ? "AVANT/" : "PROCHE/") + near.distance(), List.of(near.left(), near.right()));
            case Query.SameSentence sentence -> list("PHRASE", List.of(sentence.group()));
            case Query.Resembling resembling -> "(COMME " + resembling.text() + ")";
            case Query.And and -> list("ET", and.all());
            case Query.Or or -> list("OU", or.any());
            case Query.Not not -> list("SAUF", List.of(not.excluded()));
            case Query.FieldIs field -> "[" + field.field() + " = " + field.value() + "]";
            case Query.NumberBetween number ->
                "[" + number.field() + " " + bound(number.least()) + ".." + bound(number.most()) + "]";
            case Query.Period period -> "[" + period.field() + " " + day(period.from()) + ".." + day(period.to()) + "]";
        };
    }

    private static String list(String head, List<? extends Query> parts) {
        return parts.stream().map(Trees::tree).collect(Collectors.joining(" ", "(" + head + " ", ")"));
    }

    private static String bound(OptionalLong bound) {
        return bound.isPresent() ? Long.toString(bound.getAsLong()) : "";
    }

    private static String day(Query.Day day) {
        return switch (day) {
            case null -> "";
            case Query.FixedDay fixed -> fixed.day().toString();
            case Query.Ago ago -> "-" + ago.amount() + ago.unit().name().charAt(0);
        };
    }
}

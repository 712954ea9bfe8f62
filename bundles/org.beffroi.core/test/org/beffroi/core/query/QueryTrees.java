package org.beffroi.core.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Term;
import org.beffroi.core.query.Query.Positioned;
import org.beffroi.core.query.lexeme.QueryCharacters;

/** Random trees of every shape, hard texts included. */
final class QueryTrees {

    private static final Arbitrary<String> ODD = Arbitraries.of(
            "école",
            "Cantine",
            "l’eau",
            "Saint-Étienne",
            "ET",
            "OU",
            "NEAR",
            "NEAR/5",
            "or",
            "SAUF",
            "a:b",
            "date:2024",
            "https://exemple.fr/a_(b)?c=d",
            "https://exemple.fr/(a",
            "#budget",
            "@mairie",
            "❤️",
            "12:30",
            "-a",
            "--",
            "+a",
            "a-b",
            "a~1",
            "a*b",
            "cantin*",
            "c’est quoi ?",
            "dit \"le chef\"",
            "« dit »",
            "“dit”",
            "a«b\"c",
            "a\\b",
            "(a)",
            "a|b",
            "\\",
            "conseil municipal",
            " a ",
            "\u00A0a\u202F",
            "a\nb",
            "a\tb",
            "é",
            "ß",
            "Œuvre",
            "a'b",
            "\"a",
            "a\"",
            "a\\\"",
            "a\\*",
            "www.x.fr/?a=b",
            "exact:x",
            "depuis:7j",
            "*",
            "?",
            "**",
            "[a]",
            "a^2",
            "&&",
            "!a",
            "😀b",
            ":a",
            "a:",
            "10 000",
            "10",
            "000",
            "500,5");

    private static final Searchable SEARCHABLE = new Searchable(new org.beffroi.core.text.Tokens());

    private QueryTrees() {}

    static Arbitrary<Query> queries() {
        return Arbitraries.recursive(QueryTrees::leaf, QueryTrees::branch, 0, 4);
    }

    static Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("abéÉ0 \u00A0'’-:()\"«»“”|*?~\\#@.,/!+[]{}^&=<>\n")
                .ofMinLength(1)
                .ofMaxLength(8);
        return Arbitraries.oneOf(ODD, any).filter(text -> SEARCHABLE.hasWord(QueryCharacters.strip(text)));
    }

    private static Arbitrary<Query> leaf() {
        return Arbitraries.oneOf(
                positioned().map(Query.class::cast),
                near(),
                texts().map(Query.Resembling::new),
                field(),
                number(),
                period(),
                everything());
    }

    private static Arbitrary<Query> branch(Arbitrary<Query> inner) {
        Arbitrary<List<Query>> some = inner.list().ofMaxSize(4);
        return Arbitraries.oneOf(
                some.map(Query.And::new),
                some.map(Query.Or::new),
                inner.map(Query.Not::new),
                sentence().map(Query.SameSentence::new));
    }

    private static Arbitrary<Query> everything() {
        return Arbitraries.just(new Query.Everything());
    }

    private static Arbitrary<Query> sentence() {
        Arbitrary<Query> words = Arbitraries.oneOf(positioned().map(Query.class::cast), near());
        return Arbitraries.recursive(
                () -> words,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMinSize(1).ofMaxSize(3).map(Query.And::new),
                        inner.list().ofMinSize(1).ofMaxSize(3).map(Query.Or::new),
                        inner.map(Query.Not::new)),
                0,
                2);
    }

    private static Positioned lemma(String word) {
        return (Positioned)
                new QueryParser(Fields.core()).parse("lemme:" + word).orRefuse();
    }

    static Arbitrary<Positioned> positioned() {
        Arbitrary<Positioned> simple = Arbitraries.oneOf(
                texts().map(Query.Word::new),
                Combinators.combine(texts(), Arbitraries.integers().between(0, 100))
                        .as(Query.Phrase::new),
                texts().map(Query.Exact::new),
                Arbitraries.of("manger", "Mangée", "école", "SNCF").map(QueryTrees::lemma),
                Arbitraries.of("cantin*", "?lo", "*x", "a*b*", "ÉC?le").map(Query.Wildcard::new),
                Combinators.combine(
                                Arbitraries.of("poubele", "École", "ab"),
                                Arbitraries.integers().between(1, 2))
                        .as(Query.Fuzzy::new));
        Arbitrary<Positioned> choices = simple.list().ofMinSize(1).ofMaxSize(3).map(Query.AnyOf::new);
        Arbitrary<Positioned> nested = Combinators.combine(choices, simple).as((left, right) -> {
            List<Positioned> both = new ArrayList<>(List.of(left));
            both.add(right);
            return new Query.AnyOf(both);
        });
        return Arbitraries.frequencyOf(Tuple.of(6, simple), Tuple.of(1, choices), Tuple.of(1, nested));
    }

    private static Arbitrary<Query> near() {
        return Combinators.combine(
                        positioned(), positioned(), Arbitraries.integers().between(1, 100), Arbitraries.of(true, false))
                .as(Query.Near::new);
    }

    private static Arbitrary<Query> field() {
        return Arbitraries.of(CoreFields.ALL).flatMap(field -> values(field)
                .map(value -> new Query.FieldIs(field.name(), Fields.core().canonical(field, value))));
    }

    private static Arbitrary<String> values(Field field) {
        Arbitrary<String> any = Arbitraries.just("*");
        return switch (field.type()) {
            case NUMBER, TIME -> any;
            case FLAG -> Arbitraries.of("true", "false", "*");
            case TEXT ->
                Arbitraries.oneOf(any, texts().map(Wildcards::literally), Arbitraries.of("cantin*", "?lo", "a*b*"));
            case KEYWORD, LINK -> Arbitraries.oneOf(any, keywords(field));
        };
    }

    private static Arbitrary<String> keywords(Field field) {
        Arbitrary<String> literal = Arbitraries.oneOf(texts(), Arbitraries.of("!", "-", "https://a.fr/x?y", "a b", "~"))
                .map(Wildcards::literally);
        List<String> known = field.vocabulary().stream().map(Term::value).toList();
        if (field.open()) {
            Arbitrary<String> patterns = Arbitraries.of(
                    "Ouest*",
                    "Ouest Fr*",
                    "?a",
                    "\\**a",
                    "a\\?b*",
                    "-a*",
                    "a-b*",
                    "a:b*",
                    "https://a.fr/*",
                    "(a)*",
                    "a~*",
                    "x\\\\*");
            List<String> named = field.vocabulary().stream()
                    .flatMap(Term::names)
                    .map(Wildcards::literally)
                    .toList();
            return named.isEmpty()
                    ? Arbitraries.oneOf(literal, patterns)
                    : Arbitraries.oneOf(literal, patterns, Arbitraries.of(named));
        }
        return Arbitraries.of(known);
    }

    private static Arbitrary<Query> number() {
        Arbitrary<OptionalLong> bound = Arbitraries.longs()
                .between(-999_999_999_999_999_999L, 999_999_999_999_999_999L)
                .injectNull(0.3)
                .map(number -> number == null ? OptionalLong.empty() : OptionalLong.of(number));
        return Combinators.combine(fields(FieldType.NUMBER), bound, bound)
                .as(Query.NumberBetween::new)
                .filter(number -> number.least().isEmpty()
                        || number.most().isEmpty()
                        || number.least().getAsLong() <= number.most().getAsLong())
                .map(Query.class::cast);
    }

    private static Arbitrary<Query> period() {
        Arbitrary<LocalDate> dates = Arbitraries.oneOf(
                Arbitraries.of("2024-01-01", "2024-12-31", "2024-03-01", "2024-02-29", "0001-01-01", "9999-12-31")
                        .map(LocalDate::parse),
                Arbitraries.longs().between(0, 30_000).map(LocalDate::ofEpochDay));
        Arbitrary<Query.Day> days = Arbitraries.oneOf(
                dates.map(Query.FixedDay::new),
                Combinators.combine(Arbitraries.integers().between(0, 9999), Arbitraries.of(Query.Ago.Unit.values()))
                        .as(Query.Ago::new));
        return Combinators.combine(fields(FieldType.TIME), days.injectNull(0.2), days.injectNull(0.2))
                .as(Query.Period::new)
                .filter(period ->
                        period.from() == null || period.to() == null || DayReader.isInOrder(period.from(), period.to()))
                .map(Query.class::cast);
    }

    private static Arbitrary<String> fields(FieldType type) {
        return Arbitraries.of(CoreFields.ALL.stream()
                .filter(field -> field.type() == type)
                .map(Field::name)
                .toList());
    }
}

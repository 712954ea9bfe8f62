package org.beffroi.archive.lucene.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.beffroi.archive.lucene.document.Schema;
import org.beffroi.archive.lucene.document.Searched;
import org.beffroi.archive.lucene.meaning.LearntMeanings;
import org.beffroi.archive.lucene.meaning.ResemblingQuery;
import org.beffroi.archive.lucene.query.PositionTree.At;
import org.beffroi.archive.lucene.query.PositionTree.Close;
import org.beffroi.archive.lucene.query.PositionTree.Either;
import org.beffroi.archive.lucene.query.PositionTree.Every;
import org.beffroi.archive.lucene.query.PositionTree.InARow;
import org.beffroi.archive.lucene.query.PositionTree.None;
import org.beffroi.archive.lucene.query.PositionTree.OneSentence;
import org.beffroi.archive.lucene.query.PositionTree.Placed;
import org.beffroi.archive.lucene.query.PositionTree.Some;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.AnyOf;
import org.beffroi.core.query.Query.Everything;
import org.beffroi.core.query.Query.Exact;
import org.beffroi.core.query.Query.FieldIs;
import org.beffroi.core.query.Query.Fuzzy;
import org.beffroi.core.query.Query.Near;
import org.beffroi.core.query.Query.NumberBetween;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.Query.Phrase;
import org.beffroi.core.query.Query.Positioned;
import org.beffroi.core.query.Query.SameSentence;
import org.beffroi.core.query.Query.Wildcard;
import org.beffroi.core.query.Query.Word;
import org.beffroi.core.query.Wildcards;
import org.beffroi.core.query.match.LinkTerms;
import org.beffroi.core.query.match.QueryWords;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/**
 * Says a query in Lucene's terms. One for each search.
 *
 * @param fields the catalogue
 * @param tokens the one pipeline
 * @param zone the dossier's time zone
 * @param today the dossier's today, asked by questions that name a period
 */
public record Translation(
        Fields fields, Tokens tokens, LearntMeanings meanings, ZoneId zone, Supplier<LocalDate> today) {

    private static final org.apache.lucene.search.Query NOTHING = MatchNoDocsQuery.INSTANCE;

    public org.apache.lucene.search.Query of(Query query) {
        return switch (query) {
            case Everything everything -> MatchAllDocsQuery.INSTANCE;
            case Positioned shape -> shape(shape, Schema.WORDS);
            case Near near -> near(near);
            case SameSentence sentence -> positions(new OneSentence(tree(sentence.group())), List.of(sentence.group()));
            case Query.And and -> all(and.all());
            case Query.Or or -> any(or.any());
            case Query.Not not -> butNot(new BooleanQuery.Builder(), not);
            case Query.Resembling like -> resembling(like);
            case FieldIs is -> fieldIs(is);
            case NumberBetween number -> number(number);
            case Period period -> period(period);
        };
    }

    private org.apache.lucene.search.Query all(List<Query> parts) {
        BooleanQuery.Builder conjunction = new BooleanQuery.Builder();
        boolean onlyExclusions = true;
        for (Query part : parts) {
            if (part instanceof Query.Not not) {
                conjunction.add(of(not.excluded()), Occur.MUST_NOT);
            } else {
                onlyExclusions = false;
                conjunction.add(of(part), scores(part) ? Occur.MUST : Occur.FILTER);
            }
        }
        if (onlyExclusions) {
            conjunction.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return conjunction.build();
    }

    /** Fields, dates and numbers choose; words also rank. */
    private static boolean scores(Query part) {
        return !(part instanceof FieldIs || part instanceof NumberBetween || part instanceof Period);
    }

    private org.apache.lucene.search.Query any(List<Query> parts) {
        if (parts.isEmpty()) {
            return NOTHING;
        }
        BooleanQuery.Builder disjunction = new BooleanQuery.Builder();
        parts.forEach(part -> disjunction.add(of(part), Occur.SHOULD));
        return disjunction.build();
    }

    private org.apache.lucene.search.Query butNot(BooleanQuery.Builder everything, Query.Not not) {
        return everything
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(of(not.excluded()), Occur.MUST_NOT)
                .build();
    }

    private org.apache.lucene.search.Query shape(Positioned shape, String field) {
        if (shape instanceof Query.Lemma lemma) {
            return shape(lemma.any(), field);
        }
        if (shape instanceof AnyOf choices) {
            BooleanQuery.Builder disjunction = new BooleanQuery.Builder();
            choices.choices().forEach(choice -> disjunction.add(shape(choice, field), Occur.SHOULD));
            return disjunction.build();
        }
        return switch (placed(shape)) {
            case null -> NOTHING;
            case At(var leaf) -> leaf.documents(field);
            case InARow(var leaves, int slop)
            when slop == 0 && leaves.stream().noneMatch(Leaf.Terms.class::isInstance) -> phrase(leaves, field);
            case Placed other -> new PositionsQuery(field, other);
        };
    }

    private static org.apache.lucene.search.Query phrase(List<Leaf> leaves, String field) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Leaf leaf : leaves) {
            switch (leaf) {
                case Leaf.OneTerm(var term) -> phrase.add(new Term(field, term));
                case Leaf.AnyTerm(var terms) ->
                    phrase.add(terms.stream().map(term -> new Term(field, term)).toArray(Term[]::new));
                case Leaf.Terms many -> throw new IllegalArgumentException("No phrase of patterns");
            }
        }
        return phrase.build();
    }

    private org.apache.lucene.search.Query resembling(Query.Resembling like) {
        org.apache.lucene.search.Query near = new ResemblingQuery(like.text(), meanings);
        return like.literally()
                .<org.apache.lucene.search.Query>map(words -> new BooleanQuery.Builder()
                        .add(near, Occur.SHOULD)
                        .add(of(words), Occur.SHOULD)
                        .build())
                .orElse(near);
    }

    private org.apache.lucene.search.Query near(Near near) {
        Placed left = placed(near.left());
        Placed right = placed(near.right());
        if (left == null || right == null) {
            return NOTHING;
        }
        return positions(new Close(left, right, near.distance(), near.ordered()), List.of(near.left(), near.right()));
    }

    /** Positions decide, words rank. */
    private org.apache.lucene.search.Query positions(PositionTree tree, List<Query> words) {
        BooleanQuery.Builder ranked =
                new BooleanQuery.Builder().add(new PositionsQuery(Schema.WORDS, tree), Occur.FILTER);
        words.forEach(word -> rank(word, ranked));
        return ranked.build();
    }

    private void rank(Query word, BooleanQuery.Builder ranked) {
        switch (word) {
            case AnyOf(var choices) -> choices.forEach(choice -> rank(choice, ranked));
            case Positioned shape -> ranked.add(shape(shape, Schema.WORDS), Occur.SHOULD);
            case Near near -> {
                rank(near.left(), ranked);
                rank(near.right(), ranked);
            }
            case Query.And(var all) -> all.forEach(one -> rank(one, ranked));
            case Query.Or(var any) -> any.forEach(one -> rank(one, ranked));
            default -> {}
        }
    }

    private PositionTree tree(Query group) {
        return switch (group) {
            case Positioned shape -> orNever(placed(shape));
            case Near(var left, var right, int distance, boolean ordered) -> {
                Placed one = placed(left);
                Placed other = placed(right);
                yield one == null || other == null ? new Some(List.of()) : new Close(one, other, distance, ordered);
            }
            case Query.And(var all) -> new Every(all.stream().map(this::tree).toList());
            case Query.Or(var any) -> new Some(any.stream().map(this::tree).toList());
            case Query.Not(var excluded) -> new None(tree(excluded));
            case Everything everything -> new Every(List.of());
            case SameSentence(var inner) -> tree(inner);
            case Query.Resembling resembling -> throw notInSentence();
            case FieldIs field -> throw notInSentence();
            case NumberBetween number -> throw notInSentence();
            case Period period -> throw notInSentence();
        };
    }

    private static IllegalArgumentException notInSentence() {
        return new IllegalArgumentException("A sentence has no fields; the parser says so to the user");
    }

    private static PositionTree orNever(Placed placed) {
        return placed == null ? new Some(List.of()) : placed;
    }

    /** The shape among positions, or null where the text holds no word at all. */
    private Placed placed(Positioned shape) {
        return switch (shape) {
            case Word(var text) -> row(stems(text), 0);
            case Phrase(var text, int slop) -> row(stems(text), slop);
            case Query.Lemma lemma -> placed(lemma.any());
            case Exact(var text) -> row(exactForms(text), 0);
            case Wildcard(var pattern) -> new At(new Leaf.Terms(pattern, Patterns.forms(pattern), true));
            case Fuzzy(var word, int edits) ->
                new At(new Leaf.Terms(word + "~" + edits, Patterns.formsNear(word, edits), false));
            case AnyOf(var choices) -> {
                List<Placed> known = choices.stream()
                        .map(this::placed)
                        .filter(java.util.Objects::nonNull)
                        .toList();
                yield known.isEmpty() ? null : new Either(known);
            }
        };
    }

    private static Placed row(List<Leaf> leaves, int slop) {
        return switch (leaves.size()) {
            case 0 -> null;
            case 1 -> new At(leaves.getFirst());
            default -> new InARow(leaves, slop);
        };
    }

    private List<Leaf> stems(String text) {
        return new QueryWords(tokens)
                .inARow(text).stream().map(Translation::word).toList();
    }

    private static Leaf word(Token ofQuery) {
        List<String> terms = QueryWords.terms(ofQuery);
        return terms.size() == 1 ? new Leaf.OneTerm(terms.getFirst()) : new Leaf.AnyTerm(terms);
    }

    private List<Leaf> exactForms(String text) {
        return new QueryWords(tokens)
                .inARow(text).stream()
                        .<Leaf>map(token -> new Leaf.OneTerm(Schema.formTerm(token.form(), token.exact())))
                        .toList();
    }

    private org.apache.lucene.search.Query fieldIs(FieldIs is) {
        Field field = field(is.field());
        String value = is.value().strip();
        boolean anyValue = value.equals("*");
        return switch (field.type()) {
            case TEXT -> text(field, value, anyValue);
            case NUMBER, TIME -> anyValue ? anyNumber(field) : exactNumber(field, value);
            case KEYWORD, FLAG -> named(field, value, anyValue);
            case LINK -> keyword(Schema.keyword(field), anyValue ? value : LinkTerms.plain(value), anyValue);
        };
    }

    /** Without a date, a mention still has a place in the order. */
    private static org.apache.lucene.search.Query anyNumber(Field field) {
        return field.equals(CoreFields.PUBLISHED)
                ? NumericDocValuesField.newSlowRangeQuery(Schema.PUBLISHED, Schema.UNDATED + 1, Long.MAX_VALUE)
                : new FieldExistsQuery(Schema.number(field));
    }

    private static org.apache.lucene.search.Query exactNumber(Field field, String value) {
        long number = Long.parseLong(value);
        return NumericDocValuesField.newSlowRangeQuery(Schema.number(field), number, number);
    }

    /** A value as it is stored, or by the name under which people know it. */
    private static org.apache.lucene.search.Query named(Field field, String value, boolean anyValue) {
        org.apache.lucene.search.Query written = keyword(Schema.keyword(field), value, anyValue);
        List<String> named = anyValue || Wildcards.any(value) ? List.of() : field.valuesNamed(Wildcards.fixed(value));
        if (named.isEmpty()) {
            return written;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(written, Occur.SHOULD);
        named.forEach(one ->
                any.add(new TermQuery(new Term(Schema.keyword(field), Searched.keywordTerm(one))), Occur.SHOULD));
        return any.build();
    }

    private static org.apache.lucene.search.Query keyword(String field, String value, boolean anyValue) {
        if (anyValue) {
            return new AutomatonQuery(new Term(field, "*"), Patterns.any(), true);
        }
        if (Wildcards.any(value)) {
            return new AutomatonQuery(new Term(field, value), Patterns.wholeTerms(value), true);
        }
        return new TermQuery(new Term(field, Searched.keywordTerm(Wildcards.fixed(value))));
    }

    private org.apache.lucene.search.Query text(Field field, String value, boolean anyValue) {
        boolean bare = Searched.byBareWords(field);
        String words = bare ? Schema.WORDS : Schema.text(field);
        Placed placed;
        if (anyValue) {
            placed = new At(new Leaf.OneTerm(Schema.SENTENCE));
        } else if (Wildcards.any(value)) {
            placed = placed(new Wildcard(value));
        } else {
            placed = row(stems(Wildcards.fixed(value)), 0);
        }
        if (placed == null) {
            return NOTHING;
        }
        boolean title = field.equals(CoreFields.TITLE);
        return new PositionsQuery(words, bare ? new PositionTree.Between(placed, title) : placed);
    }

    private org.apache.lucene.search.Query number(NumberBetween number) {
        Field field = field(number.field());
        return NumericDocValuesField.newSlowRangeQuery(
                Schema.number(field),
                number.least().orElse(Long.MIN_VALUE),
                number.most().orElse(Long.MAX_VALUE));
    }

    private org.apache.lucene.search.Query period(Period period) {
        Field field = field(period.field());
        DayResolution days = new DayResolution(today.get(), zone);
        long from = days.from(period).map(Instant::toEpochMilli).orElse(Schema.UNDATED + 1);
        long to = days.to(period).map(end -> end.toEpochMilli() - 1).orElse(Long.MAX_VALUE);
        return NumericDocValuesField.newSlowRangeQuery(Schema.number(field), from, to);
    }

    private Field field(String key) {
        return fields.byKey(key)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, getClass(), "archive.field.unknown", key));
    }
}

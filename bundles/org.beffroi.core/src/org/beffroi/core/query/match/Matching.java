package org.beffroi.core.query.match;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.FieldIs;
import org.beffroi.core.query.Query.Near;
import org.beffroi.core.query.Query.NumberBetween;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.Query.Positioned;
import org.beffroi.core.query.Query.Resembling;
import org.beffroi.core.query.Query.SameSentence;
import org.beffroi.core.text.Tokens;

/**
 * One query applied to mentions in memory: whether they match, where, and why; no archive is asked.
 *
 * <p>Title and text are two texts: nothing positional crosses from one to the other, and words without a field look in
 * both. Made once for a query; not for several threads. Fields that the catalogue does not know have no value.
 */
public final class Matching {

    private final Query query;
    private final Fields fields;
    private final Tokens tokens;
    private final WordMatching words;
    private final ValueMatching values;
    private final Explanation explanation;
    private final Resemblance resemblance;

    /**
     * Where a mention was found by its archive, which alone knows what words mean: each resembles what the query says.
     *
     * @param query any query
     * @param fields the catalogue of the archive
     * @param tokens the one pipeline
     * @param days today and the time zone of the dossier
     */
    public Matching(Query query, Fields fields, Tokens tokens, DayResolution days) {
        this(query, fields, tokens, days, Resemblance.FOUND);
    }

    /**
     * @param query any query
     * @param fields the catalogue of the archive
     * @param tokens the one pipeline
     * @param days today and the time zone of the dossier
     * @param resemblance what the archive has learnt
     */
    public Matching(Query query, Fields fields, Tokens tokens, DayResolution days, Resemblance resemblance) {
        this.resemblance = resemblance;
        this.query = query;
        this.fields = fields;
        this.tokens = tokens;
        words = new WordMatching(new Shapes(tokens));
        values = new ValueMatching(days);
        explanation = new Explanation(fields, words, days, resemblance);
    }

    /** Whether a mention of these values, acts included, matches. */
    public boolean matches(FieldValues mention) {
        return matches(query, new MentionTexts(mention, tokens));
    }

    /** What makes a mention match, in the order of the query; empty if it does not match. */
    public List<Reason> reasons(FieldValues mention) {
        MentionTexts texts = new MentionTexts(mention, tokens);
        List<Reason> reasons = new ArrayList<>();
        if (matches(query, texts)) {
            explain(query, texts, reasons);
        }
        return reasons;
    }

    /**
     * The stretches of text that the query asks for, in order and without overlap, whether or not the whole query matches;
     * what is excluded is not marked.
     */
    public List<Mark> marks(FieldValues mention) {
        List<Mark> marks = new ArrayList<>();
        mark(query, new MentionTexts(mention, tokens), marks);
        return Mark.joined(marks);
    }

    private boolean matches(Query part, MentionTexts texts) {
        return switch (part) {
            case Query.Everything everything -> true;
            case Query.And and -> and.all().stream().allMatch(one -> matches(one, texts));
            case Query.Or or -> or.any().stream().anyMatch(one -> matches(one, texts));
            case Query.Not not -> !matches(not.excluded(), texts);
            case Positioned shape -> inSomeText(shape, texts);
            case Near near -> inSomeText(near, texts);
            case SameSentence sentence ->
                texts.searchedByWords().stream()
                        .flatMap(text -> text.sentences().stream())
                        .anyMatch(one -> words.holds(sentence.group(), one));
            case Resembling resembling ->
                resemblance.holds(resembling, texts.values())
                        || resembling
                                .literally()
                                .filter(words -> matches(words, texts))
                                .isPresent();
            case FieldIs is ->
                fields.byKey(is.field())
                        .filter(field -> fieldIs(is, field, texts))
                        .isPresent();
            case NumberBetween number ->
                fields.byKey(number.field())
                        .filter(field -> values.number(number, field, texts.values()))
                        .isPresent();
            case Period period ->
                fields.byKey(period.field())
                        .filter(field -> values.period(period, field, texts.values()))
                        .isPresent();
        };
    }

    private boolean inSomeText(Query part, MentionTexts texts) {
        return texts.searchedByWords().stream().anyMatch(text -> words.holds(part, text.tokens()));
    }

    private boolean fieldIs(FieldIs is, Field field, MentionTexts texts) {
        if (is.value().equals("*")) {
            return field.type() == FieldType.TEXT
                    ? !texts.of(field).tokens().isEmpty()
                    : texts.values().raw(field) != null;
        }
        return field.type() == FieldType.TEXT
                ? words.holds(ValueMatching.inText(is), texts.of(field).tokens())
                : !ValueMatching.fitting(is, field, texts.values()).isEmpty();
    }

    private void explain(Query part, MentionTexts texts, List<Reason> reasons) {
        switch (part) {
            case Query.And and -> and.all().forEach(one -> explain(one, texts, reasons));
            case Query.Or or ->
                or.any().stream().filter(one -> matches(one, texts)).forEach(one -> explain(one, texts, reasons));
            default -> explanation.add(part, texts, reasons);
        }
    }

    private void mark(Query part, MentionTexts texts, List<Mark> marks) {
        switch (part) {
            case Query.And and -> and.all().forEach(one -> mark(one, texts, marks));
            case Query.Or or -> or.any().forEach(one -> mark(one, texts, marks));
            case Query.Not not -> {}
            default -> {
                List<Reason> reasons = new ArrayList<>();
                explanation.add(part, texts, reasons);
                reasons.forEach(reason -> marks.addAll(reason.marks()));
            }
        }
    }
}

package org.beffroi.core.query;

import java.util.ArrayList;
import java.util.List;
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
import org.beffroi.core.query.Query.Positioned;
import org.beffroi.core.query.Query.Resembling;
import org.beffroi.core.query.Query.SameSentence;
import org.beffroi.core.query.Query.Wildcard;
import org.beffroi.core.query.Query.Word;
import org.beffroi.core.query.lexeme.QueryCharacters;

/**
 * The one tree among those that mean the same by their shape: what the parser gives, and what a printed query gives back.
 *
 * <p>Conjunctions stand in no conjunction, alternatives in no alternatives, and none holds a single element; alternatives
 * of positioned shapes stand under NEAR only; a word that cannot be typed as one is the phrase of the same text; texts have
 * no spaces around; bounds that are both open ask for any value. An empty conjunction is everything, empty alternatives
 * are nothing, which is said as everything excluded. Nothing is reordered, nothing left out.
 */
public final class NormalForm {

    private static final Query NOTHING = new Not(new Everything());

    private NormalForm() {}

    /** The normal form of a query; of a normal one, an equal tree. */
    public static Query of(Query query) {
        return switch (query) {
            case Everything everything -> everything;
            case Word word -> word(word);
            case Phrase phrase -> new Phrase(QueryCharacters.strip(phrase.text()), phrase.slop());
            case Lemma lemma -> new Lemma(QueryCharacters.strip(lemma.word()), lemma.forms());
            case Exact exact -> new Exact(QueryCharacters.strip(exact.text()));
            case Wildcard wildcard -> wildcard;
            case Fuzzy fuzzy -> fuzzy;
            case AnyOf anyOf -> or(List.copyOf(anyOf.choices()));
            case Near near -> new Near(operand(near.left()), operand(near.right()), near.distance(), near.ordered());
            case SameSentence sentence -> new SameSentence(of(sentence.group()));
            case Resembling resembling -> new Resembling(QueryCharacters.strip(resembling.text()));
            case And and -> and(and.all());
            case Or or -> or(or.any());
            case Not not -> new Not(of(not.excluded()));
            case FieldIs field -> new FieldIs(field.field(), QueryCharacters.strip(field.value()));
            case NumberBetween number ->
                number.least().isEmpty() && number.most().isEmpty() ? new FieldIs(number.field(), "*") : number;
            case Period period ->
                period.from() == null && period.to() == null ? new FieldIs(period.field(), "*") : period;
        };
    }

    /** All of these, in normal form. */
    static Query and(List<? extends Query> parts) {
        List<Query> flat = new ArrayList<>();
        for (Query part : parts) {
            Query normal = of(part);
            if (normal instanceof And and) {
                flat.addAll(and.all());
            } else {
                flat.add(normal);
            }
        }
        return switch (flat.size()) {
            case 0 -> new Everything();
            case 1 -> flat.getFirst();
            default -> new And(flat);
        };
    }

    /** Any of these, in normal form. */
    static Query or(List<? extends Query> parts) {
        List<Query> flat = new ArrayList<>();
        for (Query part : parts) {
            Query normal = of(part);
            if (normal instanceof Or or) {
                flat.addAll(or.any());
            } else {
                flat.add(normal);
            }
        }
        return switch (flat.size()) {
            case 0 -> NOTHING;
            case 1 -> flat.getFirst();
            default -> new Or(flat);
        };
    }

    private static Positioned operand(Positioned shape) {
        if (!(shape instanceof AnyOf anyOf)) {
            return (Positioned) of(shape);
        }
        List<Positioned> flat = new ArrayList<>();
        for (Positioned choice : anyOf.choices()) {
            Positioned normal = operand(choice);
            if (normal instanceof AnyOf inner) {
                flat.addAll(inner.choices());
            } else {
                flat.add(normal);
            }
        }
        return flat.size() == 1 ? flat.getFirst() : new AnyOf(flat);
    }

    private static Positioned word(Word word) {
        String text = QueryCharacters.strip(word.text());
        return WordReader.isWord(text) ? new Word(text) : new Phrase(text, 0);
    }
}

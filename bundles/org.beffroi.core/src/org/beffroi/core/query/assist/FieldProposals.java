package org.beffroi.core.query.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.assist.QueryAssist.Span;
import org.beffroi.core.query.lexeme.FieldNames;
import org.beffroi.core.query.lexeme.Lexeme.Kind;
import org.beffroi.core.query.lexeme.Operators;
import org.beffroi.core.query.lexeme.SpecialName;
import org.beffroi.core.text.Folding;

/** Proposes names of fields and operators. */
record FieldProposals(Fields fields) {

    private static final int USUAL_DISTANCE = 5;

    /** The fields that have a name that begins like this, in either language; those of the reader's language first. */
    List<Proposal> names(String prefix, Span span, Locale locale) {
        List<Proposal> first = new ArrayList<>();
        List<Proposal> second = new ArrayList<>();
        FieldNames names = new FieldNames(fields);
        Locale other = other(locale);
        for (Field field : fields.all()) {
            String name = names.printed(field, locale);
            Proposal proposal = named(name, names.printed(field, other), span);
            if (Folding.fold(name).startsWith(prefix)) {
                first.add(proposal);
            } else if (begins(field, prefix)) {
                second.add(proposal);
            }
        }
        for (SpecialName special : SpecialName.values()) {
            Proposal proposal = named(special.in(locale), special.in(other), span);
            if (Folding.fold(special.in(locale)).startsWith(prefix)) {
                first.add(proposal);
            } else if (Folding.fold(special.in(other)).startsWith(prefix)) {
                second.add(proposal);
            }
        }
        first.addAll(second);
        return first;
    }

    private static boolean begins(Field field, String prefix) {
        return field.english().stream().anyMatch(name -> Folding.fold(name).startsWith(prefix))
                || field.french().stream().anyMatch(name -> Folding.fold(name).startsWith(prefix));
    }

    private static Proposal named(String name, String inOtherLanguage, Span span) {
        Sentence meaning = Sentence.of(Query.class, "query.chip.text", inOtherLanguage, inOtherLanguage);
        return new Proposal(Proposal.Kind.FIELD, name + ":", span.start(), span.end(), meaning, OptionalLong.empty());
    }

    /**
     * The operators that begin like this in either language, in small letters too: the English word is inserted, which
     * everybody knows from elsewhere, with the French one beside it.
     */
    List<Proposal> operators(String prefix, Span span, Locale locale) {
        List<Proposal> found = new ArrayList<>();
        for (Kind operator : Operators.all()) {
            String english = Operators.name(operator, Locale.ENGLISH);
            String french = Operators.name(operator, Locale.FRENCH);
            if (Folding.fold(english).startsWith(prefix) || Folding.fold(french).startsWith(prefix)) {
                String number = operator == Kind.NEAR || operator == Kind.BEFORE ? "/" + USUAL_DISTANCE : "";
                Sentence meaning = Sentence.of(
                        Query.class,
                        "query.operator." + english.toLowerCase(Locale.ROOT),
                        french + number,
                        USUAL_DISTANCE);
                found.add(new Proposal(
                        Proposal.Kind.OPERATOR,
                        english + number + " ",
                        span.start(),
                        span.end(),
                        meaning,
                        OptionalLong.empty()));
            }
        }
        return found;
    }

    private static Locale other(Locale locale) {
        return locale.getLanguage().equals("fr") ? Locale.ENGLISH : Locale.FRENCH;
    }
}

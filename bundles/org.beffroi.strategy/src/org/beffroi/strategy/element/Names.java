package org.beffroi.strategy.element;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * The words of the model in a language, as forms, comparisons and merges of strategies say them: names of its classes, fields and
 * values, what each class is for, and how an element is called in a list. The words are those of printed documents.
 *
 * <p>French where the locale is French, English elsewhere. Without a state: for any number of threads.
 */
public final class Names {

    private final Words words;
    private final Titles titles;
    private final Values values;

    /** Names in a language; moments are said in the time zone of this machine. */
    public Names(Locale locale) {
        this(locale, ZoneId.systemDefault());
    }

    /**
     * Names in a language.
     *
     * @param locale the language
     * @param zone time zone in which moments are said
     */
    public Names(Locale locale, ZoneId zone) {
        this(locale, zone, analysis -> analysis);
    }

    /**
     * Names in a language, where analyses have names.
     *
     * @param analyses what an analysis is called, by its id
     */
    public Names(Locale locale, ZoneId zone, UnaryOperator<String> analyses) {
        words = new Words(locale);
        titles = new Titles(this, words, zone, analyses);
        values = new Values(this, words, zone);
    }

    /** What one of a class is called, in whatever language: for sentences that are said later. */
    public static Sentence named(EClass type) {
        return Sentence.of(Words.class, "class." + type.getName());
    }

    /** What a field is called, in whatever language: for sentences that are said later. */
    public static Sentence named(EStructuralFeature feature) {
        return Sentence.of(
                Words.class, "feature." + feature.getEContainingClass().getName() + '.' + feature.getName());
    }

    /** What one of a class is called: {@code Objectif}. */
    public String of(EClass type) {
        return words.say("class." + type.getName());
    }

    /** What several of a class are called: {@code Objectifs}. */
    public String many(EClass type) {
        return words.say("class." + type.getName() + ".many");
    }

    /** What such an element is for: one or two sentences, to be read before its fields. */
    public String purpose(EClass type) {
        return words.say("class." + type.getName() + ".purpose");
    }

    /** What a field is called in the class that declares it: {@code Échéance}. */
    public String of(EStructuralFeature feature) {
        return of(feature, feature.getEContainingClass());
    }

    /**
     * What a field is called in a class, where a class can have a word of its own for what it inherits: the name of an item of
     * the calendar is its subject.
     *
     * @param type the class that declares the field, or one that inherits it
     */
    public String of(EStructuralFeature feature, EClass type) {
        return find("feature.", feature, type)
                .orElseGet(() ->
                        words.say("feature." + feature.getEContainingClass().getName() + '.' + feature.getName()));
    }

    /** How a field is filled: its unit, its format or an example; empty where its name says enough. */
    public String hint(EStructuralFeature feature) {
        return hint(feature, feature.getEContainingClass());
    }

    /**
     * How a field is filled in a class.
     *
     * @param type the class that declares the field, or one that inherits it
     */
    public String hint(EStructuralFeature feature, EClass type) {
        return find("hint.", feature, type).orElse("");
    }

    /** The word of the nearest class. */
    private Optional<String> find(String prefix, EStructuralFeature feature, EClass type) {
        List<EClass> nearestFirst = new ArrayList<>(type.getEAllSuperTypes());
        nearestFirst.add(type);
        Collections.reverse(nearestFirst);
        return nearestFirst.stream()
                .map(one -> words.find(prefix + one.getName() + '.' + feature.getName()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What a value of one of the model's lists is called: {@code Informer}, {@code Facebook}. */
    public String of(Enumerator literal) {
        String list = literal instanceof EEnumLiteral one
                ? one.getEEnum().getName()
                : literal.getClass().getSimpleName();
        return words.say("literal." + list + '.' + literal.getName());
    }

    /**
     * How an element is called in a list: by its name, else by what it says, else as one of its class that has no name; on one
     * line, at most {@value Titles#LONGEST} characters, cut between words.
     */
    public String title(EObject one) {
        return titles.title(one);
    }

    /**
     * What an element with a name is about, on one line of at most twice {@value Titles#LONGEST} characters: its statement, or
     * whatever its class says by, else its description; empty where it says nothing or has no name.
     */
    public Optional<String> gist(Element element) {
        return titles.gist(element);
    }

    /**
     * How an element is called where it stands alone: {@code Objectif 3}, {@code Indicateur 3.1}, by its place in the strategy,
     * for axes, objectives and their indicators, actions and risks; {@code Public « Les jeunes »} for others and for what is in
     * no strategy.
     */
    public String numbered(EObject one) {
        int place = place(one);
        if (place > 0) {
            return words.say("numbered.number", of(one.eClass()), String.valueOf(place));
        }
        if (one instanceof Indicator && one.eContainer() instanceof Objective objective && place(objective) > 0) {
            return words.say(
                    "numbered.part",
                    of(one.eClass()),
                    String.valueOf(place(objective)),
                    String.valueOf(objective.getIndicators().indexOf(one) + 1));
        }
        return titles.called(one);
    }

    /** From one on; zero for what is not counted. */
    private static int place(EObject one) {
        if (!(one.eContainer() instanceof Strategy strategy)) {
            return 0;
        }
        return 1
                + switch (one) {
                    case Axis axis -> strategy.getAxes().indexOf(axis);
                    case Objective objective -> Numbering.of(objective) - 1;
                    case Action action -> strategy.getActions().indexOf(action);
                    case Risk risk -> strategy.getRisks().indexOf(risk);
                    default -> -1;
                };
    }

    /**
     * A value of a field as a person writes it: days and numbers of the language, yes or no, names of elements and of values of
     * lists, several one after another. Numbers are whole to their last decimal, so that two that differ are said differently.
     *
     * @param value of the field, or one of its values where it has several; null is said as nothing
     * @return empty where there is nothing: null, an empty list, a whole number that was never given
     */
    public String value(EStructuralFeature feature, @Nullable Object value) {
        return values.value(feature, value);
    }
}

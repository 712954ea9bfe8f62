package org.beffroi.strategy.merge;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.beffroi.strategy.compare.Facts;
import org.beffroi.strategy.compare.Speaking;
import org.beffroi.strategy.merge.Conflict.Choice;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * Conflicts and the choices they leave, in words: {@code Objectif 3 « … », échéance : vous avez écrit le 31 décembre 2025, Claire a
 * écrit le 30 septembre 2025}. Without a state that changes: for any number of threads.
 */
public final class Choosing {

    private final Merge merge;
    private final Speaking mine;
    private final Speaking theirs;
    private final String other;

    /**
     * Of a merge, in a language.
     *
     * @param other who made the other version; empty where nobody knows
     */
    public Choosing(Merge merge, Locale locale, String other) {
        this.merge = merge;
        this.mine = new Speaking(merge.mine(), locale);
        this.theirs = new Speaking(merge.theirs(), locale);
        this.other = Objects.requireNonNull(other).isBlank() ? mine.say("merge.other") : other;
    }

    /** What both did. */
    public String of(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Values values ->
                mine.say(
                        values.field() instanceof EReference held && held.isMany() ? "merge.order" : "merge.values",
                        mine.subject(values.id()),
                        mine.field(values.id(), values.field()),
                        said(mine, values.field(), values.mine()),
                        other,
                        said(theirs, values.field(), values.theirs()));
            case Conflict.Gone gone ->
                gone.iTookItOut()
                        ? mine.say("merge.gone.mine", theirs.subject(gone.id()), other)
                        : mine.say("merge.gone.theirs", mine.subject(gone.id()), other);
            case Conflict.Places places ->
                mine.say(
                        "merge.places",
                        mine.subject(places.id()),
                        mine.subject(places.mine()),
                        other,
                        theirs.subject(places.theirs()));
        };
    }

    /** The choices that a conflict leaves. */
    public List<Choice> choices(Conflict conflict) {
        return conflict instanceof Conflict.Values values
                        && values.canBeBoth()
                        && !(values.field() instanceof EReference)
                ? List.of(Choice.values())
                : List.of(Choice.MINE, Choice.THEIRS);
    }

    /** What a choice keeps. */
    public String of(Conflict conflict, Choice choice) {
        return switch (conflict) {
            case Conflict.Values values ->
                switch (choice) {
                    case MINE -> mine.say("merge.keep", said(mine, values.field(), values.mine()));
                    case THEIRS -> mine.say("merge.keep", said(theirs, values.field(), values.theirs()));
                    case BOTH -> mine.say("merge.both");
                };
            case Conflict.Gone gone -> {
                boolean out = gone.iTookItOut() == (choice == Choice.MINE) && choice != Choice.BOTH;
                Facts with = gone.iTookItOut() ? merge.theirs() : merge.mine();
                String subject = with == merge.mine() ? mine.subject(gone.id()) : theirs.subject(gone.id());
                yield mine.say(out ? "merge.out" : "merge.stay", subject);
            }
            case Conflict.Places places ->
                mine.say(
                        "merge.put",
                        choice == Choice.THEIRS ? theirs.subject(places.theirs()) : mine.subject(places.mine()));
        };
    }

    private static String said(Speaking speaking, EStructuralFeature field, @Nullable Object value) {
        if (value == null) {
            return speaking.say("merge.nothing");
        }
        int longest = 160;
        String said = speaking.value(field, value);
        return said.length() <= longest ? said : said.substring(0, Math.max(1, said.lastIndexOf(' ', longest))) + "…";
    }
}

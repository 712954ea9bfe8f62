package org.beffroi.workbench.rise.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.watch.RiseJudging.Judged;
import org.beffroi.core.watch.RiseJudging.Opinion;

/**
 * What people think of rises. Immutable.
 *
 * @param all of them, by what they are of
 */
public record Opinions(Map<Judged, Opinion> all) {

    /** None yet. */
    public static final Opinions NONE = new Opinions(Map.of());

    public Opinions {
        all = Map.copyOf(all);
    }

    /** What is thought of a rise, empty where nobody said. */
    public Optional<Opinion> of(RiseCard card) {
        return Optional.ofNullable(all.get(judged(card)));
    }

    /** What is judged where a card is. */
    public static Judged judged(RiseCard card) {
        return new Judged(card.rise(), card.search(), card.day());
    }

    /**
     * How many of the same kind and search were judged and how many were rightly told; what everybody expected was found rightly too.
     */
    public Precision precision(List<RiseCard> cards) {
        List<Opinion> mine = cards.stream().findFirst().stream()
                .flatMap(card -> all.entrySet().stream()
                        .filter(one -> one.getKey().rise() == card.rise()
                                && one.getKey().query().equals(card.search()))
                        .map(Map.Entry::getValue))
                .toList();
        return new Precision(
                mine.size(),
                mine.stream().filter(opinion -> opinion != Opinion.NOISE).count());
    }

    /**
     * How often what was told was something.
     *
     * @param judged how many somebody judged
     * @param right how many of those were real or expected
     */
    public record Precision(long judged, long right) {}
}

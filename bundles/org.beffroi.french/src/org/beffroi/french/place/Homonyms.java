package org.beffroi.french.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Tells which of the communes of one name is meant, or that it cannot be told.
 *
 * <p>What is written beside the name decides; then come the département or postal code named elsewhere in the mention, other
 * communes named, the dossier's territory and its surroundings, and the inhabitants. Immutable.
 */
record Homonyms(Surroundings surroundings) {

    /** The lead from which a commune is sure: a population 30 times larger gives it, everything else equal. */
    private static final double SURE = 6;

    /** The lead that is enough for a town, which is spoken of far more than villages: ten times their population. */
    private static final double SURE_OF_TOWN = 4;

    private static final int TOWN = 20_000;
    private static final double PER_POWER_OF_TEN = 4;
    private static final double NAMED_DEPARTEMENT = 30;
    private static final double NAMED_POSTAL_CODE = 60;

    /** Mainland writers who name a place overseas often say so, and the other way round. */
    private static final double OVERSEAS = 3;

    private static final int NEIGHBOUR = 15;
    private static final int REGION = 40;

    private static final int[] NEARNESS = {0, 4, 14, 28, 40};

    /** Inhabitants of a town that a usual short name may mean far from its surroundings. */
    private static final int KNOWN_BY_HALF = 20_000;

    /**
     * An answer.
     *
     * @param commune who is meant most likely
     * @param lead how far before the next one: above zero
     */
    record Choice(Commune commune, double lead) {
        boolean isSure() {
            return lead >= (commune.population() >= TOWN ? SURE_OF_TOWN : SURE);
        }
    }

    /**
     * Who is meant, or null where no bearer of the name can be.
     *
     * @param neighbours communes that the mention names for certain
     */
    Choice choose(Hit hit, Pinned pinned, Evidence evidence, Collection<Commune> neighbours) {
        List<Name.OfCommune> possible = new ArrayList<>(hit.communes().size());
        for (Name.OfCommune one : hit.communes()) {
            if (pinned.allows(one.commune())) {
                possible.add(one);
            }
        }
        // far from its surroundings a village is not called by half, least of all where another bears the whole name
        if (possible.stream().anyMatch(one -> !one.shortened())) {
            possible.removeIf(one -> !isCalledByHalf(one, pinned));
        }
        if (possible.size() == 1) {
            Name.OfCommune only = possible.getFirst();
            return isCalledByHalf(only, pinned) ? new Choice(only.commune(), 2 * SURE) : null;
        }
        Name.OfCommune best = null;
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Name.OfCommune one : possible) {
            double weight = weight(one, pinned, evidence, neighbours);
            if (weight > first) {
                second = first;
                first = weight;
                best = one;
            } else {
                second = Math.max(second, weight);
            }
        }
        if (best == null || !isCalledByHalf(best, pinned)) {
            return null;
        }
        double lead = first - second;
        return new Choice(best.commune(), best.shortened() ? lead + SURE_OF_TOWN - SURE : lead);
    }

    private boolean isCalledByHalf(Name.OfCommune one, Pinned pinned) {
        return !one.shortened()
                || one.commune().population() >= KNOWN_BY_HALF
                || pinned.isSaid()
                || surroundings.closeness(one.commune()) >= Surroundings.SAME_DEPARTEMENT;
    }

    private double weight(Name.OfCommune one, Pinned pinned, Evidence evidence, Collection<Commune> neighbours) {
        Commune commune = one.commune();
        double weight =
                PER_POWER_OF_TEN * Math.log10(commune.population() + 10.0) + NEARNESS[surroundings.closeness(commune)];
        if (evidence.namesDepartementOf(commune)) {
            weight += NAMED_DEPARTEMENT;
        }
        if (evidence.namesPostalCodeOf(commune)
                || pinned.postalCode() != null && commune.postalCodes().contains(pinned.postalCode())) {
            weight += NAMED_POSTAL_CODE;
        }
        if (commune.isOverseas() != surroundings.isOverseas()) {
            weight -= OVERSEAS;
        }
        weight += neighbourhood(commune, neighbours);
        return one.shortened() ? weight - SURE : weight;
    }

    private static double neighbourhood(Commune commune, Collection<Commune> neighbours) {
        double most = 0;
        for (Commune neighbour : neighbours) {
            double away = commune.distance(neighbour);
            double weight = commune.departement().equals(neighbour.departement()) ? 14 : 0;
            weight = away <= NEIGHBOUR ? 28 : away <= REGION ? weight + 6 : weight;
            most = Math.max(most, weight);
        }
        return most;
    }
}

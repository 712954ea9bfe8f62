package org.beffroi.observatory.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.beffroi.observatory.census.Stratum;

/** Finds the peers of a body in the reference of territories. Immutable. */
public final class PeerFinder {

    private final Territories territories;

    public PeerFinder(Territories territories) {
        this.territories = territories;
    }

    /**
     * The peers of a body.
     *
     * @throws Refusal if the choice means nothing for it: a département is in no group, somebody named is unknown, no inhabitants
     *     are counted
     */
    public PeerGroup peers(Territory body, PeerChoice choice) {
        return switch (choice) {
            case PeerChoice.SameStratum same -> stratum(body, same);
            case PeerChoice.SameKind same -> group(body, choice, ofKind(body), say("kind", plural(body)), List.of());
            case PeerChoice.SameDepartement same -> within(body, choice, Kind.DEPARTEMENT);
            case PeerChoice.SameGroup same -> within(body, choice, Kind.EPCI);
            case PeerChoice.Nearest nearest -> nearest(body, nearest);
            case PeerChoice.ByHand byHand -> byHand(body, byHand);
        };
    }

    private Stream<Territory> ofKind(Territory body) {
        return territories.all(body.kind());
    }

    private PeerGroup stratum(Territory body, PeerChoice choice) {
        Stratum stratum = Stratum.of(body.population());
        requireInhabitants(body);
        Sentence size = Sentence.of(PeerFinder.class, "peers.size." + stratum.key());
        return group(
                body,
                choice,
                ofKind(body).filter(one -> Stratum.of(one.population()) == stratum),
                say("stratum", plural(body), size),
                List.of());
    }

    /** Those of its sort in what contains it: communes of its group, groups of its département. */
    private PeerGroup within(Territory body, PeerChoice choice, Kind kind) {
        List<Territory> around = territories.containing(body).stream()
                .filter(one -> one.kind() == kind)
                .toList();
        if (around.isEmpty()) {
            throw Refusal.of(
                    Refusal.Kind.WRONG_USE,
                    PeerFinder.class,
                    kind == Kind.EPCI ? "peers.no.group" : "peers.no.departement",
                    body.name());
        }
        Stream<Territory> peers = body.kind() == Kind.COMMUNE
                ? around.stream().flatMap(one -> territories.members(one).stream())
                : ofKind(body)
                        .filter(one -> territories.containing(one).stream().anyMatch(around::contains));
        String names = around.stream().map(Territory::name).collect(Collectors.joining(", "));
        return group(
                body,
                choice,
                peers.filter(one -> one.kind() == body.kind()).distinct(),
                say(kind == Kind.EPCI ? "group" : "departement", plural(body), names),
                List.of());
    }

    private PeerGroup nearest(Territory body, PeerChoice.Nearest choice) {
        requireInhabitants(body);
        List<Territory> nearest = ofKind(body)
                .filter(one -> one.population().orElse(0) > 0 && !one.equals(body))
                .sorted(Comparator.comparingDouble((Territory one) -> distance(body, one))
                        .thenComparing(Territory::code))
                .limit(choice.many())
                .toList();
        return new PeerGroup(
                body, choice, nearest, say("nearest", nearest.size(), plural(body)), List.of(say("no.density")));
    }

    /** How many times one’s inhabitants are the other’s, as a natural logarithm; both have some. */
    static double distance(Territory one, Territory other) {
        return Math.abs(Math.log(one.population().orElseThrow())
                - Math.log(other.population().orElseThrow()));
    }

    private PeerGroup byHand(Territory body, PeerChoice.ByHand choice) {
        BodyNaming naming = new BodyNaming(territories);
        List<Territory> named = choice.bodies().stream()
                .map(one -> naming.find(one, Optional.of(body.kind())))
                .distinct()
                .toList();
        long others = named.stream().filter(one -> one.kind() != body.kind()).count();
        return group(
                body,
                choice,
                named.stream(),
                say("hand"),
                others == 0 ? List.of() : List.of(say("other.sorts", others)));
    }

    private static PeerGroup group(
            Territory body, PeerChoice choice, Stream<Territory> peers, Sentence words, List<Sentence> remarks) {
        List<Territory> others = peers.filter(one -> !one.equals(body))
                .sorted(Comparator.comparing(Territory::kind).thenComparing(Territory::code))
                .toList();
        return new PeerGroup(body, choice, others, words, remarks);
    }

    private static void requireInhabitants(Territory body) {
        if (body.population().orElse(0) == 0) {
            throw Refusal.of(Refusal.Kind.WRONG_USE, PeerFinder.class, "peers.no.inhabitants", body.name());
        }
    }

    private static Sentence plural(Territory body) {
        return Sentence.of(
                PeerFinder.class, "definition.bodies." + body.kind().name().toLowerCase(Locale.ROOT));
    }

    private static Sentence say(String key, Object... arguments) {
        return Sentence.of(PeerFinder.class, "peers." + key, arguments);
    }
}

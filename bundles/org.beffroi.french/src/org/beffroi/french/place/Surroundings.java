package org.beffroi.french.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;

/** How close each commune is to the territory of a dossier. Immutable. */
final class Surroundings {

    /** The territory itself. */
    static final int HERE = 4;
    /** The same group of communes, or within {@value #NEXT} km. */
    static final int NEXT_DOOR = 3;
    /** The same département. */
    static final int SAME_DEPARTEMENT = 2;
    /** Within {@value #AROUND} km. */
    static final int NOT_FAR = 1;

    private static final int NEXT = 20;
    private static final int AROUND = 60;
    /** Overseas, kilometres to the islands around. */
    private static final int ARCHIPELAGO = 300;

    private final byte[] closeness;
    private boolean overseas;

    /** @param territory code of a commune or département, or SIREN; unknown or empty is nowhere: nothing is close */
    Surroundings(Lexicon lexicon, Territories territories, Optional<String> territory) {
        closeness = new byte[lexicon.communes().size()];
        territory.flatMap(territories::byCode).ifPresent(known -> measure(lexicon, territories, known));
    }

    private void measure(Lexicon lexicon, Territories territories, Territory here) {
        boolean one = here.kind() == Territory.Kind.COMMUNE || here.kind() == Territory.Kind.MUNICIPAL_ARRONDISSEMENT;
        List<Territory> members = one ? List.of(here) : territories.members(here);
        Set<String> departements = new HashSet<>();
        for (Territory member : members) {
            departements.add(Commune.departementOf(member.code()));
        }
        Commune centre = members.isEmpty() ? null : centre(lexicon, territories, members.getFirst());
        if (centre == null) {
            return;
        }
        overseas = centre.isOverseas();
        int around = overseas ? ARCHIPELAGO : AROUND;
        for (Commune commune : lexicon.communes()) {
            double away = centre.distance(commune);
            closeness[commune.index()] = (byte)
                    (away <= NEXT
                            ? NEXT_DOOR
                            : departements.contains(commune.departement())
                                    ? SAME_DEPARTEMENT
                                    : away <= around ? NOT_FAR : 0);
        }
        if (here.kind() == Territory.Kind.COMMUNE) {
            territories.containing(here).stream()
                    .filter(group -> group.kind() == Territory.Kind.EPCI || group.kind() == Territory.Kind.EPT)
                    .forEach(group -> raise(lexicon, territories.members(group), NEXT_DOOR));
            closeness[centre.index()] = HERE;
        } else {
            boolean group = here.kind() == Territory.Kind.EPCI || here.kind() == Territory.Kind.EPT;
            raise(lexicon, members, group ? NEXT_DOOR : SAME_DEPARTEMENT);
            closeness[centre.index()] = (byte) Math.max(closeness[centre.index()], group ? HERE : NEXT_DOOR);
        }
    }

    private static Commune centre(Lexicon lexicon, Territories territories, Territory most) {
        Commune commune = lexicon.commune(most.code());
        if (commune != null) {
            return commune;
        }
        return territories.containing(most).stream()
                .map(up -> lexicon.commune(up.code()))
                .filter(up -> up != null)
                .findFirst()
                .orElse(null);
    }

    private void raise(Lexicon lexicon, List<Territory> members, int to) {
        for (Territory member : members) {
            Commune commune = lexicon.commune(member.code());
            if (commune != null) {
                closeness[commune.index()] = (byte) Math.max(closeness[commune.index()], to);
            }
        }
    }

    boolean isOverseas() {
        return overseas;
    }

    /** From 0, far away or no territory said, to {@link #HERE}. */
    int closeness(Commune commune) {
        return closeness[commune.index()];
    }
}

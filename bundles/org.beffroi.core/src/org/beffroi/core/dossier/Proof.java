package org.beffroi.core.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * That something was erased, when, by whom, on which ground, and how much; nothing of what was erased.
 *
 * @param id names the file, {@code erasures/<id>.json}
 * @param kind why
 * @param begun when; written before anything is erased
 * @param finished when all was erased, empty where it was cut short: then it is to be made again
 * @param who did it
 * @param ground the legal ground, in a sentence
 * @param texts whether names within other people's texts were replaced
 * @param people keyed hashes under which erased people are recognised, should they come back
 * @param addresses keyed hashes of erased addresses
 * @param counts how much was erased, by the name of the place
 * @param traces keyed hashes of what others' mentions may bring back of them
 */
public record Proof(
        String id,
        Kind kind,
        Instant begun,
        Optional<Instant> finished,
        String who,
        String ground,
        boolean texts,
        Set<String> people,
        Set<String> addresses,
        Map<String, Long> counts,
        Traces traces) {

    /**
     * Keyed hashes by which others' mentions that come back are freed of an erased person.
     *
     * @param names hashes of her names, see {@link org.beffroi.dossier.erasure.NameHashes}
     * @param references beginnings of the hashes of the identities and addresses of her mentions
     */
    public record Traces(Set<String> names, Set<String> references) {

        /** Of nobody; of proofs written before there were any. */
        public static final Traces NONE = new Traces(Set.of(), Set.of());

        public Traces {
            names = Set.copyOf(names);
            references = Set.copyOf(references);
        }
    }

    /** Why something was erased. */
    public enum Kind {
        /** A person or an address: Regulation (EU) 2016/679, article 17. */
        ERASURE,
        /** What had been kept for as long as its source says: article 5 (1) (e). */
        PURGE
    }

    public Proof {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(begun);
        Objects.requireNonNull(finished);
        Objects.requireNonNull(who);
        Objects.requireNonNull(ground);
        Objects.requireNonNull(traces);
        people = Set.copyOf(new TreeSet<>(people));
        addresses = Set.copyOf(new TreeSet<>(addresses));
        counts = Map.copyOf(new TreeMap<>(counts));
    }

    /** An id that no other proof has, which tells when it was begun. */
    public static String newId(Instant begun) {
        return begun.toString().replace(':', '-') + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    /** The same, at its end. */
    public Proof finished(Instant at, Map<String, Long> erased) {
        return new Proof(id, kind, begun, Optional.of(at), who, ground, texts, people, addresses, erased, traces);
    }
}

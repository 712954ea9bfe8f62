package org.beffroi.dossier.folder;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.file.JsonRecords;

/** A proof as JSON; traces stand in it only where there are some. */
record ProofJson(
        int format,
        String id,
        Proof.Kind kind,
        Instant begun,
        Optional<Instant> finished,
        String who,
        String ground,
        boolean texts,
        Set<String> people,
        Set<String> addresses,
        Optional<Set<String>> names,
        Optional<Set<String>> references,
        Map<String, Long> counts) {

    private static final int FORMAT = 1;

    static byte[] write(Proof proof) {
        Optional<Proof.Traces> traces = Optional.of(proof.traces()).filter(one -> !one.equals(Proof.Traces.NONE));
        return JsonRecords.write(new ProofJson(
                FORMAT,
                proof.id(),
                proof.kind(),
                proof.begun(),
                proof.finished(),
                proof.who(),
                proof.ground(),
                proof.texts(),
                new TreeSet<>(proof.people()),
                new TreeSet<>(proof.addresses()),
                traces.map(one -> new TreeSet<>(one.names())),
                traces.map(one -> new TreeSet<>(one.references())),
                new TreeMap<>(proof.counts())));
    }

    /** @throws IOException if it is no proof */
    static Proof read(byte[] bytes) throws IOException {
        try {
            return JsonRecords.read(bytes, ProofJson.class).proof();
        } catch (RuntimeException e) {
            throw new IOException("Not a proof of erasure", e);
        }
    }

    private Proof proof() {
        return new Proof(
                id,
                kind,
                begun,
                finished,
                who,
                ground,
                texts,
                people,
                addresses,
                counts,
                new Proof.Traces(names.orElse(Set.of()), references.orElse(Set.of())));
    }
}

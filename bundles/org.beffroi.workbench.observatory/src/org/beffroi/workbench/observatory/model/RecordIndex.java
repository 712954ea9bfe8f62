package org.beffroi.workbench.observatory.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.body.KeptRecord;
import org.beffroi.observatory.kept.ObservatoryFolder;

/**
 * The records of a directory by body. Immutable.
 *
 * @param source checksum of the file that it was read from
 * @param kept whether the dossier keeps that directory still
 * @param byBody those of each body in the order of the file, with those that were set aside
 */
public record RecordIndex(String source, boolean kept, Map<BodyKey, List<KeptRecord>> byBody) {

    public RecordIndex {
        Objects.requireNonNull(source);
        byBody = Collections.unmodifiableMap(byBody);
    }

    /**
     * Reads those of the directory that came from a file; takes up to some seconds.
     *
     * @throws org.beffroi.core.message.Refusal if they cannot be read
     */
    static RecordIndex read(ObservatoryFolder folder, String source) {
        Map<BodyKey, List<KeptRecord>> byBody = new HashMap<>();
        var directory = folder.directories().stream()
                .filter(one -> one.source().sha256().equals(source))
                .findFirst();
        directory.map(folder::records).orElse(List.of()).forEach(record -> record.body()
                .ifPresent(key ->
                        byBody.computeIfAbsent(key, one -> new ArrayList<>()).add(record)));
        return new RecordIndex(source, directory.isPresent(), byBody);
    }

    /** Those of a body; none where nothing is kept of it. */
    public List<KeptRecord> of(BodyKey body) {
        return byBody.getOrDefault(body, List.of());
    }
}

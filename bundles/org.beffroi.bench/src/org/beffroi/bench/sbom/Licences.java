package org.beffroi.bench.sbom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The licences of what the products hold, by group or by group and name, as NOTICE says them, in the words of SPDX. */
final class Licences {

    private static final String TABLE = "licences.tsv";

    private final Map<String, String> byName = new LinkedHashMap<>();

    /** Reads the table beside this class. */
    Licences() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Licences.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> byName.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " is part of this bundle", e);
        }
    }

    /** The licence of a library, empty where the table does not know it. */
    Optional<String> of(String group, String name) {
        return Optional.ofNullable(byName.getOrDefault(group + ":" + name, byName.get(group)));
    }

    /** All that are named. */
    Iterable<String> all() {
        return byName.values();
    }
}

package org.beffroi.workbench.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.dossier.importing.ImportCensus;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;

/**
 * The values that a file writes in fields of few values, as far as they are known: of its first rows, then of all. Immutable.
 *
 * @param first those of the first rows, as they are kept now
 * @param earlier those that an earlier import met
 * @param census what all rows have, empty while they are read
 * @param said key of a field to what its values mean, as the user said
 */
record MetValues(
        List<ValueUse> first,
        List<ValueUse> earlier,
        Optional<ImportCensus> census,
        Map<String, Map<String, String>> said) {

    /** All of them, each once, with the rows of the whole file where these are known. */
    List<ValueUse> all() {
        Set<List<String>> met = new HashSet<>();
        Stream<ValueUse> further =
                Stream.concat(earlier.stream(), counted().stream()).map(this::asSaid);
        return Stream.concat(first.stream(), further)
                .filter(one -> met.add(List.of(one.field(), one.written())))
                .map(one -> new ValueUse(one.field(), one.written(), rows(one).orElse(one.count()), one.kept()))
                .toList();
    }

    private ValueUse asSaid(ValueUse one) {
        String kept = said.getOrDefault(one.field(), Map.of()).getOrDefault(one.written(), one.kept());
        return new ValueUse(one.field(), one.written(), one.count(), kept);
    }

    private List<ValueUse> counted() {
        return census.map(ImportCensus::values).orElse(List.of());
    }

    /** In how many rows of the whole file a value is, empty while these are not known, or not all of them. */
    Optional<Long> rows(ValueUse value) {
        return census.filter(ImportCensus::exact).stream()
                .flatMap(known -> known.values().stream())
                .filter(one -> isSame(one, value))
                .map(ValueUse::count)
                .findFirst();
    }

    /** Whether two are the same words in the same field. */
    static boolean isSame(ValueUse one, ValueUse other) {
        return one.field().equals(other.field()) && one.written().equals(other.written());
    }
}

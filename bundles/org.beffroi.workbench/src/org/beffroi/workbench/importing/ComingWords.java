package org.beffroi.workbench.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.dossier.importing.ImportCensus;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/** How many mentions an import would bring, in words: what is not known for certain is never said as if it were. Immutable. */
record ComingWords(Language language, Days days) {

    /** While the rows are read, with so many mentions met. */
    String reading(long met) {
        return language.counted("import.coming.reading", met);
    }

    /** What comes, of which days where all rows were counted, then what does not come, each as far as there is any. */
    String of(ImportCensus census) {
        String coming = language.counted(census.exact() ? "import.coming" : "import.coming.least", census.fresh());
        return Stream.of(Stream.of(coming), stretch(census).stream(), besides(census).stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
    }

    private Optional<String> stretch(ImportCensus census) {
        return census.stretch()
                .filter(known -> census.exact())
                .map(known ->
                        days.span(Optional.of(days.dayOf(known.earliest())), Optional.of(days.dayOf(known.latest()))));
    }

    private List<String> besides(ImportCensus census) {
        return Stream.of(
                        some("import.coming.besides", census.besides()),
                        some("import.coming.known", census.known()),
                        some("import.coming.repeated", census.repeated()),
                        some("import.coming.refused", census.refused()),
                        some("import.coming.erased", census.erased()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> some(String key, long count) {
        return count == 0 ? Optional.empty() : Optional.of(language.counted(key, count));
    }

    /** The button that imports, with the number where it is exact and not zero. */
    String button(Optional<ImportCensus> census) {
        return census.filter(known -> known.exact() && known.fresh() > 0)
                .map(known -> language.counted("import.go.count", known.fresh()))
                .orElseGet(() -> language.text("import.go"));
    }

    /** The longest that the button usually says. */
    String longestButton() {
        return language.counted("import.go.count", 888_888);
    }
}

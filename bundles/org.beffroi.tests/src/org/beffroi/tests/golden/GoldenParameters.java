package org.beffroi.tests.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.tests.architecture.Project;

/**
 * The parameters with which analyses are tested: those without which one cannot answer ({@code golden/necessary.tsv}), and the
 * variants that have golden files of their own ({@code golden/variants.tsv}).
 */
public final class GoldenParameters {

    private GoldenParameters() {}

    /** Texts of what an analysis cannot do without, by component; mostly empty. */
    public static Map<String, List<String>> necessary(Analysis<?> analysis) {
        return rows("necessary.tsv")
                .filter(row -> row.getFirst().equals(Analyses.info(analysis).id()))
                .findFirst()
                .map(row -> texts(row.subList(1, row.size())))
                .orElse(Map.of());
    }

    /** The variants of an analysis, without what is necessary. */
    public static List<Map<String, List<String>>> variants(Analysis<?> analysis) {
        return List.copyOf(named(analysis).values());
    }

    /** The same by their names. */
    static Map<String, Map<String, List<String>>> named(Analysis<?> analysis) {
        Map<String, Map<String, List<String>>> named = new LinkedHashMap<>();
        rows("variants.tsv")
                .filter(row -> row.getFirst().equals(Analyses.info(analysis).id()))
                .forEach(row -> named.put(row.get(1), texts(row.subList(2, row.size()))));
        return named;
    }

    /** The ids of analyses that have a row in either file. */
    static List<String> ids() {
        return Stream.of("necessary.tsv", "variants.tsv")
                .flatMap(GoldenParameters::rows)
                .map(List::getFirst)
                .distinct()
                .toList();
    }

    private static Stream<List<String>> rows(String file) {
        return Project.text(Project.here()
                        .folder("org.beffroi.tests.osgi")
                        .resolve("golden")
                        .resolve(file))
                .lines()
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .map(row -> List.of(row.split("\t")));
    }

    /** From cells such as {@code every=week}; a name may come several times. */
    private static Map<String, List<String>> texts(List<String> cells) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (String cell : cells) {
            int sign = cell.indexOf('=');
            texts.computeIfAbsent(cell.substring(0, sign), name -> new ArrayList<>())
                    .add(cell.substring(sign + 1));
        }
        return texts;
    }
}

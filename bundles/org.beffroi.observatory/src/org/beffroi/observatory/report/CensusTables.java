package org.beffroi.observatory.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.beffroi.core.document.Part;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.Table;
import org.beffroi.observatory.body.RecordFate;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.CensusSource;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.census.NetworkName;
import org.jspecify.annotations.Nullable;

/** The tables of a census, in a report and in an answer. Immutable. */
public final class CensusTables {

    private static final String PREFIX = "report.table.";

    private final List<CensusFigure> figures;
    private final CensusLabels labels;
    private final Locale language;

    public CensusTables(List<CensusFigure> figures, CensusLabels labels, Locale language) {
        this.figures = figures;
        this.labels = labels;
        this.language = language;
    }

    /**
     * A row for each group, with the bounds of its share; empty where no body is in any.
     *
     * @param grouping by what bodies are grouped
     */
    public Optional<Table> by(Grouping grouping) {
        Map<String, List<CensusFigure>> groups = figures.stream()
                .filter(figure -> figure.grouping() == grouping)
                .filter(figure -> figure.network().isEmpty())
                .collect(Collectors.groupingBy(CensusFigure::group, LinkedHashMap::new, Collectors.toList()));
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        groups.forEach((group, members) -> rows.add(Table.Row.of(row(name(grouping, group), members))));
        return Optional.of(new Table(
                say("caption." + grouping.key()),
                List.of(
                        column(CensusLabels.grouping(grouping).in(language), "group", Kind.TEXT),
                        column(say("bodies"), "bodies", Kind.WHOLE),
                        column(say("known"), "known", Kind.WHOLE),
                        column(say("present"), "share", Kind.SHARE),
                        column(say("low"), "least", Kind.SHARE),
                        column(say("high"), "most", Kind.SHARE),
                        column(say("site"), "site", Kind.SHARE),
                        column(say("of"), "site.known", Kind.WHOLE),
                        column(say("single"), "single", Kind.SHARE),
                        column(say("of"), "single.known", Kind.WHOLE),
                        column(say("accounts"), "accounts", Kind.DECIMAL)),
                rows));
    }

    /** A group; a size is one thing and stands on one line. */
    private String name(Grouping grouping, String group) {
        String name = labels.group(grouping, group, language);
        return grouping == Grouping.STRATUM ? name.replace(' ', '\u00A0') : name;
    }

    private static List<Object> row(String group, List<CensusFigure> members) {
        CensusFigure present = of(members, CensusMeasure.PRESENT);
        CensusFigure site = of(members, CensusMeasure.WEBSITE);
        CensusFigure single = of(members, CensusMeasure.SINGLE);
        return Arrays.asList(
                group,
                present.base(),
                present.known(),
                number(present),
                end(present.span().low()),
                end(present.span().high()),
                number(site),
                site.known(),
                number(single),
                single.known(),
                perHundredThousand(of(members, CensusMeasure.ACCOUNTS_PER_1000)));
    }

    private static @Nullable Object end(OptionalDouble end) {
        return end.isPresent() ? end.getAsDouble() : null;
    }

    /** Of large bodies a thousand inhabitants have so few that they would print as none. */
    private static Object perHundredThousand(CensusFigure figure) {
        return !figure.isOfFew() && figure.number().isPresent()
                ? 100 * figure.number().getAsDouble()
                : null;
    }

    private static CensusFigure of(List<CensusFigure> members, CensusMeasure measure) {
        return members.stream()
                .filter(figure -> figure.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    /** Its rate or average; of so few bodies that one more would turn it over there are numbers alone. */
    private static Object number(CensusFigure figure) {
        return !figure.isOfFew() && figure.number().isPresent()
                ? figure.number().getAsDouble()
                : null;
    }

    /** A row for each network on which any body is, the largest first. */
    Optional<Part> networks() {
        List<CensusFigure> all = figures.stream()
                .filter(figure -> figure.grouping() == Grouping.ALL)
                .filter(figure -> figure.measure() == CensusMeasure.NETWORK)
                .sorted(Comparator.comparingLong(CensusFigure::count).reversed())
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<List<Object>> rows = all.stream()
                .map(figure -> Arrays.asList(
                        (Object) NetworkName.of(figure.network().orElseThrow()),
                        figure.base(),
                        figure.known(),
                        figure.count(),
                        number(figure),
                        end(figure.span().low()),
                        end(figure.span().high()),
                        single(figure)))
                .toList();
        return Optional.of(new Part.TablePart(
                say("caption.network"),
                List.of(
                        column(say("network"), "network", Kind.TEXT),
                        column(say("bodies"), "bodies", Kind.WHOLE),
                        column(say("known"), "known", Kind.WHOLE),
                        column(say("count"), "count", Kind.WHOLE),
                        column(say("present"), "present", Kind.SHARE),
                        column(say("low"), "least", Kind.SHARE),
                        column(say("high"), "most", Kind.SHARE),
                        column(say("alone"), "alone", Kind.WHOLE)),
                rows));
    }

    private Object single(CensusFigure network) {
        return figures.stream()
                .filter(figure -> figure.grouping() == Grouping.ALL)
                .filter(figure -> figure.measure() == CensusMeasure.SINGLE_ON)
                .filter(figure -> figure.network().equals(network.network()))
                .map(CensusFigure::count)
                .findFirst()
                .orElse(0L);
    }

    /** What became of the records of the source. */
    Part fates(CensusSource source) {
        List<List<Object>> rows = new ArrayList<>();
        for (RecordFate fate : RecordFate.values()) {
            long many = source.fates().getOrDefault(fate.key(), 0L);
            if (many > 0) {
                rows.add(List.of(CensusLabels.fate(fate).in(language), many));
            }
        }
        return new Part.TablePart(
                say("caption.fates"),
                List.of(column(say("fate"), "fate", Kind.TEXT), column(say("records"), "records", Kind.WHOLE)),
                rows);
    }

    private static Column column(String label, String key, Kind kind) {
        return Column.of(key, label, kind);
    }

    private String say(String key) {
        return Sentence.of(CensusTables.class, PREFIX + key).in(language);
    }
}

package org.beffroi.workbench.observatory.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.workbench.observatory.model.Behind;
import org.beffroi.workbench.observatory.model.FigureTable;
import org.beffroi.workbench.observatory.model.MeasureChoice;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.RowSort;
import org.beffroi.workbench.observatory.model.body.BodyFacet;
import org.beffroi.workbench.observatory.model.body.BodyFilter;
import org.beffroi.workbench.observatory.model.map.MapScale;

/**
 * How the pages of a census were left: which is in front, what they filter and how they sort. What is behind a figure is kept while
 * the window is open, the rest until the next start. Belongs to the UI thread.
 */
public final class PageMemory {

    private static final String SIDE = "side";
    private static final String TYPED = "typed";
    private static final String FACET = "facet.";
    private static final String SORT = "sort";
    private static final String WEIGHTS = "weights";
    private static final String MEASURE = "measure";
    private static final String NETWORK = "measure.network";
    private static final String GROUPING = "grouping";
    private static final String SCALE = "scale";
    private static final String FORMAT = "export.";
    private static final String FOLDER = "export folder";

    private final Map<String, String> kept;
    private Optional<Behind> behind = Optional.empty();
    private Optional<RowSort> figureSort = Optional.empty();

    /** @param kept what is kept between two starts */
    public PageMemory(Map<String, String> kept) {
        this.kept = kept;
    }

    /** The page in front. */
    public CensusSide side() {
        return value(SIDE, CensusSide.class).orElse(CensusSide.FINDINGS);
    }

    /** Keeps the page in front. */
    public void side(CensusSide side) {
        kept.put(SIDE, side.name());
    }

    /** One of an enum, empty where nothing is kept that is one. */
    public <E extends Enum<E>> Optional<E> value(String key, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(kept.get(key)))
                .findFirst();
    }

    /** Keeps one of an enum, empty for none. */
    public void value(String key, Optional<? extends Enum<?>> value) {
        value.ifPresentOrElse(one -> kept.put(key, one.name()), () -> kept.remove(key));
    }

    /** A text, empty where nothing is kept. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** Keeps a text, empty for none. */
    public void text(String key, Optional<String> value) {
        value.ifPresentOrElse(one -> kept.put(key, one), () -> kept.remove(key));
    }

    /** Which bodies show. */
    public BodyFilter filter() {
        Map<BodyFacet, String> facets = new EnumMap<>(BodyFacet.class);
        for (BodyFacet facet : BodyFacet.values()) {
            Optional.ofNullable(kept.get(FACET + facet.name()))
                    .filter(facet::isValue)
                    .ifPresent(value -> facets.put(facet, value));
        }
        return new BodyFilter(kept.getOrDefault(TYPED, ""), facets, behind);
    }

    /** Keeps which bodies show. */
    public void filter(BodyFilter filter) {
        kept.put(TYPED, filter.typed());
        for (BodyFacet facet : BodyFacet.values()) {
            kept.remove(FACET + facet.name());
        }
        filter.facets().forEach((facet, value) -> kept.put(FACET + facet.name(), value));
        behind = filter.behind();
    }

    /** How the bodies are sorted, empty for by name. */
    public Optional<RowSort> sort() {
        return Optional.ofNullable(kept.get(SORT))
                .filter(said -> said.matches("[0-5] (?:up|down)"))
                .map(said -> new RowSort(said.charAt(0) - '0', said.endsWith("down")));
    }

    /** Keeps how the bodies are sorted. */
    public void sort(Optional<RowSort> sort) {
        sort.ifPresentOrElse(
                by -> kept.put(SORT, by.column() + (by.down() ? " down" : " up")), () -> kept.remove(SORT));
    }

    /** How the table and the sheet share the width, two numbers; empty for as they begin. */
    public Optional<int[]> weights() {
        return Optional.ofNullable(kept.get(WEIGHTS))
                .filter(said -> said.matches("[1-9]\\d{0,3} [1-9]\\d{0,3}"))
                .map(said -> Arrays.stream(said.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    /** Keeps how the table and the sheet share the width. */
    public void weights(int table, int sheet) {
        kept.put(WEIGHTS, table + " " + sheet);
    }

    /** What is measured: what was chosen last, where that census measures it. */
    public MeasureChoice measure(OpenCensus census) {
        MeasureChoice last = new MeasureChoice(
                value(MEASURE, CensusMeasure.class).orElse(CensusMeasure.PRESENT),
                value(NETWORK, AccountNetwork.class));
        return MeasureChoice.all(census).contains(last) ? last : MeasureChoice.USUAL;
    }

    /** Keeps what is measured. */
    public void measure(MeasureChoice choice) {
        value(MEASURE, Optional.of(choice.measure()));
        value(NETWORK, choice.network());
    }

    /** The figures that show; how they are sorted is kept while the window is open. */
    public FigureTable figures(OpenCensus census) {
        return new FigureTable(measure(census), grouping(), figureSort);
    }

    /** By what bodies are grouped. */
    public Grouping grouping() {
        return value(GROUPING, Grouping.class).orElse(Grouping.STRATUM);
    }

    /** Keeps by what bodies are grouped; they stand in the order of the groups then. */
    public void grouping(Grouping grouping) {
        value(GROUPING, Optional.of(grouping));
        figureSort = Optional.empty();
    }

    /** Keeps how figures are sorted, empty for in the order of their groups. */
    public void figureSort(Optional<RowSort> sort) {
        figureSort = sort;
    }

    /** How the colours of the map tell values apart. */
    public MapScale scale() {
        return value(SCALE, MapScale.class).orElse(MapScale.AMOUNT);
    }

    /** Keeps how the colours of the map tell values apart. */
    public void scale(MapScale scale) {
        value(SCALE, Optional.of(scale));
    }

    /** In what format something left last. */
    public Optional<String> exported(String subject) {
        return Optional.ofNullable(kept.get(FORMAT + subject));
    }

    /** Keeps in what format something leaves. */
    public void exported(String subject, String format) {
        kept.put(FORMAT + subject, format);
    }

    /** The folder in which something was written last, where it is still there. */
    public Optional<Path> exportFolder() {
        return Optional.ofNullable(kept.get(FOLDER)).map(Path::of).filter(Files::isDirectory);
    }

    /** Keeps the folder in which something is written. */
    public void exportFolder(Path folder) {
        kept.put(FOLDER, folder.toString());
    }

    /** The census that was in hand in a dossier. */
    public Optional<String> census(String dossier) {
        return Optional.ofNullable(kept.get(key(dossier)));
    }

    /** Keeps the census in hand in a dossier. */
    public void census(String dossier, String name) {
        kept.put(key(dossier), name);
    }

    /** By dossier: several lie on one machine. */
    private static String key(String dossier) {
        return "census " + dossier;
    }
}

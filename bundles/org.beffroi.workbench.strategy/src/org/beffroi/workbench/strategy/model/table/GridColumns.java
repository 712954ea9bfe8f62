package org.beffroi.workbench.strategy.model.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.strategy.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The columns that a listing can have, those it has at first, and how wide they are. Without state. */
public final class GridColumns {

    /** What most want to see of a class, where all would be too many. */
    private static final Map<String, List<String>> AT_FIRST = Map.ofEntries(
            Map.entry("Objective", List.of("kind", "priority", "due", "axis", "owner", "audiences")),
            Map.entry("Indicator", List.of("unit", "direction", "baseline", "target", "due")),
            Map.entry("Action", List.of("state", "from", "until", "owner", "budget", "objectives")),
            Map.entry("Risk", List.of("kind", "likelihood", "impact", "reassessOn", "mitigations")),
            Map.entry("Audience", List.of("kind", "size", "sizeSource", "channels")),
            Map.entry("Message", List.of("words", "proof", "objectives", "audiences")),
            Map.entry("EditorialLine", List.of("theme", "times", "every", "owner", "channels", "audiences")),
            Map.entry("EditorialItem", List.of("on", "time", "state", "line", "channels", "author")),
            Map.entry(
                    "Channel", List.of("medium", "decision", "status", "address", "followers", "followersAt", "owner")),
            Map.entry("Presence", List.of("medium", "address", "status", "followers", "at", "source")),
            Map.entry("Finding", List.of("kind", "description")),
            Map.entry("Objection", List.of("kind", "heardFrom", "answer")),
            Map.entry("WeakPoint", List.of("description")),
            Map.entry("GlobalGoal", List.of("description")),
            Map.entry("GlobalAction", List.of("goal", "description")),
            Map.entry("Axis", List.of("aim")),
            Map.entry("Department", List.of("description")),
            Map.entry("Scenario", List.of("watches", "firstAnswer")),
            Map.entry("AdvocacyProgramme", List.of("line", "description")),
            Map.entry("Election", List.of("firstRound", "description")),
            Map.entry("Charter", List.of("kind", "adoptedOn", "shownWhere")),
            Map.entry("Participation", List.of("#sort", "from", "until", "asked", "became")));

    private static final Set<EStructuralFeature> QUIET = Set.of(
            ModelPackage.eINSTANCE.getElement_Description(),
            ModelPackage.eINSTANCE.getElement_Notes(),
            ModelPackage.eINSTANCE.getElement_Diffusion());

    /** All columns: the name first, what is common to all elements last. */
    public List<GridColumn> of(Listing listing) {
        List<GridColumn> columns = new ArrayList<>();
        if (listing.isNamed()) {
            columns.add(GridColumn.of(ModelPackage.eINSTANCE.getElement_Name()).orElseThrow());
        }
        listing.within().map(GridColumn::owner).ifPresent(columns::add);
        if (listing.kinds().size() > 1) {
            columns.add(GridColumn.sort());
        }
        features(listing, false).flatMap(each -> GridColumn.of(each).stream()).forEach(columns::add);
        features(listing, true).flatMap(each -> GridColumn.of(each).stream()).forEach(columns::add);
        return List.copyOf(columns);
    }

    private static Stream<EStructuralFeature> features(Listing listing, boolean quiet) {
        return Stream.concat(Stream.of(listing.type()), listing.kinds().stream())
                .map(EClass::getEAllStructuralFeatures)
                .flatMap(List::stream)
                .distinct()
                .filter(each -> each != ModelPackage.eINSTANCE.getElement_Name() && QUIET.contains(each) == quiet);
    }

    /** Those that show at first, in their order: the first one stays in sight. */
    public List<GridColumn> first(Listing listing) {
        List<GridColumn> all = of(listing);
        List<String> wanted = AT_FIRST.get(listing.type().getName());
        if (wanted == null) {
            return all.stream()
                    .filter(each -> each.feature().isEmpty()
                            || !QUIET.contains(each.feature().get()))
                    .toList();
        }
        List<GridColumn> first = new ArrayList<>();
        all.stream()
                .filter(each -> each.kind() == GridColumn.Kind.OWNER
                        || each.feature()
                                .filter(ModelPackage.eINSTANCE.getElement_Name()::equals)
                                .isPresent())
                .forEach(first::add);
        for (String id : wanted) {
            find(all, id).ifPresent(first::add);
        }
        return List.copyOf(first);
    }

    /** The column of that id. */
    public static Optional<GridColumn> find(List<GridColumn> columns, String id) {
        return columns.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** How wide a column is at first, in points. */
    public static int width(GridColumn column, boolean isFirst) {
        if (isFirst) {
            return 232;
        }
        return switch (column.kind()) {
            case TYPED -> column.isNumber() ? 104 : column.isDay() ? 156 : 192;
            case CHOICE, SORT -> 136;
            case YES_NO -> 88;
            case WORDS, REFERENCE -> 152;
            case LIST, OWNER -> 184;
            case REFERENCES -> 208;
            case TEXT -> 272;
        };
    }

    /** How wide a column becomes where there is room to spare, in points. */
    static int widest(GridColumn column, boolean isFirst) {
        if (isFirst) {
            return 400;
        }
        return switch (column.kind()) {
            case TEXT -> 560;
            case REFERENCES -> 480;
            case LIST, OWNER -> 320;
            case REFERENCE, WORDS -> 240;
            default -> width(column, false);
        };
    }
}

package org.beffroi.dossier.digest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Parameter;

/**
 * Of which days an item of a digest is, whatever its kind: a search has a period, an analysis may ask for one.
 *
 * @param analyses the analysis of an id; empty where no bundle at hand has it
 */
public record ItemPeriod(Function<String, Optional<Analysis<?>>> analyses) {

    public ItemPeriod {
        Objects.requireNonNull(analyses);
    }

    /** Where no analysis is at hand. */
    public static ItemPeriod ofSearches() {
        return new ItemPeriod(id -> Optional.empty());
    }

    /** Whether an item is of some days: neither of what is written or quoted, nor of what is new to a watch. */
    public boolean isIn(Digest.Item item) {
        return item instanceof Digest.Search || parameter(item).isPresent();
    }

    /** Whether it may be of all dates. */
    public boolean mayBeAll(Digest.Item item) {
        return item instanceof Digest.Search
                || parameter(item)
                        .filter(one -> one.shape() == Parameter.Shape.MAYBE)
                        .isPresent();
    }

    /** Of which days it is, as typed; empty for all dates. */
    public Optional<String> of(Digest.Item item) {
        return item instanceof Digest.Search search
                ? search.period()
                : parameter(item).flatMap(one -> parameters(item).getOrDefault(one.name(), List.of()).stream()
                        .findFirst()
                        .filter(typed -> !typed.isBlank())
                        .or(one::standard));
    }

    /** The same item of other days, empty for all dates; as it is where it is of none. */
    public Digest.Item in(Digest.Item item, Optional<String> period) {
        if (item instanceof Digest.Search search) {
            return new Digest.Search(search.title(), search.query(), period, search.shown(), search.sort());
        }
        Optional<Parameter> asked = parameter(item);
        if (asked.isEmpty()) {
            return item;
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>(parameters(item));
        period.ifPresentOrElse(
                typed -> parameters.put(asked.get().name(), List.of(typed)),
                () -> parameters.remove(asked.get().name()));
        return switch (item) {
            case Digest.Analysed one -> new Digest.Analysed(one.title(), one.analysis(), parameters);
            case Digest.Finding one -> new Digest.Finding(one.analysis(), parameters, one.number());
            case Digest.Figure one -> new Digest.Figure(one.analysis(), parameters, one.measure());
            default -> item;
        };
    }

    /**
     * The same item, of the days of its digest where it asks for some and has none: neither said, nor of a standard that means
     * something by itself, such as the days before which an analysis compares.
     */
    public Digest.Item following(Digest.Item item) {
        return isIn(item) && of(item).isEmpty() ? in(item, Optional.of(Digest.ITS_PERIOD)) : item;
    }

    /** The period that an analysis asks for first; empty where it asks for none, or is not at hand. */
    public Optional<Parameter> parameter(String analysis) {
        return analyses.apply(analysis).flatMap(known -> Form.of(known.parameters()).components().stream()
                .filter(one -> one.kind() == Kind.PERIOD && one.shape() != Parameter.Shape.MANY)
                .findFirst());
    }

    private Optional<Parameter> parameter(Digest.Item item) {
        return analysis(item).flatMap(this::parameter);
    }

    private static Optional<String> analysis(Digest.Item item) {
        return switch (item) {
            case Digest.Analysed one -> Optional.of(one.analysis());
            case Digest.Finding one -> Optional.of(one.analysis());
            case Digest.Figure one -> Optional.of(one.analysis());
            default -> Optional.empty();
        };
    }

    private static Map<String, List<String>> parameters(Digest.Item item) {
        return switch (item) {
            case Digest.Analysed one -> one.parameters();
            case Digest.Finding one -> one.parameters();
            case Digest.Figure one -> one.parameters();
            default -> Map.of();
        };
    }
}

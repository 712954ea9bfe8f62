package org.beffroi.workbench.observatory.model.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.census.BodyProfile;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.observatory.census.Presence;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.OpenCensus;

/**
 * The bodies behind the figure of one département, each with what the figure says of it and where it lies. Immutable.
 *
 * @param figure of that département
 * @param rows by name
 */
public record DepartementBodies(CensusFigure figure, List<Row> rows) {

    public DepartementBodies {
        Objects.requireNonNull(figure);
        rows = List.copyOf(rows);
    }

    /**
     * One of them.
     *
     * @param state whether it has what is measured
     * @param place in its main place; empty where the reference knows none
     * @param said the state in words
     * @param says all of it, as it is said where one points at it
     */
    public record Row(BodyProfile profile, Presence state, Optional<Coordinates> place, String said, String says) {

        public String name() {
            return profile.body().name();
        }
    }

    /** Those of a figure; reads the reference, so not for the UI thread. */
    public static DepartementBodies of(
            OpenCensus census, CensusFigure figure, Territories territories, FigureWords words) {
        List<Row> rows = new ArrayList<>();
        for (Presence state : Presence.values()) {
            census.count()
                    .behind(figure, Optional.of(state))
                    .forEach(profile -> rows.add(row(profile, state, figure, territories, words)));
        }
        rows.sort(Comparator.comparing(Row::name, words.language().alphabetical()));
        return new DepartementBodies(figure, rows);
    }

    private static Row row(
            BodyProfile profile, Presence state, CensusFigure figure, Territories territories, FigureWords words) {
        Territory.Kind kind = profile.body().key().kind();
        String said = figure.measure() == CensusMeasure.PRESENT
                ? words.presence(state)
                : words.language().text("observatory.state." + state.key());
        String networks = profile.present().stream().map(NetworkName::of).collect(Collectors.joining(", "));
        String name = profile.body().name();
        return new Row(
                profile,
                state,
                profile.body().place().or(() -> territories
                        .byCode(kind, profile.body().key().code())
                        .flatMap(Territory::coordinates)),
                said,
                networks.isEmpty()
                        ? words.language().text("observatory.map.body", name, said)
                        : words.language().text("observatory.map.body.networks", name, said, networks));
    }

    /** How many are in a state. */
    public long many(Presence state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /** How many lie nowhere that is known. */
    public long nowhere() {
        return rows.stream().filter(row -> row.place().isEmpty()).count();
    }
}

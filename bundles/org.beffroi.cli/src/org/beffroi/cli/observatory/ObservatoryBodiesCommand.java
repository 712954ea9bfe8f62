package org.beffroi.cli.observatory;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.syntax.TypedName;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.beffroi.observatory.census.BodyProfile;
import org.beffroi.observatory.census.CensusCount;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.observatory.census.Presence;
import org.beffroi.observatory.report.CensusLabels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the bodies behind a figure of a census, each with the record that it was read from. */
@Component(service = Command.class)
@Command.Info(id = "observatory bodies")
public final class ObservatoryBodiesCommand implements Command<ObservatoryBodiesCommand.Parameters> {

    /** No more figures are named where one is unknown. */
    private static final int MOST_NAMED = 60;

    /** Which bodies they are. */
    private static final Listing<BodyProfile> NAMED = Listing.<BodyProfile>of(
                    "observatory.bodies.title", "observatory.bodies.none")
            .with(
                    "kind",
                    "observatory.column.kind",
                    Kind.TEXT,
                    (profile, readers) -> BodyKindCell.of(profile.body(), readers))
            .with("code", "observatory.column.code", Kind.TEXT, profile -> profile.body()
                    .key()
                    .code())
            .with("name", "observatory.column.name", Kind.TEXT, profile -> profile.body()
                    .name())
            .with(
                    "population",
                    "observatory.column.population",
                    Kind.WHOLE,
                    profile -> profile.body().population().isPresent()
                            ? (long) profile.body().population().getAsInt()
                            : null)
            .with(
                    "presence",
                    "observatory.column.presence",
                    Kind.TEXT,
                    (profile, readers) -> readers.people()
                            ? CensusLabels.presence(profile.presence()).in(readers.locale())
                            : profile.presence().key());

    private final Formats formats;

    @Activate
    public ObservatoryBodiesCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /** What the figure says of each, then where that is known from; of presence it is said already. */
    private static Listing<BodyProfile> listing(CensusCount count, CensusFigure figure) {
        Listing<BodyProfile> listing = figure.measure() == CensusMeasure.PRESENT
                ? NAMED
                : NAMED.with("state", "observatory.column.state", Kind.TEXT, (profile, readers) -> count.state(
                                figure, profile)
                        .map(state ->
                                readers.people() ? CensusLabels.state(state).in(readers.locale()) : state.key())
                        .orElse(null));
        return listing.with("networks", "observatory.column.networks", Kind.TEXTS, profile -> profile.present().stream()
                        .map(NetworkName::of)
                        .toList())
                .with("website", "observatory.column.website", Kind.TEXT, profile -> profile.body()
                        .website()
                        .orElse(null))
                .with("record", "observatory.column.number", Kind.WHOLE, profile -> profile.body()
                        .record()
                        .orElse(null));
    }

    /**
     * Which bodies, and how they are told.
     *
     * @param census a folder that holds one, or the name of one of the dossier’s
     * @param figure id of the figure, as {@code observatory figures --format csv} has it
     * @param state those that have it, that have not, of which it is not known; empty for all of its base
     * @param format name of a format; absent: that of the file’s name, else a table
     * @param out the file to write
     */
    public record Parameters(
            @Argument String census,
            @Default("present") String figure,
            Optional<Presence> state,
            Optional<String> format,
            Optional<Path> out) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        CensusCount count = new CensusCount(
                new CensusPlace(workplace).bundle(parameters.census()).data());
        CensusFigure figure = figure(count.figures(), parameters.figure());
        formats.output(parameters.format(), parameters.out(), workplace)
                .write(listing(count, figure), count.behind(figure, parameters.state()), ZoneOffset.UTC);
        return Outcome.DONE;
    }

    /** The one that is typed; where there is none, those of all bodies are named, which those of groups begin with. */
    private static CensusFigure figure(List<CensusFigure> all, String typed) {
        Optional<CensusFigure> found = TypedName.find(typed, all, CensusFigure::id);
        if (found.isEmpty()) {
            List<String> known = all.stream()
                    .filter(one -> one.grouping() == Grouping.ALL
                            || typed.contains(one.grouping().key()))
                    .map(CensusFigure::id)
                    .limit(MOST_NAMED)
                    .toList();
            throw TypedName.unknown("observatory.figure.unknown", typed, known);
        }
        return found.get();
    }
}

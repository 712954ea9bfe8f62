package org.beffroi.cli.observatory;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.Readership;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.ScoreInterval;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.census.CensusCount;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.report.CensusLabels;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the figures of a census: each with its base, what is known of it, its bounds and its interval. */
@Component(service = Command.class)
@Command.Info(id = "observatory figures")
public final class ObservatoryFiguresCommand implements Command<ObservatoryFiguresCommand.Parameters> {

    private final Formats formats;
    private final Territories territories;

    @Activate
    public ObservatoryFiguresCommand(@Reference List<TableWriter> writers, @Reference Territories territories) {
        this.formats = Formats.of(writers);
        this.territories = territories;
    }

    /**
     * Which figures, and how they are told.
     *
     * @param census a folder that holds one, or the name of one of the dossier’s
     * @param by how bodies are grouped
     * @param measure what is measured; empty for all
     * @param format name of a format; absent: that of the file’s name, else a table
     * @param out the file to write
     */
    public record Parameters(
            @Argument String census,
            @Default("all") Grouping by,
            Optional<CensusMeasure> measure,
            Optional<String> format,
            Optional<Path> out) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        CensusPlace place = new CensusPlace(workplace);
        CensusLabels labels = new CensusLabels(place.territories(parameters.census(), territories));
        List<CensusFigure> figures = new CensusCount(
                        place.bundle(parameters.census()).data())
                .figures().stream()
                        .filter(figure -> figure.grouping() == parameters.by())
                        .filter(figure -> parameters.measure().isEmpty()
                                || figure.measure() == parameters.measure().get())
                        .toList();
        formats.output(parameters.format(), parameters.out(), workplace)
                .write(listing(parameters.by(), labels), figures, ZoneOffset.UTC);
        return Outcome.DONE;
    }

    private static Listing<CensusFigure> listing(Grouping by, CensusLabels labels) {
        Listing<CensusFigure> listing = Listing.<CensusFigure>of(
                        "observatory.figures.title", "observatory.figures.none")
                .with(
                        "figure",
                        "observatory.column.figure",
                        Kind.TEXT,
                        (figure, readers) -> label(figure, labels, readers));
        if (by != Grouping.ALL) {
            listing = listing.with(
                    "group",
                    "observatory.column.group",
                    Kind.TEXT,
                    (figure, readers) -> group(figure, labels, readers));
        }
        return withBounds(listing.with(
                        "share",
                        "observatory.column.share",
                        Kind.SHARE,
                        figure -> figure.measure().isShare()
                                ? figure.number().stream().boxed().findFirst().orElse(null)
                                : null)
                .with("value", "observatory.column.value", Kind.DECIMAL, figure -> figure.value().stream()
                        .boxed()
                        .findFirst()
                        .orElse(null))
                .with("count", "observatory.column.count", Kind.WHOLE, CensusFigure::count)
                .with("known", "observatory.column.known", Kind.WHOLE, CensusFigure::known)
                .with("base", "observatory.column.base", Kind.WHOLE, CensusFigure::base));
    }

    /** Between what each lies: a share by the unknown and by chance, an average by the unknown alone. */
    private static Listing<CensusFigure> withBounds(Listing<CensusFigure> listing) {
        return listing.with(
                        "low",
                        "observatory.column.low",
                        Kind.SHARE,
                        figure -> bound(figure.span().low(), figure.measure().isShare()))
                .with(
                        "high",
                        "observatory.column.high",
                        Kind.SHARE,
                        figure -> bound(figure.span().high(), figure.measure().isShare()))
                .with("wilson_low", "observatory.column.wilson.low", Kind.SHARE, figure -> figure.interval()
                        .map(ScoreInterval::low)
                        .orElse(null))
                .with("wilson_high", "observatory.column.wilson.high", Kind.SHARE, figure -> figure.interval()
                        .map(ScoreInterval::high)
                        .orElse(null))
                .with(
                        "value_low",
                        "observatory.column.value.low",
                        Kind.DECIMAL,
                        figure -> bound(figure.span().low(), !figure.measure().isShare()))
                .with(
                        "value_high",
                        "observatory.column.value.high",
                        Kind.DECIMAL,
                        figure -> bound(figure.span().high(), !figure.measure().isShare()));
    }

    private static Object label(CensusFigure figure, CensusLabels labels, Readership readers) {
        return readers.people() ? labels.measure(figure).in(readers.locale()) : figure.id();
    }

    private static Object group(CensusFigure figure, CensusLabels labels, Readership readers) {
        return readers.people() ? labels.group(figure.grouping(), figure.group(), readers.locale()) : figure.group();
    }

    /** An end of the bounds, where the figure is of the sort of the column; null else, and where nothing bounds it. */
    private static @Nullable Double bound(OptionalDouble end, boolean fits) {
        return fits && end.isPresent() ? end.getAsDouble() : null;
    }
}

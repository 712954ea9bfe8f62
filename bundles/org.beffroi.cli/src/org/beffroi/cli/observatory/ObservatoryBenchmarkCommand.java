package org.beffroi.cli.observatory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.benchmark.Benchmark;
import org.beffroi.observatory.benchmark.BenchmarkFindings;
import org.beffroi.observatory.benchmark.BodyNaming;
import org.beffroi.observatory.benchmark.MetricFile;
import org.beffroi.observatory.benchmark.PeerChoice;
import org.beffroi.observatory.benchmark.PeerFinder;
import org.beffroi.observatory.benchmark.Percentile;
import org.beffroi.observatory.benchmark.Spread;
import org.beffroi.observatory.benchmark.Standing;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says how a body stands among its peers: percentiles with their spread, never ranks. */
@Component(service = Command.class)
@Command.Info(id = "observatory benchmark")
public final class ObservatoryBenchmarkCommand implements Command<ObservatoryBenchmarkCommand.Parameters> {

    private static final List<String> CHOICES = List.of("stratum", "kind", "departement", "epci", "nearest");

    private final Formats formats;
    private final Territories territories;

    @Activate
    public ObservatoryBenchmarkCommand(@Reference List<TableWriter> writers, @Reference Territories territories) {
        this.formats = Formats.of(writers);
        this.territories = territories;
    }

    /**
     * Who is compared, with whom.
     *
     * @param body code or name; empty for the dossier’s own territory
     * @param peers a way to choose them, or codes
     * @param many how many of the nearest
     * @param network the one that is looked at; empty for all
     * @param asOf the last day whose values count; empty for today
     * @param within how many days before it still count; empty for all
     * @param format name of a format; absent: that of the file’s name, else a table
     * @param out the file to write
     */
    public record Parameters(
            @Argument Optional<String> body,
            List<String> peers,
            Optional<Integer> many,
            Optional<String> network,
            Optional<String> asOf,
            Optional<Integer> within,
            Optional<String> format,
            Optional<Path> out) {
        public Parameters {
            if (many.orElse(1) < 1 || within.orElse(0) < 0) {
                throw WrongUse.of("observatory.benchmark.number.wrong");
            }
        }
    }

    @Override
    public List<String> choices(String component) {
        return component.equals("peers") ? CHOICES : List.of();
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        ObservatoryFolder folder = ObservatoryFolder.of(dossier.folder());
        Territories known = folder.territories(territories);
        Territory body = new BodyNaming(known)
                .find(parameters
                        .body()
                        .or(() -> dossier.settings().territory())
                        .orElseThrow(() -> WrongUse.of("observatory.territory.missing")));
        MetricFile.Read metrics = new MetricFile(folder.folder().resolve(MetricFile.NAME), known).read();
        metrics.refused()
                .forEach(row ->
                        workplace.tell(Sentence.of(getClass(), "observatory.metrics.refused", row.line(), row.why())));
        LocalDate asOf = parameters.asOf().map(TypedDay::read).orElseGet(dossier::today);
        Benchmark benchmark = new Benchmark(
                metrics.table(),
                new PeerFinder(known).peers(body, choice(parameters)),
                new Benchmark.Span(
                        asOf, parameters.within().map(OptionalInt::of).orElse(OptionalInt.empty())));
        Optional<AccountNetwork> network = parameters.network().map(TypedDefinition::network);
        new BenchmarkFindings(benchmark, network).all().forEach(workplace::tell);
        formats.output(parameters.format(), parameters.out(), workplace)
                .write(listing(benchmark.days(network).isEmpty()), benchmark.standings(network), ZoneOffset.UTC);
        return metrics.refused().isEmpty() ? Outcome.DONE : Outcome.DONE_WITH_REJECTS;
    }

    private static PeerChoice choice(Parameters parameters) {
        List<String> typed = parameters.peers();
        if (typed.size() > 1 || typed.size() == 1 && !CHOICES.contains(typed.getFirst())) {
            return new PeerChoice.ByHand(typed);
        }
        return switch (typed.isEmpty() ? "stratum" : typed.getFirst()) {
            case "kind" -> new PeerChoice.SameKind();
            case "departement" -> new PeerChoice.SameDepartement();
            case "epci" -> new PeerChoice.SameGroup();
            case "nearest" -> new PeerChoice.Nearest(parameters.many().orElse(PeerChoice.Nearest.USUAL));
            default -> new PeerChoice.SameStratum();
        };
    }

    /** @param never whether nothing is known of any day */
    private static Listing<Standing> listing(boolean never) {
        return withSpread(Listing.<Standing>of(
                        "observatory.benchmark.title",
                        never ? "observatory.benchmark.none" : "observatory.benchmark.none.then")
                .with(
                        "indicator",
                        "observatory.column.indicator",
                        Kind.TEXT,
                        (one, readers) -> readers.people()
                                ? BenchmarkFindings.label(one.indicator(), Optional.empty())
                                        .in(readers.locale())
                                : one.indicator().key())
                .with("network", "observatory.column.network", Kind.TEXT, (one, readers) -> one.network()
                        .map(network -> readers.people() ? NetworkName.of(network) : network.key())
                        .orElse(null))
                .with(
                        "value",
                        "observatory.column.value",
                        Kind.DECIMAL,
                        one -> one.value().isPresent() ? one.value().getAsDouble() : null)
                .with("day", "observatory.column.day", Kind.DAY, one -> one.day()
                        .orElse(null))
                .with("percentile", "observatory.column.percentile", Kind.SHARE, place(Percentile::share))
                .with("low", "observatory.column.wilson.low", Kind.SHARE, place(one -> one.interval()
                        .low()))
                .with("high", "observatory.column.wilson.high", Kind.SHARE, place(one -> one.interval()
                        .high()))
                .with("at_least", "observatory.column.low", Kind.SHARE, place(Percentile::least))
                .with("at_most", "observatory.column.high", Kind.SHARE, place(Percentile::most))
                .with("known", "observatory.column.peers.known", Kind.WHOLE, one -> (long) one.known())
                .with("peers", "observatory.column.peers", Kind.WHOLE, one -> (long) one.base()));
    }

    /** Between what the known peers lie, and from when that is known. */
    private static Listing<Standing> withSpread(Listing<Standing> listing) {
        return listing.with("least", "observatory.column.least", Kind.DECIMAL, spread(Spread::least))
                .with("first", "observatory.column.first", Kind.DECIMAL, spread(Spread::first))
                .with("median", "observatory.column.median", Kind.DECIMAL, spread(Spread::median))
                .with("third", "observatory.column.third", Kind.DECIMAL, spread(Spread::third))
                .with("most", "observatory.column.most", Kind.DECIMAL, spread(Spread::most))
                .with(
                        "remark",
                        "observatory.column.remark",
                        Kind.TEXT,
                        (one, readers) -> one.isOfTooFew()
                                ? readers.people() ? readers.say("observatory.benchmark.few") : "too_few"
                                : null)
                .with("oldest", "observatory.column.oldest", Kind.DAY, one -> one.oldest()
                        .orElse(null))
                .with("newest", "observatory.column.newest", Kind.DAY, one -> one.newest()
                        .orElse(null));
    }

    private static Function<Standing, Object> place(Function<Percentile, Double> number) {
        return standing -> standing.percentile().map(number).orElse(null);
    }

    private static Function<Standing, Object> spread(Function<Spread, Double> number) {
        return standing -> standing.spread().map(number).orElse(null);
    }
}

package org.beffroi.cli.observatory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.benchmark.BenchmarkFindings;
import org.beffroi.observatory.benchmark.BodyNaming;
import org.beffroi.observatory.benchmark.MetricFile;
import org.beffroi.observatory.benchmark.MetricImport;
import org.beffroi.observatory.benchmark.MetricTable;
import org.beffroi.observatory.benchmark.MetricValue;
import org.beffroi.observatory.benchmark.RefusedRow;
import org.beffroi.observatory.body.AccountOwners;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.beffroi.observatory.report.CensusLabels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes in what tables say of bodies’ accounts, each row refused with its reason where it cannot be, or what the dossier’s archive
 * tells of its own body; or lists what is known.
 */
@Component(service = Command.class)
@Command.Info(id = "observatory metrics")
public final class ObservatoryMetricsCommand implements Command<ObservatoryMetricsCommand.Parameters> {

    private static final int MOST_REFUSED = 100;

    private final Formats formats;
    private final Territories territories;
    private final TableFiles workbooks;
    private final Analyses analyses;

    @Activate
    public ObservatoryMetricsCommand(
            @Reference List<TableWriter> writers,
            @Reference Territories territories,
            @Reference TableFiles workbooks,
            @Reference Analyses analyses) {
        this.formats = Formats.of(writers);
        this.territories = territories;
        this.workbooks = workbooks;
        this.analyses = analyses;
    }

    /**
     * What is read, counted or listed.
     *
     * @param file the table; empty to list what is known
     * @param fromArchive whether the archive is counted in place of a table
     * @param map what columns are, by their names
     * @param body whose values are where no directory and no column says it; of the archive the dossier’s own without it
     * @param network of values whose row and column name none
     * @param asOf day of values whose row names none; of the archive the last day that is counted, today without it
     * @param overDays over how many days totals of posts and engagements are; how many of the archive are counted
     * @param kind sort of body that is meant where several are called alike
     * @param source where the values are known from; empty for the file’s name
     * @param dryRun whether nothing is kept
     * @param format of the list: name of a format; absent: that of the file’s name, else a table
     * @param out of the list: the file to write
     */
    public record Parameters(
            @Argument Optional<Path> file,
            boolean fromArchive,
            @Whole List<String> map,
            Optional<String> body,
            Optional<String> network,
            Optional<String> asOf,
            Optional<Integer> overDays,
            Optional<String> kind,
            Optional<String> source,
            boolean dryRun,
            Optional<String> format,
            Optional<Path> out) {
        public Parameters {
            if (overDays.orElse(1) < 1) {
                throw WrongUse.of("observatory.metrics.days.wrong");
            }
            boolean more = Stream.of(file, network, kind, source, format, out).anyMatch(Optional::isPresent);
            if (fromArchive && (more || !map.isEmpty())) {
                throw WrongUse.of("observatory.metrics.archive.alone");
            }
        }
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        ObservatoryFolder folder = ObservatoryFolder.of(dossier.folder());
        Territories known = folder.territories(territories);
        MetricFile metrics = new MetricFile(folder.folder().resolve(MetricFile.NAME), known);
        if (parameters.fromArchive()) {
            keep(
                    new CountedArchive(analyses, territories)
                            .read(parameters.body(), parameters.asOf(), parameters.overDays(), dossier, workplace),
                    metrics,
                    parameters,
                    workplace);
            return Outcome.DONE;
        }
        if (parameters.file().isEmpty()) {
            return list(metrics, known, parameters, workplace);
        }
        Path file = workplace.currentFolder().resolve(parameters.file().get());
        AccountRecogniser recogniser = new AccountRecogniser();
        AccountOwners owners = owners(folder);
        MetricImport.Read read = new MetricImport(workbooks, known, recogniser, owners::owner)
                .read(file, order(parameters, file, dossier.today(), known));
        tell(read, workplace);
        keep(read.values(), metrics, parameters, workplace);
        return read.refused().isEmpty() ? Outcome.DONE : Outcome.DONE_WITH_REJECTS;
    }

    private void keep(List<MetricValue> values, MetricFile metrics, Parameters parameters, Workplace workplace) {
        if (parameters.dryRun()) {
            return;
        }
        MetricTable before = metrics.read().table();
        metrics.add(values);
        workplace.tell(Sentence.of(
                getClass(),
                "observatory.metrics.kept",
                values.size(),
                before.replaced(values),
                metrics.file().toString()));
    }

    private static AccountOwners owners(ObservatoryFolder folder) {
        return folder.directories().isEmpty()
                ? AccountOwners.none()
                : AccountOwners.of(folder.records(folder.directories().getLast()));
    }

    private MetricImport.Order order(Parameters parameters, Path file, LocalDate today, Territories known) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String typed : parameters.map()) {
            int at = typed.lastIndexOf('=');
            if (at < 1) {
                throw WrongUse.of("observatory.metrics.map.wrong", typed);
            }
            map.put(typed.substring(0, at), typed.substring(at + 1));
        }
        return new MetricImport.Order(
                map,
                parameters.body().map(new BodyNaming(known)::find).map(BodyKey::of),
                parameters.network().map(TypedDefinition::network),
                parameters.asOf().map(TypedDay::read),
                parameters.overDays().map(OptionalInt::of).orElse(OptionalInt.empty()),
                parameters.kind().map(TypedDefinition::body).or(() -> Optional.of(Territory.Kind.COMMUNE)),
                parameters.source().orElse(file.getFileName().toString()),
                today);
    }

    private void tell(MetricImport.Read read, Workplace workplace) {
        workplace.tell(Sentence.of(
                getClass(),
                "observatory.metrics.read",
                read.rows(),
                read.values().size(),
                read.refused().size()));
        workplace.tell(Sentence.of(getClass(), "observatory.metrics.mapped", String.join(", ", read.mapped())));
        if (!read.unread().isEmpty()) {
            workplace.tell(Sentence.of(getClass(), "observatory.metrics.unread", String.join(", ", read.unread())));
        }
        read.refused().stream().limit(MOST_REFUSED).forEach(row -> tell(row, workplace));
        if (read.refused().size() > MOST_REFUSED) {
            workplace.tell(Sentence.of(
                    getClass(),
                    "observatory.metrics.refused.more",
                    read.refused().size() - MOST_REFUSED));
        }
    }

    private void tell(RefusedRow row, Workplace workplace) {
        workplace.tell(Sentence.of(getClass(), "observatory.metrics.refused", row.line(), row.why()));
    }

    private Outcome list(MetricFile metrics, Territories known, Parameters parameters, Workplace workplace) {
        MetricFile.Read read = metrics.read();
        read.refused().forEach(row -> tell(row, workplace));
        formats.output(parameters.format(), parameters.out(), workplace)
                .write(listing(known), read.table().values(), java.time.ZoneOffset.UTC);
        return read.refused().isEmpty() ? Outcome.DONE : Outcome.DONE_WITH_REJECTS;
    }

    private static Listing<MetricValue> listing(Territories known) {
        return Listing.<MetricValue>of("observatory.metrics.title", "observatory.metrics.none")
                .with("kind", "observatory.column.kind", Kind.TEXT, (value, readers) -> {
                    String key = value.body().kind().name().toLowerCase(Locale.ROOT);
                    return readers.people()
                            ? CensusLabels.kind(value.body().kind()).in(readers.locale())
                            : key;
                })
                .with("code", "observatory.column.code", Kind.TEXT, value -> value.body()
                        .code())
                .with("name", "observatory.column.name", Kind.TEXT, value -> known.byCode(
                                value.body().kind(), value.body().code())
                        .map(Territory::name)
                        .orElse(null))
                .with(
                        "metric",
                        "observatory.column.metric",
                        Kind.TEXT,
                        (value, readers) -> readers.people()
                                ? BenchmarkFindings.label(value.metric(), Optional.empty())
                                        .in(readers.locale())
                                : value.metric().key())
                .with("network", "observatory.column.network", Kind.TEXT, (value, readers) -> value.network()
                        .map(network -> readers.people() ? NetworkName.of(network) : network.key())
                        .orElse(null))
                .with("day", "observatory.column.day", Kind.DAY, MetricValue::day)
                .with("value", "observatory.column.value", Kind.DECIMAL, MetricValue::value)
                .with("source", "observatory.column.source", Kind.TEXT, MetricValue::source);
    }
}

package org.beffroi.workbench.observatory.model.peer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.benchmark.Benchmark;
import org.beffroi.observatory.benchmark.MetricFile;
import org.beffroi.observatory.benchmark.MetricTable;
import org.beffroi.observatory.benchmark.MetricValue;
import org.beffroi.observatory.benchmark.PeerFinder;
import org.beffroi.observatory.benchmark.PeerGroup;
import org.beffroi.observatory.benchmark.Standing;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.beffroi.workbench.observatory.model.peer.PeerWish.Choice;

/** Reads how a body of a dossier stands among its peers. Reads files, so not for the UI thread. Immutable. */
public final class PeerReading {

    /** Tried in this order where nobody says who the peers are, until enough of them are known. */
    private static final List<Choice> TRIED = List.of(Choice.STRATUM, Choice.EPCI, Choice.NEAREST_20, Choice.KIND);

    private final Dossier dossier;
    private final Territories territories;

    /**
     * @param national the reference of territories, where the dossier has none of its own
     * @throws Refusal if the dossier’s own cannot be read
     */
    public PeerReading(Dossier dossier, Territories national) {
        this.dossier = dossier;
        this.territories = ObservatoryFolder.of(dossier.folder()).territories(national);
    }

    /** The reference of territories by which bodies are known here. */
    public Territories territories() {
        return territories;
    }

    /** The file in which the dossier keeps what is known. */
    public MetricFile file() {
        return new MetricFile(ObservatoryFolder.of(dossier.folder()).folder().resolve(MetricFile.NAME), territories);
    }

    /**
     * How it stands.
     *
     * @return empty where nobody says which body, and nothing is known of any
     * @throws Refusal if what the dossier keeps cannot be read, or the choice of peers means nothing for the body
     */
    public Optional<PeerSheet> read(PeerWish wish) {
        MetricFile.Read metrics = file().read();
        return body(wish, metrics.table()).map(body -> sheet(body, wish, metrics));
    }

    /** The one that is wished for, else the dossier’s own, else the one of which most is known. */
    private Optional<Territory> body(PeerWish wish, MetricTable table) {
        return wish.body()
                .flatMap(key -> territories.byCode(key.kind(), key.code()))
                .or(() -> dossier.settings().territory().flatMap(territories::byCode))
                .or(() -> best(table.bodies()));
    }

    private Optional<Territory> best(Map<BodyKey, Long> known) {
        record Much(Territory body, long values) {}
        return known.entrySet().stream()
                .flatMap(one -> territories
                        .byCode(one.getKey().kind(), one.getKey().code())
                        .stream()
                        .map(body -> new Much(body, one.getValue())))
                .max(Comparator.comparingLong(Much::values)
                        .thenComparing(one -> one.body().population().orElse(0)))
                .map(Much::body);
    }

    private PeerSheet sheet(Territory body, PeerWish wish, MetricFile.Read metrics) {
        if (wish.choice().isPresent()) {
            return sheet(body, wish, wish.choice().get(), metrics);
        }
        return TRIED.stream()
                .flatMap(choice -> tried(body, wish, choice, metrics).stream())
                .filter(PeerReading::isEnough)
                .findFirst()
                .orElseGet(() -> tried(body, wish, Choice.STRATUM, metrics)
                        .orElseGet(() -> sheet(body, wish, Choice.KIND, metrics)));
    }

    /** Empty where the choice means nothing for the body. */
    private Optional<PeerSheet> tried(Territory body, PeerWish wish, Choice choice, MetricFile.Read metrics) {
        try {
            return Optional.of(sheet(body, wish, choice, metrics));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    private static boolean isEnough(PeerSheet sheet) {
        return sheet.rows().stream().map(PeerRow::standing).anyMatch(standing -> !standing.isOfTooFew());
    }

    private PeerSheet sheet(Territory body, PeerWish wish, Choice choice, MetricFile.Read metrics) {
        PeerGroup group = new PeerFinder(territories).peers(body, wish.asked(choice));
        LocalDate today = dossier.today();
        Benchmark benchmark = new Benchmark(metrics.table(), group, new Benchmark.Span(today, OptionalInt.empty()));
        Optional<AccountNetwork> network = wish.network();
        return new PeerSheet(
                group,
                choice,
                benchmark.standings(network).stream()
                        .map(standing -> row(benchmark, standing))
                        .toList(),
                benchmark.sizeEffects(network),
                networks(metrics.table()),
                metrics.refused());
    }

    private static PeerRow row(Benchmark benchmark, Standing standing) {
        return new PeerRow(
                standing,
                benchmark.known(standing.indicator(), standing.network()).stream()
                        .sorted(Comparator.comparingDouble(Benchmark.Known::value))
                        .toList());
    }

    private static Set<AccountNetwork> networks(MetricTable table) {
        return table.values().stream()
                .map(MetricValue::network)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}

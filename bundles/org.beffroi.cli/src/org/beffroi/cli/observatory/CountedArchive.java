package org.beffroi.cli.observatory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.dossier.folder.DossierRuns;
import org.beffroi.observatory.benchmark.ArchiveMetrics;
import org.beffroi.observatory.benchmark.BenchmarkFindings;
import org.beffroi.observatory.benchmark.Metric;
import org.beffroi.observatory.benchmark.MetricValue;
import org.beffroi.observatory.body.BodyKey;

/** What the archive of a dossier tells of its body, counted and told value by value. */
final class CountedArchive {

    private static final int USUAL_DAYS = 28;

    private final Analyses analyses;
    private final Territories territories;

    CountedArchive(Analyses analyses, Territories territories) {
        this.analyses = analyses;
        this.territories = territories;
    }

    /**
     * Counts, and tells each value with what it rests on, or why it is not known.
     *
     * @param body as typed; empty for the dossier’s own
     * @param asOf the last day, as typed; empty for today
     * @param overDays how many days; empty for four weeks
     * @throws org.beffroi.core.message.Refusal if there is no body, or nothing was collected of those days
     */
    List<MetricValue> read(
            Optional<String> body,
            Optional<String> asOf,
            Optional<Integer> overDays,
            Dossier dossier,
            Workplace workplace) {
        if (body.isEmpty() && dossier.settings().territory().isEmpty()) {
            throw WrongUse.of("observatory.metrics.archive.nobody");
        }
        Territory whose = ObservedTerritory.of(body, dossier, territories).territory();
        LocalDate day = asOf.map(TypedDay::read).orElseGet(dossier::today);
        ArchiveMetrics.Order order = new ArchiveMetrics.Order(BodyKey.of(whose), day, overDays.orElse(USUAL_DAYS));
        ArchiveMetrics.Found found = found(order, dossier, workplace);
        workplace.tell(Sentence.of(
                getClass(),
                "observatory.metrics.archive.read",
                whose.name(),
                day,
                order.days(),
                found.known().size(),
                found.unknown().size()));
        found.known().forEach(one -> tell(one, workplace));
        found.unknown().forEach(one -> tell(one, workplace));
        if (found.values().stream().anyMatch(value -> value.metric() == Metric.POSTS_PER_WEEK)) {
            workplace.tell(Sentence.of(getClass(), "observatory.metrics.archive.posts"));
        }
        return found.values();
    }

    private ArchiveMetrics.Found found(ArchiveMetrics.Order order, Dossier dossier, Workplace workplace) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            Run run = DossierRuns.of(
                    dossier,
                    snapshot,
                    workplace.locale(),
                    workplace.cancel(),
                    workplace.progress(Sentence.of(getClass(), "observatory.metrics.archive.progress")));
            return new ArchiveMetrics(run, (analysis, period) -> analyses.report(
                                    analyses.named(analysis),
                                    Map.of("query", List.of(""), "period", List.of(period)),
                                    run)
                            .answer()
                            .measures())
                    .read(order);
        }
    }

    private void tell(ArchiveMetrics.Known known, Workplace workplace) {
        MetricValue value = known.value();
        workplace.tell(Sentence.of(
                getClass(),
                "observatory.metrics.archive.value",
                BenchmarkFindings.label(value.metric(), value.network()),
                BenchmarkFindings.value(value.metric(), value.value()),
                known.basis()));
    }

    private void tell(ArchiveMetrics.Unknown unknown, Workplace workplace) {
        workplace.tell(Sentence.of(
                getClass(),
                "observatory.metrics.archive.unknown",
                BenchmarkFindings.label(unknown.metric(), unknown.network()),
                unknown.why()));
    }
}

package org.beffroi.strategy.risk.told;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;

/** Analyses that say what a test tells them to. */
public final class Told {

    private Told() {}

    /** The parameters that both have. */
    public record Asked(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period) {}

    @Analysis.Info(id = "ground", question = Question.WHOSE_GROUND)
    public record Ground(String key, double value, long base) implements Analysis<Asked> {
        @Override
        public Answer answer(Asked parameters, Run run) {
            return said(key, value, base);
        }
    }

    @Analysis.Info(id = "answers", question = Question.WHAT_EFFECT)
    public record Answers(String key, double value, long base) implements Analysis<Asked> {
        @Override
        public Answer answer(Asked parameters, Run run) {
            return said(key, value, base);
        }
    }

    /** A census: of the bodies of all sizes, and of those of the size that was asked for. */
    @Analysis.Info(id = "census", question = Question.WHO_SPEAKS)
    public record Census(List<Measure> all, List<Measure> ofSize) implements Analysis<AskedOfCensus> {
        @Override
        public Answer answer(AskedOfCensus parameters, Run run) {
            Prose said = new Prose("Recensement des communes, au 3 octobre 2025", List.of(Prose.Finding.of("Dit.")));
            return new Answer(said, List.of(), parameters.inhabitants().isPresent() ? ofSize : all, 0, List.of());
        }

        /** So many bodies of so many, known ones and all, on a network. */
        public static Measure on(String network, long count, long known, long base) {
            return Measure.share(
                    "share.network." + network,
                    "Dit",
                    Share.among(base + " communes", count, known, base),
                    Optional.<DrillDown>empty());
        }
    }

    /** The parameters of a census. */
    public record AskedOfCensus(
            @Within(least = 1, most = 100_000_000) Optional<Integer> inhabitants) {}

    /** Accounts that are named after the territory, as the Observatory tells of them. */
    @Analysis.Info(id = "unofficial", question = Question.WHO_SPEAKS)
    public record Unofficial(List<Table.Row> rows) implements Analysis<Nothing> {
        @Override
        public Answer answer(Nothing parameters, Run run) {
            Table table = new Table(
                    "Comptes au nom du territoire",
                    List.of(
                            Column.of("account", "compte", Column.Kind.TEXT),
                            Column.of("network", "réseau", Column.Kind.TEXT),
                            Column.of("followers", "abonnés", Column.Kind.WHOLE),
                            Column.of("day", "relevés le", Column.Kind.DAY),
                            Column.of("unofficial", "non officiel", Column.Kind.FLAG),
                            Column.of("address", "adresse", Column.Kind.TEXT)),
                    rows);
            return new Answer(
                    new Prose("Comptes non officiels", List.of(Prose.Finding.of("Dit."))),
                    rows.isEmpty() ? List.of() : List.of(table),
                    List.of(),
                    0,
                    List.of());
        }
    }

    /** No parameters. */
    public record Nothing() {}

    /** One finding, in the words of a test. */
    @Analysis.Info(id = "said", question = Question.WHAT_EFFECT)
    public record Said(String sentence) implements Analysis<Asked> {
        @Override
        public Answer answer(Asked parameters, Run run) {
            Prose said = new Prose("Dit", List.of(Prose.Finding.of(sentence)));
            return new Answer(said, List.of(), List.of(), 0, List.of());
        }
    }

    /** Peaks that a test tells, each as start, end, count, expected, why. */
    @Analysis.Info(id = "peaks", question = Question.WHAT_RISES)
    public record Peaks(List<Table.Row> rows) implements Analysis<AskedOfPeaks> {
        @Override
        public Answer answer(AskedOfPeaks parameters, Run run) {
            Table table = new Table(
                    "Pics",
                    List.of(
                            Column.of("start", "début", Column.Kind.TIME),
                            Column.of("end", "fin", Column.Kind.TIME),
                            Column.of("count", "en tout", Column.Kind.WHOLE),
                            Column.of("expected", "attendu", Column.Kind.DECIMAL),
                            Column.of("why", "pourquoi", Column.Kind.TEXT)),
                    rows);
            return new Answer(
                    new Prose(
                            "Pics",
                            rows.stream()
                                    .flatMap(row -> row.drillDown().stream())
                                    .map(drillDown -> Prose.Finding.of("Un pic.", drillDown))
                                    .toList()),
                    List.of(table),
                    List.of(),
                    0,
                    List.of());
        }
    }

    /** The parameters of peaks. */
    public record AskedOfPeaks(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,

            @Standard("5") @Within(least = 1, most = 1_000_000)
            int floor) {}

    /** A key that says so is that of a counted share. */
    private static Measure measure(String key, double value, long base) {
        if (!key.startsWith("share.") || Double.isNaN(value)) {
            return Measure.figure(key, "Dit", value, "", base, Optional.empty());
        }
        return Measure.share(
                key, "Dit", Share.of(base + " mentions", Math.round(value * base), base), Optional.<DrillDown>empty());
    }

    private static Answer said(String key, double value, long base) {
        return new Answer(
                new Prose("Dit", List.of(Prose.Finding.of("Dit."))),
                List.of(),
                List.of(measure(key, value, base)),
                base,
                List.of());
    }
}

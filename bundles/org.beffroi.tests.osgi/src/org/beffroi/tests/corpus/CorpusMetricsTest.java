package org.beffroi.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.benchmark.ArchiveMetrics;
import org.beffroi.observatory.benchmark.Metric;
import org.beffroi.observatory.benchmark.MetricValue;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.beffroi.tests.services.AllServices;
import org.junit.jupiter.api.Test;

/** What the benchmark takes from an archive is what the analyses of Beffroi measure, under the names by which it asks for it. */
class CorpusMetricsTest {

    private final FrozenCorpus corpus = new FrozenCorpus();
    private final Analyses analyses =
            new Analyses(AllServices.<Analysis<?>>of(Analysis.class).toList(), new Guests(), Clock.systemUTC());

    @Test
    void four_weeks_of_the_frozen_corpus_give_these_values() {
        NaiveArchive archive = new NaiveArchive(corpus.fields(), FrozenCorpus.ZONE, FrozenCorpus.TODAY);
        corpus.fill(archive);
        try (Snapshot snapshot = archive.snapshot()) {
            Run run = corpus.run(snapshot, Locale.FRENCH, Cancel.never());
            ArchiveMetrics.Found found = new ArchiveMetrics(run, (analysis, period) -> analyses.report(
                                    analyses.named(analysis),
                                    Map.of("query", List.of(""), "period", List.of(period)),
                                    run)
                            .answer()
                            .measures())
                    .read(new ArchiveMetrics.Order(
                            new BodyKey(Territory.Kind.COMMUNE, "9F001"), FrozenCorpus.TODAY, 28));
            assertThat(found.values().stream().collect(Collectors.toMap(CorpusMetricsTest::name, MetricValue::value)))
                    .isEqualTo(Map.of(
                            "posts_per_week@facebook", 0.5,
                            "posts_per_week@instagram", 0.75,
                            "posts_per_week@x", 0.0,
                            "posts_per_week@mastodon", 0.0,
                            "engagements_per_week@facebook", 13.5,
                            "engagements_per_week@instagram", 6.5,
                            "response_hours", 29.7072,
                            "own_ground", 0.1471,
                            "tone", -0.1103));
            assertThat(found.unknown())
                    .as("nothing of the corpus was given to a department")
                    .filteredOn(one -> one.metric() == Metric.RESPONSE_RATE)
                    .singleElement()
                    .satisfies(one -> assertThat(one.why().in(Locale.FRENCH)).contains("attribuée à un service"));
        }
    }

    private static String name(MetricValue value) {
        return value.metric().key()
                + value.network().map(network -> "@" + network.key()).orElse("");
    }
}

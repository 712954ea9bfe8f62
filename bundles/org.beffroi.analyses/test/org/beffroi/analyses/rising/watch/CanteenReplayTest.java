package org.beffroi.analyses.rising.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Rise;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.junit.jupiter.api.Test;

/** What a watch is told of while an archive grows, by what was known then. */
class CanteenReplayTest {

    private final FrozenCorpus corpus = new FrozenCorpus();
    private final List<String> told = new ArrayList<>();

    /** News as alerts understand them: a first stage, a graver one, the end. */
    private record Told(String subject, Stage stage) {}

    @Test
    void theCanteenIsToldOfWithinHoursOnceAStageAndOnceWhenItIsOver() {
        Instant first = Instant.parse("2025-03-03T11:58:00Z");
        List<Told> news = replay(Instant.parse("2025-03-03T06:00:00Z"), Instant.parse("2025-03-11T20:00:00Z"));
        assertThat(news)
                .extracting(Told::stage)
                .containsExactly(Stage.WEAK_SIGNAL, Stage.RISING, Stage.CRISIS, Stage.OVER);
        assertThat(news).extracting(Told::subject).containsOnly(news.getFirst().subject());
        Instant notified = Instant.parse(told.getFirst().split(" ")[0]);
        assertThat(Duration.between(first, notified)).as(told.toString()).isLessThan(Duration.ofHours(12));
    }

    @Test
    void theFestivalIsNoDiscontent() {
        List<Told> news = replay(Instant.parse("2025-06-12T06:00:00Z"), Instant.parse("2025-06-17T20:00:00Z"));
        assertThat(news).as(told.toString()).isEmpty();
    }

    private List<Told> replay(Instant from, Instant to) {
        List<Told> news = new ArrayList<>();
        Optional<Episode> known = Optional.empty();
        for (Instant now = from; now.isBefore(to); now = now.plus(Duration.ofHours(6))) {
            for (Episode episode : episodes(now)) {
                Stage before = known.map(Episode::stage).orElse(Stage.OVER);
                boolean over = episode.end().isPresent();
                boolean mine = known.map(one -> one.subject().equals(episode.subject()))
                        .orElse(!over);
                if (mine && (over ? before != Stage.OVER : episode.stage().isGraverThan(before))) {
                    news.add(new Told(episode.subject(), episode.stage()));
                    told.add(now + " " + episode.subject() + " " + episode.stage() + " " + episode.reason());
                    known = Optional.of(episode);
                } else if (!mine && !over && episode.stage() != Stage.SUBSIDING) {
                    news.add(new Told(episode.subject(), episode.stage()));
                }
            }
        }
        return news;
    }

    private List<Episode> episodes(Instant now) {
        LocalDate today = now.atZone(FrozenCorpus.ZONE).toLocalDate();
        try (NaiveArchive archive = new NaiveArchive(corpus.fields(), FrozenCorpus.ZONE, today)) {
            List<Mention> published = corpus.mentions().stream()
                    .filter(mention -> mention.values()
                            .time(CoreFields.PUBLISHED)
                            .filter(time -> time.isBefore(now))
                            .isPresent())
                    .toList();
            archive.add(published);
            Run run = new Run(
                    archive.snapshot(),
                    corpus.fields(),
                    new DayResolution(today, FrozenCorpus.ZONE),
                    Locale.FRENCH,
                    corpus.names(),
                    List.of(),
                    Path.of("no-such-folder"),
                    Cancel.never(),
                    Progress.silent());
            return new RisesService(null).episodes(Rise.DISCONTENT, new Query.Everything(), 5, run);
        }
    }
}

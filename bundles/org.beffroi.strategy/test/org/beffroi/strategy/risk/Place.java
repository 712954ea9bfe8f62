package org.beffroi.strategy.risk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Gap;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.analysis.Visits;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.result.ShownNames;
import org.beffroi.strategy.measure.Ground;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.testing.archive.NaiveArchive;

/** A town on 14 October 2025, six in the evening, with the mentions and analyses that a test wants. */
public final class Place {

    /** Its today. */
    public static final LocalDate TODAY = LocalDate.of(2025, 10, 14);

    /** Its moment. */
    public static final Instant NOW = Instant.parse("2025-10-14T16:00:00Z");

    /** Its time zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final List<Mention> mentions;
    private final List<Analysis<?>> analyses;
    private final List<Gap> gaps;
    private final List<Visits> visits;

    private Place(List<Mention> mentions, List<Analysis<?>> analyses, List<Gap> gaps, List<Visits> visits) {
        this.mentions = mentions;
        this.analyses = analyses;
        this.gaps = gaps;
        this.visits = visits;
    }

    /** A town about which nothing was said. */
    public static Place empty() {
        return new Place(List.of(), List.of(), List.of(), List.of());
    }

    /** A town about which that was said. */
    public static Place of(List<Mention> mentions) {
        return new Place(mentions, List.of(), List.of(), List.of());
    }

    /** The same with analyses. */
    public Place with(Analysis<?>... more) {
        return new Place(mentions, List.of(more), gaps, visits);
    }

    /** The same, a source out of reach for a while. */
    public Place without(Gap gap) {
        return new Place(mentions, analyses, List.of(gap), visits);
    }

    /** The same, its source visited from a day to another. */
    public Place visited(String from, String until) {
        return new Place(
                mentions,
                analyses,
                gaps,
                List.of(new Visits(
                        "Pages",
                        LocalDate.parse(from).atStartOfDay(ZONE).toInstant(),
                        LocalDate.parse(until).atStartOfDay(ZONE).toInstant())));
    }

    /** What something finds there. */
    public <T> T find(Function<Ground, T> seeking) {
        try (NaiveArchive archive = new NaiveArchive(Fields.core(), ZONE, TODAY)) {
            if (!mentions.isEmpty()) {
                archive.add(mentions);
            }
            try (Snapshot snapshot = archive.snapshot()) {
                return seeking.apply(ground(snapshot));
            }
        }
    }

    /** What a measure finds of a strategy there. */
    public Gauged gauge(CriterionMeasure measure, Strategy strategy) {
        return find(ground -> measure.gauge(new Situation(strategy, ground)));
    }

    /** Does something there. */
    public void visit(Consumer<Ground> doing) {
        find(ground -> {
            doing.accept(ground);
            return true;
        });
    }

    private Ground ground(Snapshot snapshot) {
        Run run = Run.on(
                        snapshot,
                        Fields.core(),
                        new DayResolution(TODAY, ZONE),
                        Locale.FRENCH,
                        new ShownNames(name -> name, false),
                        Path.of("codebook"))
                .visiting(gaps, visits);
        return new Ground(
                run,
                analyses.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Analyses(analyses, new Guests(), Clock.fixed(NOW, ZONE))),
                NOW,
                "Camille");
    }
}

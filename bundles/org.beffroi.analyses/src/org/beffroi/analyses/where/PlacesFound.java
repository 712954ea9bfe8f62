package org.beffroi.analyses.where;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.Tones;
import org.beffroi.analyses.frame.UsualColumn;
import org.beffroi.analyses.statistics.Interval;
import org.beffroi.analyses.statistics.ShrunkenRates;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Places;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;

/** What is said of the places that some mentions speak of. */
final class PlacesFound {

    private static final double THOUSAND = 1000;

    /** Fewer mentions of a place are too few to compare it with another. */
    private static final long FEW = 10;

    /** Places whose tone is looked up. */
    private static final int TONED = 30;

    private final Scope scope;
    private final Run run;
    private final List<Spot> spots;
    private final SpokenPlaces.By by;
    private final Map<Spot, Double> rates = new HashMap<>();
    private final List<Spot> counted;
    private final long total;
    private final long placed;

    /** Whether any mention of the archive has a place: where none has, nobody read any. */
    private final boolean read;

    PlacesFound(Scope scope, List<Spot> spots, SpokenPlaces.By by) {
        this.scope = scope;
        this.run = scope.run();
        this.by = by;
        this.total = scope.count();
        this.placed = scope.count(scope.and(Queries.has(CoreFields.PLACE)));
        this.read = placed > 0 || run.snapshot().count(Queries.has(CoreFields.PLACE), run.cancel()) > 0;
        this.counted =
                spots.stream().filter(spot -> spot.inhabitants().isPresent()).toList();
        double[] shrunken = ShrunkenRates.of(
                counted.stream().mapToLong(Spot::mentions).toArray(),
                counted.stream()
                        .mapToLong(spot -> spot.inhabitants().getAsLong())
                        .toArray());
        for (int i = 0; i < shrunken.length; i++) {
            rates.put(counted.get(i), THOUSAND * shrunken[i]);
        }
        this.spots = by == SpokenPlaces.By.MENTIONS
                ? spots
                : spots.stream()
                        .sorted(Comparator.comparingDouble((Spot spot) -> -rates.getOrDefault(spot, -1.0)))
                        .toList();
    }

    Answer answer() {
        List<String> leftOut = new ArrayList<>();
        if (read && placed < total) {
            leftOut.add(say("places.without", total - placed, total));
        }
        leftOut.add(say("places.meaning"));
        if (spots.isEmpty()) {
            return new Answer(
                    new Prose(say("analysis.places"), List.of(none())), List.of(), measures(), total, leftOut);
        }
        if (counted.isEmpty()) {
            leftOut.add(say("places.unknown"));
        }
        return new Answer(
                new Prose(say("analysis.places"), findings()), List.of(map(), table()), measures(), total, leftOut);
    }

    private Finding none() {
        return read
                ? Finding.of(say("places.none", total), scope.drillDown())
                : new Finding(say("places.why.unread", total), Weight.CAUTION, Optional.of(scope.drillDown()));
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Spot most = spots.stream().max(Comparator.comparingLong(Spot::mentions)).orElseThrow();
        findings.add(Finding.of(
                say(
                        "places.first",
                        most.name(),
                        most.mentions(),
                        run.wording().percent((double) most.mentions() / placed),
                        placed),
                scope.drillDown(most.query())));
        counted.stream()
                .filter(spot -> spot.mentions() >= FEW)
                .max(Comparator.comparingDouble(rates::get))
                .ifPresent(spot -> findings.add(rate(spot)));
        long few = spots.stream().filter(spot -> spot.mentions() < FEW).count();
        if (few > 0) {
            findings.add(new Finding(say("places.few", few, FEW), Weight.CAUTION, Optional.empty()));
        }
        return findings;
    }

    private Finding rate(Spot spot) {
        Interval interval = perThousand(spot);
        double mean = THOUSAND
                * counted.stream().mapToLong(Spot::mentions).sum()
                / counted.stream()
                        .mapToLong(one -> one.inhabitants().getAsLong())
                        .sum();
        return Finding.of(
                say(
                        "places.rate",
                        spot.name(),
                        run.wording().decimal(raw(spot)),
                        run.wording().decimal(interval.low()),
                        run.wording().decimal(interval.high()),
                        run.wording().decimal(mean)),
                scope.drillDown(spot.query()));
    }

    private static double raw(Spot spot) {
        return THOUSAND * spot.mentions() / spot.inhabitants().getAsLong();
    }

    private static Interval perThousand(Spot spot) {
        Interval count = Interval.poisson(spot.mentions(), Interval.USUAL);
        double thousands = spot.inhabitants().getAsLong() / THOUSAND;
        return new Interval(count.low() / thousands, count.high() / thousands);
    }

    private Places map() {
        List<Places.Place> places = new ArrayList<>();
        for (Spot spot : spots) {
            places.add(new Places.Place(
                    spot.code(),
                    spot.name(),
                    spot.level(),
                    by == SpokenPlaces.By.MENTIONS ? spot.mentions() : rates.getOrDefault(spot, Double.NaN),
                    spot.mentions(),
                    spot.mentions() < FEW,
                    Optional.of(scope.drillDown(spot.query()))));
        }
        String measure = by == SpokenPlaces.By.MENTIONS ? say("places.mentions") : say("places.per");
        return new Places(say("places.title", measure), measure, false, places);
    }

    private Table table() {
        List<Table.Row> rows = new ArrayList<>();
        for (Spot spot : spots) {
            boolean known = spot.inhabitants().isPresent();
            Tones tone = rows.size() < TONED ? Tones.of(scope, spot.query()) : new Tones(0, 0);
            rows.add(Table.Row.of(
                    Arrays.asList(
                            spot.name(),
                            spot.mentions(),
                            known ? spot.inhabitants().getAsLong() : null,
                            known ? raw(spot) : null,
                            known ? perThousand(spot).low() : null,
                            known ? perThousand(spot).high() : null,
                            known ? rates.get(spot) : null,
                            tone.share(),
                            spot.mentions() < FEW),
                    scope.drillDown(spot.query())));
        }
        return new Table(
                say("places.table"),
                List.of(
                        Column.of("place", say("places.place"), Column.Kind.TEXT),
                        UsualColumn.MENTIONS.in(run),
                        Column.of("inhabitants", say("places.inhabitants"), Column.Kind.WHOLE),
                        Column.of("rate", say("places.per"), Column.Kind.DECIMAL),
                        Column.of("low", say("interval.low"), Column.Kind.DECIMAL),
                        Column.of("high", say("interval.high"), Column.Kind.DECIMAL),
                        Column.of("smoothed", say("places.smoothed"), Column.Kind.DECIMAL),
                        UsualColumn.NEGATIVE.in(run),
                        Column.of("few", say("places.cautious"), Column.Kind.FLAG)),
                rows);
    }

    private List<Measure> measures() {
        Measure share = Measure.share("share.placed", say("places.known"), part(), scope.drillDown())
                .because(say("places.why.unread", total));
        return read
                ? List.of(
                        Measure.count(
                                "mentions",
                                say("places.placed"),
                                placed,
                                scope.drillDown(Queries.has(CoreFields.PLACE))),
                        share)
                : List.of(share);
    }

    /**
     * The part where a place was read. A place that was not read and no place at all are not told apart, so it stands for nothing
     * else; where no mention of the archive has one, nobody read any, and it is known of none.
     */
    private Share part() {
        return read ? Share.of(scope.counted(total), placed, total) : Share.among(scope.counted(total), 0, 0, total);
    }

    private String say(String key, Object... arguments) {
        return run.say(PlacesFound.class, key, arguments);
    }
}

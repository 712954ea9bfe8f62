package org.beffroi.observatory.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.message.Percent;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.ScoreInterval;
import org.beffroi.observatory.census.NetworkName;

/**
 * What a benchmark found, in sentences: each place as a percentile with its interval, the spread of the peers, how many of them are
 * known; never a rank. Immutable.
 */
public final class BenchmarkFindings {

    private static final String PREFIX = "benchmark.";
    /** From here on one decimal is enough. */
    private static final int LARGE = 10;

    private final Benchmark benchmark;
    private final Optional<AccountNetwork> network;

    /** @param network the one that is looked at; empty for all */
    public BenchmarkFindings(Benchmark benchmark, Optional<AccountNetwork> network) {
        this.benchmark = benchmark;
        this.network = network;
    }

    /** All of them: among whom, how the body stands, and whether small ones do better. */
    public List<Sentence> all() {
        List<Sentence> all = new ArrayList<>();
        PeerGroup group = benchmark.group();
        all.add(say("peers", group.body().name(), group.peers().size(), group.words()));
        all.addAll(group.remarks());
        List<Standing> standings = benchmark.standings(network);
        if (standings.isEmpty()) {
            SortedSet<LocalDate> days = benchmark.days(network);
            all.add(
                    days.isEmpty()
                            ? say("nothing", group.body().name())
                            : say(
                                    "nothing.then",
                                    benchmark.span().asOf(),
                                    group.body().name(),
                                    days.first(),
                                    days.last()));
        }
        standings.forEach(standing -> all.add(told(standing)));
        benchmark.sizeEffects(network).forEach(effect -> all.add(told(effect)));
        return all;
    }

    /** How the body stands by one indicator, in a sentence. */
    public static Sentence told(Standing standing) {
        Sentence what = label(standing.indicator(), standing.network());
        int left = standing.leftOut().size();
        Sentence own = standing.value().isPresent()
                ? value(standing.indicator(), standing.value().getAsDouble())
                : say("value.unknown");
        if (standing.isOfTooFew()) {
            return say("few", what, own, standing.known(), standing.base());
        }
        Spread spread = standing.spread().orElseThrow();
        Sentence peers = say(
                "spread",
                standing.known(),
                value(standing.indicator(), spread.median()),
                value(standing.indicator(), spread.first()),
                value(standing.indicator(), spread.third()),
                value(standing.indicator(), spread.least()),
                value(standing.indicator(), spread.most()));
        Sentence all = standing.percentile()
                .map(place ->
                        place(what, own, place, peers, standing.indicator().sense() == Indicator.Sense.LESS))
                .orElseGet(() -> say("unplaced", what, own, peers));
        return left == 0 ? all : say("left.out", all, left);
    }

    private static Sentence place(Sentence what, Sentence own, Percentile place, Sentence peers, boolean less) {
        ScoreInterval interval = place.interval();
        // Where less is better, those that have more are counted: “quicker than”.
        int beaten = less ? place.known() - place.below() - place.equal() : place.below();
        return say(
                (less ? "placed.less" : "placed") + (place.equal() > 0 ? ".tied" : ""),
                what,
                own,
                new Percent(less ? 1 - place.share() : place.share()),
                place.known(),
                new Percent(less ? 1 - interval.high() : interval.low()),
                new Percent(less ? 1 - interval.low() : interval.high()),
                peers,
                beaten,
                place.equal());
    }

    private static Sentence told(SizeEffect effect) {
        Sentence what = label(effect.indicator(), effect.network());
        String verdict = effect.verdict().name().toLowerCase(Locale.ROOT);
        return effect.correlation()
                .map(one ->
                        say("size." + verdict, what, two(one.tau()), two(one.low()), two(one.high()), effect.known()))
                .orElseGet(() -> say("size." + verdict, what, effect.known()));
    }

    /** With two decimals, and without a sign where these are nothing. */
    private static double two(double value) {
        return Math.round(100 * value) / 100.0;
    }

    /** What is compared, with its network. */
    public static Sentence label(Indicator indicator, Optional<AccountNetwork> network) {
        return label(indicator.key(), network);
    }

    /** What is measured, with its network. */
    public static Sentence label(Metric metric, Optional<AccountNetwork> network) {
        return label(metric.key(), network);
    }

    private static Sentence label(String key, Optional<AccountNetwork> network) {
        Sentence plain = say("indicator." + key);
        return network.map(one -> say("on", plain, NetworkName.of(one))).orElse(plain);
    }

    /** A value as people read it, with its unit. */
    public static Sentence value(Indicator indicator, double value) {
        return value(indicator.metric(), value);
    }

    /** A value of a metric as people read it, with its unit. */
    public static Sentence value(Metric metric, double value) {
        return switch (metric.sort()) {
            case SHARE -> say("value.share", new Percent(value));
            case HOURS -> say("value.hours", value);
            case NET -> say("value.net", value);
            case COUNT, AMOUNT -> say(Math.abs(value) < LARGE ? "value.plain" : "value.large", value);
        };
    }

    private static Sentence say(String key, Object... arguments) {
        return Sentence.of(BenchmarkFindings.class, PREFIX + key, arguments);
    }
}

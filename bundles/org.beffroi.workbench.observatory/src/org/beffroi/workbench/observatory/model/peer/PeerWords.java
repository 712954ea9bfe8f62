package org.beffroi.workbench.observatory.model.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.result.ScoreInterval;
import org.beffroi.observatory.benchmark.Benchmark;
import org.beffroi.observatory.benchmark.BenchmarkFindings;
import org.beffroi.observatory.benchmark.Indicator;
import org.beffroi.observatory.benchmark.Percentile;
import org.beffroi.observatory.benchmark.RankCorrelation;
import org.beffroi.observatory.benchmark.SizeEffect;
import org.beffroi.observatory.benchmark.Spread;
import org.beffroi.observatory.benchmark.Standing;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/**
 * How a body stands among its peers, in words. Immutable.
 *
 * @param language with the texts of this bundle
 * @param days dates as the dossier tells them
 */
public record PeerWords(Language language, Days days) {

    /** What is compared, with its network. */
    public String title(Standing standing) {
        return language.say(BenchmarkFindings.label(standing.indicator(), standing.network()));
    }

    /** A value with its unit. */
    public String value(Indicator indicator, double value) {
        return language.say(BenchmarkFindings.value(indicator, value));
    }

    /** The body’s own value; that it is not known where it is not. */
    public String own(Standing standing) {
        return standing.value().isPresent()
                ? value(standing.indicator(), standing.value().getAsDouble())
                : language.text("observatory.peers.own.unknown");
    }

    /** Where it stands, with its interval and the number of peers, a short line each. */
    public List<String> place(Standing standing) {
        List<String> lines = new ArrayList<>();
        if (standing.isOfTooFew()) {
            lines.add(language.text("observatory.peers.few"));
            lines.add(language.text("observatory.peers.few.known", standing.known(), language.number(standing.base())));
            return lines;
        }
        standing.percentile()
                .ifPresentOrElse(
                        place -> place(standing, place, lines),
                        () -> lines.add(language.counted("observatory.peers.known", standing.known())));
        int unknown = standing.leftOut().size();
        if (unknown > 0) {
            lines.add(language.counted("observatory.peers.unknown", unknown));
        }
        return lines;
    }

    /** Where less is better, those that have more are counted. */
    private void place(Standing standing, Percentile place, List<String> lines) {
        boolean less = standing.indicator().sense() == Indicator.Sense.LESS;
        ScoreInterval by = place.interval();
        String where = language.percent(less ? 1 - place.share() : place.share());
        String low = language.percent(less ? 1 - by.high() : by.low());
        String high = language.percent(less ? 1 - by.low() : by.high());
        String known = language.number(place.known());
        String kind = less ? "observatory.peers.less" : "observatory.peers.more";
        if (place.equal() == 0) {
            lines.add(language.text(kind, where, known));
            lines.add(language.text("observatory.peers.interval", low, high));
        } else {
            // Who has as much is counted half in the percentile, and is not said to have less.
            int beaten = less ? place.known() - place.below() - place.equal() : place.below();
            lines.add(language.text(kind + ".tied", beaten, known, place.equal()));
            lines.add(language.text("observatory.peers.interval.tied", where, low, high));
        }
    }

    /** All of it in a sentence, for whoever does not see the dots. */
    public String sentence(Standing standing) {
        return language.say(BenchmarkFindings.told(standing));
    }

    /** A peer and its value, as it is pointed at. */
    public String dot(Indicator indicator, Benchmark.Known known) {
        return language.text(
                "observatory.peers.dot", known.body().name(), value(indicator, known.value()), days.day(known.day()));
    }

    /** The body itself, as it is pointed at. */
    public String ownDot(String body, Standing standing) {
        return language.text(
                "observatory.peers.dot",
                body,
                own(standing),
                standing.day().map(days::day).orElse(""));
    }

    /** What lies between the quartiles. */
    public String band(Indicator indicator, Spread spread) {
        return language.text(
                "observatory.peers.band", value(indicator, spread.first()), value(indicator, spread.third()));
    }

    /** The value that half of the peers exceed. */
    public String median(Indicator indicator, Spread spread) {
        return language.text("observatory.peers.median", value(indicator, spread.median()));
    }

    /** Whether small ones do better by an indicator. */
    public String verdict(SizeEffect effect) {
        return language.text("observatory.peers.size." + effect.verdict().name().toLowerCase(Locale.ROOT));
    }

    /** What was compared there. */
    public String title(SizeEffect effect) {
        return language.say(BenchmarkFindings.label(effect.indicator(), effect.network()));
    }

    /** On what that rests: its interval and how many bodies. */
    public String rests(SizeEffect effect) {
        Optional<RankCorrelation> by = effect.correlation();
        return by.map(one -> language.text(
                        "observatory.peers.size.rests",
                        two(one.tau()),
                        two(one.low()),
                        two(one.high()),
                        language.number(effect.known())))
                .orElseGet(() -> language.counted("observatory.peers.size.known", effect.known()));
    }

    private String two(double value) {
        double rounded = Math.round(100 * value) / 100.0;
        String digits = String.format(language.locale(), "%.2f", Math.abs(rounded));
        return rounded < 0 ? "−" + digits : rounded > 0 ? "+" + digits : digits;
    }

    /** Between which days what is known was so; empty where nothing is. */
    public String known(PeerSheet sheet) {
        Optional<LocalDate> from = sheet.oldest();
        return from.map(first -> language.text("observatory.peers.days", days.span(from, sheet.newest())))
                .orElse("");
    }
}

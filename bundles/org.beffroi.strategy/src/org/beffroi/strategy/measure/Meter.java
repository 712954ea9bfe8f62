package org.beffroi.strategy.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Share;
import org.beffroi.strategy.model.AnalysisMeasure;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.ImportedMeasure;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measure;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.ModelFactory;
import org.jspecify.annotations.Nullable;

/**
 * Takes the figure of an indicator. Without state, for any thread; the indicator is read and not changed.
 *
 * <p>What cannot be measured gives a measurement without a value that says why, never a number.
 */
public final class Meter {

    private static final String ANSWERS = "answers";
    private static final double PERCENT = 100;

    /**
     * The measurement of an indicator now.
     *
     * @return empty for an indicator that is typed by hand or has no measure
     * @throws Refusal if its query or analysis is not understood
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public Optional<Measurement> measure(Indicator indicator, Ground ground) {
        return take(indicator, ground).map(Taken::measurement);
    }

    /** The same with what was counted for it. */
    public Optional<Taken> take(Indicator indicator, Ground ground) {
        Optional<Taken> taken = measured(indicator, ground);
        taken.map(Taken::measurement)
                .filter(one -> one.getNote() != null)
                .ifPresent(one -> one.setLanguage(ground.locale().getLanguage()));
        return taken;
    }

    private static Optional<Taken> measured(Indicator indicator, Ground ground) {
        Measure measure = indicator.getMeasure();
        return switch (measure) {
            case ArchiveMeasure archive -> Optional.of(archive(indicator, archive, ground));
            case AnalysisMeasure analysis -> {
                Taken taken = analysis(analysis.getAnalysis(), parameters(analysis), analysis.getFigure(), ground);
                String query =
                        parameters(analysis).getOrDefault("query", List.of("")).getFirst();
                partly(indicator, taken.measurement(), query, ground);
                yield Optional.of(taken);
            }
            case ImportedMeasure imported -> Optional.of(Taken.of(imported(imported, ground)));
            case null, default -> Optional.empty();
        };
    }

    /**
     * A measurement as it was just taken. Indicators follow what goes on: the share of one is read as a rate.
     *
     * @param measurement as it is kept
     * @param part what was counted for a share; empty of other figures
     * @param range between what one that is no share lies by chance, at 95 %, in its unit; empty where nothing is said of it
     * @param coverage of one that is no share; empty where it is all that is counted
     */
    public record Taken(
            Measurement measurement,
            Optional<Share> part,
            Optional<org.beffroi.core.result.Measure.Range> range,
            Optional<Coverage> coverage) {
        public Taken {
            Objects.requireNonNull(measurement);
            part = part.map(Share::asRate);
            Objects.requireNonNull(range);
            Objects.requireNonNull(coverage);
        }

        /** One of which nothing more is known than what is kept. */
        public static Taken of(Measurement measurement) {
            return new Taken(measurement, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * How much is known of what a figure is of.
     *
     * @param asked how many mentions were asked for
     * @param known of how many of them it is known, no fewer than the figure rests on
     * @param bounds between what the figure lies among all, whatever is not known, in its unit
     */
    public record Coverage(long asked, long known, org.beffroi.core.result.Measure.Range bounds) {}

    private static Taken archive(Indicator indicator, ArchiveMeasure measure, Ground ground) {
        Counting counting = new Counting(ground, measure);
        Optional<String> why = unwatched(measure, counting, ground);
        if (why.isPresent()) {
            Measurement nothing = taken(Optional.empty(), 0, ground);
            nothing.setNote(ground.run().say(Meter.class, "indicator.not.measured.why", why.get()));
            return Taken.of(asked(nothing, counting, ground));
        }
        Taken taken =
                switch (measure.getCounted()) {
                    case ANSWERED_SHARE -> analysis(ANSWERS, answers(measure, counting), "share.answered", ground);
                    case RESPONSE_HOURS -> analysis(ANSWERS, answers(measure, counting), "delay.working", ground);
                    default -> {
                        Counting.Counted counted = counting.count();
                        Measurement one = taken(counted.value(), counted.base(), ground);
                        note(one, counted, ground);
                        yield new Taken(
                                one,
                                counted.part(),
                                counted.balance()
                                        .filter(balance -> balance.told() > 0)
                                        .map(Balance::interval),
                                counted.balance()
                                        .filter(balance -> balance.told() > 0)
                                        .map(balance ->
                                                new Coverage(balance.asked(), balance.known(), balance.bounds())));
                    }
                };
        partly(indicator, asked(taken.measurement(), counting, ground), typed(measure), ground);
        return taken;
    }

    private static String typed(ArchiveMeasure measure) {
        return Optional.ofNullable(measure.getQuery()).orElse("");
    }

    /** The measurement with the days and the search that it was asked of. */
    private static Measurement asked(Measurement taken, Counting counting, Ground ground) {
        counting.from().ifPresent(taken::setFrom);
        taken.setUntil(ground.run().days().today());
        taken.setQuery(ground.run().print(counting.query()));
        return taken;
    }

    /** Why nothing is counted of the days of a figure: nobody watched on any of them. */
    private static Optional<String> unwatched(ArchiveMeasure measure, Counting counting, Ground ground) {
        CollectedDays collected = collected(typed(measure), ground);
        LocalDate today = ground.run().days().today();
        LocalDate from = counting.from().or(collected::first).orElse(today);
        return collected.nothing(from, today);
    }

    /** That nobody watched on some of the days of a figure is noted beside it, behind what else is. */
    private static void partly(Indicator indicator, Measurement taken, String query, Ground ground) {
        if (taken.getValue() == null || taken.getFrom() == null || taken.getUntil() == null) {
            return;
        }
        collected(query, ground).partly(taken.getFrom(), taken.getUntil()).ifPresent(part -> {
            FigureWords words = new FigureWords(ground.locale(), ground.run().zone(), Diffusion.INTERNAL);
            String before = Optional.ofNullable(taken.getNote())
                    .or(() -> new FigureBasis(words).interval(indicator, taken))
                    .map(said -> said + " · ")
                    .orElse("");
            taken.setNote(before + part);
        });
    }

    private static CollectedDays collected(String query, Ground ground) {
        return CollectedDays.of(ground.run(), ground.run().query(query, Optional.empty()));
    }

    private static Map<String, List<String>> answers(ArchiveMeasure measure, Counting counting) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("query", List.of(Optional.ofNullable(measure.getQuery()).orElse("")));
        counting.from().map(LocalDate::toString).ifPresent(from -> parameters.put("period", List.of(from + "..")));
        return parameters;
    }

    /** {@code name=value}, one each. */
    private static Map<String, List<String>> parameters(AnalysisMeasure measure) {
        return parameters(measure.getParameters());
    }

    /** Parameters as the model keeps them, {@code name=value}; a name that is there twice has several values. */
    public static Map<String, List<String>> parameters(List<String> written) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String one : written) {
            int equals = one.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(one.substring(0, equals).strip(), any -> new ArrayList<>())
                        .add(one.substring(equals + 1).strip());
            }
        }
        return parameters;
    }

    private static Taken analysis(
            String id, Map<String, List<String>> parameters, @Nullable String figure, Ground ground) {
        Analyses analyses = ground.analyses()
                .orElseThrow(() -> Refusal.of(Meter.class, "indicator.no.analyses", String.valueOf(id)));
        Analysis<?> asked = analyses.named(String.valueOf(id));
        Report report = analyses.report(asked, parameters, ground.run());
        List<org.beffroi.core.result.Measure> measures = report.answer().measures();
        Optional<org.beffroi.core.result.Measure> named = measures.stream()
                .filter(one -> figure == null || figure.isBlank() || one.key().equals(figure))
                .findFirst();
        if (named.isEmpty() && report.answer().mentions() == 0) {
            return Taken.of(nothing(report, ground));
        }
        org.beffroi.core.result.Measure found = named.orElseThrow(() -> Refusal.of(
                Meter.class,
                "indicator.no.figure",
                Analyses.title(asked, ground.locale()),
                String.valueOf(figure),
                measures.stream()
                        .map(one -> ground.run().say(Meter.class, "indicator.figure.key", one.label(), one.key()))
                        .collect(Collectors.joining(ground.run().say(Meter.class, "indicator.figures.and")))));
        double value = found.share() ? PERCENT * found.value() : found.value();
        Measurement taken = taken(Double.isNaN(value) ? Optional.empty() : Optional.of(value), found.base(), ground);
        found.part().ifPresent(share -> note(taken, share, ground));
        found.why().ifPresent(why -> taken.setNote(ground.run().say(Meter.class, "indicator.not.measured.why", why)));
        return new Taken(asked(taken, report, ground), found.part(), found.range(), Optional.empty());
    }

    private static Measurement asked(Measurement taken, Report report, Ground ground) {
        report.basis().query().ifPresent(taken::setQuery);
        Span.of(report.basis(), ground.run()).ifPresent(days -> {
            taken.setFrom(days.from());
            taken.setUntil(days.until());
        });
        return taken;
    }

    /** An analysis that finds no mention to rest on gives no figure, whatever its name, and says why. */
    private static Measurement nothing(Report report, Ground ground) {
        Measurement taken = taken(Optional.empty(), 0, ground);
        report.answer().findings().findings().stream()
                .findFirst()
                .ifPresent(finding ->
                        taken.setNote(ground.run().say(Meter.class, "indicator.not.measured.why", finding.sentence())));
        return asked(taken, report, ground);
    }

    private static Measurement imported(ImportedMeasure measure, Ground ground) {
        ImportedColumn column = ImportedColumn.read(
                measure,
                ground.run().codebook().resolveSibling("imports"),
                ground.run().days().today());
        Measurement taken = taken(column.combined(), column.numbers(), ground);
        column.days().ifPresent(days -> {
            taken.setFrom(days.from());
            taken.setUntil(days.until());
        });
        if (taken.getValue() == null) {
            taken.setNote(ground.run()
                    .say(Meter.class, "indicator.not.measured.file", measure.getFile(), measure.getColumn()));
        } else if (column.unread() > 0) {
            taken.setNote(ground.run().say(Meter.class, "indicator.rows.unread", column.unread()));
        }
        return taken;
    }

    private static Measurement taken(Optional<Double> value, long base, Ground ground) {
        Measurement taken = ModelFactory.eINSTANCE.createMeasurement();
        taken.setAt(ground.at());
        taken.setBy(ground.by());
        taken.setBase((int) Math.min(Integer.MAX_VALUE, base));
        value.map(Meter::rounded).ifPresentOrElse(taken::setValue, () -> taken.setNote(nothing(base, ground.locale())));
        return taken;
    }

    /** Beside a figure of which not all is known: of how many it is not, and what it would be whatever these are; a share is kept as none or as all only where it is. */
    private static void note(Measurement taken, Counting.Counted counted, Ground ground) {
        counted.part().ifPresent(share -> note(taken, share, ground));
        counted.balance()
                .filter(balance -> taken.getValue() != null)
                .ifPresent(balance -> taken.setNote(note(balance, ground)));
    }

    /** What a balance is made of, and between what it lies. */
    private static String note(Balance balance, Ground ground) {
        String made = ground.run()
                .say(Meter.class, "indicator.balance", balance.positive(), balance.negative(), balance.neutral());
        String low = points(balance.interval().low(), ground);
        String high = points(balance.interval().high(), ground);
        return balance.unknown() == 0
                ? ground.run().say(Meter.class, "indicator.balance.known", made, low, high)
                : ground.run()
                        .say(
                                Meter.class,
                                "indicator.balance.unknown",
                                made,
                                balance.unknown(),
                                balance.asked(),
                                points(balance.bounds().low(), ground),
                                points(balance.bounds().high(), ground),
                                low,
                                high);
    }

    private static String points(double points, Ground ground) {
        return ground.run().wording().signed(Math.rint(points));
    }

    private static void note(Measurement taken, Share share, Ground ground) {
        if (taken.getValue() != null) {
            taken.setValue(Percents.rounded(BigDecimal.valueOf(PERCENT * share.value()), 2));
        }
        if (share.unknown() == 0 || taken.getValue() == null) {
            return;
        }
        Wording wording = ground.run().wording();
        taken.setNote(ground.run()
                .say(
                        Meter.class,
                        "indicator.bounds",
                        wording.percent(share.unknownShare()),
                        share.counted(),
                        wording.percent(share.low()),
                        wording.percent(share.high()),
                        wording.percent(share.interval().low()),
                        wording.percent(share.interval().high())));
    }

    /** Mentions may be there, and none of them say what is asked, such as when they were answered. */
    private static String nothing(long base, Locale locale) {
        String key = base == 0 ? "indicator.not.measured" : "indicator.not.measured.of";
        return org.beffroi.core.message.Sentence.of(Meter.class, key, base).in(locale);
    }

    /** Two decimals, as many as any target is written with. */
    private static BigDecimal rounded(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}

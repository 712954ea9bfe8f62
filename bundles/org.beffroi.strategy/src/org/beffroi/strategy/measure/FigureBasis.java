package org.beffroi.strategy.measure;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Wording;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.StandingQueries;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.ScoreInterval;
import org.beffroi.strategy.model.AnalysisMeasure;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Counted;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.ImportedMeasure;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.TypedMeasure;
import org.jspecify.annotations.Nullable;

/**
 * On what a figure rests, in words: its base, its period, the day it was taken, and where it comes from. Immutable.
 *
 * <p>A base is a number of mentions only where mentions were counted. Of what a platform exported it is rows of its file; of what
 * was typed by hand it is a bare number, for nobody said what it counts.
 *
 * @param words of figures for a reader
 */
public record FigureBasis(FigureWords words) {

    /** Parameters of analyses that say the days they look at. */
    private static final String PERIOD = "period";

    private static final Set<Counted> TONES = Set.of(Counted.NEGATIVE_SHARE, Counted.TONE_BALANCE);

    private static final Set<Counted> SHARES = Set.of(Counted.SHARE, Counted.NEGATIVE_SHARE, Counted.ANSWERED_SHARE);

    private static final double PERCENT = 100;

    private static final String SIGN = "%";

    /** A person is named after such a word. */
    private static final Pattern CIVILITY =
            Pattern.compile("(?:^|[\\s(,/])(?:M\\.|MM\\.|Mme|Mmes|Mlle|Mr|Mrs|Ms|Madame|Monsieur)[\\s\\u00a0\\u202f]");

    /** A unit by time, in French or in English. */
    private static final Pattern RATE = Pattern.compile(
            "(?iu)(?:(?:^|\\s)(?:par|per|an?|each)[\\s\\u00a0]+|/\\s*)(?:an|année|mois|semaine|jour|heure|year|month|week|day|hour)$");

    public FigureBasis {
        Objects.requireNonNull(words);
    }

    /** All that a measurement of an indicator rests on, in reading order: base, period, day and source. */
    public List<String> of(Indicator indicator, Measurement taken) {
        List<String> said = new ArrayList<>();
        base(indicator, taken).ifPresent(said::add);
        if (isOfNobodyKnowsHowMany(indicator, taken)) {
            said.add(words.say("figure.base.unsaid"));
        }
        interval(indicator, taken).ifPresent(said::add);
        unknown(indicator, taken).ifPresent(said::add);
        period(indicator, taken).ifPresent(said::add);
        copies(indicator).ifPresent(said::add);
        if (taken.getAt() != null) {
            said.add(taken(indicator, taken));
        }
        return List.copyOf(said);
    }

    /** How copies of a text count, where they count once, and in tones: a text that is taken up tells its tone again. */
    private Optional<String> copies(Indicator indicator) {
        if (!(indicator.getMeasure() instanceof ArchiveMeasure archive)) {
            return Optional.empty();
        }
        if (archive.isWithoutCopies()) {
            return Optional.of(words.say("evidence.without.copies"));
        }
        return TONES.contains(archive.getCounted()) ? Optional.of(words.say("evidence.with.copies")) : Optional.empty();
    }

    /** What was counted for it; empty where that is not known. */
    public Optional<String> base(Indicator indicator, Measurement taken) {
        Optional<Integer> base = Optional.ofNullable(taken.getBase());
        return switch (indicator.getMeasure()) {
            case ArchiveMeasure archive
            when archive.getCounted() == Counted.COUNT -> Optional.of(words.say("figure.counted"));
            case ArchiveMeasure archive -> base.map(mentions -> words.say(of(archive.getCounted()), mentions));
            case AnalysisMeasure analysis -> base.map(this::analysed);
            case ImportedMeasure imported -> Optional.of(rows(imported, base.orElse(0)));
            case null, default ->
                base.filter(known -> known > 0)
                        .map(known -> words.say(
                                Cases.isWhole(indicator) ? "figure.base.whole" : "figure.base",
                                new Wording(words.locale()).number(known)));
        };
    }

    /**
     * Between what the rate behind a counted share lies by chance, its interval at 95 % ({@link ScoreInterval}); empty of all that
     * is none, of what nothing was counted for, and where something is unknown: what was noted of it says between what it lies.
     */
    public Optional<String> interval(Indicator indicator, Measurement taken) {
        if (unknown(indicator, taken).isPresent()) {
            return Optional.empty();
        }
        Optional<Measure.Range> balance = balance(indicator, taken);
        if (balance.isPresent()) {
            Wording points = new Wording(words.locale());
            return balance.map(range -> words.say(
                    "figure.interval.points",
                    points.signed(Math.rint(range.low())),
                    points.signed(Math.rint(range.high()))));
        }
        Wording wording = new Wording(words.locale());
        return share(indicator, taken)
                .map(interval -> words.say(
                        "figure.interval", wording.percent(interval.low()), wording.percent(interval.high())));
    }

    /** Between what a share lies by chance; empty of all that is none, of what nothing was counted for, and where all is counted. */
    static Optional<ScoreInterval> share(Indicator indicator, Measurement taken) {
        if (!isPart(indicator)
                || Cases.isWhole(indicator)
                || taken.getValue() == null
                || taken.getBase() == null
                || taken.getBase() <= 0) {
            return Optional.empty();
        }
        double value = taken.getValue().doubleValue() / PERCENT;
        return value >= 0 && value <= 1 ? Optional.of(ScoreInterval.around(value, taken.getBase())) : Optional.empty();
    }

    /** The same of a percentage that somebody typed with its base, in percent: nothing more is kept of it. */
    public static Optional<Measure.Range> typed(Indicator indicator, Measurement taken) {
        return isTypedShare(indicator)
                ? share(indicator, taken)
                        .map(interval -> new Measure.Range(PERCENT * interval.low(), PERCENT * interval.high()))
                : Optional.empty();
    }

    /** Whether a figure is a part of its base, counted or typed. */
    static boolean isPart(Indicator indicator) {
        return isShare(indicator) || isTypedShare(indicator);
    }

    private static boolean isTypedShare(Indicator indicator) {
        return indicator.getMeasure() instanceof TypedMeasure && isInPercent(indicator);
    }

    private static boolean isInPercent(Indicator indicator) {
        return indicator.getUnit() != null && indicator.getUnit().strip().equals(SIGN);
    }

    /** A percentage that was typed without its base, or read in a file whose rows are none. */
    private static boolean isOfNobodyKnowsHowMany(Indicator indicator, Measurement taken) {
        return taken.getValue() != null
                && isInPercent(indicator)
                && switch (indicator.getMeasure()) {
                    case TypedMeasure typed -> taken.getBase() == null || taken.getBase() <= 0;
                    case ImportedMeasure imported -> true;
                    case null, default -> false;
                };
    }

    /** What the base of a count is of, as a key. */
    private static String of(Counted counted) {
        return switch (counted) {
            case NEGATIVE_SHARE -> "figure.base.toned";
            case TONE_BALANCE -> "figure.base.balance";
            case ANSWERED_SHARE -> "figure.base.given";
            case RESPONSE_HOURS -> "figure.base.timed";
            default -> "evidence.base";
        };
    }

    private static boolean isBalance(Indicator indicator) {
        return indicator.getMeasure() instanceof ArchiveMeasure archive && archive.getCounted() == Counted.TONE_BALANCE;
    }

    /**
     * Between what a balance of tones lies by chance, in points; empty of all that is none, and of what nothing was counted for.
     *
     * <p>Of what is kept, itself and its base: neutral mentions are in neither.
     */
    public static Optional<Measure.Range> balance(Indicator indicator, Measurement taken) {
        if (!isBalance(indicator) || taken.getValue() == null || taken.getBase() == null || taken.getBase() <= 0) {
            return Optional.empty();
        }
        double balance = taken.getValue().doubleValue() / PERCENT;
        if (!(balance >= -1 && balance <= 1)) {
            return Optional.empty();
        }
        ScoreInterval interval = ScoreInterval.around((1 + balance) / 2, taken.getBase());
        return Optional.of(new Measure.Range(PERCENT * (2 * interval.low() - 1), PERCENT * (2 * interval.high() - 1)));
    }

    /** Whether the figure of an indicator is a part of what was counted: of analyses, their keys say so. */
    public static boolean isShare(Indicator indicator) {
        return switch (indicator.getMeasure()) {
            case ArchiveMeasure archive -> SHARES.contains(archive.getCounted());
            case AnalysisMeasure analysis ->
                analysis.getFigure() != null && analysis.getFigure().strip().startsWith("share.");
            case null, default -> false;
        };
    }

    /** Of how much it is not known, as it was noted with a figure that was counted; empty where all is known. */
    private Optional<String> unknown(Indicator indicator, Measurement taken) {
        boolean counted =
                switch (indicator.getMeasure()) {
                    case ArchiveMeasure archive -> true;
                    case AnalysisMeasure analysis -> true;
                    case ImportedMeasure imported -> true;
                    case null, default -> false;
                };
        return new Noted(words.locale()).of(taken).filter(note -> counted && taken.getValue() != null);
    }

    /** The base of an analysis. */
    public String analysed(int mentions) {
        return words.say("figure.analysed", mentions);
    }

    private String rows(ImportedMeasure imported, int rows) {
        String file = imported.getFile() == null
                ? ""
                : String.valueOf(Path.of(imported.getFile().strip()).getFileName());
        String how = Optional.ofNullable(imported.getCombined()).orElse("sum").toLowerCase(Locale.ROOT);
        String known = List.of("mean", "last", "max").contains(how) ? how : "sum";
        String said = words.say("figure.rows." + known, rows, file);
        return Optional.ofNullable(imported.getColumn())
                .map(String::strip)
                .filter(column -> !column.isEmpty())
                .map(column -> words.say("figure.rows.column", said, column))
                .orElse(said);
    }

    /** The days that it is about; empty where that is not known. */
    public Optional<String> period(Indicator indicator, Measurement taken) {
        if (taken.getFrom() != null || taken.getUntil() != null) {
            return Optional.of(span(taken.getFrom(), taken.getUntil()));
        }
        return switch (indicator.getMeasure()) {
            case AnalysisMeasure analysis -> Optional.of(asked(analysis.getParameters(), taken.getAt()));
            case ArchiveMeasure archive -> Optional.of(span(null, null));
            case null, default -> isRate(indicator) ? Optional.of(words.say("figure.period.unsaid")) : Optional.empty();
        };
    }

    /** So many a year, a month or a day is of some period, which whoever typed it has to say. */
    private static boolean isRate(Indicator indicator) {
        return indicator.getUnit() != null && RATE.matcher(indicator.getUnit()).find();
    }

    /** Days from the first to the last, either may be null; the whole archive without both. */
    public String span(@Nullable LocalDate from, @Nullable LocalDate until) {
        Wording wording = new Wording(words.locale());
        if (from == null) {
            return until == null ? words.say("figure.all") : words.say("figure.until", wording.dayOfYear(until));
        }
        return until == null ? words.say("figure.from", wording.dayOfYear(from)) : wording.days(from, until);
    }

    /**
     * The days that an analysis looked at, by what it was asked.
     *
     * @param parameters {@code name=value}, as the model keeps them
     * @param at when it was computed, from which days are counted back; null where that is not known
     */
    public String asked(List<String> parameters, @Nullable Instant at) {
        String typed = Meter.parameters(parameters).getOrDefault(PERIOD, List.of()).stream()
                .findFirst()
                .orElse("");
        if (typed.isBlank()) {
            return span(null, null);
        }
        if (at == null) {
            return words.say("figure.period", typed);
        }
        try {
            LocalDate day = at.atZone(words.zone()).toLocalDate();
            DayResolution days = new DayResolution(day, words.zone());
            Query.Period period = days.last(new StandingQueries(Fields.core()).period(typed));
            Query.Day from = period.from();
            Query.Day until = period.to();
            return span(from == null ? null : days.dayOf(from), until == null ? day : days.dayOf(until));
        } catch (Refusal e) {
            // A period that this version does not read is still the one that was asked.
            return words.say("figure.period", typed);
        }
    }

    /** When it was taken: computed, or read elsewhere and typed, with its source. */
    private String taken(Indicator indicator, Measurement taken) {
        String day = new Wording(words.locale())
                .dayOfYear(taken.getAt().atZone(words.zone()).toLocalDate());
        return switch (indicator.getMeasure()) {
            case null -> words.say("figure.read", day);
            case TypedMeasure typed ->
                source(typed, Optional.of(taken))
                        .map(source -> words.say("figure.typed.source", day, source))
                        .orElseGet(() -> words.say("figure.typed", day));
            default -> words.say("evidence.computed", day);
        };
    }

    /** Where a typed figure comes from; empty where nobody said so, or where that is a person and anybody reads it. */
    public Optional<String> source(TypedMeasure typed, Optional<Measurement> taken) {
        return Optional.ofNullable(typed.getSource())
                .map(String::strip)
                .filter(source -> !source.isEmpty())
                .filter(source -> words.reader() != Diffusion.PUBLIC || !namesSomebody(source, taken));
    }

    private boolean namesSomebody(String source, Optional<Measurement> taken) {
        String low = source.toLowerCase(words.locale());
        return CIVILITY.matcher(source).find()
                || taken.map(Measurement::getBy)
                        .map(by -> by.strip().toLowerCase(words.locale()))
                        .filter(by -> !by.isEmpty() && low.contains(by))
                        .isPresent();
    }
}

package org.beffroi.dossier.digest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.Timeline.Bucket;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Reactions;
import org.beffroi.core.message.Wording;
import org.beffroi.core.query.Query;
import org.beffroi.core.text.Tokens;
import org.beffroi.dossier.coding.ToneOrigins;
import org.beffroi.dossier.digest.chart.BarTones;
import org.beffroi.dossier.digest.chart.TimelinePicture;

/**
 * One search of a digest: how many, compared with the period before, when, of what kind, and what was said.
 *
 * @param material what it is made of
 * @param search what is searched
 * @param wording the language
 * @param tokens the one pipeline
 * @param reports asked on which days anything was collected
 * @param cancel asked to stop
 */
record SearchSection(
        Material material, Digest.Search search, Wording wording, Tokens tokens, Reports reports, Cancel cancel) {

    private static final int MOST_DAYS = 62;
    private static final int MOST_WEEKS = 106;
    private static final int MOST_VALUES = 5;

    /** What was said once is found among the mentions, not among the figures. */
    private static final int ENOUGH_FOR_A_VALUE = 2;

    /** Of less than so many, a percentage would say more than is known. */
    private static final int ENOUGH_FOR_PERCENT = 20;

    /**
     * What it came to, for the overview.
     *
     * @param before empty where there is no period before, and where nobody watched in it
     * @param unwatched why the mentions are not counted: nobody watched; empty where somebody did
     * @param partly on how many of the days somebody watched; empty where on all of them
     */
    record Figures(
            String title, long mentions, Optional<Long> before, Optional<String> unwatched, Optional<String> partly) {}

    private String title() {
        return new SearchTitle(material.fields(), wording.locale()).of(search, reports.saved(search.query()));
    }

    /** How many mentions match, now and in the period before. */
    Figures figures() {
        long mentions = material.snapshot().count(query(), cancel);
        Optional<CollectedDays> collected =
                bounds().flatMap(any -> reports.collected(anyDay(), wording.locale(), cancel));
        return new Figures(
                title(),
                mentions,
                isWatchedBefore(collected)
                        ? before().map(query -> material.snapshot().count(query, cancel))
                        : Optional.empty(),
                mentions > 0 ? Optional.empty() : collected.flatMap(days -> days.nothing(bounds().get()[0], last())),
                collected.flatMap(days -> days.partly(bounds().get()[0], last())));
    }

    /** The last day of the period, or today: days to come are not missed. */
    private LocalDate last() {
        LocalDate[] bounds = bounds().get();
        LocalDate today = material.days().today();
        return bounds[1].isAfter(today) && !bounds[0].isAfter(today) ? today : bounds[1];
    }

    /** What nobody watched is no measure of what came after. */
    private boolean isWatchedBefore(Optional<CollectedDays> collected) {
        return bounds().map(bounds -> {
                    long length = ChronoUnit.DAYS.between(bounds[0], bounds[1]) + 1;
                    LocalDate from = bounds[0].minusDays(length);
                    LocalDate until = bounds[0].minusDays(1);
                    return collected
                            .map(days -> days.nothing(from, until).isEmpty())
                            .orElse(true);
                })
                .orElse(true);
    }

    /** The parts, heading included. */
    List<Part> parts(int level, Figures figures) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(level, title()));
        if (figures.mentions() == 0) {
            parts.add(Part.Paragraph.of(
                    figures.unwatched().orElseGet(() -> wording.say(SearchSection.class, "digest.nothing"))));
        } else {
            parts.add(figure(figures));
            drawn().ifPresent(parts::add);
            List<List<Run>> facets = facets(figures.mentions());
            if (!facets.isEmpty()) {
                parts.add(new Part.ItemList(false, facets));
            }
            List<Part> quoted = quotations();
            chosen(figures.mentions())
                    .filter(how -> !quoted.isEmpty())
                    .map(Part.Note::of)
                    .ifPresent(parts::add);
            parts.addAll(quoted);
        }
        parts.add(Part.Note.of(provenance(figures)));
        return parts;
    }

    /** How many of each day, week or month; empty where that is a single one. */
    Optional<Part.PicturePart> drawn() {
        return timeline().filter(line -> line.buckets().size() > 1).map(line -> new TimelinePicture(
                        line, BarTones.of(material.snapshot(), query(), line, cancel), wording, unwatched(line))
                .picture());
    }

    /** How many, large, of which days, and beside how many before. */
    Part.KeyFigure figure(Figures figures) {
        return new Part.KeyFigure(wording.number(figures.mentions()), meaning(figures));
    }

    /** Which empty spans nobody watched. */
    private Predicate<Bucket> unwatched(Timeline line) {
        if (line.buckets().stream().allMatch(bucket -> bucket.mentions() > 0)) {
            return bucket -> false;
        }
        Optional<CollectedDays> collected = reports.collected(anyDay(), wording.locale(), cancel);
        return bucket -> collected
                .map(days -> days.within(
                        bucket.start().toLocalDate(),
                        line.span().next(bucket.start()).minusNanos(1).toLocalDate()))
                .filter(watched -> watched == 0)
                .isPresent();
    }

    private Query query() {
        return period().map(days -> material.queries().within(search.query(), days))
                .orElseGet(this::anyDay);
    }

    /** The search without its period. */
    Query anyDay() {
        return material.queries().read(search.query(), Optional.empty());
    }

    private Optional<Query.Period> period() {
        return search.period().map(material.queries()::untilToday);
    }

    /** First and last day of the period; one that begins after today and has no end ends today. */
    private Optional<LocalDate[]> bounds() {
        return period().filter(period -> period.from() != null).map(period -> new LocalDate[] {
            material.days().dayOf(period.from()),
            period.to() == null ? material.days().today() : material.days().dayOf(period.to())
        });
    }

    /** The days of its period, in words; empty where it has no beginning. */
    Optional<String> span() {
        return bounds().map(bounds -> wording.days(bounds[0], bounds[1]));
    }

    /** The same search over as many days before its period; nothing where it has no beginning. */
    private Optional<Query> before() {
        return bounds().map(bounds -> {
            long days = ChronoUnit.DAYS.between(bounds[0], bounds[1]) + 1;
            String text = bounds[0].minusDays(days) + ".." + bounds[0].minusDays(1);
            return material.queries().read(search.query(), Optional.of(text));
        });
    }

    private List<Run> meaning(Figures figures) {
        List<Run> runs = new ArrayList<>();
        String days = span().map(said -> " " + said).orElse("");
        runs.add(new Run.Words(wording.say(SearchSection.class, "digest.mentions", figures.mentions()) + days));
        figures.before().ifPresent(before -> runs.add(new Run.Quiet(" · " + compared(figures.mentions(), before))));
        if (figures.before().isEmpty() && bounds().isPresent()) {
            runs.add(new Run.Quiet(" · " + wording.say(SearchSection.class, "digest.before.unwatched")));
        }
        figures.partly().ifPresent(partly -> runs.add(new Run.Quiet(" · " + partly)));
        return runs;
    }

    private String compared(long mentions, long before) {
        if (before == 0) {
            return wording.say(SearchSection.class, "digest.before.none");
        }
        double change = (double) (mentions - before) / before;
        if (change == 0) {
            return wording.say(SearchSection.class, "digest.before.same", wording.number(before));
        }
        return before < ENOUGH_FOR_PERCENT
                ? wording.say(SearchSection.class, "digest.before.few", wording.number(before))
                : wording.say(SearchSection.class, "digest.before", wording.number(before), wording.change(change));
    }

    /** In days, or coarser where there would be too many bars; padded to the whole period. */
    private Optional<Timeline> timeline() {
        Timeline days = cut(TimelineSpan.Unit.DAY);
        if (days.buckets().isEmpty()) {
            return Optional.empty();
        }
        if (days.buckets().size() <= MOST_DAYS) {
            return Optional.of(days);
        }
        return Optional.of(
                days.buckets().size() <= MOST_WEEKS * 7 ? cut(TimelineSpan.Unit.WEEK) : cut(TimelineSpan.Unit.MONTH));
    }

    private Timeline cut(TimelineSpan.Unit unit) {
        TimelineSpan span = new TimelineSpan(unit, material.days().zone());
        Timeline found = material.snapshot().timeline(query(), span, cancel);
        if (found.buckets().isEmpty() || bounds().isEmpty()) {
            return found;
        }
        LocalDate[] bounds = bounds().get();
        List<Bucket> whole = new ArrayList<>();
        var start = span.startOf(bounds[0].atStartOfDay(material.days().zone()));
        var end = bounds[1].plusDays(1).atStartOfDay(material.days().zone());
        int next = 0;
        while (start.isBefore(end)) {
            boolean known = next < found.buckets().size()
                    && found.buckets().get(next).start().toInstant().equals(start.toInstant());
            whole.add(known ? found.buckets().get(next++) : new Bucket(start, 0));
            start = span.next(start);
        }
        return new Timeline(span, whole, found.undated());
    }

    private List<List<Run>> facets(long mentions) {
        List<List<Run>> lines = new ArrayList<>();
        for (Field core : List.of(CoreFields.TONE, CoreFields.THEME, CoreFields.NETWORK, CoreFields.PLACE)) {
            Field field = material.fields().byKey(core.name()).orElse(core);
            FacetCounts counts = material.snapshot().facet(query(), field, MOST_VALUES, cancel);
            List<FacetCounts.Count> often = counts.counts().stream()
                    .filter(count -> count.mentions() >= ENOUGH_FOR_A_VALUE)
                    .toList();
            boolean tells = !often.isEmpty() && often.getFirst().mentions() < mentions;
            if (tells) {
                String values = often.stream()
                        .map(count -> value(field, count, mentions))
                        .collect(Collectors.joining(" · "));
                String unknown = counts.without() == 0
                        ? ""
                        : " · "
                                + wording.say(
                                        SearchSection.class,
                                        "digest.facet.unknown",
                                        wording.number(counts.without()),
                                        wording.percent((double) counts.without() / mentions));
                lines.add(List.of(
                        new Run.Strong(capital(field.label(wording.locale()))),
                        new Run.Words("\u2002" + values + unknown + (core.equals(CoreFields.TONE) ? whose() : ""))));
            }
        }
        return lines;
    }

    /** Whose word the tones are, where it is not that of the source or of people alone. */
    private String whose() {
        return switch (ToneOrigins.of(material.snapshot(), query(), cancel).machine()) {
            case NONE -> "";
            case SOME -> " · " + wording.say(SearchSection.class, "digest.tones.some");
            case ALL -> " · " + wording.say(SearchSection.class, "digest.tones.all");
        };
    }

    private String value(Field field, FacetCounts.Count count, long mentions) {
        return wording.say(
                SearchSection.class,
                "digest.facet",
                field.valueLabel(count.value(), wording.locale()),
                wording.number(count.mentions()),
                wording.percent((double) count.mentions() / mentions));
    }

    /** Its figure on one line, without its pictures. */
    List<Run> line() {
        Figures figures = figures();
        List<Run> line = new ArrayList<>(List.of(new Run.Strong(figures.title()), new Run.Words("\u2002")));
        if (figures.mentions() == 0) {
            line.add(new Run.Words(
                    figures.unwatched().orElseGet(() -> wording.say(SearchSection.class, "digest.nothing"))));
        } else {
            line.add(new Run.Words(wording.number(figures.mentions()) + " "));
            line.addAll(meaning(figures));
        }
        return line;
    }

    /**
     * How the mentions that are quoted were chosen; empty where none is, and where all are. Where no reaction to any of them is
     * known, the newest stand first.
     *
     * @param mentions how many it finds
     */
    Optional<String> chosen(long mentions) {
        if (search.shown() == 0 || mentions <= search.shown()) {
            return Optional.empty();
        }
        String key =
                switch (search.sort()) {
                    case NEWEST -> "digest.chosen.newest";
                    case OLDEST -> "digest.chosen.oldest";
                    case RELEVANCE -> "digest.chosen.relevance";
                    case REACTIONS -> isReactionKnown() ? "digest.chosen.reactions" : "digest.chosen.unknown";
                };
        return Optional.of(wording.say(SearchSection.class, key));
    }

    private boolean isReactionKnown() {
        return material.snapshot().page(query(), Order.REACTIONS, Optional.empty(), 1, cancel).rows().stream()
                .anyMatch(most -> Reactions.of(most.effective()).isPresent());
    }

    /** As many mentions as it shows. */
    List<Part> quotations() {
        return List.copyOf(quotations(search.shown()));
    }

    /** The first of them, at most so many. */
    List<Part.Quotation> quotations(int most) {
        int many = Math.min(most, search.shown());
        if (many == 0) {
            return List.of();
        }
        Quoting quoting = new Quoting(material, wording, query(), tokens);
        List<Part.Quotation> quoted = new ArrayList<>();
        for (Entry entry : material.snapshot()
                .page(query(), search.sort(), Optional.empty(), many, cancel)
                .rows()) {
            quoted.add(quoting.quotation(entry));
        }
        return quoted;
    }

    private String provenance(Figures figures) {
        String asked = search.query().isBlank() ? "*" : search.query();
        String period =
                span().or(() -> search.period()).orElseGet(() -> wording.say(SearchSection.class, "digest.all.time"));
        return figures.unwatched().isPresent()
                ? wording.say(SearchSection.class, "digest.provenance.unwatched", asked, period)
                : wording.say(SearchSection.class, "digest.provenance", asked, period, figures.mentions());
    }

    private String capital(String label) {
        return label.substring(0, 1).toUpperCase(wording.locale())
                + label.substring(1).toLowerCase(Locale.ROOT);
    }
}

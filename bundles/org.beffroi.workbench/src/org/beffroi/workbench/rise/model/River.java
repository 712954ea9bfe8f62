package org.beffroi.workbench.rise.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.analysis.RiseCard.Phase;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/**
 * Subjects by time, by how grave they stood: what was, read at a glance. Of two stages on one day or in one week the graver counts.
 *
 * @param cards those that went through stages
 */
public record River(List<RiseCard> cards, Language language, Days days) {

    /** Days beyond which weeks are drawn. */
    private static final int MOST_DAYS = 92;

    /** Subjects beyond which the gravest are drawn. */
    private static final int MOST_SUBJECTS = 12;

    private static final int WEEK = 7;

    public River {
        cards = cards.stream().filter(card -> !card.phases().isEmpty()).toList();
    }

    /** Its drawing, empty where nothing went through stages. */
    public Optional<Matrix> drawn() {
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first =
                day(phases().map(Phase::from).min(Comparator.naturalOrder()).orElseThrow());
        LocalDate last =
                day(phases().map(Phase::until).max(Comparator.naturalOrder()).orElseThrow());
        int step = ChronoUnit.DAYS.between(first, last) < MOST_DAYS ? 1 : WEEK;
        LocalDate from = step == 1 ? first : first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<LocalDate> begins =
                from.datesUntil(last.plusDays(1), java.time.Period.ofDays(step)).toList();
        List<String> subjects = subjects();
        List<List<Matrix.Cell>> cells = subjects.stream()
                .map(subject ->
                        begins.stream().map(begin -> cell(subject, begin, step)).toList())
                .toList();
        return Optional.of(new Matrix(
                language.text("river.title", days.day(first), days.day(last)),
                language.text("river.subject"),
                subjects,
                language.text(step == 1 ? "river.day" : "river.week"),
                begins.stream().map(days::day).toList(),
                language.text("river.stage"),
                Matrix.Scale.STAGE,
                cells));
    }

    private java.util.stream.Stream<Phase> phases() {
        return cards.stream().flatMap(card -> card.phases().stream());
    }

    private LocalDate day(Instant moment) {
        ZoneId zone = days.zone();
        return moment.atZone(zone).toLocalDate();
    }

    /** The gravest first. */
    private List<String> subjects() {
        return cards.stream()
                .sorted(Comparator.<RiseCard>comparingInt(card -> -gravity(card)))
                .map(RiseCard::title)
                .distinct()
                .limit(MOST_SUBJECTS)
                .toList();
    }

    private static int gravity(RiseCard card) {
        return card.phases().stream()
                .mapToInt(phase -> number(phase.stage()))
                .max()
                .orElse(0);
    }

    /** Its number on the scale of stages. */
    private static int number(Stage stage) {
        return switch (stage) {
            case OVER -> 0;
            case WEAK_SIGNAL -> 1;
            case SUBSIDING -> 2;
            case RISING -> 3;
            case CRISIS -> 4;
        };
    }

    private Matrix.Cell cell(String subject, LocalDate begin, int step) {
        LocalDate end = begin.plusDays(step - 1L);
        int gravest = 0;
        Optional<RiseCard> of = Optional.empty();
        for (RiseCard card : cards) {
            for (Phase phase : card.title().equals(subject) ? card.phases() : List.<Phase>of()) {
                boolean meets =
                        !day(phase.from()).isAfter(end) && !day(phase.until()).isBefore(begin);
                if (meets && number(phase.stage()) > gravest) {
                    gravest = number(phase.stage());
                    of = Optional.of(card);
                }
            }
        }
        return new Matrix.Cell(gravest, of.map(card -> within(card, begin, end)));
    }

    private static DrillDown within(RiseCard card, LocalDate begin, LocalDate end) {
        if (!(card.mentions() instanceof DrillDown.ToMentions to)) {
            return card.mentions();
        }
        List<Query> all = new ArrayList<>(to.query() instanceof Query.And and ? and.all() : List.of(to.query()));
        all.add(new Query.Period(CoreFields.PUBLISHED.name(), new Query.FixedDay(begin), new Query.FixedDay(end)));
        return DrillDown.to(new Query.And(all));
    }

    /** The rise that a part of the drawing is of, by where that part leads. */
    public Optional<RiseCard> behind(DrillDown drillDown) {
        return cards.stream()
                .filter(card -> card.mentions().equals(drillDown) || isWithin(drillDown, card.mentions()))
                .findFirst();
    }

    private static boolean isWithin(DrillDown part, DrillDown whole) {
        if (part instanceof DrillDown.ToMentions one
                && whole instanceof DrillDown.ToMentions all
                && one.query() instanceof Query.And and) {
            List<Query> parts = all.query() instanceof Query.And of ? of.all() : List.of(all.query());
            return and.all().subList(0, and.all().size() - 1).equals(parts);
        }
        return false;
    }
}

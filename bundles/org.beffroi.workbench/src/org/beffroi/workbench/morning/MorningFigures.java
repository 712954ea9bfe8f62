package org.beffroi.workbench.morning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.morning.FigureTile.Figure;
import org.beffroi.workbench.morning.FigureTile.Meaning;
import org.beffroi.workbench.morning.model.Morning;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** The four figures of a morning side by side, each a door to its mentions. Belongs to the UI thread. */
final class MorningFigures {

    private static final int WEEK = 7;

    private final Ui ui;
    private final Days days;
    private final Composite row;
    private final LastInput input;
    private final FigureTile week;
    private final FigureTile negative;
    private final FigureTile arrived;
    private final FigureTile waiting;
    private Optional<Morning.Week> ofWeek = Optional.empty();
    private Optional<Morning.Waiting> ofWaiting = Optional.empty();

    MorningFigures(Composite parent, Ui ui, Days days, MorningActions actions) {
        this.ui = ui;
        this.days = days;
        row = new Composite(parent, SWT.NONE);
        input = new LastInput(row);
        GridLayoutFactory.swtDefaults()
                .numColumns(4)
                .equalWidth(true)
                .margins(0, 0)
                .spacing(Look.GRID, 0)
                .applyTo(row);
        week = tile(() -> ofWeek.ifPresent(of -> actions.open(of.here())));
        negative = tile(() -> ofWeek.ifPresent(of -> actions.open(negative(of.here()))));
        arrived = tile(() -> ofWeek.ifPresent(
                of -> actions.open(of.since().map(Morning.Since::here).orElseGet(Query.Everything::new))));
        waiting = tile(() -> ofWaiting.ifPresent(of -> actions.open(of.due() > 0 ? of.late() : of.here())));
    }

    /** The control to lay out. */
    Composite control() {
        return row;
    }

    /** Shows the figures of the week. */
    void show(Morning.Week of) {
        ofWeek = Optional.of(of);
        Language language = ui.language();
        week.show(new Figure(
                language.number(of.mentions()), ui.text("morning.week"), beside(of), counted(of.mentions())));
        Known now = Known.of(of.tones());
        Known before = before(of);
        negative.show(new Figure(
                now.all() == 0 ? "–" : language.percent(now.negative(), now.all()),
                ui.text("morning.negative", language.number(now.all()), now.all()),
                words(before),
                meaning(now, before)));
        arrived.show(of.since()
                .map(last -> new Figure(
                        language.number(last.mentions()),
                        ui.text("morning.arrived", days.shortDay(last.day())),
                        "",
                        last.mentions() > 0 ? Meaning.FRESH : Meaning.NONE))
                .orElseGet(() -> first(of)));
    }

    /** At the first visit nothing came since another one: all there is is told, and not that it is new, which reading changes. */
    private Figure first(Morning.Week of) {
        return new Figure(
                ui.language().number(of.archive()),
                ui.text("morning.arrived.first", of.archive()),
                "",
                counted(of.archive()));
    }

    private static Meaning counted(long mentions) {
        return mentions > 0 ? Meaning.COUNT : Meaning.NONE;
    }

    /**
     * Mentions of known tone.
     *
     * @param negative how many of them are negative
     */
    private record Known(long negative, long all) {

        static Known of(Map<Row.Tone, Long> tones) {
            long all = tones.entrySet().stream()
                    .filter(each -> each.getKey() != Row.Tone.UNKNOWN && each.getKey() != Row.Tone.UNSURE)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return new Known(tones.getOrDefault(Row.Tone.NEGATIVE, 0L), all);
        }

        Known and(Known other) {
            return new Known(negative + other.negative, all + other.all);
        }
    }

    /** A share that is as it was the week before is none that somebody should look at. */
    private static Meaning meaning(Known now, Known before) {
        if (now.negative() == 0) {
            return Meaning.NONE;
        }
        boolean isMore = now.negative() * before.all() > before.negative() * now.all();
        return before.all() == 0 || isMore ? Meaning.NEGATIVE : Meaning.COUNT;
    }

    private static Known before(Morning.Week of) {
        LocalDate end = of.until().minusDays(WEEK);
        return of.days().stream()
                .filter(day -> !day.day().isAfter(end) && day.day().isAfter(end.minusDays(WEEK)))
                .map(day -> Known.of(day.tones()))
                .reduce(new Known(0, 0), Known::and);
    }

    /** The share of the seven days before, with what it is of. */
    private String words(Known before) {
        return before.all() == 0
                ? ui.text("morning.negative.before.none")
                : ui.text(
                        "morning.negative.before",
                        ui.language().percent(before.negative(), before.all()),
                        ui.language().number(before.all()));
    }

    /** A share of so few says nothing: both numbers stand side by side. */
    private String beside(Morning.Week of) {
        return of.before() == 0
                ? ui.text("morning.before.none")
                : ui.text("morning.before", ui.language().number(of.before()), of.before());
    }

    /** Shows how many wait for an answer. */
    void show(Morning.Waiting of) {
        ofWaiting = Optional.of(of);
        waiting.show(new Figure(
                ui.language().number(of.open()),
                ui.text("morning.waiting"),
                of.due() > 0
                        ? ui.language().counted("morning.late", of.due())
                        : of.open() > 0 ? "" : ui.text("morning.waiting.none"),
                of.due() > 0 ? Meaning.ALARM : counted(of.open())));
    }

    private static Query negative(Query here) {
        return new Query.And(List.of(here, new Query.FieldIs(CoreFields.TONE.name(), "negative")));
    }

    private FigureTile tile(Runnable press) {
        FigureTile tile = new FigureTile(row, ui.look(), input, press);
        tile.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return tile;
    }
}

package org.beffroi.workbench.strategy.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.beffroi.core.calendar.HolidayPlace;
import org.beffroi.core.calendar.SchoolHolidays;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.Territory;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.calendar.Cadence;
import org.beffroi.workbench.strategy.model.calendar.CalendarView;
import org.beffroi.workbench.strategy.model.calendar.DaysOfPlace;
import org.beffroi.workbench.strategy.model.calendar.Entries;
import org.beffroi.workbench.strategy.model.calendar.Entry;
import org.beffroi.workbench.strategy.model.calendar.ItemMoves;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.strategy.page.PageRows;
import org.beffroi.workbench.strategy.page.PicturePage;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The editorial calendar, with what happens around it: turned over, filtered, moved by hand or by keys. Belongs to the UI thread. */
public final class CalendarPage extends PicturePage implements CalendarCanvas.Deeds {

    private final Label heading;
    private final ChoiceBar<CalendarView> views;
    private final CalendarFilters filters;
    private final CheckBox context;
    private final Label hint;
    private final CalendarCanvas canvas;
    private final CadenceLine cadence;
    private LocalDate day;
    private DaysOfPlace place;
    private String placeOf;

    @SuppressWarnings("this-escape") // listeners run once the loop goes on, when the page is whole
    public CalendarPage(Composite parent, PageContext around) {
        super(parent, around);
        Look look = around.ui().look();
        Language language = around.ui().language();
        day = around.days().today();
        Composite first = rows.row(6);
        turners(first);
        heading = new Label(first, SWT.NONE);
        heading.setFont(look.large());
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        quiet(first, language.text("strategy.calendar.today"), "strategy.calendar.today.hint", this::today);
        views = views(first);
        Composite second = rows.row(5);
        filters = new CalendarFilters(rows, second, around, this::show);
        context = new CheckBox(second, around.ui(), language.text("strategy.calendar.around"));
        context.setToolTipText(language.text("strategy.calendar.around.hint"));
        context.setTicked(true);
        context.onTick(this::show);
        context.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        if (canChange()) {
            adder(second);
        }
        hint = rows.sentence();
        hint.setFont(look.small());
        CalendarWords words = new CalendarWords(around);
        place = place();
        canvas = new CalendarCanvas(rows.page(), words, this, day, place);
        PageRows.fill(canvas);
        canvas.onDay(this::look);
        canvas.onDeepen(view -> {
            views.choose(view);
            show();
        });
        cadence = new CadenceLine(rows.page(), words);
        cadence.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
    }

    private void turners(Composite in) {
        PushButton back = quiet(in, "‹", "strategy.calendar.back", () -> turn(-1));
        PushButton on = quiet(in, "›", "strategy.calendar.on", () -> turn(1));
        back.setLayoutData(new GridData(32, SWT.DEFAULT));
        on.setLayoutData(new GridData(32, SWT.DEFAULT));
    }

    private ChoiceBar<CalendarView> views(Composite in) {
        ChoiceBar<CalendarView> bar =
                new ChoiceBar<>(in, around.ui().look(), List.of(CalendarView.values()), view -> around.ui()
                        .text("strategy.calendar.view." + view.key()));
        bar.choose(CalendarView.MONTH);
        bar.control().setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        bar.onChoice(this::show);
        return bar;
    }

    private void adder(Composite in) {
        new PushButton(
                        in,
                        around.ui(),
                        Weight.PLAIN,
                        Optional.of(Icon.PLUS),
                        around.ui().text("strategy.calendar.add"))
                .onPress(() -> add(day))
                .setToolTipText(around.ui().text("strategy.calendar.add.hint"));
    }

    private PushButton quiet(Composite in, String words, String hintKey, Runnable action) {
        PushButton button = rows.quiet(in, Optional.empty(), words, action);
        button.setToolTipText(around.ui().text(hintKey));
        return button;
    }

    @Override
    public CalendarCanvas canvas() {
        return canvas;
    }

    /** The day that is looked at. */
    public LocalDate day() {
        return day;
    }

    /** Looks at a day, in a view. */
    public void look(LocalDate at, CalendarView view) {
        views.choose(view);
        look(at);
    }

    private void look(LocalDate at) {
        day = at;
        show();
    }

    @Override
    public void show() {
        Strategy strategy = around.editor().strategy();
        filters.show(strategy);
        EObject inHand = around.editor().inHand();
        boolean another = reveals(inHand);
        if (another && inHand instanceof EditorialItem item && item.getOn() != null) {
            day = item.getOn();
        }
        CalendarView view = views.chosen().orElse(CalendarView.MONTH);
        Entries entries = Entries.of(strategy, filters.wish(context.isTicked()));
        heading.setText(title(view));
        PageRows.say(hint, hint(entries, view));
        place = place();
        canvas.show(entries, view, day, place);
        if (another && inHand instanceof EditorialItem) {
            canvas.select(inHand);
        }
        cadence.show(Cadence.of(strategy, view, day), view.period(day), view);
        rows.page().layout(true, true);
    }

    /** The holidays of the place, found again only where the strategy is for another. */
    private DaysOfPlace place() {
        Territory territory = around.editor().strategy().getTerritory();
        String of = territory == null ? "" : territory.getInsee() + " " + territory.getSiren();
        if (of.equals(placeOf)) {
            return place;
        }
        placeOf = of;
        return around.deeds()
                .daysOfPlace()
                .orElseGet(
                        () -> DaysOfPlace.of(territory, SchoolHolidays.shipped(), new HolidayPlace(Optional.empty())));
    }

    private String title(CalendarView view) {
        Language language = around.ui().language();
        Span period = view.period(day);
        return switch (view) {
            case MONTH -> Language.capital(around.days().monthOfYear(day));
            case WEEK ->
                language.text(
                        "strategy.calendar.week",
                        period.from().getMonth() == period.until().getMonth()
                                ? Integer.toString(period.from().getDayOfMonth())
                                : around.days().shortDay(period.from()),
                        around.days().shortDay(period.until()),
                        Integer.toString(period.until().getYear()));
            case LIST -> language.text("strategy.calendar.list");
        };
    }

    /** One sentence that teaches where nothing is planned. */
    private String hint(Entries entries, CalendarView view) {
        Language language = around.ui().language();
        Span period = view.period(day);
        boolean filtered = filters.isFiltering();
        if (around.editor().strategy().getItems().isEmpty()) {
            return language.text(canChange() ? "strategy.calendar.empty" : "strategy.calendar.empty.read");
        }
        boolean some = entries.dated().stream()
                .anyMatch(entry -> entry.isItem() && period.meets(entry.days().orElseThrow()));
        if (some || view == CalendarView.LIST) {
            return "";
        }
        return entries.next(period.until())
                .map(entry -> language.text(
                        filtered ? "strategy.calendar.none.next.filtered" : "strategy.calendar.none.next",
                        around.days().day(entry.days().orElseThrow().from()),
                        around.names().title(entry.about())))
                .orElse(language.text(filtered ? "strategy.calendar.none.filtered" : "strategy.calendar.none"));
    }

    @Override
    public void turn(int by) {
        look(views.chosen().orElse(CalendarView.MONTH).step(day, by));
    }

    @Override
    public void today() {
        look(around.days().today());
    }

    @Override
    public void add(LocalDate on) {
        if (!canChange()) {
            return;
        }
        EditorialItem[] made = new EditorialItem[1];
        around.editor()
                .editing()
                .perform(
                        Sentence.of(
                                CalendarPage.class,
                                "strategy.calendar.added",
                                around.days().day(on)),
                        () -> made[0] = ItemMoves.add(
                                around.editor().strategy(),
                                on,
                                filters.line(),
                                filters.channel(),
                                RandomGenerator.getDefault()));
        around.deeds().open(made[0]);
    }

    @Override
    public void move(Entry entry, CalendarDrawing.Drop to) {
        EditorialItem item = (EditorialItem) entry.about();
        change(item, to.day(), () -> {
            ItemMoves.to(item, to.day(), to.time());
            if (to.hourless()) {
                item.setTime(null);
            }
        });
        look(to.day());
    }

    @Override
    public void moveBy(Entry entry, int days) {
        EditorialItem item = (EditorialItem) entry.about();
        LocalDate to =
                item.getOn() == null ? around.days().today() : item.getOn().plusDays(days);
        change(item, to, () -> ItemMoves.by(item, days, around.days().today()));
        look(to);
    }

    private void change(EditorialItem item, LocalDate to, Runnable change) {
        around.editor()
                .editing()
                .perform(
                        Sentence.of(
                                CalendarPage.class,
                                "strategy.calendar.moved",
                                around.names().title(item),
                                around.days().day(to)),
                        change);
    }
}

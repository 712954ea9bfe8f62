package org.beffroi.workbench.strategy.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.evidence.Remeasuring;
import org.beffroi.strategy.measure.Tracking;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.Dashboard;
import org.beffroi.workbench.strategy.model.TypedFigure;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.strategy.page.StrategyPage;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** All indicators at a glance: how many stand how, then one after the other, with what can be done to the one in hand. */
public final class DashboardPage implements StrategyPage {

    private final PageContext around;
    private final Composite page;
    private final StackLayout stack = new StackLayout();
    private final Composite full;
    private final Composite empty;
    private final Label summary;
    private final ChoiceBar<Boolean> grouping;
    private final IndicatorCards cards;
    private final PushButton open;
    private final PushButton type;
    private final PushButton again;
    private final PushButton mentions;

    public DashboardPage(Composite parent, PageContext around) {
        this.around = around;
        Language language = around.ui().language();
        page = new Composite(parent, SWT.NONE);
        page.setLayout(stack);
        full = column(page);
        Composite top = new Composite(full, SWT.NONE);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().numColumns(2).margins(Look.MARGIN, 4).applyTo(top);
        summary = new Label(top, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 200;
        summary.setLayoutData(wide);
        grouping = new ChoiceBar<>(
                top,
                around.ui().look(),
                List.of(true, false),
                each -> language.text(each ? "dashboard.by.objective" : "dashboard.by.urgency"));
        grouping.control().setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        grouping.choose(true);
        grouping.onChoice(this::show);
        Composite bar = new Composite(full, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        RowLayoutFactory.swtDefaults()
                .extendedMargins(Look.MARGIN - 10, 3, 0, 4)
                .spacing(0)
                .applyTo(bar);
        open = button(bar, Icon.NOTE, "dashboard.open", this::open);
        type = button(bar, Icon.PEN, "dashboard.type", this::type);
        again = button(bar, Icon.REFRESH, "dashboard.again", this::again);
        mentions = button(bar, Icon.SEARCH, "dashboard.mentions", this::mentions);
        cards = new IndicatorCards(full, around);
        cards.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        cards.onSelect(this::enable);
        cards.onOpen(this::open);
        empty = column(page);
        teach();
    }

    private static Composite column(Composite in) {
        Composite column = new Composite(in, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, 4).applyTo(column);
        return column;
    }

    private PushButton button(Composite in, Icon icon, String key, Runnable action) {
        return new PushButton(
                        in,
                        around.ui(),
                        Weight.QUIET,
                        Optional.of(icon),
                        around.ui().text(key))
                .onPress(action);
    }

    private void teach() {
        Composite middle = new Composite(empty, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        GridLayoutFactory.swtDefaults().spacing(5, Look.MARGIN).applyTo(middle);
        Label words = Look.styled(new Label(middle, SWT.WRAP | SWT.CENTER), "secondary");
        words.setFont(around.ui().look().large());
        words.setText(around.ui().text("dashboard.empty"));
        GridData place = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        place.widthHint = 460;
        words.setLayoutData(place);
        new PushButton(
                        middle,
                        around.ui(),
                        Weight.PRIMARY,
                        Optional.empty(),
                        around.ui().text("dashboard.empty.go"))
                .onPress(() -> around.deeds()
                        .open(around.editor().strategy().getObjectives().stream()
                                .findFirst()
                                .<org.eclipse.emf.ecore.EObject>map(objective -> objective)
                                .orElse(around.editor().strategy())))
                .setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
    }

    @Override
    public Control control() {
        return page;
    }

    @Override
    public void focus() {
        cards.setFocus();
    }

    /** The indicators. */
    public IndicatorCards cards() {
        return cards;
    }

    /** Shows them by objective, or all by urgency. */
    public void group(boolean byObjective) {
        grouping.choose(byObjective);
        show();
    }

    @Override
    public void show() {
        Dashboard now = Dashboard.of(
                around.editor().strategy(),
                grouping.chosen().orElse(true),
                around.days().today(),
                around.days().zone());
        Control shown = now.cards().isEmpty() ? empty : full;
        if (stack.topControl != shown) {
            stack.topControl = shown;
            page.layout(true, true);
        }
        String said = summary(now);
        if (!summary.getText().equals(said)) {
            summary.setText(said);
            full.layout(true, true);
        }
        cards.show(now);
        Object inHand = around.editor().inHand();
        if (inHand instanceof Indicator indicator
                && now.cards().stream().anyMatch(card -> card.indicator() == indicator)
                && follow != indicator) {
            cards.select(indicator);
        }
        follow = inHand;
    }

    /** The element that was in hand last: only another one moves the selection. */
    private Object follow;

    private String summary(Dashboard now) {
        Language language = around.ui().language();
        Map<Tracking.State, Long> counts = now.counts();
        String states = counts.entrySet().stream()
                .map(entry -> language.counted(
                        "dashboard.count." + entry.getKey().name().toLowerCase(java.util.Locale.ROOT),
                        entry.getValue()))
                .collect(Collectors.joining(" · "));
        return language.text(
                "dashboard.summary",
                now.cards().size(),
                language.number(now.cards().size()),
                states);
    }

    private Optional<Indicator> inHand() {
        return cards.selected().map(Dashboard.Card::indicator);
    }

    private void enable() {
        Optional<Indicator> now = inHand();
        boolean may = !around.editor().editing().isReadOnly();
        enable(open, now.isPresent());
        enable(type, may && now.filter(TypedFigure::fits).isPresent());
        enable(again, may && now.filter(Remeasuring::canBeDone).isPresent());
        enable(mentions, now.flatMap(DashboardPage::query).isPresent());
    }

    private static void enable(PushButton button, boolean possible) {
        if (button.getEnabled() != possible) {
            button.setEnabled(possible);
            button.redraw();
        }
    }

    /** The search of the last measurement, its period included; before the first one that of the measure. */
    private static Optional<String> query(Indicator indicator) {
        Optional<String> measured = indicator.getMeasurements().stream()
                .filter(taken -> taken.getAt() != null && taken.getQuery() != null)
                .max(java.util.Comparator.comparing(Measurement::getAt))
                .map(Measurement::getQuery);
        return measured.isPresent() || !(indicator.getMeasure() instanceof ArchiveMeasure archive)
                ? measured
                : Optional.of(archive.getQuery() == null ? "" : archive.getQuery());
    }

    private void open() {
        inHand().ifPresent(around.deeds()::open);
    }

    private void again() {
        inHand().ifPresent(indicator -> around.deeds().measureAgain(List.of(indicator)));
    }

    private void mentions() {
        inHand().flatMap(DashboardPage::query).ifPresent(around.deeds()::find);
    }

    /** Asks for a figure of the indicator in hand. */
    public void type() {
        inHand().filter(TypedFigure::fits)
                .ifPresent(indicator ->
                        new MeasureDialog(page.getShell(), around, indicator, typed -> keep(indicator, typed)).open());
    }

    private void keep(Indicator indicator, TypedFigure typed) {
        around.editor()
                .editing()
                .perform(
                        Sentence.of(
                                DashboardPage.class,
                                "measure.said",
                                around.names().title(indicator)),
                        () -> typed.addTo(
                                indicator,
                                around.deeds().person(),
                                around.days().zone()));
    }
}

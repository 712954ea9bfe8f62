package org.beffroi.workbench.strategy.planning;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.beffroi.workbench.strategy.model.planning.BarMoves;
import org.beffroi.workbench.strategy.model.planning.PlanRows.Grouping;
import org.beffroi.workbench.strategy.model.planning.RoleLoad;
import org.beffroi.workbench.strategy.model.planning.Zoom;
import org.beffroi.workbench.strategy.page.EmptyPage;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.strategy.page.PageRows;
import org.beffroi.workbench.strategy.page.PicturePage;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Actions over time, and beneath them what they ask of each role. Belongs to the UI thread. */
public final class PlanningPage extends PicturePage implements GanttCanvas.Deeds {

    private final ChoiceBar<Grouping> groupings;
    private final ChoiceBar<Zoom> zooms;
    private final EmptyPage beginning;
    private final GanttCanvas gantt;
    private final SashForm halves;
    private final LoadCanvas loads;

    @SuppressWarnings("this-escape") // listeners run once the loop goes on, when the page is whole
    public PlanningPage(Composite parent, PageContext around) {
        super(parent, around);
        Look look = around.ui().look();
        Language language = around.ui().language();
        Composite head = rows.row(3);
        groupings = new ChoiceBar<>(
                head, look, List.of(Grouping.values()), by -> language.text("strategy.planning.by." + by.key()));
        groupings.choose(Grouping.OBJECTIVE);
        groupings.onChoice(this::show);
        groupings.control().setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        rows.quiet(head, Optional.empty(), language.text("strategy.calendar.today"), this::today)
                .setToolTipText(language.text("strategy.calendar.today.hint"));
        zooms = new ChoiceBar<>(
                head, look, List.of(Zoom.values()), zoom -> language.text("strategy.planning.zoom." + zoom.key()));
        zooms.choose(Zoom.QUARTER);
        zooms.onChoice(this::show);
        zooms.control().setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        beginning = new EmptyPage(
                rows.page(), around, language.text("strategy.planning.empty"), ModelPackage.eINSTANCE.getAction());
        halves = new SashForm(rows.page(), SWT.VERTICAL);
        halves.setSashWidth(7);
        PageRows.fill(halves);
        PlanWords words = new PlanWords(around);
        gantt = new GanttCanvas(halves, words, this);
        Composite lower = new Composite(halves, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, 2).applyTo(lower);
        Label title = new Label(lower, SWT.NONE);
        title.setFont(look.smallStrong());
        title.setText(language.text("strategy.planning.load.title", setting().workingDays()));
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        loads = new LoadCanvas(lower, words, this::open);
        loads.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        halves.setWeights(68, 32);
    }

    private Setting setting() {
        return Setting.on(around.days().today(), around.days().zone());
    }

    @Override
    public GanttCanvas canvas() {
        return gantt;
    }

    @Override
    public void show() {
        Strategy strategy = around.editor().strategy();
        boolean none = strategy.getActions().isEmpty();
        beginning.show(none);
        GridCells.show(halves, !none);
        gantt.show(
                strategy,
                groupings.chosen().orElse(Grouping.OBJECTIVE),
                zooms.chosen().orElse(Zoom.QUARTER));
        EObject inHand = around.editor().inHand();
        if (reveals(inHand)) {
            gantt.select(inHand);
        }
        List<RoleLoad> asked = RoleLoad.of(strategy, setting());
        loads.show(asked);
        halves.setMaximizedControl(asked.isEmpty() ? gantt : null);
        rows.page().layout(true, true);
    }

    private void today() {
        gantt.today();
    }

    /** Groups the actions and looks at them from so near. */
    public void look(Grouping by, Zoom zoom) {
        groupings.choose(by);
        zooms.choose(zoom);
        show();
    }

    @Override
    public void zoom(int by) {
        int now = zooms.chosen().orElse(Zoom.QUARTER).ordinal();
        zooms.choose(Zoom.values()[Math.clamp(now + by, 0, Zoom.values().length - 1)]);
        show();
    }

    @Override
    public void date(Action action, Span days) {
        around.editor()
                .editing()
                .perform(
                        Sentence.of(
                                PlanningPage.class,
                                "strategy.planning.moved",
                                around.names().title(action),
                                around.days().span(Optional.of(days.from()), Optional.of(days.until()))),
                        () -> BarMoves.set(action, days));
    }
}

package org.beffroi.workbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.beffroi.workbench.analysis.model.AnalysisSession;
import org.beffroi.workbench.analysis.model.ReadingOrder;
import org.beffroi.workbench.analysis.model.ResultBasis;
import org.beffroi.workbench.rise.RiseCards;
import org.beffroi.workbench.rise.model.River;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.tip.QuietTips;
import org.beffroi.workbench.viewer.Viewer;
import org.beffroi.workbench.viewer.ViewerContext;
import org.beffroi.workbench.viewer.Viewers;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.WaitingLine;
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What one run found: sentences, figures, pictures, tables, and at the foot what it rests on. Belongs to the UI thread.
 *
 * <p>What was found before stays while the same analysis runs again, so that nothing flickers.
 */
final class ResultPane {

    private final ViewerContext around;
    private final Composite whole;
    private final WaitingLine waiting;
    private final RunningLine running;
    private final Label problem;
    private final PushButton refresh;
    private final ScrolledComposite scroll;
    private final Composite column;
    private final List<Viewer> viewers = new ArrayList<>();
    private Optional<Report> shown = Optional.empty();
    private Runnable onFill = () -> {};
    private Runnable onPlaced = () -> {};
    private boolean unfolded;
    private Optional<Control> judged = Optional.empty();
    private int room;

    /** @param again runs what shows again */
    ResultPane(Composite parent, ViewerContext around, AnalysisSession analysing, Runnable again) {
        this.around = around;
        Look look = around.ui().look();
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(tight(0));
        waiting = new WaitingLine(whole, look);
        waiting.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite told = new Composite(whole, SWT.NONE);
        told.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout inTold = tight(0);
        inTold.marginWidth = Look.MARGIN;
        told.setLayout(inTold);
        running = new RunningLine(told, around.ui(), analysing::stop, () -> whole.layout(true, true));
        problem = Look.styled(new Label(told, SWT.WRAP), "alarm");
        GridData problemPlace = new GridData(SWT.FILL, SWT.TOP, true, false);
        problemPlace.verticalIndent = Look.GRID;
        problemPlace.widthHint = 200;
        problem.setLayoutData(problemPlace);
        refresh = new PushButton(
                        told,
                        around.ui(),
                        Weight.QUIET,
                        Optional.of(Icon.REFRESH),
                        around.ui().text("analyses.fresh"))
                .onPress(again);
        refresh.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        hide(problem, true);
        hide(refresh, true);
        scroll = scrolled();
        column = new Composite(scroll, SWT.NONE);
        GridLayout rows = tight(Look.MARGIN);
        rows.marginWidth = Look.MARGIN;
        rows.marginHeight = Look.MARGIN;
        column.setLayout(rows);
        scroll.setContent(column);
        ScrollFade.of(scroll, around.ui());
        scroll.addListener(SWT.Resize, event -> resized());
        scroll.getVerticalBar().addListener(SWT.Selection, event -> judged = Optional.empty());
    }

    private ScrolledComposite scrolled() {
        ScrolledComposite scrolled = new ScrolledComposite(whole, SWT.V_SCROLL);
        scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        return scrolled;
    }

    /** The control to lay out. */
    Composite control() {
        return whole;
    }

    /** What shows, empty while nothing was found. */
    Optional<Report> report() {
        return shown;
    }

    /** What shows each result, in reading order. */
    List<Viewer> viewers() {
        return List.copyOf(viewers);
    }

    /** Called when other results show. */
    void onFill(Runnable listener) {
        onFill = listener;
    }

    /** Shows a state. */
    void show(AnalysisSession.State state) {
        if (whole.isDisposed()) {
            return;
        }
        waiting.show(state.phase() == AnalysisSession.Phase.RUNNING);
        running.show(state);
        String said = state.failure().map(around.ui()::say).orElse("");
        if (said.isEmpty() && state.report().isEmpty() && !state.problems().isEmpty()) {
            said = around.ui().text("analyses.problems");
        }
        if (!problem.getText().equals(said)) {
            problem.setText(said.replace("&", "&&"));
        }
        boolean moved = hide(problem, said.isEmpty()) | hide(refresh, !state.stale());
        if (!state.report().equals(shown)) {
            shown = state.report();
            fill();
        }
        if (moved) {
            whole.layout(true, true);
        }
    }

    /** Says why something was not done, until another state shows. */
    void refuse(org.beffroi.core.message.Sentence why) {
        problem.setText(around.ui().say(why).replace("&", "&&"));
        hide(problem, false);
        whole.layout(true, true);
    }

    /** Takes what changed outside, such as remarks. */
    void refresh() {
        viewers.forEach(Viewer::refresh);
    }

    private void fill() {
        Stream.of(column.getChildren()).forEach(Control::dispose);
        viewers.clear();
        judged = Optional.empty();
        onPlaced = () -> {};
        shown.ifPresent(report -> {
            River river = new River(report.answer().rises(), around.ui().language(), around.days());
            ReadingOrder order = ReadingOrder.of(report.answer(), river.drawn());
            order.first().ifPresent(first -> viewers.addAll(Viewers.of(column, first, around)));
            order.picture().ifPresent(this::add);
            showRises(report.answer().rises(), river);
            order.shown().ifPresent(shown -> viewers.add(Viewers.more(column, shown, around)));
            order.folded().ifPresent(folded -> fold(folded, order.hidden()));
            if (!report.answer().measures().isEmpty()) {
                MeasureRow measures =
                        new MeasureRow(column, around, report.answer().measures());
                GridData line = new GridData(SWT.FILL, SWT.TOP, true, false);
                line.horizontalIndent = -MeasureRow.INSET;
                measures.setLayoutData(line);
            }
            order.rest().forEach(this::add);
            foot(report);
        });
        place();
        scroll.setOrigin(0, 0);
        fit();
        onFill.run();
    }

    /** A card for each rise; what points at one in the drawing above shows at its card, and the other way round. */
    private void showRises(List<RiseCard> rises, River river) {
        if (rises.isEmpty()) {
            return;
        }
        RiseCards cards = new RiseCards(column, rises, around);
        cards.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        cards.onJudged(card -> {
            judged = Optional.of(card);
            ScrollFade.reveal(scroll, card);
        });
        viewers.stream()
                .filter(viewer -> viewer.result() instanceof Series || viewer.result() instanceof Matrix)
                .findFirst()
                .ifPresent(drawing -> {
                    drawing.onPoint(at -> cards.point(at.map(
                            part -> river.behind(part).map(RiseCard::mentions).orElse(part))));
                    cards.onPoint(drawing::point);
                    cards.onNear(drawing::near);
                    // One alone is what the chart is about: how it rose is seen without a press.
                    if (rises.size() == 1) {
                        drawing.near(rises.getFirst().mentions());
                    }
                });
    }

    /** The other sentences, read by whoever asks for them. */
    private void fold(Prose folded, int hidden) {
        PushButton button = new PushButton(column, around.ui(), Weight.QUIET, Optional.empty(), "");
        GridData line = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
        line.horizontalIndent = -PushButton.PAD;
        button.setLayoutData(line);
        Viewer sentences = Viewers.more(column, folded, around);
        viewers.add(sentences);
        button.onPress(() -> {
            unfolded = !unfolded;
            showFolded(button, sentences, hidden);
            fit();
        });
        onPlaced = () -> showFolded(button, sentences, hidden);
    }

    private void showFolded(PushButton button, Viewer sentences, int hidden) {
        button.setText(
                unfolded
                        ? around.ui().text("findings.fold")
                        : around.ui().language().counted("findings.unfold", hidden));
        GridCells.show(sentences.control(), unfolded);
    }

    private void add(Result result) {
        if (!(result instanceof Table) && !isSaid(result.title())) {
            Label title = new Label(column, SWT.WRAP);
            title.setFont(around.ui().look().strong());
            title.setText(result.title().replace("&", "&&"));
            GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
            place.widthHint = 200;
            title.setLayoutData(place);
        }
        viewers.addAll(Viewers.of(column, result, around));
    }

    /** Whether the first sentence says it already. */
    private boolean isSaid(String title) {
        return shown.flatMap(
                        report -> report.answer().findings().findings().stream().findFirst())
                .filter(finding -> finding.sentence().equals(title))
                .isPresent();
    }

    private void foot(Report report) {
        ResultBasis footing = new ResultBasis(around.ui().language(), around.days());
        Label foot = Look.styled(new Label(column, SWT.WRAP), "secondary");
        foot.setFont(around.ui().look().small());
        foot.setText(footing.of(report.basis()).replace("&", "&&"));
        QuietTips.say(foot, footing.archive(report.basis()).replace("&", "&&"));
        GridData place = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        place.widthHint = 200;
        foot.setLayoutData(place);
    }

    private void place() {
        int width = Math.max(200, scroll.getClientArea().width - 2 * Look.MARGIN);
        boolean grown = false;
        for (Viewer viewer : viewers.reversed()) {
            Viewer.Wish wish = viewer.wish(width);
            GridData place = new GridData(SWT.FILL, SWT.FILL, true, false);
            place.heightHint = wish.height();
            place.horizontalIndent = -viewer.inset();
            // One of them takes what room is left, so that a tall window is not half empty.
            place.grabExcessVerticalSpace = wish.grows() && !grown;
            grown |= wish.grows();
            viewer.control().setLayoutData(place);
            viewer.onHeight(this::fit);
        }
        onPlaced.run();
    }

    /** What a notice of the judgement takes away at the foot does not hide the judged card. */
    private void resized() {
        fit();
        int height = scroll.getClientArea().height;
        if (height < room) {
            judged.filter(card -> !card.isDisposed()).ifPresent(card -> ScrollFade.reveal(scroll, card));
            judged = Optional.empty();
        }
        room = height;
    }

    private void fit() {
        if (column.isDisposed()) {
            return;
        }
        int width = Math.max(200, scroll.getClientArea().width);
        for (Viewer viewer : viewers) {
            ((GridData) viewer.control().getLayoutData()).heightHint =
                    viewer.wish(width - 2 * Look.MARGIN).height();
        }
        scroll.setMinHeight(column.computeSize(width, SWT.DEFAULT, true).y);
        column.layout(true, true);
    }

    private static boolean hide(Control control, boolean hidden) {
        GridData place = (GridData) control.getLayoutData();
        boolean moved = place.exclude != hidden;
        place.exclude = hidden;
        control.setVisible(!hidden);
        return moved;
    }

    private static GridLayout tight(int between) {
        return GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, between).create();
    }
}

package org.beffroi.workbench.strategy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.model.Status;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Outline;
import org.beffroi.strategy.outline.Place;
import org.beffroi.strategy.path.PathQuestion;
import org.beffroi.workbench.carry.DragAndDrop;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.strategy.evidence.EvidencePanel;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.strategy.page.StrategyPage;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Tab;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The screen of a strategy: its stages at the left, one way to look at it in the middle, what does not hold together at the right.
 * Belongs to the UI thread.
 */
public final class StrategyView {

    private static final int KINDS = 320;

    /** The widest that the outline begins, as a share of the window; its stages need less where the window is wide. */
    private static final double OUTLINE = 0.28;

    /** The widest that checks and evidence begin, in points. */
    private static final int BESIDE = 300;

    /** Where the first tab begins, so that its name stands over those of the stages. */
    private static final int TABS = Look.MARGIN + 2;

    private final PageContext around;
    private final Composite whole;
    private final StrategyHead head;
    private final SashForm columns;
    private final Composite left;
    private final OutlineTree outline;
    private final Composite middle;
    private final StackLayout stack = new StackLayout();
    private final Composite right;
    private final ChecksPanel checks;
    private final EvidencePanel evidence;
    private final Label problem;
    private final Map<PageKind, Tab> tabs = new EnumMap<>(PageKind.class);
    private final Map<PageKind, StrategyPage> pages = new EnumMap<>(PageKind.class);
    private final AddedPages added;
    private PageKind front;
    private PushButton unfold;
    private boolean wanted;
    private boolean shared;

    /**
     * A screen.
     *
     * @param actions what can be done to the file as a whole
     * @param more tabs that bundles add
     */
    public StrategyView(
            Composite parent, PageContext around, StrategyHead.Actions actions, AddedTabs more, Dossier dossier) {
        this.around = around;
        added = new AddedPages(more, around, dossier, this::open);
        front = first();
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, 0).applyTo(whole);
        head = new StrategyHead(whole, around, actions);
        head.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        tabs();
        problem = problem(whole);
        columns = new SashForm(whole, SWT.HORIZONTAL);
        columns.setSashWidth(5);
        columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        left = Look.styled(new Composite(columns, SWT.NONE), "panel");
        GridLayoutFactory.swtDefaults().margins(0, Look.GRID).spacing(0, 2).applyTo(left);
        outline = new OutlineTree(left, around);
        outline.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new OutlineLegend(left, around.ui()).setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        middle = new Composite(columns, SWT.NONE);
        middle.setLayout(stack);
        right = Look.styled(new Composite(columns, SWT.NONE), "panel");
        right.setLayout(new BesideLayout());
        checks = new ChecksPanel(right, around);
        evidence = new EvidencePanel(right, around);
        columns.setWeights(24, 60, 16);
        columns.addListener(SWT.Resize, event -> share());
        outline.onOpen(this::open);
        outline.onAdd(this::add);
        DragAndDrop.onto(outline, new OutlineDropZone(outline, around));
        show();
    }

    /** A draft that few things stand in yet goes on with its questions. */
    private PageKind first() {
        Strategy strategy = around.editor().strategy();
        boolean begins = strategy.getStatus() == Status.DRAFT
                && strategy.getObjectives().size() <= PathQuestion.MOST_OBJECTIVES
                && PathQuestion.next(strategy).isPresent();
        return begins ? PageKind.PATH : PageKind.FORM;
    }

    /** The panels at the sides take no more than they need of a wide window, unless somebody set them wider. */
    private void share() {
        int width = columns.getClientArea().width;
        if (width > 0 && !shared) {
            shared = true;
            int left = Math.min(outline.neededWidth(), (int) (width * OUTLINE));
            int beyond = Math.min(BESIDE, width * 22 / 100);
            columns.setWeights(left, width - left - beyond, beyond);
        }
    }

    private static Label problem(Composite parent) {
        Label problem = Look.styled(new Label(parent, SWT.WRAP), "alarm");
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.horizontalIndent = Look.MARGIN;
        place.exclude = true;
        problem.setLayoutData(place);
        return problem;
    }

    private void tabs() {
        Composite line = new Composite(whole, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .extendedMargins(0, Look.GRID, 0, 0)
                .applyTo(line);
        Composite row = new Composite(line, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        unfold = new PushButton(line, around.ui(), Weight.QUIET, Optional.empty(), "");
        unfold.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        unfold.onPress(() -> {
            wanted = !wanted;
            foldBeside();
        });
        RowLayoutFactory.swtDefaults()
                .extendedMargins(TABS - Tab.PAD, 3, 2, 2)
                .spacing(0)
                .applyTo(row);
        for (PageKind kind : PageKind.values()) {
            Tab tab = new Tab(row, around.ui().look(), around.ui().text(kind.key()), kind == front).ofPage();
            tab.addListener(SWT.Selection, event -> bring(kind));
            tabs.put(kind, tab);
        }
        added.tabs(row, this::bring);
    }

    /** The control to lay out. */
    public Composite control() {
        return whole;
    }

    /** The outline. */
    public OutlineTree outline() {
        return outline;
    }

    /** The panel of checks. */
    public ChecksPanel checks() {
        return checks;
    }

    /** The panel of evidence. */
    public EvidencePanel evidence() {
        return evidence;
    }

    /** The head. */
    public StrategyHead head() {
        return head;
    }

    /** The page of the program that is in front, or was before an added one. */
    public PageKind front() {
        return front;
    }

    /** The page of a kind, empty before it is first shown. */
    public Optional<StrategyPage> page(PageKind kind) {
        return Optional.ofNullable(pages.get(kind));
    }

    /** Widths of the columns, to be remembered. */
    public int[] columns() {
        return columns.getWeights();
    }

    /** Sets the widths of the columns. */
    public void setColumns(int... weights) {
        if (weights.length == 3) {
            shared = true;
            columns.setWeights(weights);
        }
    }

    /** Brings a page to the front. */
    public void bring(PageKind kind) {
        front = kind;
        added.bringNone();
        tabs.forEach((each, tab) -> tab.setShown(each == kind));
        bring(pages.computeIfAbsent(kind, each -> each.make(middle, around)));
    }

    /** Brings the page of a tab that a bundle adds to the front; nothing where there is none of that id. */
    public void bring(String id) {
        added.bring(id, middle).ifPresent(page -> {
            tabs.values().forEach(tab -> tab.setShown(false));
            bring(page);
        });
    }

    private void bring(StrategyPage page) {
        stack.topControl = page.control();
        page.show();
        foldOutline();
        middle.layout(true, true);
        foldBeside();
    }

    /** The questions have a list of their own, and the whole width. */
    private void foldOutline() {
        boolean isWanted = added.front().isPresent() || front != PageKind.PATH;
        if (left.getVisible() != isWanted) {
            left.setVisible(isWanted);
            columns.layout(true, true);
        }
    }

    /** What says nothing of the element in hand takes no width: it is a word beside the tabs, and comes back by it. */
    private void foldBeside() {
        boolean isForm = added.front().isEmpty() && front == PageKind.FORM;
        boolean isPath = added.front().isEmpty() && front == PageKind.PATH;
        boolean says = !isPath && (checks.says() || evidence.isPossible() && (isForm || evidence.holds()));
        unfold.setText(around.ui()
                .text(
                        "strategy.checks.beside",
                        checks.found(),
                        around.ui().language().number(checks.found())));
        GridCells.show(unfold, !says);
        unfold.getParent().layout(true);
        if (right.getVisible() != (says || wanted)) {
            right.setVisible(says || wanted);
            columns.layout(true, true);
        }
    }

    /** The page in front, the program's or an added one. */
    public Optional<StrategyPage> shown() {
        return added.front().or(() -> page(front));
    }

    /** Takes an element in hand and shows its form. */
    public void open(EObject element) {
        around.editor().take(element);
        bring(PageKind.FORM);
    }

    /** Shows the form of an element that has a new support; where questions are being answered, they stay in front. */
    public void showSupported(EObject element) {
        if (added.front().isEmpty() && front == PageKind.PATH) {
            show();
        } else {
            open(element);
        }
    }

    /** Shows the strategy as it is now. */
    public void show() {
        head.show();
        outline.show();
        checks.show();
        evidence.control().setVisible(evidence.isPossible());
        evidence.show();
        right.layout(true, true);
        added.front().ifPresentOrElse(this::bring, () -> bring(front));
    }

    /** Says what cannot be done, or that nothing is wrong. */
    public void setProblem(Optional<String> sentence) {
        GridCells.say(problem, sentence.orElse(""));
        whole.layout(true, true);
    }

    /** Takes the keyboard. */
    public void focus() {
        if (!outline.isDisposed()) {
            outline.setFocus();
        }
    }

    private void add(Place place) {
        var kinds = Additions.kinds(place.type());
        if (kinds.size() == 1) {
            add(place, kinds.getFirst());
            return;
        }
        String prompt = around.ui().text("strategy.add.kind");
        new Picker<EClass>(
                        outline,
                        around.ui().look(),
                        KINDS,
                        prompt,
                        typed -> kinds.stream()
                                .map(kind ->
                                        new PickList.Item<>(kind, around.names().of(kind), ""))
                                .toList(),
                        kind -> add(place, kind))
                .open();
    }

    private void add(Place place, EClass kind) {
        EObject[] made = new EObject[1];
        around.editor()
                .editing()
                .perform(
                        Sentence.of(
                                StrategyView.class,
                                "strategy.added",
                                around.names().of(kind)),
                        () -> made[0] = new Additions(around.editor().strategy(), RandomGenerator.getDefault())
                                .add(place, kind, null));
        open(Outline.shown(made[0]));
        pages.get(PageKind.FORM).focus();
    }
}

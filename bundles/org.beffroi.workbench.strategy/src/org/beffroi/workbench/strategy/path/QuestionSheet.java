package org.beffroi.workbench.strategy.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.FindingKind;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.WeakPoint;
import org.beffroi.strategy.path.LibraryProposals;
import org.beffroi.strategy.path.PathQuestion;
import org.beffroi.workbench.strategy.form.Form;
import org.beffroi.workbench.strategy.form.FormPage;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.strategy.path.AnswerRows.Asked;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What one question asks, at the left, and what helps to answer it, beside. Belongs to the UI thread. */
final class QuestionSheet {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    /** Width of what stands beside, in points. */
    private static final int BESIDE = 340;

    private final PageContext around;
    private final Composite left;
    private final Composite beside;
    private final List<Runnable> shows = new ArrayList<>();

    /** @param in laid out by two columns */
    QuestionSheet(Composite in, PageContext around, PathQuestion question) {
        this.around = around;
        left = column(in);
        beside = column(in);
        GridData narrow = new GridData(SWT.FILL, SWT.TOP, false, false);
        narrow.widthHint = BESIDE;
        beside.setLayoutData(narrow);
        switch (question) {
            case TERRITORY -> territory();
            case SAID -> said();
            case WEAK_POINTS -> weakPoints();
            case STAKES -> stakes();
            case OBJECTIVES -> objectives();
            case MEANS -> means();
            case PROMISE -> promise();
        }
        if (beside.getChildren().length == 0) {
            GridCells.show(beside, false);
        }
        show();
    }

    /** Shows the strategy as it is now. */
    void show() {
        shows.forEach(Runnable::run);
    }

    private static Composite column(Composite in) {
        Composite column = new Composite(in, SWT.NONE);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, Look.MARGIN).applyTo(column);
        return column;
    }

    private Strategy strategy() {
        return around.editor().strategy();
    }

    private void heading(Composite in, String key) {
        Label words = GridCells.words(in, around.ui().look().strong());
        words.setText(around.ui().text(key));
        ((GridData) words.getLayoutData()).verticalIndent = in.getChildren().length > 1 ? Look.GRID : 0;
    }

    private void hint(Composite in, String key) {
        Label words = GridCells.words(in, around.ui().look().small(), "secondary");
        words.setText(around.ui().text(key));
        ((GridData) words.getLayoutData()).widthHint = 200;
    }

    private void form(EObject element, EStructuralFeature... features) {
        Form form = new Form(left, around, element, List.of(features), () -> FormPage.laidOutAnew(left));
        form.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        shows.add(form::show);
    }

    /** That of an element of the strategy; where it is not there, the button that adds it. */
    private void form(EReference holder, EStructuralFeature... features) {
        shows.add(new HeldForm(left, around, holder, List.of(features))::show);
    }

    private AnswerRows rows(
            EClass kind, String prompt, Supplier<? extends List<? extends Element>> all, EStructuralFeature... asked) {
        AnswerRows rows = new AnswerRows(
                left,
                around,
                new AnswerRows.Kind(
                        kind,
                        all,
                        prompt,
                        one -> asked.length == 0 ? List.of() : List.of(new Asked(one, List.of(asked)))));
        shows.add(rows::show);
        return rows;
    }

    private void territory() {
        form(strategy(), MODEL.getStrategy_From(), MODEL.getStrategy_Until());
        form(MODEL.getStrategy_Territory(), MODEL.getTerritory_Kind(), MODEL.getTerritory_Population());
        form(
                MODEL.getStrategy_Singularity(),
                MODEL.getSingularity_History(),
                MODEL.getSingularity_Identity(),
                MODEL.getSingularity_Distinction());
    }

    private List<Finding> findings() {
        return strategy().getDiagnosis() == null
                ? List.of()
                : strategy().getDiagnosis().getFindings();
    }

    private void said() {
        rows(MODEL.getFinding(), "path.prompt.finding", this::findings, MODEL.getFinding_Kind())
                .remarks(one -> Optional.of(around.ui()
                        .language()
                        .counted("path.finding.evidence", Gathering.of(one).size())));
        heading(beside, "path.beside.said");
        new SaidBeside(beside, around);
    }

    private List<WeakPoint> weak() {
        return strategy().getGlobalPlan() == null
                ? List.of()
                : strategy().getGlobalPlan().getWeakPoints();
    }

    private void weakPoints() {
        rows(MODEL.getWeakPoint(), "path.prompt.weak", this::weak);
        heading(beside, "path.beside.weak");
        hint(beside, "path.beside.weak.hint");
        PickedRows picked = new PickedRows(
                beside,
                around,
                () -> findings().stream()
                        .filter(finding -> finding.getKind() == FindingKind.WEAKNESS && isFree(finding, weak()))
                        .toList(),
                one -> new TakenProposal(around).named(ModelFactory.eINSTANCE.createWeakPoint(), one.getName()));
        shows.add(picked::show);
    }

    private static boolean isFree(Element one, List<? extends Element> among) {
        return one.getName() != null
                && !one.getName().isBlank()
                && among.stream().noneMatch(other -> one.getName().equals(other.getName()));
    }

    private void stakes() {
        rows(MODEL.getAxis(), "path.prompt.stake", strategy()::getAxes, MODEL.getAxis_Aim());
        heading(beside, "path.beside.library");
        ProposalRows proposals = new ProposalRows(beside, around, proposals()::stakes);
        shows.add(proposals::show);
    }

    private LibraryProposals proposals() {
        return new LibraryProposals(around.deeds().library(), around.deeds().body());
    }

    private void objectives() {
        AnswerRows rows = new AnswerRows(
                left,
                around,
                new AnswerRows.Kind(
                        MODEL.getObjective(),
                        strategy()::getObjectives,
                        "path.prompt.objective",
                        one -> one instanceof Objective objective ? measured(objective) : List.of()));
        rows.remarks(one -> isStillWeak(one) ? Optional.of(around.ui().text("path.objective.weak")) : Optional.empty());
        shows.add(rows::show);
        heading(beside, "path.beside.weak.objective");
        PickedRows picked = new PickedRows(
                beside,
                around,
                () -> weak().stream()
                        .filter(one -> isFree(one, strategy().getObjectives()) && !isReinforced(one))
                        .toList(),
                one -> {
                    if (one instanceof WeakPoint weak) {
                        new TakenProposal(around).objectiveOf(weak);
                    }
                });
        shows.add(picked::show);
        heading(beside, "path.beside.library");
        ProposalRows proposals = new ProposalRows(beside, around, proposals()::objectives);
        shows.add(proposals::show);
    }

    /** An objective that says no more than what is lacking. */
    private boolean isStillWeak(Element one) {
        return one.getName() != null
                && weak().stream().anyMatch(weak -> one.getName().equals(weak.getName()));
    }

    private boolean isReinforced(WeakPoint weak) {
        return strategy().getObjectives().stream()
                .flatMap(objective -> objective.getAlignments().stream())
                .anyMatch(alignment -> alignment.getGround() == weak);
    }

    /** Of one indicator, what it is, from where, to where, until when; the stake it serves. */
    private List<Asked> measured(Objective objective) {
        if (objective.getIndicators().isEmpty()) {
            return List.of(new Asked(objective, List.of(MODEL.getObjective_Axis(), MODEL.getObjective_Indicators())));
        }
        Indicator indicator = objective.getIndicators().getFirst();
        return Stream.of(
                        new Asked(objective, List.of(MODEL.getObjective_Axis())),
                        new Asked(
                                indicator,
                                List.of(
                                        MODEL.getElement_Name(),
                                        MODEL.getIndicator_Baseline(),
                                        MODEL.getIndicator_Target(),
                                        MODEL.getIndicator_Unit(),
                                        MODEL.getIndicator_Due()),
                                "path.objective.measure"))
                .toList();
    }

    private void means() {
        heading(left, "path.means.people");
        rows(
                MODEL.getRole(),
                "path.prompt.role",
                () -> strategy().getMeans() == null
                        ? List.of()
                        : strategy().getMeans().getRoles(),
                MODEL.getRole_FullTimeNow(),
                MODEL.getRole_FullTimeWanted());
        heading(left, "path.means.money");
        rows(
                MODEL.getBudgetLine(),
                "path.prompt.budget",
                () -> strategy().getMeans() == null
                        ? List.of()
                        : strategy().getMeans().getBudget(),
                MODEL.getBudgetLine_Year(),
                MODEL.getBudgetLine_Amount());
        heading(left, "path.means.actions");
        rows(
                MODEL.getAction(),
                "path.prompt.action",
                strategy()::getActions,
                MODEL.getAction_From(),
                MODEL.getAction_Until());
    }

    private void promise() {
        form(MODEL.getStrategy_Brand(), MODEL.getTerritorialBrand_Promise());
        heading(left, "path.promise.proof");
        rows(MODEL.getMessage(), "path.prompt.message", strategy()::getMessages, MODEL.getMessage_Proof());
    }
}

package org.beffroi.workbench.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.strategy.check.Fix;
import org.beffroi.strategy.check.Issue;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.FirstSteps;
import org.beffroi.workbench.strategy.model.IssueCount;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What does not hold together: of the element in hand or of the whole, why it matters, and what can be done at one click. Belongs
 * to the UI thread.
 */
public final class ChecksPanel {

    private final PageContext around;
    private final Composite panel;
    private final BeginningLinks beginning;
    private final Label heading;
    private final Label counted;
    private final ChoiceBar<Boolean> scope;
    private final IssueList list;
    private final Label none;
    private final Composite detail;
    private final PushButton others;
    private Optional<Issue> detailed = Optional.empty();
    private boolean unfolded;

    public ChecksPanel(Composite parent, PageContext around) {
        this.around = around;
        Look look = around.ui().look();
        Language language = around.ui().language();
        panel = Look.styled(new Composite(parent, SWT.NONE), "panel");
        GridLayoutFactory.swtDefaults()
                .margins(Look.MARGIN, Look.MARGIN)
                .spacing(5, Look.GRID)
                .applyTo(panel);
        beginning = new BeginningLinks(panel, around);
        heading = new Label(panel, SWT.WRAP);
        heading.setFont(look.smallStrong());
        heading.setLayoutData(narrow());
        counted = Look.styled(new Label(panel, SWT.WRAP), "secondary");
        counted.setFont(look.small());
        counted.setLayoutData(narrow());
        scope = new ChoiceBar<>(
                panel,
                look,
                List.of(true, false),
                here -> language.text(here ? "strategy.checks.here" : "strategy.checks.all"));
        Look.styled(scope.control(), "panel");
        scope.control().setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        scope.choose(true);
        scope.onChoice(this::show);
        list = new IssueList(panel, around);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        none = Look.styled(new Label(panel, SWT.WRAP), "secondary");
        none.setText(language.text("strategy.checks.none"));
        none.setLayoutData(narrow());
        detail = Look.styled(new Composite(panel, SWT.NONE), "panel");
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, Look.GRID).applyTo(detail);
        detail.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        others = new PushButton(panel, around.ui(), Weight.QUIET, Optional.empty(), "").flush();
        others.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, true, false));
        others.onPress(this::showAll);
        list.onSelect(this::detail);
        list.onOpen(issue -> around.editor().target(issue).ifPresent(around.deeds()::open));
    }

    /** Words that wrap at the width there is. */
    private static GridData narrow() {
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = 160;
        return place;
    }

    /** The control to lay out. */
    public Composite control() {
        return panel;
    }

    /** The list. */
    public IssueList list() {
        return list;
    }

    /** Whether there is anything to say of what it looks at: the element in hand, or the whole. */
    public boolean says() {
        boolean here = scope.chosen().orElse(true);
        return !(here
                        ? around.editor().issues(around.editor().inHand())
                        : around.editor().issues())
                .isEmpty();
    }

    /** How much does not hold together in the whole; none to be told while the strategy is begun. */
    public int found() {
        return isBeginning() ? 0 : around.editor().issues().size();
    }

    private boolean isBeginning() {
        return FirstSteps.isBeginning(
                around.editor().strategy(),
                around.editor().checks(),
                around.editor().issues());
    }

    /** Shows what the last checks found. */
    public void show() {
        boolean here = scope.chosen().orElse(true);
        List<Issue> all = around.editor().issues();
        List<Issue> shown = here ? around.editor().issues(around.editor().inHand()) : all;
        beginning.show();
        boolean few = here && isBeginning();
        boolean folded = few && beginning.isShown() && !unfolded && !shown.isEmpty();
        GridCells.show(scope.control(), !few);
        count(here, IssueCount.of(all), IssueCount.of(shown));
        if (!shown.equals(list.issues()) || list.issues().isEmpty()) {
            list.show(shown, here);
        }
        GridCells.show(list, !shown.isEmpty() && !folded);
        GridCells.show(heading, !folded);
        GridCells.show(detail, detailed.isPresent() && !folded);
        // The heading says it where the element alone has none.
        GridCells.show(none, all.isEmpty());
        int elsewhere = all.size() - shown.size();
        others.setText(
                folded
                        ? around.ui().text("strategy.checks.fold", shown.size())
                        : around.ui().text("strategy.checks.others", elsewhere));
        GridCells.show(others, folded || elsewhere > 0);
        settle();
    }

    /** How many there are of what it looks at, and quietly which, or which stand elsewhere. */
    private void count(boolean here, IssueCount all, IssueCount shown) {
        Language language = around.ui().language();
        heading.setText(language.text(
                here ? "strategy.checks.count.here" : "strategy.checks.count.all",
                shown.all(),
                language.number(shown.all())));
        if (here && isBeginning()) {
            GridCells.say(counted, "");
            return;
        }
        IssueCount quiet = here ? all.without(shown) : all;
        GridCells.say(counted, quiet.all() == 0 ? "" : here ? quiet.elsewhere(language) : quiet.words(language));
    }

    /** What a new strategy is begun with says it first; the points of the element in hand come when they are asked for. */
    private void showAll() {
        if (!unfolded && isBeginning() && beginning.isShown()) {
            unfolded = true;
        } else {
            scope.choose(false);
        }
        show();
        list.setFocus();
    }

    /** What it needs changed: what stands beneath it moves. */
    private void settle() {
        panel.layout(true, true);
        panel.getParent().layout(true, true);
    }

    private void detail() {
        Optional<Issue> now = list.selected();
        if (now.equals(detailed)) {
            return;
        }
        detailed = now;
        Stream.of(detail.getChildren()).forEach(Control::dispose);
        GridCells.show(detail, now.isPresent());
        now.ifPresent(this::explain);
        settle();
    }

    private void explain(Issue issue) {
        Look look = around.ui().look();
        Language language = around.ui().language();
        Label why = Look.styled(new Label(detail, SWT.WRAP), "secondary");
        why.setFont(look.small());
        why.setText(language.say(issue.why()));
        why.setLayoutData(narrow());
        List<PushButton> buttons = new ArrayList<>();
        if (!around.editor().editing().isReadOnly()) {
            for (int i = 0; i < issue.fixes().size(); i++) {
                Fix fix = issue.fixes().get(i);
                int at = i;
                PushButton button =
                        new PushButton(detail, around.ui(), Weight.PLAIN, Optional.empty(), language.say(fix.label()));
                button.onPress(() -> around.editor().fix(issue, at));
                buttons.add(button);
            }
        }
        if (around.editor()
                .target(issue)
                .filter(around.editor().inHand()::equals)
                .isEmpty()) {
            buttons.add(new PushButton(
                            detail, around.ui(), Weight.QUIET, Optional.empty(), language.text("strategy.checks.go"))
                    .onPress(() -> around.editor().target(issue).ifPresent(around.deeds()::open)));
        }
        buttons.forEach(button -> button.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, true, false)));
    }
}

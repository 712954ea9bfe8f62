package org.beffroi.workbench.strategy.path;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.beffroi.strategy.document.Product;
import org.beffroi.strategy.path.PathQuestion;
import org.beffroi.strategy.path.PathQuestion.Progress;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.strategy.page.StrategyPage;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
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
 * The seven questions, one screen each: any of them can be left and taken up again. At the left which are answered, in the middle what
 * one asks, beside it what helps to answer it; at the end the decision note. Belongs to the UI thread.
 */
public final class PathPage implements StrategyPage {

    private static final int WIDEST = 1080;

    private final PageContext around;
    private final Composite page;
    private final Map<PathQuestion, StepTab> steps = new EnumMap<>(PathQuestion.class);
    private final ScrolledComposite scrolled;
    private final ScrollFade fade;
    private PathQuestion front;
    private Composite sheet;
    private QuestionSheet questions;
    private Label warning;

    public PathPage(Composite parent, PageContext around) {
        this.around = around;
        front = PathQuestion.next(around.editor().strategy()).orElse(PathQuestion.TERRITORY);
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, 0)
                .spacing(Look.MARGIN, 0)
                .applyTo(page);
        steps();
        scrolled = new ScrolledComposite(page, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.getVerticalBar().setIncrement(32);
        scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        fade = ScrollFade.of(scrolled, around.ui());
        scrolled.addListener(SWT.Resize, event -> fit());
        make();
    }

    private void steps() {
        Composite column = Look.styled(new Composite(page, SWT.NONE), "panel");
        column.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        GridLayoutFactory.swtDefaults()
                .margins(Look.GRID, Look.MARGIN)
                .spacing(0, 2)
                .applyTo(column);
        for (PathQuestion question : PathQuestion.values()) {
            StepTab step = new StepTab(column, around.ui(), question);
            step.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            step.addListener(SWT.Selection, event -> ask(question));
            steps.put(question, step);
        }
    }

    @Override
    public Control control() {
        return page;
    }

    @Override
    public void focus() {
        steps.get(front).setFocus();
    }

    /** The question in front. */
    public PathQuestion front() {
        return front;
    }

    /** Brings a question to the front. */
    public void ask(PathQuestion question) {
        front = question;
        make();
    }

    @Override
    public void show() {
        steps.forEach(
                (question, step) -> step.show(question.progress(around.editor().strategy()), question == front));
        sayTooMuch();
        questions.show();
    }

    private void sayTooMuch() {
        boolean tooMuch = front.progress(around.editor().strategy()) == Progress.TOO_MUCH;
        String words = tooMuch ? around.ui().text("path.too.much." + front.key()) : "";
        if (!warning.getText().equals(words)) {
            GridCells.say(warning, words);
            fit();
        }
    }

    private void make() {
        if (sheet != null) {
            // Inputs that lay themselves out while they are made find nothing to lay out yet.
            scrolled.setContent(null);
            sheet.dispose();
        }
        sheet = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(Look.MARGIN, Look.MARGIN)
                .spacing(3 * Look.MARGIN, Look.MARGIN)
                .applyTo(sheet);
        head();
        questions = new QuestionSheet(sheet, around, front);
        foot();
        scrolled.setContent(sheet);
        fade.later();
        scrolled.setOrigin(0, 0);
        show();
        fit();
    }

    private void head() {
        Composite head = new Composite(sheet, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, 4).applyTo(head);
        GridCells.words(head, around.ui().look().small(), "secondary")
                .setText(around.ui().text("path.number", front.ordinal() + 1, PathQuestion.values().length));
        GridCells.words(head, around.ui().look().large()).setText(around.ui().text("path.question." + front.key()));
        Label hint = GridCells.words(head, around.ui().look().normal(), "secondary");
        hint.setText(around.ui().text("path.hint." + front.key()));
        ((GridData) hint.getLayoutData()).widthHint = 320;
        warning = GridCells.words(head, around.ui().look().normal(), "alarm");
        GridCells.say(warning, "");
    }

    private void foot() {
        Composite foot = new Composite(sheet, SWT.NONE);
        foot.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(0, Look.MARGIN)
                .spacing(Look.GRID, 0)
                .applyTo(foot);
        if (front.ordinal() > 0) {
            turn(foot, Weight.PLAIN, "path.before", -1);
        }
        if (front.ordinal() < PathQuestion.values().length - 1) {
            turn(foot, Weight.PRIMARY, "path.next", 1);
        } else {
            new PushButton(
                            foot,
                            around.ui(),
                            Weight.PRIMARY,
                            Optional.empty(),
                            around.ui().text("path.note"))
                    .onPress(() -> around.deeds().print(Product.NOTE));
        }
    }

    private void turn(Composite in, Weight weight, String key, int by) {
        new PushButton(in, around.ui(), weight, Optional.empty(), around.ui().text(key)).onPress(() -> {
            ask(PathQuestion.values()[front.ordinal() + by]);
            focus();
        });
    }

    private void fit() {
        if (sheet == null || sheet.isDisposed()) {
            return;
        }
        int width = scrolled.getClientArea().width;
        ((GridLayout) sheet.getLayout()).marginRight = Math.max(0, width - WIDEST);
        sheet.layout(true, true);
        scrolled.setMinHeight(sheet.computeSize(width, SWT.DEFAULT).y);
    }
}

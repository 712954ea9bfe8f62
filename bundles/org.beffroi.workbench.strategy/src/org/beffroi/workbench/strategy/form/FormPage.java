package org.beffroi.workbench.strategy.form;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Risk;
import org.beffroi.workbench.field.EditedText;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.strategy.page.StrategyPage;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The form of the element in hand: what it is, what such an element is for, its name, its features. Belongs to the UI thread. */
public final class FormPage implements StrategyPage {

    private static final int WIDEST = 860;

    private final PageContext around;
    private final ScrolledComposite scrolled;
    private final ScrollFade fade;
    private Composite sheet;
    private EObject shown;

    /** The field of the name, empty where it stands in the form: that of the strategy is in the list of strategies too. */
    private Optional<StyledText> name = Optional.empty();

    private Label kind;
    private Form form;
    private boolean silent;

    public FormPage(Composite parent, PageContext around) {
        this.around = around;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.getVerticalBar().setIncrement(32);
        fade = ScrollFade.of(scrolled, around.ui());
        scrolled.addListener(SWT.Resize, event -> fit());
    }

    /** Lays a form out anew after something within changed its height. */
    public static void laidOutAnew(Control changed) {
        for (Composite at = changed.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrolledComposite scrolled && scrolled.getContent() instanceof Composite content) {
                changed.requestLayout();
                int width = scrolled.getClientArea().width;
                content.layout(true, true);
                scrolled.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
                return;
            }
        }
    }

    @Override
    public Control control() {
        return scrolled;
    }

    @Override
    public void focus() {
        if (form != null && !form.control().isDisposed()) {
            name.<Control>map(field -> field).orElseGet(form::control).setFocus();
        }
    }

    @Override
    public void show() {
        EObject now = around.editor().inHand();
        if (now != shown) {
            make(now);
        }
        silent = true;
        kind.setText(kind(now));
        name.ifPresent(field -> called(field, now));
        silent = false;
        form.show();
    }

    private static void called(StyledText field, EObject now) {
        String words = now instanceof Element element && element.getName() != null ? element.getName() : "";
        if (!field.getText().equals(words)) {
            int caret = field.getCaretOffset();
            field.setText(words);
            field.setCaretOffset(Math.min(caret, words.length()));
        }
    }

    /** What it is, with its number where people count such elements; of the strategy, the stage that its page belongs to. */
    private String kind(EObject now) {
        if (isWhole(now)) {
            return around.ui().text("strategy.stage.singularity");
        }
        boolean counted = now instanceof Axis
                || now instanceof Objective
                || now instanceof Indicator
                || now instanceof Action
                || now instanceof Risk;
        return counted ? around.names().numbered(now) : around.names().of(now.eClass());
    }

    private boolean isWhole(EObject now) {
        return now == around.editor().strategy();
    }

    private void make(EObject now) {
        shown = now;
        if (sheet != null) {
            // Inputs that lay themselves out while they are made find nothing to lay out yet.
            scrolled.setContent(null);
            sheet.dispose();
        }
        sheet = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .margins(2 * Look.MARGIN, Look.GRID)
                .spacing(5, Look.GRID)
                .applyTo(sheet);
        head(now);
        form = new Form(sheet, around, now, true, this::fit);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.verticalIndent = Look.MARGIN;
        form.control().setLayoutData(place);
        scrolled.setContent(sheet);
        fade.later();
        scrolled.setOrigin(0, 0);
        fit();
    }

    private void head(EObject now) {
        Composite top = new Composite(sheet, SWT.NONE);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults().numColumns(4).margins(0, 0).applyTo(top);
        kind = Look.styled(new Label(top, SWT.NONE), "secondary");
        kind.setFont(around.ui().look().smallStrong());
        kind.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        placeAmongOthers(top, now);
        name = isWhole(now) ? Optional.empty() : Optional.of(nameField(now));
        if (name.isEmpty()) {
            GridCells.words(sheet, around.ui().look().large())
                    .setText(around.ui().text("strategy.outline.whole"));
        }
        Label purpose = Look.styled(new Label(sheet, SWT.WRAP), "secondary");
        purpose.setText(around.names().purpose(now.eClass()));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 320;
        purpose.setLayoutData(wide);
    }

    private StyledText nameField(EObject now) {
        // StyledText scrolls a single line sideways; a name that is long reads better on two.
        StyledText name = new StyledText(sheet, SWT.MULTI | SWT.WRAP);
        name.setFont(around.ui().look().large());
        name.setEditable(!around.editor().editing().isReadOnly());
        EditedText.undoneByItsScreen(name);
        FramedText.name(name, around.names().of(ModelPackage.eINSTANCE.getElement_Name()));
        name.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        name.addPaintListener(event -> {
            if (name.getCharCount() == 0) {
                event.gc.setForeground(Look.colour(around.ui().look().palette().secondary()));
                event.gc.drawText(around.ui().text("strategy.element.unnamed"), 1, 0, true);
            }
        });
        name.addListener(SWT.Verify, event -> event.text = event.text.replaceAll("\\R", " "));
        name.addListener(SWT.Modify, event -> rename(now, name));
        name.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return name;
    }

    /** Where it cannot be removed the room of that stays, so that the head of all elements stands at one height. */
    private void placeAmongOthers(Composite top, EObject now) {
        boolean oneOfMany = !around.editor().editing().isReadOnly()
                && now.eContainer() != null
                && now.eContainingFeature().isMany();
        if (oneOfMany) {
            quiet(top, "strategy.element.up", () -> Additions.move(now, -1), now);
            quiet(top, "strategy.element.down", () -> Additions.move(now, 1), now);
        }
        PushButton.ofIcon(top, around.ui(), Icon.CLOSE, around.ui().text("strategy.element.remove"))
                .onPress(() -> remove(now))
                .setVisible(oneOfMany);
    }

    private void quiet(Composite in, String key, Runnable change, EObject now) {
        String words = around.ui().text(key);
        new PushButton(in, around.ui(), Weight.QUIET, Optional.empty(), words).onPress(() -> around.editor()
                .editing()
                .perform(
                        Sentence.of(
                                FormPage.class, "strategy.moved", around.names().title(now)),
                        change));
    }

    private void rename(EObject now, StyledText name) {
        if (silent) {
            return;
        }
        String typed = name.getText();
        new Slot(around, now, ModelPackage.eINSTANCE.getElement_Name()).type(typed.isBlank() ? null : typed);
        laidOutAnew(name);
    }

    private void remove(EObject now) {
        EObject next = now.eContainer();
        around.editor()
                .editing()
                .perform(
                        Sentence.of(
                                FormPage.class,
                                "strategy.removed",
                                around.names().title(now)),
                        () -> new Additions(around.editor().strategy(), RandomGenerator.getDefault()).remove(now));
        around.deeds().open(next);
    }

    private void fit() {
        if (sheet == null || sheet.isDisposed()) {
            return;
        }
        int width = scrolled.getClientArea().width;
        ((GridLayout) sheet.getLayout()).marginRight = Math.max(0, width - WIDEST - 4 * Look.MARGIN);
        sheet.layout(true, true);
        scrolled.setMinHeight(sheet.computeSize(width, SWT.DEFAULT).y);
    }
}

package org.beffroi.workbench.strategy.map;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.page.Beginning;
import org.beffroi.workbench.strategy.page.StrategyPage;
import org.beffroi.workbench.strategy.page.StrategySurroundings;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.FileAsking;
import org.beffroi.workbench.widget.OneOf;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The map of objectives: what each hangs on, what measures it, what is done for it, what it stands beside. Belongs to the UI thread. */
public final class MapPage implements StrategyPage, MapCanvas.Deeds {

    /** An exported map is twice as fine as on a usual screen. */
    private static final int TIMES = 2;

    private final StrategySurroundings around;
    private final Composite page;
    private final OneOf<Boolean> content;
    private final Label hint;
    private final Beginning beginning;
    private final MapCanvas canvas;
    private EObject revealed;

    @SuppressWarnings("this-escape") // listeners run once the loop goes on, when the page is whole
    public MapPage(Composite parent, StrategySurroundings around) {
        this.around = around;
        Look look = around.look();
        Language language = around.language();
        page = new Composite(parent, SWT.NONE);
        GridLayout rows = new GridLayout();
        rows.marginWidth = Look.MARGIN;
        rows.marginHeight = Look.GRID;
        rows.verticalSpacing = Look.GRID;
        page.setLayout(rows);
        Composite head = new Composite(page, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout columns = new GridLayout(4, false);
        columns.marginWidth = 0;
        columns.marginHeight = 0;
        columns.horizontalSpacing = Look.GRID;
        head.setLayout(columns);
        content = new OneOf<>(
                head,
                look,
                List.of(false, true),
                aligned -> language.text(aligned ? "strategy.map.aligned" : "strategy.map.leaves"));
        content.choose(false);
        content.onChoice(this::turn);
        content.control().setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        button(head, "strategy.map.all", "strategy.map.all.hint", () -> canvas().all());
        button(head, "strategy.map.copy", "strategy.map.copy.hint", this::copy);
        new PushButton(
                        head,
                        look,
                        around.icons(),
                        Weight.QUIET,
                        Optional.of(Icon.EXPORT),
                        language.text("strategy.map.export"))
                .onPress(this::export);
        hint = Look.styled(new Label(page, SWT.WRAP), "secondary");
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 320;
        hint.setLayoutData(wide);
        beginning =
                new Beginning(page, around, language.text("strategy.map.empty"), ModelPackage.eINSTANCE.getObjective());
        canvas = new MapCanvas(page, new MapWords(around), this);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
                copy();
            }
        });
    }

    private void button(Composite in, String key, String hintKey, Runnable action) {
        Language language = around.language();
        new PushButton(in, around.look(), around.icons(), Weight.QUIET, Optional.empty(), language.text(key))
                .onPress(action)
                .setToolTipText(language.text(hintKey));
    }

    @Override
    public Control control() {
        return page;
    }

    @Override
    public void focus() {
        canvas.setFocus();
    }

    /** The map itself. */
    public MapCanvas canvas() {
        return canvas;
    }

    /** Shows what objectives stand beside, or what measures them and is done for them. */
    public void look(boolean aligned) {
        content.choose(aligned);
        turn();
    }

    private void turn() {
        show();
        canvas.wide();
    }

    @Override
    public void show() {
        Strategy strategy = around.drafting().strategy();
        boolean aligned = content.chosen().orElse(false);
        String says = says(strategy, aligned);
        hint.setText(says);
        hint.setVisible(!says.isEmpty());
        ((GridData) hint.getLayoutData()).exclude = says.isEmpty();
        boolean none = strategy.getObjectives().isEmpty();
        beginning.show(none);
        canvas.setVisible(!none);
        ((GridData) canvas.getLayoutData()).exclude = none;
        canvas.show(strategy, aligned);
        EObject inHand = around.drafting().inHand();
        if (inHand != revealed) {
            revealed = inHand;
            canvas.select(inHand);
        }
        page.layout(true, true);
    }

    private String says(Strategy strategy, boolean aligned) {
        return aligned
                        && strategy.getGlobalPlan() == null
                        && !strategy.getObjectives().isEmpty()
                ? around.language().text("strategy.map.aligned.none")
                : "";
    }

    @Override
    public void take(EObject element) {
        revealed = element;
        around.drafting().take(element);
    }

    @Override
    public void open(EObject element) {
        around.deeds().open(element);
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(page.getDisplay());
        clipboard.setContents(new Object[] {canvas.image(TIMES)}, new Transfer[] {ImageTransfer.getInstance()});
        clipboard.dispose();
    }

    private void export() {
        FileAsking.ofTheSystem()
                .ask(page.getShell(), around.language().text("strategy.map.file"), "png")
                .ifPresent(file -> {
                    ImageLoader loader = new ImageLoader();
                    loader.data = new ImageData[] {canvas.image(TIMES)};
                    try {
                        loader.save(file.toString(), SWT.IMAGE_PNG);
                    } catch (SWTException e) {
                        around.deeds()
                                .refuse(Sentence.of(
                                        MapPage.class,
                                        "strategy.map.export.not",
                                        file,
                                        String.valueOf(e.getMessage())));
                    }
                });
    }
}

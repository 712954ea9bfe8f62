package org.beffroi.workbench.strategy.map;

import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.page.EmptyPage;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.strategy.page.PageRows;
import org.beffroi.workbench.strategy.page.PicturePage;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The map of objectives: what each hangs on, what measures it, what is done for it, what it stands beside. Belongs to the UI thread. */
public final class MapPage extends PicturePage implements MapCanvas.Deeds {

    private final ChoiceBar<Boolean> content;
    private final PushButton extent;
    private final Label hint;
    private final EmptyPage beginning;
    private final MapCanvas canvas;

    @SuppressWarnings("this-escape") // listeners run once the loop goes on, when the page is whole
    public MapPage(Composite parent, PageContext around) {
        super(parent, around);
        Language language = around.ui().language();
        Composite head = rows.row(4);
        content = new ChoiceBar<>(
                head,
                around.ui().look(),
                List.of(false, true),
                aligned -> language.text(aligned ? "strategy.map.aligned" : "strategy.map.leaves"));
        content.choose(false);
        content.onChoice(this::turn);
        content.control().setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        extent = rows.quiet(head, Optional.empty(), language.text("strategy.map.all"), this::turnExtent);
        extent.setToolTipText(language.text("strategy.map.all.hint"));
        rows.quiet(head, Optional.empty(), language.text("strategy.map.copy"), () -> export().copy())
                .setToolTipText(language.text("strategy.map.copy.hint"));
        PushButton out = rows.quiet(head, Optional.of(Icon.EXPORT), language.text("strategy.map.export"), () -> {});
        out.onPress(() -> export().offer(out));
        hint = rows.sentence();
        beginning = new EmptyPage(
                rows.page(), around, language.text("strategy.map.empty"), ModelPackage.eINSTANCE.getObjective());
        canvas = new MapCanvas(rows.page(), new MapWords(around), this);
        PageRows.fill(canvas);
        canvas.onExtent(this::sayExtent);
        canvas.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
                export().copy();
            }
        });
    }

    private MapExport export() {
        return new MapExport(around, canvas);
    }

    private void turnExtent() {
        if (canvas.isWhole()) {
            canvas.wide();
        } else {
            canvas.all();
        }
    }

    private void sayExtent() {
        Language language = around.ui().language();
        extent.setText(language.text(canvas.isWhole() ? "strategy.map.tree" : "strategy.map.all"));
        extent.setToolTipText(language.text(canvas.isWhole() ? "strategy.map.tree.hint" : "strategy.map.all.hint"));
        extent.getParent().layout(true);
    }

    @Override
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
        Strategy strategy = around.editor().strategy();
        boolean aligned = content.chosen().orElse(false);
        PageRows.say(hint, says(strategy, aligned));
        boolean none = strategy.getObjectives().isEmpty();
        beginning.show(none);
        GridCells.show(canvas, !none);
        canvas.show(strategy, aligned);
        EObject inHand = around.editor().inHand();
        if (reveals(inHand)) {
            canvas.select(inHand);
        }
        rows.page().layout(true, true);
    }

    private String says(Strategy strategy, boolean aligned) {
        return aligned
                        && strategy.getGlobalPlan() == null
                        && !strategy.getObjectives().isEmpty()
                ? around.ui().text("strategy.map.aligned.none")
                : "";
    }
}

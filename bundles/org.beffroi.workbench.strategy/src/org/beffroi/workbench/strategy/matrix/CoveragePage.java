package org.beffroi.workbench.strategy.matrix;

import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.matrix.Legend.Entry;
import org.beffroi.workbench.strategy.matrix.MatrixSign.Sign;
import org.beffroi.workbench.strategy.model.matrix.CoverageMatrix;
import org.beffroi.workbench.strategy.model.matrix.CoverageMatrix.By;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.widget.ChoiceBar;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** Which audiences are reached by which channels, or by which rubriques; whom nothing reaches. Belongs to the UI thread. */
public final class CoveragePage extends MatrixPage {

    private final ChoiceBar<By> by;
    private final Legend legend;

    public CoveragePage(Composite parent, PageContext around) {
        super(
                around,
                new MatrixFrame(parent, around, new CoverageContent(around, By.CHANNELS), 2, "strategy.coverage.keys"));
        by = new ChoiceBar<>(frame.head(), around.ui().look(), List.of(By.values()), each -> around.names()
                .many(
                        each == By.CHANNELS
                                ? ModelPackage.eINSTANCE.getChannel()
                                : ModelPackage.eINSTANCE.getEditorialLine()));
        by.choose(By.CHANNELS);
        by.control().setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        by.onChoice(this::show);
        legend = new Legend(frame.head(), around.ui().look(), entries(By.CHANNELS));
        legend.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, false));
        frame.offerFile();
    }

    private List<Entry> entries(By by) {
        Language language = around.ui().language();
        Entry said = new Entry(Sign.FULL, language.text("strategy.coverage.legend.said"));
        return by == By.LINES
                ? List.of(said)
                : List.of(
                        said,
                        new Entry(Sign.RING, language.text("strategy.coverage.legend.channel")),
                        new Entry(Sign.FAINT, language.text("strategy.coverage.legend.quiet")));
    }

    /** Channels or rubriques. */
    public void choose(By wanted) {
        by.choose(wanted);
        show();
    }

    @Override
    public void show() {
        Language language = around.ui().language();
        By chosen = by.chosen().orElse(By.CHANNELS);
        CoverageMatrix matrix = new CoverageMatrix(around.editor().strategy(), chosen);
        legend.show(entries(chosen));
        if (matrix.rows().isEmpty()) {
            teach("audiences", ModelPackage.eINSTANCE.getStrategy_Audiences());
        } else if (matrix.columns().isEmpty() && chosen == By.CHANNELS) {
            teach("channels", ModelPackage.eINSTANCE.getStrategy_Channels());
        } else if (matrix.columns().isEmpty()) {
            teach("lines", ModelPackage.eINSTANCE.getStrategy_Lines());
        } else {
            frame.show(new CoverageContent(around, chosen), troubles(matrix), language.text("strategy.coverage.fine"));
        }
    }

    private void teach(String missing, org.eclipse.emf.ecore.EReference list) {
        Language language = around.ui().language();
        frame.teach(
                language.text("strategy.coverage.no." + missing),
                language.text("strategy.coverage.no." + missing + ".do"),
                () -> new FirstElement(around).add(list));
    }

    private List<Optional<String>> troubles(CoverageMatrix matrix) {
        String of = matrix.by() == By.CHANNELS ? "channels" : "lines";
        return List.of(
                frame.trouble("strategy.coverage.words." + of + ".unreached", matrix.unreached()),
                frame.trouble("strategy.coverage.words." + of + ".idle", matrix.idle()));
    }
}

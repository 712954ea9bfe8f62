package org.beffroi.workbench.strategy.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.matrix.AlignmentMatrix;
import org.beffroi.workbench.strategy.page.PageContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/**
 * How the objectives stand beside the overall plan: what they reinforce, complement or double, what nothing reinforces. Without an
 * overall plan, how to write the least of one. Belongs to the UI thread.
 */
public final class AlignmentPage extends MatrixPage {

    public AlignmentPage(Composite parent, PageContext around) {
        super(around, new MatrixFrame(parent, around, new AlignmentContent(around), 1, "strategy.alignment.keys"));
        Legend legend = new Legend(
                frame.head(),
                around.ui().look(),
                Stream.of(AlignmentKind.values())
                        .map(kind -> new Legend.Entry(
                                AlignmentContent.sign(kind), around.names().of(kind)))
                        .toList());
        legend.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, false));
        frame.offerFile();
    }

    @Override
    public void show() {
        Language language = around.ui().language();
        AlignmentMatrix matrix = new AlignmentMatrix(around.editor().strategy());
        if (matrix.columns().isEmpty()) {
            frame.teach(
                    language.text("strategy.alignment.absent"),
                    language.text("strategy.alignment.absent.do"),
                    () -> new LeastPlanDialog(frame.control().getShell(), around).open());
        } else if (matrix.rows().isEmpty()) {
            frame.teach(
                    language.text("strategy.alignment.no.objectives"),
                    language.text("strategy.alignment.no.objectives.do"),
                    () -> new FirstElement(around).add(ModelPackage.eINSTANCE.getStrategy_Objectives()));
        } else {
            frame.show(new AlignmentContent(around), troubles(matrix), language.text("strategy.alignment.fine"));
        }
    }

    private List<Optional<String>> troubles(AlignmentMatrix matrix) {
        return List.of(
                frame.trouble("strategy.alignment.words.uncovered", matrix.uncovered()),
                frame.trouble("strategy.alignment.words.doubled", matrix.doubled()),
                frame.trouble("strategy.alignment.words.alone", matrix.alone()));
    }
}

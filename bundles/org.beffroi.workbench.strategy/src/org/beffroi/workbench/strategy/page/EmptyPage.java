package org.beffroi.workbench.strategy.page;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What a page says while it has nothing to show: one sentence that teaches and, where the strategy can be changed, one button that
 * adds the first element and opens it. Belongs to the UI thread.
 */
public final class EmptyPage {

    private final Composite whole;

    /**
     * @param parent laid out by a grid
     * @param sentence what teaches
     * @param kind what the button adds
     */
    public EmptyPage(Composite parent, PageContext around, String sentence, EClass kind) {
        whole = new Composite(parent, SWT.NONE);
        whole.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.swtDefaults()
                .margins(0, Look.GRID)
                .spacing(5, Look.MARGIN)
                .applyTo(whole);
        Label words = Look.styled(new Label(whole, SWT.WRAP), "secondary");
        words.setText(sentence);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 320;
        words.setLayoutData(wide);
        if (!around.editor().editing().isReadOnly()) {
            String name = new AddWords(around.ui().language(), around.names()).of(kind);
            new PushButton(whole, around.ui(), Weight.PRIMARY, Optional.of(Icon.PLUS), name)
                    .onPress(() -> add(around, kind));
        }
    }

    private static void add(PageContext around, EClass kind) {
        EObject[] made = new EObject[1];
        around.editor()
                .editing()
                .perform(
                        Sentence.of(
                                EmptyPage.class,
                                "strategy.added",
                                around.names().of(kind)),
                        () -> made[0] = new Additions(around.editor().strategy(), RandomGenerator.getDefault())
                                .add(Additions.placeOf(kind).orElseThrow(), kind, null));
        around.deeds().open(made[0]);
    }

    /** Shows it, or gives its room to what there is. */
    public void show(boolean empty) {
        GridCells.show(whole, empty);
    }
}

package org.beffroi.workbench.strategy.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.workbench.field.EditedText;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.FramedText;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Words: a line, a text of several lines that grows with what is typed, or a list of one item a line. */
final class TextInput implements FeatureInput {

    /** The lines a text has before anything is written. */
    private static final int LINES = 2;

    private static final int MOST = 14;

    /** A code, a number of version, a currency: a few letters. */
    private static final Set<EStructuralFeature> CODES = Set.of(
            ModelPackage.eINSTANCE.getStrategy_Version(),
            ModelPackage.eINSTANCE.getStrategy_Currency(),
            ModelPackage.eINSTANCE.getTerritory_Insee(),
            ModelPackage.eINSTANCE.getTerritory_Siren());

    private final Slot slot;
    private final FramedText field;
    private final Control control;
    private final boolean large;
    private boolean silent;

    TextInput(Composite in, Slot slot) {
        this.slot = slot;
        EStructuralFeature feature = slot.feature();
        large = isLarge(feature);
        Look look = slot.around().ui().look();
        String prompt = !slot.hint().isEmpty()
                ? slot.hint()
                : feature.isMany() ? slot.around().ui().text("strategy.lines.prompt") : "";
        if (CODES.contains(feature)) {
            NarrowField narrow = new NarrowField(in, look, slot.name(), prompt, "");
            field = narrow.field();
            control = narrow.control();
        } else {
            field = new FramedText(in, look, large ? SWT.MULTI : SWT.SINGLE, slot.name(), prompt);
            control = field.control();
        }
        field.text().setEditable(slot.canChange());
        EditedText.undoneByItsScreen(field.text());
        show();
        field.text().addListener(SWT.Modify, event -> {
            if (!silent) {
                write();
            }
        });
        if (large) {
            field.text().addListener(SWT.Resize, event -> grow());
        }
    }

    private void write() {
        String typed = field.text().getText();
        if (slot.feature().isMany()) {
            slot.type(Arrays.stream(typed.split("\\R"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList());
        } else {
            slot.type(typed.isBlank() ? null : typed);
        }
        grow();
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void show() {
        String now = text(slot.value());
        boolean same = slot.feature().isMany() && field.text().isFocusControl()
                ? lines(field.text().getText()).equals(lines(now))
                : field.text().getText().equals(now);
        if (!same) {
            silent = true;
            int caret = field.text().getCaretOffset();
            field.text().setText(now);
            field.text().setCaretOffset(Math.min(caret, now.length()));
            silent = false;
        }
        grow();
    }

    /** Wide, or narrow with room beside it for what may be typed. */
    @Override
    public boolean isWide() {
        return true;
    }

    /** Whether a feature takes one line over the whole width of the form. */
    static boolean isLine(EStructuralFeature feature) {
        return !CODES.contains(feature) && !isLarge(feature);
    }

    private static boolean isLarge(EStructuralFeature feature) {
        return feature.isMany() || feature.getEType().getName().equals("Text");
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining("\n"));
            default -> String.valueOf(value);
        };
    }

    /** As high as what it holds, between a few lines and a screen's half. */
    private void grow() {
        if (!large || !(field.control().getLayoutData() instanceof GridData place)) {
            return;
        }
        int line = field.text().getLineHeight();
        int width = field.text().getClientArea().width;
        int needed = width <= 0 ? line * LINES : field.text().computeSize(width, SWT.DEFAULT, true).y;
        int height = Math.clamp(needed, line * (slot.feature().isMany() ? 2 : LINES), line * MOST) + 12;
        if (place.heightHint != height) {
            place.heightHint = height;
            FormPage.laidOutAnew(field.control());
        }
    }
}

package org.beffroi.workbench.strategy.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.outline.Outline;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.strategy.page.AddWords;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What an element holds: a line for each, opened right here where it has no form of its own. What was measured is never changed by
 * hand: it shows and stays.
 */
final class ContentsInput implements FeatureInput {

    private static final int WIDTH = 360;

    private final Slot slot;
    private final EReference reference;
    private final Composite column;
    private final Set<EObject> opened = new HashSet<>();
    private final List<PartLine> lines = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private List<EObject> shown;
    private Set<EObject> shownOpen = Set.of();

    ContentsInput(Composite in, Slot slot) {
        this.slot = slot;
        reference = (EReference) slot.feature();
        column = new Composite(in, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(5, 2).applyTo(column);
        show();
    }

    @Override
    public Control control() {
        return column;
    }

    @Override
    public void show() {
        List<EObject> now = held();
        opened.retainAll(now);
        if (now.equals(shown) && opened.equals(shownOpen)) {
            for (int i = 0; i < now.size(); i++) {
                say(lines.get(i), now.get(i));
            }
            forms.forEach(Form::show);
            return;
        }
        shown = now;
        shownOpen = Set.copyOf(opened);
        Stream.of(column.getChildren()).forEach(Control::dispose);
        lines.clear();
        forms.clear();
        for (EObject each : now) {
            line(each);
            if (opened.contains(each)) {
                inline(each);
            }
        }
        if (mayAdd(now)) {
            adding(now.isEmpty());
        } else if (now.isEmpty()) {
            none();
        }
        FormPage.laidOutAnew(column);
    }

    private boolean isKept() {
        EClass type = reference.getEReferenceType();
        return type.getInstanceClass() == Measurement.class || type.getInstanceClass() == Assessment.class;
    }

    private boolean mayAdd(List<EObject> now) {
        return slot.canChange() && !isKept() && (reference.isMany() || now.isEmpty());
    }

    private List<EObject> held() {
        Object value = slot.value();
        if (value instanceof List<?> list) {
            return list.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    private void line(EObject each) {
        PageContext around = slot.around();
        PartLine line = new PartLine(column, around.ui(), slot.canChange() && !isKept(), new PartLine.Deeds() {
            @Override
            public void open() {
                ContentsInput.this.open(each);
            }

            @Override
            public void remove() {
                slot.change(() -> additions().remove(each));
            }

            @Override
            public void move(int by) {
                slot.change(() -> Additions.move(each, by));
            }
        });
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        say(line, each);
        lines.add(line);
    }

    private void say(PartLine line, EObject each) {
        boolean several = Additions.kinds(reference.getEReferenceType()).size() > 1;
        line.say(
                slot.around().names().title(each),
                several ? slot.around().names().of(each.eClass()) : "");
    }

    /** A form of its own where it has one; else right here. */
    private void open(EObject each) {
        if (Outline.shown(each) == each) {
            slot.around().deeds().open(each);
            return;
        }
        if (!opened.remove(each)) {
            opened.add(each);
        }
        show();
    }

    private void inline(EObject each) {
        Form form = new Form(column, slot.around(), each, false, () -> {});
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.horizontalIndent = Look.MARGIN;
        form.control().setLayoutData(place);
        forms.add(form);
    }

    private void none() {
        Label words = Look.styled(new Label(column, SWT.NONE), "secondary");
        words.setText(slot.around().ui().text("strategy.contents.none"));
        GridData place = new GridData(SWT.LEFT, SWT.TOP, false, false);
        place.verticalIndent = 6;
        place.horizontalIndent = Look.GRID;
        words.setLayoutData(place);
    }

    private void adding(boolean first) {
        PageContext around = slot.around();
        List<EClass> kinds = Additions.kinds(reference.getEReferenceType());
        String words = new AddWords(around.ui().language(), around.names()).of(reference.getEReferenceType());
        PushButton add = new PushButton(column, around.ui(), Weight.QUIET, Optional.of(Icon.PLUS), words).flush();
        GridData place = new GridData(SWT.LEFT, SWT.TOP, false, false);
        place.verticalIndent = first ? 0 : 2;
        add.setLayoutData(place);
        if (kinds.size() == 1) {
            add.onPress(() -> add(kinds.getFirst()));
        } else {
            add.opensList();
            add.onPress(() -> new Picker<EClass>(
                            add, around.ui().look(), WIDTH, words, typed -> fitting(kinds, typed), this::add)
                    .open());
        }
    }

    private List<PickList.Item<EClass>> fitting(List<EClass> kinds, String typed) {
        return kinds.stream()
                .map(kind -> new PickList.Item<>(kind, slot.around().names().of(kind), ""))
                .filter(item -> Language.folded(item.text()).contains(Language.folded(typed)))
                .toList();
    }

    private void add(EClass kind) {
        EObject[] made = new EObject[1];
        slot.change(() -> made[0] = additions().add(slot.owner(), reference, kind, null));
        if (made[0] != null) {
            open(made[0]);
        }
    }

    private Additions additions() {
        return new Additions(slot.around().editor().strategy(), RandomGenerator.getDefault());
    }
}

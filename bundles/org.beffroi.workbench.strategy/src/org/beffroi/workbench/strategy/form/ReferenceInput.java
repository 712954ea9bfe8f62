package org.beffroi.workbench.strategy.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.widget.Chip;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Other elements that an element refers to: picked from those there are, or made in place under a new name. */
final class ReferenceInput implements FeatureInput {

    private static final int WIDTH = 440;

    /** The longest words of a chip, in characters. */
    private static final int LONGEST = 56;

    /** What can be picked: an element, or a new one of that name. */
    private record Choice(EObject element, String fresh) {}

    private final Slot slot;
    private final EReference reference;
    private final Composite row;
    private List<EObject> shown;
    private List<String> said = List.of();

    ReferenceInput(Composite in, Slot slot) {
        this.slot = slot;
        reference = (EReference) slot.feature();
        row = new Composite(in, SWT.NONE);
        RowLayoutFactory.swtDefaults()
                .extendedMargins(0, 0, 0, 0)
                .spacing(6)
                .center(true)
                .applyTo(row);
        show();
    }

    @Override
    public Control control() {
        return row;
    }

    @Override
    public void show() {
        List<EObject> now = held();
        List<String> words = now.stream().map(this::words).toList();
        if (now.equals(shown) && words.equals(said)) {
            return;
        }
        shown = now;
        said = words;
        Stream.of(row.getChildren()).forEach(Control::dispose);
        PageContext around = slot.around();
        for (EObject each : now) {
            chip(each);
        }
        if (slot.canChange() && (reference.isMany() || now.isEmpty())) {
            PushButton add = new PushButton(
                            row,
                            around.ui(),
                            Weight.QUIET,
                            Optional.of(Icon.PLUS),
                            now.isEmpty() ? around.ui().text("strategy.reference.choose") : "")
                    .inField();
            if (!now.isEmpty()) {
                add.setToolTipText(around.ui().text("strategy.reference.add", slot.name()));
            }
            add.onPress(() -> pick(add));
        }
        FormPage.laidOutAnew(row);
    }

    private void chip(EObject each) {
        PageContext around = slot.around();
        Language language = around.ui().language();
        if (slot.canChange()) {
            Chip chip = new Chip(
                    row,
                    around.ui(),
                    words(each),
                    language.text("strategy.reference.remove", words(each)),
                    () -> remove(each));
            chip.setToolTipText(around.names().title(each));
        } else {
            new org.eclipse.swt.widgets.Label(row, SWT.NONE).setText(words(each));
        }
    }

    private String words(EObject each) {
        String title = slot.around().names().title(each);
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }

    private List<EObject> held() {
        Object value = slot.value();
        if (value instanceof List<?> list) {
            return list.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    private void remove(EObject each) {
        slot.change(() -> {
            if (reference.isMany()) {
                Additions.list(slot.owner(), reference).remove(each);
            } else {
                slot.owner().eSet(reference, null);
            }
        });
    }

    private void pick(Control under) {
        PageContext around = slot.around();
        new Picker<Choice>(
                        under,
                        around.ui().look(),
                        WIDTH,
                        around.ui().text("strategy.reference.prompt"),
                        this::fitting,
                        this::take)
                .openEnded()
                .open();
    }

    private List<PickList.Item<Choice>> fitting(String typed) {
        PageContext around = slot.around();
        String wanted = Language.folded(typed.strip());
        List<PickList.Item<Choice>> items = new ArrayList<>();
        for (EObject each : additions().candidates(reference.getEReferenceType())) {
            String title = around.names().title(each);
            if (each != slot.owner()
                    && !held().contains(each)
                    && Language.folded(title).contains(wanted)) {
                items.add(new PickList.Item<>(
                        new Choice(each, ""), title, around.names().of(each.eClass())));
            }
        }
        if (!typed.isBlank() && kind().isPresent()) {
            items.add(new PickList.Item<>(
                    new Choice(null, typed.strip()),
                    around.ui().text("strategy.reference.new", typed.strip()),
                    around.names().of(kind().get())));
        }
        return items;
    }

    /** What a new one would be, where it can be made from here. */
    private Optional<EClass> kind() {
        List<EClass> kinds = Additions.kinds(reference.getEReferenceType());
        return kinds.size() == 1
                ? Optional.of(kinds.getFirst())
                        .filter(kind -> Additions.placeOf(kind).isPresent())
                : Optional.empty();
    }

    private void take(Choice choice) {
        slot.change(() -> {
            EObject chosen = choice.element() != null
                    ? choice.element()
                    : additions().add(Additions.placeOf(kind().get()).get(), kind().get(), choice.fresh());
            if (reference.isMany()) {
                Additions.list(slot.owner(), reference).add(chosen);
            } else {
                slot.owner().eSet(reference, chosen);
            }
        });
    }

    private Additions additions() {
        return new Additions(slot.around().editor().strategy(), RandomGenerator.getDefault());
    }
}

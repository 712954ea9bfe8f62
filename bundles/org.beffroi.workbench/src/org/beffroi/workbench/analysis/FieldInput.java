package org.beffroi.workbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.core.parameter.Parameter.Shape;
import org.beffroi.workbench.analysis.ParameterInputs.Changed;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A field whose values are counted, picked from those of the archive. Belongs to the UI thread. */
final class FieldInput implements ParameterInput {

    private final Ui ui;
    private final Fields fields;
    private final PushButton button;
    private Optional<Field> chosen = Optional.empty();

    FieldInput(Composite in, Ui ui, Fields fields, Parameter component, Changed changed) {
        this.ui = ui;
        this.fields = fields;
        button = new PushButton(in, ui, Weight.PLAIN, Optional.empty(), "").opensList();
        List<Optional<Field>> offered = new ArrayList<>();
        if (component.shape() == Shape.MAYBE) {
            offered.add(Optional.empty());
        }
        fields.all().stream()
                .filter(field -> field.facet() != Field.Facet.NONE && !field.personal())
                .sorted((a, b) -> ui.language()
                        .alphabetical()
                        .compare(
                                a.label(ui.language().locale()),
                                b.label(ui.language().locale())))
                .forEach(field -> offered.add(Optional.of(field)));
        button.onPress(() -> new Picker<Optional<Field>>(
                        button,
                        ui.look(),
                        260,
                        ui.text("parameter.field.find"),
                        typed -> offered.stream()
                                .filter(each -> Language.folded(words(each)).contains(Language.folded(typed)))
                                .map(each -> new PickList.Item<>(each, words(each), ""))
                                .toList(),
                        field -> {
                            choose(field);
                            changed.to(true);
                        })
                .open());
        choose(Optional.empty());
    }

    private String words(Optional<Field> field) {
        return field.map(each -> ui.language().name(each)).orElse(ui.text("parameter.field.none"));
    }

    private void choose(Optional<Field> field) {
        chosen = field;
        button.setText(words(field));
    }

    @Override
    public Control control() {
        return button;
    }

    @Override
    public List<String> values() {
        return chosen.map(Field::name).stream().toList();
    }

    @Override
    public void show(List<String> values) {
        choose(values.stream().findFirst().flatMap(name -> fields.byKey(name).or(() -> fields.byName(name))));
    }
}

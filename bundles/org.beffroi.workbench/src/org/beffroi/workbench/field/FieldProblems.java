package org.beffroi.workbench.field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.GridCells;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What is wrong in a form, said under each field that it is about until the field is another. Belongs to the UI thread. */
public final class FieldProblems {

    private record Field(Label label, Control control) {}

    private final Look look;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    public FieldProblems(Look look) {
        this.look = look;
    }

    /**
     * Makes room for what is wrong, in a column, under what is there.
     *
     * @param where name of the field
     * @param control takes the keyboard where something is wrong
     */
    public void add(String where, Composite in, Control control) {
        Label label = GridCells.words(in, look.small(), "alarm");
        GridCells.say(label, "");
        for (int change : new int[] {SWT.Modify, SWT.Selection}) {
            control.addListener(change, event -> GridCells.say(label, ""));
        }
        fields.put(where, new Field(label, control));
    }

    /** Forgets a field whose controls are gone. */
    public void remove(String where) {
        fields.remove(where);
    }

    /**
     * Says what is wrong, and nothing where nothing is; the first field takes the keyboard.
     *
     * @return what is wrong in none of the fields
     */
    public Optional<Sentence> show(Map<String, Sentence> wrong, Function<Sentence, String> words) {
        Optional<Control> first = Optional.empty();
        for (Map.Entry<String, Field> one : fields.entrySet()) {
            Optional<Sentence> why = Optional.ofNullable(wrong.get(one.getKey()));
            GridCells.say(one.getValue().label(), why.map(words).orElse(""));
            if (why.isPresent() && first.isEmpty()) {
                first = Optional.of(one.getValue().control());
            }
        }
        first.ifPresent(Control::setFocus);
        return wrong.entrySet().stream()
                .filter(one -> !fields.containsKey(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

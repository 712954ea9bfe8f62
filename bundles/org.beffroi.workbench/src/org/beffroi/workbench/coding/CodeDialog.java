package org.beffroi.workbench.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.coding.Code;
import org.beffroi.dossier.coding.CodeColour;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.code.CodedField;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.Dialog;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;

/** Says what a value stands for, and under which colour it shows. Belongs to the UI thread. */
public final class CodeDialog {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 430;
    private static final int DEFINITION_HEIGHT = 72;

    private final Dialog dialog;
    private final Ui ui;
    private final Consumer<Code> define;
    private final Supplier<Optional<Named>> named;
    private final FramedText definition;
    private final ChoiceBar<Optional<CodeColour>> colour;
    private final Optional<String> before;

    /** Which value: its field, and the value as it is stored. */
    private record Named(Field field, String stored) {}

    /**
     * Asks for a value that the codebook does not have yet.
     *
     * @param fields those of whose values it speaks, as the archive knows them
     */
    public CodeDialog(Shell parent, Ui ui, List<Field> fields, Consumer<Code> define) {
        this(
                new Dialog(parent, ui, ui.text("coding.code.heading")),
                ui,
                dialog -> typed(dialog, ui, fields),
                new Code(fields.getFirst().name(), "?", "", Optional.empty()),
                define);
    }

    /**
     * Changes what the codebook says of a value.
     *
     * @param field its field, as the archive knows it
     */
    public CodeDialog(Shell parent, Ui ui, Field field, Code code, Consumer<Code> define) {
        this(
                new Dialog(parent, ui, name(field, code, ui.language())),
                ui,
                dialog -> () -> Optional.of(new Named(field, code.value())),
                code,
                define);
    }

    private CodeDialog(
            Dialog dialog,
            Ui ui,
            Function<Dialog, Supplier<Optional<Named>>> naming,
            Code code,
            Consumer<Code> define) {
        this.dialog = dialog;
        this.ui = ui;
        this.define = define;
        this.before = code.colour();
        named = naming.apply(dialog);
        dialog.caption(dialog.content(), ui.text("coding.code.definition"));
        definition = new FramedText(dialog.content(), ui.look(), SWT.MULTI, ui.text("coding.code.definition"), "");
        definition.text().setText(code.definition());
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = DEFINITION_HEIGHT;
        definition.control().setLayoutData(tall);
        dialog.caption(dialog.content(), ui.text("coding.code.colour"));
        colour = new ChoiceBar<>(
                dialog.content(),
                ui.look(),
                Stream.concat(
                                Stream.of(Optional.<CodeColour>empty()),
                                Stream.of(CodeColour.values()).map(Optional::of))
                        .toList(),
                one -> one.map(named -> ui.say(named.label())).orElse(ui.text("coding.code.colour.none")),
                one -> one.map(CodeColour::hex).map(ChartColours::written));
        // A colour of another tool that has no name here is nobody's choice, and stays until another is chosen.
        colour.choose(before.flatMap(CodeColour::written));
        if (before.isPresent() && before.flatMap(CodeColour::written).isEmpty()) {
            colour.choose(null);
        }
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("coding.code.save"), Weight.PRIMARY, this::save);
    }

    private static Supplier<Optional<Named>> typed(Dialog dialog, Ui ui, List<Field> fields) {
        dialog.caption(dialog.content(), ui.text("coding.code.field"));
        ChoiceBar<Field> field = new ChoiceBar<>(
                        dialog.content(),
                        ui.look(),
                        fields,
                        one -> Language.capital(one.label(ui.language().locale())))
                .choose(fields.getFirst());
        FramedText value = dialog.field(ui.text("coding.code.value"), ui.text("coding.code.value.prompt"));
        return () -> {
            Field of = field.chosen().orElseThrow();
            return Optional.of(value.text().getText().strip())
                    .filter(typed -> !typed.isEmpty())
                    .map(typed -> new Named(
                            of,
                            new CodedField(of, List.of(), List.of())
                                    .stored(typed, ui.language().locale())));
        };
    }

    private static String name(Field field, Code code, Language language) {
        return Language.capital(field.label(language.locale())) + " · "
                + Language.capital(field.valueLabel(code.value(), language.locale()));
    }

    /** Opens it, the keyboard where something is to be typed first. */
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        dialog.content().setFocus();
    }

    /** The window. */
    public Shell shell() {
        return dialog.shell();
    }

    private String said() {
        return definition.text().getText().strip();
    }

    private Optional<String> shown() {
        return colour.chosen().map(one -> one.map(CodeColour::hex)).orElse(before);
    }

    private Optional<String> missing() {
        boolean nothing = said().isEmpty() && shown().isEmpty();
        return nothing || named.get().isEmpty() ? Optional.of(ui.text("coding.code.missing")) : Optional.empty();
    }

    private void save() {
        if (dialog.isWrong(this::missing)) {
            return;
        }
        try {
            Named of = named.get().orElseThrow();
            Code code = new Code(of.field().name(), of.stored(), said(), shown());
            dialog.close();
            define.accept(code);
        } catch (Refusal refusal) {
            dialog.refuse(ui.say(refusal.sentence()));
        }
    }
}

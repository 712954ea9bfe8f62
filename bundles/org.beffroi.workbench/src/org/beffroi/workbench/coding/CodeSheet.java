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
import org.beffroi.workbench.listen.model.Coded;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.OneOf;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Sheet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;

/** Says what a value stands for, and under which colour it shows. Belongs to the UI thread. */
public final class CodeSheet {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 430;
    private static final int DEFINITION_HEIGHT = 72;

    private final Sheet sheet;
    private final Ui ui;
    private final Consumer<Code> define;
    private final Supplier<Optional<Named>> named;
    private final FramedText definition;
    private final OneOf<Optional<CodeColour>> colour;
    private final Optional<String> before;

    /** Which value: its field, and the value as it is stored. */
    private record Named(Field field, String stored) {}

    /**
     * Asks for a value that the codebook does not have yet.
     *
     * @param fields those of whose values it speaks, as the archive knows them
     */
    public CodeSheet(Shell parent, Ui ui, List<Field> fields, Consumer<Code> define) {
        this(
                new Sheet(parent, ui, ui.text("coding.code.heading")),
                ui,
                sheet -> typed(sheet, ui, fields),
                new Code(fields.getFirst().name(), "?", "", Optional.empty()),
                define);
    }

    /**
     * Changes what the codebook says of a value.
     *
     * @param field its field, as the archive knows it
     */
    public CodeSheet(Shell parent, Ui ui, Field field, Code code, Consumer<Code> define) {
        this(
                new Sheet(parent, ui, name(field, code, ui.language())),
                ui,
                sheet -> () -> Optional.of(new Named(field, code.value())),
                code,
                define);
    }

    private CodeSheet(
            Sheet sheet, Ui ui, Function<Sheet, Supplier<Optional<Named>>> naming, Code code, Consumer<Code> define) {
        this.sheet = sheet;
        this.ui = ui;
        this.define = define;
        this.before = code.colour();
        named = naming.apply(sheet);
        sheet.caption(sheet.content(), ui.text("coding.code.definition"));
        definition = new FramedText(sheet.content(), ui.look(), SWT.MULTI, ui.text("coding.code.definition"), "");
        definition.text().setText(code.definition());
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = DEFINITION_HEIGHT;
        definition.control().setLayoutData(tall);
        sheet.caption(sheet.content(), ui.text("coding.code.colour"));
        colour = new OneOf<>(
                sheet.content(),
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
        sheet.button(ui.text("cancel"), Weight.PLAIN, sheet::close);
        sheet.button(ui.text("coding.code.save"), Weight.PRIMARY, this::save);
    }

    private static Supplier<Optional<Named>> typed(Sheet sheet, Ui ui, List<Field> fields) {
        sheet.caption(sheet.content(), ui.text("coding.code.field"));
        OneOf<Field> field = new OneOf<>(
                        sheet.content(),
                        ui.look(),
                        fields,
                        one -> Language.capital(one.label(ui.language().locale())))
                .choose(fields.getFirst());
        FramedText value = sheet.field(ui.text("coding.code.value"), ui.text("coding.code.value.prompt"));
        return () -> {
            Field of = field.chosen().orElseThrow();
            return Optional.of(value.text().getText().strip())
                    .filter(typed -> !typed.isEmpty())
                    .map(typed -> new Named(
                            of,
                            new Coded(of, List.of(), List.of())
                                    .stored(typed, ui.language().locale())));
        };
    }

    private static String name(Field field, Code code, Language language) {
        return Language.capital(field.label(language.locale())) + " · "
                + Language.capital(field.valueLabel(code.value(), language.locale()));
    }

    /** Opens it, the keyboard where something is to be typed first. */
    public void open() {
        sheet.open(WIDTH, HEIGHT);
        sheet.content().setFocus();
    }

    /** The window. */
    public Shell shell() {
        return sheet.shell();
    }

    private void save() {
        Optional<Named> of = named.get();
        String said = definition.text().getText().strip();
        Optional<String> shown =
                colour.chosen().map(one -> one.map(CodeColour::hex)).orElse(before);
        if (of.isEmpty() || said.isEmpty() && shown.isEmpty()) {
            sheet.setProblem(Optional.of(ui.text("coding.code.missing")));
            return;
        }
        try {
            Code code = new Code(of.get().field().name(), of.get().stored(), said, shown);
            sheet.close();
            define.accept(code);
        } catch (Refusal refusal) {
            sheet.setProblem(Optional.of(ui.say(refusal.sentence())));
        }
    }
}

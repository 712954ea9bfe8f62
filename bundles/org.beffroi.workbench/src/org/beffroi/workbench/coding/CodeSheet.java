package org.beffroi.workbench.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.coding.Code;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Refusal;
import org.beffroi.workbench.coding.model.Reconciling;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Coded;
import org.beffroi.workbench.theme.Icons;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.OneOf;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Sheet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;

/** Says what a value stands for. Belongs to the UI thread. */
public final class CodeSheet {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 320;
    private static final int DEFINITION_HEIGHT = 72;

    private final Sheet sheet;
    private final Language language;
    private final Consumer<Code> define;
    private final OneOf<Field> field;
    private final FramedText value;
    private final FramedText definition;

    public CodeSheet(Shell parent, Look look, Icons icons, Language language, Consumer<Code> define) {
        this.language = language;
        this.define = define;
        sheet = new Sheet(parent, look, icons, language.text("coding.code.heading"));
        sheet.caption(sheet.content(), language.text("coding.code.field"));
        field = new OneOf<>(
                        sheet.content(),
                        look,
                        Reconciling.FIELDS,
                        one -> Language.capital(one.label(language.locale())))
                .choose(CoreFields.THEME);
        value = sheet.field(language.text("coding.code.value"), language.text("coding.code.value.prompt"));
        sheet.caption(sheet.content(), language.text("coding.code.definition"));
        definition = new FramedText(sheet.content(), look, SWT.MULTI, language.text("coding.code.definition"), "");
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = DEFINITION_HEIGHT;
        definition.control().setLayoutData(tall);
        sheet.button(language.text("cancel"), Weight.PLAIN, sheet::close);
        sheet.button(language.text("coding.code.save"), Weight.PRIMARY, this::save);
    }

    /** Opens it. */
    public void open() {
        sheet.open(WIDTH, HEIGHT);
        value.text().setFocus();
    }

    /** The window. */
    public Shell shell() {
        return sheet.shell();
    }

    private void save() {
        String typed = value.text().getText().strip();
        String said = definition.text().getText().strip();
        if (typed.isEmpty() || said.isEmpty()) {
            sheet.setProblem(Optional.of(language.text("coding.code.missing")));
            return;
        }
        Field of = field.chosen().orElse(CoreFields.THEME);
        String stored = new Coded(of, List.of(), List.of()).stored(typed, language.locale());
        try {
            Code code = new Code(of.name(), stored, said, Optional.empty());
            sheet.close();
            define.accept(code);
        } catch (Refusal refusal) {
            sheet.setProblem(Optional.of(language.say(refusal.sentence())));
        }
    }
}

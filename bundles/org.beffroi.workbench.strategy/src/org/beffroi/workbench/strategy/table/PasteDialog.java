package org.beffroi.workbench.strategy.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.table.CellText;
import org.beffroi.workbench.strategy.model.table.PastePlan;
import org.beffroi.workbench.strategy.model.table.Reading.Ref;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.Dialog;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What pasting or importing would change, before it does: rows added, cells changed, what cannot be read. Belongs to the UI thread. */
public final class PasteDialog {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 520;

    /** How many missing names are said. */
    private static final int NAMED = 4;

    private final PageContext around;
    private final CellText text;
    private final PastePlan plan;
    private final Dialog dialog;
    private final Optional<CheckBox> create;
    private final PushButton go;

    /**
     * @param file name of the file that is imported, empty where the clipboard is pasted
     * @param does what is planned, told whether what is missing is made
     */
    PasteDialog(
            Shell parent,
            PageContext around,
            CellText text,
            PastePlan plan,
            Optional<String> file,
            Consumer<Boolean> does) {
        this.around = around;
        this.text = text;
        this.plan = plan;
        Language language = around.ui().language();
        dialog = new Dialog(
                parent,
                around.ui(),
                file.map(name -> language.text("strategy.table.paste.import", name))
                        .orElseGet(() -> language.text("strategy.table.paste")));
        Label summary = Look.styled(new Label(dialog.content(), SWT.WRAP), "secondary");
        summary.setText(summary().replace("&", "&&"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = WIDTH - 64;
        summary.setLayoutData(wide);
        PlanList list = new PlanList(dialog.content(), around.ui(), lines());
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.heightHint = 280;
        place.verticalIndent = Look.GRID;
        list.setLayoutData(place);
        create = plan.missing().isEmpty() ? Optional.empty() : Optional.of(addCreate());
        dialog.button(language.text("cancel"), Weight.PLAIN, dialog::close);
        go = dialog.button(
                language.text(file.isPresent() ? "strategy.table.paste.import.do" : "strategy.table.paste.do"),
                Weight.PRIMARY,
                () -> {
                    boolean made = create.map(CheckBox::isTicked).orElse(false);
                    dialog.close();
                    does.accept(made);
                });
        go.setEnabled(!plan.isNothing());
    }

    private CheckBox addCreate() {
        List<Ref.Missing> missing = plan.missing();
        String names = missing.stream()
                .limit(NAMED)
                .map(each -> around.ui()
                        .text(
                                "strategy.table.within",
                                each.name(),
                                around.names().of(each.kind())))
                .collect(Collectors.joining(", "));
        String more = missing.size() > NAMED
                ? names + " " + around.ui().text("strategy.table.paste.more", missing.size() - NAMED)
                : names;
        CheckBox box = new CheckBox(
                dialog.content(),
                around.ui(),
                SWT.WRAP,
                around.ui()
                        .text(
                                "strategy.table.paste.create",
                                missing.size(),
                                around.ui().language().number(missing.size()),
                                more));
        box.setTicked(true);
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.widthHint = WIDTH - 64;
        box.setLayoutData(place);
        return box;
    }

    /** What happens, in one sentence. */
    public String summary() {
        Language language = around.ui().language();
        if (plan.isNothing() && plan.unread().isEmpty()) {
            return language.text("strategy.table.paste.nothing");
        }
        List<String> parts = new ArrayList<>();
        parts.add(
                language.counted("strategy.table.paste.added", plan.additions().size()));
        parts.add(
                language.counted("strategy.table.paste.changed", plan.changes().size()));
        if (plan.same() > 0) {
            parts.add(language.counted("strategy.table.paste.same", plan.same()));
        }
        if (!plan.unread().isEmpty()) {
            parts.add(language.counted(
                    "strategy.table.paste.unread", plan.unread().size()));
        }
        return language.text(
                "strategy.table.paste.into", around.names().many(plan.listing().type()), String.join(", ", parts));
    }

    private List<PlanList.Line> lines() {
        Language language = around.ui().language();
        List<PlanList.Line> lines = new ArrayList<>();
        if (!plan.unread().isEmpty()) {
            lines.add(PlanList.Line.heading(language.text("strategy.table.paste.part.unread")));
            plan.unread()
                    .forEach(each -> lines.add(new PlanList.Line(
                            PlanList.Kind.UNREAD, where(each.line(), each.column()), each.text(), each.why())));
        }
        if (!plan.changes().isEmpty()) {
            lines.add(PlanList.Line.heading(language.text("strategy.table.paste.part.changed")));
            plan.changes()
                    .forEach(each -> lines.add(new PlanList.Line(
                            PlanList.Kind.CHANGE,
                            language.text(
                                    "strategy.table.within",
                                    text.heading(each.column(), plan.listing().type()),
                                    around.names().title(each.row())),
                            blank(each.before()),
                            blank(each.after()))));
        }
        if (!plan.additions().isEmpty()) {
            lines.add(PlanList.Line.heading(language.text("strategy.table.paste.part.added")));
            plan.additions()
                    .forEach(each -> lines.add(new PlanList.Line(
                            PlanList.Kind.ADDITION,
                            language.text("strategy.table.paste.line", each.line()),
                            each.words(),
                            each.cells().stream()
                                    .skip(1)
                                    .map(PastePlan.Cell::after)
                                    .filter(said -> !said.isEmpty())
                                    .collect(Collectors.joining(" · ")))));
        }
        if (!plan.ignored().isEmpty()) {
            lines.add(PlanList.Line.heading(language.text("strategy.table.paste.part.ignored")));
            plan.ignored().forEach(each -> lines.add(new PlanList.Line(PlanList.Kind.UNREAD, each, "", "")));
        }
        return lines;
    }

    private String where(int line, String column) {
        String at = around.ui().text("strategy.table.paste.line", line);
        return column.isEmpty() ? at : around.ui().text("strategy.table.within", at, column);
    }

    private String blank(String words) {
        return words.isEmpty() ? around.ui().text("strategy.table.paste.blank") : words;
    }

    /** The window. */
    public Dialog dialog() {
        return dialog;
    }

    /** The tick that makes what is missing, empty where nothing is. */
    public Optional<CheckBox> create() {
        return create;
    }

    /** The button that does it. */
    public PushButton go() {
        return go;
    }

    void open() {
        dialog.open(WIDTH, HEIGHT);
        go.setFocus();
    }
}

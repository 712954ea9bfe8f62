package org.beffroi.workbench.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.workbench.importing.ImportHistory;
import org.beffroi.workbench.source.model.DossierSources.State;
import org.beffroi.workbench.source.model.SourceLine;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The sources of the dossier, how each does and what can be done with it; teaches where there is none. UI thread. */
public final class SourcesView {

    private final Ui ui;
    private final boolean mayChange;
    private final SourceActions actions;
    private final Composite whole;
    private final Composite head;
    private final Label title;
    private final CheckBox byItself;
    private final PushButton all;
    private final PushButton add;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final Composite sources;
    private final ImportRows imports;
    private final SourceRow row;
    private Optional<EmptySources> empty = Optional.empty();
    private Optional<State> shown = Optional.empty();

    /** @param mayChange false where another process writes the dossier */
    public SourcesView(Composite parent, Ui ui, boolean mayChange, SourceActions actions) {
        this.ui = ui;
        this.mayChange = mayChange;
        this.actions = actions;
        this.row = new SourceRow(ui);
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(grid(1, 0));
        head = new Composite(whole, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        head.setLayout(grid(4, Look.MARGIN));
        title = new Label(head, SWT.NONE);
        title.setFont(ui.look().large());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        byItself = new CheckBox(head, ui, ui.text("sources.by.itself"));
        byItself.setTicked(actions.byItself());
        byItself.onTick(() -> actions.byItself(byItself.isTicked()));
        all = new PushButton(head, ui, Weight.PLAIN, Optional.of(Icon.REFRESH), ui.text("sources.harvest.all"))
                .onPress(actions::harvestAll);
        add = new PushButton(head, ui, Weight.PRIMARY, Optional.of(Icon.PLUS), ui.text("sources.add"))
                .onPress(() -> actions.add(""));
        scroll = new ScrolledComposite(whole, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = new Composite(scroll, SWT.NONE);
        page.setLayout(grid(1, Look.MARGIN));
        scroll.setContent(page);
        ScrollFade.of(scroll, ui);
        sources = new Composite(page, SWT.NONE);
        sources.setLayout(grid(1, 0));
        sources.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        imports = new ImportRows(page, ui, mayChange, actions, this::fit);
        scroll.addListener(SWT.Resize, event -> fit());
        GridCells.show(head, false);
    }

    /** The control to lay out. */
    public Composite control() {
        return whole;
    }

    /** What shows; empty before the first answer. */
    public Optional<State> shown() {
        return shown;
    }

    /** Takes the keyboard. */
    public void focus() {
        if (!whole.isDisposed()) {
            if (empty.isPresent()) {
                empty.get().focus();
            } else {
                add.setFocus();
            }
        }
    }

    /** Shows the imports, newest first. */
    public void showImports(List<ImportHistory.Line> lines) {
        if (!whole.isDisposed()) {
            imports.show(lines);
            place();
        }
    }

    /** Shows how the sources do. */
    public void show(State state) {
        if (whole.isDisposed() || shown.filter(state::equals).isPresent()) {
            return;
        }
        shown = Optional.of(state);
        List<SourceLine> lines = state.lines();
        title.setText(ui.language().counted("sources.title", lines.size()));
        GridCells.show(head, !lines.isEmpty());
        byItself.setVisible(mayChange);
        all.setVisible(mayChange);
        add.setVisible(mayChange);
        Stream.of(sources.getChildren()).forEach(Control::dispose);
        state.failure().ifPresent(why -> say(sources, ui.look().normal(), ui.say(why), "alarm"));
        state.damaged().forEach(why -> say(sources, ui.look().normal(), ui.say(why), "alarm"));
        if (!mayChange) {
            say(sources, ui.look().small(), ui.text("sources.read.only"), "secondary");
        }
        empty = lines.isEmpty() ? Optional.of(new EmptySources(sources, ui, mayChange, actions)) : Optional.empty();
        place();
        lines.forEach(line -> row.add(sources, line, mayChange, actions));
        fit();
    }

    /** Where there is no source, what is taught and the imports right under it stand in the middle together. */
    private void place() {
        GridData above = (GridData) sources.getLayoutData();
        above.grabExcessVerticalSpace = empty.isPresent();
        above.verticalAlignment = empty.isPresent() && imports.isShown() ? SWT.END : SWT.FILL;
        imports.stand(empty.isPresent());
    }

    private static void say(Composite in, Font font, String text, String style) {
        Label label = new Label(in, SWT.WRAP);
        label.setFont(font);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        if (style != null) {
            Look.styled(label, style);
        }
    }

    private void fit() {
        page.layout(true, true);
        scroll.setMinSize(page.computeSize(Math.max(scroll.getClientArea().width, 400), SWT.DEFAULT, true));
        whole.layout(true, true);
    }

    private static GridLayout grid(int columns, int margin) {
        return GridLayoutFactory.swtDefaults()
                .numColumns(columns)
                .margins(margin, margin == 0 ? 0 : Look.GRID)
                .spacing(Look.GRID, Look.GRID)
                .create();
    }
}

package org.beffroi.workbench.strategy.version;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.strategy.merge.Choosing;
import org.beffroi.strategy.merge.Conflict;
import org.beffroi.strategy.merge.Conflict.Choice;
import org.beffroi.strategy.merge.Merge;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.window.ScrollFade;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Somebody else saved meanwhile: what both did is put together, and where both did something to the same, it is asked, in words,
 * what is kept. Nothing is written from here. Belongs to the UI thread.
 */
public final class MeetingDialog extends DialogWindow {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 520;
    private static final int LIST = 340;

    private final Ui ui;
    private final Choosing choosing;
    private final Map<Conflict, Choice> chosen = new HashMap<>();

    /** @param unite told both versions put together */
    public MeetingDialog(Shell parent, Ui ui, Merge merge, Consumer<Strategy> unite) {
        super(parent, ui, ui.text("meeting.heading"));
        this.ui = ui;
        choosing = new Choosing(merge, ui.language().locale(), "");
        List<Conflict> conflicts = merge.merged(Map.of()).conflicts();
        dialog.hint(dialog.content(), ui.text("meeting.hint", conflicts.size()));
        if (!conflicts.isEmpty()) {
            list(conflicts);
        }
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("meeting.unite"), Weight.PRIMARY, () -> {
            dialog.close();
            unite.accept(merge.merged(chosen).facts().strategy());
        });
    }

    private void list(List<Conflict> conflicts) {
        ScrolledComposite scrolled = new ScrolledComposite(dialog.content(), SWT.V_SCROLL);
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = LIST;
        tall.verticalIndent = Look.GRID;
        scrolled.setLayoutData(tall);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        Composite column = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(0, 5).spacing(5, Look.GRID).applyTo(column);
        conflicts.forEach(conflict -> ask(column, conflict));
        scrolled.setContent(column);
        ScrollFade.of(scrolled, ui);
        Runnable fit = () -> scrolled.setMinHeight(column.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
        scrolled.addListener(SWT.Resize, event -> fit.run());
    }

    private void ask(Composite in, Conflict conflict) {
        Label what = new Label(in, SWT.WRAP);
        what.setText(choosing.of(conflict));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = WIDTH / 2;
        wide.verticalIndent = Look.GRID;
        what.setLayoutData(wide);
        PushButton choice =
                new PushButton(in, ui, Weight.PLAIN, Optional.empty(), choosing.of(conflict, Choice.MINE)).opensList();
        choice.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, true, false));
        choice.onPress(() -> new Picker<Choice>(
                        choice,
                        ui.look(),
                        WIDTH - 2 * Look.MARGIN,
                        ui.text("meeting.choose"),
                        typed -> choosing.choices(conflict).stream()
                                .map(each -> new PickList.Item<>(each, choosing.of(conflict, each), whose(each)))
                                .toList(),
                        picked -> {
                            chosen.put(conflict, picked);
                            choice.setText(choosing.of(conflict, picked));
                            in.layout(true, true);
                        })
                .open());
    }

    private String whose(Choice choice) {
        return ui.text(
                switch (choice) {
                    case MINE -> "meeting.mine";
                    case THEIRS -> "meeting.theirs";
                    case BOTH -> "meeting.both";
                });
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
    }
}

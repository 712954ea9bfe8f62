package org.beffroi.workbench.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.beffroi.dossier.coding.AskedTopic;
import org.beffroi.dossier.coding.ThemeDraft;
import org.beffroi.workbench.list.TickList;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Makes a theme of a topic: its name, the words by which it will be read, each with what it alone would bring, and what all that
 * are ticked find now. Belongs to the UI thread.
 */
final class ThemeDialog extends DialogWindow {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 560;
    private static final int LIST_HEIGHT = 190;
    private static final int QUOTED = 3;
    private static final int LONGEST = 150;

    private final Ui ui;
    private final ThemePreviews previews;
    private final FramedText name;
    private final TickList<String> words;
    private final Label found;
    private final List<Label> quotations = new ArrayList<>();
    private final PushButton go;

    /** @param make told the name and the words of the theme */
    ThemeDialog(Shell parent, Ui ui, AskedTopic topic, ThemePreviews previews, BiConsumer<String, List<String>> make) {
        super(parent, ui, ui.text("topic.theme.heading"));
        this.ui = ui;
        this.previews = previews;
        dialog.hint(
                dialog.content(), ui.text("topic.of", topic.draft().sentences().getFirst()));
        name = dialog.field(ui.text("topic.theme.name"), ui.text("topic.theme.name.prompt"));
        name.text().setText(topic.title());
        dialog.caption(dialog.content(), ui.text("topic.theme.words"));
        words = words(topic.draft());
        found = dialog.caption(dialog.content(), "");
        for (int i = 0; i < QUOTED; i++) {
            Label quotation = GridCells.words(dialog.content(), ui.look().small(), "secondary");
            quotations.add(quotation);
        }
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        go = dialog.button(ui.text("topic.theme.go"), Weight.PRIMARY, () -> {
            if (!dialog.isWrong(this::wrong)) {
                String called = called();
                List<String> chosen = words.chosen();
                dialog.close();
                make.accept(called, chosen);
            }
        });
        name.onEnter(go::press);
        tick(topic.draft());
        preview();
    }

    private TickList<String> words(ThemeDraft draft) {
        TickList<String> list =
                new TickList<String>(dialog.content(), ui, ui.text("topic.theme.words")).onTick(this::preview);
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = LIST_HEIGHT;
        list.setLayoutData(tall);
        list.show(draft.words().stream()
                .map(term -> new TickList.Item<>(term.term(), brings(term), term.term()))
                .toList());
        return list;
    }

    /** What a word alone would bring, and why it is left out. */
    private String brings(ThemeDraft.Term term) {
        String counted = ui.language().counted("topic.word", term.all());
        String near = ui.text("topic.word.near", ui.language().number(term.near()));
        return term.isTelling()
                ? ui.text("topic.word.brings", counted, near)
                : ui.text("topic.word.left", counted, near);
    }

    private void tick(ThemeDraft draft) {
        IntStream.range(0, draft.words().size())
                .filter(i -> draft.words().get(i).isTelling())
                .forEach(words::turn);
        if (!draft.words().isEmpty()) {
            words.select(0);
        }
    }

    private void preview() {
        // Ticked one by one at first, before there is anything to show it in.
        if (quotations.size() == QUOTED) {
            previews.ask(words.chosen(), this::show);
        }
    }

    private void show(ThemePreviews.Preview preview) {
        if (found.isDisposed()) {
            return;
        }
        found.setText(
                preview.mentions() == 0
                        ? ui.text("topic.theme.none")
                        : ui.text(
                                "topic.theme.found",
                                ui.language().counted("topic.word", preview.mentions()),
                                ui.language().number(preview.near())));
        for (int i = 0; i < QUOTED; i++) {
            String said = i < preview.texts().size() ? preview.texts().get(i) : "";
            String cut =
                    said.length() <= LONGEST ? said : said.substring(0, LONGEST).stripTrailing() + "…";
            GridCells.say(quotations.get(i), cut.isEmpty() ? "" : ui.text("coding.clue", cut));
        }
        go.setEnabled(preview.mentions() > 0);
        dialog.content().layout(true, true);
    }

    private String called() {
        return name.text().getText().strip();
    }

    private Optional<String> wrong() {
        if (called().isEmpty()) {
            return Optional.of(ui.text("topic.theme.nameless"));
        }
        return words.chosen().isEmpty() ? Optional.of(ui.text("topic.theme.none")) : Optional.empty();
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        name.text().setFocus();
        name.text().selectAll();
    }
}

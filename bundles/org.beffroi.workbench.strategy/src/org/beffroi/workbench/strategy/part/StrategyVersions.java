package org.beffroi.workbench.strategy.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.compare.Comparison;
import org.beffroi.strategy.compare.Telling;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.privacy.ProseDialog;
import org.beffroi.workbench.privacy.model.Prose;
import org.beffroi.workbench.strategy.model.Meeting;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.strategy.model.StrategyShelf;
import org.beffroi.workbench.strategy.version.MeetingDialog;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

/**
 * What differs between the strategy in hand and another version, and what two people did put together. Belongs to the UI thread;
 * files are read and compared off it.
 */
record StrategyVersions(
        Composite over, StrategyShelf shelf, Executor readers, Executor later, Ui ui, Consumer<Sentence> refused) {

    private static final int WIDTH = 420;

    /** What one compares with. */
    private sealed interface With {
        record Saved() implements With {}

        record Shelved(Path file) implements With {}

        record Another() implements With {}
    }

    /** Asks with what the strategy in hand is to be compared, and says what differs. */
    void compare(StrategyEditor editor, Control under) {
        readers.execute(() -> {
            List<Path> files = shelf.files();
            later.execute(() -> new Picker<With>(
                            under,
                            ui.look(),
                            WIDTH,
                            ui.text("compare.with"),
                            typed -> choices(editor, files, typed),
                            with -> compare(editor, with))
                    .open());
        });
    }

    private List<PickList.Item<With>> choices(StrategyEditor editor, List<Path> files, String typed) {
        String wanted = Language.folded(typed);
        Stream<PickList.Item<With>> shelved = files.stream()
                .filter(file -> !file.equals(editor.file().path()))
                .map(file -> new PickList.Item<>(new With.Shelved(file), String.valueOf(file.getFileName()), ""));
        return Stream.of(
                        Stream.of(new PickList.Item<With>(new With.Saved(), ui.text("compare.saved"), "")),
                        shelved,
                        Stream.of(new PickList.Item<With>(new With.Another(), ui.text("compare.another"), "")))
                .flatMap(lines -> lines)
                .filter(item -> Language.folded(item.text()).contains(wanted))
                .toList();
    }

    private void compare(StrategyEditor editor, With with) {
        switch (with) {
            case With.Saved ignored -> tell(ui.text("compare.saved.name"), editor.base(), editor);
            case With.Shelved shelved -> read(shelved.file(), editor);
            case With.Another ignored -> asked().ifPresent(file -> read(file, editor));
        }
    }

    private Optional<Path> asked() {
        FileDialog dialog = new FileDialog(over.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*" + StrategyFile.ENDING + "*", "*"});
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private void read(Path file, StrategyEditor editor) {
        readers.execute(() -> {
            try {
                Strategy before = new StrategyFile(file).read();
                later.execute(() -> tell(String.valueOf(file.getFileName()), before, editor));
            } catch (Refusal refusal) {
                later.execute(() -> refused.accept(refusal.sentence()));
            }
        });
    }

    private void tell(String name, Strategy before, StrategyEditor editor) {
        Strategy now = EcoreUtil.copy(editor.strategy());
        readers.execute(() -> {
            List<String> sentences =
                    new Telling(Comparison.of(before, now), ui.language().locale()).sentences();
            later.execute(() -> show(name, sentences));
        });
    }

    private void show(String before, List<String> sentences) {
        Prose.Writer prose = new Prose.Writer();
        sentences.forEach(prose::words);
        if (sentences.isEmpty()) {
            prose.quiet(ui.text("compare.same"));
        }
        String hint = ui.text("compare.hint", before, sentences.size());
        new ProseDialog(over.getShell(), ui, ui.text("compare.heading"), hint, prose.written()).open();
    }

    /**
     * Somebody else saved meanwhile: puts both together, asking where both did something to the same.
     *
     * @param then done once both are together in hand
     */
    void meet(StrategyEditor editor, Runnable then) {
        editor.meet(meeting -> new MeetingDialog(
                        over.getShell(), ui, meeting.merge(), merged -> unite(editor, meeting, merged, then))
                .open());
    }

    private void unite(StrategyEditor editor, Meeting meeting, Strategy merged, Runnable then) {
        editor.unite(Sentence.of(StrategyVersions.class, "meeting.united"), meeting, merged);
        then.run();
    }
}

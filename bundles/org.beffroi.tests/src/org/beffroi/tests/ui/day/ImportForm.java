package org.beffroi.tests.ui.day;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.importing.ChosenFiles;
import org.beffroi.workbench.importing.DoubtMark;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;

/** The form of an import as tests use it. */
public record ImportForm(RunningWorkbench workbench) {

    /** Under which the button of a line holds what that is about. */
    private static final String ABOUT = "org.beffroi.import.about";

    /** Chooses a file and waits until its preview stands. */
    public Shell open(Path file) {
        workbench.begin(() -> {
            IEclipseContext window = workbench.context();
            IEclipseContext chosen = EclipseContextFactory.create();
            chosen.set(ChosenFiles.class, new ChosenFiles(List.of(file)));
            window.get(EHandlerService.class)
                    .executeHandler(
                            window.get(ECommandService.class)
                                    .createCommand("org.beffroi.workbench.command.import", null),
                            chosen);
        });
        workbench.waitFor(
                "the preview",
                () -> front().flatMap(this::going).filter(PushButton::isEnabled).isPresent());
        return workbench.ask(() -> front().orElseThrow());
    }

    /** The button that imports, whether it says how many mentions or not. Called on the UI thread. */
    public Optional<PushButton> going(Shell form) {
        String go = workbench.find(Language.class).text("import.go");
        return Widgets.some(
                form, PushButton.class, each -> each.accessibleName().startsWith(go));
    }

    /** The button in the line of a value, wherever that stands. Called on the UI thread. */
    public static PushButton meaning(Shell form, String value) {
        return Widgets.some(
                        form,
                        PushButton.class,
                        each -> each.getData(ABOUT) instanceof String about
                                && about.startsWith("value\n")
                                && about.endsWith("\n" + value))
                .orElseThrow(() -> new AssertionError("No value " + value));
    }

    /** Gives a button the keyboard, by which it comes into sight. Called on the UI thread. */
    public static PushButton inSight(PushButton button) {
        button.setFocus();
        return button;
    }

    /** What a value or a column may mean, while it is asked. Called on the UI thread. */
    @SuppressWarnings("unchecked") // nothing is done with what is picked
    public Optional<PickList<Object>> proposals() {
        return Stream.of(workbench.display().getShells())
                .filter(Shell::isVisible)
                .flatMap(shell -> Widgets.all(shell, PickList.class).stream())
                .findFirst()
                .map(list -> (PickList<Object>) list);
    }

    /** Confirms all that was guessed, with one press, once nothing is asked any more. */
    public void confirmAll(Shell form) {
        workbench.waitFor("its meaning", () -> proposals().isEmpty());
        int guesses = workbench
                .<List<DoubtMark>>ask(() -> Widgets.all(form, DoubtMark.class))
                .size();
        String all = workbench.find(Language.class).counted("import.confirm.all.values", guesses);
        workbench.act(() -> Widgets.some(
                        form,
                        PushButton.class,
                        each -> each.isVisible() && each.getText().equals(all))
                .orElseThrow(() -> new AssertionError("No way to confirm " + guesses))
                .press());
        workbench.waitFor(
                "all confirmed", () -> Widgets.all(form, DoubtMark.class).isEmpty());
    }

    private Optional<Shell> front() {
        return Widgets.front(workbench.display(), workbench.shell());
    }
}

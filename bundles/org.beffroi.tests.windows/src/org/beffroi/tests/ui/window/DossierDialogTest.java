package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.tests.ui.Countables;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a dossier says of itself is changed in the window, and changed back by one press. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DossierDialogTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("dossier"));
    private RunningWorkbench workbench;
    private FrontWindows windows;
    private Path folder;
    private DossierSettings before;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        windows = new FrontWindows(workbench, screenshots);
        folder = Sonneval.make();
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(folder));
        new ListenScreen(workbench);
        before = settings();
    }

    @AfterAll
    void index() {
        screenshots.index();
    }

    @Test
    @Order(1)
    void nothing_is_saved_as_long_as_nothing_changes() {
        Shell dialog = windows.open("properties");
        assertThat(workbench.<Boolean>ask(() -> save(dialog).isEnabled())).isFalse();
        List<String> wrong = new ArrayList<>();
        workbench.act(() -> wrong.addAll(Countables.in(dialog)));
        assertThat(wrong).as("clipped, raw or nameless").isEmpty();
        windows.close(dialog);
        windows.everywhere(() -> {
            Shell again = windows.open("properties");
            windows.take(again, "properties");
            windows.close(again);
        });
        assertThat(settings()).isEqualTo(before);
    }

    @Test
    @Order(2)
    void another_name_and_clock_are_there_once_it_is_opened_again_and_are_taken_back() {
        Shell dialog = windows.open("properties");
        workbench.act(() -> {
            StyledText name = Widgets.some(
                            dialog, StyledText.class, field -> field.getText().equals(before.name()))
                    .orElseThrow();
            name.setText("Sonneval, la suite");
            press(dialog, "Paris");
        });
        chooseFirst("reunion");
        workbench.waitFor("what changes is said", () -> Widgets.outline(workbench.display())
                .contains("La Réunion"));
        windows.take(dialog, "properties-changed");
        workbench.act(() -> save(dialog).press());
        workbench.waitFor(
                "the dossier as it is wanted",
                () -> isOpen() && settings().name().equals("Sonneval, la suite"));
        assertThat(settings())
                .isEqualTo(new DossierSettings(
                        "Sonneval, la suite",
                        before.territory(),
                        ZoneId.of("Indian/Reunion"),
                        before.today(),
                        before.fictional(),
                        before.retentionDays()));
        workbench.waitFor(
                "a way back", () -> Widgets.notice(workbench.display()).isPresent());
        workbench.act(() -> Widgets.button(
                        Widgets.notice(workbench.display()).orElseThrow().control(), text("undo"))
                .press());
        workbench.waitFor("the dossier as it was", () -> isOpen() && settings().equals(before));
    }

    @Test
    @Order(3)
    void a_territory_brings_its_clock_and_nothing_is_kept_unless_it_is_saved() {
        Shell dialog = windows.open("properties");
        workbench.act(() -> Widgets.all(dialog, PushButton.class).stream()
                .filter(button -> button.getText().equals(text("new.territory.choose"))
                        || before.territory().isPresent() && !button.getText().startsWith("Paris"))
                .findFirst()
                .orElseThrow()
                .press());
        chooseFirst("cilaos");
        assertThat(workbench.ask(() -> Widgets.all(dialog, PushButton.class).stream()
                        .map(PushButton::getText)
                        .toList()))
                .anySatisfy(words -> assertThat(words).startsWith("Cilaos"))
                .anySatisfy(words -> assertThat(words).startsWith("La Réunion"));
        windows.close(dialog);
        assertThat(settings()).isEqualTo(before);
    }

    private void chooseFirst(String typed) {
        workbench.waitFor("the list", () -> list().isPresent());
        workbench.act(() -> Widgets.one(list().orElseThrow(), StyledText.class).setText(typed));
        workbench.act(() -> Widgets.key(Widgets.one(list().orElseThrow(), StyledText.class), SWT.CR, SWT.CR, 0));
        workbench.waitFor("the list to close", () -> list().isEmpty());
    }

    /** The list that shows: not the last of the windows where one that is gone left its place to it. */
    private java.util.Optional<Shell> list() {
        return java.util.stream.Stream.of(workbench.display().getShells())
                .filter(Shell::isVisible)
                .filter(shell ->
                        Widgets.some(shell, PickList.class, each -> true).isPresent())
                .findFirst();
    }

    private boolean isOpen() {
        return workbench.context().get(DossierSession.class) != null;
    }

    private DossierSettings settings() {
        return workbench.find(DossierSession.class).dossier().settings();
    }

    private PushButton save(Shell dialog) {
        return Widgets.button(dialog, text("dossier.properties.save"));
    }

    private static void press(Shell dialog, String begins) {
        Widgets.some(dialog, PushButton.class, button -> button.getText().startsWith(begins))
                .orElseThrow()
                .press();
    }

    private String text(String key) {
        return workbench.find(Language.class).text(key);
    }
}

package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.strategy.demo.DemoStrategies;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.tests.ui.sample.ManyMentions;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several mentions chosen at once in the real list, and what is done to all of them. With pictures. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyAtOnceTest {

    private final Screenshots pictures =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("many"));

    private RunningWorkbench workbench;
    private ListenScreen screen;
    private Point before;
    private Path town;

    @BeforeAll
    void start(RunningWorkbench running) throws IOException {
        workbench = running;
        before = workbench.ask(() -> workbench.shell().getSize());
        town = Sonneval.make();
        new DemoStrategies().add(town);
        open(town);
        size(1366);
    }

    private void open(Path dossier) {
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        workbench.waitFor(
                "the dossier", () -> Optional.ofNullable(workbench.context().get(DossierSession.class))
                        .filter(session -> session.dossier().folder().equals(dossier))
                        .isPresent());
        screen = new ListenScreen(workbench);
    }

    @AfterEach
    void close() {
        workbench.act(() -> Notice.closeAll(workbench.display()));
    }

    @AfterAll
    void stop() {
        workbench.act(() -> workbench.shell().setSize(before));
        pictures.index();
    }

    @Test
    void shift_and_arrows_choose_a_stretch_that_a_letter_acts_on_and_a_notice_undoes() {
        screen.search("cantine");
        screen.select(0);
        walk(SWT.ARROW_DOWN, SWT.SHIFT);
        walk(SWT.ARROW_DOWN, SWT.SHIFT);
        assertThat(workbench.<Integer>ask(() -> screen.list().chosenCount())).isEqualTo(3);
        assertThat(workbench.ask(() -> says("3 mentions choisies"))).isTrue();
        assertThat(workbench.ask(() -> screen.list().accessibleName())).endsWith("3 mentions choisies");
        List<Row.Tone> tones = tones(3);
        inBothLooks("stretch");
        type("key.negative");
        awaitNotice("Tonalité\u00a0: négative, 3 mentions");
        workbench.waitFor("the tones", () -> tones(3).stream().allMatch(Row.Tone.NEGATIVE::equals));
        workbench.act(() -> pictures.take(workbench.shell(), "acted"));
        assertThat(workbench.<Integer>ask(() -> screen.list().chosenCount()))
                .as("they stay chosen")
                .isEqualTo(3);
        press("act.undo");
        workbench.waitFor("the tones as they were", () -> tones(3).equals(tones));
        walk(SWT.ESC, 0);
        assertThat(workbench.<Integer>ask(() -> screen.list().chosenCount())).isOne();
        assertThat(workbench.ask(() -> says("3 mentions choisies"))).isFalse();
    }

    @Test
    void ctrl_and_clicks_choose_single_ones_and_a_click_among_them_waits_for_the_hand_to_let_go() {
        screen.search("cantine");
        screen.select(0);
        workbench.act(() -> {
            mouse(SWT.MouseDown, 2, SWT.MOD1, 1);
            mouse(SWT.MouseUp, 2, SWT.MOD1, 1);
        });
        assertThat(chosen()).containsExactly(0, 2);
        workbench.act(() -> mouse(SWT.MouseDown, 0, 0, 1));
        assertThat(chosen()).as("both can still be carried").containsExactly(0, 2);
        Optional<Carried> carried =
                workbench.ask(() -> screen.list().rowAt(place(0)).flatMap(screen.view()::carried));
        assertThat(carried).hasValueSatisfying(both -> assertThat(both)
                .isInstanceOfSatisfying(Carried.OfMentions.class, mentions -> assertThat(mentions.ids())
                        .hasSize(2)));
        workbench.act(() -> mouse(SWT.MouseUp, 0, 0, 1));
        assertThat(chosen()).containsExactly(0);
        workbench.act(() -> {
            mouse(SWT.MouseDown, 1, SWT.SHIFT, 1);
            mouse(SWT.MouseUp, 1, SWT.SHIFT, 1);
            mouse(SWT.MouseDown, 0, 0, 3);
        });
        assertThat(chosen()).as("the button of menus leaves them chosen").containsExactly(0, 1);
    }

    @Test
    void the_menu_says_of_how_many_and_each_with_its_key() {
        screen.search("cantine");
        screen.select(0);
        walk(SWT.ARROW_DOWN, SWT.SHIFT);
        List<String> items = workbench.ask(() -> {
            Event asked = new Event();
            asked.detail = SWT.MENU_KEYBOARD;
            asked.doit = true;
            screen.list().notifyListeners(SWT.MenuDetect, asked);
            Menu menu = (Menu) screen.list().getData(PopupMenu.class.getName());
            List<String> words = java.util.stream.Stream.of(menu.getItems())
                    .map(MenuItem::getText)
                    .toList();
            menu.setVisible(false);
            return words;
        });
        assertThat(items.getFirst()).isEqualTo("2 mentions choisies");
        assertThat(items).contains("Négative\tN", "Étiqueter…\tT", "Attribuer…\tA");
        assertThat(items).anyMatch(words -> words.startsWith("Ajouter à la stratégie…\t"));
    }

    @Test
    void a_tag_is_asked_for_once_and_given_to_all() {
        screen.search("cantine");
        screen.select(0);
        walk(SWT.ARROW_DOWN, SWT.SHIFT);
        type("key.tag");
        Shell picker = front();
        workbench.act(() -> {
            StyledText field = Widgets.one(picker, StyledText.class);
            field.setText("rentrée 2025");
            Widgets.key(field, SWT.CR, SWT.CR, 0);
        });
        awaitNotice("Étiquette «\u202frentrée 2025\u202f» ajoutée, 2 mentions");
        workbench.waitFor(
                "the tags",
                () -> row(1).entry().effective().strings(CoreFields.TAG).contains("rentrée 2025"));
        press("act.undo");
        workbench.waitFor(
                "no tags",
                () -> !row(1).entry().effective().strings(CoreFields.TAG).contains("rentrée 2025"));
    }

    @Test
    void escape_leaves_the_field_of_tags_for_the_list() {
        screen.search("cantine");
        screen.select(0);
        type("key.tag");
        workbench.waitFor("the field", () -> workbench.display().getFocusControl() instanceof StyledText);
        workbench.act(() -> Widgets.key(workbench.display().getFocusControl(), SWT.ESC, SWT.ESC, 0));
        workbench.waitFor("the list", () -> workbench.display().getFocusControl() == screen.list());
    }

    @Test
    void several_go_to_one_department_without_a_message() {
        screen.search("cantine");
        screen.select(0);
        walk(SWT.ARROW_DOWN, SWT.SHIFT);
        type("key.department");
        Shell form = front();
        workbench.act(() -> {
            assertThat(Widgets.some(form, Label.class, label -> label.getText().equals("Préparer le message")))
                    .isEmpty();
            StyledText department = Widgets.one(form, StyledText.class);
            department.setFocus();
            department.setText("Edutacion");
            pictures.take(form, "assign-new");
            assertThat(Widgets.some(form, Label.class, label -> label.getText().contains("sera un nouveau service")))
                    .as("a misspelt one is said to be new")
                    .isPresent();
            assertThat(Widgets.button(form, text("assign.go.new"))).isNotNull();
            department.setText("educ");
        });
        workbench.waitFor("those that it may be", () -> proposals().isPresent());
        workbench.act(() -> chooseDepartment(form));
        awaitNotice("2 mentions attribuées");
        press("act.undo");
        awaitNotice("Annulé – 2 mentions attribuées");
    }

    /** By the keys alone, from the list that shows. Called on the UI thread. */
    private void chooseDepartment(Shell form) {
        pictures.take(proposals().orElseThrow().getShell(), "assign-list");
        StyledText department = Widgets.one(form, StyledText.class);
        Widgets.key(department, SWT.ARROW_DOWN, (char) 0, 0);
        Widgets.key(department, SWT.CR, SWT.CR, 0);
        assertThat(department.getText()).isEqualTo("Éducation");
        assertThat(proposals()).isEmpty();
        department.setText("");
        Widgets.key(department, SWT.ARROW_DOWN, (char) 0, 0);
        assertThat(proposals().orElseThrow().items()).as("all of them").hasSizeGreaterThan(3);
        Widgets.key(department, SWT.ESC, SWT.ESC, 0);
        assertThat(proposals()).isEmpty();
        department.setText("Éducation");
        pictures.take(form, "assign");
        Widgets.button(form, text("assign.go")).press();
    }

    /** The list beneath the field of departments, where it shows. */
    private Optional<PickList<?>> proposals() {
        return Stream.of(workbench.display().getShells())
                .filter(Shell::isVisible)
                .flatMap(shell -> Stream.of(shell.getChildren()))
                .filter(PickList.class::isInstance)
                .<PickList<?>>map(child -> (PickList<?>) child)
                .findFirst();
    }

    @Test
    void thousands_get_a_tone_as_one_deed() {
        open(new ManyMentions().make(Sonneval.dossiers(), 4_000));
        screen.select(0);
        workbench.act(() -> Widgets.key(screen.list(), 'a', 'a', SWT.MOD1));
        assertThat(workbench.<Integer>ask(() -> screen.list().chosenCount())).isEqualTo(4_000);
        workbench.act(() -> pictures.take(workbench.shell(), "all"));
        type("key.positive");
        workbench.waitFor("the notice", () -> Widgets.notice(workbench.display())
                .filter(notice -> notice.words().startsWith("Tonalité\u00a0: positive, "))
                .isPresent());
        workbench.waitFor("the tones", () -> tones(3).stream().allMatch(Row.Tone.POSITIVE::equals));
        workbench.act(() -> screen.list().select(3_999));
        workbench.waitFor(
                "the last one",
                () -> screen.list().selectedRow().map(Row::tone).equals(Optional.of(Row.Tone.POSITIVE)));
        workbench.command("undo");
        workbench.waitFor("the notice", () -> Widgets.notice(workbench.display())
                .filter(notice -> notice.words().startsWith("Annulé – Tonalité"))
                .isPresent());
        open(town);
    }

    @Test
    void on_a_small_screen_what_has_no_room_folds_into_menus() {
        size(1024);
        screen.search("cantine");
        screen.select(0);
        workbench.act(() -> pictures.take(workbench.shell(), "narrow-one"));
        walk(SWT.ARROW_DOWN, SWT.SHIFT);
        walk(SWT.ARROW_DOWN, SWT.SHIFT);
        workbench.act(() -> pictures.take(workbench.shell(), "narrow-several"));
        assertThat(workbench.ask(() -> Widgets.all(screen.view().control(), PushButton.class).stream()
                        .filter(button -> button.accessibleName().equals(text("bar.more")))
                        .toList()))
                .as("ways to what folded")
                .isNotEmpty();
        size(1366);
    }

    private void size(int width) {
        workbench.act(() -> workbench.shell().setSize(width, 768));
        workbench.waitFor(
                "the width",
                () -> workbench.shell().getSize().x <= width
                        && workbench.shell().getClientArea().width > width - 60);
    }

    private Shell front() {
        workbench.waitFor("what is asked", () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        return workbench.ask(
                () -> Widgets.front(workbench.display(), workbench.shell()).orElseThrow());
    }

    private String text(String key) {
        return workbench.context().get(Ui.class).text(key);
    }

    private boolean says(String words) {
        return Widgets.some(
                        workbench.shell(), Label.class, label -> label.getText().equals(words))
                .isPresent();
    }

    private void walk(int key, int held) {
        workbench.act(() -> Widgets.key(screen.list(), key, (char) 0, held));
    }

    private void type(String key) {
        workbench.act(() -> {
            char letter = text(key).toLowerCase(Locale.FRENCH).charAt(0);
            Widgets.key(screen.list(), letter, letter, 0);
        });
    }

    private void awaitNotice(String words) {
        workbench.waitFor(words, () -> Widgets.notice(workbench.display())
                .filter(notice -> notice.words().equals(words))
                .isPresent());
    }

    private void press(String key) {
        workbench.act(() -> Widgets.button(
                        Widgets.notice(workbench.display()).orElseThrow().control(), text(key))
                .press());
    }

    private List<Integer> chosen() {
        return workbench.ask(() -> screen.list().chosenRows().stream().boxed().toList());
    }

    private Row row(int index) {
        return screen.searchSession().screen().rows().row(index).orElseThrow();
    }

    /** Tones of the first rows. */
    private List<Row.Tone> tones(int rows) {
        return workbench.ask(() ->
                IntStream.range(0, rows).mapToObj(this::row).map(Row::tone).toList());
    }

    /** A place within a row that is in sight at the top. Called on the UI thread. */
    private Point place(int row) {
        for (int y = 4; y < screen.list().getClientArea().height; y += 4) {
            Point here = new Point(200, y);
            if (screen.list()
                    .rowAt(here)
                    .equals(screen.searchSession().screen().rows().row(row))) {
                return here;
            }
        }
        throw new AssertionError("Row " + row + " is not in sight");
    }

    private void mouse(int kind, int row, int held, int button) {
        Point place = place(row);
        Event event = new Event();
        event.x = place.x;
        event.y = place.y + 6;
        event.button = button;
        event.stateMask = held;
        screen.list().notifyListeners(kind, event);
    }

    private void inBothLooks(String name) {
        workbench.act(() -> pictures.take(workbench.shell(), name + "-light"));
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("dark", () -> workbench.context().get(Look.class).theme() == Theme.DARK);
        screen = new ListenScreen(workbench);
        screen.select(0);
        walk(SWT.ARROW_DOWN, SWT.SHIFT);
        walk(SWT.ARROW_DOWN, SWT.SHIFT);
        workbench.act(() -> pictures.take(workbench.shell(), name + "-dark"));
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("light", () -> workbench.context().get(Look.class).theme() == Theme.LIGHT);
        screen = new ListenScreen(workbench);
        screen.select(0);
        walk(SWT.ARROW_DOWN, SWT.SHIFT);
        walk(SWT.ARROW_DOWN, SWT.SHIFT);
    }
}

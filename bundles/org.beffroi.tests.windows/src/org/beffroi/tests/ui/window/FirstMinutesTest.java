package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beffroi.tests.ui.Countables;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.tests.ui.day.ImportForm;
import org.beffroi.tests.ui.sample.ImportSample;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.importing.DoubtMark;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.RowPane;
import org.beffroi.workbench.listen.ResultList;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.morning.MorningPerspective;
import org.beffroi.workbench.morning.MorningScreen;
import org.beffroi.workbench.morning.MorningView;
import org.beffroi.workbench.morning.model.Morning;
import org.beffroi.workbench.view.ViewPart;
import org.beffroi.workbench.view.Views;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.Chip;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The first minutes of somebody new: a dossier is made, an export of last year with words of its own for the tone is imported,
 * and the morning page tells what came.
 */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstMinutesTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots/first"));
    private RunningWorkbench workbench;
    private ImportForm importing;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        importing = new ImportForm(workbench);
        workbench.act(() -> workbench.context().get(DossierSessions.class).close());
        workbench.waitFor("no dossier", () -> workbench.context().get(DossierSession.class) == null);
    }

    @AfterAll
    void stop() {
        screenshots.index();
    }

    @Test
    @Order(1)
    void what_is_missing_of_a_new_dossier_is_said_until_it_is_typed_and_no_button_moves() throws IOException {
        Path folder = Files.createTempDirectory("beffroi-").resolve("premiers-pas");
        take("1-accueil");
        workbench.command("new");
        workbench.waitFor("the form", () -> front().isPresent());
        Shell form = workbench.ask(() -> front().orElseThrow());
        assertThat(workbench.ask(() -> says(form, text("new.territory.hint"))))
                .as("what a territory is for")
                .isTrue();
        assertThat(workbench.ask(
                        () -> Widgets.button(form, text("new.place.choose")).isVisible()))
                .isTrue();
        Point at = workbench.ask(() -> create(form).toDisplay(0, 0));
        workbench.act(() -> create(form).press());
        workbench.waitFor("what is missing", () -> says(form, text("new.missing")));
        assertThat(workbench.ask(() -> create(form).toDisplay(0, 0))).isEqualTo(at);
        take(form, "2-nom-manquant");
        workbench.act(() -> field(form, "new.name").setText("Premiers pas"));
        workbench.waitFor("nothing missing", () -> !says(form, text("new.missing")));
        assertThat(workbench.ask(() -> create(form).toDisplay(0, 0))).isEqualTo(at);
        workbench.act(() -> {
            field(form, "new.place").setText(folder.toString());
            create(form).press();
        });
        workbench.waitFor("the morning page", () -> morning()
                .flatMap(page -> page.shown().week())
                .filter(week -> week.archive() == 0)
                .isPresent());
        workbench.waitFor("how to begin", () -> says(workbench.shell(), text("morning.empty.title")));
        assertThat(workbench.ask(() -> Widgets.some(
                        workbench.shell(),
                        Drawn.class,
                        each -> each.accessibleName().equals(text("morning.sketch.name")) && each.isVisible())))
                .as("what the page will look like")
                .isPresent();
        take("3-dossier-vide");
    }

    @Test
    @Order(2)
    void the_headings_of_an_import_stay_while_its_rows_scroll() {
        Shell form = importing.open(ImportSample.manyMoods());
        assertThat(workbench.<Boolean>ask(() -> inSight(form, "import.value.rows")))
                .as("what needs an eye stands first")
                .isTrue();
        workbench.act(() -> ImportForm.inSight(ImportForm.meaning(form, "Humeur 9")));
        take(form, "3-entetes");
        boolean values = workbench.ask(() -> inSight(form, "import.value.rows"));
        boolean named = workbench.ask(() -> Widgets.all(form, Label.class).stream()
                .anyMatch(each -> each.getText().equals("Tonalité") && Widgets.isInSight(each)));
        workbench.act(form::close);
        assertThat(values).as("headings of the rows at the top").isTrue();
        assertThat(named)
                .as("the field of values whose line that names it is out of sight")
                .isTrue();
    }

    @Test
    @Order(3)
    void an_import_shows_its_authors_as_it_keeps_them_and_proposes_what_a_word_is_like() {
        Shell form = importing.open(ImportSample.moods());
        workbench.waitFor("the authors", () -> author(form).equals("Marie D."));
        workbench.act(() -> press(form, CheckBox.class, box -> box.text().equals(text("import.pseudonymise"))));
        workbench.waitFor("pseudonyms", () -> author(form).startsWith("Une personne (réf."));
        workbench.act(() -> press(form, CheckBox.class, box -> box.text().equals(text("import.pseudonymise"))));
        workbench.waitFor("the authors again", () -> author(form).equals("Marie D."));
        String all = workbench.find(Language.class).counted("import.go.count", 5);
        workbench.waitFor(
                "all of them counted",
                () -> importing.going(form).orElseThrow().getText().equals(all));
        take(form, "4-apercu");
        whatNeedsAnEyeStandsFirst(form);
        assertThat(workbench.ask(() -> ImportForm.meaning(form, "Mécontent").getText()))
                .isEqualTo("Négative");
        aPressConfirmsWhatWasGuessed(form);
        aPressLeadsToTheFirstThatNeedsAnEye(form);
        assertThat(workbench.ask(() -> rowsInPart(form))).as("no row is cut").isEmpty();
        workbench.begin(() -> ImportForm.meaning(form, "Plutôt fâché").press());
        workbench.waitFor("what it may mean", () -> importing.proposals().isPresent());
        assertThat(workbench.ask(() -> importing
                        .proposals()
                        .orElseThrow()
                        .selected()
                        .orElseThrow()
                        .text()))
                .isEqualTo("Négative");
        take(workbench.ask(() -> importing.proposals().orElseThrow().getShell()), "5-valeur");
        workbench.act(() -> importing.proposals().orElseThrow().pick());
        workbench.waitFor(
                "its meaning",
                () -> importing.proposals().isEmpty()
                        && ImportForm.meaning(form, "Plutôt fâché").getText().equals("Négative"));
        imported(form);
    }

    private void imported(Shell form) {
        workbench.act(() -> importing.going(form).orElseThrow().press());
        workbench.waitFor("what came", () -> Widgets.notice(workbench.display()).isPresent());
        Notice notice = workbench.ask(() -> Widgets.notice(workbench.display()).orElseThrow());
        assertThat(notice.words()).isEqualTo("5 mentions importées");
        take("6-importe");
        workbench.act(() ->
                Widgets.button(notice.control(), text("import.notice.show")).press());
        ListenScreen listen = new ListenScreen(workbench);
        workbench.waitFor("those that came", () -> listen.count() == 5);
        assertThat(workbench.ask(() -> Widgets.some(
                        workbench.shell(),
                        Chip.class,
                        each -> each.accessibleName().contains("Import du ")
                                && each.accessibleName().contains(", 5 mentions"))))
                .as("a chip called as people would")
                .isPresent();
        take("7-les-voir");
    }

    @Test
    @Order(4)
    void the_morning_of_an_old_export_says_when_something_was_said_last_and_leads_there() {
        workbench.act(
                () -> workbench.context().get(EPartService.class).switchPerspective(Views.perspective("morning")));
        workbench.waitFor("the morning of what came, all of it", () -> morning()
                .map(MorningView::shown)
                .filter(shown -> shown.rising().isPresent())
                .flatMap(Morning::week)
                .filter(week -> week.archive() == 5 && week.mentions() == 4)
                .isPresent());
        assertThat(workbench.ask(() -> says(workbench.shell(), text("morning.old.first", "9 mars 2025"))
                        && says(workbench.shell(), "Dimanche 9 mars 2025")))
                .isTrue();
        List<String> wrong = workbench.ask(() -> Countables.in(workbench.shell()));
        assertThat(wrong).isEmpty();
        take("8-matin-de-2025");
        workbench.act(() ->
                Widgets.button(workbench.shell(), text("morning.latest.go")).press());
        ListenScreen listen = new ListenScreen(workbench);
        workbench.waitFor("the last days", () -> listen.count() == 4);
        Morning shown = workbench.ask(() -> morning().orElseThrow().shown());
        assertThat(shown.week().orElseThrow().mentions()).isEqualTo(4);
    }

    @Test
    @Order(5)
    void the_same_dark_and_on_a_small_screen() {
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        Rectangle before = workbench.ask(() -> workbench.shell().getBounds());
        workbench.act(() -> {
            workbench.shell().setBounds(0, 0, 1366, 728);
            workbench.context().get(EPartService.class).switchPerspective(Views.perspective("morning"));
        });
        workbench.waitFor("the page", () -> morning()
                .map(MorningView::shown)
                .filter(shown -> shown.week().isPresent() && shown.rising().isPresent())
                .isPresent());
        take("9-matin-sombre");
        Shell form = importing.open(ImportSample.moods());
        take(form, "10-apercu-sombre");
        workbench.act(() -> {
            form.close();
            workbench.context().get(DossierSessions.class).close();
        });
        workbench.waitFor("the welcome", () -> says(workbench.shell(), text("welcome.title")));
        workbench.waitFor("what the dossier holds by now", () -> Widgets.some(
                        workbench.shell(),
                        Drawn.class,
                        each -> each.accessibleName().startsWith("Premiers pas, ")
                                && each.accessibleName().endsWith("5 mentions"))
                .isPresent());
        take("11-accueil-sombre");
        workbench.act(() -> {
            workbench.shell().setBounds(before);
            workbench.context().get(Appearance.class).switchTheme();
        });
    }

    /** What of the table of columns shows in part. */
    private static List<String> rowsInPart(Shell form) {
        Composite rows = Widgets.one(form, RowPane.class).rows();
        int shown = rows.getParent().getSize().y;
        return Stream.of(rows.getChildren())
                .filter(each -> {
                    int top = each.getLocation().y + rows.getLocation().y;
                    int bottom = top + each.getSize().y;
                    return top < 0 && bottom > 0 || top < shown && bottom > shown;
                })
                .map(each -> each + " at " + each.getBounds())
                .toList();
    }

    /** Who wrote the first row of a preview; nobody before it is read. */
    private static String author(Shell form) {
        return Widgets.one(form, ResultList.class)
                .rowAt(new Point(20, 10))
                .map(Row::who)
                .orElse("");
    }

    private static <C extends Drawn> void press(Shell in, Class<C> kind, Predicate<C> which) {
        Widgets.key(
                Widgets.some(in, kind, which).orElseThrow(() -> new AssertionError("No such control")), ' ', ' ', 0);
    }

    private PushButton create(Shell form) {
        return Widgets.button(form, text("new.create"));
    }

    private StyledText field(Shell form, String key) {
        return Widgets.some(form, StyledText.class, each -> text(key).equals(each.getData(FramedText.NAME)))
                .orElseThrow();
    }

    private static boolean says(Shell shell, String words) {
        return Widgets.some(shell, Label.class, each -> each.getText().contains(words))
                .isPresent();
    }

    private Optional<MorningView> morning() {
        MApplication application = workbench.context().get(MApplication.class);
        return workbench
                .context()
                .get(EModelService.class)
                .findElements(application, Views.part(MorningPerspective.ID), MPart.class)
                .stream()
                .findFirst()
                .flatMap(part -> ViewPart.screen(part, MorningScreen.class))
                .flatMap(MorningScreen::view);
    }

    private Optional<Shell> front() {
        return Widgets.front(workbench.display(), workbench.shell());
    }

    private String text(String key, Object... arguments) {
        return workbench.find(Language.class).text(key, arguments);
    }

    private void take(String name) {
        take(workbench.ask(() -> workbench.shell()), name);
    }

    private void take(Shell shell, String name) {
        workbench.act(() -> {
            while (workbench.display().readAndDispatch()) {
                // Until all is drawn.
            }
            screenshots.take(shell, name);
        });
    }

    private void aPressLeadsToTheFirstThatNeedsAnEye(Shell form) {
        String ending = workbench
                .find(Language.class)
                .counted("import.unchecked.values", 9)
                .replaceAll("^\\D*\\d+", "");
        workbench.act(() -> Widgets.some(
                        form,
                        PushButton.class,
                        each -> each.isVisible() && each.getText().endsWith(ending))
                .orElseThrow(() -> new AssertionError("No way to what needs an eye"))
                .press());
        PushButton first = workbench.ask(() -> ImportForm.meaning(form, "Plutôt fâché"));
        assertThat(workbench.<Boolean>ask(first::isFocusControl))
                .as("the keyboard is where something is to be decided")
                .isTrue();
        assertThat(workbench.<Boolean>ask(() -> Widgets.isInSight(first))).isTrue();
    }

    private boolean inSight(Shell form, String heading) {
        return Widgets.all(form, Label.class).stream()
                .anyMatch(each -> each.getText().equals(text(heading)) && Widgets.isInSight(each));
    }

    /** Values that need an eye, of columns that are certain; then these columns, and the values that are certain too. */
    private void whatNeedsAnEyeStandsFirst(Shell form) {
        List<String> lines = workbench.ask(() -> Widgets.all(form, PushButton.class).stream()
                .map(button -> button.getData("org.beffroi.import.about"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList());
        assertThat(lines.getFirst()).isEqualTo("value\ntone\nPlutôt fâché");
        assertThat(lines.indexOf("value\ntone\nRavi")).isLessThan(lines.indexOf("column\nTexte"));
        assertThat(lines.indexOf("column\nTexte")).isLessThan(lines.indexOf("value\nnetwork\nPresse"));
        assertThat(workbench.<Boolean>ask(() -> Widgets.all(form, Label.class).stream()
                        .anyMatch(each ->
                                each.getText().startsWith(text("import.further", "")) && Widgets.isInSight(each))))
                .as("what is further down is said under the clean edge of the rows")
                .isTrue();
    }

    private void aPressConfirmsWhatWasGuessed(Shell form) {
        List<DoubtMark> guesses = workbench.ask(() -> Widgets.all(form, DoubtMark.class));
        assertThat(guesses).as("what is guessed is said to be so").isNotEmpty();
        DoubtMark first = guesses.getFirst();
        String said = workbench.ask(first::accessibleName);
        take(form, "4-devine");
        workbench.act(() -> Widgets.key(first, SWT.CR, SWT.CR, 0));
        workbench.waitFor("what is confirmed", () -> Widgets.all(form, DoubtMark.class).stream()
                .noneMatch(mark -> mark.accessibleName().equals(said)));
        assertThat(workbench.<Boolean>ask(() -> Widgets.all(form, Label.class).stream()
                        .anyMatch(each -> each.getText().equals(text("import.state.checked")))))
                .isTrue();
        take(form, "4-confirme");
    }
}

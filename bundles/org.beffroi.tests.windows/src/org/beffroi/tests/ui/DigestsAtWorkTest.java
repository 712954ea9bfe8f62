package org.beffroi.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.post.MailServer;
import org.beffroi.dossier.digest.FolderDigests;
import org.beffroi.dossier.post.MailServerFile;
import org.beffroi.tests.ui.sample.Mailbox;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.digest.DigestsPerspective;
import org.beffroi.workbench.digest.DigestsScreen;
import org.beffroi.workbench.digest.DigestsView;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.view.ViewPart;
import org.beffroi.workbench.view.Views;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A digest that is put in order by hand, given forms and a schedule, and looked at before it leaves. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DigestsAtWorkTest {

    private static final Correspondent CABINET = new Correspondent("Directrice de cabinet", "dircab@ville.example");
    private static final Correspondent PRESS = new Correspondent("", "presse@ville.example");

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots/digests"));
    private RunningWorkbench workbench;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        Path dossier = Sonneval.make();
        MailServerFile.of(dossier)
                .keep(new MailServer(
                        "127.0.0.1",
                        2525,
                        MailServer.Protection.NONE,
                        Optional.empty(),
                        new Correspondent("Veille", "veille@ville.example"),
                        true));
        new FolderDigests(dossier)
                .save(new Digest(
                        "Revue du lundi",
                        "Revue du lundi",
                        Locale.FRENCH,
                        Optional.empty(),
                        List.of(CABINET, PRESS),
                        List.of(
                                new Digest.Search(
                                        "cantine tonalité:négative",
                                        "cantine tonalité:négative",
                                        Optional.of("2025-03-01..2025-03-31"),
                                        3,
                                        org.beffroi.core.archive.Order.NEWEST),
                                new Digest.Words("La cantine reste calme."),
                                new Digest.Analysed("", "volume", Map.of("query", List.of("cantine"))))));
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        workbench.waitFor("the dossier", () -> workbench.context().get(DossierSession.class) != null);
        settle();
        workbench.act(() -> workbench
                .context()
                .get(EPartService.class)
                .switchPerspective(Views.perspective(DigestsPerspective.ID)));
        workbench.waitFor("the digest", () -> digests()
                .flatMap(DigestsView::shown)
                .flatMap(state -> state.open())
                .isPresent());
    }

    /** The first screen comes to the front by itself once the dossier lies open. */
    private void settle() {
        workbench.waitFor("the first screen", () -> Widgets.some(
                        workbench.shell(),
                        Drawn.class,
                        each -> each.isVisible() && each.accessibleName().contains(text("morning.week")))
                .isPresent());
    }

    @AfterAll
    void stop() {
        screenshots.index();
    }

    @Test
    @Order(1)
    void an_item_is_moved_by_its_grip_to_where_a_line_shows() {
        Digest.Item words = new Digest.Words("La cantine reste calme.");
        assertThat(workbench.ask(() -> items().indexOf(words))).isPositive();
        workbench.act(() -> {
            Drawn grip = named(text("digests.grip", "La cantine reste calme."));
            Composite first = Widgets.all(workbench.shell(), Drawn.class).stream()
                    .filter(each -> each.accessibleName()
                            .startsWith(text("digests.grip", "").substring(0, 6)))
                    .findFirst()
                    .orElseThrow();
            Point top = grip.toControl(first.toDisplay(0, 0));
            grip.notifyListeners(SWT.MouseDown, mouse(4, 4));
            grip.notifyListeners(SWT.MouseMove, mouse(4, -20));
            grip.notifyListeners(SWT.MouseMove, mouse(top.x, top.y));
        });
        take("1-deplacer");
        workbench.act(
                () -> named(text("digests.grip", "La cantine reste calme.")).notifyListeners(SWT.MouseUp, mouse(4, 4)));
        workbench.waitFor("the words at the top", () -> items().indexOf(words) == 0);
        workbench.command("undo");
        workbench.waitFor("the words back", () -> items().indexOf(words) > 0);
    }

    @Test
    @Order(2)
    void each_recipient_gets_a_form_the_digest_a_schedule_and_all_of_it_is_seen_before_it_leaves() {
        choose(text("digests.form.of", "presse@ville.example"), text("digests.form.short"));
        workbench.waitFor(
                "the short form", () -> inHand().recipients(Digest.Form.SHORT).size() == 1);
        chooseIn(text("digests.schedule.never"), text("digests.schedule.workdays"));
        workbench.waitFor("the schedule", () -> inHand().schedule().isPresent());
        type(text("digests.schedule.time"), "7 h 45");
        workbench.waitFor("the time", () -> inHand().schedule()
                .filter(schedule -> schedule.at().equals(LocalTime.of(7, 45)))
                .isPresent());
        workbench.act(() -> digests()
                .orElseThrow()
                .put(new Carried.OfFigure(
                        new Carried.OfAnalysis("volume", Map.of("query", List.of("cantine"))),
                        "mentions",
                        new Carried.OfAnalysis("volume", Map.of()))));
        workbench.waitFor(
                "the figure, counted",
                () -> items().size() == 4 && digests().orElseThrow().isTold());
        take("2-formes-et-heure");
        press(button -> button.getText().equals(text("digests.preview")));
        workbench.waitFor("the preview", () -> front().isPresent());
        take("3-apercu-courriel");
        chooseManner(text("digests.form.short"));
        chooseManner(text("digests.preview.text"));
        String seen = workbench.ask(
                () -> field(front().orElseThrow(), text("digests.preview.text")).getText());
        assertThat(seen).contains("La cantine reste calme.", "En bref");
        take("4-apercu-texte");
        workbench.act(() -> front().orElseThrow().close());
    }

    private void chooseManner(String words) {
        workbench.act(() -> Widgets.some(front().orElseThrow(), Toggle.class, toggle -> toggle.text()
                        .equals(words))
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
    }

    private Drawn named(String name) {
        return Widgets.some(workbench.shell(), Drawn.class, each -> name.equals(each.accessibleName()))
                .orElseThrow(() -> new AssertionError(name));
    }

    private static Event mouse(int x, int y) {
        Event event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        return event;
    }

    private void choose(String tip, String words) {
        choose(button -> tip.equals(button.getToolTipText()), words);
    }

    private void chooseIn(String shown, String words) {
        choose(button -> shown.equals(button.getText()), words);
    }

    /** Opens the list of a button, and chooses what begins so. */
    private void choose(java.util.function.Predicate<PushButton> which, String words) {
        press(which);
        workbench.act(() -> {
            PushButton button =
                    Widgets.some(workbench.shell(), PushButton.class, which).orElseThrow();
            Menu menu = (Menu) button.getData(PopupMenu.class.getName());
            menu.setVisible(false);
            Stream.of(menu.getItems())
                    .filter(item -> item.getText().startsWith(words))
                    .findFirst()
                    .orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    @Order(3)
    void what_is_taken_off_is_said_and_undone_here_and_from_nowhere_else() {
        int before = workbench.ask(() -> items().size());
        press(button -> button.accessibleName().equals(text("digests.item.remove", "La cantine reste calme.")));
        workbench.waitFor("one item less", () -> items().size() == before - 1);
        assertThat(workbench.ask(() -> Widgets.notice(workbench.display())))
                .as("said, with a way back")
                .isPresent();
        workbench.command("undo");
        workbench.waitFor("all of them again", () -> items().size() == before);
        assertThat(workbench.ask(() -> items())).contains(new Digest.Words("La cantine reste calme."));
        workbench.act(() -> workbench.context().get(EPartService.class).switchPerspective(Views.perspective("listen")));
        workbench.command("undo");
        workbench.act(() -> workbench
                .context()
                .get(EPartService.class)
                .switchPerspective(Views.perspective(DigestsPerspective.ID)));
        assertThat(workbench.ask(() -> items()).size())
                .as("in another screen nothing of a digest is undone")
                .isEqualTo(before);
    }

    /** The same dark, in English, on the screen of a small laptop: nothing countable is wrong in it. */
    @Test
    @Order(4)
    void the_screen_stands_in_dark_in_english_and_on_a_small_screen() {
        List<String> wrong = new ArrayList<>();
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        look("5-sombre", wrong);
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        look("6-english-dark", wrong);
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        Rectangle before = workbench.ask(() -> workbench.shell().getBounds());
        workbench.act(() -> workbench.shell().setBounds(0, 0, 1366, 728));
        look("7-1366x768", wrong);
        workbench.act(() -> workbench.shell().setBounds(before));
        assertThat(wrong).as("clipped, raw or nameless").isEmpty();
    }

    @Test
    @Order(5)
    void the_form_of_the_mail_server_keeps_what_is_wrong_in_sight_and_says_that_a_trial_went_well() throws IOException {
        FrontForm form = new FrontForm(workbench);
        try (Mailbox mailbox = Mailbox.start()) {
            press(button -> List.of(text("digests.server"), text("digests.server.change"))
                    .contains(button.getText()));
            workbench.waitFor("the form", () -> form.front().isPresent());
            workbench.act(() -> {
                form.field("mail.host").setText("localhost");
                form.field("mail.port").setText(String.valueOf(mailbox.port()));
                form.press("mail.try");
            });
            workbench.waitFor("the trial", () -> form.says(text("mail.tried", "Veille <veille@ville.example>")));
            assertThat(mailbox.recipients()).contains("<veille@ville.example>");
            take("8-essai-parti");
            workbench.act(() -> {
                inside().setTicked(false);
                form.press("mail.try");
            });
            workbench.waitFor(
                    "the refusal",
                    () -> form.says(text("mail.here.post.private", "localhost")) && inside().isFocusControl());
        }
        take("9-essai-refuse");
        workbench.act(() -> {
            assertThat(Widgets.isInSight(inside()))
                    .as("the box that it asks for")
                    .isTrue();
            Label problem = Widgets.some(form.front().orElseThrow(), Label.class, each -> each.getText()
                            .equals(text("mail.here.post.private", "localhost")))
                    .orElseThrow();
            assertThat(problem.getSize().x).as("over the width of the form").isGreaterThan(400);
            form.front().orElseThrow().setSize(520, 300);
        });
        workbench.waitFor("a box to scroll in", () -> !Widgets.all(form.front().orElseThrow(), ScrolledComposite.class)
                .isEmpty());
        workbench.act(() -> form.front().orElseThrow().close());
    }

    private CheckBox inside() {
        return Widgets.some(front().orElseThrow(), CheckBox.class, each -> each.accessibleName()
                        .equals(text("mail.inside")))
                .orElseThrow();
    }

    private void look(String name, List<String> wrong) {
        workbench.waitFor(
                "the figure, counted",
                () -> digests()
                                .flatMap(DigestsView::shown)
                                .flatMap(state -> state.open())
                                .isPresent()
                        && digests().orElseThrow().isTold());
        workbench.act(() -> wrong.addAll(Countables.in(workbench.shell())));
        take(name);
    }

    private void type(String name, String words) {
        workbench.act(() -> {
            StyledText field = field(workbench.shell(), name);
            field.setFocus();
            field.setText(words);
            Event key = new Event();
            key.keyCode = SWT.CR;
            key.character = SWT.CR;
            field.notifyListeners(SWT.KeyDown, key);
        });
    }

    private static StyledText field(Composite in, String name) {
        return Widgets.some(
                        in, StyledText.class, each -> name.equals(each.getData(FramedText.NAME)) && each.isVisible())
                .orElseThrow(() -> new AssertionError("No field " + name));
    }

    private void press(java.util.function.Predicate<PushButton> which) {
        workbench.act(
                () -> Widgets.some(workbench.shell(), PushButton.class, each -> each.isVisible() && which.test(each))
                        .orElseThrow(() -> new AssertionError("No such button"))
                        .notifyListeners(SWT.Selection, new Event()));
    }

    private Digest inHand() {
        return digests()
                .flatMap(DigestsView::shown)
                .flatMap(state -> state.open())
                .orElseThrow()
                .digest();
    }

    private List<Digest.Item> items() {
        return inHand().items();
    }

    private Optional<DigestsView> digests() {
        MApplication application = workbench.context().get(MApplication.class);
        return workbench
                .context()
                .get(EModelService.class)
                .findElements(application, Views.part(DigestsPerspective.ID), MPart.class)
                .stream()
                .findFirst()
                .flatMap(part -> ViewPart.screen(part, DigestsScreen.class))
                .flatMap(DigestsScreen::view);
    }

    private Optional<Shell> front() {
        return Widgets.front(workbench.display(), workbench.shell());
    }

    private String text(String key, Object... arguments) {
        return workbench.find(Language.class).text(key, arguments);
    }

    private void take(String name) {
        workbench.act(() -> {
            while (workbench.display().readAndDispatch()) {
                // Until all is drawn.
            }
            screenshots.take(front().orElse(workbench.shell()), name);
        });
    }
}

package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.post.MailServer;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.AlertFiles;
import org.beffroi.dossier.alert.AlertHandling;
import org.beffroi.dossier.folder.WatchedRises;
import org.beffroi.dossier.post.MailServerFile;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.tests.ui.sample.Mailbox;
import org.beffroi.workbench.alert.AlertsPerspective;
import org.beffroi.workbench.alert.AlertsScreen;
import org.beffroi.workbench.alert.AlertsView;
import org.beffroi.workbench.alert.model.AlertCentre;
import org.beffroi.workbench.alert.model.Bell;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.view.ViewPart;
import org.beffroi.workbench.view.Views;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
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

/** Alerts in the real window: set up, seen with their reasons, taken care of, muted, forgotten, each taken back. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AlertCentreTest {

    private static final Instant BEGUN = Instant.parse("2025-03-04T07:00:00Z");

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots/alerts"));
    private volatile Stage stage = Stage.CRISIS;
    private RunningWorkbench workbench;
    private Point before;

    /** What rises goes on whatever the day of the test: subjects of the town, with a stage that the test sets. */
    private List<Episode> rising(Rise rise, Query query) {
        return Stream.of(episode(rise, query, "restauration scolaire", stage, 37, 4.2, Optional.empty()))
                .toList();
    }

    private static Episode episode(
            Rise rise, Query query, String label, Stage stage, long mentions, double expected, Optional<Instant> end) {
        return new Episode(
                rise,
                "theme:" + label,
                label,
                stage,
                BEGUN,
                end,
                mentions,
                expected,
                0.001,
                "Vingt-trois personnes se plaignent depuis trois jours, là où une ou deux le font d’ordinaire"
                        + "\u00a0: le repas froid revient dans quatre écoles.",
                query);
    }

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        before = workbench.ask(() -> workbench.shell().getSize());
        Path folder = Sonneval.make();
        workbench.act(() -> {
            MApplication application = workbench.context().get(MApplication.class);
            application
                    .getContext()
                    .set(WatchedRises.class, new WatchedRises((rise, query, floor, run) -> rising(rise, query)));
            workbench.context().get(DossierSessions.class).open(folder);
        });
        new ListenScreen(workbench);
    }

    @AfterAll
    void stop() {
        workbench.act(() -> {
            workbench.shell().setSize(before);
            workbench.context().get(MApplication.class).getContext().remove(WatchedRises.class);
        });
        screenshots.index();
    }

    @Test
    @Order(1)
    void where_nothing_is_watched_the_bell_says_so_and_the_screen_teaches() {
        workbench.waitFor("the bell", () -> bellButton(text("bell.none")).isPresent());
        workbench.act(() -> bellButton(text("bell.none")).orElseThrow().press());
        workbench.waitFor("the lesson", () -> says(text("alerts.empty.title")));
        take("1-rien");
        workbench.act(() -> Widgets.button(view().control(), text("alerts.add")).press());
        workbench.waitFor("the form", () -> front().isPresent());
    }

    @Test
    @Order(2)
    void what_is_wrong_is_said_under_its_field_which_takes_the_keyboard() {
        workbench.act(() -> {
            choose("watch.when.a.day");
            choose(text("alerts.kind.mail"));
            field("watch.floor").setText("0");
            Widgets.button(form(), text("watch.save")).press();
        });
        workbench.waitFor("what is wrong", () -> saysIn(form(), text("watch.floor.wrong")));
        assertThat(workbench.ask(() -> saysIn(form(), text("watch.name.missing"))))
                .isTrue();
        assertThat(workbench.ask(() -> saysIn(form(), text("watch.people.missing"))))
                .isTrue();
        assertThat(workbench.ask(() -> field("watch.name").isFocusControl())).isTrue();
        take(workbench.ask(this::form), "2-erreurs");
    }

    @Test
    @Order(3)
    void a_trial_arrives_and_the_rule_is_kept_as_the_command_line_keeps_it() throws IOException {
        try (Mailbox mailbox = Mailbox.start()) {
            serve(mailbox);
            workbench.act(() -> {
                field("watch.name").setText("Cantine");
                field("watch.query.field").setText("cantine");
                field("watch.floor").setText("10");
                field("watch.people").setText("camille@ville.example; Astreinte <astreinte@ville.example>");
                field("watch.quiet", "watch.quiet.from").setText("20h");
                field("watch.quiet", "watch.quiet.to").setText("7:30");
                choose("watch.when.discontent");
                Widgets.button(form(), text("watch.try")).press();
            });
            workbench.waitFor("the trial", () -> saysIn(form(), text("watch.tried")));
            assertThat(mailbox.recipients()).contains("<camille@ville.example>", "<astreinte@ville.example>");
        }
        take(workbench.ask(this::form), "3-regle");
        workbench.act(() -> Widgets.button(form(), text("watch.save")).press());
        workbench.waitFor("the card", () -> front().isEmpty() && open() == 1);
        Watch watch = dossier().watches().named("Cantine").orElseThrow();
        assertThat(watch.rise()).contains(Rise.DISCONTENT);
        assertThat(watch.floor()).isEqualTo(10);
        Alert alert = new AlertFiles(dossier().folder()).named("Cantine").orElseThrow();
        assertThat(alert.destination().kind()).isEqualTo("mail");
        assertThat(alert.quiet().orElseThrow().said(Locale.ENGLISH)).isEqualTo("20:00–07:30");
    }

    @Test
    @Order(4)
    void a_card_says_why_since_when_and_what_was_done_in_both_languages_and_lights() {
        workbench.act(() -> {
            dossier()
                    .watches()
                    .save(new Watch(
                            "Piscine",
                            "piscine",
                            Locale.FRENCH,
                            Watch.Rhythm.DAY,
                            Optional.empty(),
                            3,
                            List.of(),
                            Instant.now(),
                            "camille"));
            bell().count();
        });
        workbench.waitFor("both", () -> open() == 2 && bell().alerts() == 2);
        assertThat(workbench.ask(() -> says("Restauration scolaire"))).isTrue();
        assertThat(workbench.ask(() -> says("4 attendues"))).isTrue();
        assertThat(workbench.ask(
                        () -> bellButton(workbench.context().get(Language.class).counted("bell", 2))))
                .as("a screen reader hears how many")
                .isPresent();
        take("4-clair");
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("the dark", () -> open() == 2);
        take("5-sombre");
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        workbench.waitFor("English", () -> open() == 2 && says("4 expected"));
        workbench.act(() -> workbench.shell().setSize(1366, 768));
        take("6-english-1366");
        workbench.act(() -> {
            workbench.context().get(Appearance.class).switchLanguage();
            workbench.context().get(Appearance.class).switchTheme();
        });
        workbench.waitFor("French", () -> open() == 2 && says("4 attendues"));
        take("7-clair-1366");
        workbench.act(() -> workbench.shell().setSize(before));
    }

    @Test
    @Order(5)
    void somebody_takes_care_of_it_and_takes_that_back_where_it_was_said() {
        workbench.act(
                () -> Widgets.button(view().control(), text("alerts.care")).press());
        workbench.waitFor("no ring of it", () -> bell().alerts() == 1 && notice().isPresent());
        assertThat(new AlertHandling(dossier().folder()).of("Cantine").acknowledged())
                .hasSize(1);
        take("8-pris-en-charge");
        workbench.act(() ->
                Widgets.button(notice().orElseThrow().shell(), text("act.undo")).press());
        workbench.waitFor("its ring", () -> bell().alerts() == 2);
        assertThat(new AlertHandling(dossier().folder()).of("Cantine").acknowledged())
                .isEmpty();
    }

    @Test
    @Order(6)
    void a_watch_is_muted_until_tomorrow_morning_and_rings_again_when_asked() {
        workbench.act(() -> {
            PushButton mute = Widgets.button(view().control(), text("alerts.mute"));
            mute.press();
            Menu menu = (Menu) mute.getData(PopupMenu.class.getName());
            menu.getItem(0).notifyListeners(SWT.Selection, new Event());
            menu.setVisible(false);
        });
        workbench.waitFor("silence", () -> bell().alerts() == 1 && says("En sourdine"));
        assertThat(new AlertHandling(dossier().folder())
                        .of("Cantine")
                        .mutedAt(Instant.now().plus(Duration.ofHours(1))))
                .isPresent();
        take("9-sourdine");
        workbench.act(
                () -> Widgets.button(view().control(), text("alerts.unmute")).press());
        workbench.waitFor("its ring", () -> bell().alerts() == 2);
    }

    @Test
    @Order(7)
    void its_mentions_are_behind_a_door_that_leads_back() {
        workbench.act(
                () -> Widgets.button(view().control(), text("morning.mentions")).press());
        workbench.waitFor("the search", () -> Widgets.some(workbench.shell(), StyledText.class, field -> field.getText()
                        .contains("cantine"))
                .isPresent());
        workbench.command("alerts");
        workbench.waitFor("the alerts", () -> view().control().isVisible());
    }

    @Test
    @Order(8)
    void what_gets_graver_is_told_to_whoever_works_elsewhere() {
        stage = Stage.SUBSIDING;
        recount();
        workbench.waitFor("quiet", () -> bell().alerts() == 1);
        new ListenScreen(workbench);
        stage = Stage.CRISIS;
        recount();
        workbench.waitFor(
                "the notice", () -> notice().filter(said -> said.words().contains("Restauration scolaire"))
                        .isPresent());
        workbench.act(() -> Widgets.button(notice().orElseThrow().shell(), text("alerts.ring.open"))
                .press());
        workbench.waitFor("the alerts", () -> view().control().isVisible());
    }

    /** Another watch makes the bell look for what rises again: the archive is the same. */
    private void recount() {
        workbench.act(() -> {
            Watch watch = dossier().watches().named("Cantine").orElseThrow();
            dossier()
                    .watches()
                    .save(new Watch(
                            watch.name(),
                            watch.query(),
                            watch.language(),
                            watch.every(),
                            watch.period(),
                            watch.floor() + 1,
                            watch.rise(),
                            watch.recipients(),
                            watch.added(),
                            watch.by()));
            bell().count();
        });
    }

    @Test
    @Order(9)
    void a_watch_is_removed_with_whom_it_calls_and_comes_back_with_them() {
        workbench.act(
                () -> Widgets.button(view().control(), text("alerts.forget")).press());
        workbench.waitFor("one watch", () -> centre().watched().size() == 1);
        assertThat(new AlertFiles(dossier().folder()).all()).isEmpty();
        workbench.command("undo");
        workbench.waitFor("two again", () -> centre().watched().size() == 2);
        assertThat(new AlertFiles(dossier().folder()).named("Cantine")).isPresent();
    }

    private void serve(Mailbox mailbox) {
        workbench.act(() -> MailServerFile.of(dossier().folder())
                .keep(new MailServer(
                        "127.0.0.1",
                        mailbox.port(),
                        MailServer.Protection.NONE,
                        Optional.empty(),
                        new Correspondent("Veille", "veille@ville.example"),
                        true)));
    }

    private Dossier dossier() {
        return workbench.ask(() -> workbench.context().get(DossierSession.class).dossier());
    }

    private Bell bell() {
        return workbench.context().get(Bell.class);
    }

    private Optional<PushButton> bellButton(String name) {
        return Widgets.some(workbench.shell(), PushButton.class, button -> button.accessibleName()
                .equals(name));
    }

    private AlertsView view() {
        MApplication application = workbench.context().get(MApplication.class);
        return workbench
                .context()
                .get(EModelService.class)
                .findElements(application, Views.part(AlertsPerspective.ID), MPart.class)
                .stream()
                .findFirst()
                .flatMap(part -> ViewPart.screen(part, AlertsScreen.class))
                .flatMap(AlertsScreen::view)
                .orElseThrow();
    }

    private AlertCentre centre() {
        return view().shown().orElse(new AlertCentre(List.of(), List.of(), List.of(), List.of()));
    }

    private int open() {
        return centre().open().size();
    }

    private Optional<Shell> front() {
        return Widgets.front(workbench.display(), workbench.shell());
    }

    private Shell form() {
        return front().orElseThrow();
    }

    private Optional<Notice> notice() {
        return Widgets.notice(workbench.display());
    }

    private StyledText field(String... keys) {
        String name = String.join(" ", Stream.of(keys).map(this::text).toList());
        return Widgets.some(
                        form(), StyledText.class, field -> Widgets.name(field).equals(name))
                .orElseThrow(() -> new AssertionError("No field is called " + name));
    }

    private void choose(String keyOrWords) {
        String words = keyOrWords.startsWith("watch.") ? text(keyOrWords) : Language.capital(keyOrWords);
        Widgets.some(form(), Toggle.class, toggle -> toggle.text().equals(words))
                .orElseThrow(() -> new AssertionError("Nothing to choose says " + words))
                .notifyListeners(SWT.Selection, new Event());
    }

    private boolean says(String words) {
        return saysIn(workbench.shell(), words);
    }

    private static boolean saysIn(Shell in, String words) {
        return Widgets.some(in, Label.class, label -> label.getText().contains(words))
                .isPresent();
    }

    private String text(String key) {
        return workbench.context().get(Language.class).text(key);
    }

    private void take(String name) {
        take(workbench.ask(workbench::shell), name);
    }

    private void take(Shell shell, String name) {
        workbench.act(() -> {
            while (workbench.display().readAndDispatch()) {
                // Until all is drawn.
            }
            screenshots.take(shell, name);
        });
    }
}

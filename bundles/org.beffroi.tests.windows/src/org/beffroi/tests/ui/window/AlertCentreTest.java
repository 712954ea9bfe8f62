package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Correspondent;
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
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
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
    private AlertRoom room;
    private Point before;

    /** What rises goes on whatever the day of the test: subjects of the town, with a stage that the test sets. */
    private List<Episode> rising(Rise rise, Query query) {
        Instant over = BEGUN.plus(Duration.ofDays(3));
        return List.of(
                episode(rise, query, "restauration scolaire", stage, 37, 4.2, Optional.empty()),
                episode(rise, query, "collecte des déchets", Stage.OVER, 18, 3.1, Optional.of(over)));
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
        room = new AlertRoom(running);
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
        workbench.waitFor(
                "the bell", () -> room.bellButton(room.text("bell.none")).isPresent());
        workbench.act(
                () -> room.bellButton(room.text("bell.none")).orElseThrow().press());
        workbench.waitFor("the lesson", () -> room.says(room.text("alerts.empty.title")));
        assertThat(workbench.ask(() -> Widgets.some(
                        room.view().control(),
                        Drawn.class,
                        each -> each.accessibleName().equals(room.text("alerts.sketch.name")) && each.isVisible())))
                .as("what an alert looks like")
                .isPresent();
        take("1-rien");
        workbench.act(() ->
                Widgets.button(room.view().control(), room.text("alerts.add")).press());
        workbench.waitFor("the form", () -> room.front().isPresent());
    }

    @Test
    @Order(2)
    void what_is_wrong_is_said_under_its_field_which_takes_the_keyboard() {
        assertThat(workbench.ask(() -> room.field("watch.floor").getText()))
                .as("one mention is no alert")
                .isEqualTo("3");
        workbench.act(() -> {
            room.choose("watch.when.a.day");
            room.choose(room.text("alerts.kind.mail"));
            room.field("watch.floor").setText("0");
            Widgets.button(room.form(), room.text("watch.save")).press();
        });
        workbench.waitFor("what is wrong", () -> room.saysIn(room.form(), room.text("watch.floor.wrong")));
        assertThat(workbench.ask(() -> room.saysIn(room.form(), room.text("watch.name.missing"))))
                .isTrue();
        assertThat(workbench.ask(() -> room.saysIn(room.form(), room.text("watch.people.missing"))))
                .isTrue();
        assertThat(workbench.ask(() -> room.field("watch.name").isFocusControl()))
                .isTrue();
        take(workbench.ask(room::form), "2-erreurs");
    }

    @Test
    @Order(3)
    void a_negative_share_is_tried_on_the_past_and_who_is_on_call_is_asked() {
        workbench.act(() -> {
            room.choose("watch.when.negative");
            room.field("watch.name").setText("Cantine");
            room.field("watch.query.field").setText("cantine");
            room.field("watch.floor").setText("20");
            room.field("watch.share.percent").setText("30");
            Widgets.button(room.form(), room.text("watch.past")).press();
        });
        workbench.waitFor(
                "the past", () -> room.saysIn(room.form(), "usqu’ici") && !room.saysIn(room.form(), "Comptage"));
        workbench.act(() -> room.tick("watch.on.call"));
        take(workbench.ask(room::form), "3-part-negative");
        workbench.act(() -> room.tick("watch.on.call"));
    }

    @Test
    @Order(4)
    void a_trial_arrives_and_the_rule_is_kept_as_the_command_line_keeps_it() throws IOException {
        try (Mailbox mailbox = Mailbox.start()) {
            serve(mailbox);
            workbench.act(() -> {
                room.field("watch.name").setText("Cantine");
                room.field("watch.query.field").setText("cantine");
                room.field("watch.floor").setText("10");
                room.field("watch.people").setText("camille@ville.example; Astreinte <astreinte@ville.example>");
                room.field("watch.quiet", "watch.quiet.from").setText("20h");
                room.field("watch.quiet", "watch.quiet.to").setText("7:30");
                room.choose("watch.when.discontent");
                Widgets.button(room.form(), room.text("watch.try")).press();
            });
            workbench.waitFor("the trial", () -> room.saysIn(room.form(), room.text("watch.tried")));
            assertThat(mailbox.recipients()).contains("<camille@ville.example>", "<astreinte@ville.example>");
        }
        take(workbench.ask(room::form), "3-regle");
        workbench.act(() -> Widgets.button(room.form(), room.text("watch.save")).press());
        workbench.waitFor("the card", () -> room.front().isEmpty() && room.open() == 1);
        Watch watch = room.dossier().watches().named("Cantine").orElseThrow();
        assertThat(watch.rise()).contains(Rise.DISCONTENT);
        assertThat(watch.floor()).isEqualTo(10);
        Alert alert = new AlertFiles(room.dossier().folder()).named("Cantine").orElseThrow();
        assertThat(alert.destination().kind()).isEqualTo("mail");
        assertThat(alert.quiet().orElseThrow().said(Locale.ENGLISH)).isEqualTo("20:00–07:30");
    }

    @Test
    @Order(5)
    void a_card_says_why_since_when_and_what_was_done_in_both_languages_and_lights() {
        workbench.act(() -> {
            room.dossier()
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
            room.bell().count();
        });
        workbench.waitFor("both", () -> room.open() == 2 && room.bell().alerts() == 2);
        assertThat(workbench.ask(() -> room.says("Restauration scolaire"))).isTrue();
        assertThat(workbench.ask(() -> room.says("4 attendues"))).isTrue();
        assertThat(workbench.ask(() ->
                        room.bellButton(workbench.context().get(Language.class).counted("bell", 2))))
                .as("a screen reader hears how many")
                .isPresent();
        assertThat(workbench.ask(
                        () -> Widgets.isInSight(Widgets.button(room.view().control(), room.text("alerts.add")))))
                .isTrue();
        take("4-clair");
    }

    @Test
    @Order(6)
    void it_says_so_in_the_dark_in_english_and_on_a_small_screen_too() {
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("the dark", () -> room.open() == 2);
        take("5-sombre");
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        workbench.waitFor("English", () -> room.open() == 2 && room.says("4 expected"));
        workbench.act(() -> workbench.shell().setSize(1366, 768));
        take("6-english-1366");
        workbench.act(() -> {
            workbench.context().get(Appearance.class).switchLanguage();
            workbench.context().get(Appearance.class).switchTheme();
        });
        workbench.waitFor("French", () -> room.open() == 2 && room.says("4 attendues"));
        take("7-clair-1366");
        workbench.act(() -> workbench.shell().setSize(before));
    }

    @Test
    @Order(7)
    void somebody_takes_care_of_it_and_takes_that_back_where_it_was_said() {
        workbench.act(() ->
                Widgets.button(room.view().control(), room.text("alerts.care")).press());
        workbench.waitFor(
                "no ring of it",
                () -> room.bell().alerts() == 1 && room.notice().isPresent());
        assertThat(new AlertHandling(room.dossier().folder()).of("Cantine").acknowledged())
                .hasSize(1);
        take("8-pris-en-charge");
        workbench.act(() -> Widgets.button(room.notice().orElseThrow().control(), room.text("act.undo"))
                .press());
        workbench.waitFor("its ring", () -> room.bell().alerts() == 2);
        assertThat(new AlertHandling(room.dossier().folder()).of("Cantine").acknowledged())
                .isEmpty();
    }

    @Test
    @Order(8)
    void a_watch_is_muted_until_tomorrow_morning_and_rings_again_when_asked() {
        workbench.act(() -> {
            PushButton mute = Widgets.button(room.view().control(), room.text("alerts.mute"));
            mute.press();
            Menu menu = (Menu) mute.getData(PopupMenu.class.getName());
            menu.getItem(0).notifyListeners(SWT.Selection, new Event());
            menu.setVisible(false);
        });
        workbench.waitFor("silence", () -> room.bell().alerts() == 1 && room.says("En sourdine"));
        assertThat(new AlertHandling(room.dossier().folder())
                        .of("Cantine")
                        .mutedAt(Instant.now().plus(Duration.ofHours(1))))
                .isPresent();
        take("9-sourdine");
        workbench.act(() -> Widgets.button(room.view().control(), room.text("alerts.unmute"))
                .press());
        workbench.waitFor("its ring", () -> room.bell().alerts() == 2);
    }

    @Test
    @Order(9)
    void its_mentions_are_behind_a_door_that_leads_back() {
        workbench.act(() -> Widgets.button(room.view().control(), room.text("morning.mentions"))
                .press());
        workbench.waitFor("the search", () -> Widgets.some(workbench.shell(), StyledText.class, field -> field.getText()
                        .contains("cantine"))
                .isPresent());
        workbench.command("alerts");
        workbench.waitFor("the alerts", () -> room.view().control().isVisible());
    }

    @Test
    @Order(10)
    void what_gets_graver_is_told_to_whoever_works_elsewhere() {
        stage = Stage.SUBSIDING;
        recount();
        workbench.waitFor("quiet", () -> room.bell().alerts() == 1);
        new ListenScreen(workbench);
        stage = Stage.CRISIS;
        recount();
        workbench.waitFor("the notice", () -> room.notice()
                .filter(said -> said.words().contains("Restauration scolaire"))
                .isPresent());
        workbench.act(() -> Widgets.button(room.notice().orElseThrow().control(), room.text("alerts.ring.open"))
                .press());
        workbench.waitFor("the alerts", () -> room.view().control().isVisible());
    }

    /** Another watch makes the bell look for what rises again: the archive is the same. */
    private void recount() {
        workbench.act(() -> {
            Watch watch = room.dossier().watches().named("Cantine").orElseThrow();
            room.dossier()
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
            room.bell().count();
        });
    }

    @Test
    @Order(11)
    void a_watch_is_removed_with_whom_it_calls_and_comes_back_with_them() {
        workbench.act(() -> Widgets.button(room.view().control(), room.text("alerts.change"))
                .press());
        workbench.waitFor("the form", () -> room.front().isPresent());
        assertThat(workbench.ask(() -> room.field("watch.people").getText()))
                .isEqualTo("camille@ville.example; Astreinte <astreinte@ville.example>");
        take(workbench.ask(room::form), "10-modifier");
        workbench.act(() -> room.form().close());
        workbench.waitFor("no form", () -> room.front().isEmpty());
        workbench.act(() -> Widgets.button(room.view().control(), room.text("alerts.forget"))
                .press());
        workbench.waitFor("one watch", () -> room.centre().watched().size() == 1);
        assertThat(new AlertFiles(room.dossier().folder()).all()).isEmpty();
        workbench.command("undo");
        workbench.waitFor("two again", () -> room.centre().watched().size() == 2);
        assertThat(new AlertFiles(room.dossier().folder()).named("Cantine")).isPresent();
    }

    private void serve(Mailbox mailbox) {
        workbench.act(() -> MailServerFile.of(room.dossier().folder())
                .keep(new MailServer(
                        "127.0.0.1",
                        mailbox.port(),
                        MailServer.Protection.NONE,
                        Optional.empty(),
                        new Correspondent("Veille", "veille@ville.example"),
                        true)));
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

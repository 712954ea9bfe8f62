package org.beffroi.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.mention.MentionId;
import org.beffroi.tests.ui.analysis.AnalysesScreen;
import org.beffroi.tests.ui.sample.MailParts;
import org.beffroi.tests.ui.sample.Mailbox;
import org.beffroi.tests.ui.sample.NamedServer;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.carry.Carried;
import org.beffroi.workbench.digest.DigestsPerspective;
import org.beffroi.workbench.digest.DigestsScreen;
import org.beffroi.workbench.digest.DigestsView;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.morning.MorningPerspective;
import org.beffroi.workbench.morning.MorningScreen;
import org.beffroi.workbench.morning.MorningView;
import org.beffroi.workbench.morning.model.Morning;
import org.beffroi.workbench.view.ViewPart;
import org.beffroi.workbench.view.Views;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
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
 * A day in the window alone: the morning page, a search behind one of its figures, a digest that is written, sent to a mailbox
 * on this machine.
 */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DayTest {

    private static final String NAME = "Revue du jour";

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots/day-screens"));
    private RunningWorkbench workbench;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        Path dossier = Sonneval.make();
        Furnished.furnish(dossier);
        take("1-accueil");
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        workbench.waitFor("the morning page", () -> morning().isPresent());
    }

    @AfterAll
    void stop() {
        screenshots.index();
    }

    @Test
    @Order(1)
    void the_morning_page_is_the_first_that_is_seen_and_its_figures_are_doors() {
        workbench.waitFor("all of it", () -> {
            Morning shown = morning().orElseThrow().shown();
            return shown.week().isPresent()
                    && shown.rising().isPresent()
                    && shown.waiting().isPresent()
                    && shown.news().isPresent();
        });
        Morning shown = workbench.ask(() -> morning().orElseThrow().shown());
        Morning.Week week = shown.week().orElseThrow();
        assertThat(week.archive()).isEqualTo(size());
        assertThat(week.days()).hasSize(28);
        assertThat(week.days().subList(21, 28).stream()
                        .mapToLong(Morning.DayCount::all)
                        .sum())
                .as("the days of the week add up to its figure")
                .isEqualTo(week.mentions());
        take("2-matin");
        press(Drawn.class, drawn -> drawn.accessibleName().contains(text("morning.week")));
        ListenScreen listen = new ListenScreen(workbench);
        workbench.waitFor("the week", () -> listen.count() == week.mentions());
        take("3-la-semaine");
    }

    @Test
    @Order(2)
    void a_peak_of_what_is_searched_is_seen_first_and_judged_in_its_place() {
        everywhere("cantine");
        AnalysesScreen analyses = new AnalysesScreen(workbench);
        analyses.show();
        workbench.act(() -> analyses.view().orElseThrow().choose("peaks"));
        analyses.settle();
        assertThat(analyses.study().asked().orElseThrow().values("query")).containsExactly("cantine");
        press(Toggle.class, toggle -> toggle.text().equals(text("rise.opinion.real")));
        workbench.waitFor("the judgement", () -> Widgets.some(
                        workbench.shell(),
                        Toggle.class,
                        toggle -> toggle.isVisible()
                                && toggle.isChosen()
                                && toggle.text().equals(text("rise.opinion.real")))
                .isPresent());
        take("4-pic-juge");
    }

    @Test
    @Order(3)
    void a_digest_is_written_sent_and_told_among_its_sendings() throws Exception {
        everywhere("cantine");
        workbench.command("digests");
        workbench.waitFor(
                "the digests", () -> digests().flatMap(DigestsView::shown).isPresent());
        create();
        press(PushButton.class, button -> button.getText().equals(text("digests.add.named", "cantine")));
        workbench.waitFor("the search in it", () -> items().stream().anyMatch(Digest.Search.class::isInstance));
        add("digests.add.words");
        workbench.waitFor("a place for words", () -> items().size() == 2);
        type(text("digests.kind.words"), "La cantine reste calme.", false);
        address();
        quote();
        workbench.act(() ->
                digests().orElseThrow().put(new Carried.OfAnalysis("volume", Map.of("query", List.of("cantine")))));
        workbench.waitFor("the analysis", () -> items().size() == 4);
        try (Mailbox mailbox = Mailbox.start()) {
            serve(mailbox);
            press(PushButton.class, button -> button.getText().equals(text("digests.send")));
            workbench.waitFor("the mail", () -> !mailbox.mails().isEmpty());
            assertThat(mailbox.recipients()).containsExactly("<dircab@ville.example>", "<presse@ville.example>");
            assertThat(mailbox.mails().getFirst()).contains("Subject:", "dircab@ville.example");
            seesCharts(mailbox.mails().getFirst());
            workbench.waitFor("its receipt", () -> digests()
                    .flatMap(DigestsView::shown)
                    .flatMap(state -> state.open())
                    .filter(open -> open.sent().size() == 1
                            && open.sent().getFirst().finished().isPresent())
                    .isPresent());
            take("6-revue-envoyee");
            press(PushButton.class, button -> button.getText().equals(text("digests.resend")));
            workbench.waitFor("a question before it is sent twice", () -> front().isPresent());
            workbench.act(() -> front().orElseThrow().close());
            assertThat(mailbox.mails()).hasSize(1);
        }
    }

    private void serve(Mailbox mailbox) {
        new NamedServer(workbench).is(mailbox);
        workbench.waitFor("its items", () -> digests().orElseThrow().isTold());
        take("5-revue");
    }

    /** Whom it goes to is asked for where it is missing, and taken as it is pasted. */
    private void address() {
        NamedServer server = new NamedServer(workbench);
        assertThat(workbench.ask(
                        () -> server.button("digests.send").orElseThrow().isEnabled()))
                .as("what cannot leave is not sent")
                .isFalse();
        assertThat(workbench.ask(() -> Widgets.some(
                        workbench.shell(),
                        Label.class,
                        label -> label.isVisible() && label.getText().equals(text("digests.recipient.missing")))))
                .as("said beside the button")
                .isPresent();
        take("5-sans-destinataire");
        type(text("digests.recipient.add"), "Directrice de cabinet <dircab@ville.example>; presse@ville.example", true);
        workbench.waitFor("its recipients", () -> inHand().recipients().size() == 2);
        workbench.waitFor("the way to a mail server", () -> server.button("digests.send.first")
                .isPresent());
        assertThat(workbench.ask(() -> server.button("digests.send")).isPresent())
                .as("nothing is sent without a server")
                .isFalse();
    }

    /** What a mail program shows: the page names the pictures that came along, and no table says again what a chart shows. */
    private static void seesCharts(String mail) {
        List<MailParts.Leaf> leaves = MailParts.of(mail);
        assertThat(leaves).extracting(MailParts.Leaf::type).startsWith("text/plain", "text/html", "image/png");
        String page = leaves.get(1).text();
        MailParts.Leaf picture = leaves.get(2);
        String named = picture.header().replaceAll("(?s).*Content-ID: <([^>]+)>.*", "$1");
        assertThat(page).contains("<img src=\"cid:" + named + "\" alt=\"");
        ImageData drawn = new ImageData(new ByteArrayInputStream(picture.content()));
        assertThat(drawn.width).isGreaterThan(1000);
        assertThat(page)
                .doesNotContainPattern("Les 12 dernières lignes sur \\d+")
                .contains("«\u202fcantine\u202f»");
        assertThat(leaves.getFirst().text()).contains("La cantine reste calme.");
    }

    /** The same screens dark, in English, and on the screen of a small laptop: nothing countable is wrong in them. */
    @Test
    @Order(4)
    void every_screen_of_the_day_stands_in_dark_in_english_and_on_a_small_screen() {
        List<String> wrong = new ArrayList<>();
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        day("sombre", wrong);
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        day("english-dark", wrong);
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        Rectangle before = workbench.ask(() -> workbench.shell().getBounds());
        workbench.act(() -> workbench.shell().setBounds(0, 0, 1366, 728));
        day("1366x768", wrong);
        workbench.act(() -> workbench.shell().setBounds(before));
        assertThat(wrong).as("clipped, raw or nameless").isEmpty();
    }

    private void day(String name, List<String> wrong) {
        for (String screen : List.of(MorningPerspective.ID, "listen", "analyses", DigestsPerspective.ID)) {
            workbench.act(
                    () -> workbench.context().get(EPartService.class).switchPerspective(Views.perspective(screen)));
            settle(screen);
            workbench.act(() -> wrong.addAll(Countables.in(workbench.shell())));
            take(name + "-" + screen);
        }
    }

    private void settle(String screen) {
        switch (screen) {
            case "listen" -> new ListenScreen(workbench).settle();
            case "analyses" -> new AnalysesScreen(workbench).settle();
            case DigestsPerspective.ID ->
                workbench.waitFor(
                        "the digests",
                        () -> digests().flatMap(DigestsView::shown).isPresent());
            default ->
                workbench.waitFor("the morning page", () -> morning()
                        .filter(page -> page.shown().week().isPresent()
                                && page.shown().rising().isPresent())
                        .isPresent());
        }
    }

    /** Searches in all that there is: the door of a figure left its days as a filter. */
    private void everywhere(String query) {
        ListenScreen listen = new ListenScreen(workbench);
        workbench.act(() -> listen.searchSession().search(query, true));
        listen.settle();
        workbench.waitFor("some of it", () -> listen.count() > 0);
    }

    private void create() {
        press(PushButton.class, button -> button.getText().equals(text("digests.new")) && button.isVisible());
        workbench.waitFor("the question for its name", () -> front().isPresent());
        workbench.act(() -> {
            Shell asked = front().orElseThrow();
            field(asked, text("digests.name")).setText(NAME);
            Widgets.button(asked, text("digests.create")).press();
        });
        workbench.waitFor("the digest", () -> digests()
                .flatMap(DigestsView::shown)
                .flatMap(state -> state.open())
                .filter(open -> open.digest().name().equals(NAME))
                .isPresent());
    }

    /** A mention is put down on the page, as a hand would. */
    private void quote() {
        MentionId mention = workbench.ask(() -> new ListenScreen(workbench)
                .searchSession()
                .screen()
                .rows()
                .row(0)
                .orElseThrow()
                .entry()
                .mention()
                .id());
        workbench.act(() -> workbench
                .context()
                .get(EPartService.class)
                .switchPerspective(Views.perspective(DigestsPerspective.ID)));
        int before = workbench.ask(() -> items().size());
        workbench.act(() -> digests().orElseThrow().put(new Carried.OfMention(mention)));
        workbench.waitFor("the quotation", () -> items().size() == before + 1);
    }

    private void add(String key) {
        press(PushButton.class, button -> button.getText().equals(text(key)));
    }

    private void type(String name, String words, boolean enter) {
        workbench.act(() -> {
            StyledText field = field(workbench.shell(), name);
            field.setFocus();
            field.setText(words);
            if (enter) {
                Event key = new Event();
                key.keyCode = SWT.CR;
                key.character = SWT.CR;
                field.notifyListeners(SWT.KeyDown, key);
            } else {
                field.notifyListeners(SWT.FocusOut, new Event());
            }
        });
    }

    private <C extends Drawn> void press(Class<C> kind, java.util.function.Predicate<C> which) {
        workbench.act(() -> Widgets.some(workbench.shell(), kind, each -> each.isVisible() && which.test(each))
                .orElseThrow(() -> new AssertionError("No such control: " + Widgets.outline(workbench.display())))
                .notifyListeners(SWT.Selection, new Event()));
    }

    private static StyledText field(Composite in, String name) {
        return Widgets.some(
                        in, StyledText.class, each -> name.equals(each.getData(FramedText.NAME)) && each.isVisible())
                .orElseThrow(() -> new AssertionError("No field " + name));
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

    private long size() {
        return workbench.ask(() -> {
            try (var now = dossier().dossier().archive().snapshot()) {
                return now.size();
            }
        });
    }

    private DossierSession dossier() {
        return workbench.context().get(DossierSession.class);
    }

    private Optional<MorningView> morning() {
        return screen(MorningPerspective.ID, MorningScreen.class).flatMap(MorningScreen::view);
    }

    private Optional<DigestsView> digests() {
        return screen(DigestsPerspective.ID, DigestsScreen.class).flatMap(DigestsScreen::view);
    }

    private <S> Optional<S> screen(String id, Class<S> kind) {
        MApplication application = workbench.context().get(MApplication.class);
        return workbench
                .context()
                .get(EModelService.class)
                .findElements(application, Views.part(id), MPart.class)
                .stream()
                .findFirst()
                .flatMap(part -> ViewPart.screen(part, kind));
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
            screenshots.take(workbench.shell(), name);
        });
    }
}

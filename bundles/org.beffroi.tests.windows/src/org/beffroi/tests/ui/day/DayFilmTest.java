package org.beffroi.tests.ui.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.demo.DemoTown;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.tests.ui.analysis.AnalysesScreen;
import org.beffroi.tests.ui.sample.Mailbox;
import org.beffroi.tests.ui.sample.NamedServer;
import org.beffroi.tests.ui.sample.TownExport;
import org.beffroi.tests.ui.strategy.StrategyScreen;
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
import org.beffroi.workbench.strategy.part.StrategyPart;
import org.beffroi.workbench.strategy.start.StrategyStart;
import org.beffroi.workbench.view.ViewPart;
import org.beffroi.workbench.view.Views;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
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
 * The film of a newcomer's day, picture by picture: welcome, a new dossier, an import whose tones are words of its own, the
 * morning page, a search, a peak that is judged, several mentions coded at once, evidence, and a digest that reaches a mailbox on
 * this machine; then the same screens dark, in English and on a small screen.
 */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DayFilmTest {

    private static final List<String> SCREENS =
            List.of(MorningPerspective.ID, "listen", "analyses", DigestsPerspective.ID, "alerts", "sources");

    private final Screenshots film = new Screenshots(RunningWorkbench.target().resolve("screenshots/day"));
    private RunningWorkbench workbench;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        workbench.act(() -> workbench.context().get(DossierSessions.class).close());
        workbench.waitFor("no dossier", () -> workbench.context().get(DossierSession.class) == null);
    }

    @AfterAll
    void stop() {
        film.index();
    }

    @Test
    @Order(1)
    void a_dossier_is_made() throws IOException {
        Path folder = Files.createTempDirectory("beffroi-").resolve("sonneval-2025");
        take("01-accueil");
        workbench.command("new");
        Shell form = front("the form");
        workbench.act(() -> {
            field(form, text("new.name")).setText("Sonneval 2025");
            field(form, text("new.place")).setText(folder.toString());
        });
        take("02-nouveau-dossier");
        workbench.act(() -> Widgets.button(form, text("new.create")).press());
        workbench.waitFor("the morning page", () -> week(0));
        take("03-dossier-vide");
    }

    @Test
    @Order(2)
    void an_export_is_imported_with_its_own_words_for_the_tone() {
        ImportForm importing = new ImportForm(workbench);
        Shell form = importing.open(TownExport.write());
        String all = workbench
                .find(Language.class)
                .counted("import.go.count", new DemoTown().mentions().size());
        workbench.waitFor(
                "all of them counted",
                () -> importing.going(form).orElseThrow().getText().equals(all));
        take("04-import");
        workbench.begin(
                () -> ImportForm.inSight(ImportForm.meaning(form, "Ravi")).press());
        workbench.waitFor("what it may mean", () -> importing.proposals().isPresent());
        take("05-valeur");
        workbench.act(() -> importing.proposals().orElseThrow().pick());
        importing.confirmAll(form);
        workbench.act(() -> importing.going(form).orElseThrow().press());
        workbench.waitFor("what came", () -> notice("importées"));
        workbench.waitFor(
                "the morning of what came", () -> week(new DemoTown().mentions().size()));
        take("06-matin");
        workbench.act(() -> Notice.closeAll(workbench.display()));
    }

    @Test
    @Order(3)
    void a_search_leads_to_a_peak_that_is_judged() {
        ListenScreen listen = new ListenScreen(workbench);
        listen.search("cantine");
        assertThat(listen.count()).isPositive();
        listen.select(0);
        // The newspaper is nobody to be hidden.
        workbench.waitFor("its author", () -> named().isPresent());
        workbench.act(() -> named().orElseThrow().press());
        workbench.waitFor("its name", () -> named().isEmpty());
        workbench.act(() -> Notice.closeAll(workbench.display()));
        listen.settle();
        take("07-recherche");
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
        take("08-pic-juge");
    }

    @Test
    @Order(4)
    void several_mentions_are_coded_at_once() {
        ListenScreen listen = new ListenScreen(workbench);
        listen.search("cantine poulet");
        listen.select(0);
        for (int i = 0; i < 5; i++) {
            workbench.act(() -> Widgets.key(listen.list(), SWT.ARROW_DOWN, (char) 0, SWT.SHIFT));
        }
        long before = listen.counted(CoreFields.TONE, "negative");
        char letter = text("key.negative").toLowerCase(Locale.FRENCH).charAt(0);
        workbench.act(() -> Widgets.key(listen.list(), letter, letter, 0));
        workbench.waitFor("what was done", () -> notice("6 mentions"));
        workbench.waitFor("counts of now", () -> listen.counted(CoreFields.TONE, "negative") > before);
        listen.settle();
        take("09-codage");
        workbench.act(() -> Notice.closeAll(workbench.display()));
    }

    @Test
    @Order(5)
    void mentions_become_evidence_of_a_strategy() {
        StrategyScreen strategy = new StrategyScreen(workbench);
        strategy.show();
        take("10-strategie-a-commencer");
        FilmedStrategy filmed = new FilmedStrategy(workbench);
        workbench.act(() -> {
            StrategyStart start = strategy.part().flatMap(StrategyPart::start).orElseThrow();
            start.take(FilmedStrategy.sonneval());
            start.begin();
        });
        strategy.settle();
        filmed.saysWhatIsMissing();
        take("11-strategie");
        ListenScreen listen = new ListenScreen(workbench);
        listen.search("cantine");
        listen.select(0);
        workbench.begin(() -> {
            PushButton link = Widgets.button(workbench.shell(), text("many.evidence"));
            link.setFocus();
            link.press();
        });
        Shell picker = front("what it is to support");
        filmed.endsUnderItsLastLine(picker);
        take("12-quel-element");
        workbench.act(() -> {
            StyledText field = Widgets.one(picker, StyledText.class);
            Widgets.key(field, SWT.ARROW_DOWN, (char) 0, 0);
            Widgets.key(field, SWT.CR, SWT.CR, 0);
        });
        workbench.waitFor("the element that was made of it", () -> notice("au nouveau constat «\u202fCantine\u202f»"));
        take("13-preuve");
        workbench.act(() -> Notice.closeAll(workbench.display()));
    }

    @Test
    @Order(6)
    void a_digest_is_built_and_sent() throws IOException {
        workbench.command("digests");
        workbench.waitFor(
                "the digests", () -> digests().flatMap(DigestsView::shown).isPresent());
        take("14-revues-vides");
        press(PushButton.class, button -> button.getText().equals(text("digests.new")));
        Shell asked = front("its name");
        workbench.act(() -> {
            field(asked, text("digests.name")).setText("Revue de la cantine");
            Widgets.button(asked, text("digests.create")).press();
        });
        workbench.waitFor("the digest", () -> digests()
                .flatMap(DigestsView::shown)
                .flatMap(state -> state.open())
                .isPresent());
        take("14-revue-a-remplir");
        // Of an export of long ago a digest is of its last days until somebody says others.
        new DigestDays(workbench).type("2025-10-08..2025-10-14", "mars 2025");
        press(PushButton.class, button -> button.getText().equals(text("digests.add.named", "cantine")));
        workbench.act(() ->
                digests().orElseThrow().put(new Carried.OfAnalysis("peaks", Map.of("query", List.of("cantine")))));
        new DigestLead(workbench).type("Un repas manqué à l’école Jean-Moulin a fait parler tout le mois.");
        new DigestLead(workbench).address("Directrice de cabinet <dircab@ville.example>");
        workbench.waitFor("what its items hold", () -> digests()
                .filter(view -> view.shown().flatMap(state -> state.open()).stream()
                                .anyMatch(open -> open.digest().items().size() == 3)
                        && view.isTold())
                .isPresent());
        assertThat(workbench.<Boolean>ask(() -> Widgets.some(workbench.shell(), PushButton.class, each -> each.getText()
                                .startsWith(text("digests.widen", "")))
                        .isEmpty()))
                .as("what is searched is there in the days of the digest")
                .isTrue();
        take("15-revue");
        send();
    }

    private void send() throws IOException {
        try (Mailbox mailbox = Mailbox.start()) {
            new NamedServer(workbench).is(mailbox);
            press(PushButton.class, button -> button.getText().equals(text("digests.send")));
            workbench.waitFor("the mail", () -> !mailbox.mails().isEmpty());
            assertThat(mailbox.recipients()).containsExactly("<dircab@ville.example>");
            workbench.waitFor("its receipt", () -> digests()
                    .flatMap(DigestsView::shown)
                    .flatMap(state -> state.open())
                    .filter(open -> !open.sent().isEmpty())
                    .isPresent());
            workbench.waitFor(
                    "what its items hold", () -> digests().orElseThrow().isTold());
            take("16-revue-envoyee");
        }
    }

    @Test
    @Order(7)
    void the_same_screens_stand_dark_in_english_and_on_a_small_screen() {
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        screens("17-sombre");
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        screens("18-english");
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        Rectangle before = workbench.ask(() -> workbench.shell().getBounds());
        workbench.act(() -> workbench.shell().setBounds(0, 0, 1366, 728));
        screens("19-1366x768");
        assertThat(workbench.ask(() -> Widgets.isInSight(Widgets.button(workbench.shell(), text("imports.undo")))))
                .as("the way to undo the import, on a small screen")
                .isTrue();
        workbench.act(() -> workbench.shell().setBounds(before));
    }

    private void screens(String name) {
        for (String screen : SCREENS) {
            workbench.act(
                    () -> workbench.context().get(EPartService.class).switchPerspective(Views.perspective(screen)));
            settle(screen);
            take(name + "-" + screen);
        }
    }

    private void settle(String screen) {
        BooleanSupplier there =
                switch (screen) {
                    case MorningPerspective.ID ->
                        () -> week(new DemoTown().mentions().size());
                    case DigestsPerspective.ID ->
                        () -> digests()
                                .filter(view -> view.shown().isPresent() && view.isTold())
                                .isPresent();
                    default -> () -> true;
                };
        if (screen.equals("listen")) {
            new ListenScreen(workbench).settle();
        } else if (screen.equals("analyses")) {
            new AnalysesScreen(workbench).settle();
        }
        workbench.waitFor(screen, there);
    }

    private boolean week(long archive) {
        return screen(MorningPerspective.ID, MorningScreen.class)
                .flatMap(MorningScreen::view)
                .map(MorningView::shown)
                .filter(shown -> shown.rising().isPresent() && shown.note().isPresent() || archive == 0)
                .flatMap(shown -> shown.week())
                .filter(week -> week.archive() == archive)
                .isPresent();
    }

    private boolean notice(String words) {
        return Widgets.notice(workbench.display())
                .filter(notice -> notice.words().contains(words))
                .isPresent();
    }

    private <C extends Drawn> void press(Class<C> kind, Predicate<C> which) {
        workbench.act(() -> Widgets.some(workbench.shell(), kind, each -> each.isVisible() && which.test(each))
                .orElseThrow(() -> new AssertionError("No such control: " + Widgets.outline(workbench.display())))
                .notifyListeners(SWT.Selection, new Event()));
    }

    private static StyledText field(Composite in, String name) {
        return Widgets.some(
                        in, StyledText.class, each -> name.equals(each.getData(FramedText.NAME)) && each.isVisible())
                .orElseThrow(() -> new AssertionError("No field " + name));
    }

    private Shell front(String what) {
        workbench.waitFor(what, () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        return workbench.ask(
                () -> Widgets.front(workbench.display(), workbench.shell()).orElseThrow());
    }

    private DossierSession session() {
        return workbench.context().get(DossierSession.class);
    }

    private Optional<PushButton> named() {
        return Widgets.some(
                workbench.shell(),
                PushButton.class,
                each -> each.isVisible() && each.getText().equals(text("detail.named")));
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

    private String text(String key, Object... with) {
        return workbench.find(Language.class).text(key, with);
    }

    private void take(String name) {
        take(workbench.ask(workbench::shell), name);
    }

    private void take(Shell shell, String name) {
        workbench.act(() -> {
            while (workbench.display().readAndDispatch()) {
                // Until all is drawn.
            }
            film.take(shell, name);
        });
    }
}

package org.beffroi.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.dossier.backup.Restore;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.tests.ui.sample.ImportSample;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.coding.CodingPart;
import org.beffroi.workbench.coding.model.Coding;
import org.beffroi.workbench.coding.model.CodingCard;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.importing.ImportFiles;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.source.SourcesPart;
import org.beffroi.workbench.source.SourcesView;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.WatchEntry;
import org.beffroi.workbench.watch.model.Watchlist;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Toggle;
import org.beffroi.workbench.work.WorkList;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Control;
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
import org.junit.jupiter.api.io.TempDir;

/** The real window over the fictional town: what it does, how it looks, and that it can be used without a mouse. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkbenchTest {

    @TempDir
    Path backups;

    private static final String QUERY = "cantine OU (repas PROCHE/5 enfants)";

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots"));
    private final List<String> wrong = new ArrayList<>();
    private RunningWorkbench workbench;
    private ListenScreen screen;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        Path dossier = Sonneval.make();
        Furnished.furnish(dossier);
        takeWelcome();
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        screen = new ListenScreen(workbench);
        workbench.act(() ->
                Furnished.watch(workbench.context().get(DossierSession.class).dossier()));
        workbench.act(() ->
                Furnished.follow(workbench.context().get(DossierSession.class).dossier()));
    }

    @AfterAll
    void stop() {
        screenshots.index();
    }

    @Test
    @Order(1)
    void a_search_narrows_by_facet_and_by_period_and_back() {
        screen.search("");
        long all = screen.count();
        screen.search("cantine");
        long canteen = screen.count();
        assertThat(canteen).isBetween(1L, all - 1);
        workbench.act(() -> screen.searchSession().toggle(CoreFields.TONE, "negative"));
        screen.settle();
        assertThat(screen.count()).isBetween(1L, canteen - 1);
        assertThat(screen.chips()).hasSize(1);
        workbench.act(() -> screen.searchSession().bare());
        screen.settle();
        assertThat(screen.count()).isEqualTo(canteen);
        assertThat(screen.chips()).isEmpty();
    }

    @Test
    @Order(2)
    void what_is_not_understood_is_said_beside_the_field() {
        screen.search("cantine (");
        assertThat(workbench.ask(() -> Widgets.some(screen.view().control(), Label.class, label -> label.getText()
                                .contains("arenthèse"))
                        .isPresent()))
                .isTrue();
        screen.search("");
    }

    @Test
    @Order(2)
    void what_is_being_typed_stays_when_an_answer_to_an_earlier_search_comes_late() {
        screen.search("");
        workbench.act(() -> {
            screen.field().setFocus();
            screen.field().insert("cantine");
            screen.view().header().show(screen.searchSession().screen());
            assertThat(screen.field().getText()).isEqualTo("cantine");
        });
        workbench.waitFor(
                "the search once typing pauses",
                () -> screen.searchSession().wholeText().equals("cantine"));
        screen.settle();
        screen.search("");
    }

    @Test
    @Order(3)
    void a_tone_given_from_the_keyboard_shows_and_is_undone() {
        screen.search("cantine");
        Row before = screen.select(2);
        String letter = workbench.find(Language.class).text("key.positive");
        workbench.act(() -> Widgets.key(screen.list(), Character.toLowerCase(letter.charAt(0)), letter.charAt(0), 0));
        workbench.waitFor("the corrected tone", () -> toneOfSelected() == Row.Tone.POSITIVE);
        workbench.command("undo");
        workbench.waitFor("the tone before", () -> toneOfSelected() == before.tone());
    }

    @Test
    @Order(4)
    void the_end_of_the_list_is_as_near_as_its_beginning() {
        screen.search("");
        long last = screen.count() - 1;
        screen.select(last);
        assertThat(workbench.ask(() -> screen.list().selection())).isEqualTo(last);
        assertThat(workbench.ask(() -> screen.list().selectedRow())).isPresent();
    }

    @Test
    @Order(5)
    void everything_is_reached_with_the_tabulator() {
        screen.search("cantine");
        screen.select(0);
        Set<Control> reached = new HashSet<>();
        workbench.act(() -> {
            screen.field().setFocus();
            for (int i = 0; i < 60; i++) {
                Control has = workbench.display().getFocusControl();
                if (has == null || !has.traverse(SWT.TRAVERSE_TAB_NEXT)) {
                    break;
                }
                reached.add(workbench.display().getFocusControl());
            }
        });
        workbench.act(() -> {
            assertThat(reached).contains(screen.facets(), screen.timeline(), screen.list(), screen.field());
            assertThat(reached).containsAll(Widgets.all(screen.view().control(), Toggle.class));
        });
    }

    @Test
    @Order(10)
    void every_part_is_pictured_in_both_languages_and_themes_and_nothing_countable_is_wrong() {
        pictures();
        switchTheme();
        pictures();
        workbench.command("language");
        workbench.waitFor(
                "English", () -> !workbench.context().get(Language.class).isFrench());
        screen = new ListenScreen(workbench);
        pictures();
        switchTheme();
        pictures();
        assertThat(wrong).as("clipped, raw or nameless").isEmpty();
    }

    private void pictures() {
        String query = workbench.find(Language.class).isFrench() ? QUERY : "cantine OR (repas NEAR/5 enfants)";
        screen.search("");
        take("veille");
        screen.search(query);
        workbench.act(() -> screen.searchSession().toggle(CoreFields.TONE, "negative"));
        screen.settle();
        screen.select(1);
        take("recherche");
        takeCopies();
        screen.search("cantine (école");
        take("erreur");
        screen.search("");
        workbench.act(() -> screen.searchSession().bare());
        screen.settle();
        for (String command : List.of("palette", "type", "new", "export", "about")) {
            workbench.command(command);
            takeFront(command);
        }
        takeImport();
        new OpeningDialogs(workbench).damage();
        takeFront("dommages");
        new OpeningDialogs(workbench).unended();
        takeFront("import-interrompu");
        backUp();
        takeWatches();
        takeSpeaker();
        takeAssignment();
        takeSources();
        takeCoding();
        takePrivacy();
        takeKeptOut();
        takeAssist();
        takeWorks();
    }

    /** The same search, copies of one text counted once. */
    private void takeCopies() {
        workbench.act(() -> screen.searchSession().once(true));
        screen.settle();
        take("copies");
        workbench.act(() -> screen.searchSession().once(false));
        screen.settle();
    }

    /** Pictures the window in front of the main one, counts what is wrong in it, and closes it. */
    private void takeFront(String name) {
        workbench.waitFor(name, () -> front().isPresent());
        workbench.act(() -> {
            Shell shell = front().orElseThrow();
            settle();
            wrong.addAll(Countables.in(shell));
            screenshots.take(shell, name(name));
            shell.close();
        });
        workbench.waitFor("no more " + name, () -> front().isEmpty());
    }

    private void takeImport() {
        workbench.begin(() -> {
            IEclipseContext context = workbench.context();
            ContextInjectionFactory.make(ImportFiles.class, context)
                    .read(
                            List.of(ImportSample.write()),
                            workbench.shell(),
                            context.get(DossierSessions.class),
                            context.get(DossierSession.class),
                            context.get(Imports.class),
                            context.get(Works.class),
                            context.get(Ui.class));
        });
        String go = workbench.find(Language.class).text("import.go");
        workbench.waitFor(
                "the preview",
                () -> front().isPresent()
                        && Widgets.button(front().orElseThrow(), go).isEnabled());
        takeFront("import");
    }

    /** The open dossier in one file, said once it was read back. */
    private void backUp() {
        Path file = backups.resolve("sauvegarde-" + System.nanoTime() + ".zip");
        workbench.act(() -> workbench.context().set(FileChooser.class, (over, name, ending) -> Optional.of(file)));
        workbench.command("backup");
        workbench.waitFor("the backup, told", () -> Widgets.notice(workbench.display())
                .filter(notice -> notice.words().contains(file.toString()))
                .isPresent());
        workbench.act(() -> {
            Notice.closeAll(workbench.display());
            workbench.context().remove(FileChooser.class);
        });
        assertThat(new Restore(file).to(backups.resolve("rendu-" + file.getFileName()), Progress.silent()))
                .isPositive();
    }

    /** The list of watches, the form of one, and one that is open. */
    private void takeWatches() {
        screen.search("cantine");
        workbench.command("searches");
        workbench.waitFor(
                "the counted watches",
                () -> front().isPresent()
                        && Widgets.all(front().orElseThrow(), WatchEntry.class).stream()
                                .allMatch(entry -> entry.fresh().isPresent()));
        takeFront("searches");
        workbench.command("watch");
        takeFront("mise-sous-veille");
        takeDigests();
        workbench.act(() -> {
            Dossier dossier = workbench.context().get(DossierSession.class).dossier();
            new Watchlist(dossier, "Lou", Clock.systemUTC(), Runnable::run, Runnable::run)
                    .look(dossier.watches().all().getFirst(), screen.view()::watch, why -> wrong.add(why.key()));
        });
        workbench.waitFor("the watch", () -> screen.searchSession().watched().isPresent());
        screen.settle();
        take("sous-veille");
        screen.search("");
    }

    /** A mention of which it is said who speaks, and why a machine thinks so. */
    private void takeSpeaker() {
        screen.search("cantine");
        boolean told = false;
        for (int row = 0; !told && row < 10; row++) {
            MentionId selected = screen.select(row).entry().mention().id();
            workbench.waitFor("its detail", () -> screen.view()
                    .inHand()
                    .filter(detail -> detail.entry().mention().id().equals(selected))
                    .isPresent());
            told = workbench.ask(() -> screen.view()
                    .inHand()
                    .flatMap(Detail::speaking)
                    .filter(speaking -> !speaking.reasons().isEmpty())
                    .isPresent());
        }
        assertThat(told).as("a machine says why somebody speaks").isTrue();
        String heading = workbench.find(Language.class).text("detail.speaker");
        workbench.act(() -> Widgets.some(screen.view().control(), Label.class, label -> label.getText()
                        .equals(heading))
                .ifPresent(label -> {
                    ScrolledComposite detail = Widgets.scrolled(label);
                    detail.setOrigin(0, detail.getDisplay().map(label, detail.getContent(), 0, 0).y - Look.GRID);
                }));
        take("locuteur");
        screen.search("");
    }

    /** A mention that is followed up, and the form by which it goes to a department. */
    private void takeAssignment() {
        screen.search("cantine");
        screen.select(0);
        workbench.waitFor("what became of it", () -> followUp().isPresent());
        workbench.act(() -> {
            Label heading = followUp().orElseThrow();
            ScrolledComposite detail = Widgets.scrolled(heading);
            detail.setOrigin(0, detail.getDisplay().map(heading, detail.getContent(), 0, 0).y - Look.GRID);
        });
        take("suivi");
        workbench.command("assign");
        workbench.waitFor("the form", () -> front().isPresent());
        choose("assign.message.open");
        takeFront("attribution");
        workbench.command("assign");
        workbench.waitFor("the form", () -> front().isPresent());
        choose("assign.due.chosen");
        takeFront("attribution-date");
        screen.search("");
    }

    /** Chooses an answer in the window in front. */
    private void choose(String key) {
        String words = workbench.find(Language.class).text(key);
        workbench.act(() -> Widgets.some(
                        front().orElseThrow(), Toggle.class, each -> each.text().equals(words))
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
    }

    /** The heading of what became of the mention in hand, once the mention is one that was assigned. */
    private Optional<Label> followUp() {
        String heading = workbench.context().get(Language.class).text("detail.follow");
        boolean assigned = screen.view()
                .inHand()
                .filter(detail -> !detail.followUp().history().isEmpty())
                .isPresent();
        return assigned
                ? Widgets.some(screen.view().control(), Label.class, label -> label.getText()
                        .equals(heading))
                : Optional.empty();
    }

    private void takeDigests() {
        new OpeningDialogs(workbench).digests();
        take("digests");
        listen();
    }

    private void takeSources() {
        workbench.command("sources");
        workbench.waitFor(
                "the sources", () -> sources().flatMap(SourcesView::shown).isPresent());
        take("sources");
        workbench.command("source");
        takeFront("ajout-de-source");
        listen();
    }

    private Optional<SourcesView> sources() {
        MPart part = workbench.context().get(EPartService.class).findPart(SourcesPart.ID);
        return part != null && part.getObject() instanceof SourcesPart sources ? sources.view() : Optional.empty();
    }

    private void takeCoding() {
        screen.search("cantine");
        workbench.command("coding");
        // The next one until there is one whose words explain what the machine read.
        AtomicReference<CodingCard> passed = new AtomicReference<>();
        workbench.waitFor("a mention to code with its reasons", () -> coding().flatMap(
                        now -> now.state().card())
                .filter(card -> card != passed.get())
                .filter(card -> isExplained(card, passed))
                .isPresent());
        take("codage");
        Language language = workbench.find(Language.class);
        String theme = language.locale().getLanguage().equals("fr") ? "Cantine" : "Canteen";
        String change = language.text("coding.code.change", theme);
        workbench.act(() -> Widgets.some(workbench.shell(), PushButton.class, each -> each.accessibleName()
                        .equals(change))
                .ifPresent(PushButton::press));
        workbench.waitFor("the code", () -> front().isPresent());
        takeFront("code");
        listen();
        screen.search("");
        workbench.command("reconcile");
        workbench.waitFor("a disagreement", () -> codingPart()
                .flatMap(CodingPart::reconciling)
                .filter(now -> now.state().card().isPresent())
                .isPresent());
        take("conciliation");
        listen();
        screen.search("cantine");
        workbench.command("correct");
        takeFront("correction");
        screen.search("");
    }

    private Optional<CodingPart> codingPart() {
        MPart part = workbench.context().get(EPartService.class).findPart(CodingPart.ID);
        return part != null && part.getObject() instanceof CodingPart coding ? Optional.of(coding) : Optional.empty();
    }

    /** Each dialog of personal data, the right of access and the erasure with somebody found. */
    private void takePrivacy() {
        workbench.command("privacy");
        takeFront("donnees-personnelles");
        String her = Somebody.in(workbench.ask(
                () -> workbench.context().get(DossierSession.class).dossier()));
        for (String dialog : List.of("access", "erase")) {
            workbench.command(dialog);
            workbench.waitFor(dialog, () -> front().isPresent());
            workbench.act(() -> {
                Language language = workbench.context().get(Language.class);
                Somebody.field(front().orElseThrow(), language.text("privacy.whom.name"))
                        .setText(her);
                Widgets.button(front().orElseThrow(), language.text("privacy.look"))
                        .press();
            });
            workbench.waitFor(
                    "who was looked for",
                    () -> Somebody.isFound(
                            front().orElseThrow(), dialog, workbench.context().get(Language.class)));
            takeFront("droit-" + dialog);
        }
        for (String dialog : List.of("purge", "register", "notice", "accesses")) {
            workbench.command(dialog);
            String first = workbench
                    .find(Language.class)
                    .text(dialog.equals("accesses") ? "accesses.what.access" : "privacy.purge.column.source");
            workbench.waitFor(
                    dialog,
                    () -> front().isPresent()
                            && (Somebody.isShown(front().orElseThrow(), "demo")
                                    || Somebody.isShown(front().orElseThrow(), first)
                                    || Somebody.isShown(front().orElseThrow(), "2016/679")));
            takeFront("droit-" + dialog);
        }
    }

    /** Mentions that an erasure keeps out: none, then two. */
    private void takeKeptOut() {
        workbench.command("keptout");
        takeFront("tenues-a-l-ecart-aucune");
        workbench.act(() ->
                Somebody.keepOut(workbench.context().get(DossierSession.class).dossier()));
        workbench.command("keptout");
        workbench.waitFor(
                "who is kept out", () -> front().filter(Somebody::isListed).isPresent());
        takeFront("tenues-a-l-ecart");
    }

    /** Whether words explain what was read in a mention; where not, the next one is taken in hand. */
    private boolean isExplained(CodingCard card, AtomicReference<CodingCard> passed) {
        boolean explained =
                card.readings().stream().anyMatch(reading -> !reading.clues().isEmpty());
        if (!explained) {
            passed.set(card);
            coding().ifPresent(Coding::next);
        }
        return explained;
    }

    private Optional<Coding> coding() {
        return codingPart().flatMap(CodingPart::coding);
    }

    private void listen() {
        workbench.act(() -> workbench
                .context()
                .get(EPartService.class)
                .switchPerspective("org.beffroi.workbench.perspective.listen"));
    }

    private void takeAssist() {
        // The window before may still be giving the keyboard back.
        workbench.waitFor("the keyboard in the field", () -> {
            workbench.shell().forceActive();
            screen.field().setFocus();
            return screen.field().isFocusControl();
        });
        workbench.act(() -> {
            screen.field().setText("");
            screen.field().insert("cantine ton");
            screen.field().setCaretOffset("cantine ton".length());
            screen.view().header().field().askWhatMayFollow();
        });
        workbench.waitFor("what may follow", () -> front().isPresent());
        workbench.act(() -> {
            settle();
            wrong.addAll(Countables.in(front().orElseThrow()));
            screenshots.take(front().orElseThrow(), name("suite"));
        });
        screen.search("");
        // A late answer may open the list once more.
        workbench.waitFor("no more list", () -> {
            front().ifPresent(Shell::close);
            return front().isEmpty();
        });
    }

    private void takeWorks() {
        workbench.act(() -> new WorkList(
                        workbench.shell(),
                        workbench.context().get(Ui.class),
                        workbench.context().get(Works.class))
                .open());
        takeFront("travaux");
    }

    private Optional<Shell> front() {
        return Widgets.front(workbench.display(), workbench.shell());
    }

    private Row.Tone toneOfSelected() {
        return screen.list().selectedRow().map(Row::tone).orElse(Row.Tone.UNKNOWN);
    }

    private void switchTheme() {
        Look before = workbench.find(Look.class);
        workbench.command("theme");
        workbench.waitFor("the other theme", () -> workbench.context().get(Look.class) != before);
        screen = new ListenScreen(workbench);
    }

    /** The welcome in both languages and themes, and back where it began. */
    private void takeWelcome() {
        Appearance appearance = workbench.find(Appearance.class);
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                take("accueil");
                workbench.act(appearance::switchTheme);
            }
            workbench.act(appearance::switchLanguage);
        }
    }

    private void take(String part) {
        workbench.act(() -> {
            Shell shell = workbench.shell();
            shell.layout(true, true);
            settle();
            wrong.addAll(Countables.in(shell));
            screenshots.take(shell, name(part));
        });
    }

    /** Lets what waits to be laid out and drawn be laid out and drawn. Called on the UI thread. */
    private void settle() {
        while (workbench.display().readAndDispatch()) {
            // Nothing else to do.
        }
    }

    private String name(String part) {
        Language language = workbench.context().get(Language.class);
        Look look = workbench.context().get(Look.class);
        return part + "-" + (language.isFrench() ? "fr" : "en") + "-"
                + look.theme().name().toLowerCase(java.util.Locale.ROOT);
    }
}

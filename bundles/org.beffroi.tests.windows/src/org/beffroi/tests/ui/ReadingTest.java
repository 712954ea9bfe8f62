package org.beffroi.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.query.Query;
import org.beffroi.demo.DemoTown;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.tests.ui.day.ImportForm;
import org.beffroi.tests.ui.sample.ImportSample;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.importing.ImportFiles;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Chip;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Toggle;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The window of a dossier that is empty, of one that holds a text of 190 kB, of one that is open elsewhere; and an import that is
 * undone from it. With pictures.
 */
@ExtendWith(OneWorkbench.class)
class ReadingTest {

    private static final String SENTENCE = "La cantine sert encore du poulet froid. ";
    private static final int REPORT = 190_000;

    private final Screenshots pictures =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("reading"));

    private Path made(Mention... mentions) throws IOException {
        // Not a folder that goes with the test: the dossier is closed after it.
        Path made = Files.createTempDirectory("beffroi-").resolve("dossier");
        Sonneval.dossiers().create(made, new DemoTown().settings());
        try (Dossier dossier = Sonneval.dossiers().open(made, Access.WRITE, Progress.silent())) {
            dossier.archive().add(List.of(mentions));
        }
        return made;
    }

    private static Mention mention(String id, FieldValues.Builder values) {
        Instant march = Instant.parse("2025-03-04T09:00:00Z");
        return new Mention(
                new MentionId(id),
                new Origin("test", new BatchId("test"), march),
                values.put(CoreFields.PUBLISHED, march).build());
    }

    private static void open(RunningWorkbench workbench, Path dossier) {
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        workbench.waitFor("the dossier", () -> workbench.context().get(DossierSession.class) != null);
    }

    private static boolean says(Shell shell, String words) {
        return Widgets.some(shell, Label.class, label -> label.getText().equals(words))
                .isPresent();
    }

    // The watch is closed before it is asked what it saw.
    @SuppressWarnings("try")
    @Test
    void a_text_of_190_kilobytes_is_read_passage_by_passage(RunningWorkbench workbench) throws IOException {
        String report = SENTENCE.repeat(REPORT / SENTENCE.length()) + "Fin du rapport.";
        open(workbench, made(mention("text:1", FieldValues.builder().put(CoreFields.TEXT_BODY, report))));
        ListenScreen screen = new ListenScreen(workbench);
        Language language = workbench.find(Language.class);
        Supplier<StyledText> text =
                () -> Widgets.some(screen.view().control(), StyledText.class, each -> Widgets.name(each)
                                .equals(language.text("detail.text")))
                        .orElseThrow();
        try (StallWatch watch = new StallWatch(workbench.display())) {
            screen.select(0);
            workbench.waitFor("its detail", () -> screen.view().inHand().isPresent());
            assertThat(workbench.ask(() -> text.get().getText()))
                    .hasSizeLessThan(7_000)
                    .startsWith("La cantine");
            String more = language.text("detail.text.after");
            int passages = 1;
            while (workbench.ask(
                    () -> Widgets.some(screen.view().control(), PushButton.class, each -> each.accessibleName()
                                    .equals(more))
                            .isPresent())) {
                workbench.act(
                        () -> Widgets.button(screen.view().control(), more).press());
                assertThat(workbench.ask(() -> text.get().getCharCount())).isLessThan(7_000);
                passages++;
                assertThat(passages).as("an end").isLessThan(REPORT / 1_000);
            }
            assertThat(passages).isGreaterThan(REPORT / 7_000);
            watch.stop();
            System.getLogger(ReadingTest.class.getName()).log(System.Logger.Level.INFO, watch.told());
        }
        assertThat(workbench.ask(() -> text.get().getText())).endsWith("Fin du rapport.");
        workbench.act(() -> pictures.take(workbench.shell(), "long"));
        pictures.index();
    }

    @Test
    void the_queue_of_moderation_is_emptied_by_one_letter_and_a_missed_one_is_marked(RunningWorkbench workbench)
            throws IOException {
        open(
                workbench,
                made(
                        mention("m:1", words("Monsieur le maire, vous êtes un connard. La cantine est froide !")),
                        mention("m:2", words("Votre fille rentre seule de l’école, non ?"))));
        ListenScreen screen = new ListenScreen(workbench);
        screen.search("à-modérer:*");
        assertThat(screen.count()).isEqualTo(1);
        screen.select(0);
        workbench.waitFor("its detail", () -> screen.view().inHand().isPresent());
        Language language = workbench.find(Language.class);
        workbench.waitFor("the answers", () -> isChosen(screen, language.text("moderation.insult")));
        workbench.act(() -> pictures.take(workbench.shell(), "moderation"));
        workbench.act(() -> Widgets.key(screen.list(), 'm', 'm', 0));
        workbench.waitFor("the word", () -> isChosen(screen, language.text("moderation.nothing")));
        assertThat(queue(workbench)).isZero();
        workbench.act(() -> pictures.take(workbench.shell(), "moderation-done"));
        press(workbench, language.text("act.undo"));
        workbench.waitFor("the answers again", () -> isChosen(screen, language.text("moderation.insult")));
        assertThat(queue(workbench)).isEqualTo(1);
        workbench.act(() -> Widgets.some(screen.view().control(), Toggle.class, toggle -> toggle.text()
                        .equals(language.text("moderation.threat")))
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        workbench.waitFor("a threat", () -> isChosen(screen, language.text("moderation.threat")));
        missed(workbench, screen, language);
        pictures.index();
    }

    /** A mention in which the machine read nothing has no answers, which would take room on each. */
    private void missed(RunningWorkbench workbench, ListenScreen screen, Language language) {
        workbench.act(() -> Widgets.button(screen.view().control(), language.text("chips.clear"))
                .press());
        screen.search("fille");
        screen.select(0);
        workbench.waitFor("its detail", () -> screen.view().inHand().isPresent());
        workbench.act(() -> {
            assertThat(Widgets.some(
                            screen.view().control(),
                            Toggle.class,
                            toggle -> Widgets.isInSight(toggle)
                                    && toggle.text().equals(language.text("moderation.threat"))))
                    .as("answers where the machine read nothing")
                    .isEmpty();
            pictures.take(workbench.shell(), "moderation-missed");
            Notice.closeAll(workbench.display());
        });
    }

    private static long queue(RunningWorkbench workbench) {
        DossierSession session = workbench.context().get(DossierSession.class);
        try (Snapshot now = session.dossier().archive().snapshot()) {
            return now.count(new Query.FieldIs(CoreFields.MODERATION.name(), "*"), Cancel.never());
        }
    }

    private static FieldValues.Builder words(String text) {
        return FieldValues.builder().put(CoreFields.TEXT_BODY, text);
    }

    private static boolean isChosen(ListenScreen screen, String answer) {
        return Widgets.some(
                        screen.view().control(),
                        Toggle.class,
                        toggle -> Widgets.isInSight(toggle) && toggle.text().equals(answer) && toggle.isChosen())
                .isPresent();
    }

    private static void press(RunningWorkbench workbench, String words) {
        workbench.waitFor(
                "the notice", () -> Widgets.notice(workbench.display()).isPresent());
        workbench.act(() -> Widgets.button(
                        Widgets.notice(workbench.display()).orElseThrow().control(), words)
                .press());
    }

    @Test
    void an_empty_dossier_offers_its_three_beginnings(RunningWorkbench workbench) throws IOException {
        open(workbench, made());
        new ListenScreen(workbench);
        Language language = workbench.find(Language.class);
        workbench.waitFor("the lesson", () -> says(workbench.shell(), language.text("empty.title")));
        workbench.act(() -> {
            for (String way : List.of("import", "source", "type")) {
                assertThat(Widgets.button(workbench.shell(), language.text("empty." + way))
                                .isEnabled())
                        .as(way)
                        .isTrue();
            }
            pictures.take(workbench.shell(), "empty");
        });
        workbench.begin(() ->
                Widgets.button(workbench.shell(), language.text("empty.type")).press());
        workbench.waitFor("the form", () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        workbench.act(() -> Widgets.front(workbench.display(), workbench.shell())
                .orElseThrow()
                .close());
        pictures.index();
    }

    @Test
    void a_dossier_that_is_open_elsewhere_is_read_only_and_looks_it(RunningWorkbench workbench) throws IOException {
        Path place = made(mention(
                "text:1",
                FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, "Encore du poulet froid à la cantine.")
                        .put(CoreFields.TAG, List.of("rentrée"))));
        Language language = workbench.find(Language.class);
        try (Dossier elsewhere = Sonneval.dossiers().open(place, Access.WRITE, Progress.silent())) {
            assertThat(elsewhere.archive().damages()).isEmpty();
            open(workbench, place);
            ListenScreen screen = new ListenScreen(workbench);
            screen.select(0);
            workbench.waitFor("its detail", () -> screen.view().inHand().isPresent());
            workbench.act(() -> looksReadOnly(workbench, screen));
            try (Snapshot now = elsewhere.archive().snapshot()) {
                assertThat(now.entry(new MentionId("text:1")).orElseThrow().word(CoreFields.TONE.name()))
                        .as("what a person said of its tone")
                        .isEmpty();
            }
        }
        workbench.act(() -> Widgets.button(workbench.shell(), language.text("dossier.read.only.again"))
                .press());
        workbench.waitFor("the dossier for writing", () -> Optional.ofNullable(
                        workbench.context().get(DossierSession.class))
                .filter(session -> !session.readOnly())
                .isPresent());
        workbench.waitFor("no band", () -> !says(workbench.shell(), language.text("dossier.read.only.band")));
        pictures.index();
    }

    /** Nothing that writes is offered, a letter does nothing, and it is said why. Called on the UI thread. */
    private void looksReadOnly(RunningWorkbench workbench, ListenScreen screen) {
        Language language = workbench.context().get(Language.class);
        assertThat(says(workbench.shell(), language.text("dossier.read.only.band")))
                .as("the band, in a fictional dossier as well")
                .isTrue();
        assertThat(workbench.shell().getText()).contains("lecture seule");
        assertThat(Widgets.all(screen.view().control(), Toggle.class))
                .isNotEmpty()
                .noneMatch(Toggle::isEnabled);
        assertThat(Widgets.all(screen.view().control(), Chip.class))
                .isNotEmpty()
                .noneMatch(Chip::isEnabled);
        for (String field : List.of("detail.tag.add", "detail.theme.add", "detail.place.add", "detail.note.add")) {
            assertThat(Widgets.some(screen.view().control(), StyledText.class, each -> Widgets.name(each)
                            .equals(language.text(field))))
                    .as(field)
                    .isEmpty();
        }
        Widgets.key(screen.list(), 'n', 'n', 0);
        pictures.take(workbench.shell(), "read-only");
    }

    @Test
    void an_import_is_undone_by_its_notice_and_brought_back_with_the_keys(RunningWorkbench workbench)
            throws IOException {
        open(workbench, made());
        ListenScreen screen = new ListenScreen(workbench);
        Language language = workbench.find(Language.class);
        Path file = ImportSample.write();
        workbench.begin(() -> ContextInjectionFactory.make(ImportFiles.class, workbench.context())
                .read(
                        List.of(file),
                        workbench.shell(),
                        workbench.context().get(DossierSessions.class),
                        workbench.context().get(DossierSession.class),
                        workbench.context().get(Imports.class),
                        workbench.context().get(Works.class),
                        workbench.context().get(Ui.class)));
        ImportForm importing = new ImportForm(workbench);
        workbench.waitFor("the preview", () -> Widgets.front(workbench.display(), workbench.shell())
                .flatMap(importing::going)
                .filter(PushButton::isEnabled)
                .isPresent());
        workbench.begin(() -> Widgets.front(workbench.display(), workbench.shell())
                .flatMap(importing::going)
                .orElseThrow()
                .press());
        workbench.waitFor(
                "the notice", () -> Widgets.notice(workbench.display()).isPresent());
        Notice notice = workbench.ask(() -> Widgets.notice(workbench.display()).orElseThrow());
        assertThat(notice.words()).isEqualTo("3 mentions importées");
        workbench.waitFor("the mentions", () -> screen.searchSession().screen().archive() == 3);
        workbench.act(() ->
                Widgets.button(notice.control(), language.text("imports.undo")).press());
        workbench.waitFor("none again", () -> screen.searchSession().screen().archive() == 0);
        workbench.command("undo");
        workbench.waitFor("all again", () -> screen.searchSession().screen().archive() == 3);
    }
}

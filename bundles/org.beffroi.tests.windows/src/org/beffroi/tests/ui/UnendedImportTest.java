package org.beffroi.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.demo.DemoTown;
import org.beffroi.dossier.journal.RepairLosses;
import org.beffroi.tests.ui.day.ImportForm;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the window tells of a dossier: an import that was killed, which is one button away; what a repair lost; namesakes of
 * somebody who is to be erased. The last two with pictures.
 */
@ExtendWith(OneWorkbench.class)
class UnendedImportTest {

    private static final String KILLED = """
            {
              "batch" : "import-20260301-080000-732c98",
              "key" : "b2ac24e81969e0b2c9dcd7703038a806",
              "started" : "2026-03-01T08:00:00Z",
              "complete" : false,
              "files" : [ {
                "path" : "%s",
                "batch" : "import-20260301-080000-732c98",
                "profile" : "generic",
                "read" : 1000,
                "added" : 1000,
                "updated" : 0,
                "unchanged" : 0,
                "rejected" : 0,
                "besides" : 0,
                "erased" : 0,
                "rejectBytes" : 0,
                "done" : false
              } ]
            }
            """;

    /** Outlives the test: the window closes the dossier after it, and reads in it until then. */
    private final Path folder = Files.createTempDirectory("beffroi-");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant MARCH = Instant.parse("2026-03-01T09:00:00Z");
    private static final String LOSS = "{\"format\":1,\"when\":\"2026-03-01T09:00:00Z\",\"mentions\":12,\"acts\":1}";

    private final Screenshots pictures =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("losses"));

    UnendedImportTest() throws IOException {}

    @Test
    void a_press_shows_how_the_file_of_a_killed_import_would_be_read(RunningWorkbench workbench) throws IOException {
        Path file = Files.writeString(
                folder.resolve("mars.csv"), "date,auteur,texte,url\n2026-03-01,lucie,La cantine,https://a.example/1\n");
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier(file)));
        Language language = workbench.find(Language.class);
        String again = language.text("unended.again");
        workbench.waitFor("the offer", () -> front(workbench, again) != null);
        Shell told = workbench.ask(() -> front(workbench, again));
        workbench.begin(() -> Widgets.button(told, again).press());

        ImportForm importing = new ImportForm(workbench);
        workbench.waitFor("the preview", () -> Widgets.front(workbench.display(), workbench.shell())
                .flatMap(importing::going)
                .filter(PushButton::isEnabled)
                .isPresent());
        assertThat(workbench.ask(told::isDisposed)).isTrue();
        Shell preview = workbench.ask(
                () -> Widgets.front(workbench.display(), workbench.shell()).orElseThrow());
        assertThat(workbench.ask(() -> Widgets.outline(workbench.display()))).contains("mars.csv");
        workbench.act(preview::close);
    }

    @Test
    void a_loss_is_told_at_the_opening_until_somebody_notes_it(RunningWorkbench workbench) throws IOException {
        Path dossier = lossless();
        Files.createDirectories(dossier.resolve("repairs"));
        Files.writeString(dossier.resolve("repairs/1.loss"), LOSS);
        String note = workbench.find(Language.class).text("loss.note");
        String later = workbench.find(Language.class).text("loss.later");

        open(workbench, dossier);
        workbench.waitFor("the dialog", () -> front(workbench, note) != null);
        Shell told = workbench.ask(() -> front(workbench, note));
        assertThat(workbench.ask(() -> Widgets.outline(workbench.display()))).contains("12 mentions");
        workbench.act(() -> pictures.take(told, "loss"));
        workbench.begin(() -> Widgets.button(told, later).press());
        workbench.waitFor("no dialog", told::isDisposed);
        assertThat(new RepairLosses(dossier).sentences(PARIS)).as("put off").hasSize(1);

        workbench.act(() -> workbench.context().get(DossierSessions.class).close());
        workbench.waitFor("no dossier", () -> workbench.context().get(DossierSession.class) == null);
        open(workbench, dossier);
        workbench.waitFor("the dialog again", () -> front(workbench, note) != null);
        Shell again = workbench.ask(() -> front(workbench, note));
        workbench.begin(() -> Widgets.button(again, note).press());
        workbench.waitFor("no dialog", again::isDisposed);
        workbench.waitFor(
                "the note", () -> new RepairLosses(dossier).sentences(PARIS).isEmpty());
        assertThat(new RepairLosses(dossier).noted(PARIS)).as("told for good").hasSize(1);
        pictures.index();
    }

    @Test
    void namesakes_stand_in_the_window_before_anybody_is_erased(RunningWorkbench workbench) throws IOException {
        open(workbench, lossless());
        workbench.waitFor("the dossier", () -> workbench.context().get(DossierSession.class) != null);
        workbench.act(() -> workbench
                .context()
                .get(DossierSession.class)
                .dossier()
                .archive()
                .add(List.of(
                        mention("mastodon:1", "marie_d", "Marie Dupont", "mastodon"),
                        mention("text:2", "Marie Dupont", "", ""),
                        mention("x:3", "mdupont", "Marie DUPONT", "x"))));
        Language language = workbench.find(Language.class);
        String look = language.text("privacy.look");
        workbench.command("erase");
        workbench.waitFor("the form", () -> front(workbench, look) != null);
        Shell form = workbench.ask(() -> front(workbench, look));
        workbench.act(() -> {
            Somebody.field(form, language.text("privacy.whom.name")).setText("marie_d");
            Widgets.button(form, look).press();
        });

        workbench.waitFor("the namesakes", () -> Somebody.isShown(form, language.text("privacy.erase.namesakes")));
        assertThat(workbench.ask(() -> Somebody.isShown(form, "mdupont (Marie DUPONT)")))
                .isTrue();
        workbench.act(() -> pictures.take(form, "erase-namesakes"));
        workbench.act(form::close);
        pictures.index();
    }

    private static Mention mention(String id, String author, String name, String network) {
        FieldValues values = FieldValues.builder()
                .put(CoreFields.AUTHOR, author)
                .put(CoreFields.AUTHOR_NAME, name)
                .put(CoreFields.NETWORK, network)
                .put(CoreFields.PUBLISHED, MARCH)
                .put(CoreFields.TEXT_BODY, "Le banc du square est cassé")
                .build();
        return new Mention(new MentionId(id), new Origin("test", new BatchId("test-1"), MARCH), values);
    }

    private static void open(RunningWorkbench workbench, Path dossier) {
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
    }

    private Path lossless() throws IOException {
        Path dossier = folder.resolve("dossier");
        Sonneval.dossiers().create(dossier, new DemoTown().settings());
        return dossier;
    }

    private Path dossier(Path file) {
        try {
            Path dossier = folder.resolve("dossier");
            Sonneval.dossiers().create(dossier, new DemoTown().settings());
            Files.createDirectories(dossier.resolve("imports"));
            Files.writeString(
                    dossier.resolve("imports/import-20260301-080000-732c98.json"),
                    String.format(Locale.ROOT, KILLED, file));
            return dossier;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The window in front with such a button, null where there is none. */
    private static Shell front(RunningWorkbench workbench, String button) {
        return Widgets.front(workbench.display(), workbench.shell())
                .filter(shell -> Widgets.some(shell, PushButton.class, each -> each.accessibleName()
                                .equals(button))
                        .isPresent())
                .orElse(null);
    }
}

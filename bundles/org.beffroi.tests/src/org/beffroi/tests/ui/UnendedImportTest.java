package org.beffroi.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.beffroi.demo.DemoTown;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The window of a dossier in which an import was killed: importing the file again is one button away. */
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

    @TempDir
    private Path folder;

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

        String go = language.text("import.go");
        workbench.waitFor(
                "the preview",
                () -> front(workbench, go) != null
                        && Widgets.button(front(workbench, go), go).isEnabled());
        assertThat(workbench.ask(told::isDisposed)).isTrue();
        Shell preview = workbench.ask(() -> front(workbench, go));
        assertThat(workbench.ask(() -> Widgets.outline(workbench.display()))).contains("mars.csv");
        workbench.act(preview::close);
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

package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.demo.DemoTown;
import org.beffroi.tests.ui.Countables;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pictures that a dossier keeps with a mention: small where it is read, large at a key; what is not there is said. */
@ExtendWith(OneWorkbench.class)
class KeptPicturesTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("pictures"));

    private static void paint(Display display, Path file, int width, int height, int format) {
        Image image = new Image(display, width, height);
        GC gc = new GC(image);
        for (int y = 0; y < height; y += 4) {
            gc.setBackground(new org.eclipse.swt.graphics.Color(40 + 150 * y / height, 110, 200 - 140 * y / height));
            gc.fillRectangle(0, y, width, 4);
        }
        gc.setBackground(new org.eclipse.swt.graphics.Color(240, 200, 90));
        gc.fillOval(width / 3, height / 5, height / 3, height / 3);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData(100)};
        loader.save(file.toString(), format);
        image.dispose();
    }

    private static Path dossier(Display display) throws IOException {
        // Not a folder that goes with the test: the dossier is closed after it.
        Path made = Files.createTempDirectory("beffroi-").resolve("dossier");
        Sonneval.dossiers().create(made, new DemoTown().settings());
        Path attachments = Files.createDirectories(made.resolve("attachments"));
        paint(display, attachments.resolve("0123456789abcdef01234567-pont.jpg"), 1600, 1000, SWT.IMAGE_JPEG);
        paint(display, attachments.resolve("1123456789abcdef01234567-quai.png"), 600, 900, SWT.IMAGE_PNG);
        paint(display, attachments.resolve("2123456789abcdef01234567-panneau.png"), 900, 300, SWT.IMAGE_PNG);
        Files.writeString(attachments.resolve("3123456789abcdef01234567-travaux.png"), "no picture");
        Instant march = Instant.parse("2025-03-04T09:00:00Z");
        FieldValues values = FieldValues.builder()
                .put(CoreFields.TEXT_BODY, "Le pont est rouvert, mais regardez l’état du quai et du panneau.")
                .put(CoreFields.PUBLISHED, march)
                .put(CoreFields.URL, "https://ville.example/pont")
                .put(
                        CoreFields.MEDIA,
                        List.of(
                                "attachments/0123456789abcdef01234567-pont.jpg",
                                "attachments/1123456789abcdef01234567-quai.png",
                                "attachments/2123456789abcdef01234567-panneau.png",
                                "attachments/3123456789abcdef01234567-travaux.png",
                                "attachments/4123456789abcdef01234567-perdue.png",
                                "https://ville.example/autre.jpg"))
                .build();
        try (Dossier dossier = Sonneval.dossiers().open(made, Access.WRITE, Progress.silent())) {
            dossier.archive()
                    .add(List.of(new Mention(
                            new MentionId("text:1"), new Origin("test", new BatchId("test"), march), values)));
        }
        return made;
    }

    @Test
    void they_show_small_and_large_and_what_is_missing_is_said(RunningWorkbench workbench) throws IOException {
        Path dossier = dossier(workbench.display());
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        workbench.waitFor("the dossier", () -> workbench.context().get(DossierSession.class) != null);
        ListenScreen screen = new ListenScreen(workbench);
        screen.select(0);
        Language language = workbench.find(Language.class);
        String first = language.text("media.picture", "1", "pont.jpg");
        workbench.waitFor(
                "the pictures",
                () -> tile(screen, language.text("media.picture", "3", "panneau.png"))
                        && says(screen, language.text("media.damaged", "travaux.png")));
        workbench.act(() -> {
            assertThat(tile(screen, first)).isTrue();
            assertThat(says(screen, language.text("media.gone", "perdue.png"))).isTrue();
            assertThat(says(screen, language.text("media.away.pictures", 1, "1")))
                    .isTrue();
            assertThat(Widgets.some(screen.view().control(), PushButton.class, each -> each.accessibleName()
                            .equals(language.text("media.original"))))
                    .isPresent();
            assertThat(Countables.in(workbench.shell()))
                    .as("wrong, but for names of files, which look like keys")
                    .allMatch(wrong -> wrong.matches("raw: [a-z]+\\.(jpg|png)"));
        });
        take(workbench, workbench.shell(), "reading");
        large(workbench, screen, language);
        dark(workbench, language);
        screenshots.index();
    }

    private void large(RunningWorkbench workbench, ListenScreen screen, Language language) {
        String first = language.text("media.picture", "1", "pont.jpg");
        workbench.begin(() -> Widgets.key(named(screen, first), SWT.CR, SWT.CR, 0));
        workbench.waitFor("the large one", () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        Shell large = workbench.ask(
                () -> Widgets.front(workbench.display(), workbench.shell()).orElseThrow());
        workbench.waitFor("its name", () -> drawn(large, language.text("media.place", "1", "3", "pont.jpg")));
        take(workbench, large, "large");
        workbench.act(() -> Widgets.key(
                Widgets.some(large, Drawn.class, each -> each.accessibleName()
                                .equals(language.text("media.place", "1", "3", "pont.jpg")))
                        .orElseThrow(),
                SWT.ARROW_RIGHT,
                '\0',
                0));
        workbench.waitFor("the next", () -> drawn(large, language.text("media.place", "2", "3", "quai.png")));
        take(workbench, large, "large-next");
        workbench.act(large::close);
    }

    private void dark(RunningWorkbench workbench, Language language) {
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor(
                "dark", () -> workbench.context().get(Look.class).palette().page().red < 128);
        ListenScreen dark = new ListenScreen(workbench);
        dark.select(0);
        workbench.waitFor("the pictures", () -> tile(dark, language.text("media.picture", "3", "panneau.png")));
        take(workbench, workbench.shell(), "reading-dark");
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        new ListenScreen(workbench);
    }

    private void take(RunningWorkbench workbench, Shell shell, String name) {
        workbench.act(() -> {
            while (workbench.display().readAndDispatch()) {
                // What waits to be drawn is drawn.
            }
            screenshots.take(shell, name);
        });
    }

    private static boolean drawn(Shell shell, String name) {
        return Widgets.some(shell, Drawn.class, each -> each.accessibleName().equals(name))
                .isPresent();
    }

    private static boolean tile(ListenScreen screen, String name) {
        return Widgets.some(screen.view().control(), Drawn.class, each -> each.accessibleName()
                        .equals(name))
                .isPresent();
    }

    private static Drawn named(ListenScreen screen, String name) {
        return Widgets.some(screen.view().control(), Drawn.class, each -> each.accessibleName()
                        .equals(name))
                .orElseThrow();
    }

    private static boolean says(ListenScreen screen, String words) {
        return Widgets.some(screen.view().control(), Label.class, each -> each.getText()
                        .equals(words))
                .isPresent();
    }
}

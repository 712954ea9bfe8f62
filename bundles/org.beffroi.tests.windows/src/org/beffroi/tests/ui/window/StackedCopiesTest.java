package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.copy.Sketch;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.demo.DemoTown;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.listen.model.Row;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Copies of one text in the real list, folded and unfolded. With pictures. */
@ExtendWith(OneWorkbench.class)
class StackedCopiesTest {

    private final Screenshots pictures =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("copies"));
    private final RunningWorkbench workbench;
    private ListenScreen screen;

    StackedCopiesTest(RunningWorkbench workbench) {
        this.workbench = workbench;
    }

    private void open(Path dossier) {
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        screen = new ListenScreen(workbench);
    }

    /** A dossier of three mentions, the second of which was copied three times. */
    private static Path copied() throws IOException {
        Path made = Files.createTempDirectory("beffroi-").resolve("copies");
        Sonneval.dossiers().create(made, new DemoTown().settings());
        Instant first = Instant.parse("2025-03-04T09:00:00Z");
        String words = "La cantine de l’école Jean-Moulin sert encore du poulet froid aux enfants";
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String text = i == 0
                    ? "Une rue du bourg sera fermée mardi pour travaux"
                    : i == 5 ? "Le marché du samedi change de place cet été" : words;
            mentions.add(new Mention(
                    new MentionId("copy:" + i),
                    new Origin("test", new BatchId("test"), first),
                    FieldValues.builder()
                            .put(CoreFields.TEXT_BODY, text)
                            .put(CoreFields.AUTHOR, "personne" + i)
                            .put(CoreFields.NETWORK, "facebook")
                            .put(CoreFields.COPIES, Sketch.of(text).written())
                            .put(CoreFields.PUBLISHED, first.plusSeconds(3600L * i))
                            .build()));
        }
        try (Dossier dossier = Sonneval.dossiers().open(made, Access.WRITE, Progress.silent())) {
            dossier.archive().add(mentions);
        }
        return made;
    }

    @Test
    void copies_unfold_in_their_place_by_a_key_and_by_a_click() throws IOException {
        open(copied());
        workbench.act(() -> screen.searchSession().once(true));
        screen.settle();
        assertThat(workbench.<Long>ask(this::rows)).isEqualTo(3);
        screen.select(1);
        assertThat(workbench.ask(() -> row(1).copies().orElseThrow().others())).isEqualTo(3);
        workbench.act(() -> pictures.take(workbench.shell(), "copies-folded"));
        walk(SWT.ARROW_RIGHT, 0);
        workbench.waitFor("the copies", () -> rows() == 6);
        walk(SWT.ARROW_DOWN, 0);
        assertThat(workbench.ask(() -> screen.list().selectedRow().map(Row::nested)))
                .contains(true);
        workbench.act(() -> pictures.take(workbench.shell(), "copies-unfolded"));
        workbench.act(() -> Widgets.key(screen.list(), 'p', 'p', 0));
        workbench.waitFor("the tone of the copy", () -> screen.list()
                .selectedRow()
                .filter(row -> row.nested() && row.tone() == Row.Tone.POSITIVE)
                .isPresent());
        walk(SWT.ARROW_LEFT, 0);
        assertThat(workbench.<Long>ask(this::rows)).isEqualTo(3);
        assertThat(workbench.<Integer>ask(() -> screen.list().selection())).isEqualTo(1);
        workbench.act(() -> {
            Point foot = place(1);
            while (screen.list().rowAt(foot).equals(Optional.of(row(1)))) {
                foot.y += 2;
            }
            Event event = new Event();
            event.x = screen.list().getClientArea().width - 40;
            event.y = foot.y - 16;
            event.button = 1;
            screen.list().notifyListeners(SWT.MouseDown, event);
            screen.list().notifyListeners(SWT.MouseUp, event);
        });
        workbench.waitFor("the copies again", () -> rows() == 6);
        pictures.index();
    }

    /** How many rows the list has, copies that are unfolded included. Called on the UI thread. */
    private long rows() {
        return screen.list().rows().size();
    }

    private Row row(int index) {
        return screen.searchSession().screen().rows().row(index).orElseThrow();
    }

    private void walk(int key, int held) {
        workbench.act(() -> Widgets.key(screen.list(), key, (char) 0, held));
    }

    /** A place within a row that is in sight at the top. Called on the UI thread. */
    private Point place(int row) {
        for (int y = 4; y < screen.list().getClientArea().height; y += 4) {
            Point here = new Point(200, y);
            if (screen.list()
                    .rowAt(here)
                    .equals(screen.searchSession().screen().rows().row(row))) {
                return here;
            }
        }
        throw new AssertionError("Row " + row + " is not in sight");
    }
}

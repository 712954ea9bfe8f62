package org.beffroi.tests.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.result.Table;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.viewer.TableGrid;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.widget.PopupMenu;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A topic that the town talks of and no theme names: made a theme of, and named, from the table of topics. With pictures. */
@ExtendWith(OneWorkbench.class)
class TopicDeedsTest {

    private final Screenshots pictures =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("topics"));

    private RunningWorkbench workbench;

    private String text(String key) {
        return workbench.find(Language.class).text(key);
    }

    private Shell front(String heading) {
        workbench.waitFor(heading, () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        return workbench.ask(
                () -> Widgets.front(workbench.display(), workbench.shell()).orElseThrow());
    }

    private void undo() {
        workbench.waitFor(
                "the notice", () -> Widgets.notice(workbench.display()).isPresent());
        workbench.act(() -> Widgets.button(
                        Widgets.notice(workbench.display()).orElseThrow().control(), text("act.undo"))
                .press());
    }

    @Test
    void a_topic_becomes_a_theme_and_has_a_name(RunningWorkbench running) {
        workbench = running;
        Path town = Sonneval.make();
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(town));
        workbench.waitFor(
                "the dossier", () -> Optional.ofNullable(workbench.context().get(DossierSession.class))
                        .filter(session -> session.dossier().folder().equals(town))
                        .isPresent());
        Path codebook = workbench.ask(
                () -> workbench.context().get(DossierSession.class).dossier().codebook());
        AnalysesScreen analyses = new AnalysesScreen(workbench);
        analyses.show();
        analyses.run(new AnalysisRequest("topics", Map.of("query", List.of("SAUF thème:*"))));
        workbench.act(() -> pictures.take(workbench.shell(), "table"));
        workbench.begin(() -> Widgets.button(analyses.view().orElseThrow().control(), text("topic.theme"))
                .press());
        Shell making = front("the theme");
        workbench.act(() -> pictures.take(making, "theme"));
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.act(() -> pictures.take(making, "theme-dark"));
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.act(() -> Widgets.one(making, StyledText.class).setText("Sujet du banc"));
        workbench.act(() -> Widgets.button(making, text("topic.theme.go")).press());
        workbench.waitFor(
                "the words", () -> read(codebook.resolve("themes.tsv")).contains("Sujet du banc\t"));
        undo();
        workbench.waitFor(
                "no words", () -> !read(codebook.resolve("themes.tsv")).contains("Sujet du banc"));
        name(analyses, codebook);
        pictures.index();
    }

    /** What the menu of the first row says; the one of a name is chosen. */
    private List<String> choose(TableGrid grid, String chosen) {
        Menu menu = workbench.ask(() -> {
            grid.select(0);
            grid.notifyListeners(SWT.MenuDetect, new Event());
            Menu shown = (Menu) grid.getData(PopupMenu.class.getName());
            shown.setVisible(false);
            return shown;
        });
        List<String> items = workbench.ask(
                () -> Stream.of(menu.getItems()).map(MenuItem::getText).toList());
        workbench.begin(() -> Stream.of(menu.getItems())
                .filter(item -> item.getText().startsWith(chosen))
                .findFirst()
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        return items;
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void name(AnalysesScreen analyses, Path codebook) {
        TableGrid grid =
                workbench.ask(() -> Widgets.one(analyses.view().orElseThrow().control(), TableGrid.class));
        assertThat(choose(grid, text("topic.name")))
                .contains(text("topic.theme"), text("topic.merge"))
                .doesNotContain(text("topic.split"));
        Shell naming = front("the name");
        workbench.act(() -> {
            pictures.take(naming, "name");
            Widgets.one(naming, StyledText.class).setText("Le sujet nommé");
            Widgets.button(naming, text("topic.name.go")).press();
        });
        workbench.waitFor(
                "the name", () -> read(codebook.resolve("topics.json")).contains("Le sujet nommé"));
        analyses.settle();
        workbench.act(() -> {
            Notice.closeAll(workbench.display());
            pictures.take(workbench.shell(), "named");
        });
        assertThat(analyses.settle().answer().results().stream()
                        .filter(Table.class::isInstance)
                        .map(result ->
                                ((Table) result).rows().getFirst().cells().getFirst())
                        .findFirst())
                .contains("Le sujet nommé");
    }
}

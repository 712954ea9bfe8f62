package org.beffroi.tests.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.result.Table;
import org.beffroi.tests.command.Beffroi;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.viewer.TableGrid;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A consultation whose points are answered in the window, up to the page that people can read. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnsweredConsultationTest {

    private static final String PAGE = "https://participer.ville.example/processes/place/f/7/proposals/31";

    private static final List<String> SHADE = List.of(
            "Il manque des bancs à l’ombre sur la place du Marché.",
            "Des bancs sous les arbres de la place, s’il vous plaît, nos anciens ne peuvent pas s’asseoir.",
            "On ne trouve aucun banc à l’ombre en été sur la place du Marché.",
            "Mettez des bancs et de l’ombre, ma mère ne tient plus debout.",
            "Plus de bancs à l’ombre pour les personnes âgées.",
            "La place est belle mais sans un banc à l’ombre elle ne sert à rien.",
            "Des bancs, des arbres, de l’ombre : voilà ce qui manque sur cette place.",
            "Pas un banc à l’ombre pour attendre le bus sur la place.");

    private static final List<String> PARKING = List.of(
            "Les commerces vivent du stationnement, gardez les places de parking.",
            "Sans parking devant les commerces, les clients iront ailleurs.",
            "Supprimer le stationnement, c’est tuer les commerces du centre.",
            "Mes clients se garent devant la boutique, laissez les places de stationnement.",
            "Le parking de la place fait vivre les commerçants.",
            "Où vont se garer les clients des commerces si le parking disparaît ?",
            "Moins de places de stationnement, moins de clients dans les commerces.",
            "Le stationnement gratuit devant les commerces doit rester.");

    private static final List<String> ALONE = List.of(
            "Le marché du samedi devrait ouvrir plus tôt.",
            "Qui nettoiera la fontaine en hiver ?",
            "J’aimerais un manège pour Noël.",
            "Le bruit des livraisons me réveille à cinq heures.",
            "Une piste de danse le dimanche, pourquoi pas.",
            "Le kiosque à musique mérite une couche de peinture.");

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("answered-consultation"));
    private RunningWorkbench workbench;
    private AnalysesScreen analyses;
    private Path written;
    private Runnable unfurnish = () -> {};

    @BeforeAll
    void start(RunningWorkbench running) throws IOException {
        workbench = running;
        unfurnish = AnalysesScreen.furnish(workbench);
        Path folder = Files.createTempDirectory("beffroi-");
        written = folder.resolve("page.html");
        workbench.act(() ->
                workbench.context().set(FileChooser.class, (FileChooser) (over, name, ending) -> Optional.of(written)));
        Beffroi beffroi = new Beffroi(folder);
        beffroi.run("new", "place", "--name", "La place du Marché");
        Beffroi.Result imported = beffroi.run("import", comments(folder).toString(), "--dossier", "place");
        assertThat(imported.code()).as(imported.errors()).isZero();
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(folder.resolve("place")));
        ListenScreen listen = new ListenScreen(workbench);
        listen.search("");
        listen.settle();
        analyses = new AnalysesScreen(workbench);
        analyses.show();
    }

    private static Path comments(Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("id;created_at;body;locale;author/id;author/name;alignment;depth;"
                + "commentable_id;commentable_type;root_commentable_url\n");
        int id = 500;
        for (List<String> said : List.of(SHADE, PARKING, ALONE)) {
            for (String one : said) {
                rows.append(id + ";2026-02-" + (10 + id % 18) + " 20:01:00 UTC;" + one + ";fr;" + id + ";habitant" + id
                        + ";" + (said == PARKING ? -1 : 1) + ";0;31;Decidim::Proposals::Proposal;" + PAGE + "\n");
                id++;
            }
        }
        return Files.writeString(folder.resolve("commentaires.csv"), rows);
    }

    @AfterAll
    void stop() {
        workbench.act(() -> workbench.context().remove(FileChooser.class));
        unfurnish.run();
        screenshots.index();
    }

    @Test
    void a_point_is_answered_by_the_keyboard_counted_published_and_undone() throws IOException {
        Report before = analyses.run(new AnalysisRequest("consultation", Map.of()));
        assertThat(decisions(before)).isNotEmpty().containsOnly("sans réponse");
        workbench.act(() -> Widgets.key(grid(), 'r', 'r', 0));
        Shell sheet = sheet();
        workbench.act(() -> Widgets.button(sheet, "Garder la réponse").press());
        take(sheet, "fiche-sans-decision");
        fill(sheet);
        take(sheet, "fiche");
        workbench.act(() -> Widgets.button(sheet, "Garder la réponse").press());
        workbench.waitFor("the answer", () -> shown().contains("retenu en partie"));
        take(workbench.shell(), "analyse");
        publish();
        workbench.act(() -> workbench.context().get(DossierSession.class).acts().undo());
        workbench.waitFor("no answer", () -> !shown().contains("retenu en partie"));
    }

    private void fill(Shell sheet) {
        workbench.act(() -> {
            fill(sheet, "Dans vos mots", "Se garer près des commerces");
            Widgets.some(sheet, Toggle.class, one -> one.accessibleName().equals("Retenu en partie"))
                    .orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
            fill(sheet, "Pourquoi", "Les commerces vivent de leurs clients, la place manque d’ombre.");
            fill(sheet, "Ce qui est fait", "Vingt places sur quarante restent, une heure gratuite.");
            fill(sheet, "Pour quand", "30/11/2026");
            fill(sheet, "Réponse publiée le", "02/03/2026");
            fill(sheet, "Où la réponse se lit", "https://www.ville.example/place-du-marche");
        });
    }

    /** The page, for the web and on paper. */
    private void publish() throws IOException {
        workbench.act(() -> Widgets.button(
                        analyses.view().orElseThrow().control(), "«\u202fVous avez dit, nous avons fait\u202f»…")
                .press());
        workbench.waitFor("the page", () -> Files.exists(written));
        assertThat(Files.readString(written))
                .contains("Vous avez dit, nous avons fait", "Se garer près des commerces", "Retenu en partie")
                .contains("Vingt places sur quarante", "30 novembre 2026", "www.ville.example/place-du-marche")
                .contains("Ce qui attend encore une réponse")
                .doesNotContain("habitant5");
        Files.copy(
                written,
                RunningWorkbench.target().resolve("screenshots").resolve("page.html"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        written = written.resolveSibling("page.pdf");
        workbench.act(() -> Widgets.button(
                        analyses.view().orElseThrow().control(), "«\u202fVous avez dit, nous avons fait\u202f»…")
                .press());
        workbench.waitFor("the paper", () -> Files.exists(written));
        Files.copy(
                written,
                RunningWorkbench.target().resolve("screenshots").resolve("page.pdf"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static void fill(Shell sheet, String name, String words) {
        Widgets.some(sheet, StyledText.class, field -> Widgets.name(field).equals(name))
                .orElseThrow()
                .setText(words);
    }

    private Shell sheet() {
        workbench.waitFor("the sheet", () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        return workbench.ask(
                () -> Widgets.front(workbench.display(), workbench.shell()).orElseThrow());
    }

    private List<Object> shown() {
        return analyses.study()
                .main()
                .state()
                .report()
                .map(AnsweredConsultationTest::decisions)
                .orElse(List.of());
    }

    private static Optional<Table> classes(Report report) {
        return report.answer().results().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.columns().getFirst().key().equals("argument"))
                .findFirst();
    }

    private static List<Object> decisions(Report report) {
        return classes(report).stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().get(row.cells().size() - 2))
                .filter(Objects::nonNull)
                .toList();
    }

    private TableGrid grid() {
        String title = "Ce que plusieurs personnes avancent";
        return Widgets.all(analyses.view().orElseThrow().control(), TableGrid.class).stream()
                .filter(grid -> grid.accessibleName().contains(title))
                .findFirst()
                .orElseThrow();
    }

    private void take(Shell shell, String name) {
        workbench.act(() -> {
            if (shell == workbench.shell()) {
                Widgets.scrolled(grid()).setOrigin(0, 10_000);
            }
            shell.layout(true, true);
            while (workbench.display().readAndDispatch()) {
                // Until all is laid out and drawn.
            }
            screenshots.take(shell, name + "-fr");
        });
    }
}

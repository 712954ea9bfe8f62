package org.beffroi.tests.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Drawings.Window;
import org.beffroi.core.result.Figure;
import org.beffroi.core.result.Network;
import org.beffroi.core.result.Series;
import org.beffroi.core.watch.RiseJudging;
import org.beffroi.core.watch.RiseJudging.Judged;
import org.beffroi.core.watch.RiseJudging.Opinion;
import org.beffroi.tests.ui.Countables;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.analysis.model.AnalysisSession.Phase;
import org.beffroi.workbench.analysis.model.Gallery;
import org.beffroi.workbench.analysis.model.Study.Comparison;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.viewer.PictureCanvas;
import org.beffroi.workbench.viewer.Viewer;
import org.beffroi.workbench.widget.FileChooser;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is done with an analysis in the real window: written to files, put into a digest, looked at from near, compared; also
 * one of a plug-in that somebody else wrote, which is in no product.
 */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalysesAtWorkTest {

    private static final AnalysisRequest CANTEEN = new AnalysisRequest("volume", Map.of("query", List.of("cantine")));
    private static final String WEEKDAYS = "kiosque-weekdays";

    private RunningWorkbench workbench;
    private AnalysesScreen analyses;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        Path dossier = Sonneval.make();
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        new ListenScreen(workbench);
        analyses = new AnalysesScreen(workbench);
        analyses.show();
    }

    @Test
    void every_format_that_is_offered_leads_to_a_file(@TempDir Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        FileChooser answering = (over, name, ending) -> {
            Path file = folder.resolve(name);
            assertThat(name).endsWith("." + ending);
            written.add(file);
            return Optional.of(file);
        };
        workbench.act(() -> workbench.context().set(FileChooser.class, answering));
        try {
            for (AnalysisRequest asked :
                    List.of(CANTEEN, new AnalysisRequest("cooccurrence", Map.of("word", List.of("cantine"))))) {
                analyses.run(asked);
                boolean network = workbench.ask(() -> analyses.view().orElseThrow().viewers().stream()
                        .map(Viewer::result)
                        .anyMatch(Network.class::isInstance));
                List<String> offered = export();
                assertThat(offered).hasSizeGreaterThan(7);
                assertThat(written).hasSameSizeAs(offered);
                assertThat(written.stream().anyMatch(file -> file.toString().endsWith(".gexf")))
                        .as("a network for Gephi where there is one")
                        .isEqualTo(network);
                for (Path file : written) {
                    workbench.waitFor("the file " + file.getFileName(), () -> Files.exists(file));
                    assertThat(Files.size(file)).as(file.toString()).isPositive();
                }
                written.clear();
            }
        } finally {
            workbench.act(() -> workbench.context().remove(FileChooser.class));
        }
    }

    /** Chooses each format of the menu; their names. */
    private List<String> export() {
        Menu menu = menu();
        return workbench.ask(() -> {
            List<String> chosen = new ArrayList<>();
            for (MenuItem item : menu.getItems()) {
                if ((item.getStyle() & SWT.SEPARATOR) != 0) {
                    break;
                }
                chosen.add(item.getText());
                item.notifyListeners(SWT.Selection, new Event());
            }
            return chosen;
        });
    }

    /** The menu that opens under the button, closed again. */
    private Menu menu() {
        List<Menu> opened = new CopyOnWriteArrayList<>();
        Listener listener = event -> {
            if (event.widget instanceof Menu menu) {
                opened.add(menu);
            }
        };
        workbench.act(() -> {
            workbench.display().addFilter(SWT.Show, listener);
            analyses.view().orElseThrow().offerFormats();
        });
        try {
            workbench.waitFor("the menu", () -> !opened.isEmpty());
        } finally {
            workbench.act(() -> workbench.display().removeFilter(SWT.Show, listener));
        }
        workbench.act(() -> opened.getFirst().setVisible(false));
        return opened.getFirst();
    }

    @Test
    void what_shows_becomes_a_section_of_a_digest() {
        analyses.run(CANTEEN);
        Menu menu = menu();
        workbench.act(() -> {
            String words = workbench.context().get(Language.class).text("analyses.digest");
            Stream.of(menu.getItems())
                    .filter(item -> item.getText().equals(words))
                    .findFirst()
                    .orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
        });
        workbench.waitFor("the list of digests", () -> front().isPresent());
        workbench.act(() -> {
            StyledText field = Widgets.one(front().orElseThrow(), StyledText.class);
            field.setText("Revue du mardi");
            Widgets.key(field, SWT.CR, SWT.CR, 0);
        });
        workbench.waitFor("the digest", () -> digest().isPresent());
        assertThat(digest().orElseThrow().items())
                .containsExactly(new Digest.Analysed(
                        "",
                        "volume",
                        CANTEEN.with("period", List.of(Digest.ITS_PERIOD)).parameters()));
    }

    @Test
    void the_wheel_goes_nearer_a_drag_moves_and_one_key_shows_all_again() {
        analyses.run(CANTEEN);
        PictureCanvas bars = workbench.ask(() -> analyses.pictures().getFirst());
        Window whole = window(bars);
        int x = workbench.ask(() -> bars.getClientArea().width / 2);
        workbench.act(() -> {
            for (int i = 0; i < 6; i++) {
                mouse(bars, SWT.MouseVerticalWheel, x, 3);
            }
        });
        Window near = settled(bars, whole);
        assertThat(near.to() - near.from()).isLessThan((whole.to() - whole.from()) / 2);
        workbench.act(() -> {
            mouse(bars, SWT.MouseDown, x, 1);
            mouse(bars, SWT.MouseMove, x + 60, 1);
            mouse(bars, SWT.MouseMove, x + 120, 1);
            mouse(bars, SWT.MouseUp, x + 120, 1);
        });
        Window moved = settled(bars, near);
        assertThat(moved.from()).as("what was at the left comes into sight").isLessThan(near.from());
        assertThat(Math.abs(moved.to() - moved.from() - near.to() + near.from()))
                .isLessThan(1);
        workbench.act(() -> Widgets.key(bars, '0', '0', 0));
        assertThat(settled(bars, moved)).isEqualTo(whole);
    }

    private Window settled(PictureCanvas canvas, Window before) {
        workbench.waitFor("another stretch", () -> {
            Window now = canvas.shown().orElseThrow().plot().orElseThrow().window();
            return !now.equals(before) && canvas.window().map(now::equals).orElse(true);
        });
        return window(canvas);
    }

    private Window window(PictureCanvas canvas) {
        return workbench.ask(
                () -> canvas.shown().orElseThrow().plot().orElseThrow().window());
    }

    private static void mouse(PictureCanvas canvas, int type, int x, int amount) {
        Event event = new Event();
        event.x = x;
        event.y = canvas.getClientArea().height / 2;
        event.button = 1;
        event.count = amount;
        event.doit = true;
        canvas.notifyListeners(type, event);
    }

    @Test
    void charts_that_are_compared_have_one_scale() {
        analyses.run(CANTEEN);
        List<String> alone =
                workbench.ask(() -> scale(analyses.view().orElseThrow().viewers()));
        workbench.act(() -> analyses.study().compare(new Comparison("query", List.of("école"))));
        workbench.waitFor(
                "the other search", () -> analyses.study().beside().state().phase() == Phase.SHOWN);
        analyses.settle();
        workbench.waitFor("one scale", () -> {
            List<String> left = scale(analyses.view().orElseThrow().viewers());
            return !left.equals(alone)
                    && left.equals(scale(analyses.view().orElseThrow().besideViewers()));
        });
        workbench.act(() -> analyses.study().alone());
        workbench.waitFor(
                "its own scale",
                () -> scale(analyses.view().orElseThrow().viewers()).equals(alone));
    }

    /** What stands at the left of the first chart. Called on the UI thread. */
    private static List<String> scale(List<Viewer> viewers) {
        Viewer first = viewers.stream()
                .filter(viewer -> viewer.result() instanceof Series)
                .findFirst()
                .orElseThrow();
        return Widgets.one(first.control(), PictureCanvas.class).shown().stream()
                .flatMap(drawn -> drawn.picture().shapes().stream())
                .flatMap(shape -> shape instanceof Shape.Label label && label.anchor() == Shape.Anchor.END
                        ? Stream.of(label.text())
                        : Stream.empty())
                .toList();
    }

    @Test
    void an_analysis_of_somebody_else_is_in_the_gallery_and_runs_there() {
        assertThat(workbench.ask(() -> isOffered(WEEKDAYS))).isTrue();
        workbench.act(() -> {
            StyledText filter = Widgets.some(
                            analyses.view().orElseThrow().control(), StyledText.class, field -> Widgets.name(field)
                                    .equals(text("analyses.filter")))
                    .orElseThrow();
            filter.setText("jour de la semaine titres");
            Widgets.key(filter, SWT.CR, SWT.CR, 0);
            filter.setText("");
        });
        workbench.waitFor("it in hand", () -> analyses.study()
                .asked()
                .filter(asked -> asked.analysis().equals(WEEKDAYS))
                .isPresent());
        assertThat(analyses.settle().answer().mentions()).isPositive();
        workbench.act(() -> {
            assertThat(analyses.view().orElseThrow().viewers())
                    .extracting(Viewer::result)
                    .anyMatch(Figure.class::isInstance);
            assertThat(analyses.pictures().getFirst().shown()).isPresent();
            assertThat(new TreeSet<>(Countables.in(workbench.shell()))).isEmpty();
        });
    }

    private boolean isOffered(String id) {
        return analyses.view().stream()
                .flatMap(view -> view.gallery().lines().stream())
                .anyMatch(line ->
                        line instanceof Gallery.Line.Entry entry && entry.id().equals(id));
    }

    private Optional<Shell> front() {
        return Widgets.front(workbench.display(), workbench.shell());
    }

    @Test
    void a_peak_is_judged_in_its_place_and_the_judgement_is_undone() {
        Report found = analyses.run(AnalysisRequest.of("peaks"));
        RiseCard first = found.answer().rises().getFirst();
        Judged what = new Judged(first.rise(), first.search(), first.day());
        assertThat(first.number()).isEqualTo(1);

        workbench.act(() -> answer("rise.opinion.real").notifyListeners(SWT.Selection, new Event()));
        workbench.waitFor("the judgement", () -> judged().get(what) == Opinion.REAL);
        workbench.waitFor(
                "the answer that is given", () -> answer("rise.opinion.real").isChosen());

        workbench.act(() -> session().acts().undo());
        workbench.waitFor("no judgement", () -> !judged().containsKey(what));
        workbench.waitFor("no answer", () -> !answer("rise.opinion.real").isChosen());
    }

    @Test
    void the_letter_of_an_answer_judges_the_card_that_has_the_keyboard() {
        Report found = analyses.run(AnalysisRequest.of("peaks"));
        RiseCard first = found.answer().rises().getFirst();
        Judged what = new Judged(first.rise(), first.search(), first.day());
        char letter = text("rise.opinion.noise.key").charAt(0);

        workbench.act(() -> Widgets.key(answer("rise.opinion.real"), letter, letter, 0));

        workbench.waitFor("noise", () -> judged().get(what) == Opinion.NOISE);
        // Kept is not noted yet: what is not noted is not undone.
        workbench.waitFor(
                "the answer that is given", () -> answer("rise.opinion.noise").isChosen());
        workbench.act(() -> session().acts().undo());
        workbench.waitFor("no judgement", () -> !judged().containsKey(what));
    }

    @Test
    void the_chart_comes_first_and_the_other_sentences_wait() {
        analyses.run(AnalysisRequest.of("peaks"));

        int before = workbench.ask(this::visible);
        PushButton unfold = workbench.ask(() -> Widgets.some(
                        analyses.view().orElseThrow().control(),
                        PushButton.class,
                        button -> button.isVisible() && button.getText().matches(text("findings.unfold", 30L, "\\d+")))
                .orElseThrow());
        workbench.act(unfold::press);

        assertThat(workbench.<Integer>ask(this::visible)).isEqualTo(before + 1);
        assertThat(workbench.<String>ask(unfold::getText)).isEqualTo(text("findings.fold"));
        workbench.act(unfold::press);
        assertThat(workbench.<Integer>ask(this::visible)).isEqualTo(before);
    }

    @Test
    void a_crisis_that_is_over_is_seen_without_a_period() {
        analyses.run(AnalysisRequest.of("discontent"));

        List<Drawings.Region> regions = workbench.ask(() -> analyses.pictures().stream()
                .map(PictureCanvas::shown)
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElseThrow()
                .regions());

        assertThat(regions).anySatisfy(region -> {
            assertThat(region.says()).containsIgnoringCase("crise");
            assertThat(region.drillDown()).isPresent();
        });
    }

    private int visible() {
        return (int) analyses.view().orElseThrow().viewers().stream()
                .map(Viewer::control)
                .filter(control -> control.isVisible())
                .count();
    }

    private Toggle answer(String key) {
        return Widgets.some(
                        analyses.view().orElseThrow().control(),
                        Toggle.class,
                        toggle -> toggle.isVisible() && toggle.text().equals(text(key)))
                .orElseThrow();
    }

    private String text(String key, Object... arguments) {
        return workbench.context().get(Language.class).text(key, arguments);
    }

    private Optional<Digest> digest() {
        return session().dossier().digests().named("Revue du mardi");
    }

    private DossierSession session() {
        return workbench.context().get(DossierSession.class);
    }

    private Map<Judged, Opinion> judged() {
        return workbench.find(RiseJudging.class).judged(session().dossier().codebook());
    }
}

package org.beffroi.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.archive.Order;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;
import org.beffroi.tests.ui.analysis.AnalysesScreen;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.corpus.SharedSearch;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.ContextBar;
import org.beffroi.workbench.listen.ListenView;
import org.beffroi.workbench.listen.model.Screen;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.view.Views;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.FramedText;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is searched, above the screens of the corpus: one search, one period, the same filters, found again where they were left. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContextBarTest {

    private static final String CANTEEN = "cantine";

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots/context"));
    private RunningWorkbench workbench;
    private Path dossier;
    private ListenScreen listen;
    private AnalysesScreen analyses;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        dossier = Sonneval.make();
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        listen = new ListenScreen(workbench);
        analyses = new AnalysesScreen(workbench);
    }

    @AfterAll
    void stop() {
        screenshots.index();
    }

    @Test
    @org.junit.jupiter.api.Order(1)
    void a_search_typed_after_a_figure_finds_in_all_of_time_and_the_days_of_the_figure_can_be_had_back() {
        listen.search(CANTEEN);
        long everywhere = listen.count();
        open("bus depuis:6j réseau:facebook");
        take("1-porte");
        listen.search(CANTEEN);
        assertThat(listen.count()).isEqualTo(everywhere);
        assertThat(listen.chips()).isEmpty();
        assertThat(workbench.ask(() -> bar().period().words())).isEqualTo(text("period.preset.always"));
        take("2-filtres-retires");
        workbench.act(() ->
                Widgets.button(listen.view().control(), text("chips.back")).press());
        listen.settle();
        assertThat(listen.chips()).hasSize(1);
        assertThat(workbench.ask(() -> bar().period().words())).startsWith("7");
        listen.search("école");
        assertThat(listen.chips()).as("taken back, they were chosen").hasSize(1);
        workbench.act(() -> listen.searchSession().bare());
        listen.settle();
    }

    @Test
    @org.junit.jupiter.api.Order(2)
    void results_of_before_step_back_while_a_query_is_not_understood() {
        listen.search(CANTEEN);
        long found = listen.count();
        assertThat(workbench.ask(() -> listen.list().isFaded())).isFalse();
        listen.search("cantine (");
        workbench.act(() -> {
            assertThat(Stream.of(listen.list(), listen.timeline(), listen.facets()))
                    .allMatch(Drawn::isFaded);
            assertThat(listen.view().header().export().isEnabled()).isFalse();
            assertThat(((org.eclipse.swt.widgets.Label) bar().count()).getText())
                    .isEqualTo(text("count.before", language().counted("count.mentions", found)));
        });
        take("3-requete-incomprise");
        listen.search(CANTEEN);
        assertThat(workbench.ask(() -> listen.list().isFaded())).isFalse();
    }

    @Test
    @org.junit.jupiter.api.Order(3)
    void a_period_is_typed_in_words_pressed_or_chosen_on_the_calendar() {
        listen.search("");
        long all = listen.count();
        Shell popup = period();
        workbench.act(() -> Widgets.one(popup, StyledText.class).setText("depuis le 1er mars 2025"));
        take(popup, "4-periode-en-mots");
        workbench.act(() -> enter(Widgets.one(popup, StyledText.class)));
        workbench.waitFor("the popup closed", popup::isDisposed);
        listen.settle();
        assertThat(listen.count()).isBetween(1L, all - 1);
        assertThat(listen.searchSession().wholeText()).isEqualTo("depuis:2025-03-01");
        Shell again = period();
        workbench.act(() -> Widgets.one(again, StyledText.class).setText("la saint-glinglin"));
        workbench.act(() -> enter(Widgets.one(again, StyledText.class)));
        assertThat(workbench.ask(() -> Widgets.all(again, org.eclipse.swt.widgets.Label.class).stream()
                        .anyMatch(label -> label.getText().equals(text("period.unclear")))))
                .isTrue();
        workbench.act(() -> Widgets.button(again, text("period.preset.days.7")).press());
        workbench.waitFor("the popup closed", again::isDisposed);
        listen.settle();
        assertThat(workbench.ask(() -> listen.searchSession().wholeText())).isEqualTo("depuis:6j");
        calendar();
        workbench.act(() -> {
            bar().period().setFocus();
            Widgets.key(bar().period(), SWT.DEL, SWT.DEL, 0);
        });
        listen.settle();
        assertThat(listen.count()).isEqualTo(all);
    }

    private void calendar() {
        Shell popup = period();
        LocalDate today = workbench.ask(() -> session().dossier().today());
        workbench.act(() -> {
            Drawn grid = Widgets.some(popup, Drawn.class, each -> each.accessibleName()
                            .startsWith(text("period.calendar", "").strip()))
                    .orElseThrow();
            grid.setFocus();
            Widgets.key(grid, SWT.PAGE_UP, '\0', 0);
            Widgets.key(grid, SWT.ARROW_RIGHT, '\0', SWT.SHIFT);
            Widgets.key(grid, SWT.ARROW_RIGHT, '\0', SWT.SHIFT);
            Widgets.key(grid, SWT.CR, SWT.CR, 0);
        });
        listen.settle();
        LocalDate first = today.minusDays(6).minusMonths(1);
        assertThat(workbench.ask(() -> listen.searchSession().wholeText()))
                .isEqualTo("date:" + first + ".." + first.plusDays(2));
        take(popup, "5-periode-au-calendrier");
        workbench.act(popup::close);
    }

    @Test
    @org.junit.jupiter.api.Order(4)
    void what_is_searched_in_one_screen_is_searched_in_the_other() {
        listen.search(CANTEEN);
        long found = listen.count();
        analyses.show();
        workbench.act(() -> analyses.view().orElseThrow().choose("volume"));
        long canteen = analyses.settle().answer().mentions();
        assertThat(canteen).isEqualTo(found);
        take("6-analyses");
        analyses.type("école");
        workbench.waitFor(
                "the analysis of the other search",
                () -> asked("query").equals(List.of("école"))
                        && analyses.study().main().state().report().isPresent());
        analyses.settle();
        assertThat(workbench.ask(() -> search().screen().text())).isEqualTo("école");
        Shell popup = periodOf(workbench.ask(() -> analyses.view().orElseThrow().bar()));
        workbench.act(() -> Widgets.button(popup, text("period.preset.days.30")).press());
        workbench.waitFor("the last thirty days", () -> asked("period").equals(List.of("30j")));
        long recent = analyses.settle().answer().mentions();
        take("7-analyses-30-jours");
        listen = new ListenScreen(workbench);
        assertThat(workbench.ask(() -> listen.field().getText())).isEqualTo("école");
        assertThat(listen.count()).isEqualTo(recent);
        workbench.act(() -> listen.searchSession().toggle(CoreFields.NETWORK, "facebook"));
        listen.settle();
        long narrowed = listen.count();
        analyses.show();
        workbench.waitFor("the filter", () -> asked("query").getFirst().contains("facebook"));
        assertThat(analyses.settle().answer().mentions()).isEqualTo(narrowed);
        take("8-analyses-filtre");
        workbench.act(() -> search().search("", true));
        listen = new ListenScreen(workbench);
    }

    /** The search of all screens. */
    private SearchSession search() {
        return workbench.context().get(SharedSearch.class).current().orElseThrow();
    }

    @Test
    @org.junit.jupiter.api.Order(5)
    void the_mention_in_hand_stays_in_hand_in_another_theme_and_another_language() {
        listen.search(CANTEEN);
        MentionId mention = listen.select(4).entry().mention().id();
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        isInHand(mention, 4);
        take("9-sombre");
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        listen = new ListenScreen(workbench);
        isInHand(mention, 4);
        take("10-english-dark");
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        listen = new ListenScreen(workbench);
        isInHand(mention, 4);
    }

    private void isInHand(MentionId mention, int row) {
        workbench.waitFor("the mention in hand", () -> inHand().equals(Optional.of(mention)));
        assertThat(workbench.ask(() -> listen.list().selection())).isEqualTo(row);
    }

    private Optional<MentionId> inHand() {
        return Optional.of(listen.view())
                .flatMap(ListenView::inHand)
                .map(detail -> detail.entry().mention().id());
    }

    @Test
    @org.junit.jupiter.api.Order(6)
    void a_dossier_opens_again_where_one_was() {
        open("école depuis:2025-01-01");
        workbench.act(() -> listen.searchSession().toggle(CoreFields.TONE, "negative"));
        workbench.act(() -> listen.searchSession().order(Order.OLDEST));
        listen.settle();
        long found = listen.count();
        String text = workbench.ask(() -> listen.searchSession().wholeText());
        MentionId mention = listen.select(2).entry().mention().id();
        workbench.act(() -> workbench.context().get(DossierSessions.class).close());
        workbench.waitFor("no dossier", () -> workbench.context().get(DossierSession.class) == null);
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        workbench.waitFor("the dossier", () -> workbench.context().get(DossierSession.class) != null);
        workbench.waitFor("the perspective", () -> Widgets.some(
                        workbench.shell(),
                        StyledText.class,
                        field -> field.isVisible() && text("query.name").equals(field.getData(FramedText.NAME)))
                .isPresent());
        listen = new ListenScreen(workbench);
        workbench.waitFor("the search", () -> listen.searchSession().wholeText().equals(text));
        listen.settle();
        assertThat(listen.count()).isEqualTo(found);
        workbench.act(() -> assertThat(listen.searchSession().screen().order()).isEqualTo(Order.OLDEST));
        isInHand(mention, 2);
        listen.search(CANTEEN);
        assertThat(workbench.ask(() -> listen.searchSession().wholeText()))
                .as("the days came with a figure, the tone was chosen")
                .isEqualTo("cantine tonalité:négative");
        workbench.act(() -> listen.searchSession().bare());
        listen.settle();
    }

    @Test
    @org.junit.jupiter.api.Order(7)
    void the_bar_stands_on_a_small_screen_in_dark_and_in_english() {
        List<String> wrong = new ArrayList<>();
        Rectangle before = workbench.ask(() -> workbench.shell().getBounds());
        workbench.act(() -> workbench.shell().setBounds(0, 0, 1366, 728));
        open("cantine OU école date:2025-01-28..2025-03-31 réseau:(facebook OU mastodon) tonalité:négative");
        for (String screen : List.of("listen", "analyses")) {
            show(screen);
            workbench.act(() -> wrong.addAll(Countables.in(workbench.shell())));
            take("11-1366-" + screen);
        }
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        Shell popup = periodOf(workbench.ask(() -> analyses.view().orElseThrow().bar()));
        workbench.act(() -> wrong.addAll(Countables.in(popup)));
        take(popup, "12-periode-sombre");
        workbench.act(popup::close);
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.act(() -> workbench.shell().setBounds(before));
        assertThat(wrong).as("clipped, raw or nameless").isEmpty();
    }

    private void show(String screen) {
        workbench.act(() -> workbench.context().get(EPartService.class).switchPerspective(Views.perspective(screen)));
        workbench.waitFor(
                "what is searched",
                () -> search().screen().phase() == Screen.Phase.RESULTS
                        && search().screen().authors().isPresent());
    }

    /** Opens a search as the door of a figure does. */
    private void open(String query) {
        workbench.act(() -> listen.searchSession().search(query, true));
        listen.settle();
    }

    private ContextBar bar() {
        return listen.view().header().bar();
    }

    private Shell period() {
        return periodOf(workbench.ask(this::bar));
    }

    private Shell periodOf(ContextBar bar) {
        List<Shell> before = workbench.ask(this::shells);
        workbench.act(() -> bar.period().open());
        return workbench.ask(() -> shells().stream()
                .filter(shell -> !before.contains(shell))
                .findFirst()
                .orElseThrow());
    }

    private List<Shell> shells() {
        return Stream.of(workbench.display().getShells())
                .filter(Shell::isVisible)
                .toList();
    }

    private static void enter(StyledText field) {
        Event key = new Event();
        key.keyCode = SWT.CR;
        key.character = SWT.CR;
        field.notifyListeners(SWT.KeyDown, key);
    }

    private List<String> asked(String parameter) {
        return analyses.study().asked().orElseThrow().values(parameter);
    }

    private DossierSession session() {
        return workbench.context().get(DossierSession.class);
    }

    private Language language() {
        return workbench.context().get(Language.class);
    }

    private String text(String key, Object... arguments) {
        return workbench.ask(() -> language().text(key, arguments));
    }

    private void take(String name) {
        workbench.act(() -> screenshots.take(workbench.shell(), name));
    }

    private void take(Shell shell, String name) {
        workbench.act(() -> screenshots.take(shell, name));
    }
}

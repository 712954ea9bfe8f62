package org.beffroi.tests.ui.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.demo.DemoStrategies;
import org.beffroi.strategy.edit.Drafts;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.library.Templates;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Stage;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.WrappedLink;
import org.beffroi.workbench.strategy.OutlineTree;
import org.beffroi.workbench.strategy.part.StrategyPart;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.Toggle;
import org.beffroi.workbench.work.Works;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A strategy in the real window: read by stages, changed, checked, mended, undone, saved, and begun where there is none. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StrategyTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("strategy"));
    private RunningWorkbench workbench;
    private StrategyScreen screen;
    private Path dossier;

    @BeforeAll
    void start(RunningWorkbench running) throws IOException {
        workbench = running;
        dossier = Sonneval.make();
        new DemoStrategies().add(dossier);
        screen = new StrategyScreen(workbench);
        screen.open(dossier);
    }

    @AfterAll
    void stop() {
        screenshots.index();
    }

    @Test
    @Order(1)
    void the_stages_show_and_the_keyboard_opens_them() {
        OutlineTree outline = workbench.ask(() -> screen.view().outline());
        assertThat(workbench.ask(() -> outline.lines().stream()
                        .filter(line -> line.depth() == 0)
                        .count()))
                .isEqualTo(Stage.values().length);
        assertThat(workbench.ask(() -> Widgets.some(
                        outline.getParent(),
                        Drawn.class,
                        one -> one.accessibleName().equals(words("strategy.legend")) && Widgets.isInSight(one))))
                .as("what dots and numbers mean")
                .isPresent();
        workbench.act(() -> {
            outline.setFocus();
            Widgets.key(outline, SWT.END, (char) 0, 0);
            Widgets.key(outline, SWT.ARROW_RIGHT, (char) 0, 0);
        });
        assertThat(workbench.ask(() -> outline.lines().size())).isGreaterThan(Stage.values().length);
        workbench.act(() -> {
            Widgets.key(outline, SWT.ARROW_DOWN, (char) 0, 0);
            Widgets.key(outline, SWT.ARROW_RIGHT, (char) 0, 0);
            Widgets.key(outline, SWT.ARROW_DOWN, (char) 0, 0);
            Widgets.key(outline, SWT.CR, SWT.CR, 0);
        });
        assertThat(workbench.ask(() -> screen.editor().inHand()))
                .isSameAs(screen.strategy().getCharters().getFirst());
    }

    @Test
    @Order(2)
    void every_form_shows_in_both_languages_and_looks() {
        List<EObject> elements = elements();
        for (EObject element : elements) {
            screen.take(element);
            picture("form-" + element.eClass().getName().toLowerCase(Locale.ROOT));
        }
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("dark", () -> workbench.context().get(Look.class).theme() == Theme.DARK);
        for (EObject element : elements.subList(0, 3)) {
            screen.take(element);
            picture("form-" + element.eClass().getName().toLowerCase(Locale.ROOT));
        }
        workbench.act(() -> workbench.context().get(Appearance.class).switchTheme());
        workbench.waitFor("light", () -> workbench.context().get(Look.class).theme() == Theme.LIGHT);
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        workbench.waitFor(
                "English", () -> !workbench.context().get(Language.class).isFrench());
        screen.take(elements.getFirst());
        picture("form-objective");
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        workbench.waitFor(
                "French", () -> workbench.context().get(Language.class).isFrench());
    }

    /** One element of each kind that has a form of its own. */
    private List<EObject> elements() {
        Strategy strategy = screen.strategy();
        Objective objective = strategy.getObjectives().get(2);
        return List.of(
                objective,
                objective.getIndicators().getFirst(),
                strategy.getRisks().getFirst(),
                strategy,
                strategy.getTerritory(),
                strategy.getSingularity(),
                strategy.getBrand(),
                strategy.getDiagnosis().getFindings().getFirst(),
                strategy.getAudiences().getFirst(),
                strategy.getMessages().getFirst(),
                strategy.getLines().getFirst(),
                strategy.getItems().getFirst(),
                strategy.getChannels().getFirst(),
                strategy.getMeans().getRoles().getFirst(),
                strategy.getMeans().getBudget().getFirst(),
                strategy.getOrganisation().getCircuits().getFirst(),
                strategy.getActions().getFirst(),
                strategy.getCharters().getFirst(),
                strategy.getCrisis().getScenarios().getFirst());
    }

    @Test
    @Order(3)
    void a_name_that_is_typed_is_in_the_outline_at_once_and_undone_as_one() {
        Objective objective = screen.strategy().getObjectives().get(2);
        String before = objective.getName();
        screen.take(objective);
        workbench.act(() -> {
            StyledText name = field(nameField());
            name.setFocus();
            name.setText("Prévenir");
            name.append(" avant");
        });
        assertThat(objective.getName()).isEqualTo("Prévenir avant");
        assertThat(workbench.ask(() -> screen.view().outline().lines().stream()
                        .map(line -> screen.view().outline().words(line.node()))
                        .toList()))
                .contains("Prévenir avant");
        workbench.command("undo");
        workbench.waitFor("the name before", () -> before.equals(objective.getName()));
        assertThat(workbench.ask(() -> field(nameField()).getText())).isEqualTo(before);
        workbench.command("redo");
        workbench.waitFor("the name after", () -> "Prévenir avant".equals(objective.getName()));
        workbench.command("undo");
    }

    private static String nameField() {
        return new Names(Locale.FRENCH).of(ModelPackage.eINSTANCE.getElement_Name());
    }

    private static String dueField() {
        return new Names(Locale.FRENCH).of(ModelPackage.eINSTANCE.getObjective_Due());
    }

    private StyledText field(String name) {
        return Widgets.some(screen.view().control(), StyledText.class, one -> name.equals(one.getData(FramedText.NAME)))
                .orElseThrow();
    }

    @Test
    @Order(4)
    void a_check_says_what_is_wrong_leads_there_and_mends_it() {
        Objective part = screen.strategy().getObjectives().stream()
                .filter(one -> one.getParent() != null && one.getParent().getDue() != null)
                .findFirst()
                .orElseThrow();
        screen.take(part);
        workbench.act(() -> field(dueField()).setText("31 décembre 2031"));
        screen.settle();
        Issue issue = workbench.ask(() -> screen.editor().issues(part).stream()
                .filter(one -> !one.fixes().isEmpty())
                .findFirst()
                .orElseThrow());
        workbench.act(() -> screen.editor().target(issue).ifPresent(screen.view()::open));
        workbench.act(() -> {
            var list = screen.view().checks().list();
            list.select(list.issues().indexOf(issue));
        });
        picture("checks");
        String label = workbench.ask(() -> workbench
                .context()
                .get(Language.class)
                .say(issue.fixes().getFirst().label()));
        workbench.act(
                () -> Widgets.button(screen.view().checks().control(), label).press());
        screen.settle();
        assertThat(workbench.ask(() -> screen.editor().issues())).doesNotContain(issue);
        workbench.command("undo");
        screen.settle();
        assertThat(workbench.ask(() -> screen.editor().issues().stream()
                        .anyMatch(one ->
                                one.check().equals(issue.check()) && one.wrong().equals(issue.wrong()))))
                .isTrue();
    }

    @Test
    @Order(5)
    void saving_writes_the_file_and_never_over_another_hand_unasked() {
        StrategyFile file = screen.editor().file();
        rename("Sonneval, une première fois");
        workbench.command("save");
        workbench.waitFor("saved", () -> !screen.editor().editing().isChanged());
        assertThat(file.read().getName()).isEqualTo("Sonneval, une première fois");
        Strategy other = file.read();
        other.setName("D’une autre main");
        other.getObjectives().get(1).setName("Leur objectif");
        file.write(other);
        rename("Sonneval, une seconde fois");
        workbench.command("save");
        Shell question = front();
        picture(question, "meeting");
        workbench.act(() -> Widgets.button(question, words("meeting.unite")).press());
        workbench.waitFor("saved again", () -> !screen.editor().editing().isChanged());
        assertThat(file.read().getName()).isEqualTo("Sonneval, une seconde fois");
        assertThat(file.read().getObjectives().get(1).getName()).isEqualTo("Leur objectif");
    }

    private void rename(String name) {
        screen.take(screen.strategy());
        workbench.act(() -> field(nameField()).setText(name));
        assertThat(screen.strategy().getName()).isEqualTo(name);
        screen.settle();
    }

    private String words(String key) {
        return workbench.context().get(Language.class).with(StrategyPart.class).text(key);
    }

    private Shell front() {
        workbench.waitFor("a question", () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        return workbench.ask(
                () -> Widgets.front(workbench.display(), workbench.shell()).orElseThrow());
    }

    @Test
    @Order(6)
    void what_was_not_saved_is_offered_when_the_strategy_is_opened_again() {
        rename("Jamais enregistrée");
        workbench.waitFor(
                "the draft", () -> Files.exists(new Drafts(screen.editor().file()).path()));
        workbench.act(() -> workbench.context().get(DossierSessions.class).close());
        workbench.waitFor("no dossier", () -> workbench.context().get(DossierSession.class) == null);
        screen.open(dossier);
        assertThat(screen.strategy().getName()).isEqualTo("Sonneval, une seconde fois");
        Shell question = front();
        picture(question, "draft");
        workbench.act(
                () -> Widgets.button(question, words("strategy.draft.take")).press());
        assertThat(screen.strategy().getName()).isEqualTo("Jamais enregistrée");
        assertThat(workbench.ask(() -> screen.editor().editing().isChanged())).isTrue();
    }

    @Test
    @Order(7)
    void where_there_is_none_a_first_strategy_is_begun_from_a_template() {
        Path bare = Sonneval.make();
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(bare));
        Shell question = front();
        workbench.act(() -> Widgets.button(
                        question, workbench.context().get(Language.class).text("leave.not"))
                .press());
        workbench.waitFor("the bare dossier", () -> {
            DossierSession session = workbench.context().get(DossierSession.class);
            return session != null && session.dossier().folder().equals(bare);
        });
        workbench.command("strategy");
        workbench.waitFor(
                "how to begin", () -> screen.part().flatMap(StrategyPart::start).isPresent());
        picture("start");
        assertThat(workbench.ask(() -> Widgets.all(workbench.shell(), Toggle.class).stream()
                        .filter(answer -> List.of(words("strategy.start.case.a"), words("strategy.start.case.b"))
                                .contains(answer.text()))
                        .map(answer -> answer.getSize())
                        .distinct()
                        .toList()))
                .as("one size of the two answers")
                .hasSize(1);
        Territory paris = workbench.find(Territories.class).byCode("75056").orElseThrow();
        workbench.act(() -> {
            var start = screen.part().flatMap(StrategyPart::start).orElseThrow();
            start.take(Templates.Case.A);
            start.take(paris);
            start.begin();
        });
        screen.settle();
        assertThat(screen.strategy().getObjectives()).isNotEmpty();
        assertThat(screen.editor().file().path()).exists().hasParent(bare.resolve("strategies"));
        picture("begun");
        itBeginsWithWhatBlocksMost();
    }

    private void itBeginsWithWhatBlocksMost() {
        List<WrappedLink> first =
                workbench.ask(() -> Widgets.all(screen.view().checks().control(), WrappedLink.class));
        assertThat(workbench.ask(
                        () -> first.stream().map(WrappedLink::accessibleName).toList()))
                .hasSizeLessThanOrEqualTo(3)
                .startsWith(words("strategy.first.period"), words("strategy.first.singularity"));
        workbench.act(() -> first.get(1).notifyListeners(SWT.Selection, new Event()));
        assertThat(workbench.ask(() -> screen.editor().inHand()))
                .isSameAs(screen.strategy().getSingularity());
    }

    @Test
    @Order(8)
    void a_dossier_that_is_opened_again_is_still_written_by_who_wrote_it() {
        Path open = workbench.context().get(DossierSession.class).dossier().folder();
        Runnable again = () -> {
            workbench.act(() -> workbench.context().get(DossierSessions.class).open(open));
            workbench.waitFor(
                    "open",
                    () -> workbench.context().get(Works.class).running() == 0
                            && workbench.context().get(DossierSession.class) != null);
            assertThat(workbench.context().get(DossierSession.class).readOnly()).isFalse();
        };
        again.run();
        for (int i = 0; i < 3; i++) {
            workbench.act(() -> workbench.context().get(DossierSessions.class).close());
            again.run();
        }
    }

    private void picture(String name) {
        picture(workbench.ask(workbench::shell), name);
    }

    private void picture(Shell shell, String name) {
        Language language = workbench.context().get(Language.class);
        String look = workbench.context().get(Look.class).theme().name().toLowerCase(Locale.ROOT);
        workbench.act(
                () -> screenshots.take(shell, name + "-" + language.locale().getLanguage() + "-" + look));
    }
}

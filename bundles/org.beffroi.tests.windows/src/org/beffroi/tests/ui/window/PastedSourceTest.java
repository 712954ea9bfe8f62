package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.beffroi.tests.ui.Countables;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.tests.ui.sample.FeedServer;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.app.Settings;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.listen.ResultList;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.source.SourcesPart;
import org.beffroi.workbench.source.SourcesView;
import org.beffroi.workbench.source.model.SourceLine;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A source is added by pasting what is at hand of it, and changed later; the server it is on is on this machine. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PastedSourceTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots/pasted"));
    private final FeedServer server = FeedServer.start();
    private RunningWorkbench workbench;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        var dossier = Sonneval.make();
        // Other tests added sources before this one: it begins as a new user does.
        workbench.act(() -> workbench.find(Settings.class).forgetSourceForm());
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        workbench.waitFor(
                "the dossier", () -> Optional.ofNullable(workbench.context().get(DossierSession.class))
                        .filter(session -> session.dossier().folder().equals(dossier))
                        .isPresent());
        workbench.command("sources");
        workbench.waitFor(
                "the sources", () -> view().flatMap(SourcesView::shown).isPresent());
        take(workbench.ask(workbench::shell), "1-aucune-source");
    }

    @AfterAll
    void stop() {
        server.close();
        screenshots.index();
    }

    @Test
    @Order(0)
    void what_is_pasted_on_the_empty_screen_is_recognised_in_the_form() {
        String address = "contact@ville-sonneval.example";
        workbench.act(() -> {
            StyledText field = field(workbench.shell(), text("sources.paste"));
            assertThat(field.isFocusControl()).as("it can be pasted at once").isTrue();
            field.setText(address);
            Widgets.key(field, SWT.CR, SWT.CR, 0);
        });
        workbench.waitFor("the form", () -> front().isPresent());
        Shell form = workbench.ask(() -> front().orElseThrow());
        workbench.waitFor("the mailbox", () -> offers(form, address));
        assertThat(workbench.ask(() -> field(form, text("sources.paste")).getText()))
                .isEqualTo(address);
        workbench.act(form::close);
        workbench.waitFor("no form", () -> front().isEmpty());
        assertThat(workbench.ask(
                        () -> field(workbench.shell(), text("sources.paste")).getText()))
                .isEmpty();
    }

    @Test
    @Order(1)
    void the_address_of_a_page_becomes_the_source_of_its_feed() {
        Shell form = begin();
        Predicate<StyledText> hosts = each -> Widgets.name(each).startsWith(text("sources.add.hosts"));
        assertThat(workbench.ask(
                        () -> Widgets.some(form, StyledText.class, hosts).filter(StyledText::isVisible)))
                .as("what can be left as it is stands folded")
                .isEmpty();
        take(form, "2-vide");
        paste(form, server.page());
        String allow = text("sources.paste.allow", server.host());
        workbench.waitFor(
                "the question of the private host", () -> button(form, allow).isPresent());
        take(form, "3-serveur-interne");
        workbench.act(() -> button(form, allow).orElseThrow().press());
        workbench.waitFor("what it is", () -> offers(form, "À la une de L’Écho"));
        assertThat(workbench.ask(() -> says(form, text("sources.paste.several"))))
                .as("what the list says is not said twice")
                .isTrue();
        workbench.waitFor("what it brings", () -> newest(form).contains("marché de nuit"));
        assertThat(workbench.ask(() -> field(form, text("sources.add.name")).getText()))
                .isEqualTo("À la une de L’Écho");
        assertThat(workbench.ask(() -> Widgets.one(form, PickList.class).items().size()))
                .as("its feed, or the page itself")
                .isEqualTo(2);
        take(form, "4-reconnu");
        Point at = workbench.ask(() -> go(form).toDisplay(0, 0));
        workbench.act(() -> go(form).press());
        workbench.waitFor("what is missing", () -> says(form, text("sources.add.choose")));
        assertThat(workbench.ask(() -> go(form).toDisplay(0, 0))).isEqualTo(at);
        take(form, "5-a-completer");
        sayWhyItIsKept(form);
        workbench.act(() -> go(form).press());
        workbench.waitFor("the source", () -> names().equals(List.of("À la une de L’Écho")));
    }

    private void sayWhyItIsKept(Shell form) {
        workbench.act(() -> {
            field(form, text("sources.add.purpose")).setText("Savoir ce qui se dit de la ville");
            field(form, text("sources.add.retention")).setText("365");
            choose(form, "sources.add.basis.public_interest");
            choose(form, "sources.add.rights.link");
        });
        workbench.waitFor(
                "nothing missing",
                () -> !says(form, text("sources.add.choose")) && !says(form, text("sources.add.needed")));
    }

    @Test
    @Order(2)
    void a_source_is_changed_in_the_same_form_and_the_change_is_undone() {
        workbench.act(() -> Widgets.button(view().orElseThrow().control(), text("sources.change"))
                .press());
        workbench.waitFor("the form", () -> front().isPresent());
        Shell form = workbench.ask(() -> front().orElseThrow());
        take(form, "6-modifier");
        workbench.act(() -> {
            assertThat(field(form, "Adresse du fil").getText()).isEqualTo(server.address());
            field(form, text("sources.add.name")).setText("L'Écho des deux rives");
            Widgets.button(form, text("sources.change.go")).press();
        });
        workbench.waitFor("its new name", () -> names().equals(List.of("L’Écho des deux rives")));
        workbench.command("undo");
        workbench.waitFor("its old name", () -> names().equals(List.of("À la une de L’Écho")));
        workbench.command("redo");
        workbench.waitFor("its new name again", () -> names().equals(List.of("L’Écho des deux rives")));
        take(workbench.ask(workbench::shell), "7-sources");
    }

    @Test
    @Order(3)
    void the_next_source_has_the_legal_frame_of_the_last_and_what_is_doubtful_is_asked() {
        Shell form = begin();
        assertThat(workbench.ask(() -> says(form, text("sources.lawful.last")))).isTrue();
        paste(form, "contact@ville-sonneval.example");
        workbench.waitFor("the mailbox", () -> offers(form, "contact@ville-sonneval.example"));
        assertThat(workbench.ask(() -> Widgets.one(form, PickList.class).items().size()))
                .isEqualTo(2);
        take(form, "8-boite-ou-compte");
        paste(form, "la cantine de l’école");
        workbench.waitFor("the offer of the kinds", () -> button(form, text("sources.paste.kinds"))
                .isPresent());
        List<String> wrong = workbench.ask(() -> Countables.in(form));
        assertThat(wrong).isEmpty();
        take(form, "9-inconnu");
        workbench.act(form::close);
        workbench.waitFor("no form", () -> front().isEmpty());
    }

    @Test
    @Order(4)
    void the_form_stands_in_dark_and_on_a_small_screen() {
        Rectangle before = workbench.ask(() -> workbench.shell().getBounds());
        workbench.act(() -> {
            workbench.context().get(Appearance.class).switchTheme();
            workbench.shell().setBounds(0, 0, 1366, 728);
        });
        Shell form = begin();
        workbench.act(() -> field(form, text("sources.paste")).setText(server.page()));
        workbench.waitFor("the question", () -> button(form, text("sources.paste.allow", server.host()))
                .isPresent());
        workbench.act(() -> button(form, text("sources.paste.allow", server.host()))
                .orElseThrow()
                .press());
        workbench.waitFor("what it brings", () -> newest(form).contains("marché de nuit"));
        take(form, "10-sombre");
        List<String> wrong = workbench.ask(() -> Countables.in(form));
        assertThat(wrong).isEmpty();
        workbench.act(() -> {
            form.close();
            workbench.shell().setBounds(before);
            workbench.context().get(Appearance.class).switchTheme();
        });
    }

    private Shell begin() {
        workbench.command("source");
        workbench.waitFor("the form", () -> front().isPresent());
        return workbench.ask(() -> front().orElseThrow());
    }

    private void paste(Shell form, String words) {
        workbench.act(() -> field(form, text("sources.paste")).setText(words));
    }

    /** Whether that is among what the pasted words may be. */
    private static boolean offers(Shell form, String words) {
        for (PickList<?> list : Widgets.all(form, PickList.class)) {
            if (list.isVisible()
                    && list.items().stream().anyMatch(item -> item.text().contains(words))) {
                return true;
            }
        }
        return false;
    }

    /** What the first of the mentions says that a visit brings. */
    private static String newest(Shell form) {
        return Widgets.some(form, ResultList.class, list -> true)
                .flatMap(list -> list.rowAt(new Point(20, 10)))
                .map(Row::title)
                .orElse("");
    }

    private List<String> names() {
        return view().flatMap(SourcesView::shown).stream()
                .flatMap(state -> state.lines().stream())
                .map(SourceLine::name)
                .toList();
    }

    private Optional<SourcesView> view() {
        MPart part = workbench.context().get(EPartService.class).findPart(SourcesPart.ID);
        return part != null && part.getObject() instanceof SourcesPart sources ? sources.view() : Optional.empty();
    }

    private PushButton go(Shell form) {
        return Widgets.button(form, text("sources.add.go"));
    }

    private static Optional<PushButton> button(Shell form, String words) {
        return Widgets.some(
                form, PushButton.class, each -> each.accessibleName().equals(words));
    }

    private void choose(Shell form, String key) {
        Widgets.some(form, Toggle.class, each -> each.text().equals(text(key)))
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    private static StyledText field(Shell form, String name) {
        Predicate<StyledText> called = each -> name.equals(Widgets.name(each));
        return Widgets.some(form, StyledText.class, called).orElseThrow(() -> new AssertionError("No field " + name));
    }

    private static boolean says(Shell form, String words) {
        return Widgets.some(form, Label.class, each -> each.getText().contains(words))
                .isPresent();
    }

    private Optional<Shell> front() {
        return Widgets.front(workbench.display(), workbench.shell());
    }

    private String text(String key, Object... arguments) {
        return workbench.find(Language.class).text(key, arguments);
    }

    private void take(Shell shell, String name) {
        workbench.act(() -> {
            while (workbench.display().readAndDispatch()) {
                // Until all is drawn.
            }
            screenshots.take(shell, name);
        });
    }
}

package org.beffroi.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.query.Parsed;
import org.beffroi.core.query.QueryParser;
import org.beffroi.core.text.Tokens;
import org.beffroi.dossier.coding.Code;
import org.beffroi.dossier.coding.CodeColour;
import org.beffroi.dossier.coding.Codebook;
import org.beffroi.dossier.routing.Status;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.coding.CodingPart;
import org.beffroi.workbench.coding.model.Coding;
import org.beffroi.workbench.coding.model.ReconciliationSession;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.routing.model.RoutingState;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an analyst does beside searching: watches, coding, assignments, erasures, each in the real window. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoomsTest {

    private RunningWorkbench workbench;
    private FrontForm form;
    private ListenScreen screen;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        form = new FrontForm(running);
        var dossier = Sonneval.make();
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        screen = new ListenScreen(workbench);
    }

    @Test
    @Order(2)
    void a_search_is_watched_and_what_is_new_is_marked_until_it_was_seen() {
        screen.search("cantine");
        long found = screen.count();
        workbench.command("watch");
        workbench.waitFor("the form", () -> form.front().isPresent());
        workbench.act(() -> {
            form.field("watch.name").setText("Cantine");
            CheckBox fromNow = Widgets.one(form.front().orElseThrow(), CheckBox.class);
            assertThat(fromNow.isTicked()).isTrue();
            Widgets.key(fromNow, ' ', ' ', 0);
            assertThat(fromNow.isTicked()).isFalse();
            form.press("watch.save");
        });
        workbench.waitFor(
                "the watch",
                () -> screen.searchSession().watched().isPresent() && FrontForm.says(window(), "Veille «"));
        screen.settle();
        Row row = screen.select(0);
        assertThat(workbench.ask(
                        () -> screen.searchSession().isNew(row.entry().mention().id())))
                .isTrue();
        assertThat(workbench.ask(() -> screen.watched().size())).isEqualTo((int) found);
        workbench.act(() ->
                Widgets.button(screen.view().control(), text("watch.seen")).press());
        workbench.waitFor("all seen", () -> screen.watched().isEmpty());
        assertThat(workbench.ask(() -> dossier().watches().shown("Cantine").size()))
                .isEqualTo(found);
    }

    @Test
    @Order(3)
    void coding_goes_from_key_to_key_and_back() {
        screen.search("cantine");
        workbench.command("coding");
        workbench.waitFor("a mention to code", () -> coding().state().card().isPresent());
        int coded = workbench.ask(() -> coding().state().coded());
        assertThat(workbench.ask(
                        () -> coding().state().card().orElseThrow().readings().isEmpty()))
                .as("the machine read something here")
                .isFalse();
        type(text("key.negative").charAt(0));
        workbench.waitFor(
                "the tone",
                () -> coding().state().card().orElseThrow().tone() == Row.Tone.NEGATIVE
                        && coding().state().coded() == coded + 1);
        type(SWT.CR);
        workbench.waitFor("the next", () -> coding().state().position() == 2);
        type(SWT.BS);
        workbench.waitFor("the one before", () -> coding().state().position() == 1);
        workbench.command("undo");
        workbench.waitFor("as it was", () -> coding().state().coded() == coded);
        listen();
    }

    @Test
    @Order(3)
    void a_code_is_given_a_colour_under_which_it_shows() {
        screen.search("cantine");
        workbench.command("coding");
        workbench.waitFor("a mention to code", () -> coding().state().card().isPresent());
        workbench.act(() -> Widgets.button(window(), text("coding.code.add")).press());
        workbench.waitFor("the form", () -> form.front().isPresent());
        String green = CodeColour.GREEN.label().in(Locale.FRENCH);
        workbench.act(() -> {
            form.field("coding.code.value").setText("goûter");
            Widgets.some(form.front().orElseThrow(), Toggle.class, each -> each.text()
                            .equals(green))
                    .orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
            form.press("coding.code.save");
        });
        workbench.waitFor("the code", () -> form.front().isEmpty() && FrontForm.says(window(), "Goûter"));
        Codebook codebook = new Codebook(workbench.ask(this::dossier).codebook());
        assertThat(codebook.codes())
                .filteredOn(code -> code.value().equals("goûter"))
                .singleElement()
                .extracting(Code::colour)
                .isEqualTo(Optional.of(CodeColour.GREEN.hex()));
        listen();
    }

    @Test
    @Order(4)
    void what_coders_differ_on_is_settled_one_by_one_and_undone() {
        listen();
        screen.search("");
        workbench.command("reconcile");
        workbench.waitFor("a disagreement", () -> reconciling().state().card().isPresent());
        int differ = workbench.ask(() -> reconciling().state().total());
        type('1');
        workbench.waitFor("one less", () -> reconciling().state().total() == differ - 1);
        workbench.command("undo");
        workbench.waitFor("as many as before", () -> reconciling().state().total() == differ);
        listen();
    }

    @Test
    @Order(4)
    void all_that_a_search_finds_is_corrected_after_asking_and_undone_as_one() {
        listen();
        screen.search("piscine");
        long found = screen.count();
        String negative = "piscine tonalité:négative";
        long before = workbench.ask(() -> counted(negative));
        assertThat(before).isLessThan(found);
        workbench.command("correct");
        String go = workbench.find(Language.class).counted("correct.go", found);
        workbench.waitFor("the sheet", () -> form.front()
                .filter(shell -> Widgets.some(shell, PushButton.class, button -> button.accessibleName()
                                .equals(go))
                        .isPresent())
                .isPresent());
        workbench.act(() -> {
            form.choose("tone.negative");
            Widgets.button(form.front().orElseThrow(), go).press();
        });
        String question = workbench.find(Language.class).counted("correct.question", found);
        workbench.waitFor("the question", () -> thatSays(question).isPresent());
        workbench.act(() -> Widgets.button(thatSays(question).orElseThrow(), go).press());
        workbench.waitFor(
                "all corrected",
                () -> form.front().isEmpty()
                        && workbench.context().get(DossierSession.class).acts().canUndo());
        workbench.waitFor("all negative", () -> counted(negative) == found);
        workbench.command("undo");
        workbench.waitFor("as before", () -> counted(negative) == before);
    }

    /** The window that says this; of a dialog and a question above it, either may be the one in front to the display. */
    private Optional<Shell> thatSays(String words) {
        return Stream.of(workbench.display().getShells())
                .filter(shell -> shell != window() && shell.isVisible() && FrontForm.says(shell, words))
                .findFirst();
    }

    /** How many mentions a query finds now. */
    private long counted(String text) {
        Dossier dossier = dossier();
        QueryParser parser = new QueryParser(dossier.archive().fields(), new Tokens());
        try (Snapshot now = dossier.archive().snapshot()) {
            return parser.parse(text) instanceof Parsed.Understood understood
                    ? now.count(understood.query(), Cancel.never())
                    : -1;
        }
    }

    private ReconciliationSession reconciling() {
        return part(CodingPart.ID, CodingPart.class).reconciling().orElseThrow();
    }

    @Test
    @Order(5)
    void a_mention_is_assigned_answered_and_both_are_undone() {
        screen.search("cantine");
        screen.select(1);
        workbench.waitFor("the detail", () -> screen.view().inHand().isPresent());
        Optional<RoutingState> before = workbench.ask(this::standing);
        char letter = workbench.ask(() -> text("key.department").charAt(0));
        workbench.act(() -> Widgets.key(screen.list(), letter, Character.toLowerCase(letter), 0));
        workbench.waitFor("the form", () -> form.front().isPresent());
        workbench.act(() -> {
            form.field("assign.department").setText("");
            form.press("assign.go");
            assertThat(form.says(text("assign.department.missing"))).isTrue();
            form.field("assign.department").setText("Éducation");
            form.field("assign.person").setText("Nadia");
            form.press("assign.go");
        });
        workbench.waitFor(
                "the assignment", () -> standing().equals(Optional.of(new RoutingState(Status.FORWARDED, false))));
        workbench.waitFor("its detail", () -> FrontForm.says(window(), "Nadia"));
        workbench.act(() -> Widgets.some(window(), Toggle.class, each -> each.text()
                        .equals(Language.capital(Status.ANSWERED.label(Locale.FRENCH))))
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        workbench.waitFor("the answer", () -> standing().equals(Optional.of(new RoutingState(Status.ANSWERED, false))));
        workbench.command("undo");
        workbench.waitFor("no answer", () -> standing().equals(Optional.of(new RoutingState(Status.FORWARDED, false))));
        workbench.command("undo");
        workbench.waitFor("as it was", () -> standing().equals(before));
    }

    private Optional<RoutingState> standing() {
        return screen.list().selectedRow().flatMap(Row::standing);
    }

    @Test
    @Order(6)
    void somebody_is_erased_once_a_word_was_typed_and_the_proof_is_shown() {
        listen();
        String her = Somebody.in(workbench.ask(this::dossier));
        screen.search("auteur:\"" + her + "\"");
        assertThat(screen.count()).isPositive();
        workbench.command("erase");
        workbench.waitFor("the form", () -> form.front().isPresent());
        workbench.act(() -> {
            form.field("privacy.whom.name").setText(her);
            form.press("privacy.look");
        });
        String ask = workbench.find(Language.class).text("privacy.erase.confirm", text("privacy.erase.word"));
        workbench.waitFor("what would go", () -> Widgets.some(
                        form.front().orElseThrow(), StyledText.class, each -> Widgets.name(each)
                                .equals(ask))
                .isPresent());
        PushButton go = workbench.ask(() -> Widgets.button(form.front().orElseThrow(), text("privacy.erase.go")));
        workbench.act(() -> {
            assertThat(go.isEnabled()).isFalse();
            form.fieldThat(ask::equals).setText(her);
            assertThat(go.isEnabled()).isFalse();
            form.fieldThat(ask::equals).setText(text("privacy.erase.word"));
            assertThat(go.isEnabled()).isTrue();
            go.press();
        });
        workbench.waitFor("the proof", () -> Somebody.isShown(form.front().orElseThrow(), "erasures"));
        workbench.act(() -> form.front().ifPresent(Shell::close));
        workbench.waitFor("no more form", () -> form.front().isEmpty());
        screen.search("auteur:\"" + her + "\"");
        assertThat(screen.count()).isZero();
    }

    private void listen() {
        workbench.act(() -> workbench
                .context()
                .get(EPartService.class)
                .switchPerspective("org.beffroi.workbench.perspective.listen"));
    }

    private void type(char letter) {
        workbench.act(() -> {
            StyledText text = Widgets.some(window(), StyledText.class, each -> Widgets.name(each)
                            .equals(text("detail.text")))
                    .orElseThrow();
            Widgets.key(text, letter, Character.toLowerCase(letter), 0);
        });
    }

    private Dossier dossier() {
        return workbench.context().get(DossierSession.class).dossier();
    }

    private Shell window() {
        return workbench.shell();
    }

    private Coding coding() {
        return part(CodingPart.ID, CodingPart.class).coding().orElseThrow();
    }

    private <P> P part(String id, Class<P> kind) {
        MPart part = workbench.context().get(EPartService.class).findPart(id);
        return kind.cast(part.getObject());
    }

    private String text(String key) {
        return workbench.context().get(Language.class).text(key);
    }
}

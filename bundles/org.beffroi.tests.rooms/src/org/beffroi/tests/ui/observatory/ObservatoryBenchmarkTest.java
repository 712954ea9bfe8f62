package org.beffroi.tests.ui.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beffroi.core.result.Drawings;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.observatory.model.peer.PeerState;
import org.beffroi.workbench.observatory.model.peer.PeerWish;
import org.beffroi.workbench.observatory.page.CensusSide;
import org.beffroi.workbench.observatory.part.ObservatoryScreen;
import org.beffroi.workbench.observatory.peer.PeerPage;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Theme;
import org.beffroi.workbench.window.CopiedText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
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

/** A body among its peers in the real window: dots that answer, peers chosen otherwise, figures typed, pasted, taken back. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObservatoryBenchmarkTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("observatory-benchmark"));
    private RunningWorkbench workbench;
    private ObservatoryRoom room;
    private Path dossier;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        room = new ObservatoryRoom(workbench);
        dossier = ObservatoryRoom.demonstration(Sonneval.make());
        room.open(dossier);
    }

    @AfterAll
    void stop() {
        // The side in front is remembered on this machine: whoever comes next begins where one usually does.
        room.bring(CensusSide.FINDINGS);
        screenshots.index();
    }

    @Test
    @Order(1)
    void the_demonstration_stands_among_its_peers_at_once_and_dots_say_who_they_are() {
        workbench.command("observatory.peers");
        settle();
        workbench.act(() -> page().focus());
        picture("peers");
        assertThat(workbench.ask(() -> page().among())).startsWith("Sonneval-sur-Lirelle parmi");
        assertThat(workbench.ask(() -> page().canvas().accessibleName())).contains("pairs connus");
        workbench.act(() -> {
            Widgets.key(page().canvas(), SWT.ARROW_RIGHT, (char) 0, 0);
            Widgets.key(page().canvas(), SWT.ARROW_RIGHT, (char) 0, 0);
        });
        picture("dot");
        assertThat(workbench.ask(() -> page().canvas().selectedRegion().map(Drawings.Region::says)))
                .hasValueSatisfying(said -> assertThat(said).contains("\u00a0: "));
        assertThat(workbench.ask(() -> page().aside()))
                .anyMatch(said -> said.contains("Les petites font mieux"))
                .anyMatch(said -> said.contains("au hasard près"));
    }

    @Test
    @Order(2)
    void peers_are_chosen_otherwise_and_by_hand() {
        workbench.act(() -> Widgets.button(
                        room.view().control(),
                        page().shown()
                                .flatMap(PeerState::sheet)
                                .map(sheet -> words(sheet.choice().key()))
                                .orElseThrow())
                .press());
        Shell list = front();
        picture("choice");
        workbench.act(() -> list.close());
        workbench.act(() -> room.desk().alone().peers().wish(PeerWish.USUAL.among(PeerWish.Choice.NEAREST_10)));
        workbench.waitFor("ten", () -> sheetPeers() == 10);
        workbench.act(() -> room.desk().alone().peers().chooseByHand());
        Shell dialog = front();
        workbench.act(() -> field(dialog, "observatory.peers.hand.field").setText("Corbelande\nNulle-Part"));
        workbench.act(() ->
                Widgets.button(dialog, words("observatory.peers.hand.done")).press());
        picture(dialog, "hand-wrong");
        assertThat(workbench.ask(dialog::isDisposed)).isFalse();
        workbench.act(() -> {
            field(dialog, "observatory.peers.hand.field").setText("Corbelande\n9F003");
            Widgets.button(dialog, words("observatory.peers.hand.done")).press();
        });
        workbench.waitFor("two", () -> sheetPeers() == 2);
        picture("few");
        workbench.act(() -> room.desk().alone().peers().wish(PeerWish.USUAL));
        workbench.waitFor("more", () -> sheetPeers() > 5);
    }

    @Test
    @Order(3)
    void figures_are_typed_pasted_as_a_block_kept_and_taken_back() throws IOException {
        String before = metrics();
        workbench.act(() -> room.desk().alone().peers().type());
        Shell dialog = front();
        workbench.act(() -> {
            CopiedText.put(workbench.display(), "4500\t6\n1200\t3,5\n");
            StyledText first = cell(dialog, "Abonnés");
            first.setFocus();
            first.setText("beaucoup");
        });
        workbench.act(() -> Widgets.button(dialog, "Garder ce chiffre").press());
        picture(dialog, "type-wrong");
        assertThat(workbench.ask(dialog::isDisposed)).isFalse();
        workbench.act(() -> {
            StyledText first = cell(dialog, "Abonnés");
            first.setText("");
            Widgets.key(first, 'v', (char) 22, SWT.MOD1);
        });
        picture(dialog, "type");
        workbench.act(() -> Widgets.button(dialog, "Garder 4 chiffres").press());
        workbench.waitFor("they are kept", () -> metrics().contains("4500"));
        workbench.command("undo");
        workbench.waitFor("they are gone", () -> metrics().equals(before));
        workbench.command("redo");
        workbench.waitFor("they are there", () -> metrics().contains("4500"));
        workbench.command("undo");
        workbench.waitFor("they are gone again", () -> metrics().equals(before));
    }

    @Test
    @Order(4)
    void a_pasted_table_is_shown_before_it_is_taken() {
        workbench.act(() -> {
            CopiedText.put(
                    workbench.display(),
                    "Commune\tAbonnés Facebook\tTaux de réponse (%)\tHumeur\nSonneval-sur-Lirelle\t4 300\t80\tbonne\n"
                            + "Corbelande\t2 100\t\t\nNulle-Part\t12\t\t\n");
            room.desk().alone().peers().paste();
        });
        Shell dialog = front();
        picture(dialog, "paste");
        assertThat(workbench.ask(() -> Widgets.all(dialog, Label.class).stream()
                        .map(Label::getText)
                        .toList()))
                .anyMatch(said -> said.contains("3 lignes") && said.contains("un refus") && said.contains("Humeur"));
        workbench.act(() -> Widgets.button(dialog, "Garder 3 chiffres").press());
        workbench.waitFor("they are kept", () -> metrics().contains("4300"));
        workbench.command("undo");
        workbench.waitFor("they are gone", () -> !metrics().contains("4300"));
    }

    @Test
    @Order(90)
    void it_is_built_anew_in_english_and_in_the_dark() {
        workbench.act(() -> {
            Appearance appearance = workbench.context().get(Appearance.class);
            appearance.switchLanguage();
            appearance.switchTheme();
        });
        workbench.waitFor(
                "english and dark",
                () -> !workbench.context().get(Language.class).isFrench()
                        && workbench.context().get(Look.class).theme() == Theme.DARK);
        settle();
        picture("peers-en-dark");
        assertThat(workbench.ask(() -> page().among())).startsWith("Sonneval-sur-Lirelle among");
    }

    private long sheetPeers() {
        return page().shown()
                .flatMap(PeerState::sheet)
                .map(sheet -> (long) sheet.group().peers().size())
                .orElse(-1L);
    }

    private void settle() {
        workbench.waitFor("the page", () -> room.part()
                .flatMap(ObservatoryScreen::view)
                .flatMap(view -> view.page(CensusSide.PEERS))
                .map(PeerPage.class::cast)
                .filter(page -> page.canvas().shown().isPresent())
                .isPresent());
    }

    private String metrics() {
        try {
            return Files.readString(dossier.resolve("observatory").resolve("metrics.csv"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private PeerPage page() {
        return (PeerPage) room.view().page(CensusSide.PEERS).orElseThrow();
    }

    private static StyledText cell(Shell dialog, String metric) {
        return Widgets.some(
                        dialog, StyledText.class, one -> Widgets.name(one).equals("Sonneval-sur-Lirelle, " + metric))
                .orElseThrow();
    }

    private static StyledText field(Shell dialog, String key) {
        String name = words(key);
        return Widgets.some(dialog, StyledText.class, one -> Widgets.name(one).equals(name))
                .orElseThrow();
    }

    private static String words(String key) {
        return new Language(java.util.Locale.FRENCH)
                .with(ObservatoryScreen.class)
                .text(key);
    }

    private Shell front() {
        workbench.waitFor("a dialog", () -> Widgets.front(workbench.display(), workbench.shell())
                .isPresent());
        return workbench.ask(
                () -> Widgets.front(workbench.display(), workbench.shell()).orElseThrow());
    }

    private void picture(String name) {
        picture(workbench.ask(() -> workbench.shell()), name);
    }

    private void picture(Shell shell, String name) {
        workbench.act(() -> screenshots.take(shell, name));
    }
}

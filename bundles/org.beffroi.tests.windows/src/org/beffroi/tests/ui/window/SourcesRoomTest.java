package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beffroi.tests.ui.FrontForm;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.tests.ui.sample.FeedServer;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.source.SourcesPart;
import org.beffroi.workbench.source.SourcesView;
import org.beffroi.workbench.source.model.SourceLine;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The room of sources in the real window: a feed is tried, added, harvested, paused and taken away. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourcesRoomTest {

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
    void a_source_is_tried_added_with_its_legal_frame_harvested_paused_and_removed() {
        screen.search("");
        long before = screen.count();
        try (FeedServer server = FeedServer.start()) {
            workbench.command("source");
            workbench.waitFor("the form", () -> form.front().isPresent());
            add(server);
            assertThat(workbench.ask(() -> lines().getFirst().status())).isEqualTo(text("sources.status.new"));
            workbench.act(() ->
                    Widgets.button(sources().control(), text("sources.harvest")).press());
            workbench.waitFor("the harvest", () -> lines().getFirst().status().startsWith("à jour"));
        }
        pauseAndRemove();
        workbench.command("undo");
        workbench.waitFor("the source again", () -> lines().size() == 1);
        assertThat(workbench.ask(() -> lines().getFirst().paused()))
                .as("paused as it was")
                .isTrue();
        workbench.command("redo");
        workbench.waitFor("no source again", () -> lines().isEmpty());
        listen();
        screen.search("");
        assertThat(screen.count()).isEqualTo(before + 2);
    }

    /** Fills the form in, tries the feed, and adds it once it is said why it may be read. */
    private void add(FeedServer server) {
        workbench.act(() -> {
            form.field("sources.add.name").setText("echo-local");
            form.fieldThat(name -> name.equals("Adresse du fil")).setText(server.address());
            form.press("sources.add.more");
            form.fieldThat(name -> name.startsWith(text("sources.add.hosts"))).setText(server.host());
            form.press("sources.add.try");
        });
        workbench.waitFor("what a visit brings", () -> form.says("2 mentions à relever"));
        workbench.act(() -> form.press("sources.add.go"));
        assertThat(workbench.ask(() -> form.says(text("sources.add.needed")))).isTrue();
        workbench.act(() -> {
            form.field("sources.add.purpose").setText("Savoir ce qui se dit de la ville");
            form.field("sources.add.retention").setText("365");
            form.choose("sources.add.basis.public_interest");
            form.choose("sources.add.rights.link");
            form.press("sources.add.go");
        });
        workbench.waitFor("the source", () -> form.front().isEmpty() && lines().size() == 1);
    }

    private void pauseAndRemove() {
        workbench.act(
                () -> Widgets.button(sources().control(), text("sources.pause")).press());
        workbench.waitFor("the pause", () -> lines().getFirst().paused());
        workbench.act(() ->
                Widgets.button(sources().control(), text("sources.remove")).press());
        workbench.waitFor("the question", () -> form.front().isPresent());
        workbench.act(() -> form.press("sources.remove"));
        workbench.waitFor("no more source", () -> lines().isEmpty());
        assertThat(workbench.ask(() -> FrontForm.says(sources().control().getShell(), text("sources.empty.title"))))
                .isTrue();
        leadsToTheField("mail");
        leadsToTheField("site");
    }

    /** A kind of place is pressed as a whole, and the keyboard is where its address is typed. */
    private void leadsToTheField(String kind) {
        workbench.act(() -> {
            Drawn card = Widgets.some(sources().control(), Drawn.class, each -> each.accessibleName()
                            .startsWith(text("sources.empty." + kind) + "."))
                    .orElseThrow();
            assertThat(card.setFocus()).as("it has the keyboard").isTrue();
            Widgets.key(card, SWT.CR, SWT.CR, 0);
        });
        assertThat(workbench.ask(() -> Widgets.some(sources().control(), StyledText.class, Control::isFocusControl)))
                .isPresent();
    }

    private SourcesView sources() {
        return ((SourcesPart) workbench
                        .context()
                        .get(EPartService.class)
                        .findPart(SourcesPart.ID)
                        .getObject())
                .view()
                .orElseThrow();
    }

    private List<SourceLine> lines() {
        return sources().shown().map(state -> state.lines()).orElse(List.of());
    }

    private void listen() {
        workbench.act(() -> workbench
                .context()
                .get(EPartService.class)
                .switchPerspective("org.beffroi.workbench.perspective.listen"));
    }

    private String text(String key) {
        return workbench.context().get(Language.class).text(key);
    }
}

package org.beffroi.tests.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.MentionId;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OpeningDialogs;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.listen.model.Detail;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.watch.WatchEntry;
import org.beffroi.workbench.watch.model.Watchlist;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** Pictures of what is done with mentions: they are watched, it is said who speaks, they go to a department. */
record MentionPictures(RunningWorkbench workbench, ListenScreen screen, Camera camera) {

    void all() {
        takeWatches();
        takeSpeaker();
        takeAssignment();
    }

    /** The list of watches, the form of one, and one that is open. */
    private void takeWatches() {
        screen.search("cantine");
        workbench.command("searches");
        workbench.waitFor(
                "the counted watches",
                () -> camera.front().isPresent()
                        && Widgets.all(camera.front().orElseThrow(), WatchEntry.class).stream()
                                .allMatch(entry -> entry.fresh().isPresent()));
        camera.takeFront("searches");
        workbench.command("watch");
        camera.takeFront("mise-sous-veille");
        takeDigests();
        workbench.act(() -> {
            Dossier dossier = workbench.context().get(DossierSession.class).dossier();
            new Watchlist(dossier, "Lou", Clock.systemUTC(), Runnable::run, Runnable::run)
                    .look(dossier.watches().all().getFirst(), screen.view()::watch, why -> camera.complain(why.key()));
        });
        workbench.waitFor("the watch", () -> screen.searchSession().watched().isPresent());
        screen.settle();
        camera.take("sous-veille");
        screen.search("");
    }

    private void takeDigests() {
        new OpeningDialogs(workbench).digests();
        camera.take("digests");
        listen();
    }

    /** A mention of which it is said who speaks, and why a machine thinks so. */
    private void takeSpeaker() {
        screen.search("cantine");
        boolean told = false;
        for (int row = 0; !told && row < 10; row++) {
            MentionId selected = screen.select(row).entry().mention().id();
            workbench.waitFor("its detail", () -> screen.view()
                    .inHand()
                    .filter(detail -> detail.entry().mention().id().equals(selected))
                    .isPresent());
            told = workbench.ask(() -> screen.view()
                    .inHand()
                    .flatMap(Detail::speaking)
                    .filter(speaking -> !speaking.reasons().isEmpty())
                    .isPresent());
        }
        assertThat(told).as("a machine says why somebody speaks").isTrue();
        String heading = workbench.find(Language.class).text("detail.speaker");
        workbench.act(() -> Widgets.some(screen.view().control(), Label.class, label -> label.getText()
                        .equals(heading))
                .ifPresent(label -> {
                    ScrolledComposite detail = Widgets.scrolled(label);
                    detail.setOrigin(0, detail.getDisplay().map(label, detail.getContent(), 0, 0).y - Look.GRID);
                }));
        camera.take("locuteur");
        screen.search("");
    }

    /** A mention that is followed up, and the form by which it goes to a department. */
    private void takeAssignment() {
        screen.search("cantine");
        screen.select(0);
        workbench.waitFor("what became of it", () -> followUp().isPresent());
        workbench.act(() -> {
            Label heading = followUp().orElseThrow();
            ScrolledComposite detail = Widgets.scrolled(heading);
            detail.setOrigin(0, detail.getDisplay().map(heading, detail.getContent(), 0, 0).y - Look.GRID);
        });
        camera.take("suivi");
        workbench.command("assign");
        workbench.waitFor("the form", () -> camera.front().isPresent());
        choose("assign.message.open");
        camera.takeFront("attribution");
        workbench.command("assign");
        workbench.waitFor("the form", () -> camera.front().isPresent());
        choose("assign.due.chosen");
        camera.takeFront("attribution-date");
        screen.search("");
    }

    /** Chooses an answer in the window in front. */
    private void choose(String key) {
        String words = workbench.find(Language.class).text(key);
        workbench.act(() -> Widgets.some(camera.front().orElseThrow(), Toggle.class, each -> each.text()
                        .equals(words))
                .orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
    }

    /** The heading of what became of the mention in hand, once the mention is one that was assigned. */
    private Optional<Label> followUp() {
        String heading = workbench.context().get(Language.class).text("detail.department");
        boolean assigned = screen.view()
                .inHand()
                .filter(detail -> !detail.followUp().history().isEmpty())
                .isPresent();
        return assigned
                ? Widgets.some(screen.view().control(), Label.class, label -> label.getText()
                        .equals(heading))
                : Optional.empty();
    }

    private void listen() {
        workbench.act(() -> workbench
                .context()
                .get(EPartService.class)
                .switchPerspective("org.beffroi.workbench.perspective.listen"));
    }
}

package org.beffroi.tests.ui.picture;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Somebody;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.coding.CodingPart;
import org.beffroi.workbench.coding.model.Coding;
import org.beffroi.workbench.coding.model.CodingCard;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.source.SourcesPart;
import org.beffroi.workbench.source.SourcesView;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Pictures of what lies beside the list of mentions: sources, coding, personal data. */
record RoomPictures(RunningWorkbench workbench, ListenScreen screen, Camera camera) {

    void all() {
        takeSources();
        takeCoding();
        takePrivacy();
        takeKeptOut();
    }

    private void takeSources() {
        workbench.command("sources");
        workbench.waitFor(
                "the sources", () -> sources().flatMap(SourcesView::shown).isPresent());
        camera.take("sources");
        workbench.command("source");
        camera.takeFront("ajout-de-source");
        listen();
    }

    private Optional<SourcesView> sources() {
        MPart part = workbench.context().get(EPartService.class).findPart(SourcesPart.ID);
        return part != null && part.getObject() instanceof SourcesPart sources ? sources.view() : Optional.empty();
    }

    private void takeCoding() {
        screen.search("cantine");
        workbench.command("coding");
        // The next one until there is one whose words explain what the machine read.
        AtomicReference<CodingCard> passed = new AtomicReference<>();
        workbench.waitFor("a mention to code with its reasons", () -> coding().flatMap(
                        now -> now.state().card())
                .filter(card -> card != passed.get())
                .filter(card -> isExplained(card, passed))
                .isPresent());
        camera.take("codage");
        Language language = workbench.find(Language.class);
        String theme = language.locale().getLanguage().equals("fr") ? "Cantine" : "Canteen";
        String change = language.text("coding.code.change", theme);
        workbench.act(() -> Widgets.some(workbench.shell(), PushButton.class, each -> each.accessibleName()
                        .equals(change))
                .ifPresent(PushButton::press));
        workbench.waitFor("the code", () -> camera.front().isPresent());
        camera.takeFront("code");
        listen();
        screen.search("");
        workbench.command("reconcile");
        workbench.waitFor("a disagreement", () -> codingPart()
                .flatMap(CodingPart::reconciling)
                .filter(now -> now.state().card().isPresent())
                .isPresent());
        camera.take("conciliation");
        listen();
        screen.search("cantine");
        workbench.command("correct");
        camera.takeFront("correction");
        screen.search("");
    }

    /** Whether words explain what was read in a mention; where not, the next one is taken in hand. */
    private boolean isExplained(CodingCard card, AtomicReference<CodingCard> passed) {
        boolean explained =
                card.readings().stream().anyMatch(reading -> !reading.clues().isEmpty());
        if (!explained) {
            passed.set(card);
            coding().ifPresent(Coding::next);
        }
        return explained;
    }

    private Optional<Coding> coding() {
        return codingPart().flatMap(CodingPart::coding);
    }

    private Optional<CodingPart> codingPart() {
        MPart part = workbench.context().get(EPartService.class).findPart(CodingPart.ID);
        return part != null && part.getObject() instanceof CodingPart coding ? Optional.of(coding) : Optional.empty();
    }

    /** Each dialog of personal data, the right of access and the erasure with somebody found. */
    private void takePrivacy() {
        workbench.command("privacy");
        camera.takeFront("donnees-personnelles");
        String her = Somebody.in(workbench.ask(
                () -> workbench.context().get(DossierSession.class).dossier()));
        for (String dialog : List.of("access", "erase")) {
            workbench.command(dialog);
            workbench.waitFor(dialog, () -> camera.front().isPresent());
            workbench.act(() -> {
                Language language = workbench.context().get(Language.class);
                Somebody.field(camera.front().orElseThrow(), language.text("privacy.whom.name"))
                        .setText(her);
                Widgets.button(camera.front().orElseThrow(), language.text("privacy.look"))
                        .press();
            });
            workbench.waitFor(
                    "who was looked for",
                    () -> Somebody.isFound(
                            camera.front().orElseThrow(),
                            dialog,
                            workbench.context().get(Language.class)));
            camera.takeFront("droit-" + dialog);
        }
        for (String dialog : List.of("purge", "register", "notice", "accesses")) {
            workbench.command(dialog);
            String first = workbench
                    .find(Language.class)
                    .text(dialog.equals("accesses") ? "accesses.what.access" : "privacy.purge.column.source");
            workbench.waitFor(
                    dialog,
                    () -> camera.front().isPresent()
                            && (Somebody.isShown(camera.front().orElseThrow(), "demo")
                                    || Somebody.isShown(camera.front().orElseThrow(), first)
                                    || Somebody.isShown(camera.front().orElseThrow(), "2016/679")));
            camera.takeFront("droit-" + dialog);
        }
    }

    /** Mentions that an erasure keeps out: none, then two. */
    private void takeKeptOut() {
        workbench.command("keptout");
        camera.takeFront("tenues-a-l-ecart-aucune");
        workbench.act(() ->
                Somebody.keepOut(workbench.context().get(DossierSession.class).dossier()));
        workbench.command("keptout");
        workbench.waitFor(
                "who is kept out",
                () -> camera.front().filter(Somebody::isListed).isPresent());
        camera.takeFront("tenues-a-l-ecart");
    }

    private void listen() {
        workbench.act(() -> workbench
                .context()
                .get(EPartService.class)
                .switchPerspective("org.beffroi.workbench.perspective.listen"));
    }
}

package org.beffroi.tests.ui.help;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.tests.ui.analysis.AnalysesScreen;
import org.beffroi.tests.ui.observatory.ObservatoryRoom;
import org.beffroi.tests.ui.sample.DigestRoom;
import org.beffroi.tests.ui.strategy.StrategyScreen;
import org.beffroi.tests.ui.window.AlertRoom;
import org.beffroi.workbench.coding.CodingPart;
import org.beffroi.workbench.coding.CodingView;
import org.beffroi.workbench.coding.model.Coding;
import org.beffroi.workbench.coding.model.CodingCard;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.morning.MorningPerspective;
import org.beffroi.workbench.morning.MorningScreen;
import org.beffroi.workbench.morning.MorningView;
import org.beffroi.workbench.source.SourcesPart;
import org.beffroi.workbench.source.SourcesView;
import org.beffroi.workbench.strategy.PageKind;
import org.beffroi.workbench.view.ViewPart;
import org.beffroi.workbench.view.Views;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Goes through the parts of the window and takes the pictures of each that the pages of help show. */
final class HelpTour {

    private static final int AIR = 8;

    /** What the sentence above a curve takes, on two lines. */
    private static final int FINDING = 114;

    private final RunningWorkbench workbench;
    private final PagePictures pictures;
    private final HelpRooms rooms;
    private final AlertRoom alerts;
    private ListenScreen listen;
    private int floor = 3;

    HelpTour(RunningWorkbench workbench, PagePictures pictures, HelpRooms rooms) {
        this.workbench = workbench;
        this.pictures = pictures;
        this.rooms = rooms;
        this.alerts = new AlertRoom(workbench);
        this.listen = new ListenScreen(workbench);
    }

    /** Takes all of them, in the language and the theme of the window. */
    void takeAll() {
        takeMorning();
        takeListen();
        takeQuery();
        takeAnalyses();
        takeDigests();
        takeAlerts();
        takeStrategy();
        takeObservatory();
        takeSources();
        takeCoding();
        takeCommands();
    }

    private void takeMorning() {
        wide(1020, 760);
        workbench.act(() -> workbench
                .context()
                .get(EPartService.class)
                .switchPerspective("org.beffroi.workbench.perspective." + MorningPerspective.ID));
        workbench.waitFor("the week", () -> morning()
                .filter(view -> view.shown().week().isPresent())
                .flatMap(view -> weeks(view.control()))
                .isPresent());
        MorningView view = workbench.ask(() -> morning().orElseThrow());
        Drawn weeks = workbench.ask(() -> weeks(view.control()).orElseThrow());
        pictures.take("morning", view.control(), workbench.ask(() -> {
            Rectangle drawn = within(view.control(), weeks);
            return new Rectangle(0, 0, view.control().getClientArea().width, drawn.y + drawn.height + AIR);
        }));
    }

    private Optional<MorningView> morning() {
        return part(Views.part(MorningPerspective.ID))
                .flatMap(part -> ViewPart.screen(part, MorningScreen.class))
                .flatMap(MorningScreen::view);
    }

    private Optional<Drawn> weeks(Composite in) {
        return Widgets.some(in, Drawn.class, each -> each.accessibleName().equals(text("morning.weeks")));
    }

    private void takeListen() {
        wide(1060, 720);
        listen = new ListenScreen(workbench);
        listen.search(query());
        listen.select(1);
        workbench.waitFor("the mention in hand", () -> listen.view().inHand().isPresent());
        Composite whole = workbench.ask(() -> listen.view().control());
        Rectangle list = workbench.ask(() -> within(whole, listen.timeline()).union(within(whole, listen.list())));
        pictures.take("listen", whole, new Rectangle(list.x, list.y, list.width, Math.min(list.height, 430)));
        int right = list.x + list.width;
        pictures.take(
                "listen-reading",
                whole,
                workbench.ask(() ->
                        new Rectangle(right, list.y, whole.getClientArea().width - right, Math.min(list.height, 384))));
    }

    private String query() {
        return isFrench() ? "cantine OU (repas PROCHE/5 enfants)" : "cantine OR (repas NEAR/5 enfants)";
    }

    private void takeQuery() {
        wide(800, 640);
        workbench.act(() -> listen.searchSession().toggle(CoreFields.TONE, "negative"));
        listen.settle();
        Composite whole = workbench.ask(() -> listen.view().control());
        pictures.take(
                "query",
                whole,
                workbench.ask(() ->
                        new Rectangle(0, 0, whole.getClientArea().width, within(whole, listen.timeline()).y - AIR)));
        workbench.act(() -> listen.searchSession().bare());
        listen.settle();
        takeWhatMayFollow(whole);
    }

    private void takeWhatMayFollow(Composite whole) {
        // It lies below the field, and nothing beside it shows.
        wide(1060, 640);
        workbench.waitFor("the keyboard in the field", () -> {
            workbench.shell().forceActive();
            listen.field().setFocus();
            return listen.field().isFocusControl();
        });
        workbench.act(() -> {
            listen.field().setText("");
            listen.field().insert("cantine ton");
            listen.field().setCaretOffset("cantine ton".length());
            listen.view().header().field().askWhatMayFollow();
        });
        Shell list = front("what may follow");
        pictures.take(
                "query-next",
                whole,
                workbench.ask(() -> {
                    Rectangle below = within(whole, list);
                    return new Rectangle(0, 0, 600, below.y + below.height + AIR);
                }),
                list);
        listen.search("");
        // A late answer may open the list once more.
        workbench.waitFor("no more list", () -> {
            front().ifPresent(Shell::close);
            return front().isEmpty();
        });
    }

    private void takeAnalyses() {
        wide(1140, 860);
        listen.search("cantine");
        AnalysesScreen analyses = new AnalysesScreen(workbench);
        analyses.show();
        workbench.act(() -> analyses.view().orElseThrow().choose("peaks"));
        analyses.settle();
        Composite whole = workbench.ask(() -> analyses.view().orElseThrow().control());
        workbench.waitFor("its card", () -> opinion(whole).isPresent());
        pictures.take("analyses", whole, workbench.ask(() -> {
            Rectangle curve = within(whole, analyses.pictures().getFirst());
            int top = curve.y - FINDING;
            return new Rectangle(curve.x - AIR, top, curve.width + 2 * AIR, curve.y + curve.height + AIR - top);
        }));
        Control card = workbench.ask(() -> card(opinion(whole).orElseThrow()));
        pictures.take(
                "analyses-peak", card, workbench.ask(() -> new Rectangle(0, 0, card.getSize().x, card.getSize().y)));
        listen = new ListenScreen(workbench);
        listen.search("");
    }

    private Optional<Toggle> opinion(Composite in) {
        return Widgets.some(in, Toggle.class, each -> each.text().equals(text("rise.opinion.real")));
    }

    /** What holds a control and stands among others of its width. */
    private static Control card(Control within) {
        Control card = within;
        while (card.getParent().getSize().x > card.getSize().x + 2 * AIR
                || card.getParent().getChildren().length < 2) {
            card = card.getParent();
        }
        return card;
    }

    private void takeDigests() {
        wide(1000, 780);
        workbench.command("digests");
        Predicate<StyledText> isTitle = field -> field.getText().equals("Revue du lundi");
        workbench.waitFor("the digest", () -> Widgets.some(workbench.shell(), StyledText.class, isTitle)
                .isPresent());
        new DigestRoom(workbench).settle();
        Composite page = workbench.ask(() -> {
            Control title =
                    Widgets.some(workbench.shell(), StyledText.class, isTitle).orElseThrow();
            return Widgets.scrolled(title);
        });
        pictures.take(
                "digests",
                page,
                workbench.ask(() ->
                        new Rectangle(0, 0, page.getClientArea().width, Math.min(page.getClientArea().height, 440))));
    }

    private void takeAlerts() {
        wide(1040, 760);
        workbench.command("alerts");
        workbench.waitFor("the screen", () -> alerts.view().control().isVisible());
        rooms.watch(alerts, floor++);
        String why = isFrench() ? "Vingt-trois personnes" : "Twenty-three people";
        workbench.waitFor("the card", () -> alerts.open() == 1 && alerts.says(why));
        Composite whole = workbench.ask(() -> alerts.view().control());
        pictures.take(
                "alerts", whole, workbench.ask(() -> new Rectangle(0, 0, whole.getClientArea().width - 390, 310)));
        workbench.command("alerts.add");
        Shell form = front("the form");
        workbench.act(() -> {
            alerts.choose("watch.when.discontent");
            alerts.field("watch.name").setText("Cantine, familles");
            alerts.field("watch.query.field").setText(query());
            alerts.field("watch.floor").setText("10");
        });
        pictures.take("alerts-watch", form, workbench.ask(() -> {
            Rectangle last = within(form, alerts.field("watch.floor"));
            return new Rectangle(0, 0, last.x + last.width + 2 * AIR, last.y + last.height + AIR);
        }));
        workbench.act(form::close);
        workbench.waitFor("no form", () -> front().isEmpty());
    }

    private void takeStrategy() {
        wide(1180, 800);
        StrategyScreen strategy = new StrategyScreen(workbench);
        strategy.show();
        strategy.settle();
        workbench.act(
                () -> strategy.view().open(strategy.strategy().getObjectives().get(2)));
        Control form = workbench.ask(
                () -> strategy.view().page(PageKind.FORM).orElseThrow().control());
        pictures.take(
                "strategy",
                form,
                workbench.ask(() -> new Rectangle(0, 0, form.getSize().x, Math.min(form.getSize().y, 420))));
    }

    private void takeObservatory() {
        wide(1100, 760);
        Control findings = new ObservatoryRoom(workbench).findings();
        pictures.take(
                "observatory",
                findings,
                workbench.ask(() -> new Rectangle(0, 0, findings.getSize().x, Math.min(findings.getSize().y, 440))));
    }

    private void takeSources() {
        wide(1280, 640);
        workbench.command("sources");
        workbench.waitFor(
                "the sources", () -> sources().flatMap(SourcesView::shown).isPresent());
        Composite whole = workbench.ask(() -> sources().orElseThrow().control());
        pictures.take("sources", whole, workbench.ask(() -> {
            List<Rectangle> acts = Widgets.all(whole, PushButton.class).stream()
                    .filter(each -> each.accessibleName().equals(text("sources.harvest")))
                    .map(each -> within(whole, each))
                    .toList();
            int top = acts.getFirst().y - 2 * AIR;
            return new Rectangle(
                    0, top, acts.getFirst().x - AIR, acts.getLast().y + acts.getLast().height + 5 * AIR - top);
        }));
    }

    private Optional<SourcesView> sources() {
        MPart part = workbench.context().get(EPartService.class).findPart(SourcesPart.ID);
        return part != null && part.getObject() instanceof SourcesPart sources ? sources.view() : Optional.empty();
    }

    private void takeCoding() {
        wide(920, 640);
        listen = new ListenScreen(workbench);
        listen.search("cantine");
        workbench.command("coding");
        // The next one until there is one whose words explain what the machine read.
        AtomicReference<CodingCard> passed = new AtomicReference<>();
        workbench.waitFor("a mention to code with its reasons", () -> coding().flatMap(
                        now -> now.state().card())
                .filter(card -> card != passed.get())
                .filter(card -> isExplained(card, passed))
                .isPresent());
        Control column = workbench.ask(() -> codingPart()
                .flatMap(CodingPart::view)
                .map(CodingView::control)
                .orElseThrow()
                .getChildren()[0]);
        pictures.take("coding", column, workbench.ask(() -> {
            Rectangle tones = within(column, Widgets.one((Composite) column, Toggle.class));
            // Below who codes, whose name is that of whoever builds.
            int top = 7 * AIR;
            return new Rectangle(0, top, column.getSize().x, tones.y + tones.height + 2 * AIR - top);
        }));
        listen = new ListenScreen(workbench);
        listen.search("");
    }

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

    private void takeCommands() {
        workbench.command("palette");
        Shell palette = front("the commands");
        workbench.act(() -> Widgets.one(palette, StyledText.class).setText(isFrench() ? "sombre" : "dark"));
        pictures.take("commands", palette, workbench.ask(palette::getClientArea));
        workbench.act(palette::close);
        workbench.waitFor("no list", () -> front().isEmpty());
    }

    private void wide(int width, int height) {
        workbench.act(() -> workbench.shell().setSize(width, height));
        workbench.waitFor("the size", () -> {
            Rectangle area = workbench.shell().getClientArea();
            return Math.abs(area.width - width) < 40 && Math.abs(area.height - height) < 80;
        });
    }

    /** Where a control lies in another, in points. */
    private static Rectangle within(Control whole, Control part) {
        Point corner = whole.toControl(part.toDisplay(0, 0));
        Point size = part.getSize();
        return new Rectangle(corner.x, corner.y, size.x, size.y);
    }

    private Optional<MPart> part(String id) {
        MApplication application = workbench.context().get(MApplication.class);
        return workbench.context().get(EModelService.class).findElements(application, id, MPart.class).stream()
                .findFirst();
    }

    private Shell front(String what) {
        workbench.waitFor(what, () -> front().isPresent());
        return workbench.ask(() -> front().orElseThrow());
    }

    private Optional<Shell> front() {
        return Widgets.front(workbench.display(), workbench.shell());
    }

    private boolean isFrench() {
        return workbench.find(Language.class).isFrench();
    }

    private String text(String key) {
        return workbench.context().get(Language.class).text(key);
    }
}

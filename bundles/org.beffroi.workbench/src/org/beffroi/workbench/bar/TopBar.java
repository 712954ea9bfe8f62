package org.beffroi.workbench.bar;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.workbench.alert.model.Bell;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.carry.DragAndDrop;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.privacy.PrivacyMenu;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.view.View;
import org.beffroi.workbench.view.Views;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.Tab;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.WorkList;
import org.beffroi.workbench.work.Works;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.osgi.service.event.Event;

/** The row at the top: perspectives at the left; alerts, running work, the dossier and all commands at the right. */
public final class TopBar {

    private static final String COMMAND = "org.beffroi.workbench.command.";

    /** How much of the dossier's name shows before anything else is cut further, and at least; in points. */
    private static final int FAIR_NAME = 290;

    private static final int NAME = 120;

    /** The least that shows of alerts and of running work: their icon and their number. */
    private static final int SIGN = 56;

    /** Those of the window itself, with their places among the others. */
    private static final Map<String, Integer> OWN = Map.of("listen", 10, "analyses", 20, "sources", 40);

    /** A perspective and what its tab says. */
    private record Place(String id, int order, Function<Language, String> words) {}

    private final Map<String, Tab> tabs = new LinkedHashMap<>();
    private final Composite parent;
    private final ReadOnlyBand band;
    private final Works works;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private final EPartService parts;
    private Runnable deaf = () -> {};
    private Runnable deafToBell = () -> {};
    private final List<Place> places;
    private final BarLayout row = new BarLayout(4);
    private String front = Views.perspective("listen");

    @Inject
    public TopBar(
            Composite parent,
            Works works,
            ECommandService commands,
            EHandlerService handlers,
            EPartService parts,
            Views views) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(0, 0).spacing(0, 0).applyTo(column);
        this.parent = new Composite(column, SWT.NONE);
        this.parent.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        this.band = new ReadOnlyBand(column);
        this.works = works;
        this.commands = commands;
        this.handlers = handlers;
        this.parts = parts;
        this.places = places(views);
        this.parent.setLayout(row);
    }

    private static List<Place> places(Views views) {
        List<Place> places = new ArrayList<>();
        OWN.forEach((id, order) -> places.add(new Place(id, order, language -> language.text("perspective." + id))));
        views.all()
                .forEach(view -> places.add(new Place(
                        View.info(view).id(), View.info(view).order(), language -> language.say(view.title()))));
        places.sort(Comparator.comparingInt(Place::order).thenComparing(Place::id));
        return places;
    }

    @PostConstruct
    void begin() {
        parent.getShell().layout(true, true);
    }

    @Inject
    void show(
            @org.eclipse.e4.core.di.annotations.Optional @Nullable DossierSession session,
            @org.eclipse.e4.core.di.annotations.Optional @Nullable Bell bell,
            DossierSessions sessions,
            @org.eclipse.e4.core.di.annotations.Optional @Nullable Ui ui) {
        if (parent.isDisposed() || ui == null) {
            return;
        }
        end();
        Stream.of(parent.getChildren()).forEach(Control::dispose);
        addTabs(session != null, ui);
        PushButton more = new PushButton(parent, ui, Weight.QUIET, Optional.empty(), ui.text("tabs.more")).opensList();
        BarLayout.more(more).onPress(() -> openFolded(more));
        BarLayout.space(new Label(parent, SWT.NONE));
        addAlerts(session == null ? null : bell, ui);
        addRunning(ui);
        if (session != null && session.dossier().settings().fictional()) {
            said(ui.look(), ui.text("dossier.fictional"));
        } else {
            said(ui.look(), "");
        }
        String name = session == null
                ? ui.text("dossier.none")
                : session.dossier().settings().name();
        PushButton dossier = new PushButton(parent, ui, Weight.QUIET, Optional.of(Icon.FOLDER), name)
                .opensList()
                .onPress(() -> run("dossier"));
        dossier.setToolTipText(name);
        BarLayout.cut(dossier, FAIR_NAME, NAME);
        PushButton privacy = BarLayout.fixed(PushButton.ofIcon(parent, ui, Icon.SHIELD, ui.text("command.privacy")));
        privacy.setVisible(session != null);
        privacy.onPress(() -> PrivacyMenu.open(privacy, ui, this::isPossible, this::run));
        BarLayout.fixed(PushButton.ofIcon(parent, ui, Icon.MENU, ui.text("menu.all")))
                .onPress(() -> run("palette"));
        showBand(session, sessions, ui);
        parent.getParent().layout(true, true);
        parent.getShell().layout(true, true);
    }

    private void showBand(@Nullable DossierSession session, DossierSessions sessions, Ui ui) {
        if (session != null && session.readOnly()) {
            band.show(ui, () -> sessions.open(session.dossier().folder()));
        } else {
            band.hide();
        }
    }

    private void addTabs(boolean shown, Ui ui) {
        tabs.clear();
        for (Place place : places) {
            String perspective = Views.perspective(place.id());
            Tab tab = BarLayout.tab(new Tab(parent, ui.look(), place.words().apply(ui.language()), false));
            tab.setVisible(shown);
            tab.addListener(SWT.Selection, event -> parts.switchPerspective(perspective));
            DragAndDrop.onto(tab, new SpringLoadedTab(() -> parts.switchPerspective(perspective)));
            tabs.put(perspective, tab);
        }
        showFront();
    }

    /** The bell: how many alerts ask for somebody; quiet, but there, where none does. */
    private void addAlerts(@Nullable Bell bell, Ui ui) {
        PushButton alerts = new PushButton(parent, ui, Weight.QUIET, Optional.of(Icon.BELL), "");
        alerts.onPress(() -> run("alerts"));
        show(alerts, bell != null);
        if (bell != null) {
            deafToBell = bell.listen(() -> showAlerts(alerts, bell, ui.language()));
            showAlerts(alerts, bell, ui.language());
        }
    }

    private void addRunning(Ui ui) {
        PushButton running = new PushButton(parent, ui, Weight.QUIET, Optional.of(Icon.CLOCK), "");
        running.onPress(() -> new WorkList(running, ui, works).open());
        deaf = works.listen(() -> showRunning(running, ui.language()));
        showRunning(running, ui.language());
    }

    @PreDestroy
    void end() {
        deaf.run();
        deafToBell.run();
    }

    /** Told of each perspective that comes to the front. */
    @Inject
    void switched(
            @org.eclipse.e4.core.di.annotations.Optional
                    @UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT)
                    @Nullable
                    Event event) {
        if (event != null && event.getProperty(UIEvents.EventTags.NEW_VALUE) instanceof MPerspective perspective) {
            front = perspective.getElementId();
            showFront();
        }
    }

    private void showFront() {
        tabs.forEach((perspective, tab) -> {
            if (!tab.isDisposed()) {
                tab.setShown(perspective.equals(front));
            }
        });
        // The one in front never folds.
        parent.layout(true);
    }

    private void said(Look look, String words) {
        BarWords said = new BarWords(parent, look, words);
        said.setVisible(!words.isEmpty());
        // It goes before the name does: names of fictional dossiers say it too.
        BarLayout.cut(said, 0, 0);
    }

    /** Offers the perspectives whose tabs have no room. */
    private void openFolded(Control under) {
        PopupMenu menu = new PopupMenu(under);
        tabs.forEach((perspective, tab) -> {
            if (row.isFolded(tab)) {
                menu.item(tab.accessibleName(), () -> parts.switchPerspective(perspective));
            }
        });
        menu.openUnder(under);
    }

    private void showAlerts(PushButton alerts, Bell bell, Language language) {
        if (alerts.isDisposed()) {
            return;
        }
        boolean none = bell.alerts() == 0;
        boolean known = bell.centre().isPresent();
        alerts.setToolTipText(language.text(!known ? "alerts.reading" : none ? "bell.none" : "bell.hint"));
        alerts.setText(none ? "" : language.counted("bell", bell.alerts()));
        alerts.setShort(none ? "" : language.number(bell.alerts()));
        alerts.getParent().layout(true);
    }

    private void showRunning(PushButton running, Language language) {
        if (running.isDisposed()) {
            return;
        }
        long now = works.running();
        boolean failed = works.all().stream().findFirst().filter(Work::failed).isPresent();
        show(running, now > 0 || failed);
        running.setText(now > 0 ? language.counted("work.running", now) : language.text("work.see.failure"));
        running.setShort(now > 0 ? language.number(now) : "!");
        running.getParent().layout(true);
    }

    private boolean isPossible(String command) {
        return handlers.canExecute(commands.createCommand(COMMAND + command, null));
    }

    /** What does not show takes no room. */
    private static void show(Control control, boolean wanted) {
        BarLayout.cut(control, SIGN, SIGN);
        control.setVisible(wanted);
    }

    private void run(String command) {
        handlers.executeHandler(commands.createCommand(COMMAND + command, null));
    }
}

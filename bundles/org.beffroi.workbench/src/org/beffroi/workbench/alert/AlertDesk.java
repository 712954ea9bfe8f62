package org.beffroi.workbench.alert;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.workbench.alert.model.AlertActs;
import org.beffroi.workbench.alert.model.AlertCard;
import org.beffroi.workbench.alert.model.AlertWords;
import org.beffroi.workbench.alert.model.Bell;
import org.beffroi.workbench.alert.model.MuteTime;
import org.beffroi.workbench.alert.model.SubjectReader;
import org.beffroi.workbench.alert.model.TalkedAbout;
import org.beffroi.workbench.alert.model.WatchSubject;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.listen.ListenDoor;
import org.beffroi.workbench.listen.ListenPart;
import org.beffroi.workbench.listen.SearchHeader.WayBack;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.WatchEditing;
import org.beffroi.workbench.watch.model.Watchlist;
import org.beffroi.workbench.widget.Notice;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.widgets.Composite;

/** The alerts of one dossier, in one language and look, and what is done about them. Belongs to the UI thread. */
final class AlertDesk implements AlertActions {

    private final Composite parent;
    private final Ui ui;
    private final DossierSession session;
    private final Bell bell;
    private final ListenDoor listen;
    private final Days days;
    private final AlertWords words;
    private final AlertActs acts;
    private final WatchEditing editing;
    private final AlertsView view;
    private final Cancel cancel = new Cancel();
    private Runnable deaf = () -> {};

    AlertDesk(Composite parent, Ui ui, DossierSession session, Bell bell, ListenDoor listen, Alerts alerts) {
        this.parent = parent;
        this.ui = ui;
        this.session = session;
        this.bell = bell;
        this.listen = listen;
        this.days = session.days(ui.language());
        this.words = new AlertWords(ui.language(), days);
        this.acts = new AlertActs(
                session.dossier(),
                session.person(),
                session.acts(),
                session.writer(),
                ui.display(),
                bell::count,
                this::refuse);
        this.editing = new WatchEditing(parent.getShell(), ui, session, alerts, bell::count);
        this.view = new AlertsView(parent, ui, words, days, !session.readOnly(), this);
    }

    void begin() {
        deaf = bell.listen(this::show);
        show();
        bell.count();
    }

    void end() {
        cancel.ask();
        deaf.run();
    }

    AlertsView view() {
        return view;
    }

    void focus() {
        bell.count();
        propose();
        view.focus();
    }

    private void show() {
        bell.centre().ifPresent(view::show);
        propose();
    }

    /** Where nothing is watched yet, the subjects of the dossier are offered. */
    private void propose() {
        if (session.readOnly()
                || bell.centre().filter(centre -> centre.watched().isEmpty()).isEmpty()) {
            return;
        }
        SubjectReader reader =
                new SubjectReader(session.dossier(), ui.language().locale());
        session.readers().execute(() -> {
            try {
                Optional<TalkedAbout> about = reader.read(cancel);
                ui.display(parent).execute(() -> about.ifPresent(view::propose));
            } catch (Cancelled stopped) {
                // Nobody looks any more.
            }
        });
    }

    private void refuse(Sentence why) {
        if (!parent.isDisposed()) {
            new Notice(parent.getShell(), ui, ui.say(why)).open();
        }
    }

    @Override
    public void open(AlertCard card) {
        if (card.episode().isPresent()) {
            open(card.here());
            return;
        }
        Watchlist watches = new Watchlist(
                session.dossier(), session.person(), Clock.systemUTC(), session.readers(), ui.display(parent));
        watches.look(
                card.watch(),
                news -> listen.go(screen -> screen.view().ifPresent(shown -> {
                    shown.header().cameFrom(back());
                    shown.watch(news);
                })),
                this::refuse);
    }

    @Override
    public void open(Query query) {
        String text = typed(query);
        listen.go((ListenPart screen) -> screen.find(text, back()));
    }

    private String typed(Query query) {
        return new QueryPrinter(session.dossier().archive().fields())
                .print(query, ui.language().locale());
    }

    private WayBack back() {
        return WayBack.toNamed("perspective.alerts", this::comeBack);
    }

    private void comeBack() {
        listen.back(AlertsPerspective.ID);
    }

    @Override
    public void acknowledge(AlertCard card) {
        acts.acknowledge(card, words.title(card));
    }

    @Override
    public void mute(Watch watch, PushButton under) {
        PopupMenu menu = new PopupMenu(under);
        Instant now = Instant.now();
        for (MuteTime time : MuteTime.values()) {
            Instant until = time.after(now, days.zone());
            String said = days.fully(until);
            menu.item(
                    ui.text("alerts.mute." + time.name().toLowerCase(java.util.Locale.ROOT)),
                    () -> acts.mute(watch.name(), until, said));
        }
        menu.separate();
        menu.item(ui.text("alerts.mute.date"), () -> askDate(watch));
        menu.openUnder(under);
    }

    private void askDate(Watch watch) {
        new MuteDialog(
                        parent.getShell(),
                        ui,
                        watch.name(),
                        days.zone(),
                        until -> acts.mute(watch.name(), until, days.fully(until)))
                .open();
    }

    @Override
    public void unmute(Watch watch) {
        acts.unmute(watch.name());
    }

    @Override
    public void add() {
        editing.add(listen.search(), kept -> {});
    }

    @Override
    public void watch(WatchSubject subject) {
        editing.add(subject.label(), typed(subject.query()), kept -> {});
    }

    @Override
    public void change(Watch watch, Optional<Alert> alert) {
        editing.change(watch, alert);
    }

    @Override
    public void forget(Watch watch) {
        editing.forget(watch, this::refuse);
    }
}

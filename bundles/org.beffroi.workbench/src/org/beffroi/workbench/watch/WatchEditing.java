package org.beffroi.workbench.watch;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.model.RuleDraft;
import org.beffroi.workbench.watch.model.WatchDraft;
import org.beffroi.workbench.watch.model.WatchRules;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks what is watched and whom it calls, and keeps the answer. Belongs to the UI thread.
 *
 * @param over the window above which it asks
 * @param changed called each time that something is another
 */
public record WatchEditing(Shell over, Ui ui, DossierSession session, Alerts alerts, Runnable changed) {

    private WatchRules rules() {
        return new WatchRules(
                session.dossier(), alerts, session.person(), session.readers(), ui.display(), session.acts(), changed);
    }

    /**
     * Asks for a new watch.
     *
     * @param query what is watched, as typed; may be empty
     * @param then told the watch once it is kept
     */
    public void add(String query, Consumer<Watch> then) {
        add("", query, then);
    }

    /**
     * Asks for a new watch that is called something already.
     *
     * @param query what is watched, as typed
     * @param then told the watch once it is kept
     */
    public void add(String name, String query, Consumer<Watch> then) {
        add(new WatchDialog.Asked(name, query, WatchDraft.USUAL_FLOOR), then);
    }

    /** Asks for a new watch that begins with another floor than the usual one. */
    void add(WatchDialog.Asked asked, Consumer<Watch> then) {
        open(asked, WatchRules.Known.none(), then);
    }

    /** Asks how a watch is changed, and one of those whom it calls. */
    public void change(Watch watch, Optional<Alert> alert) {
        open(
                new WatchDialog.Asked("", "", WatchDraft.USUAL_FLOOR),
                new WatchRules.Known(Optional.of(watch), alert),
                kept -> {});
    }

    /** Forgets a watch with all that hangs on it. */
    public void forget(Watch watch, Consumer<Sentence> refused) {
        rules().forget(watch, refused);
    }

    private void open(WatchDialog.Asked asked, WatchRules.Known known, Consumer<Watch> then) {
        WatchRules rules = rules();
        new WatchDialog(over, ui, alerts.kinds(), asked, known, new WatchDialog.Work() {
                    @Override
                    public void keep(RuleDraft draft, Consumer<Map<String, Sentence>> told) {
                        rules.save(
                                draft,
                                known,
                                ui.language().locale(),
                                watch -> {
                                    told.accept(Map.of());
                                    then.accept(watch);
                                },
                                told);
                    }

                    @Override
                    public void past(RuleDraft draft, Consumer<Sentence> told) {
                        rules.past(draft, ui.language().locale(), told);
                    }

                    @Override
                    public void attempt(RuleDraft draft, Consumer<Optional<Sentence>> told) {
                        rules.attempt(draft, known, ui.language().locale(), told);
                    }
                })
                .open();
    }
}

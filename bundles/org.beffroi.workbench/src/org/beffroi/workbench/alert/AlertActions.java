package org.beffroi.workbench.alert;

import java.util.Optional;
import org.beffroi.core.query.Query;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.workbench.alert.model.AlertCard;
import org.beffroi.workbench.alert.model.WatchSubject;
import org.beffroi.workbench.widget.PushButton;

/** What can be done on the screen of alerts. Called on the UI thread; each returns at once. */
interface AlertActions {

    /** Shows the mentions of something that a watch tells. */
    void open(AlertCard card);

    /** Shows the mentions of something that is over. */
    void open(Query query);

    /** Takes care of something. */
    void acknowledge(AlertCard card);

    /** Offers until when the watch is not to ring. */
    void mute(Watch watch, PushButton under);

    /** Lets a watch ring again. */
    void unmute(Watch watch);

    /** Begins to watch something. */
    void add();

    /** Begins to watch a subject. */
    void watch(WatchSubject subject);

    /** Changes a watch, and one of those whom it calls. */
    void change(Watch watch, Optional<Alert> alert);

    /** Forgets a watch and whom it calls. */
    void forget(Watch watch);
}

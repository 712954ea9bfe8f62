package org.beffroi.workbench.alert.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.AlertStanding;
import org.beffroi.dossier.alert.Handled.Mute;

/**
 * A watch and whom it calls. Immutable.
 *
 * @param alerts those that hang on it, by name
 * @param mute until when it does not ring, empty where it does
 * @param problem why it tells nothing, empty where it is well
 */
public record WatchedLine(Watch watch, List<AlertStanding> alerts, Optional<Mute> mute, Optional<Sentence> problem) {

    public WatchedLine {
        Objects.requireNonNull(watch);
        alerts = List.copyOf(alerts);
        Objects.requireNonNull(mute);
        Objects.requireNonNull(problem);
    }
}

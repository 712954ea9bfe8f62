package org.beffroi.workbench.morning;

import java.util.List;
import org.beffroi.workbench.alert.model.AlertCard;
import org.beffroi.workbench.alert.model.AlertCentre;
import org.beffroi.workbench.morning.model.Morning.Rising;
import org.beffroi.workbench.morning.model.RisingNow.Alerts;

/** The open alerts of the bell as the morning page tells them. */
final class OpenAlerts {

    private OpenAlerts() {}

    /** All that are open, those that somebody takes care of too. */
    static Alerts of(AlertCentre centre) {
        List<Rising> rising = centre.open().stream()
                .flatMap(card -> card.episode().stream()
                        .map(episode ->
                                new Rising(episode, card.quote(), card.watch().name())))
                .toList();
        return new Alerts(rising, (int) centre.open().stream()
                .map(AlertCard::episode)
                .filter(java.util.Optional::isEmpty)
                .count());
    }
}

package org.beffroi.strategy.verb;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.dossier.folder.DossierRuns;
import org.beffroi.strategy.measure.Ground;

/**
 * What figures are taken from, where a command runs.
 *
 * @param analyses those that are there
 * @param clock that figures are dated by
 */
record DossierGround(Optional<Analyses> analyses, Clock clock) {

    /** The hour that figures of a dossier with a today of its own are dated with. */
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    Ground of(Dossier dossier, Snapshot snapshot, Workplace workplace, Progress progress) {
        return new Ground(
                DossierRuns.of(dossier, snapshot, workplace.locale(), workplace.cancel(), progress),
                analyses,
                at(dossier),
                workplace.person());
    }

    /** Now; a dossier that has a today of its own, such as the demonstration, dates its figures with it. */
    private Instant at(Dossier dossier) {
        Instant now = clock.instant();
        var zone = dossier.settings().zone();
        boolean same = now.atZone(zone).toLocalDate().equals(dossier.today());
        return same ? now : dossier.today().atTime(EVENING).atZone(zone).toInstant();
    }
}

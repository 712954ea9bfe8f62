package org.beffroi.dossier.folder;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Gap;
import org.beffroi.core.analysis.Loss;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.analysis.Visits;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.SourceState;
import org.beffroi.dossier.journal.Damage;
import org.beffroi.dossier.journal.RepairLosses;
import org.beffroi.dossier.source.SourceFiles;

/** Runs of analyses on a dossier. */
public final class DossierRuns {

    private DossierRuns() {}

    /**
     * What an analysis may ask of a dossier, as one snapshot sees it.
     *
     * @param locale language of the answer
     * @param names under which people show
     * @param cancel asked to stop
     * @param progress told how far it is
     * @throws org.beffroi.core.message.Refusal if the state of a source cannot be read
     */
    public static Run of(
            Dossier dossier, Snapshot snapshot, Locale locale, ShownNames names, Cancel cancel, Progress progress) {
        return new Run(
                snapshot,
                dossier.archive().fields(),
                new DayResolution(dossier.today(), dossier.settings().zone()),
                locale,
                names,
                gaps(dossier),
                visits(dossier),
                losses(dossier),
                dossier.settings().territory(),
                dossier.codebook(),
                cancel,
                progress);
    }

    /** The same, ordinary people under their pseudonyms. */
    public static Run of(Dossier dossier, Snapshot snapshot, Locale locale, Cancel cancel, Progress progress) {
        return of(dossier, snapshot, locale, new ShownNames(dossier.pseudonyms()::shown, false), cancel, progress);
    }

    /** What repairs lost, and what is damaged until one settles it: until then it is missing all the same. */
    private static List<Loss> losses(Dossier dossier) {
        ZoneId zone = dossier.settings().zone();
        Instant today = dossier.today().atStartOfDay(zone).toInstant();
        Stream<Loss> damages = dossier.archive().damages().stream()
                .filter(Damage::isOfMentions)
                .map(damage -> new Loss(damage, today, true));
        return Stream.concat(damages, new RepairLosses(dossier.folder()).all(zone, dossier.today()).stream())
                .toList();
    }

    /** A source that was never visited well was not listened to. */
    private static List<Visits> visits(Dossier dossier) {
        SourceFiles files = SourceFiles.of(dossier.folder());
        List<Visits> visits = new ArrayList<>();
        for (SourceSettings source : files.all().sources()) {
            files.state(source.name())
                    .succeeded()
                    .ifPresent(last -> visits.add(new Visits(source.name(), source.added(), last)));
        }
        return visits;
    }

    private static List<Gap> gaps(Dossier dossier) {
        SourceFiles files = SourceFiles.of(dossier.folder());
        List<Gap> gaps = new ArrayList<>();
        for (SourceSettings source : files.all().sources()) {
            SourceState state = files.state(source.name());
            state.outages()
                    .forEach(outage -> gaps.add(new Gap(source.name(), outage.from(), Optional.of(outage.to()))));
            if (state.failures() > 0) {
                state.succeeded().ifPresent(last -> gaps.add(new Gap(source.name(), last, Optional.empty())));
            }
        }
        return gaps;
    }
}

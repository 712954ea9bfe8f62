package org.beffroi.workbench.digest.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;

/**
 * Of which days a new digest is: those that its name announces, else the usual ones. Of an export of long ago, in whose last four
 * weeks nobody said anything, it is about as many days until somebody did. Off the UI thread.
 */
record FirstDays(Dossier dossier) {

    private static final int LATELY = 28;

    /** As typed. */
    String of(String name) {
        ZoneId zone = dossier.settings().zone();
        Optional<LocalDate> last = latest(zone);
        NamedDays named = new NamedDays(last.orElse(dossier.today()), zone);
        String usual = named.announced(name).map(NamedDays.Announced::period).orElse(Digest.USUAL_PERIOD);
        return named.span(usual)
                .filter(span -> span.isRolling() && last.isPresent())
                .map(span -> span.first() + ".." + span.last())
                .orElse(usual);
    }

    /** The day of what was said last, where that was not lately; empty where nothing was ever said. */
    private Optional<LocalDate> latest(ZoneId zone) {
        Cancel never = Cancel.never();
        LocalDate today = dossier.today();
        try (Snapshot now = dossier.archive().snapshot()) {
            if (now.count(published(Optional.of(today.minusDays(LATELY - 1L)), today), never) > 0) {
                return Optional.empty();
            }
            return now
                    .page(published(Optional.empty(), today), Order.NEWEST, Optional.empty(), 1, never)
                    .rows()
                    .stream()
                    .flatMap(entry -> entry.effective().time(CoreFields.PUBLISHED).stream())
                    .map(time -> LocalDate.ofInstant(time, zone))
                    .findFirst();
        }
    }

    private static Query published(Optional<LocalDate> from, LocalDate until) {
        return new Query.Period(
                CoreFields.PUBLISHED.name(), from.map(Query.FixedDay::new).orElse(null), new Query.FixedDay(until));
    }
}

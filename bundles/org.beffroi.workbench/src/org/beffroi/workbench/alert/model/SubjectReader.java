package org.beffroi.workbench.alert.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;
import org.beffroi.workbench.language.Language;

/**
 * Reads which subjects somebody might want to watch first: the themes that were talked about most in the last four weeks that hold
 * something, then the places. Nothing is made up: where mentions have neither, there are none. Off the UI thread.
 *
 * @param locale language of what is said
 */
public record SubjectReader(Dossier dossier, Locale locale) {

    private static final int DAYS = 28;

    /** Subjects that are offered; more would be a list to read. */
    private static final int OFFERED = 3;

    /** Mentions below which something was said by the way. */
    private static final long FLOOR = 3;

    /** What they are taken from, in this order. */
    private static final List<Field> KINDS = List.of(CoreFields.THEME, CoreFields.PLACE);

    /**
     * Reads them.
     *
     * @return empty where no mention has a day
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public Optional<TalkedAbout> read(Cancel cancel) {
        try (Snapshot now = dossier.archive().snapshot()) {
            return latest(now, cancel).map(until -> {
                LocalDate from = until.minusDays(DAYS - 1L);
                return new TalkedAbout(from, until, subjects(now, from, until, cancel));
            });
        }
    }

    private Optional<LocalDate> latest(Snapshot now, Cancel cancel) {
        Query before = new Query.Period(CoreFields.PUBLISHED.name(), null, new Query.FixedDay(dossier.today()));
        return now.page(before, Order.NEWEST, Optional.empty(), 1, cancel).rows().stream()
                .flatMap(entry -> entry.effective().time(CoreFields.PUBLISHED).stream())
                .map(time -> LocalDate.ofInstant(time, dossier.settings().zone()))
                .findFirst();
    }

    private List<WatchSubject> subjects(Snapshot now, LocalDate from, LocalDate until, Cancel cancel) {
        Query weeks =
                new Query.Period(CoreFields.PUBLISHED.name(), new Query.FixedDay(from), new Query.FixedDay(until));
        return KINDS.stream()
                .flatMap(field -> most(now, field, weeks, cancel))
                .limit(OFFERED)
                .toList();
    }

    private Stream<WatchSubject> most(Snapshot now, Field kind, Query weeks, Cancel cancel) {
        // The archive may name more values than the core does.
        Field field = dossier.archive().fields().byKey(kind.name()).orElse(kind);
        return now.facet(weeks, field, OFFERED, cancel).counts().stream()
                .filter(count -> count.mentions() >= FLOOR)
                .map(count -> new WatchSubject(
                        Language.capital(field.valueLabel(count.value(), locale)),
                        new Query.FieldIs(field.name(), count.value()),
                        count.mentions()));
    }
}

package org.beffroi.core.analysis;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.QueryPrinter;
import org.beffroi.core.query.StandingQueries;
import org.beffroi.core.result.ShownNames;

/**
 * What an analysis may ask while it runs. For the thread that runs it; the snapshot may be asked from several.
 *
 * @param snapshot the archive at one point in time
 * @param fields its catalogue
 * @param days the dossier's today and time zone
 * @param locale language of the answer
 * @param names under which people show: ordinary people under their pseudonyms, unless asked otherwise and logged
 * @param gaps when sources could not be visited, as far as it is remembered
 * @param visits when sources were visited at all; empty where all was imported, so that no gap is no sign that nothing is missing
 * @param losses what repairs of the archive lost for good, also where somebody took note of it
 * @param territory INSEE code of the commune or département that the dossier is about, SIREN of a group; empty where it is
 *     not said
 * @param codebook folder of the dossier's own lists; may not exist yet
 * @param cancel asked to stop
 * @param progress told how far it is
 */
public record Run(
        Snapshot snapshot,
        Fields fields,
        DayResolution days,
        Locale locale,
        ShownNames names,
        List<Gap> gaps,
        List<Visits> visits,
        List<Loss> losses,
        Optional<String> territory,
        Path codebook,
        Cancel cancel,
        Progress progress) {

    public Run {
        Objects.requireNonNull(snapshot);
        Objects.requireNonNull(fields);
        Objects.requireNonNull(days);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(names);
        gaps = List.copyOf(gaps);
        visits = List.copyOf(visits);
        losses = List.copyOf(losses);
        Objects.requireNonNull(territory);
        Objects.requireNonNull(codebook);
        Objects.requireNonNull(cancel);
        Objects.requireNonNull(progress);
    }

    /** A run that nobody waits for, on an archive of which nothing was lost, and of which neither place nor sources are said. */
    public static Run on(
            Snapshot snapshot, Fields fields, DayResolution days, Locale locale, ShownNames names, Path codebook) {
        return new Run(
                snapshot,
                fields,
                days,
                locale,
                names,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                codebook,
                Cancel.never(),
                Progress.silent());
    }

    /** The same, for somebody who may stop it and is told how far it is. */
    public Run heeding(Cancel asked, Progress told) {
        return new Run(snapshot, fields, days, locale, names, gaps, visits, losses, territory, codebook, asked, told);
    }

    /** The same, where that is known of the sources. */
    public Run visiting(List<Gap> missed, List<Visits> made) {
        return new Run(
                snapshot, fields, days, locale, names, missed, made, losses, territory, codebook, cancel, progress);
    }

    /** The same, with the lists of that folder. */
    public Run with(Path lists) {
        return new Run(snapshot, fields, days, locale, names, gaps, visits, losses, territory, lists, cancel, progress);
    }

    /** Time zone of the dossier's calendar. */
    public ZoneId zone() {
        return days.zone();
    }

    /**
     * The query of some words within a period.
     *
     * @param typed as typed; blank for everything
     * @param period as typed; empty for all of it
     * @throws Refusal if either is not understood
     */
    public Query query(String typed, Optional<String> period) {
        Query asked = new StandingQueries(fields).read(typed, Optional.empty());
        Optional<Query.Period> within = period.filter(text -> !text.isBlank()).map(this::period);
        if (within.isEmpty()) {
            return asked;
        }
        return asked instanceof Query.Everything ? within.get() : new Query.And(List.of(asked, within.get()));
    }

    /**
     * A period alone. The last days, weeks, months or years end with today, so that four weeks are 28 days of the calendar.
     *
     * @throws Refusal if it is not understood
     */
    public Query.Period period(String typed) {
        return days.last(new StandingQueries(fields).period(typed));
    }

    /** A query as a reader of the answer's language would type it. */
    public String print(Query query) {
        return new QueryPrinter(fields).print(query, locale);
    }

    /** Numbers and days as the reader says them. */
    public Wording wording() {
        return new Wording(locale);
    }

    /**
     * A text of the bundle that a class belongs to, in the reader's language.
     *
     * @see Sentence
     */
    public String say(Class<?> home, String key, Object... arguments) {
        return Sentence.of(home, key, arguments).in(locale);
    }

    /**
     * Tells how far it is, and stops where that was asked.
     *
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public void at(long done, long total) {
        progress.at(done, total);
        if (progress.cancelled()) {
            cancel.ask();
        }
        cancel.check();
    }
}

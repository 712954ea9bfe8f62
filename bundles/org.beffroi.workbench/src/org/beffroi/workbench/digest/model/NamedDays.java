package org.beffroi.workbench.digest.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.Query.Period;
import org.beffroi.core.query.StandingQueries;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/**
 * The days of a digest, and those that its title lets its readers expect: « Revue du matin » is about a day. Immutable.
 *
 * @param days the dossier's today
 */
public record NamedDays(Days days) {

    /** What a title may announce. */
    public enum Announced {
        DAY("1j", 1, 4),
        WEEK("7j", 4, 14),
        MONTH("30j", 20, 45);

        private final String period;
        private final long least;
        private final long most;

        Announced(String period, long least, long most) {
            this.period = period;
            this.least = least;
            this.most = most;
        }

        /** The rolling period that it means, as typed. */
        public String period() {
            return period;
        }

        /** End of the keys of its texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean fits(long many) {
            return least <= many && many <= most;
        }

        /** Whether a title has a word of it, in either language: titles are written in either, whatever the window speaks. */
        private boolean isIn(List<String> title) {
            Sentence words = Sentence.of(NamedDays.class, "digests.named." + key());
            return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                    .flatMap(locale -> words.found(locale).stream())
                    .flatMap(found -> Stream.of(found.split(" ")))
                    .map(Language::folded)
                    .anyMatch(title::contains);
        }
    }

    /**
     * The days that are counted, both included.
     *
     * @param isRolling whether they are others tomorrow
     */
    public record Span(LocalDate first, LocalDate last, boolean isRolling) {

        /** How many. */
        public long many() {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }
    }

    /** What a title announces; empty where it says nothing of days, or several things. */
    public static Optional<Announced> announced(String title) {
        List<String> words = List.of(Language.folded(title).split("[^\\p{L}]+"));
        List<Announced> all =
                Stream.of(Announced.values()).filter(each -> each.isIn(words)).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /**
     * The days of a period; empty where it has no beginning.
     *
     * @param typed as a digest has it
     */
    public Optional<Span> span(String typed) {
        try {
            DayResolution resolution = new DayResolution(days.today(), days.zone());
            Period period = resolution.last(new StandingQueries(Fields.core()).period(typed));
            if (period.from() == null) {
                return Optional.empty();
            }
            LocalDate first = resolution.dayOf(period.from());
            LocalDate last = period.to() == null ? days.today() : resolution.dayOf(period.to());
            return last.isBefore(first) ? Optional.empty() : Optional.of(new Span(first, last, period.to() == null));
        } catch (Refusal notUnderstood) {
            return Optional.empty();
        }
    }

    /** What the title announces, where the days of the period are far from it. */
    public Optional<Announced> contradicted(String title, String typed) {
        return announced(title)
                .filter(announced ->
                        span(typed).filter(span -> !announced.fits(span.many())).isPresent());
    }
}

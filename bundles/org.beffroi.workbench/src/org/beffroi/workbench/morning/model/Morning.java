package org.beffroi.workbench.morning.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.watch.Episode;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.quote.Quote;

/**
 * What the morning page tells. Each part is empty until it was read, since some take longer than others. Immutable.
 *
 * @param week the last seven days beside those before
 * @param rising what rises or rose lately, the gravest first
 * @param waiting what waits for an answer
 * @param news what the watches have not shown yet
 * @param note what needs somebody
 */
public record Morning(
        Optional<Week> week,
        Optional<List<Rising>> rising,
        Optional<Waiting> waiting,
        Optional<List<News>> news,
        Optional<Note> note) {

    /** Nothing was read yet. */
    public static Morning none() {
        return new Morning(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The last seven days.
     *
     * @param archive how many mentions the archive holds in all
     * @param until the last of the seven days: today, or the day of what was said last where that is weeks ago
     * @param latest the day of what was said last, where that is before the seven days until today; else empty
     * @param mentions in the seven days
     * @param before in the seven days before
     * @param days four weeks by day, oldest first
     * @param tones of the seven days
     * @param reacted the mentions of the seven days that were liked, shared and commented most
     * @param caution that not all of these days were watched, in words; empty where they were
     * @param here the seven days
     * @param since what came in since the last visit, empty at the first one
     * @param busiest the week in which most was said, where the seven days are long ago and told much less; else empty
     */
    public record Week(
            long archive,
            LocalDate until,
            Optional<LocalDate> latest,
            long mentions,
            long before,
            List<DayCount> days,
            Map<Row.Tone, Long> tones,
            List<Reacted> reacted,
            Optional<String> caution,
            Query here,
            Optional<Since> since,
            Optional<Busiest> busiest) {
        public Week {
            days = List.copyOf(days);
            tones = Map.copyOf(tones);
            reacted = List.copyOf(reacted);
        }
    }

    /**
     * The week of an archive in which most was said.
     *
     * @param last its last day, the seventh
     * @param here its mentions
     */
    public record Busiest(LocalDate first, LocalDate last, long mentions, Query here) {}

    /** The mentions of a day by their tone, none left out. */
    public record DayCount(LocalDate day, Map<Row.Tone, Long> tones) {
        public DayCount {
            tones = Map.copyOf(tones);
        }

        /** All of them. */
        public long all() {
            return tones.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** A mention and how often it was liked, shared and commented. */
    public record Reacted(Quote quote, long times) {}

    /**
     * What came in since the last visit.
     *
     * @param day of that visit
     * @param here the mentions, those of that day included
     */
    public record Since(LocalDate day, long mentions, Query here) {}

    /**
     * Something that rises.
     *
     * @param episode what is known of it
     * @param quotation one mention of it, empty where none could be read
     * @param watch the watch that tells it; blank where it was found in the whole archive
     */
    public record Rising(Episode episode, Optional<Quote> quotation, String watch) {

        /** Something that was found in the whole archive. */
        public Rising(Episode episode, Optional<Quote> quotation) {
            this(episode, quotation, "");
        }

        /** Whether it goes on. */
        public boolean ongoing() {
            return episode.stage() != Episode.Stage.OVER;
        }

        /** Whether another is the same rise, told by a watch or found in the whole archive. */
        boolean isOf(Rising other) {
            return !episode.subject().isEmpty()
                    && episode.rise() == other.episode().rise()
                    && episode.subject().equals(other.episode().subject());
        }
    }

    /**
     * What waits for an answer.
     *
     * @param open how many mentions are to be dealt with or are with a department
     * @param due how many of them were to be answered by today
     * @param here all that wait
     * @param late those that were to be answered by today
     * @param first some of those that are due, else of all
     */
    public record Waiting(long open, long due, Query here, Query late, List<Quote> first) {
        public Waiting {
            first = List.copyOf(first);
        }
    }

    /** What a watch has not shown yet. */
    public record News(String watch, long mentions) {}

    /**
     * The note of the morning.
     *
     * @param title with its day
     * @param points in the order in which they are needed
     * @param limits since when it tells, what it rests on and what it cannot know
     * @param asked how the analysis writes it again
     * @param addressee for whom it is
     * @param addressees for whom there is one, at least one
     */
    public record Note(
            String title,
            List<Point> points,
            List<String> limits,
            AnalysisRequest asked,
            Addressee addressee,
            List<Addressee> addressees) {
        public Note {
            points = List.copyOf(points);
            limits = List.copyOf(limits);
            addressees = List.copyOf(addressees);
        }

        /** Whether it is of a day before this one, since when nothing was said. */
        public boolean isOld() {
            return !asked.values("period").isEmpty();
        }
    }

    /**
     * Somebody for whom there is a note.
     *
     * @param name as people read it; blank where there is one note for all
     */
    public record Addressee(NoteRecipient recipient, String name) {}

    /**
     * Something that needs somebody.
     *
     * @param alarming whether it cannot wait
     * @param door to its mentions; empty where nothing needs anybody
     */
    public record Point(String sentence, boolean alarming, Optional<DrillDown> door) {}

    Morning with(Week read) {
        return new Morning(Optional.of(read), rising, waiting, news, note);
    }

    Morning withRising(List<Rising> read) {
        return new Morning(week, Optional.of(List.copyOf(read)), waiting, news, note);
    }

    Morning with(Waiting read) {
        return new Morning(week, rising, Optional.of(read), news, note);
    }

    Morning withNews(List<News> read) {
        return new Morning(week, rising, waiting, Optional.of(List.copyOf(read)), note);
    }

    Morning with(Note read) {
        return new Morning(week, rising, waiting, news, Optional.of(read));
    }
}

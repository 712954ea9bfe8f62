package org.beffroi.sources.value;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.message.Sentence;

/**
 * The times of one feed or mailbox that tell no instant by themselves, and how they were settled: those that carry no zone,
 * that clocks skip, that clocks show twice, that are told from now, and those to be checked ({@link DoubtfulDate}). Each kind is told once, with its number and its first. For one thread.
 */
public final class SettledTimes {

    private final ZoneId zone;
    private final Instant now;
    private final Kind unzoned = new Kind("dates.unzoned");
    private final Kind skipped = new Kind("dates.skipped");
    private final Kind twice = new Kind("dates.twice");
    private final Kind relative = new Kind("dates.relative");
    private final Kind doubtful = new Kind("dates.doubtful");

    /** Of times that, without a zone, are those of the given one. */
    public SettledTimes(ZoneId zone) {
        this(zone, Clock.systemUTC().instant());
    }

    SettledTimes(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    private static final class Kind {
        private final String key;
        private int count;
        private String first = "";

        Kind(String key) {
            this.key = key;
        }

        void note(String written) {
            first = count == 0 ? written : first;
            count++;
        }
    }

    /** What a text tells, read as {@link Moments} does; nothing is noted yet. */
    public Optional<Moments.Moment> read(String text, Instant now) {
        return Moments.moment(text, new Moments.Rule(zone, true, now));
    }

    /** Notes how a time was settled that is kept. */
    public void note(Moments.Moment moment, String written) {
        if (!Moments.carriesZone(written)) {
            unzoned.note(written);
        }
        switch (moment.settled()) {
            case SKIPPED -> skipped.note(written);
            case TWICE -> twice.note(written);
            case RELATIVE -> relative.note(written);
            case CERTAIN -> {}
        }
        if (DoubtfulDate.of(moment.instant(), zone, now).isPresent()) {
            doubtful.note(written);
        }
    }

    /** What was noted, for people. */
    public List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        for (Kind kind : List.of(unzoned, skipped, twice, relative, doubtful)) {
            if (kind.count > 0) {
                sentences.add(Sentence.of(SettledTimes.class, kind.key, kind.count, kind.first, zone.getId()));
            }
        }
        return sentences;
    }
}

package org.beffroi.workbench.source.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.beffroi.dossier.harvest.SourceHealth;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.language.Spans;

/** Says how sources do, in words and by day. Immutable. */
public final class SourceWords {

    /** Days that are drawn: four of each weekday. */
    static final int DRAWN_DAYS = 28;

    private final Language language;
    private final Spans spans;
    private final UnaryOperator<String> kinds;

    /** @param kinds says what a kind of source is, by its id */
    public SourceWords(Language language, UnaryOperator<String> kinds) {
        this.language = language;
        this.spans = new Spans(language);
        this.kinds = kinds;
    }

    /**
     * What is shown of a source.
     *
     * @param days of the same day as {@code now}
     */
    public SourceLine line(SourceHealth health, Instant now, Days days) {
        return new SourceLine(
                health.settings().name(),
                status(health, now),
                health.status() == SourceHealth.Status.FAILING || health.status() == SourceHealth.Status.QUIET,
                language.text(
                        "sources.manner",
                        kinds.apply(health.settings().kind()),
                        rhythm(health.settings().every())),
                health.succeeded()
                        .map(when -> language.text("sources.success", days.moment(Optional.of(when))))
                        .orElse(""),
                next(health, now, days),
                volumes(health, days.dayOf(now)),
                health.usual(),
                volumeWords(health),
                health.state().remarks().stream()
                        .map(told -> told.in(language.locale()))
                        .toList(),
                health.settings().paused(),
                health.state().tried().map(days::fully));
    }

    /** How often, in the largest unit that tells it whole; less than a minute is one. */
    String rhythm(Duration every) {
        long minutes = Math.max(1, every.toMinutes());
        long hours = minutes % 60 == 0 ? minutes / 60 : 0;
        long days = hours % 24 == 0 ? hours / 24 : 0;
        if (hours == 0) {
            return language.counted("sources.every.minutes", minutes);
        }
        if (days == 0) {
            return language.counted("sources.every.hours", hours);
        }
        return days % 7 == 0
                ? language.counted("sources.every.weeks", days / 7)
                : language.counted("sources.every.days", days);
    }

    private String status(SourceHealth health, Instant now) {
        return switch (health.status()) {
            case NEW -> language.text("sources.status.new");
            case PAUSED -> language.text("sources.status.paused");
            case WELL -> language.text("sources.status.well", since(health, now));
            case QUIET -> language.text("sources.status.quiet", since(health, now));
            case FAILING -> failing(health, now);
        };
    }

    private String failing(SourceHealth health, Instant now) {
        String since = since(health, now);
        return health.state()
                .failure()
                .map(told -> language.text("sources.status.failing.why", since, inside(told.in(language.locale()))))
                .orElseGet(() -> language.text("sources.status.failing", since));
    }

    /** Since it last went well, or since it is there. */
    private String since(SourceHealth health, Instant now) {
        Instant from = health.succeeded().orElse(health.settings().added());
        return spans.of(Duration.between(from, now));
    }

    /** A sentence as it stands after a colon: without its capital letter, unless the word is written in capitals. */
    static String inside(String sentence) {
        boolean word = sentence.length() > 1
                && Character.isUpperCase(sentence.charAt(0))
                && Character.isLowerCase(sentence.charAt(1));
        boolean article = sentence.length() > 1 && sentence.charAt(1) == '’';
        return word || article ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
    }

    private String next(SourceHealth health, Instant now, Days days) {
        if (health.settings().paused()) {
            return "";
        }
        Optional<Instant> due = health.state().due();
        return due.isPresent() && due.get().isAfter(now)
                ? language.text("sources.next", days.moment(due))
                : language.text("sources.next.now");
    }

    private static List<Integer> volumes(SourceHealth health, LocalDate today) {
        List<Integer> volumes = new ArrayList<>();
        for (int before = DRAWN_DAYS - 1; before >= 0; before--) {
            volumes.add(health.state().volumes().getOrDefault(today.minusDays(before), 0));
        }
        return volumes;
    }

    /** Nothing where there was no visit yet: a nought would be read as a silence. */
    private String volumeWords(SourceHealth health) {
        if (health.status() == SourceHealth.Status.NEW) {
            return "";
        }
        String today = language.number(health.today());
        String yesterday = language.number(health.yesterday());
        return health.usual().isPresent()
                ? language.text(
                        "sources.volume.usual",
                        today,
                        yesterday,
                        language.number(health.usual().getAsInt()))
                : language.text("sources.volume", today, yesterday);
    }
}

package org.beffroi.analyses.rising.discontent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.analyses.frame.UsualCount;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.watch.Episode.Stage;

/**
 * Discontent in sentences, as one would say it to a chief of staff.
 *
 * @param past the day of which they are told, where that is not today any more; empty of what stands now
 */
record Telling(Run run, Optional<LocalDate> past) {

    /** Of what stands now. */
    static Telling now(Run run) {
        return new Telling(run, Optional.empty());
    }

    /** A sentence of the present, or of that day. */
    String said(String key, Object... arguments) {
        return run.say(Telling.class, past.isPresent() ? key + ".then" : key, arguments);
    }

    /** {@code crise}. */
    String stage(Stage stage) {
        return run.say(
                Telling.class,
                "discontent.stage." + stage.name().toLowerCase(Locale.ROOT).replace('_', '.'));
    }

    /** What a wave is, where it stands and how many complain: short enough to be read at a glance. */
    String headline(Wave wave) {
        String subject = beginning(wave.name().label(run));
        if (wave.stage() == Stage.OVER) {
            return run.say(
                    Telling.class,
                    "discontent.over",
                    subject,
                    day(wave.start()),
                    day(wave.end().orElseThrow()),
                    stage(wave.highest()));
        }
        Signs signs = wave.speaker().spell().last().signs();
        return said(
                signs.areUnnamed() ? "discontent.stands.saying" : "discontent.stands",
                stage(wave.stage()),
                subject,
                signs.people(),
                signs.newcomers(),
                past.map(run.wording()::dayOfYear).orElse(""));
    }

    /** What most people say of a wave that has a name of its own, with how many they are; empty where nobody found that. */
    Optional<Finding> said(Wave wave, Query search) {
        if (wave.name().kind() == Subject.Kind.SAYING) {
            return Optional.empty();
        }
        return wave.sayings().stream()
                .max(Comparator.comparingLong(
                        member -> WaveCards.worst(member).signs().people()))
                .map(member -> Finding.of(
                        said(
                                "discontent.said",
                                member.course().subject().value(),
                                WaveCards.worst(member).signs().people()),
                        DrillDown.to(Complaints.of(search, member, run))));
    }

    /** What more is known of a wave that stands; empty where nothing is. */
    Optional<String> more(Wave wave) {
        List<String> parts = more(wave.speaker().spell().last().signs());
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(beginning(String.join(run.say(Telling.class, "discontent.reason.and"), parts)) + ".");
    }

    /** A name at the beginning of a sentence. */
    String beginning(String name) {
        int first = name.offsetByCodePoints(0, name.isEmpty() ? 0 : 1);
        return name.substring(0, first).toUpperCase(run.locale()) + name.substring(first);
    }

    /** Why it stands there. */
    String reason(Signs signs) {
        List<String> parts = new ArrayList<>();
        parts.add(run.say(
                Telling.class,
                signs.areUnnamed() ? "discontent.reason.people.saying" : "discontent.reason.people",
                signs.people(),
                signs.newcomers(),
                UsualCount.said(signs.expected(), run)));
        parts.addAll(more(signs));
        return String.join(run.say(Telling.class, "discontent.reason.and"), parts);
    }

    private List<String> more(Signs signs) {
        List<String> parts = new ArrayList<>();
        if (signs.same() > 0 && !signs.areUnnamed()) {
            parts.add(
                    signs.words().isEmpty()
                            ? said("discontent.reason.copies", signs.same())
                            : said("discontent.reason.words", signs.same(), words(signs)));
        }
        if (signs.days() > 1) {
            parts.add(said("discontent.reason.days", signs.days()));
        }
        return parts;
    }

    private String words(Signs signs) {
        return String.join(
                ", ",
                signs.words().stream()
                        .map(word -> run.say(Telling.class, "about.quoted", word))
                        .toList());
    }

    /** Also under which other subjects; empty where there is but one. */
    List<String> others(Wave wave) {
        return wave.members().stream()
                .map(member -> member.course().subject())
                .filter(subject -> subject.field().isPresent() && !subject.equals(wave.name()))
                .distinct()
                .map(subject -> subject.label(run))
                .toList();
    }

    /** The figures of one sign, in a sentence. */
    String figures(Sign sign, Signs signs) {
        return switch (sign) {
            case NEW_PEOPLE ->
                say(
                        signs.areUnnamed() ? "new.people.saying" : sign.key(),
                        signs.newcomers(),
                        signs.people(),
                        run.wording().decimal(signs.expected()));
            case SAME_GRIEVANCE ->
                say(
                        signs.areUnnamed() ? "same.grievance.saying" : sign.key(),
                        signs.same(),
                        signs.words().isEmpty() ? "" : " (" + words(signs) + ")");
            case PERSISTENCE -> say(sign.key(), signs.days());
            case TONE_FALL ->
                say(
                        sign.key(),
                        percent(signs.negative()),
                        signs.negative().whole(),
                        percent(signs.before()),
                        signs.before().whole(),
                        run.wording().percent(signs.fall().low()),
                        run.wording().percent(signs.fall().high()));
            case SPREAD -> say(sign.key(), signs.circles(), run.wording().decimal(signs.usualCircles()));
        };
    }

    private String percent(Signs.Part part) {
        return part.whole() == 0 ? "–" : run.wording().percent(part.share());
    }

    private String say(String sign, Object... arguments) {
        return run.say(Telling.class, "discontent." + sign + ".figures", arguments);
    }

    String day(long moment) {
        return run.wording().dayOfYear(Following.day(moment, run));
    }
}

package org.beffroi.workbench.alert.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.watch.Episode;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.beffroi.dossier.alert.Handled.Acknowledgement;
import org.beffroi.dossier.alert.Handled.Mute;
import org.beffroi.dossier.alert.Telling;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.watch.model.Condition;

/**
 * What the alert centre says of watches, of what they tell and of what was done. Immutable.
 *
 * @param days dates as the dossier tells them
 */
public record AlertWords(Language language, Days days) {

    /** Messages that are named; of the others, how many there are. */
    private static final int NAMED = 3;

    /** Fewer people who complain are no discontent, whatever the floor. */
    private static final long FEWEST_PEOPLE = 2;

    private static final Set<String> KINDS = Set.of("mail", "mattermost", "teams", "tchap");

    /** Something that is said, and whether it asks for somebody. */
    public record Line(String words, boolean alarm) {
        static Line of(String words) {
            return new Line(words, false);
        }
    }

    /** What it is about, in a few words. */
    public String title(AlertCard card) {
        return card.episode()
                .map(one -> subject(one).orElseGet(() -> card.watch().name()))
                .orElseGet(() -> card.watch().name());
    }

    private static Optional<String> subject(Episode episode) {
        return Optional.of(episode.label()).filter(label -> !label.isBlank()).map(Language::capital);
    }

    /** Where it stands, in a word or two. */
    public String stage(AlertCard card) {
        return card.episode()
                .map(one -> language.say(one.stage().label()))
                .orElseGet(() -> language.text("alerts.stage.new"));
    }

    /** Whose it is and since when. */
    public String beside(AlertCard card) {
        String since = language.text("alerts.since", since(card.since()));
        return title(card).equals(card.watch().name())
                ? Language.capital(since)
                : language.text("alerts.of.watch", card.watch().name()) + " · " + since;
    }

    /** Why it calls, in a sentence. */
    public String why(AlertCard card) {
        return card.episode().map(Episode::reason).orElseGet(() -> {
            String key = Condition.of(card.watch()) == Condition.A_DAY ? "alerts.why.day" : "alerts.why.new";
            return language.text(
                    key,
                    card.mentions(),
                    language.number(card.mentions()),
                    card.watch().floor(),
                    language.number(card.watch().floor()));
        });
    }

    /** How much, against how much was expected and from how much on it calls; empty where the reason says it all. */
    public String figures(AlertCard card) {
        return card.episode()
                .filter(one -> one.rise() != Rise.NEGATIVE)
                .map(one -> Stream.of(
                                language.counted("alerts.mentions", one.mentions()),
                                expected(one.expected()),
                                threshold(card.watch()))
                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }

    private String expected(double expected) {
        long rounded = Math.round(expected);
        return rounded == 0 ? language.text("alerts.expected.few") : language.counted("alerts.expected", rounded);
    }

    private String threshold(Watch watch) {
        return watch.rise().equals(Optional.of(Rise.DISCONTENT))
                ? language.counted("alerts.threshold.people", Math.max(FEWEST_PEOPLE, watch.floor()))
                : language.counted("alerts.threshold", watch.floor());
    }

    /** What was done about it, a line each. */
    public List<Line> done(AlertCard card) {
        List<Line> lines = new ArrayList<>();
        Dealt dealt = card.dealt();
        card.cared().ifPresent(one -> lines.add(Line.of(cared(one))));
        card.mute().ifPresent(one -> lines.add(Line.of(muted(one))));
        dealt.failure()
                .ifPresent(why -> lines.add(new Line(language.text("alerts.failed", why.in(language.locale())), true)));
        dealt.told().stream().limit(NAMED).forEach(one -> lines.add(Line.of(told(one))));
        if (dealt.told().size() > NAMED) {
            lines.add(Line.of(language.counted("alerts.told.more", dealt.told().size() - NAMED)));
        }
        if (dealt.held() > 0) {
            lines.add(Line.of(language.counted("alerts.held", dealt.held())));
        }
        if (dealt.alerts() == 0) {
            lines.add(Line.of(language.text("alerts.nobody")));
        } else if (dealt.told().isEmpty()
                && dealt.held() == 0
                && dealt.failure().isEmpty()) {
            lines.add(Line.of(language.text("alerts.not.yet")));
        }
        if (dealt.waiting() + dealt.answered() > 0) {
            lines.add(Line.of(Stream.of(
                            language.counted("alerts.waiting", dealt.waiting()),
                            language.counted("alerts.answered", dealt.answered()))
                    .collect(Collectors.joining(" · "))));
        }
        return lines;
    }

    /** That somebody takes care of it. */
    public String cared(Acknowledgement one) {
        return language.text("alerts.cared", Language.capital(one.by()), moment(one.at()));
    }

    /** That it does not ring for a while. */
    public String muted(Mute one) {
        return language.text("alerts.muted", days.fully(one.until()), Language.capital(one.by()));
    }

    /** A message that was sent. */
    public String told(Telling one) {
        String key = !one.certain()
                ? "alerts.told.perhaps"
                : one.role() == DestinationRole.ON_CALL ? "alerts.told.on.call" : "alerts.told";
        return language.text(key, one.place(), kind(one.kind()), moment(one.at()));
    }

    /** The way a message goes, in a word. */
    public String kind(String id) {
        return KINDS.contains(id) ? language.text("alerts.kind." + id) : id;
    }

    /** Something that is over, in a line. */
    public String past(PastAlert one) {
        return switch (one) {
            case PastAlert.Over over ->
                language.text(
                        "alerts.past.over",
                        subject(over.episode()).orElse(over.watch()),
                        days.span(
                                Optional.of(days.dayOf(over.episode().start())),
                                over.episode().end().map(days::dayOf)),
                        language.counted("alerts.mentions", over.episode().mentions()));
            case PastAlert.Cared cared ->
                language.text(
                        "alerts.past.cared",
                        cared.by().label().isBlank()
                                ? cared.watch()
                                : Language.capital(cared.by().label()),
                        language.counted("alerts.mentions", cared.by().mentions()));
            case PastAlert.Told told ->
                language.text(
                        "alerts.past.told",
                        told.watch(),
                        language.counted("alerts.mentions", told.message().mentions()));
        };
    }

    /** What was done about something that is over; empty where nothing was. */
    public String pastDone(PastAlert one) {
        return switch (one) {
            case PastAlert.Over over ->
                Stream.concat(
                                over.cared().map(this::cared).stream(),
                                over.told().stream().limit(1).map(this::told))
                        .collect(Collectors.joining(" · "));
            case PastAlert.Cared cared -> cared(cared.by());
            case PastAlert.Told told -> told(told.message());
        };
    }

    /** When a watch calls, in a sentence. */
    public String condition(Watch watch) {
        return switch (Condition.of(watch)) {
            case PEAK -> language.counted("alerts.when.peak", watch.floor());
            case DISCONTENT -> language.counted("alerts.when.discontent", Math.max(FEWEST_PEOPLE, watch.floor()));
            case NEGATIVE ->
                language.text(
                        "alerts.when.negative",
                        watch.floor(),
                        language.number(watch.floor()),
                        watch.negative().orElseThrow().percent(),
                        watch.negative().orElseThrow().hours());
            case A_DAY -> language.counted("alerts.when.day", watch.floor());
            case NEW -> language.counted("alerts.when.new", watch.floor());
        };
    }

    /** Whom an alert calls, and when not. */
    public String whom(Alert alert) {
        String to = language.text(
                "alerts.whom",
                kind(alert.destination().kind()),
                alert.destination().place());
        return alert.quiet()
                .map(quiet -> language.text("alerts.whom.quiet", to, quiet.said(language.locale())))
                .orElse(to);
    }

    /** What somebody is told of who does something else while it begins. */
    public String ring(AlertCard card) {
        return language.text("alerts.ring", stage(card), title(card));
    }

    private String since(Instant time) {
        LocalDate day = days.dayOf(time);
        return day.equals(days.today()) ? days.moment(Optional.of(time)) : days.weekdayAndDay(day);
    }

    private String moment(Instant time) {
        return days.moment(Optional.of(time));
    }
}

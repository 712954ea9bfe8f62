package org.beffroi.dossier.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.NegativeShare;
import org.beffroi.core.watch.Watch;

/**
 * When an alert calls, in words: for what, from how many on, and what its quiet hours hold back. What an alert does is decided
 * by its watch as well, so that neither alone tells it.
 *
 * @param alert the alert
 * @param watch its watch, empty where it is gone
 */
public record AlertCondition(Alert alert, Optional<Watch> watch) {

    /** Fewer people who complain are no discontent, whatever the floor. */
    private static final long FEWEST_PEOPLE = 2;

    public AlertCondition {
        Objects.requireNonNull(alert);
        Objects.requireNonNull(watch);
    }

    /** The whole of it, in a few sentences. */
    public String in(Locale locale) {
        return sentences(locale).stream().map(one -> one.in(locale)).collect(Collectors.joining(" "));
    }

    private List<Sentence> sentences(Locale locale) {
        if (watch.isEmpty()) {
            return List.of(say("alert.watch.gone", alert.watch(), alert.name()));
        }
        Watch known = watch.get();
        List<Sentence> said = new ArrayList<>();
        said.add(what(known));
        known.period()
                .ifPresent(period -> said.add(
                        say(known.rise().isEmpty() ? "alert.when.period.new" : "alert.when.period.rise", period)));
        if (alert.quiet().isEmpty()) {
            said.add(say("alert.when.any.hour"));
            return said;
        }
        String hours = alert.quiet().get().said(locale);
        said.add(say(known.rise().isEmpty() ? "alert.when.quiet.new" : "alert.when.quiet.rise", hours));
        if (alert.onCall().isPresent()) {
            said.add(onCall(known));
        }
        return said;
    }

    private static Sentence what(Watch known) {
        return switch (known.rise().orElse(null)) {
            case null -> say("alert.when.new", known.floor());
            case PEAK -> say("alert.when.peak", known.floor());
            case DISCONTENT -> say("alert.when.discontent", Math.max(FEWEST_PEOPLE, known.floor()));
            case NEGATIVE -> {
                NegativeShare share = known.negative().orElseThrow();
                yield say("alert.when.negative", known.floor(), share.percent(), share.hours());
            }
        };
    }

    private Sentence onCall(Watch known) {
        return switch (known.rise().orElse(null)) {
            case null ->
                say("alert.when.on.call.new", known.floor() * alert.severe().orElseThrow());
            case PEAK -> say("alert.when.on.call.peak");
            case DISCONTENT -> say("alert.when.on.call.discontent");
            case NEGATIVE -> say("alert.when.on.call.negative");
        };
    }

    private static Sentence say(String key, Object... arguments) {
        return Sentence.of(AlertCondition.class, key, arguments);
    }
}

package org.beffroi.workbench.observatory.model.candidate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.observatory.candidate.ImpostorSheet;
import org.beffroi.observatory.candidate.Judgement;
import org.beffroi.observatory.candidate.SeenAccount;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.workbench.language.DateStyle;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/**
 * What is known of accounts that are named after a territory, in words. Immutable.
 *
 * @param language with the texts of this bundle
 * @param days dates as the dossier tells them
 */
public record CandidateWords(Language language, Days days) {

    /** From there on one tone outweighs the other. */
    private static final double OUTWEIGHS = 0.2;

    /** A judgement, as it stands on its button: {@code Officiel}. */
    public String judgement(Judgement judgement) {
        return language.text("observatory.judgement." + judgement.key());
    }

    /** The letter that gives a judgement. */
    public String key(Judgement judgement) {
        return language.text("observatory.judgement." + judgement.key() + ".letter");
    }

    public String network(CandidateLine line) {
        return NetworkName.of(line.account().network());
    }

    /** How many follow it; empty where nobody knows. */
    public String audience(CandidateLine line) {
        OptionalLong followers = seen(line).map(SeenAccount::followers).orElse(OptionalLong.empty());
        return followers.isPresent() ? language.number(followers.getAsLong()) : "";
    }

    /** How many mentions it wrote and the day of the last one; empty where it wrote none. */
    public String activity(CandidateLine line) {
        return seen(line)
                .filter(one -> one.mentions() > 0)
                .map(one -> one.latest()
                        .map(day -> language.text(
                                "observatory.judge.activity", language.number(one.mentions()), shortly(day)))
                        .orElseGet(() -> language.number(one.mentions())))
                .orElse("");
    }

    /** How it speaks, and of how many mentions that is known; empty where of none. */
    public String tone(CandidateLine line) {
        return seen(line).flatMap(one -> tone(one.tone())).orElse("");
    }

    private Optional<String> tone(SeenAccount.Tones tones) {
        OptionalDouble net = tones.net();
        if (net.isEmpty()) {
            return Optional.empty();
        }
        double known = net.getAsDouble();
        String key = known >= OUTWEIGHS ? "positive" : known <= -OUTWEIGHS ? "negative" : "mixed";
        return Optional.of(language.text("observatory.judge.tone." + key, language.number(tones.known())));
    }

    /** Why it is here, on one line. */
    public String reasons(CandidateLine line) {
        return line.known()
                .map(one -> one.reasons().stream().map(language::say).collect(Collectors.joining(" · ")))
                .orElse("");
    }

    /** What was said of it; empty while nobody said anything. */
    public String judgement(CandidateLine line) {
        return line.judged().map(one -> judgement(one.judgement())).orElse("");
    }

    /** Who said it, and when: {@code Jugé usurpateur le 12 octobre 2025 par Camille}. */
    public Optional<String> judged(CandidateLine line) {
        return line.judged()
                .map(one -> language.text(
                        "observatory.judge.judged",
                        language.text("observatory.judgement." + one.judgement().key() + ".said"),
                        days.day(one.day()),
                        one.by()));
    }

    /** Its audience beside that of the body’s own account. */
    public String beside(CandidateLine line) {
        OptionalLong followers = seen(line).map(SeenAccount::followers).orElse(OptionalLong.empty());
        String its = followers.isPresent()
                ? language.counted("observatory.judge.followers", followers.getAsLong())
                : language.text("observatory.judge.followers.unknown");
        CandidateLine.Own own = line.known()
                .map(CandidateLine.Known::own)
                .orElse(new CandidateLine.Own(Optional.empty(), Optional.empty()));
        if (own.account().isEmpty() && own.followers().isEmpty()) {
            return its + " " + language.text("observatory.judge.own.none", network(line));
        }
        String called = own.account().map(one -> one.account()).orElseGet(() -> network(line));
        return its + " "
                + own.followers()
                        .map(one -> ours(called, one, followers))
                        .orElseGet(() -> language.text("observatory.judge.own.unknown", called));
    }

    private String ours(String called, CandidateLine.Audience own, OptionalLong its) {
        String ours =
                language.text("observatory.judge.own", called, language.number(own.followers()), days.day(own.day()));
        if (its.isEmpty() || own.followers() == 0) {
            return ours;
        }
        return ours
                + " "
                + (its.getAsLong() > own.followers()
                        ? language.text("observatory.judge.own.smaller")
                        : language.text(
                                "observatory.judge.own.larger", language.percent(its.getAsLong(), own.followers())));
    }

    /** Where it was met. */
    public String origins(CandidateLine line) {
        return seen(line)
                .map(one -> one.origins().stream()
                        .sorted()
                        .map(origin -> language.text("observatory.judge.met." + origin.key()))
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    /** A sheet of what to do, as a text that can be handed over. */
    public String text(ImpostorSheet sheet) {
        return language.say(sheet.title()) + "\n"
                + sheet.parts().stream()
                        .map(part -> Stream.concat(
                                        Stream.of("", language.say(part.title())),
                                        part.lines().stream().map(line -> "– " + language.say(line)))
                                .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private String shortly(LocalDate day) {
        if (language.dates() == DateStyle.ISO) {
            return day.toString();
        }
        return days.shortDay(day) + (day.getYear() == days.today().getYear() ? "" : " " + day.getYear());
    }

    private static Optional<SeenAccount> seen(CandidateLine line) {
        return line.known().map(one -> one.candidate().seen());
    }
}

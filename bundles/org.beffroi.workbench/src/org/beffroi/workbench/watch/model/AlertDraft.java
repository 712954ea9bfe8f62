package org.beffroi.workbench.watch.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.NotifierKind;
import org.beffroi.dossier.alert.QuietHours;

/**
 * Whom a watch calls and when not, as somebody fills it in. Immutable.
 *
 * @param kind the way messages go; empty where nobody is called outside the window
 * @param written what that way needs, secrets aside, by the name of the parameter, as typed
 * @param secrets those that were typed, by name; what was not typed stays as it is
 * @param from where quiet hours begin, as typed; blank for none
 * @param to where they end, as typed; blank for none
 * @param weekend whether Saturdays and Sundays are quiet
 * @param holidays whether public holidays are quiet
 * @param hosts private servers that it may reach, as typed
 * @param onCall who is told in quiet hours too
 */
public record AlertDraft(
        Optional<NotifierKind> kind,
        Map<String, String> written,
        Map<String, String> secrets,
        String from,
        String to,
        boolean weekend,
        boolean holidays,
        String hosts,
        OnCallDraft onCall) {

    /** The same where nobody is on call. */
    public AlertDraft(
            Optional<NotifierKind> kind,
            Map<String, String> written,
            Map<String, String> secrets,
            String from,
            String to,
            boolean weekend,
            boolean holidays,
            String hosts) {
        this(kind, written, secrets, from, to, weekend, holidays, hosts, OnCallDraft.nobody());
    }

    /** Where quiet hours are asked. */
    public static final String HOURS = "hours";

    /** Where it is asked by which way messages go. */
    public static final String CHANNEL = "channel";

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\s*(?:[:hH]\\s*(\\d{2})?)?");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public AlertDraft {
        written = Map.copyOf(written);
        secrets = Map.copyOf(secrets);
    }

    /** Where a parameter of that way is asked. */
    public static String parameter(String name) {
        return CHANNEL + "." + name;
    }

    /** Nobody is called outside the window. */
    public static AlertDraft nobody() {
        return new AlertDraft(Optional.empty(), Map.of(), Map.of(), "", "", false, false, "");
    }

    /**
     * What keeps it from being an alert, by where it is asked: a parameter, {@link #HOURS}; nothing where nothing does.
     *
     * @param before the alert in whose place it comes: its secrets need not be typed again
     */
    public Map<String, Sentence> problems(Optional<Alert> before) {
        Map<String, Sentence> problems = new LinkedHashMap<>();
        kind.ifPresent(one -> {
            boolean same = isSameKind(one, before);
            for (Parameter parameter : one.form().form().components()) {
                parameter(one, parameter, same).ifPresent(why -> problems.put(parameter(parameter.name()), why));
            }
            hours().ifPresent(why -> problems.put(HOURS, why));
            problems.putAll(onCall.problems(before));
        });
        return problems;
    }

    private static boolean isSameKind(NotifierKind one, Optional<Alert> before) {
        return before.filter(known -> known.destination().kind().equals(one.id()))
                .isPresent();
    }

    private Optional<Sentence> parameter(NotifierKind of, Parameter parameter, boolean kept) {
        boolean secret = of.form().secrets().contains(parameter.name());
        boolean people = of.form().recipients().equals(Optional.of(parameter.name()));
        String typed = (secret ? secrets : written).getOrDefault(parameter.name(), "");
        if (typed.isBlank()) {
            boolean missing = (parameter.required() || people) && !(secret && kept);
            return missing
                    ? Optional.of(
                            Sentence.of(AlertDraft.class, people ? "watch.people.missing" : "watch.parameter.missing"))
                    : Optional.empty();
        }
        return people ? wrongPeople(typed) : Optional.empty();
    }

    private static Optional<Sentence> wrongPeople(String typed) {
        try {
            lines(typed).forEach(Correspondent::read);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.sentence());
        }
    }

    private Optional<Sentence> hours() {
        if (from.isBlank() && to.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalTime> begin = hour(from);
        return begin.isEmpty() || hour(to).isEmpty() || begin.equals(hour(to))
                ? Optional.of(Sentence.of(AlertDraft.class, "watch.hours.wrong"))
                : Optional.empty();
    }

    /** An hour of the day as it was typed, {@code 20:00}, {@code 20h}, {@code 20}; empty where it is none. */
    static Optional<LocalTime> hour(String typed) {
        Matcher read = HOUR.matcher(typed.strip());
        if (!read.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(read.group(1));
        int minute = read.group(2) == null ? 0 : Integer.parseInt(read.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /**
     * When nobody wants to be called, empty for never.
     *
     * @param before what held until now: whole days that no form asks for stay quiet
     */
    Optional<QuietHours> quiet(Optional<QuietHours> before) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        before.ifPresent(known -> days.addAll(known.days()));
        days.removeAll(WEEKEND);
        if (weekend) {
            days.addAll(WEEKEND);
        }
        Optional<QuietHours.Span> span =
                hour(from).flatMap(begin -> hour(to).map(end -> new QuietHours.Span(begin, end)));
        return span.isEmpty() && days.isEmpty() && !holidays
                ? Optional.empty()
                : Optional.of(new QuietHours(span, days, holidays));
    }

    /** What was written, each parameter that takes several with one value a line or between commas. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (Parameter one : kind.orElseThrow().form().form().components()) {
            String typed = written.getOrDefault(one.name(), "").strip();
            if (!typed.isEmpty()) {
                parameters.put(
                        one.name(),
                        one.shape() == Parameter.Shape.MANY ? lines(typed).toList() : List.of(typed));
            }
        }
        return parameters;
    }

    /** The private servers that it may reach. */
    Set<String> allowedHosts() {
        return Stream.of(hosts.split("[\\s,;]+"))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> lines(String typed) {
        return Stream.of(typed.split("[\\n;,]+")).map(String::strip).filter(line -> !line.isEmpty());
    }
}

package org.beffroi.workbench.watch.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.Destination;

/**
 * Who is on call, as somebody fills it in: told by mail in quiet hours too, of what is much. Who is on call in another way, as the
 * command line can have it, stays so while no address is written. Immutable.
 *
 * @param wanted whether anybody is on call
 * @param times how many times the threshold is much, as typed
 * @param people their addresses, as typed
 */
public record OnCallDraft(boolean wanted, String times, String people) {

    /** Where it is asked how much is much. */
    public static final String TIMES = "on.call.times";

    /** Where it is asked who is on call. */
    public static final String PEOPLE = "on.call.people";

    /** The way in which somebody on call is told. */
    static final String MAIL = "mail";

    private static final String USUAL_TIMES = "5";

    /** Nobody is on call. */
    public static OnCallDraft nobody() {
        return new OnCallDraft(false, USUAL_TIMES, "");
    }

    /** Who is on call for an alert. */
    public static OnCallDraft of(Optional<Alert> alert) {
        Optional<Destination> known = alert.flatMap(Alert::onCall);
        return known.map(to -> new OnCallDraft(
                        true,
                        String.valueOf(alert.get().severe().orElseThrow()),
                        isMail(to)
                                ? String.join(
                                        "; ",
                                        to.parameters().values().stream()
                                                .findFirst()
                                                .orElse(List.of()))
                                : ""))
                .orElseGet(OnCallDraft::nobody);
    }

    /** Who is on call in a way that no form asks for, empty where nobody is. */
    public static Optional<Destination> elsewhere(Optional<Alert> alert) {
        return alert.flatMap(Alert::onCall).filter(to -> !isMail(to));
    }

    private static boolean isMail(Destination to) {
        return to.kind().equals(MAIL);
    }

    /** What keeps it from being, by where it is asked. */
    Map<String, Sentence> problems(Optional<Alert> before) {
        Map<String, Sentence> problems = new LinkedHashMap<>();
        if (!wanted) {
            return problems;
        }
        if (severe().isEmpty()) {
            problems.put(TIMES, Sentence.of(OnCallDraft.class, "watch.on.call.times.wrong"));
        }
        if (lines().isEmpty() && elsewhere(before).isEmpty()) {
            problems.put(PEOPLE, Sentence.of(OnCallDraft.class, "watch.people.missing"));
        }
        try {
            lines().forEach(Correspondent::read);
        } catch (Refusal refusal) {
            problems.put(PEOPLE, refusal.sentence());
        }
        return problems;
    }

    /** How many times the threshold is much; empty where nobody is on call, or it is no number from 2 to 999. */
    OptionalInt severe() {
        String typed = times.strip();
        return wanted && typed.matches("\\d{1,3}") && Integer.parseInt(typed) >= 2
                ? OptionalInt.of(Integer.parseInt(typed))
                : OptionalInt.empty();
    }

    /** Their addresses. */
    List<String> lines() {
        return Stream.of(people.split("[\\n;,]+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

package org.beffroi.workbench.digest.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.dossier.digest.SentDigests.Sending;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/** What is said, beside the button that sends, of a digest that has left. Immutable. */
public record SentWords(Language language, Days days) {

    /** So many are named; of more, some and how many others. */
    private static final int NAMED = 3;

    /**
     * What is said of a sending.
     *
     * @param when that it left, and when
     * @param whom for whom, and whether it is no more what they have
     */
    public record Left(String when, String whom) {}

    /**
     * When it left and for whom, and that it is no more what they have.
     *
     * @param sending that arrived, with a recipient at least
     * @param today by the clock, as receipts are
     */
    public Left of(Digest digest, Sending sending, LocalDate today) {
        Instant arrived = sending.finished().orElse(sending.begun());
        String whom = language.text(
                "digests.left.to",
                language.counted("digests.left.people", sending.recipients().size()),
                whom(sending.recipients().stream()
                        .map(address -> name(digest, address))
                        .toList()));
        // A receipt of long ago does not tell which page left.
        boolean changed = sending.page().isPresent() && !sending.brought(digest);
        return new Left(left(arrived, today), changed ? language.text("digests.left.changed", whom) : whom);
    }

    /**
     * That something left, and when.
     *
     * @param today by the clock, as receipts are
     */
    public String left(Instant arrived, LocalDate today) {
        LocalDate day = days.dayOf(arrived);
        String when = days.hour(LocalTime.ofInstant(arrived, days.zone()));
        return day.equals(today)
                ? language.text("digests.left.today", when)
                : language.text("digests.left.day", written(day, today), when);
    }

    private String written(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? days.dayAndMonth(day) : days.day(day);
    }

    /** As the digest calls them now; by their address who is no more among them. */
    private static String name(Digest digest, String address) {
        return digest.recipients().stream()
                .filter(who -> who.address().equals(address) && !who.name().isBlank())
                .map(Correspondent::name)
                .findFirst()
                .orElse(address);
    }

    private String whom(List<String> names) {
        if (names.size() <= NAMED) {
            return String.join(", ", names);
        }
        int others = names.size() - NAMED + 1;
        return names.stream().limit(NAMED - 1L).collect(Collectors.joining(", ")) + " "
                + language.counted("digests.left.more", others);
    }
}

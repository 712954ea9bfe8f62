package org.beffroi.workbench.digest.model;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.dossier.digest.SentDigests.Sending;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/** What is said of a digest that has left today. Immutable. */
public record SentWords(Language language, Days days) {

    /** So many are named; of more, some and how many others. */
    private static final int NAMED = 3;

    /**
     * When it left and for whom.
     *
     * @param sending that arrived, with a recipient at least
     */
    public String of(Digest digest, Sending sending) {
        Instant arrived = sending.finished().orElse(sending.begun());
        return language.text(
                "digests.left",
                digest.title(),
                days.hour(LocalTime.ofInstant(arrived, days.zone())),
                whom(sending.recipients().stream()
                        .map(address -> name(digest, address))
                        .toList()));
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

package org.beffroi.dossier.routing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.beffroi.core.file.NamedFiles;
import org.beffroi.core.mention.MentionId;

/** The mails written to departments, each in {@code routing/sent/<token>.json}. Safe for several threads. */
public final class SentTickets {

    private final NamedFiles<Sent> files;

    /**
     * Those of a dossier.
     *
     * @param dossier its folder
     */
    public SentTickets(Path dossier) {
        files = NamedFiles.of(
                dossier.resolve("routing").resolve("sent"),
                sent -> sent.ticket().value(),
                Sent.class);
    }

    /**
     * A mail to a department.
     *
     * @param ticket its token
     * @param mention what it is about
     * @param department to whom
     * @param when it was written
     */
    public record Sent(Ticket ticket, MentionId mention, String department, Instant when) {}

    /** Keeps one. */
    public void keep(Sent sent) {
        files.save(sent);
    }

    /** The one of that token; empty where no mail had it. */
    public Optional<Sent> find(Ticket ticket) {
        return files.named(ticket.value());
    }
}

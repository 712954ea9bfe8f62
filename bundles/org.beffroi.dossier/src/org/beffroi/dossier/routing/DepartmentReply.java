package org.beffroi.dossier.routing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.beffroi.core.archive.Act;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.text.Folding;
import org.beffroi.dossier.routing.SentTickets.Sent;

/**
 * A department's answer by mail to what was sent to it.
 *
 * @param sent what it answers
 * @param message the mail
 */
public record DepartmentReply(Sent sent, Mention message) {

    private static final Set<String> TYPES = Set.of("message", "letter");

    /** Subjects of answers that nobody wrote, folded. */
    private static final Pattern AUTOMATIC = Pattern.compile(
            "^(reponse automatique|absence|absent|automatic reply"
                    + "|auto-reply|out of office|undeliverable|non remis|echec de la remise|delivery status notification)\\b.*");

    /**
     * Reads a mail: an answer where its subject carries the token of a mail that was sent. Automatic answers, of people who
     * are away and of mail servers, are none.
     *
     * @param message of type message or letter, its subject in the title
     * @param sent what was sent under a token
     */
    public static Optional<DepartmentReply> read(Mention message, Function<Ticket, Optional<Sent>> sent) {
        if (message.values().string(CoreFields.TYPE).filter(TYPES::contains).isEmpty()) {
            return Optional.empty();
        }
        return message.title()
                .filter(subject ->
                        !AUTOMATIC.matcher(Folding.fold(subject.strip())).matches())
                .flatMap(Ticket::in)
                .flatMap(sent)
                .map(found -> new DepartmentReply(found, message));
    }

    /**
     * The act that says so: the mention is answered, as the department's word. The same mail read twice makes the same act.
     *
     * @param batch of the harvest that brought the mail
     */
    public Act act(BatchId batch) {
        Instant when = message.published().orElse(message.origin().collected());
        return new Act(
                "reply-" + sent.ticket().value() + "-"
                        + Long.toHexString(message.id().orderKey()),
                batch,
                sent.department(),
                Act.Hand.HUMAN,
                when,
                new Act.Set(sent.mention(), CoreFields.STATUS.name(), List.of(Status.ANSWERED.value())));
    }
}

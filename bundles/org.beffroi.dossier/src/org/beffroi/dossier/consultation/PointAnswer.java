package org.beffroi.dossier.consultation;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.document.Run;
import org.beffroi.core.message.Refusal;

/**
 * What the body answers to one point. What is not known yet is empty, and said so wherever the answer shows.
 *
 * @param id unique in the dossier
 * @param said the point
 * @param decision what was decided
 * @param reason why
 * @param action what is done
 * @param due by when it is done
 * @param published the day on which people could read the answer
 * @param address where they can
 * @param by who wrote it last
 * @param at when
 */
public record PointAnswer(
        String id,
        Said said,
        Decision decision,
        Optional<String> reason,
        Optional<String> action,
        Optional<LocalDate> due,
        Optional<LocalDate> published,
        Optional<URI> address,
        String by,
        Instant at) {

    /**
     * A point as it stood when it was answered.
     *
     * @param title a few words of the body's own, empty where the quotation does
     * @param quotation the sentence around which the contributions gather: near to it they are found again
     * @param people how many made it
     * @param contributions in which they did
     */
    public record Said(Optional<String> title, String quotation, long people, long contributions) {
        public Said {
            title = title.map(String::strip).filter(text -> !text.isEmpty());
            if (quotation.isBlank()) {
                throw Refusal.of(Refusal.Kind.MALFORMED, PointAnswer.class, "consultation.answer.quotation");
            }
            if (people < 0 || contributions < 0) {
                throw Refusal.of(Refusal.Kind.MALFORMED, PointAnswer.class, "consultation.answer.counts");
            }
        }

        /** In few words: its title, else the sentence itself. */
        public String name() {
            return title.orElse(quotation);
        }
    }

    public PointAnswer {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An answer has an identity");
        }
        Objects.requireNonNull(said);
        Objects.requireNonNull(decision);
        reason = reason.map(String::strip).filter(text -> !text.isEmpty());
        action = action.map(String::strip).filter(text -> !text.isEmpty());
        Objects.requireNonNull(due);
        Objects.requireNonNull(published);
        if (address.filter(leads -> !Run.Link.mayLead(leads)).isPresent()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, PointAnswer.class, "consultation.answer.address", address.get());
        }
        Objects.requireNonNull(by);
        Objects.requireNonNull(at);
    }

    /** Whether people could read it on that day: an answer that is only announced is none yet. */
    public boolean isPublished(LocalDate today) {
        return published.filter(day -> !day.isAfter(today)).isPresent();
    }
}

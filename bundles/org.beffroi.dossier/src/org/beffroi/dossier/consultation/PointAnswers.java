package org.beffroi.dossier.consultation;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.file.NamedFiles;
import org.beffroi.core.message.Refusal;

/**
 * The answers of a dossier, each in a file of its own, {@code codebook/answers/<id>.json}: two colleagues who answer two points
 * never meet, and who changes an answer that somebody changed meanwhile is told so.
 */
public final class PointAnswers {

    /** Name of their folder. */
    public static final String FOLDER = "answers";

    private static final int FORMAT = 1;

    private final NamedFiles<PointAnswer> files;

    /** What a file holds. */
    private record Form(
            int format,
            String id,
            Optional<String> title,
            String quotation,
            long people,
            long contributions,
            Decision decision,
            Optional<String> reason,
            Optional<String> action,
            Optional<LocalDate> due,
            Optional<LocalDate> published,
            Optional<String> address,
            String by,
            Instant at) {

        static Form of(PointAnswer answer) {
            return new Form(
                    FORMAT,
                    answer.id(),
                    answer.said().title(),
                    answer.said().quotation(),
                    answer.said().people(),
                    answer.said().contributions(),
                    answer.decision(),
                    answer.reason(),
                    answer.action(),
                    answer.due(),
                    answer.published(),
                    answer.address().map(URI::toString),
                    answer.by(),
                    answer.at());
        }

        PointAnswer answer() {
            if (format > FORMAT) {
                throw Refusal.of(
                        Refusal.Kind.UNSUPPORTED, PointAnswers.class, "consultation.answer.newer", format, FORMAT);
            }
            return new PointAnswer(
                    id,
                    new PointAnswer.Said(title, quotation, people, contributions),
                    decision,
                    reason,
                    action,
                    due,
                    published,
                    address.map(URI::create),
                    by,
                    at);
        }
    }

    /** @param codebook folder of the dossier's own lists; made when first written to */
    public PointAnswers(Path codebook) {
        files = NamedFiles.of(codebook.resolve(FOLDER), PointAnswer::id, Form.class, Form::answer, Form::of);
    }

    /**
     * All of them, the oldest first.
     *
     * @throws Refusal if a file is damaged, or of a later version
     */
    public List<PointAnswer> all() {
        return files.all().stream()
                .sorted(Comparator.comparing(PointAnswer::at).thenComparing(PointAnswer::id))
                .toList();
    }

    /**
     * Keeps an answer.
     *
     * @param seen what stood there when its writer began, empty for a new one
     * @throws Refusal of the kind {@link Refusal.Kind#CHANGED} if somebody changed it, or took it away, meanwhile
     */
    public synchronized void keep(PointAnswer answer, Optional<PointAnswer> seen) {
        requireUnchanged(answer.id(), seen);
        files.save(answer);
    }

    /**
     * Takes an answer away.
     *
     * @throws Refusal of the kind {@link Refusal.Kind#CHANGED} if somebody changed it meanwhile, or took it away
     */
    public synchronized void remove(PointAnswer seen) {
        requireUnchanged(seen.id(), Optional.of(seen));
        files.forget(seen.id());
    }

    private void requireUnchanged(String id, Optional<PointAnswer> seen) {
        Optional<PointAnswer> there = files.named(id);
        if (!there.equals(seen)) {
            throw there.map(other -> Refusal.of(
                            Refusal.Kind.CHANGED,
                            PointAnswers.class,
                            "consultation.answer.changed",
                            other.said().name(),
                            other.by()))
                    .orElseGet(() -> Refusal.of(
                            Refusal.Kind.CHANGED,
                            PointAnswers.class,
                            "consultation.answer.gone",
                            seen.orElseThrow().said().name()));
        }
    }
}

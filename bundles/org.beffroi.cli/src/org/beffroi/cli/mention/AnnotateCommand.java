package org.beffroi.cli.mention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beffroi.cli.search.Question;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.MentionPages;
import org.osgi.service.component.annotations.Component;

/**
 * Tags all mentions that match, or notes something on each, in one batch that can be undone.
 *
 * <p>Prints the batch alone: {@code beffroi undo $(beffroi annotate …)}.
 */
@Component
@Command.Info(id = "annotate")
public final class AnnotateCommand implements Command<AnnotateCommand.Parameters> {

    private static final int AT_ONCE = 2_000;

    /**
     * What is said of which mentions.
     *
     * @param query words of a query, at least one: {@code *} for everything
     * @param tag tags to add
     * @param note a note to add
     * @param by who says so; absent: the person at work
     */
    public record Parameters(
            @Argument List<String> query, List<String> tag, Optional<String> note, Optional<String> by) {
        public Parameters {
            if (query.stream().allMatch(String::isBlank)) {
                throw WrongUse.of("annotate.query.missing");
            }
            if (tag.stream().allMatch(String::isBlank)
                    && note.filter(text -> !text.isBlank()).isEmpty()) {
                throw WrongUse.of("annotate.nothing");
            }
        }
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.WRITE);
        return Question.answer(parameters.query(), dossier, workplace, (question, snapshot) -> {
            Annotation annotation = annotation(parameters, workplace);
            long count = snapshot.count(question.query(), workplace.cancel());
            Progress progress = workplace.progress(Sentence.of(getClass(), "annotate.writing"));
            MentionPages found =
                    new MentionPages(snapshot, question.query(), Order.NEWEST, count, workplace.cancel(), progress);
            try {
                annotation.record(found, dossier);
            } catch (RuntimeException e) {
                annotation.tellWhatStands(workplace);
                throw e;
            }
            annotation.tell(workplace);
            return Outcome.DONE;
        });
    }

    private Annotation annotation(Parameters parameters, Workplace workplace) {
        Instant now = workplace.clock().instant();
        BatchId batch = Batches.named("annotate", now);
        String who = parameters.by().filter(name -> !name.isBlank()).orElse(workplace.person());
        List<String> tags = parameters.tag().stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        return new Annotation(batch, who, now, tags, parameters.note().filter(text -> !text.isBlank()));
    }

    /** The acts of one run: what each mention already has is not said again. */
    private static final class Annotation {
        private final BatchId batch;
        private final String who;
        private final Instant when;
        private final List<String> tags;
        private final Optional<String> note;
        private long annotated;
        private long already;

        Annotation(BatchId batch, String who, Instant when, List<String> tags, Optional<String> note) {
            this.batch = batch;
            this.who = who;
            this.when = when;
            this.tags = tags;
            this.note = note;
        }

        void record(MentionPages found, Dossier dossier) {
            List<Act> acts = new ArrayList<>();
            long waiting = 0;
            while (found.hasNext()) {
                List<Act> more = acts(found.next());
                acts.addAll(more);
                waiting += more.isEmpty() ? 0 : 1;
                already += more.isEmpty() ? 1 : 0;
                if (acts.size() >= AT_ONCE) {
                    dossier.archive().record(acts);
                    annotated += waiting;
                    waiting = 0;
                    acts = new ArrayList<>();
                }
            }
            if (!acts.isEmpty()) {
                dossier.archive().record(acts);
                annotated += waiting;
            }
        }

        private List<Act> acts(Entry entry) {
            List<Act> acts = new ArrayList<>();
            tags.forEach(tag -> add(acts, entry, CoreFields.TAG, tag));
            note.ifPresent(text -> add(acts, entry, CoreFields.NOTE, text));
            return acts;
        }

        private void add(List<Act> acts, Entry entry, Field field, String value) {
            if (!entry.effective().strings(field).contains(value)) {
                Act.Deed deed = new Act.Add(entry.mention().id(), field.name(), value);
                acts.add(new Act(UUID.randomUUID().toString(), batch, who, Act.Hand.HUMAN, when, deed));
            }
        }

        /** Of one that was cut short; where nothing was kept yet, why it was is all there is to say. */
        void tellWhatStands(Workplace workplace) {
            if (annotated > 0) {
                tell(workplace);
            }
        }

        void tell(Workplace workplace) {
            if (annotated == 0) {
                workplace.tell(Sentence.of(AnnotateCommand.class, "annotate.none", already));
                return;
            }
            workplace.out().println(batch);
            workplace.tell(Sentence.of(AnnotateCommand.class, "annotate.done", annotated, already, batch.value()));
        }
    }
}

package org.beffroi.cli.mention;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.Readership;
import org.beffroi.cli.output.TableOutput;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.beffroi.dossier.routing.RoutingHistory;
import org.beffroi.dossier.routing.Status;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says where a mention stands, or what became of it so far. */
@Component
@Command.Info(id = "status")
public final class StatusCommand implements Command<StatusCommand.Parameters> {

    private final Formats formats;

    @Activate
    public StatusCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /**
     * Which mention.
     *
     * @param id its identity
     * @param status where it stands from now on; absent: its history is listed
     * @param format of the history
     */
    public record Parameters(@Argument String id, @Argument Optional<String> status, Optional<String> format) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        TableOutput output = formats.output(parameters.format(), workplace);
        Optional<Status> status = parameters.status().map(typed -> Status.typed(typed)
                .orElseThrow(() -> WrongUse.of("routing.status.unknown", typed, known(workplace.locale()))));
        Dossier dossier = workplace.dossier(status.isPresent() ? Access.WRITE : Access.READ);
        Entry entry;
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            entry = KnownMention.find(parameters.id(), snapshot);
        }
        if (status.isPresent()) {
            set(entry, status.get(), dossier, workplace);
        } else {
            history(entry, output, dossier);
        }
        return Outcome.DONE;
    }

    private static String known(Locale locale) {
        return Arrays.stream(Status.values())
                .map(status -> status.label(locale))
                .collect(Collectors.joining(", "));
    }

    private void set(Entry entry, Status status, Dossier dossier, Workplace workplace) {
        Instant now = workplace.clock().instant();
        BatchId batch = Batches.named("status", now);
        Act.Deed deed = new Act.Set(entry.mention().id(), CoreFields.STATUS.name(), List.of(status.value()));
        dossier.archive()
                .record(List.of(
                        new Act(UUID.randomUUID().toString(), batch, workplace.person(), Act.Hand.HUMAN, now, deed)
                                .seeing(entry)));
        workplace.out().println(batch);
        workplace.tell(Sentence.of(
                getClass(),
                "routing.status.done",
                entry.mention().id().value(),
                status.label(workplace.locale()),
                batch.value()));
    }

    private static void history(Entry entry, TableOutput output, Dossier dossier) {
        String id = entry.mention().id().value();
        List<Listed> steps = RoutingHistory.of(entry).steps().stream()
                .map(step -> new Listed(step, dossier.archive().fields().byKey(step.field())))
                .toList();
        Listing<Listed> listing = Listing.<Listed>of(locale -> id)
                .orElse(Sentence.of(StatusCommand.class, "routing.history.none", id))
                .with("when", "coding.column.when", Kind.TIME, one -> one.step().when())
                .with("who", "coding.column.who", Kind.TEXT, one -> one.step().who())
                .with("field", "facets.field", Kind.TEXT, Listed::fieldName)
                .with("value", "facets.value", Kind.TEXT, Listed::value)
                .with("unseen", "acts.column.unseen", Kind.TEXT, Listed::unseen);
        output.write(listing, steps, dossier.settings().zone());
    }

    /**
     * A step of a mention.
     *
     * @param field empty where the dossier has it no more
     */
    private record Listed(RoutingHistory.Step step, Optional<Field> field) {

        String fieldName(Readership readers) {
            return readers.named(field).map(one -> one.label(readers.locale())).orElse(step.field());
        }

        String value(Readership readers) {
            String value = step.value().orElse("");
            return readers.named(field)
                    .map(one -> one.valueLabel(value, readers.locale()))
                    .orElse(value);
        }

        String unseen(Readership readers) {
            return step.conflict()
                    .map(conflict -> UnseenWord.of(conflict, readers.named(field), readers.locale()))
                    .orElse("");
        }
    }
}

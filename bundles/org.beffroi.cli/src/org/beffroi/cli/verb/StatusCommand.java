package org.beffroi.cli.verb;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
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
    private final Clock clock;

    @Activate
    public StatusCommand(@Reference List<TableWriter> writers) {
        this(writers, Clock.systemUTC());
    }

    StatusCommand(List<TableWriter> writers, Clock clock) {
        this.formats = Formats.of(writers);
        this.clock = clock;
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
        String format = formats.chosen(parameters.format(), Optional.empty(), workplace.width());
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
            history(entry, format, dossier, workplace);
        }
        return Outcome.DONE;
    }

    private static String known(Locale locale) {
        return Arrays.stream(Status.values())
                .map(status -> status.label(locale))
                .collect(Collectors.joining(", "));
    }

    private void set(Entry entry, Status status, Dossier dossier, Workplace workplace) {
        Instant now = clock.instant();
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

    private void history(Entry entry, String format, Dossier dossier, Workplace workplace) {
        RoutingHistory history = RoutingHistory.of(entry);
        if (history.steps().isEmpty() && format.equals(Formats.TABLE)) {
            workplace.tell(Sentence.of(
                    getClass(), "routing.history.none", entry.mention().id().value()));
            return;
        }
        boolean labels = Formats.isForPeople(format);
        List<List<Object>> rows = history.steps().stream()
                .map(step -> row(step, labels, dossier, workplace.locale()))
                .toList();
        Sheet sheet = new Sheet(
                entry.mention().id().value(),
                List.of(
                        Column.of("when", say("coding.column.when", workplace), Column.Kind.TIME),
                        Column.of("who", say("coding.column.who", workplace), Column.Kind.TEXT),
                        Column.of("field", say("facets.field", workplace), Column.Kind.TEXT),
                        Column.of("value", say("facets.value", workplace), Column.Kind.TEXT),
                        Column.of("unseen", say("acts.column.unseen", workplace), Column.Kind.TEXT)),
                dossier.settings().zone(),
                workplace.locale(),
                workplace.width());
        new Delivery(workplace, Optional.empty()).write(formats.writers().get(format), sheet, rows.iterator());
    }

    private static List<Object> row(RoutingHistory.Step step, boolean labels, Dossier dossier, Locale locale) {
        Optional<Field> field = dossier.archive().fields().byKey(step.field());
        String value = step.value().orElse("");
        return List.of(
                step.when(),
                step.who(),
                labels ? field.map(one -> one.label(locale)).orElse(step.field()) : step.field(),
                labels ? field.map(one -> one.valueLabel(value, locale)).orElse(value) : value,
                step.conflict()
                        .map(conflict -> UnseenWord.of(conflict, labels ? field : Optional.empty(), locale))
                        .orElse(""));
    }

    private static String say(String key, Workplace workplace) {
        return Sentence.of(StatusCommand.class, key).in(workplace.locale());
    }
}

package org.beffroi.sources.harvesting;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.SourceHealth;
import org.beffroi.dossier.harvest.Spans;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code beffroi sources list}: the sources of the dossier and how each does. */
@Component(service = Command.class)
@Command.Info(id = "sources list")
public final class ListSourcesCommand implements Command<ListSourcesCommand.Parameters> {

    private static final String TABLE = "table";

    /**
     * How they are listed.
     *
     * @param format name of a format
     */
    public record Parameters(@Default(TABLE) String format) {}

    private final Harvest harvest;
    private final Map<String, TableWriter> writers = new TreeMap<>();

    @Activate
    public ListSourcesCommand(@Reference Harvest harvest, @Reference List<TableWriter> writers) {
        this.harvest = harvest;
        writers.forEach(writer -> this.writers.put(TableWriter.info(writer).id(), writer));
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        TableWriter writer = writers.get(parameters.format().toLowerCase(Locale.ROOT));
        if (writer == null) {
            workplace.tell(Sentence.of(
                    ListSourcesCommand.class,
                    "sources.format.unknown",
                    parameters.format(),
                    String.join(", ", writers.keySet())));
            return Outcome.WRONG_USE;
        }
        Dossier dossier = workplace.dossier(Access.READ);
        Harvest.Health health = harvest.health(dossier);
        health.damaged().forEach(workplace::tell);
        boolean people = parameters.format().equalsIgnoreCase(TABLE);
        if (health.sources().isEmpty() && people) {
            workplace.tell(Sentence.of(ListSourcesCommand.class, "sources.empty"));
            return Outcome.DONE;
        }
        TableWriter.Sheet sheet = new TableWriter.Sheet(
                say("sources.title", workplace),
                columns(workplace),
                dossier.settings().zone(),
                workplace.locale(),
                workplace.width());
        try {
            writer.write(
                    sheet,
                    health.sources().stream()
                            .map(one -> row(one, people, workplace))
                            .iterator(),
                    workplace.bytes());
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(ListSourcesCommand.class, "sources.not.written", String.valueOf(e.getMessage())), e);
        }
        return health.damaged().isEmpty() ? Outcome.DONE : Outcome.DONE_WITH_REJECTS;
    }

    private static List<Column> columns(Workplace workplace) {
        return Column.labelled(key -> say("sources.column." + key, workplace))
                .with(Column.Kind.TEXT, "name", "kind", "status", "every")
                .with(Column.Kind.TIME, "succeeded")
                .with(Column.Kind.TEXT, "late")
                .with(Column.Kind.WHOLE, "today", "yesterday", "usual")
                .with(Column.Kind.TEXT, "failure")
                .all();
    }

    private static List<Object> row(SourceHealth health, boolean people, Workplace workplace) {
        Locale locale = workplace.locale();
        String status = health.status().name().toLowerCase(Locale.ROOT);
        Duration every = health.settings().every();
        return Arrays.asList(
                health.settings().name(),
                health.settings().kind(),
                people ? say(status(health.status()), workplace) : status,
                people ? Spans.shown(every, locale) : every.toString(),
                health.succeeded().orElse(null),
                health.late().isZero()
                        ? null
                        : people
                                ? Spans.shown(health.late(), locale)
                                : health.late().toString(),
                (long) health.today(),
                (long) health.yesterday(),
                health.usual().isPresent() ? (Object) (long) health.usual().getAsInt() : null,
                health.state().failure().map(told -> told.in(locale)).orElse(null));
    }

    private static String status(SourceHealth.Status status) {
        return switch (status) {
            case NEW -> "sources.status.new";
            case WELL -> "sources.status.well";
            case QUIET -> "sources.status.quiet";
            case FAILING -> "sources.status.failing";
            case PAUSED -> "sources.status.paused";
        };
    }

    private static String say(String key, Workplace workplace) {
        return Sentence.of(ListSourcesCommand.class, key).in(workplace.locale());
    }
}

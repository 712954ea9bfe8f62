package org.beffroi.cli.verb;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.dossier.routing.ResponseTimes;
import org.beffroi.dossier.routing.ResponseTimes.OfDepartment;
import org.beffroi.dossier.routing.WorkingHours;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says how long departments take to answer, at work and by the clock; never how long a person takes. */
@Component
@Command.Info(id = "routing times")
public final class RoutingTimesCommand implements Command<RoutingTimesCommand.Parameters> {

    private static final double SECONDS = 3600;

    private final Formats formats;
    private final Clock clock;

    @Activate
    public RoutingTimesCommand(@Reference List<TableWriter> writers) {
        this(writers, Clock.systemUTC());
    }

    RoutingTimesCommand(List<TableWriter> writers, Clock clock) {
        this.formats = Formats.of(writers);
        this.clock = clock;
    }

    /**
     * Of what.
     *
     * @param query which mentions, all where absent
     * @param format name of a format; absent: a table
     */
    public record Parameters(@Argument List<String> query, Optional<String> format) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        String format = formats.chosen(parameters.format(), Optional.empty(), workplace.width());
        Dossier dossier = workplace.dossier(Access.READ);
        Optional<Question> question =
                Question.read(parameters.query(), dossier.archive().fields(), workplace);
        if (question.isEmpty()) {
            return Outcome.WRONG_USE;
        }
        List<OfDepartment> times;
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            MentionPages found = new MentionPages(
                    snapshot,
                    question.get().query(),
                    Order.NEWEST,
                    Long.MAX_VALUE,
                    workplace.cancel(),
                    workplace.progress(Sentence.of(getClass(), "search.writing")));
            times = ResponseTimes.of(found, new WorkingHours(dossier.settings().zone()), clock.instant());
        }
        if (times.isEmpty() && format.equals(Formats.TABLE)) {
            workplace.tell(Sentence.of(getClass(), "routing.times.none"));
            return Outcome.DONE;
        }
        new Delivery(workplace, Optional.empty())
                .write(
                        formats.writers().get(format),
                        sheet(dossier, workplace),
                        rows(times).iterator());
        return Outcome.DONE;
    }

    private static List<List<Object>> rows(List<OfDepartment> times) {
        List<List<Object>> rows = new ArrayList<>();
        for (OfDepartment one : times) {
            List<Object> row = new ArrayList<>(List.of(one.department(), one.assigned(), one.ended(), one.late()));
            row.add(one.working().map(RoutingTimesCommand::hours).orElse(null));
            row.add(one.plain().map(RoutingTimesCommand::hours).orElse(null));
            rows.add(row);
        }
        return rows;
    }

    /** To a tenth of an hour. */
    private static Double hours(Duration duration) {
        return Math.round(duration.toSeconds() / SECONDS * 10) / 10.0;
    }

    private static Sheet sheet(Dossier dossier, Workplace workplace) {
        return new Sheet(
                say("routing.times.title", workplace),
                List.of(
                        Column.of("department", say("routing.column.department", workplace), Column.Kind.TEXT),
                        Column.of("assigned", say("routing.column.assigned", workplace), Column.Kind.WHOLE),
                        Column.of("ended", say("routing.column.ended", workplace), Column.Kind.WHOLE),
                        Column.of("late", say("routing.column.late", workplace), Column.Kind.WHOLE),
                        Column.of("workingHours", say("routing.column.working", workplace), Column.Kind.DECIMAL),
                        Column.of("hours", say("routing.column.plain", workplace), Column.Kind.DECIMAL)),
                dossier.settings().zone(),
                workplace.locale(),
                workplace.width());
    }

    private static String say(String key, Workplace workplace) {
        return Sentence.of(RoutingTimesCommand.class, key).in(workplace.locale());
    }
}

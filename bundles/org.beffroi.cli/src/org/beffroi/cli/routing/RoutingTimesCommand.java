package org.beffroi.cli.routing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.TableOutput;
import org.beffroi.cli.search.Question;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.result.TableWriter;
import org.beffroi.dossier.routing.ResponseTimes;
import org.beffroi.dossier.routing.ResponseTimes.OfDepartment;
import org.beffroi.dossier.routing.WorkingHours;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says how long departments take to answer, at work and by the clock; never how long a person takes. */
@Component
@Command.Info(id = "routing times")
public final class RoutingTimesCommand implements Command<RoutingTimesCommand.Parameters> {

    private static final double SECONDS = 3600;

    private static final Listing<OfDepartment> LISTING = Listing.<OfDepartment>of(
                    "routing.times.title", "routing.times.none")
            .with("department", "routing.column.department", Kind.TEXT, OfDepartment::department)
            .with("assigned", "routing.column.assigned", Kind.WHOLE, OfDepartment::assigned)
            .with("ended", "routing.column.ended", Kind.WHOLE, OfDepartment::ended)
            .with("late", "routing.column.late", Kind.WHOLE, OfDepartment::late)
            .with("workingHours", "routing.column.working", Kind.DECIMAL, one -> hours(one.working()))
            .with("hours", "routing.column.plain", Kind.DECIMAL, one -> hours(one.plain()));

    private final Formats formats;

    @Activate
    public RoutingTimesCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
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
        TableOutput output = formats.output(parameters.format(), workplace);
        Dossier dossier = workplace.dossier(Access.READ);
        return Question.answer(parameters.query(), dossier, workplace, (question, snapshot) -> {
            MentionPages found = question.mentions(snapshot, workplace);
            List<OfDepartment> times = ResponseTimes.of(
                    found,
                    new WorkingHours(dossier.settings().zone()),
                    workplace.clock().instant());
            output.write(LISTING, times, dossier.settings().zone());
            return Outcome.DONE;
        });
    }

    /** To a tenth of an hour. */
    private static @Nullable Object hours(Optional<Duration> duration) {
        return duration.map(one -> Math.round(one.toSeconds() / SECONDS * 10) / 10.0)
                .orElse(null);
    }
}

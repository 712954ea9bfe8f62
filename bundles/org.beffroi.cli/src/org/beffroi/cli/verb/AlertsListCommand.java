package org.beffroi.cli.verb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.AlertCondition;
import org.beffroi.dossier.alert.AlertStanding;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.alert.Destination;
import org.beffroi.dossier.alert.QuietHours;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the alerts of the dossier, how each does, and, to people, when each calls. */
@Component
@Command.Info(id = "alerts list")
public final class AlertsListCommand implements Command<AlertsListCommand.Parameters> {

    private final Alerts alerts;
    private final Formats formats;

    @Activate
    public AlertsListCommand(@Reference Alerts alerts, @Reference List<TableWriter> writers) {
        this.alerts = alerts;
        this.formats = Formats.of(writers);
    }

    /**
     * How they are listed.
     *
     * @param format name of a format; absent: a table
     */
    public record Parameters(Optional<String> format) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        String format = formats.chosen(parameters.format(), Optional.empty(), workplace.width());
        Dossier dossier = workplace.dossier(Access.READ);
        List<AlertStanding> standing = alerts.standing(dossier);
        if (standing.isEmpty() && format.equals(Formats.TABLE)) {
            workplace.tell(Sentence.of(getClass(), "alerts.none"));
            return Outcome.DONE;
        }
        boolean forPeople = Formats.isForPeople(format);
        Iterator<List<Object>> rows = standing.stream()
                .map(one -> row(one, watch(one, dossier), workplace.locale(), forPeople))
                .iterator();
        new Delivery(workplace, Optional.empty()).write(formats.writers().get(format), sheet(dossier, workplace), rows);
        if (forPeople) {
            standing.forEach(one -> workplace.tell(when(one.alert(), watch(one, dossier), workplace.locale())));
        }
        return Outcome.DONE;
    }

    /** When an alert calls, after its name. */
    static Sentence when(Alert alert, Optional<Watch> watch, Locale locale) {
        return Sentence.of(
                AlertsListCommand.class, "alerts.when", alert.name(), new AlertCondition(alert, watch).in(locale));
    }

    private static Optional<Watch> watch(AlertStanding standing, Dossier dossier) {
        return dossier.watches().named(standing.alert().watch());
    }

    private static List<Object> row(AlertStanding standing, Optional<Watch> watch, Locale locale, boolean forPeople) {
        Alert alert = standing.alert();
        Instant last = standing.last().orElse(null);
        List<Object> row = new ArrayList<>();
        row.add(alert.name());
        row.add(alert.watch());
        row.add(forPeople ? calls(watch, locale) : WatchListCommand.rise(watch.flatMap(Watch::rise)));
        row.add(watch.map(Watch::floor).orElse(null));
        row.add(alert.destination().kind());
        row.add(alert.destination().place());
        row.add(alert.quiet()
                .map(quiet -> forPeople ? quiet.said(locale) : written(quiet))
                .orElse(""));
        row.add(alert.severe().isPresent() ? alert.severe().getAsInt() : null);
        row.add(alert.onCall().map(Destination::place).orElse(""));
        row.add(standing.held());
        row.add(last);
        row.add(standing.failure().map(why -> why.in(locale)).orElse(""));
        return row;
    }

    private static String calls(Optional<Watch> watch, Locale locale) {
        return watch.map(known -> Rise.label(known.rise()))
                .orElseGet(() -> Sentence.of(AlertsListCommand.class, "alerts.watch.gone"))
                .in(locale);
    }

    /** As it is typed. */
    private static String written(QuietHours quiet) {
        Stream<String> hours = quiet.hours().map(span -> span.from() + "-" + span.to()).stream();
        Stream<String> days =
                quiet.days().stream().sorted().map(day -> day.name().toLowerCase(Locale.ROOT));
        Stream<String> holidays = quiet.holidays() ? Stream.of("holidays") : Stream.empty();
        return Stream.of(hours, days, holidays).flatMap(part -> part).collect(Collectors.joining(" "));
    }

    private static Sheet sheet(Dossier dossier, Workplace workplace) {
        return new Sheet(
                say("alerts.title", workplace),
                List.of(
                        Column.of("name", say("alerts.name", workplace), Column.Kind.TEXT),
                        Column.of("watch", say("alerts.watch", workplace), Column.Kind.TEXT),
                        Column.of("rise", say("alerts.calls", workplace), Column.Kind.TEXT),
                        Column.of("floor", say("alerts.floor", workplace), Column.Kind.WHOLE),
                        Column.of("by", say("alerts.by", workplace), Column.Kind.TEXT),
                        Column.of("to", say("alerts.to", workplace), Column.Kind.TEXT),
                        Column.of("quiet", say("alerts.quiet", workplace), Column.Kind.TEXT),
                        Column.of("severe", say("alerts.severe", workplace), Column.Kind.WHOLE),
                        Column.of("onCall", say("alerts.on.call", workplace), Column.Kind.TEXT),
                        Column.of("held", say("alerts.held", workplace), Column.Kind.WHOLE),
                        Column.of("last", say("alerts.last", workplace), Column.Kind.TIME),
                        Column.of("failure", say("alerts.failure", workplace), Column.Kind.TEXT)),
                dossier.settings().zone(),
                workplace.locale(),
                workplace.width());
    }

    private static String say(String key, Workplace workplace) {
        return Sentence.of(AlertsListCommand.class, key).in(workplace.locale());
    }
}

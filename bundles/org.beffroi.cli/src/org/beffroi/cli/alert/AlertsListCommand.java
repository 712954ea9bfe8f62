package org.beffroi.cli.alert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.cli.kept.ListCommand;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.Readership;
import org.beffroi.cli.watch.WatchListCommand;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.AlertCondition;
import org.beffroi.dossier.alert.AlertStanding;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.alert.Destination;
import org.beffroi.dossier.alert.QuietHours;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the alerts of the dossier, how each does, and, to people, when each calls. */
@Component(service = Command.class)
@Command.Info(id = "alerts list")
public final class AlertsListCommand extends ListCommand<AlertsListCommand.Listed> {

    @Activate
    public AlertsListCommand(@Reference Alerts alerts, @Reference List<TableWriter> writers) {
        super(
                writers,
                (dossier, workplace) -> alerts.standing(dossier).stream()
                        .map(one -> new Listed(
                                one, dossier.watches().named(one.alert().watch())))
                        .toList(),
                Listing.<Listed>of("alerts.title", "alerts.none")
                        .with("name", "alerts.name", Kind.TEXT, one -> one.alert()
                                .name())
                        .with("watch", "alerts.watch", Kind.TEXT, one -> one.alert()
                                .watch())
                        .with("rise", "alerts.calls", Kind.TEXT, Listed::calls)
                        .with("floor", "alerts.floor", Kind.WHOLE, Listed::floor)
                        .with("by", "alerts.by", Kind.TEXT, one -> one.alert()
                                .destination()
                                .kind())
                        .with("to", "alerts.to", Kind.TEXT, one -> one.alert()
                                .destination()
                                .place())
                        .with("quiet", "alerts.quiet", Kind.TEXT, Listed::quiet)
                        .with("severe", "alerts.severe", Kind.WHOLE, Listed::severe)
                        .with("onCall", "alerts.on.call", Kind.TEXT, Listed::onCall)
                        .with("held", "alerts.held", Kind.WHOLE, one -> one.standing()
                                .held())
                        .with("last", "alerts.last", Kind.TIME, one -> one.standing()
                                .last()
                                .orElse(null))
                        .with("failure", "alerts.failure", Kind.TEXT, Listed::failure));
    }

    @Override
    protected void tell(Listed listed, Dossier dossier, Workplace workplace) {
        workplace.tell(when(listed.alert(), listed.watch(), workplace.locale()));
    }

    /** When an alert calls, after its name. */
    static Sentence when(Alert alert, Optional<Watch> watch, Locale locale) {
        return Sentence.of(
                AlertsListCommand.class, "alerts.when", alert.name(), new AlertCondition(alert, watch).in(locale));
    }

    /**
     * How an alert does.
     *
     * @param watch the one that it looks at, empty where it is gone
     */
    record Listed(AlertStanding standing, Optional<Watch> watch) {

        Alert alert() {
            return standing.alert();
        }

        String calls(Readership readers) {
            if (!readers.people()) {
                return WatchListCommand.rise(watch.flatMap(Watch::rise));
            }
            return watch.map(known -> Rise.label(known.rise()).in(readers.locale()))
                    .orElseGet(() -> readers.say("alerts.watch.gone"));
        }

        @Nullable
        Object floor() {
            return watch.map(Watch::floor).orElse(null);
        }

        String quiet(Readership readers) {
            return alert().quiet()
                    .map(quiet -> readers.people() ? quiet.said(readers.locale()) : written(quiet))
                    .orElse("");
        }

        @Nullable
        Object severe() {
            return alert().severe().isPresent() ? alert().severe().getAsInt() : null;
        }

        String onCall() {
            return alert().onCall().map(Destination::place).orElse("");
        }

        String failure(Readership readers) {
            return standing.failure().map(why -> why.in(readers.locale())).orElse("");
        }
    }

    /** As it is typed. */
    private static String written(QuietHours quiet) {
        Stream<String> hours = quiet.hours().map(span -> span.from() + "-" + span.to()).stream();
        Stream<String> days =
                quiet.days().stream().sorted().map(day -> day.name().toLowerCase(Locale.ROOT));
        Stream<String> holidays = quiet.holidays() ? Stream.of("holidays") : Stream.empty();
        return Stream.of(hours, days, holidays).flatMap(part -> part).collect(Collectors.joining(" "));
    }
}

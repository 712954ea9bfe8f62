package org.beffroi.cli.alert;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.beffroi.cli.kept.KeptThings;
import org.beffroi.cli.kept.NameTaken;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.parameter.Parameter;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.beffroi.dossier.alert.AlertFiles;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.alert.Destination;
import org.beffroi.dossier.alert.NotifierKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a watch call somebody once it has enough to tell. */
@Component
@Command.Info(id = "alerts add")
public final class AlertsAddCommand implements Command<AlertsAddCommand.Parameters> {

    /** What calls whoever is on call by addresses alone. */
    private static final String MAIL = "mail";

    private final Alerts alerts;
    private final Clock clock;
    private final UnaryOperator<String> environment;

    @Activate
    public AlertsAddCommand(@Reference Alerts alerts) {
        this(alerts, Clock.systemUTC(), System::getenv);
    }

    AlertsAddCommand(Alerts alerts, Clock clock, UnaryOperator<String> environment) {
        this.alerts = alerts;
        this.clock = clock;
        this.environment = environment;
    }

    /**
     * What calls whom, when.
     *
     * @param name of a new alert, or of one that is replaced
     * @param watch name of a watch
     * @param by kind of what it is sent by
     * @param usual where it goes
     * @param calm when it waits
     * @param urgent what does not wait
     * @param allowHost private hosts that it may reach
     * @param replace whether the alert of that name is replaced; where it is of the same watch it keeps what it told
     */
    public record Parameters(
            @Argument String name,
            String watch,
            String by,
            Usual usual,
            Calm calm,
            Urgent urgent,
            List<String> allowHost,
            boolean replace) {
        public Parameters {
            if (name.isBlank()) {
                throw WrongUse.of("name.blank");
            }
            if (urgent.isSomebodyCalled() && calm.isNone()) {
                throw WrongUse.of("alerts.on.call.quiet");
            }
        }

        private Set<String> hosts() {
            return allowHost.stream()
                    .map(host -> host.strip().toLowerCase(Locale.ROOT))
                    .filter(host -> !host.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * Where an alert usually goes: what its kind needs, by the name of the parameter, or by short options of their own for
     * those that most need.
     *
     * @param to addresses of people, those of the watch where absent
     * @param urlEnv the same as {@code --secret-env url=…}
     * @param server the same as {@code --set server=…}
     * @param room the same as {@code --set room=…}
     * @param tokenEnv the same as {@code --secret-env token=…}
     * @param set parameters of its kind, {@code name=value}; a name given twice holds both
     * @param secretEnv secret ones, {@code name=VARIABLE}
     */
    public record Usual(
            @Whole List<String> to,
            Optional<String> urlEnv,
            Optional<String> server,
            Optional<String> room,
            Optional<String> tokenEnv,
            @Whole List<String> set,
            List<String> secretEnv) {}

    /**
     * When an alert waits.
     *
     * @param quiet hours of each day
     * @param quietDays whole days
     * @param quietHolidays whether public holidays are quiet
     */
    public record Calm(Optional<String> quiet, List<QuietTyped.Day> quietDays, boolean quietHolidays) {

        private boolean isNone() {
            return quiet.isEmpty() && quietDays.isEmpty() && !quietHolidays;
        }
    }

    /**
     * What does not wait, and where it goes: by mail, or by the usual way with some of its parameters changed.
     *
     * @param severe how many times the watch's floor does not wait
     * @param onCall addresses of whoever is on call
     * @param onCallUrlEnv the same as {@code --on-call-secret-env url=…}
     * @param onCallRoom the same as {@code --on-call-set room=…}
     * @param onCallSet parameters that are others then, {@code name=value}
     * @param onCallSecretEnv secret ones, {@code name=VARIABLE}
     */
    public record Urgent(
            Optional<Integer> severe,
            @Whole List<String> onCall,
            Optional<String> onCallUrlEnv,
            Optional<String> onCallRoom,
            @Whole List<String> onCallSet,
            List<String> onCallSecretEnv) {
        public Urgent {
            severe.filter(times -> times < 2).ifPresent(times -> {
                throw WrongUse.of("alerts.severe.low", times);
            });
            boolean somebody = !onCall.isEmpty()
                    || onCallUrlEnv.isPresent()
                    || onCallRoom.isPresent()
                    || !onCallSet.isEmpty()
                    || !onCallSecretEnv.isEmpty();
            if (severe.isPresent() != somebody) {
                throw WrongUse.of("alerts.severe.on.call");
            }
        }

        private boolean isSomebodyCalled() {
            return severe.isPresent();
        }
    }

    @Override
    public List<String> choices(String component) {
        return component.equals("by")
                ? alerts.kinds().stream().map(NotifierKind::id).toList()
                : List.of();
    }

    @Override
    public List<Sentence> remarks() {
        return alerts.kinds().stream()
                .map(kind -> Sentence.of(
                        getClass(),
                        "alerts.kind",
                        kind.id(),
                        kind.label(),
                        kind.form().form().components().stream()
                                .map(Parameter::kebab)
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        NameTaken.refuse(
                new AlertFiles(dossier.folder()).named(parameters.name()).isPresent(),
                parameters.replace(),
                "alerts.add.taken",
                parameters.name());
        Watch watch = KeptThings.WATCHES.find(parameters.watch(), dossier);
        TypedDestination usual = usual(parameters, watch);
        Optional<TypedDestination> onCall = onCall(parameters, usual);
        Map<DestinationRole, Map<String, String>> secrets = new EnumMap<>(DestinationRole.class);
        secrets.put(DestinationRole.USUAL, usual.secrets());
        onCall.ifPresent(typed -> secrets.put(DestinationRole.ON_CALL, typed.secrets()));
        Alert alert = new Alert(
                parameters.name(),
                watch.name(),
                destination(usual, parameters),
                QuietTyped.read(
                        parameters.calm().quiet(),
                        parameters.calm().quietDays(),
                        parameters.calm().quietHolidays()),
                parameters.urgent().severe().map(OptionalInt::of).orElseGet(OptionalInt::empty),
                onCall.map(typed -> destination(typed, parameters)),
                workplace.locale(),
                parameters.hosts(),
                clock.instant(),
                workplace.person());
        int known = alerts.add(alert, secrets, dossier, workplace.cancel());
        workplace.tell(Sentence.of(
                getClass(), "alerts.add.done", alert.name(), watch.rise().isEmpty() ? known : 0));
        workplace.tell(AlertsListCommand.when(alert, Optional.of(watch), workplace.locale()));
        return Outcome.DONE;
    }

    private TypedDestination usual(Parameters parameters, Watch watch) {
        Usual typed = parameters.usual();
        return TypedDestination.of(kind(parameters.by()), environment)
                .withPeople(typed.to())
                .withSecret("url", typed.urlEnv())
                .with("server", typed.server())
                .with("room", typed.room())
                .withSecret("token", typed.tokenEnv())
                .with(typed.set())
                .withSecrets(typed.secretEnv())
                .orPeople(watch.recipients().stream().map(Correspondent::typed).toList());
    }

    private Optional<TypedDestination> onCall(Parameters parameters, TypedDestination usual) {
        Urgent typed = parameters.urgent();
        if (!typed.isSomebodyCalled()) {
            return Optional.empty();
        }
        return Optional.of(
                typed.onCall().isEmpty()
                        ? usual.withSecret("url", typed.onCallUrlEnv())
                                .with("room", typed.onCallRoom())
                                .with(typed.onCallSet())
                                .withSecrets(typed.onCallSecretEnv())
                        : TypedDestination.of(kind(MAIL), environment).withPeople(typed.onCall()));
    }

    private NotifierKind kind(String typed) {
        List<NotifierKind> kinds = alerts.kinds();
        return kinds.stream()
                .filter(kind -> kind.id().equals(typed.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> WrongUse.of(
                        "alerts.kind.unknown",
                        typed,
                        String.join(", ", kinds.stream().map(NotifierKind::id).toList())));
    }

    private Destination destination(TypedDestination typed, Parameters parameters) {
        try {
            return alerts.destination(
                    typed.whole().kind().id(), typed.parameters(), typed.secrets(), parameters.hosts());
        } catch (WrongUse e) {
            throw e;
        } catch (Refusal e) {
            throw new WrongUse(e.sentence());
        }
    }
}

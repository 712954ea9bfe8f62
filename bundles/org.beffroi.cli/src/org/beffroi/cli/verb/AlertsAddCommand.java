package org.beffroi.cli.verb;

import java.net.URI;
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
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.alert.Alert;
import org.beffroi.dossier.alert.Alert.Ear;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.alert.Channel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a watch call somebody once it has enough to tell. */
@Component
@Command.Info(id = "alerts add")
public final class AlertsAddCommand implements Command<AlertsAddCommand.Parameters> {

    /** What an alert is sent by. */
    public enum Kind {
        MAIL,
        MATTERMOST,
        TEAMS,
        TCHAP
    }

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
     * @param name replaces the alert of that name, which keeps what it told
     * @param watch name of a watch
     * @param by what it is sent by
     * @param to addresses of a mail, the watch's own where absent
     * @param urlEnv the variable that holds the address of a webhook, which is secret
     * @param server of Tchap
     * @param room of Tchap
     * @param tokenEnv the variable that holds the token of Tchap
     * @param quiet hours of each day
     * @param quietDays whole days
     * @param quietHolidays whether public holidays are quiet
     * @param severe how many times the watch's floor does not wait
     * @param onCall addresses of whoever is on call
     * @param onCallUrlEnv in their place, the variable that holds the address of another webhook of the same kind
     * @param onCallRoom in their place, another room of the same server of Tchap, by the same token
     * @param allowHost private hosts that it may reach
     */
    public record Parameters(
            @Argument String name,
            String watch,
            Kind by,
            @Whole List<String> to,
            Optional<String> urlEnv,
            Optional<String> server,
            Optional<String> room,
            Optional<String> tokenEnv,
            Optional<String> quiet,
            List<QuietTyped.Day> quietDays,
            boolean quietHolidays,
            Optional<Integer> severe,
            @Whole List<String> onCall,
            Optional<String> onCallUrlEnv,
            Optional<String> onCallRoom,
            List<String> allowHost) {
        public Parameters {
            if (name.isBlank()) {
                throw WrongUse.of("name.blank");
            }
            severe.filter(times -> times < 2).ifPresent(times -> {
                throw WrongUse.of("alerts.severe.low", times);
            });
            boolean somebody = !onCall.isEmpty() || onCallUrlEnv.isPresent() || onCallRoom.isPresent();
            if (severe.isPresent() != somebody) {
                throw WrongUse.of("alerts.severe.on.call");
            }
            if (somebody && quiet.isEmpty() && quietDays.isEmpty() && !quietHolidays) {
                throw WrongUse.of("alerts.on.call.quiet");
            }
        }
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        Map<Ear, String> secrets = new EnumMap<>(Ear.class);
        Channel channel = usual(parameters, dossier, secrets);
        Optional<Channel> onCall = onCall(parameters, channel, secrets);
        Alert alert = new Alert(
                parameters.name(),
                WatchForgetCommand.find(dossier.watches(), parameters.watch()).name(),
                channel,
                QuietTyped.read(parameters.quiet(), parameters.quietDays(), parameters.quietHolidays()),
                parameters.severe().map(OptionalInt::of).orElseGet(OptionalInt::empty),
                onCall,
                workplace.locale(),
                hosts(parameters),
                clock.instant(),
                workplace.person());
        int known = alerts.add(alert, secrets, dossier, workplace.cancel());
        workplace.tell(Sentence.of(getClass(), "alerts.add.done", alert.name(), known));
        return Outcome.DONE;
    }

    private Channel usual(Parameters parameters, Dossier dossier, Map<Ear, String> secrets) {
        return switch (parameters.by()) {
            case MAIL -> {
                var recipients = parameters.to().isEmpty()
                        ? WatchForgetCommand.find(dossier.watches(), parameters.watch())
                                .recipients()
                        : Recipients.of(parameters.to());
                if (recipients.isEmpty()) {
                    throw WrongUse.of("alerts.mail.nobody");
                }
                yield new Channel.Mail(recipients);
            }
            case MATTERMOST ->
                webhook(Channel.Webhook.Shape.MATTERMOST, parameters.urlEnv(), Ear.USUAL, parameters, secrets);
            case TEAMS -> webhook(Channel.Webhook.Shape.TEAMS, parameters.urlEnv(), Ear.USUAL, parameters, secrets);
            case TCHAP -> {
                if (parameters.server().isEmpty()
                        || parameters.room().isEmpty()
                        || parameters.tokenEnv().isEmpty()) {
                    throw WrongUse.of("alerts.tchap.needs");
                }
                URI server = address(parameters.server().get(), parameters);
                secrets.put(
                        Ear.USUAL, EnvironmentSecret.read(parameters.tokenEnv().get(), environment));
                yield room(server, parameters.room().get());
            }
        };
    }

    private Optional<Channel> onCall(Parameters parameters, Channel usual, Map<Ear, String> secrets) {
        if (!parameters.onCall().isEmpty()) {
            return Optional.of(new Channel.Mail(Recipients.of(parameters.onCall())));
        }
        if (parameters.onCallUrlEnv().isPresent()) {
            if (!(usual instanceof Channel.Webhook hook)) {
                throw WrongUse.of("alerts.on.call.kind");
            }
            return Optional.of(webhook(hook.shape(), parameters.onCallUrlEnv(), Ear.ON_CALL, parameters, secrets));
        }
        if (parameters.onCallRoom().isPresent()) {
            if (!(usual instanceof Channel.Room room)) {
                throw WrongUse.of("alerts.on.call.kind");
            }
            secrets.put(Ear.ON_CALL, secrets.get(Ear.USUAL));
            return Optional.of(room(room.server(), parameters.onCallRoom().get()));
        }
        return Optional.empty();
    }

    private Channel.Webhook webhook(
            Channel.Webhook.Shape shape,
            Optional<String> variable,
            Ear ear,
            Parameters parameters,
            Map<Ear, String> secrets) {
        String secret =
                EnvironmentSecret.read(variable.orElseThrow(() -> WrongUse.of("alerts.webhook.needs")), environment);
        secrets.put(ear, secret);
        return new Channel.Webhook(shape, address(secret, parameters).getHost());
    }

    private static Channel.Room room(URI server, String room) {
        try {
            return new Channel.Room(server, room);
        } catch (IllegalArgumentException e) {
            throw WrongUse.of("alerts.room.form", room);
        }
    }

    /** An address to which secrets may go: encrypted, unless the user allows the host. Never shown: it may be secret. */
    private static URI address(String typed, Parameters parameters) {
        URI address;
        try {
            address = URI.create(typed.strip());
        } catch (IllegalArgumentException e) {
            throw WrongUse.of("alerts.address.form");
        }
        String host = address.getHost();
        if (host == null || address.getScheme() == null || address.getRawUserInfo() != null) {
            throw WrongUse.of("alerts.address.form");
        }
        boolean encrypted = address.getScheme().equalsIgnoreCase("https");
        boolean allowed = address.getScheme().equalsIgnoreCase("http")
                && hosts(parameters).stream().anyMatch(one -> one.equals(host) || one.startsWith(host + ":"));
        if (!encrypted && !allowed) {
            throw WrongUse.of("alerts.address.form");
        }
        return address;
    }

    private static Set<String> hosts(Parameters parameters) {
        return parameters.allowHost().stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}

package org.beffroi.sources.harvesting;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceForm.Item;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.Harvest.Kind;
import org.beffroi.dossier.harvest.Spans;
import org.beffroi.dossier.source.SourceFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code beffroi sources add NAME}: adds a source, with why and how long its mentions may be kept. */
@Component(service = Command.class)
@Command.Info(id = "sources add")
public final class AddSourceCommand implements Command<AddSourceCommand.Parameters> {

    /**
     * The source.
     *
     * @param name unique in the dossier
     * @param kind id of its connector
     * @param url the same as {@code --set url=…}
     * @param set parameters of its kind, {@code name=value}; a name given twice holds both
     * @param secretEnv secret parameters, {@code name=VARIABLE}: the value is that of the environment's variable, so that
     *     it stands in no history of commands
     * @param every how often it is visited
     * @param retention how long its mentions are kept
     * @param allowHost private hosts it may visit
     */
    public record Parameters(
            @Argument String name,
            @Default("feed") String kind,
            Optional<String> url,
            List<String> set,
            List<String> secretEnv,
            @Default("30m") String every,
            String purpose,
            Lawful.Basis basis,
            String retention,
            Lawful.Rights rights,
            List<String> allowHost) {}

    private final Harvest harvest;
    private final Clock clock;
    private final Function<String, String> environment;

    /** The command of the program. */
    @Activate
    public AddSourceCommand(@Reference Harvest harvest) {
        this(harvest, Clock.systemUTC(), System::getenv);
    }

    AddSourceCommand(Harvest harvest, Clock clock, Function<String, String> environment) {
        this.harvest = harvest;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public List<Sentence> remarks() {
        return harvest.kinds().stream()
                .map(kind -> Sentence.of(
                        getClass(),
                        "sources.kind",
                        kind.id(),
                        Sentence.of(kind.home(), "source." + kind.id()),
                        kind.form().items().stream().map(Item::name).collect(Collectors.joining(", "))))
                .toList();
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        String name = parameters.name();
        refuseUnfit(parameters);
        Kind kind = kind(parameters.kind());
        SourceSettings settings = settings(kind, parameters, workplace.person());
        Map<String, String> secrets = new GivenSecrets(environment).read(kind, parameters.secretEnv());
        Dossier dossier = workplace.dossier(Access.READ);
        if (SourceFiles.of(dossier.folder()).find(name).isPresent()) {
            throw Refusal.of(Refusal.Kind.ALREADY_THERE, AddSourceCommand.class, "sources.exists", name);
        }
        harvest.keep(settings, secrets, dossier);
        workplace
                .out()
                .println(Sentence.of(
                                AddSourceCommand.class,
                                "sources.added",
                                name,
                                kind.label(workplace.locale()),
                                Spans.shown(settings.every(), workplace.locale()))
                        .in(workplace.locale()));
        workplace.tell(Sentence.of(AddSourceCommand.class, "sources.added.next", ShellWord.of(name)));
        return Outcome.DONE;
    }

    private static void refuseUnfit(Parameters parameters) {
        if (!SourceSettings.NAME.matcher(parameters.name()).matches()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, AddSourceCommand.class, "sources.name.form", parameters.name());
        }
        if (parameters.purpose().isBlank()) {
            throw Refusal.of(AddSourceCommand.class, "sources.purpose.missing");
        }
    }

    private SourceSettings settings(Kind kind, Parameters parameters, String person) {
        Lawful lawful = new Lawful(
                parameters.purpose().strip(),
                parameters.basis(),
                Spans.days(parameters.retention()),
                parameters.rights());
        return new SourceSettings(
                parameters.name(),
                kind.id(),
                written(kind, parameters),
                Spans.rhythm(parameters.every()),
                lawful,
                Set.copyOf(parameters.allowHost()),
                false,
                clock.instant(),
                person);
    }

    private Kind kind(String id) {
        return harvest.kinds().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        AddSourceCommand.class,
                        "sources.kind.unknown",
                        id,
                        String.join(", ", harvest.kinds().stream().map(Kind::id).toList())));
    }

    private static Map<String, String> written(Kind kind, Parameters parameters) {
        Map<String, String> written = new LinkedHashMap<>();
        parameters.url().ifPresent(url -> written.put(kind.form().item("url").name(), url));
        for (String pair : parameters.set()) {
            Item item = GivenSecrets.item(kind, pair);
            if (item.secret()) {
                throw Refusal.of(AddSourceCommand.class, "sources.secret.shown", item.name());
            }
            String value = pair.substring(pair.indexOf('=') + 1);
            written.merge(item.name(), value, (before, more) -> item.several() ? before + "\n" + more : more);
        }
        return written;
    }
}

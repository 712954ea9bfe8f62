package org.beffroi.strategy.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.file.Held;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.library.Template;
import org.beffroi.strategy.library.Templates;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code beffroi strategy new FILE}: a strategy to begin with, of a body of that kind and size. */
@Component(service = Command.class)
@Command.Info(id = "strategy new")
public final class NewStrategyCommand implements Command<NewStrategyCommand.Parameters> {

    private static final int SUGGESTIONS = 5;

    /**
     * Which strategy.
     *
     * @param file where it goes; {@code .strategy} is added where the name has no ending
     * @param template id of a template that fills it; absent: nothing is filled, seven questions are asked in the window
     * @param territory INSEE code of a commune, département…, or SIREN of a group of communes
     * @param case_ whether there is an overall communication plan (a) or none (b)
     */
    public record Parameters(
            @Argument Path file,
            Optional<String> template,
            String territory,
            @Default("b") Templates.Case case_) {}

    private final Territories territories;
    private final Clock clock;
    private final RandomGenerator random;

    /** The command of the program. */
    @Activate
    public NewStrategyCommand(@Reference Territories territories) {
        this(territories, Clock.system(ZoneId.systemDefault()), RandomGenerator.of("L64X128MixRandom"));
    }

    NewStrategyCommand(Territories territories, Clock clock, RandomGenerator random) {
        this.territories = territories;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Path file = newFile(parameters, workplace);
        Optional<Territory> known = territory(parameters.territory().strip());
        if (known.isEmpty()) {
            workplace.tell(unknown(parameters.territory().strip()));
            return Outcome.WRONG_USE;
        }
        Territory territory = known.get();
        return parameters.template().isPresent()
                ? fill(parameters.template().get(), file, territory, parameters, workplace)
                : begin(file, territory, parameters, workplace);
    }

    /** Nothing is in it but whose it is. */
    private Outcome begin(Path file, Territory territory, Parameters parameters, Workplace workplace) {
        write(
                Templates.blank(territory, parameters.case_(), workplace.locale(), random),
                new StrategyFile(file),
                workplace);
        workplace.tell(Sentence.of(NewStrategyCommand.class, "strategy.new.blank", file.toString(), territory.name()));
        return Outcome.DONE;
    }

    private Outcome fill(String id, Path file, Territory territory, Parameters parameters, Workplace workplace) {
        Library library = library(file, workplace);
        Locale locale = workplace.locale();
        Template template;
        try {
            template = library.template(id);
        } catch (Refusal unknown) {
            workplace.tell(unknown.sentence());
            return Outcome.WRONG_USE;
        }
        Strategy strategy = new Templates(library, random)
                .make(new Templates.Wish(id, territory, parameters.case_(), LocalDate.now(clock), locale));
        write(strategy, new StrategyFile(file), workplace);
        workplace.tell(Sentence.of(
                NewStrategyCommand.class,
                "strategy.new.done",
                file.toString(),
                territory.name(),
                template.name().in(locale),
                strategy.getObjectives().size(),
                strategy.getAudiences().size(),
                strategy.getActions().size()));
        unfit(template, territory, library, locale).ifPresent(workplace::tell);
        String next = parameters.case_() == Templates.Case.A ? "strategy.new.next.a" : "strategy.new.next.b";
        workplace.tell(Sentence.of(NewStrategyCommand.class, next));
        return Outcome.DONE;
    }

    private static Path newFile(Parameters parameters, Workplace workplace) {
        Path file =
                withEnding(workplace.currentFolder().resolve(parameters.file()).normalize());
        if (Files.exists(file)) {
            throw Refusal.of(
                    Refusal.Kind.ALREADY_THERE, NewStrategyCommand.class, "strategy.new.exists", file.toString());
        }
        return file;
    }

    private static void write(Strategy strategy, StrategyFile file, Workplace workplace) {
        try (Held held = Held.ask(file, workplace.person()).orRefuse()) {
            file.write(strategy, "");
            held.renew();
        }
    }

    private static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + StrategyFile.ENDING);
    }

    /** With what the dossier adds: the one the file goes into, else the one the user means, else none. */
    private static Library library(Path file, Workplace workplace) {
        Library shipped = Library.shipped();
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (workplace.dossiers().isDossier(folder)) {
                return shipped.of(folder);
            }
        }
        try {
            return shipped.of(workplace.dossier(Access.READ).folder());
        } catch (Refusal none) {
            workplace.tell(Sentence.of(NewStrategyCommand.class, "strategy.new.shipped", none.sentence()));
            return shipped;
        }
    }

    /** That the template is meant for other bodies, and which one is for this; it may be what one wants. */
    private static Optional<Sentence> unfit(Template template, Territory body, Library library, Locale locale) {
        if (template.fits().map(fit -> fit.isFor(body)).orElse(true)) {
            return Optional.empty();
        }
        Object people = body.population().isPresent()
                ? Sentence.of(
                        NewStrategyCommand.class,
                        "strategy.new.inhabitants",
                        body.population().getAsInt())
                : "";
        String name = template.name().in(locale);
        String kind = body.kind().name();
        Sentence is = Sentence.of(NewStrategyCommand.class, "strategy.new.kind." + kind, body.name(), people);
        return Optional.of(library.fitting(body)
                .map(better -> Sentence.of(
                        NewStrategyCommand.class,
                        "strategy.new.unfit",
                        name,
                        is,
                        better.name().in(locale),
                        better.id()))
                .orElseGet(() -> Sentence.of(NewStrategyCommand.class, "strategy.new.unfit.none", name, is)));
    }

    private Optional<Territory> territory(String typed) {
        return territories
                .byCode(typed)
                .or(() -> territories.bySiren(typed))
                .or(() -> territories.byCode(Territory.Kind.REGION, typed));
    }

    /** Someone who types a name is shown its codes. */
    private Sentence unknown(String typed) {
        List<String> close = Stream.of(
                        territories.byName(typed),
                        territories.byPostalCode(typed),
                        territories.complete(typed, SUGGESTIONS))
                .flatMap(List::stream)
                .distinct()
                .limit(SUGGESTIONS)
                .map(one -> one.name() + " " + one.code())
                .toList();
        return close.isEmpty()
                ? Sentence.of(NewStrategyCommand.class, "strategy.new.territory.unknown", typed, territories.edition())
                : Sentence.of(
                        NewStrategyCommand.class, "strategy.new.territory.meant", typed, String.join(", ", close));
    }
}

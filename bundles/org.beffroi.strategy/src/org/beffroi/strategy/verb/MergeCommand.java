package org.beffroi.strategy.verb;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.file.Held;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.merge.Choosing;
import org.beffroi.strategy.merge.Conflict;
import org.beffroi.strategy.merge.Merge;
import org.osgi.service.component.annotations.Component;

/**
 * {@code beffroi strategy merge BASE MINE THEIRS --to OUT}: two people's work on the same strategy in one file. Where both did the same
 * in two ways nothing is written, the choices are said, and the exit code is 3, unless it is said whose version is preferred.
 */
@Component(service = Command.class)
@Command.Info(id = "strategy merge")
public final class MergeCommand implements Command<MergeCommand.Parameters> {

    /** Whose version is kept where both did the same in two ways. */
    public enum Prefer {
        /** My version. */
        MINE,
        /** The other. */
        THEIRS
    }

    /**
     * Which versions.
     *
     * @param base what both began with
     * @param mine my version
     * @param theirs the other's
     * @param to the file that is written
     * @param prefer whose version is kept in conflicts; none are where it is empty
     * @param who made the other version
     */
    public record Parameters(
            @Argument Path base,
            @Argument Path mine,
            @Argument Path theirs,
            Path to,
            Optional<Prefer> prefer,
            Optional<String> who) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Merge merge = Merge.of(
                at(parameters.base(), workplace).read(),
                at(parameters.mine(), workplace).read(),
                at(parameters.theirs(), workplace).read());
        Conflict.Choice otherwise = parameters
                .prefer()
                .map(prefer -> Conflict.Choice.valueOf(prefer.name()))
                .orElse(Conflict.Choice.MINE);
        Merge.Merged merged = merge.merged(Map.of(), otherwise);
        Choosing choosing =
                new Choosing(merge, workplace.locale(), parameters.who().orElse(""));
        for (Conflict conflict : merged.conflicts()) {
            workplace.out().println(choosing.of(conflict));
            if (parameters.prefer().isPresent()) {
                workplace.out().println("  → " + choosing.of(conflict, otherwise));
            } else {
                choosing.choices(conflict)
                        .forEach(choice -> workplace.out().println("  – " + choosing.of(conflict, choice)));
            }
        }
        int count = merged.conflicts().size();
        if (count > 0 && parameters.prefer().isEmpty()) {
            workplace.tell(Sentence.of(MergeCommand.class, "strategy.merge.open", count));
            return Outcome.FAILED;
        }
        StrategyFile to = at(parameters.to(), workplace);
        try (Held held = Held.ask(to, workplace.person()).orRefuse()) {
            to.write(merged.facts().strategy()).map(StrategyFile::keptAt).ifPresent(workplace::tell);
            held.renew();
        }
        workplace.tell(Sentence.of(
                MergeCommand.class, "strategy.merge.done", parameters.to().toString(), count));
        return Outcome.DONE;
    }

    private static StrategyFile at(Path file, Workplace workplace) {
        return new StrategyFile(workplace.currentFolder().resolve(file));
    }
}

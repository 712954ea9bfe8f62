package org.beffroi.strategy.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.file.Held;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.merge.Choosing;
import org.beffroi.strategy.merge.Conflict;
import org.beffroi.strategy.merge.Merge;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
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
     * @param replace whether it may be one that is there, which is then kept beside it
     * @param prefer whose version is kept in conflicts; none are where it is empty
     * @param who made the other version
     */
    public record Parameters(
            @Argument Path base,
            @Argument Path mine,
            @Argument Path theirs,
            Path to,
            boolean replace,
            Optional<Prefer> prefer,
            Optional<String> who) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        StrategyFile to = at(parameters.to(), workplace);
        if (!parameters.replace()) {
            refuseWhatIsThere(to, parameters, workplace);
        }
        Merge merge = merge(parameters, workplace);
        Conflict.Choice otherwise = parameters
                .prefer()
                .map(prefer -> Conflict.Choice.valueOf(prefer.name()))
                .orElse(Conflict.Choice.MINE);
        Merge.Merged merged = merge.merged(Map.of(), otherwise);
        Choosing choosing =
                new Choosing(merge, workplace.locale(), parameters.who().orElse(""));
        for (Conflict conflict : merged.conflicts()) {
            print(conflict, choosing, parameters.prefer().map(prefer -> otherwise), workplace);
        }
        int count = merged.conflicts().size();
        if (count > 0 && parameters.prefer().isEmpty()) {
            workplace.tell(Sentence.of(MergeCommand.class, "strategy.merge.open", count));
            return Outcome.FAILED;
        }
        write(merged.facts().strategy(), to, workplace);
        workplace.tell(Sentence.of(
                MergeCommand.class, "strategy.merge.done", parameters.to().toString(), count));
        return Outcome.DONE;
    }

    private static Merge merge(Parameters parameters, Workplace workplace) {
        Strategy base = at(parameters.base(), workplace).read();
        Strategy mine = at(parameters.mine(), workplace).read();
        Strategy theirs = at(parameters.theirs(), workplace).read();
        refuseStrangers(base, mine, parameters.base(), parameters.mine());
        refuseStrangers(base, theirs, parameters.base(), parameters.theirs());
        return Merge.of(base, mine, theirs);
    }

    /** Says what both did, and what was chosen, or else what can be. */
    private static void print(
            Conflict conflict, Choosing choosing, Optional<Conflict.Choice> chosen, Workplace workplace) {
        workplace.out().println(choosing.of(conflict));
        chosen.ifPresentOrElse(
                choice -> workplace.out().println("  → " + choosing.of(conflict, choice)),
                () -> choosing.choices(conflict)
                        .forEach(choice -> workplace.out().println("  – " + choosing.of(conflict, choice))));
    }

    private static void write(Strategy strategy, StrategyFile to, Workplace workplace) {
        try (Held held = Held.ask(to, workplace.person()).orRefuse()) {
            to.keepBefore()
                    .map(kept -> Sentence.of(MergeCommand.class, "strategy.merge.kept", kept.toString()))
                    .ifPresent(workplace::tell);
            to.write(strategy).map(StrategyFile::keptAt).ifPresent(workplace::tell);
            held.renew();
        }
    }

    private static void refuseWhatIsThere(StrategyFile to, Parameters parameters, Workplace workplace) {
        if (!Files.exists(to.path())) {
            return;
        }
        boolean input = Stream.of(parameters.base(), parameters.mine(), parameters.theirs())
                .anyMatch(one -> isSame(at(one, workplace).path(), to.path()));
        throw Refusal.of(
                MergeCommand.class,
                input ? "strategy.merge.input" : "strategy.merge.exists",
                parameters.to().toString());
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) { // one of them is not there, which is told when it is read
            return false;
        }
    }

    /** Two versions of one strategy share its key or that of something in it; where nothing has a key, nothing is known. */
    private static void refuseStrangers(Strategy base, Strategy version, Path from, Path to) {
        Set<String> before = keys(base);
        Set<String> after = keys(version);
        if (!before.isEmpty() && !after.isEmpty() && Collections.disjoint(before, after)) {
            throw Refusal.of(
                    Refusal.Kind.UNSUPPORTED,
                    MergeCommand.class,
                    "strategy.merge.strangers",
                    from.toString(),
                    to.toString());
        }
    }

    private static Set<String> keys(Strategy strategy) {
        Set<String> keys = new HashSet<>();
        Optional.ofNullable(strategy.getKey()).ifPresent(keys::add);
        strategy.eAllContents().forEachRemaining(one -> {
            if (one instanceof Element element && element.getKey() != null) {
                keys.add(element.getKey());
            }
        });
        return keys;
    }

    private static StrategyFile at(Path file, Workplace workplace) {
        return new StrategyFile(workplace.currentFolder().resolve(file));
    }
}

package org.beffroi.madeup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/** Verbs made up for the tests, with texts of their own, as a plug-in would bring them. */
public final class MadeUp {

    private MadeUp() {}

    /** How many. */
    public enum Size {
        SMALL,
        VERY_LARGE
    }

    /** Every shape of parameter. */
    public record Everything(
            @Command.Argument String target,
            @Command.Argument List<Path> files,
            boolean publicAuthors,
            Optional<String> profile,
            @Command.Default("20") int limit,
            Optional<Integer> most,
            @Command.Default("small") Size size,
            List<String> by) {}

    /** Free words, as a query is. */
    public record Words(@Command.Argument List<String> words, Optional<String> out) {}

    /** A name without which nothing can be done, refused where it is blank. */
    public record Named(String name) {
        public Named {
            if (name.isBlank()) {
                throw Refusal.of(MadeUp.class, "named.blank");
            }
        }
    }

    /** Some of them in groups. */
    public record Grouped(
            @Command.Argument String target,
            Near near,
            @Command.Argument List<Path> files,
            boolean last) {}

    /** A group, with another in it. */
    public record Near(Optional<String> profile, Far far) {
        public Near {
            profile.filter(String::isBlank).ifPresent(blank -> {
                throw Refusal.of(MadeUp.class, "named.blank");
            });
        }
    }

    /** The group in the group. */
    public record Far(@Command.Default("20") int limit, List<String> by) {}

    /** Nothing. */
    public record Nothing() {}

    /** A verb that remembers with what it was run. */
    public static final class Spy<P extends Record> implements Command<P> {
        public final List<P> runs = new ArrayList<>();
        private final Class<P> type;
        private final BiFunction<P, Workplace, Outcome> deed;

        public Spy(Class<P> type, BiFunction<P, Workplace, Outcome> deed) {
            this.type = type;
            this.deed = deed;
        }

        @Override
        public Class<P> parameters() {
            return type;
        }

        @Override
        public Outcome run(P parameters, Workplace workplace) {
            runs.add(parameters);
            return deed.apply(parameters, workplace);
        }
    }

    public static <P extends Record> Spy<P> spy(Class<P> type) {
        return new Spy<>(type, (parameters, workplace) -> Command.Outcome.DONE);
    }

    public static Verb verb(String id, Command<?> command) {
        return new Verb(id, () -> command);
    }

    /** A verb that refuses with that kind. */
    public static List<Verb> refusing(Refusal.Kind kind) {
        return List.of(verb("refused", ending((p, w) -> {
            throw Refusal.of(kind, MadeUp.class, "refused", "poulet.csv");
        })));
    }

    /** Verbs that end in each of the ways a verb can end. */
    public static List<Verb> endings() {
        return List.of(
                verb("done", ending((p, w) -> {
                    w.out().println("12");
                    return Command.Outcome.DONE;
                })),
                verb("rejects", ending((p, w) -> Command.Outcome.DONE_WITH_REJECTS)),
                verb("wrong", ending((p, w) -> Command.Outcome.WRONG_USE)),
                verb("failed", ending((p, w) -> Command.Outcome.FAILED)),
                verb("refused", ending((p, w) -> {
                    throw Refusal.of(MadeUp.class, "refused", "poulet.csv");
                })),
                verb("speechless", ending((p, w) -> {
                    throw Refusal.of(MadeUp.class, "no.such.text", "poulet.csv");
                })),
                verb("broken", ending((p, w) -> {
                    throw new IllegalStateException("internal detail");
                })),
                verb("endless", ending((p, w) -> {
                    for (int i = 0; i < 10_000_000; i++) {
                        w.out().println("line " + i);
                    }
                    return Command.Outcome.DONE;
                })),
                verb("stoppable", ending((p, w) -> {
                    Progress progress = w.progress(Sentence.of(MadeUp.class, "named.blank"));
                    w.cancel().check();
                    return progress.cancelled() ? Command.Outcome.DONE : Command.Outcome.FAILED;
                })),
                verb("dossier", ending((p, w) -> {
                    w.dossier(org.beffroi.core.archive.ArchiveProvider.Access.READ);
                    return Command.Outcome.DONE;
                })));
    }

    private static Command<Nothing> ending(BiFunction<Nothing, Workplace, Command.Outcome> deed) {
        return new Spy<>(Nothing.class, deed);
    }
}

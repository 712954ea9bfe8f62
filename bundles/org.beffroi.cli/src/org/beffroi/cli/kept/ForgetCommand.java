package org.beffroi.cli.kept;

import java.util.function.BiConsumer;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;

/**
 * A verb that forgets a thing that a dossier keeps under a name, once it is known to be there.
 *
 * @param <T> what is forgotten
 */
public abstract class ForgetCommand<T> implements Command<ForgetCommand.Parameters> {

    private final KeptThings<T> things;
    private final BiConsumer<String, Dossier> forgetting;
    private final String done;

    /**
     * A verb.
     *
     * @param forgetting forgets the thing of a name
     * @param done key of what is said then, with the name
     */
    protected ForgetCommand(KeptThings<T> things, BiConsumer<String, Dossier> forgetting, String done) {
        this.things = things;
        this.forgetting = forgetting;
        this.done = done;
    }

    /**
     * Which one.
     *
     * @param name under which it is kept
     */
    public record Parameters(@Argument String name) {}

    @Override
    public final Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        T thing = things.find(parameters.name(), dossier);
        forgetting.accept(parameters.name(), dossier);
        workplace.tell(Sentence.of(ForgetCommand.class, done, parameters.name()));
        tell(thing, dossier, workplace);
        return Outcome.DONE;
    }

    /** What else is told once it is forgotten: nothing, unless the verb has something to say. */
    protected void tell(T thing, Dossier dossier, Workplace workplace) {
        // It is gone, which was said.
    }
}

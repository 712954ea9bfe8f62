package org.beffroi.cli.verb;

import java.util.List;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.digest.Digests;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Component;

/** Forgets a digest; what it was made of stays. */
@Component
@Command.Info(id = "digests forget")
public final class DigestsForgetCommand implements Command<DigestsForgetCommand.Parameters> {

    /**
     * Which one.
     *
     * @param name of a digest
     */
    public record Parameters(@Argument String name) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Digests digests = workplace.dossier(Access.READ).digests();
        find(digests, parameters.name());
        digests.forget(parameters.name());
        workplace.tell(Sentence.of(getClass(), "digest.forget.done", parameters.name()));
        return Outcome.DONE;
    }

    /** The digest that is meant. */
    static Digest find(Digests digests, String name) {
        List<Digest> all = digests.all();
        return all.stream()
                .filter(digest -> digest.name().equals(name))
                .findFirst()
                .orElseThrow(() -> WrongUse.of(
                        "digest.unknown",
                        name,
                        String.join(", ", all.stream().map(Digest::name).toList())));
    }
}

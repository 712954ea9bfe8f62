package org.beffroi.cli.privacy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.cli.output.PaperFile;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.dossier.privacy.Paper;

/** A verb that writes a paper of data protection, which follows from what a dossier holds. */
public abstract class PrivacyPaperCommand implements Command<PrivacyPaperCommand.Parameters> {

    private final Function<Workplace, Paper> paper;

    /**
     * A verb.
     *
     * @param paper drawn up where the verb runs, in the language there
     */
    protected PrivacyPaperCommand(Function<Workplace, Paper> paper) {
        this.paper = paper;
    }

    /**
     * Where to.
     *
     * @param to the file; its ending says which form
     */
    public record Parameters(Optional<Path> to) {}

    @Override
    public final Outcome run(Parameters parameters, Workplace workplace) {
        PaperFile file = new PaperFile(workplace, parameters.to());
        if (!file.isPaper()) {
            throw WrongUse.of("privacy.paper.format");
        }
        file.write(paper.apply(workplace));
        return Outcome.DONE;
    }
}

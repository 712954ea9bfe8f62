package org.beffroi.analyses.words;

import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;

/** A verb that changes which words analyses of words leave aside, and says so. */
abstract class StopWordsCommand implements Command<StopWordsCommand.Parameters> {

    /**
     * Which ones.
     *
     * @param words as written
     */
    public record Parameters(@Argument List<String> words) {}

    private final String said;

    /** @param said key of the sentence that says it, with the words and the file */
    StopWordsCommand(String said) {
        this.said = said;
    }

    abstract void change(Path codebook, List<String> words);

    @Override
    public final Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        change(dossier.codebook(), parameters.words());
        workplace.tell(Sentence.of(
                StopWordsCommand.class,
                said,
                String.join(", ", parameters.words()),
                dossier.codebook().resolve(StopWords.NAME).toString()));
        return Outcome.DONE;
    }
}

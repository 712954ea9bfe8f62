package org.beffroi.analyses.words;

import java.util.List;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Component;

/** {@code beffroi stop-words add WORD…}: words that analyses of words leave aside from now on. */
@Component(service = Command.class)
@Command.Info(id = "stop-words add")
public final class AddStopWordsCommand implements Command<AddStopWordsCommand.Parameters> {

    /**
     * Which ones.
     *
     * @param words as written
     */
    public record Parameters(@Argument List<String> words) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        StopWords.add(dossier.codebook(), parameters.words());
        workplace.tell(Sentence.of(
                getClass(),
                "words.stop.added",
                String.join(", ", parameters.words()),
                dossier.codebook().resolve(StopWords.NAME).toString()));
        return Outcome.DONE;
    }
}

package org.beffroi.analyses.words;

import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Tokens;
import org.osgi.service.component.annotations.Component;

/** {@code beffroi stop-words list}: the words that analyses of words leave aside in this dossier. */
@Component(service = Command.class)
@Command.Info(id = "stop-words list")
public final class ListStopWordsCommand implements Command<ListStopWordsCommand.Parameters> {

    /** Nothing to ask. */
    public record Parameters() {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        StopWords stop = StopWords.of(dossier.codebook(), new Tokens());
        stop.words().forEach(workplace.out()::println);
        workplace.tell(
                stop.own()
                        ? Sentence.of(
                                getClass(),
                                "words.stop.own",
                                stop.words().size(),
                                dossier.codebook().resolve(StopWords.NAME).toString())
                        : Sentence.of(
                                getClass(), "words.stop.shipped", stop.words().size()));
        return Outcome.DONE;
    }
}

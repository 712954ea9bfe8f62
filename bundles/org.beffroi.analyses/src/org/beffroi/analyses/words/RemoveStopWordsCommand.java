package org.beffroi.analyses.words;

import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.command.Command;
import org.osgi.service.component.annotations.Component;

/** {@code beffroi stop-words remove WORD…}: words that analyses of words count again. */
@Component(service = Command.class)
@Command.Info(id = "stop-words remove")
public final class RemoveStopWordsCommand extends StopWordsCommand {

    public RemoveStopWordsCommand() {
        super("words.stop.removed");
    }

    @Override
    void change(Path codebook, List<String> words) {
        StopWords.remove(codebook, words);
    }
}

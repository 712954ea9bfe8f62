package org.beffroi.analyses.words;

import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.command.Command;
import org.osgi.service.component.annotations.Component;

/** {@code beffroi stop-words add WORD…}: words that analyses of words leave aside from now on. */
@Component(service = Command.class)
@Command.Info(id = "stop-words add")
public final class AddStopWordsCommand extends StopWordsCommand {

    public AddStopWordsCommand() {
        super("words.stop.added");
    }

    @Override
    void change(Path codebook, List<String> words) {
        StopWords.add(codebook, words);
    }
}

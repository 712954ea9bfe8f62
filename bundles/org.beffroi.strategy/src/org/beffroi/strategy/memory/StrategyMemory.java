package org.beffroi.strategy.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.file.Disk;
import org.beffroi.core.memory.Erased;
import org.beffroi.core.memory.PersonalDataHolder;
import org.beffroi.core.memory.Remembered;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the strategies of a dossier remember of people, in the folder {@value #FOLDER}: quotations of mentions, in drafts and kept
 * files of earlier formats too; captures of mentions that were moderated and the dossiers of those whom they targeted.
 *
 * <p>What the body wrote itself, the strategy's own sentences and the documents made of it, stays and is named.
 */
@Component
public final class StrategyMemory implements PersonalDataHolder {

    /** The folder of strategies in a dossier. */
    static final String FOLDER = "strategies";

    private static final String LOCK = ".~lock.";

    private final OpenStrategies open;

    @Activate
    public StrategyMemory(@Reference OpenStrategies open) {
        this.open = Objects.requireNonNull(open);
    }

    @Override
    public Set<String> folders() {
        return Set.of(FOLDER);
    }

    @Override
    public Remembered recall(Path dossier, Erased erased) throws IOException {
        return look(dossier, erased).recalled();
    }

    @Override
    public Remembered forget(Path dossier, Erased erased, Disk disk) throws IOException {
        StrategyFiles files = look(dossier, erased);
        files.forget(disk);
        open.tell(files.forgetting());
        return files.recalled();
    }

    private static StrategyFiles look(Path dossier, Erased erased) throws IOException {
        Path folder = dossier.resolve(FOLDER);
        List<Path> all = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                // Who has a strategy open is an agent at work.
                all = files.filter(Files::isRegularFile)
                        .filter(file -> !String.valueOf(file.getFileName()).startsWith(LOCK))
                        .sorted()
                        .toList();
            }
        }
        StrategyFiles found = new StrategyFiles(dossier, erased, all);
        found.look();
        return found;
    }
}

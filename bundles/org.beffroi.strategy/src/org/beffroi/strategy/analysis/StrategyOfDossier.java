package org.beffroi.strategy.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Strategy;

/**
 * The strategies of a dossier, in its folder {@code strategies}.
 *
 * @param folder that folder; may not exist
 */
record StrategyOfDossier(Path folder) {

    /** Those of the dossier that a run is on. */
    static StrategyOfDossier of(Run run) {
        return new StrategyOfDossier(run.codebook().resolveSibling("strategies"));
    }

    /**
     * The one of that name, or the only one.
     *
     * @param name of its file, with or without its ending; empty for the only one
     * @return empty where the dossier has none at all
     * @throws Refusal if there is none of that name, there are several and none is named, or it cannot be read
     */
    Optional<Strategy> read(Optional<String> name) {
        List<Path> files = files();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> asked = name.map(String::strip).filter(text -> !text.isEmpty());
        if (asked.isEmpty() && files.size() > 1) {
            throw Refusal.of(StrategyOfDossier.class, "strategy.several", names(files));
        }
        Path file = asked.isEmpty() ? files.getFirst() : named(asked.get(), files);
        return Optional.of(new StrategyFile(file).read());
    }

    private static Path named(String name, List<Path> files) {
        return files.stream()
                .filter(file -> name(file).equals(name) || name(file).equals(name + StrategyFile.ENDING))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND, StrategyOfDossier.class, "strategy.unknown", name, names(files)));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String names(List<Path> files) {
        return files.stream().map(StrategyOfDossier::name).collect(Collectors.joining(", "));
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(StrategyFile.ENDING) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal(
                    Sentence.of(
                            StrategyOfDossier.class,
                            "strategy.folder.unreadable",
                            folder.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }
}

package org.beffroi.workbench.strategy.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.workbench.language.Language;

/**
 * The strategies of a dossier: the files {@code strategies/*.strategy} in its folder. Asked off the UI thread.
 *
 * @param dossier the dossier's folder
 */
public record StrategyShelf(Path dossier) {

    /** Where they lie. */
    public Path folder() {
        return dossier.resolve("strategies");
    }

    /**
     * The files, by name; empty where there is none.
     *
     * @throws Refusal if the folder cannot be read
     */
    public List<Path> files() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder())) {
            return all.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return name.endsWith(StrategyFile.ENDING) && !name.startsWith(".");
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The one to begin with: that worked on last, where it is still there, else the first. */
    public Path first(List<Path> files, Optional<String> last) {
        return last.map(Path::of).filter(files::contains).orElseGet(files::getFirst);
    }

    /**
     * Makes the folder, where it is not there yet.
     *
     * @throws Refusal if the disk refuses
     */
    public void make() {
        try {
            Files.createDirectories(folder());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Refusal unreadable(IOException e) {
        return new Refusal(
                Sentence.of(
                        StrategyShelf.class,
                        "strategy.shelf.unreadable",
                        folder().toString(),
                        String.valueOf(e.getMessage())),
                e);
    }

    /** A file for a new strategy of that name: one that is not there yet. */
    public Path fresh(String name) {
        String plain = Language.folded(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? "strategie" : plain;
        Path path = folder().resolve(base + StrategyFile.ENDING);
        for (int i = 2; Files.exists(path); i++) {
            path = folder().resolve(base + "-" + i + StrategyFile.ENDING);
        }
        return path;
    }
}

package org.beffroi.strategy.document.made;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.document.DocumentRenewer;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.limit.ReadingLimits;

/**
 * The chapters with which files were made, so that a file made again has the same ones unless others are asked for. One small file in {@code
 * documents/made} for each making whose chapters somebody chose, a name a line: found by what the document carries, or by its bytes in formats
 * that carry nothing, and so under any name and in any folder.
 *
 * @param folder made when first written to
 * @param renewer of the documents' format; empty for formats that nobody edits
 */
public record MadeChapters(Path folder, Optional<DocumentRenewer> renewer) {

    private static final String ENDING = ".chapters";

    public MadeChapters {
        Objects.requireNonNull(folder);
        Objects.requireNonNull(renewer);
    }

    /** Where they are kept of a strategy. */
    public static MadeChapters beside(Path strategy, Optional<DocumentRenewer> renewer) {
        return new MadeChapters(MadeFiles.folder(strategy), renewer);
    }

    /**
     * Names of the chapters with which a file was made; empty where all were, where there is no such file, and where it is none of ours.
     *
     * @throws IOException if something is there and cannot be read
     */
    public List<String> of(Path document) throws IOException {
        if (!Files.isRegularFile(document)) {
            return List.of();
        }
        Path kept = kept(document);
        return Files.exists(kept)
                ? Files.readAllLines(kept, StandardCharsets.UTF_8).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : List.of();
    }

    /**
     * Keeps them for a file that has just been made.
     *
     * @param ids empty for all chapters
     */
    public void keep(Path document, List<String> ids) throws IOException {
        Path kept = kept(document);
        if (ids.isEmpty()) {
            Files.deleteIfExists(kept);
        } else {
            WholeFile.write(kept, (String.join("\n", ids) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private Path kept(Path document) throws IOException {
        byte[] content = OrdinaryFile.bytes(document, ReadingLimits.DOCUMENT_BYTES);
        String making = carried(content)
                .flatMap(BookRevision::of)
                .map(BookRevision::revision)
                .orElse(MadeFiles.digest(content));
        return folder.resolve(making + ENDING);
    }

    /** A file that is none of ours, or damaged, carries nothing: whoever makes the document over it is told so there. */
    private Optional<String> carried(byte[] content) {
        try {
            return renewer.isPresent() ? renewer.get().identity(content) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

package org.beffroi.workbench.listen.model.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.coding.Code;
import org.beffroi.dossier.coding.Codebook;

/**
 * Under which colours values show, as the codebook says, also after it was changed: a category without one has that of the
 * category around it. Safe for several threads; not for the UI thread, since a file is looked at.
 */
public final class CodeColours {

    private static final Read NOTHING = new Read(FileTime.fromMillis(0), Map.of());

    private final Path folder;
    private volatile Read read = NOTHING;

    private record Read(FileTime when, Map<String, Code> codes) {}

    /** @param folder the dossier's {@code codebook/}, which need not be there */
    public CodeColours(Path folder) {
        this.folder = folder;
    }

    /** Those of no codebook: none. */
    public static CodeColours none() {
        return new CodeColours(Path.of(""));
    }

    /**
     * The colour of a value, {@code #rrggbb}.
     *
     * @param field its key
     */
    public Optional<String> of(String field, String value) {
        Map<String, Code> codes = codes();
        Optional<Code> code = Optional.of(new Code(field, value.isBlank() ? "?" : value, "", Optional.empty()));
        while (code.isPresent()) {
            Code known = codes.get(key(code.get()));
            if (known != null && known.colour().isPresent()) {
                return known.colour();
            }
            code = code.get().parent().map(parent -> new Code(field, parent, "", Optional.empty()));
        }
        return Optional.empty();
    }

    private static String key(Code code) {
        return code.field() + "=" + code.value();
    }

    private Map<String, Code> codes() {
        try {
            FileTime when = Files.getLastModifiedTime(folder.resolve(Codebook.NAME));
            if (!when.equals(read.when())) {
                Map<String, Code> codes = new HashMap<>();
                new Codebook(folder).codes().forEach(code -> codes.put(key(code), code));
                read = new Read(when, Map.copyOf(codes));
            }
        } catch (IOException | Refusal none) { // there is none, or it is damaged, as the codebook itself will say
            read = NOTHING;
        }
        return read.codes();
    }
}

package org.beffroi.dossier.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;

/**
 * The codebook of a dossier: definitions and colours in {@code codes.json}, by field and value. Safe for several threads; two
 * people who write at once on a network folder: the later one stays.
 */
public final class Codebook {

    /** Name of its file. */
    public static final String NAME = "codes.json";

    private static final Comparator<Code> ORDER = Comparator.comparing(Code::field)
            // A category stands before what is within it, whatever characters follow.
            .thenComparing(code -> code.value().replace('/', '\u0000'));

    private final Path file;

    /**
     * A codebook.
     *
     * @param folder the dossier's {@code codebook/}; made when first written to
     */
    public Codebook(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /**
     * All codes, by field, each category before what is within it.
     *
     * @throws Refusal if the file is damaged
     */
    public synchronized List<Code> codes() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            List<Code> codes = new ArrayList<>();
            JsonRecords.readNamed(OrdinaryFile.bytes(file), Said.class)
                    .forEach((field, values) -> values.forEach((value, said) ->
                            codes.add(new Code(field, value, said.definition().orElse(""), said.colour()))));
            codes.sort(ORDER);
            return codes;
        } catch (IOException | RuntimeException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** What a value stands for, empty where the codebook does not say. */
    public Optional<Code> code(String field, String value) {
        return codes().stream()
                .filter(code -> code.field().equals(field) && code.value().equals(value))
                .findFirst();
    }

    /** Keeps a code, in the place of the one of the same field and value. */
    public synchronized void save(Code code) {
        List<Code> codes = new ArrayList<>(codes());
        codes.removeIf(one -> one.field().equals(code.field()) && one.value().equals(code.value()));
        codes.add(code);
        codes.sort(ORDER);
        write(codes);
    }

    /** Forgets a code, not what was coded with it; nothing happens where it is unknown. */
    public synchronized void forget(String field, String value) {
        List<Code> codes = new ArrayList<>(codes());
        if (codes.removeIf(one -> one.field().equals(field) && one.value().equals(value))) {
            write(codes);
        }
    }

    private void write(List<Code> codes) {
        Map<String, Map<String, Said>> fields = new LinkedHashMap<>();
        for (Code code : codes) {
            fields.computeIfAbsent(code.field(), key -> new LinkedHashMap<>())
                    .put(code.value(), new Said(Optional.of(code.definition()), code.colour()));
        }
        try {
            WholeFile.write(file, JsonRecords.write(fields));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /** What the file says of a value, under the names of its field and of the value. */
    private record Said(Optional<String> definition, Optional<String> colour) {}
}

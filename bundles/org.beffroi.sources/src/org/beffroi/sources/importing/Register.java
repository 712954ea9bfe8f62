package org.beffroi.sources.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportCounts;
import org.beffroi.sources.table.Tree;

/** The imports of a dossier, one file each in its folder {@code imports/}, replaced whole or not at all. */
final class Register {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String ENDING = ".json";

    private final Path folder;

    Register(Path dossier) {
        folder = dossier.resolve("imports");
    }

    /** All imports, newest first. */
    List<ImportState> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<ImportState> states = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                states.add(read(file));
            }
            states.sort(Comparator.comparing(ImportState::started)
                    .thenComparing(ImportState::batch)
                    .reversed());
            return states;
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    /** The unfinished import of that request, which was killed or cancelled, and nothing of it undone since. */
    Optional<ImportState> unfinished(String key, Set<BatchId> undone) {
        return all().stream()
                .filter(state -> !state.complete() && state.key().equals(key))
                .filter(state -> state.files().stream().noneMatch(file -> undone.contains(file.batch())))
                .findFirst();
    }

    /** Keeps a state: when this returns it is on disk, and at no time is there half of it. */
    void keep(ImportState state) {
        Path file = folder.resolve(state.batch().value() + ENDING);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonGenerator json = JSON.createGenerator(bytes)) {
                json.setPrettyPrinter(new DefaultPrettyPrinter());
                Tree.write(tree(state), json);
            }
            WholeFile.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    private static Map<String, Object> tree(ImportState state) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("batch", state.batch().value());
        tree.put("key", state.key());
        tree.put("started", state.started().toString());
        tree.put("complete", state.complete());
        List<Object> files = new ArrayList<>();
        for (FileState file : state.files()) {
            Map<String, Object> one = new LinkedHashMap<>();
            ImportCounts counts = file.counts();
            one.put("path", file.path().toString());
            one.put("batch", file.batch().value());
            file.profile().ifPresent(profile -> one.put("profile", profile));
            one.put("read", number(counts.read()));
            one.put("added", number(counts.added()));
            one.put("updated", number(counts.updated()));
            one.put("unchanged", number(counts.unchanged()));
            one.put("rejected", number(counts.rejected()));
            one.put("besides", number(counts.besides()));
            one.put("erased", number(counts.erased()));
            one.put("rejectBytes", number(file.rejectBytes()));
            one.put("done", file.done());
            files.add(one);
        }
        tree.put("files", files);
        return tree;
    }

    private static Tree.Numeral number(long value) {
        return new Tree.Numeral(Long.toString(value));
    }

    private static ImportState read(Path file) {
        try (JsonParser parser = JSON.createParser(Files.newInputStream(file))) {
            parser.nextToken();
            Object root = Tree.read(parser);
            BatchId whole = new BatchId(Tree.text(root, "batch"));
            List<FileState> files = Tree.objects(root, "files").stream()
                    .map(one -> fileState(one, whole))
                    .toList();
            return new ImportState(
                    whole,
                    Tree.text(root, "key"),
                    Instant.parse(Tree.text(root, "started")),
                    files,
                    Tree.text(root, "complete").equals("true"));
        } catch (IOException | RuntimeException e) {
            throw new Refusal(
                    Refusal.Kind.DAMAGED,
                    Sentence.of(Register.class, "import.state.broken", file, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static FileState fileState(Map<String, Object> one, BatchId whole) {
        ImportCounts counts = new ImportCounts(
                number(one, "read"),
                number(one, "added"),
                number(one, "updated"),
                number(one, "unchanged"),
                number(one, "rejected"),
                number(one, "besides"),
                // Registers of before did not say it.
                one.containsKey("erased") ? number(one, "erased") : 0);
        return new FileState(
                Path.of(Tree.text(one, "path")),
                // Registers of before had one batch for all files of a request.
                one.containsKey("batch") ? new BatchId(Tree.text(one, "batch")) : whole,
                optional(Tree.text(one, "profile")),
                counts,
                number(one, "rejectBytes"),
                Tree.text(one, "done").equals("true"));
    }

    private static long number(Map<String, Object> one, String key) {
        return Long.parseLong(Tree.text(one, key));
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Refusal refused(Path file, IOException cause) {
        return new Refusal(
                Sentence.of(Register.class, "import.state.unwritable", file, String.valueOf(cause.getMessage())),
                cause);
    }
}

package org.beffroi.dossier.folder;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.core.file.Disk;

/**
 * The mentions of namesakes that erasures let in: in the dossier's folder {@code erasures/let-in.txt}, the id of a proof and
 * the keyed hash of an identity a line. A proof itself stays as it was written.
 *
 * @param lines as in the file
 */
record LetIn(Set<String> lines) {

    static final LetIn NOBODY = new LetIn(Set.of());

    private static final String NAME = "let-in.txt";

    LetIn {
        lines = Set.copyOf(lines);
    }

    /** What a folder of erasures holds, nobody where it holds no such file. */
    static LetIn of(Path folder, Disk disk) throws IOException {
        Path file = folder.resolve(NAME);
        if (!disk.exists(file)) {
            return NOBODY;
        }
        try (SeekableByteChannel channel = disk.read(file)) {
            byte[] bytes = Channels.newInputStream(channel).readAllBytes();
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return new LetIn(Set.copyOf(lines));
        }
    }

    /** Whether that erasure lets the mention in. */
    boolean knows(String proof, String reference) {
        return lines.contains(line(proof, reference));
    }

    /** Whether any erasure lets it in. */
    boolean knows(String reference) {
        return lines.stream().anyMatch(line -> line.endsWith(" " + reference));
    }

    /** The same without what these mentions were let in by. */
    LetIn without(Collection<String> references) {
        Set<String> some = new TreeSet<>(lines);
        some.removeIf(line -> references.contains(line.substring(line.indexOf(' ') + 1)));
        return new LetIn(some);
    }

    /** The same with mentions that these erasures let in. */
    LetIn with(Collection<String> proofs, Collection<String> references) {
        Set<String> more = new TreeSet<>(lines);
        proofs.forEach(proof -> references.forEach(reference -> more.add(line(proof, reference))));
        return new LetIn(more);
    }

    private static String line(String proof, String reference) {
        return proof + " " + reference;
    }

    void write(Path folder, Disk disk) throws IOException {
        StringBuilder text = new StringBuilder();
        new TreeSet<>(lines).forEach(line -> text.append(line).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        disk.replace(folder.resolve(NAME), out -> out.append(bytes));
    }
}

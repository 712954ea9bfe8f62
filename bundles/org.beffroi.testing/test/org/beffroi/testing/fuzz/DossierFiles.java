package org.beffroi.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.journal.Truth;

/** What is read of a dossier that holds one strange file. */
final class DossierFiles {

    private DossierFiles() {}

    /** Reads it all, twice: the second reading says what the first one said, the damages too. */
    static void read(String name, byte[] input) throws IOException {
        Path folder = Files.createTempDirectory("essai");
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, input);
            Read first = read(folder);
            assertThat(read(folder)).isEqualTo(first);
            assertThat(Files.readAllBytes(file)).isEqualTo(input);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private record Read(List<Mention> mentions, List<Act> acts, String damages) {}

    private static Read read(Path folder) throws IOException {
        Truth truth = new Truth(folder, new LocalDisk(), Fields.core());
        List<Mention> mentions = new ArrayList<>();
        truth.mentionsAfter(new TreeMap<>(), mentions::add, Progress.silent());
        List<Act> acts = truth.acts();
        return new Read(mentions, acts, truth.damages().toString());
    }
}

package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Rewriting;
import org.beffroi.core.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are gone or older than they were because of an erasure. */
class ErasedFilesTest extends LivedArchive {

    @Test
    void an_erasure_explains_what_is_gone_and_brings_nothing_back() throws IOException {
        Path mark = folder.resolve("erasures/essai.json");
        Files.createDirectories(mark.getParent());
        Files.writeString(mark, "{}");
        try (Archive archive = open(Access.WRITE)) {
            archive.rewrite(List.of(withoutSeven()), rewritten -> {}, Progress.silent());
        }
        all.remove("essai:7");
        assertSound();
        try (Archive archive = open(Access.WRITE)) {
            assertThat(archive.repair(Progress.silent()).damages()).isEmpty();
            assertThat(ids(archive)).isEqualTo(all);
        }
    }

    @Test
    void an_erasure_on_another_machine_explains_it_too() throws IOException {
        Path mark = folder.resolve("erasures/essai.json");
        Files.createDirectories(mark.getParent());
        Files.writeString(mark, "{}");
        try (Archive archive = open(folder, "paul", "autre", Access.WRITE)) {
            archive.rewrite(List.of(withoutSeven()), rewritten -> {}, Progress.silent());
        }
        all.remove("essai:7");
        assertSound();
    }

    @Test
    void the_files_of_an_erasure_that_arrive_before_its_mark_bring_nothing_back(@TempDir Path kept) throws IOException {
        copy(folder.resolve("index/poste"), kept);
        Path mark = folder.resolve("erasures/essai.json");
        Files.createDirectories(mark.getParent());
        Files.writeString(mark, "{}");
        try (Archive archive = open(folder, "paul", "autre", Access.WRITE)) {
            archive.rewrite(List.of(withoutSeven()), rewritten -> {}, Progress.silent());
        }
        Files.delete(mark);
        // The index of this machine as it is where the erasure cannot reach it.
        copy(kept, folder.resolve("index/poste"));
        byte[] rewritten = Files.readAllBytes(journal());
        for (Access access : List.of(Access.READ, Access.WRITE)) {
            try (Archive archive = open(access)) {
                assertThat(told(archive)).anyMatch(said -> said.contains("plus ancien ou plus court"));
            }
        }
        assertThat(Files.readAllBytes(journal())).isEqualTo(rewritten);
        Files.writeString(mark, "{}");
        all.remove("essai:7");
        assertSound();
    }

    private static Rewriting withoutSeven() {
        return new Rewriting() {
            @Override
            public Optional<Mention> mention(Mention mention) {
                return mention.id().value().equals("essai:7") ? Optional.empty() : Optional.of(mention);
            }

            @Override
            public Optional<Act> act(Act act) {
                return Optional.of(act);
            }
        };
    }
}

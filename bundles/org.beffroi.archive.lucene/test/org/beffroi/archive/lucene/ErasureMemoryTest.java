package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.file.Disk;
import org.beffroi.core.memory.Erased;
import org.beffroi.core.memory.Kept;
import org.beffroi.core.memory.PersonalDataHolder;
import org.beffroi.core.memory.Remembered;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.folder.FolderDossiers;
import org.beffroi.dossier.privacy.Erasure;
import org.beffroi.dossier.privacy.Findings;
import org.beffroi.dossier.privacy.Place;
import org.junit.jupiter.api.Test;

/** What remembers beside the mentions is asked by an erasure, told, and forgets. */
class ErasureMemoryTest extends ErasedDossier {

    /** Remembers one quotation of hers in a file of its own; asked while all her mentions are still there. */
    private final class Album implements PersonalDataHolder {
        private boolean broken;

        private Path file() {
            return folder.resolve("albums/un.txt");
        }

        @Override
        public Set<String> folders() {
            return Set.of("albums");
        }

        @Override
        public Remembered recall(Path dossier, Erased erased) throws IOException {
            boolean hers = erased.isReference("mastodon:0") && Files.exists(file());
            return hers
                    ? new Remembered(
                            1,
                            0,
                            List.of(),
                            List.of(new Kept("albums/proof", Sentence.of(Erasure.class, "privacy.disk.refuses", "x"))),
                            Set.of("Un poulet pour Zoé et ses amis"))
                    : Remembered.NOTHING;
        }

        @Override
        public Remembered forget(Path dossier, Erased erased, Disk disk) throws IOException {
            if (broken) {
                throw new IOException("no power");
            }
            Remembered held = recall(dossier, erased);
            disk.delete(file());
            return held;
        }
    }

    private Album withAlbum() throws IOException {
        Album album = new Album();
        aDossierOfTwoHands(FEW);
        write("albums/un.txt", "Zélie Bonvoisin : Un poulet pour Zoé et ses amis");
        write("documents/bilan.md", "Elle écrit : « un poulet », puis « Un poulet pour Zoé et ses\u00A0amis »");
        write("documents/autre.md", "Un poulet pour tous");
        dossiers = new FolderDossiers(
                new LuceneArchiveProvider(), name -> name.getBytes(StandardCharsets.UTF_8), List.of(), List.of(album));
        return album;
    }

    @Test
    void what_remembers_beside_the_mentions_is_asked_and_told() throws IOException {
        withAlbum();
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            Findings found = erasure.find(Progress.silent());
            assertThat(found.in(Place.QUOTATIONS)).isEqualTo(1);
            assertThat(found.kept()).extracting(Kept::file).containsExactly("albums/proof");
            assertThat(found.left())
                    .as("it quotes her without her name")
                    .contains("documents/bilan.md")
                    .doesNotContain("documents/autre.md", "albums/un.txt");
            assertThat(folder.resolve("albums/un.txt")).exists();
            Proof proof = erasure.erase("camille", GROUND, true, Progress.silent());
            assertThat(proof.counts()).containsEntry("quotations", 1L).containsEntry(Erasure.KEPT, 1L);
            assertThat(folder.resolve("albums/un.txt")).doesNotExist();
        }
    }

    @Test
    void where_something_cannot_forget_no_mention_goes_and_the_same_erasure_completes() throws IOException {
        Album album = withAlbum();
        album.broken = true;
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Erasure erasure = new Erasure(dossier, HER, CLOCK);
            assertThatThrownBy(() -> erasure.erase("camille", GROUND, true, Progress.silent()))
                    .isInstanceOf(Refusal.class);
            assertThat(dossier.erasures().unfinished()).hasSize(1);
            assertThat(traces(dossier.archive())).isNotEmpty();
        }
        album.broken = false;
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            new Erasure(dossier, HER, CLOCK).erase("camille", GROUND, true, Progress.silent());
            assertThat(dossier.erasures().unfinished()).isEmpty();
            assertThat(traces(dossier.archive())).isEmpty();
            assertThat(folder.resolve("albums/un.txt")).doesNotExist();
        }
    }
}

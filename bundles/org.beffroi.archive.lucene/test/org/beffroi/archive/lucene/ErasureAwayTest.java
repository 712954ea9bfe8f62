package org.beffroi.archive.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.privacy.Erasure;
import org.beffroi.dossier.privacy.Whom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that was away while a person was erased, and is laid back in the folder. */
class ErasureAwayTest extends ErasedDossier {

    private static final String DENIS = "mentions/denis@autre.ndjson.gz";
    private static final String ACTS = "acts/denis@autre.ndjson";

    private void erase(Whom whom) {
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            new Erasure(dossier, whom, CLOCK).erase("camille", GROUND, true, Progress.silent());
        }
    }

    /** What the erasure knew nothing of: what others repeat of mentions that only that file holds, and what was noted of them. */
    @ParameterizedTest
    @CsvSource({"mentions,true", "both,true", "both,false", "acts,true"})
    void is_told_by_a_check_and_freed_of_her_by_a_repair(String what, boolean byAccount) throws IOException {
        aDossierOfTwoHands(FEW);
        byte[] mentions = Files.readAllBytes(folder.resolve(DENIS));
        byte[] acts = Files.readAllBytes(folder.resolve(ACTS));
        if (!what.equals("acts")) {
            Files.delete(folder.resolve(DENIS));
        }
        if (!what.equals("mentions")) {
            Files.delete(folder.resolve(ACTS));
        }
        forgetIndexes();
        erase(byAccount ? HER : new Whom.Author("Zélie Bonvoisin", Optional.empty()));
        Files.write(folder.resolve(DENIS), mentions);
        Files.write(folder.resolve(ACTS), acts);
        assertThat(tracesInFiles()).isNotEmpty();
        for (Access access : List.of(Access.READ, Access.WRITE)) {
            assertThat(problems(access)).anyMatch(said -> said.contains("dans ce fichier"));
        }
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            dossier.archive().repair(Progress.silent());
            assertThat(traces(dossier.archive())).isEmpty();
        }
        assertThat(problems(Access.READ)).isEmpty();
        assertThat(tracesInFiles()).isEmpty();
    }

    private void forgetIndexes() throws IOException {
        try (var all = Files.walk(folder.resolve(LuceneArchiveProvider.FOLDER))) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Files.delete(path);
            }
        }
    }

    private List<String> problems(Access access) {
        try (Dossier dossier = dossiers.open(folder, access, Progress.silent())) {
            return dossier.archive().check(Progress.silent()).problems().stream()
                    .map(problem -> problem.in(Locale.FRENCH))
                    .toList();
        }
    }

    @Test
    void what_a_repair_learnt_of_her_does_not_come_back_by_an_import_either() throws IOException {
        aDossierOfTwoHands(FEW);
        byte[] mentions = Files.readAllBytes(folder.resolve(DENIS));
        Files.delete(folder.resolve(DENIS));
        forgetIndexes();
        erase(HER);
        Files.write(folder.resolve(DENIS), mentions);
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            dossier.archive().repair(Progress.silent());
            dossier.archive().add(mentions(0, size));
            dossier.archive().checkpoint();
            assertThat(traces(dossier.archive())).isEmpty();
            assertThat(size(dossier.archive())).isEqualTo(size - size / EVERY);
        }
        assertThat(tracesInFiles()).isEmpty();
    }

    @Test
    void a_copy_under_another_name_that_nobody_reads_is_told_and_freed_of_her_too() throws IOException {
        aDossierOfTwoHands(FEW);
        byte[] mentions = Files.readAllBytes(folder.resolve(DENIS));
        byte[] acts = Files.readAllBytes(folder.resolve(ACTS));
        erase(HER);
        assertThat(tracesInFiles()).isEmpty();
        Path copy = folder.resolve("mentions/denis@autre.ndjson.gz.bak.gz");
        Files.write(copy, mentions);
        Files.write(folder.resolve("acts/denis@autre.ndjson.old"), acts);
        assertThat(tracesInFiles()).hasSize(2);
        assertThat(problems(Access.READ))
                .anyMatch(said -> said.startsWith("mentions/denis@autre.ndjson.gz.bak.gz\u00a0:"))
                .anyMatch(said -> said.startsWith("acts/denis@autre.ndjson.old\u00a0:"));
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            dossier.archive().repair(Progress.silent());
        }
        assertThat(problems(Access.READ)).isEmpty();
        assertThat(tracesInFiles()).isEmpty();
        assertThat(copy).as("what is others' in it stays").isNotEmptyFile();
    }

    @Test
    void an_erasure_that_was_cut_short_is_told_by_a_check() throws IOException {
        aDossierOfTwoHands(FEW);
        erase(HER);
        assertThat(problems(Access.READ)).isEmpty();
        try (Dossier dossier = dossiers.open(folder, Access.WRITE, Progress.silent())) {
            Proof proof = dossier.erasures().all().getFirst();
            dossier.erasures()
                    .keep(new Proof(
                            proof.id(),
                            proof.kind(),
                            proof.begun(),
                            Optional.empty(),
                            proof.who(),
                            proof.ground(),
                            proof.texts(),
                            proof.people(),
                            proof.addresses(),
                            proof.counts(),
                            proof.traces()));
        }
        assertThat(problems(Access.READ)).anyMatch(said -> said.startsWith("Un effacement a été commencé"));
        erase(HER);
        assertThat(problems(Access.READ)).isEmpty();
    }

    @Test
    void a_window_never_offers_a_command_line() throws IOException {
        aDossierOfTwoHands(FEW);
        byte[] mentions = Files.readAllBytes(folder.resolve(DENIS));
        erase(HER);
        Files.write(folder.resolve(DENIS), mentions);
        List<String> said = new ArrayList<>();
        try (Dossier dossier = dossiers.open(folder, Access.READ, Progress.silent())) {
            for (Sentence problem : dossier.archive().check(Progress.silent()).problems()) {
                said.add(problem.inWindow(Locale.FRENCH));
                said.add(problem.inWindow(Locale.ENGLISH));
            }
            try (var snapshot = dossier.archive().snapshot()) {
                assertThat(snapshot.entry(new MentionId("mastodon:" + size / 2)))
                        .isEmpty();
            }
        }
        assertThat(said).isNotEmpty().noneMatch(one -> one.contains("beffroi archive"));
    }
}

package org.beffroi.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Demonstration;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.demo.DemoTown;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.beffroi.tests.architecture.Project;
import org.beffroi.tests.services.AllServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The frozen corpus holds what its documentation says: the files are the truth, and never change. */
class FrozenCorpusTest {

    /** Of its lines, as {@link List#hashCode} defines it. */
    private static final int FINGERPRINT = -773_406_723;

    private final FrozenCorpus corpus = new FrozenCorpus();

    private long count(Predicate<Mention> which) {
        return corpus.mentions().stream().filter(which).count();
    }

    /** Those published from one day to another, both included. */
    private List<Mention> published(String from, String to) {
        return corpus.mentions().stream()
                .filter(mention -> mention.published()
                        .map(time ->
                                time.atZone(FrozenCorpus.ZONE).toLocalDate().toString())
                        .filter(day -> day.compareTo(from) >= 0 && day.compareTo(to) <= 0)
                        .isPresent())
                .toList();
    }

    private static double negative(List<Mention> mentions) {
        return mentions.stream()
                .mapToInt(mention -> mention.strings(CoreFields.TONE).contains("negative") ? 1 : 0)
                .average()
                .orElse(0);
    }

    @Test
    void it_is_the_one_that_was_frozen() throws IOException {
        assertThat(corpus.mentions()).hasSize(2_477);
        assertThat(corpus.mentions()).extracting(Mention::id).doesNotHaveDuplicates();
        InputStream file = FrozenCorpus.class.getResourceAsStream("mentions.ndjson");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            assertThat(lines.lines().toList().hashCode())
                    .as("all golden files rest on it")
                    .isEqualTo(FINGERPRINT);
        }
    }

    @Test
    void it_holds_a_crisis_and_a_festival() {
        List<Mention> crisis = published("2025-03-03", "2025-03-06");
        assertThat(crisis).hasSizeGreaterThan(400);
        assertThat(negative(crisis)).isGreaterThan(0.5);
        List<Mention> festival = published("2025-06-12", "2025-06-15");
        assertThat(festival).hasSizeGreaterThan(50);
        assertThat(negative(festival)).isLessThan(0.3);
    }

    @Test
    void it_holds_what_sets_analyses_traps() {
        assertThat(count(mention -> mention.published().isEmpty())).isEqualTo(10);
        assertThat(count(mention -> mention.strings(CoreFields.REPOST_OF).size() == 1))
                .isGreaterThan(50);
        assertThat(count(mention -> mention.strings(CoreFields.SPEAKER).contains("own")
                        && mention.strings(CoreFields.TYPE).contains("comment")))
                .as("replies of the town hall")
                .isGreaterThan(10);
        assertThat(corpus.mentions().stream().map(Mention::network).distinct().count())
                .isGreaterThan(10);
        assertThat(count(mention -> !mention.strings(CoreFields.PLACE).isEmpty()))
                .isGreaterThan(300);
        assertThat(corpus.ordinaryPeople()).hasSizeGreaterThan(300).doesNotContainAnyElementsOf(corpus.publicActors());
    }

    @Test
    void it_has_a_gap_in_which_one_source_brought_nothing() {
        assertThat(count(mention -> mention.origin().source().equals(FrozenCorpus.INTERRUPTED)
                        && mention.origin().collected().isAfter(FrozenCorpus.GAP_FROM)
                        && mention.origin().collected().isBefore(FrozenCorpus.GAP_TO)))
                .isZero();
        assertThat(count(mention -> mention.origin().collected().equals(FrozenCorpus.GAP_TO)))
                .as("what was found late")
                .isPositive();
    }

    /** {@code -Dcorpus.write=true} makes it again from the demonstration as it is today, to compare; the files stay. */
    @Test
    @EnabledIfSystemProperty(named = "corpus.write", matches = "true")
    void it_can_be_made_again_to_compare(@TempDir Path folder) throws IOException {
        Path made =
                Files.createDirectories(Project.here().root().resolve("target").resolve("corpus"));
        Path dossier = folder.resolve("sonneval");
        AllServices.<Demonstration>of(Demonstration.class)
                .findFirst()
                .orElseThrow()
                .make(dossier, Progress.silent());
        Dossiers dossiers = AllServices.<Dossiers>of(Dossiers.class).findFirst().orElseThrow();
        try (Dossier town = dossiers.open(dossier, Access.READ, Progress.silent())) {
            List<Mention> mentions = new CorpusMaking(FrozenCorpus.FIRST_DAY, FrozenCorpus.ZONE).of(town.archive());
            FrozenCorpus.write(mentions, made.resolve("mentions.ndjson"));
            Files.write(
                    made.resolve("vocabulary.tsv"),
                    CorpusMaking.vocabulary(mentions, town.archive().fields()));
            Files.write(
                    made.resolve("public-actors.txt"),
                    new DemoTown().publicActors().stream().distinct().sorted().toList());
            assertThat(mentions).isNotEmpty();
        }
    }
}

package org.beffroi.observatory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Places;
import org.beffroi.core.result.Table;
import org.beffroi.observatory.demo.DemoObservatory;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.beffroi.testing.analysis.AnalysisContract;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A census among all analyses; a dossier that has none says so. */
class CensusAnalysisTest extends AnalysisContract {

    private final FrozenCorpus corpus = new FrozenCorpus();

    @TempDir
    Path folder;

    @Override
    protected Analysis<?> analysis() {
        return new CensusAnalysis(new FrenchTerritories());
    }

    @Test
    void the_latest_census_of_the_dossier_is_told_with_what_an_indicator_can_follow() {
        new DemoObservatory().add(folder);
        Answer answer = answer(new CensusAnalysis.Parameters(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(answer.findings().title()).contains("3 octobre 2025");
        assertThat(answer.findings().findings().getFirst().sentence()).contains("sont sur les réseaux sociaux");
        assertThat(answer.measures())
                .extracting(Measure::key)
                .startsWith("share.present", "share.present.with.website", "share.website", "share.single")
                .contains("share.network.facebook", "share.network.instagram");
        Measure present = answer.measures().getFirst();
        assertThat(present.part().orElseThrow().base()).isEqualTo(387);
        assertThat(present.part().orElseThrow().unknown()).isPositive();
        Table strata = (Table) answer.results().getFirst();
        assertThat(strata.rows()).hasSizeGreaterThan(2);
        Answer earlier = answer(new CensusAnalysis.Parameters(
                Optional.of("communes-2025-04-04"), Optional.of(CensusAnalysis.Group.DEPARTEMENT), Optional.empty()));
        assertThat(earlier.measures().getFirst().value())
                .isNotEqualTo(answer.measures().getFirst().value());
        assertThat(((Places) earlier.results().getFirst()).counted())
                .as("bodies, not mentions")
                .contains("collectivités dont on le sait");
        assertThat(earlier.leftOut()).anyMatch(sentence -> sentence.contains("ni comme présentes ni comme absentes"));
    }

    /** Of the 387 communes of the demonstration 18 have 2,000 to 10,000 inhabitants; of one nobody says what it has. */
    @Test
    void the_peers_of_a_body_are_those_of_its_size() {
        new DemoObservatory().add(folder);
        Answer all = answer(new CensusAnalysis.Parameters(Optional.empty(), Optional.empty(), Optional.empty()));
        Answer peers = answer(new CensusAnalysis.Parameters(Optional.empty(), Optional.empty(), Optional.of(4_200)));
        assertThat(peers.results()).isEqualTo(all.results());
        assertThat(peers.findings().findings().getFirst().sentence())
                .contains("17 collectivités de cette taille", "2 000 à 10 000");
        assertThat(peers.measures())
                .extracting(Measure::key)
                .isEqualTo(all.measures().stream().map(Measure::key).toList());
        Measure present = peers.measures().getFirst();
        assertThat(present.part().orElseThrow().base()).isEqualTo(18);
        Answer nobody = answer(new CensusAnalysis.Parameters(Optional.empty(), Optional.empty(), Optional.of(70_000)));
        assertThat(nobody.measures()).allMatch(one -> one.part().isEmpty());
        assertThat(nobody.findings().findings().getFirst().sentence())
                .contains("n’a aucune collectivité de cette taille");
    }

    private Answer answer(CensusAnalysis.Parameters parameters) {
        try (var archive = newArchive(corpus.fields(), FrozenCorpus.ZONE, FrozenCorpus.TODAY);
                Snapshot snapshot = archive.snapshot()) {
            return new CensusAnalysis(new FrenchTerritories())
                    .answer(
                            parameters,
                            corpus.run(snapshot, Locale.FRENCH, Cancel.never()).with(folder.resolve("codebook")));
        }
    }
}

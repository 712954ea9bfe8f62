package org.beffroi.analyses.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.about.Themes;
import org.beffroi.analyses.amount.Rhythm;
import org.beffroi.analyses.amount.ShareOfVoice;
import org.beffroi.analyses.effect.Answers;
import org.beffroi.analyses.effect.Feedback;
import org.beffroi.analyses.ground.WhoseGround;
import org.beffroi.analyses.rising.discontent.Discontent;
import org.beffroi.analyses.trust.Corrections;
import org.beffroi.analyses.trust.Coverage;
import org.beffroi.analyses.where.OutsideImage;
import org.beffroi.analyses.who.First;
import org.beffroi.analyses.who.Simultaneous;
import org.beffroi.analyses.who.Speakers;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Share;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What figures of analyses say of themselves: what they count, that nothing was drawn, and when they have nothing to say. */
class FiguresTest {

    private static final List<Analysis<?>> OF_SHARES = List.of(
            new Rhythm(),
            new ShareOfVoice(),
            new Themes(),
            new Speakers(),
            new WhoseGround(),
            new OutsideImage(),
            new Answers(),
            new Corrections(),
            new Coverage());

    private final Town town = new Town();

    private static <P extends Record> Answer answer(Analysis<P> analysis, Map<String, List<String>> texts, Run run) {
        return analysis.answer(Form.of(analysis.parameters()).read(texts), run);
    }

    @Test
    void sharesOfWhatTheArchiveHoldsAreCountedWholeAndHaveNoInterval() {
        FrozenCorpus corpus = new FrozenCorpus();
        NaiveArchive archive = new NaiveArchive(corpus.fields(), FrozenCorpus.ZONE, FrozenCorpus.TODAY);
        corpus.fill(archive);
        try (var snapshot = archive.snapshot()) {
            Run run = corpus.run(snapshot, Locale.FRENCH, Cancel.never());
            assertThat(OF_SHARES)
                    .flatExtracting(analysis -> answer(analysis, Map.of(), run).measures())
                    .extracting(Measure::part)
                    .filteredOn(Optional::isPresent)
                    .hasSizeGreaterThan(12)
                    .noneMatch(part -> part.orElseThrow().sampled());
        }
    }

    @Test
    void whatNeedsASubjectSaysSoWithoutOne() {
        town.add("2024-03-01T10:00:00Z", "la cantine");
        assertThatThrownBy(() -> answer(new First(), Map.of(), town.run()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Give a search.");
        assertThatThrownBy(() -> answer(new Feedback(), Map.of(), town.run()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("give a search that finds its subject, and the days of the action");
    }

    @Test
    void whatWasLookedForInMentionsIsNoPartOfThem() {
        town.add("2024-03-09T10:00:00Z", "la cantine");
        town.add("2024-03-09T11:00:00Z", "la piscine");
        Measure texts =
                answer(new Simultaneous(), Map.of(), town.run()).measures().getFirst();
        assertThat(texts.label()).isEqualTo("textes parus sous 3 comptes au moins en 10 minutes");
        assertThat(texts.counted()).contains("cherchés dans 2 mentions");
        assertThat(answer(new Discontent(), Map.of(), town.run())
                        .measures()
                        .getLast()
                        .counted())
                .contains(
                        "aucun n’est en cours dans 2 mentions\u202f; un mécontentement\u00a0: 5 personnes au moins qui se plaignent");
    }

    @Test
    void theTenMostActiveOfTenAreAllAndNoShare() {
        town.add("2024-03-01T10:00:00Z", "la cantine", CoreFields.AUTHOR, "a");
        town.add("2024-03-01T11:00:00Z", "la piscine", CoreFields.AUTHOR, "b");
        assertThat(answer(new Speakers(), Map.of(), town.run()).measures())
                .filteredOn(measure -> measure.key().equals("share.top.ten"))
                .singleElement()
                .satisfies(measure -> assertThat(measure.value()).isNaN())
                .satisfies(measure ->
                        assertThat(measure.why().orElseThrow()).startsWith("2 comptes seulement s’expriment"));
    }

    @Test
    void answersNameBothPopulations() {
        List<Measure> measures = answer(new Answers(), Map.of(), threads()).measures();
        assertThat(measures.getFirst().label())
                .isEqualTo("part des mentions attribuées qui ont une réponse ou sont closes");
        assertThat(measures.getLast().label()).contains("dans les fils", "attribuée ou non");
        assertThat(measures.getLast().counted()).contains("1 réponse de la collectivité dans les fils");
    }

    private Run threads() {
        var asked = town.add("2024-03-01T10:00:00Z", "Quand rouvre la piscine ?");
        town.add("2024-03-01T12:00:00Z", "Lundi.", CoreFields.SPEAKER, "own", CoreFields.REPLY_TO, asked.value());
        return town.run();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "true"})
    void sharesOfTonesSayHowCopiesCount(String once) {
        town.add("2024-03-01T10:00:00Z", "la cantine est fermée", CoreFields.TONE, "negative");
        Answer answer = answer(new Themes(), Map.of("withoutCopies", List.of(once)), town.run());
        Share negative = answer.measures().get(1).part().orElseThrow();
        String said = once.equals("true") ? "1 mention (reprises comptées une fois)" : "1 mention (reprises comprises)";
        assertThat(negative.counted()).isEqualTo(said);
        assertThat(answer.leftOut()).anyMatch(line -> line.startsWith("Les reprises d’un même texte comptent "));
    }

    @Test
    void sharesOfTonesOfPagesAndSpeakersSayHowCopiesCount() {
        town.add(
                "2024-03-01T10:00:00Z",
                "la cantine est fermée",
                CoreFields.TONE,
                "negative",
                CoreFields.NETWORK,
                "forum");
        for (Analysis<?> analysis : List.of(new Speakers(), new WhoseGround())) {
            assertThat(answer(analysis, Map.of(), town.run()).leftOut())
                    .contains("Les reprises d’un même texte comptent chacune, dans les parts de tonalités aussi.");
        }
    }
}

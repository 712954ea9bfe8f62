package org.beffroi.analyses.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Share;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

class ShareOfVoiceTest {

    private final Town town = new Town();

    ShareOfVoiceTest() {
        town.add("2024-03-01T10:00:00Z", "la cantine", CoreFields.NETWORK, "facebook");
        town.add("2024-03-01T11:00:00Z", "la cantine", CoreFields.NETWORK, "facebook");
        town.add("2024-03-01T12:00:00Z", "la piscine", CoreFields.NETWORK, "press");
        town.add("2024-03-03T10:00:00Z", "la piscine et la cantine", CoreFields.NETWORK, "facebook");
        town.add("2024-03-03T10:00:00Z", "le marché");
    }

    @Test
    void searchesShareWhatAnyOfThemFinds() {
        Answer answer = answer(List.of("piscine", "cantine"));
        Table table = (Table) answer.results().getLast();
        assertThat(table.rows().get(0).cells().subList(0, 3)).containsExactly("cantine", 3L, 0.75);
        assertThat(table.rows().get(1).cells().subList(0, 3)).containsExactly("piscine", 2L, 0.5);
        // Of each it is known whether it is found: there is nothing between what the share lies.
        assertThat(table.columns()).extracting(Column::key).doesNotContain("least", "most", "low", "high");
        assertThat(answer.mentions()).isEqualTo(4);
        assertThat(answer.leftOut()).containsExactly("1 mention ne relève d’aucune et ne compte pas dans le tout.");
    }

    @Test
    void whatCountsForSeveralIsSaid() {
        assertThat(sentences(answer(List.of("piscine", "cantine"))))
                .contains("Une mention compte pour plusieurs\u00a0: la somme des parts dépasse 100\u202f%.");
    }

    @Test
    void withoutSearchesTheValuesOfAFieldShareWhatHasOne() {
        Answer answer = answer(List.of());
        assertThat(sentences(answer))
                .startsWith(
                        "Là où elle est connue, la plus grande part revient à «\u202fFacebook\u202f»\u00a0: 75\u202f% de 4 mentions.",
                        "Ensuite\u00a0: presse (25\u202f%).",
                        "Pour 1 mention (20\u202f% de 5), aucune valeur du champ «\u202fréseau\u202f» n’est connue\u00a0: les parts sont celles des autres.");
        Share first = answer.measures().getFirst().part().orElseThrow();
        assertThat(first).extracting(Share::count, Share::known, Share::base).containsExactly(3L, 4L, 5L);
        // Whoever counts mentions counts those of no known network too.
        assertThat(answer.measures().getLast().value()).isEqualTo(5);
        assertThat(answer.leftOut()).isEmpty();
        Table table = (Table) answer.results().getLast();
        // One of five is of no known network: it may be on Facebook, or not.
        assertThat(table.rows().getFirst().cells().subList(2, 5)).containsExactly(0.75, 0.6, 0.8);
        assertThat(table.columns())
                .extracting(Column::key)
                .contains("least", "most")
                .doesNotContain("low", "high");
    }

    @Test
    void oneVoiceAloneHasNoShare() {
        Town one = new Town();
        one.add("2024-03-01T10:00:00Z", "la cantine", CoreFields.NETWORK, "x");
        one.add("2024-03-02T10:00:00Z", "la piscine", CoreFields.NETWORK, "x");
        Answer answer = new ShareOfVoice().answer(parameters(List.of(), "network"), one.run());
        assertThat(answer.measures().getFirst())
                .satisfies(measure -> assertThat(measure.value()).isNaN())
                .satisfies(measure -> assertThat(measure.why().orElseThrow())
                        .startsWith(
                                "Il n’y a que «\u202fX\u202f»\u00a0: une part de voix compare au moins deux voix."));
        assertThat(sentences(answer)).first().asString().startsWith("Il n’y a que");
        one.add("2024-03-02T10:00:00Z", "le marché");
        assertThat(new ShareOfVoice()
                        .answer(parameters(List.of(), "network"), one.run())
                        .measures()
                        .getFirst()
                        .why()
                        .orElseThrow())
                .startsWith("Là où elle est connue, il n’y a que");
    }

    @Test
    void whereEachHasAValueNothingIsSaidOfWhatIsUnknown() {
        Town known = new Town();
        known.add("2024-03-01T10:00:00Z", "la cantine", CoreFields.NETWORK, "facebook");
        known.add("2024-03-01T12:00:00Z", "la piscine", CoreFields.NETWORK, "press");
        Answer answer = new ShareOfVoice().answer(parameters(List.of(), "network"), known.run());
        assertThat(sentences(answer)).noneMatch(said -> said.contains("connue"));
        assertThat(answer.measures().getFirst().part().orElseThrow().unknown()).isZero();
    }

    @Test
    void aDayOnWhichNobodySpokeIsNotMeasured() {
        Series series = (Series) answer(List.of()).results().getFirst();
        assertThat(series.lines().getFirst().points())
                .extracting(Series.Point::value)
                .satisfiesExactly(
                        day -> assertThat(day).isCloseTo(2 / 3.0, within(1e-12)),
                        day -> assertThat(day).isNaN(),
                        day -> assertThat(day).isEqualTo(1));
    }

    @Test
    void aFieldThatNamesPeopleIsRefused() {
        assertThatThrownBy(() -> new ShareOfVoice().answer(parameters(List.of(), "auteur"), town.run()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“auteur” is not a field");
    }

    private Answer answer(List<String> searches) {
        return new ShareOfVoice().answer(parameters(searches, "network"), town.run());
    }

    private static ShareOfVoice.Parameters parameters(List<String> searches, String field) {
        return new ShareOfVoice.Parameters("", Optional.empty(), searches, field, 6, Optional.of(Unit.DAY), false);
    }

    private static List<String> sentences(Answer answer) {
        return answer.findings().findings().stream()
                .map(finding -> finding.sentence())
                .toList();
    }
}

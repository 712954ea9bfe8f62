package org.beffroi.analyses.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Network;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

/** Of forty mentions ten have the canteen; eight of these a cold meal beside it, two far away. */
class CooccurrenceTest {

    private final Town town = new Town();

    CooccurrenceTest() {
        for (int i = 0; i < 8; i++) {
            town.add("2024-03-01T09:00:00Z", "cantine : repas froid");
        }
        for (int i = 0; i < 2; i++) {
            town.add("2024-03-01T09:00:00Z", "cantine un deux trois quatre cinq six sept huit froid");
        }
        for (int i = 0; i < 30; i++) {
            town.add("2024-03-01T09:00:00Z", i < 10 ? "il fait froid" : "rien de neuf");
        }
    }

    @Test
    void neighboursAreCountedWithinTheDistance() {
        Asked asked = Asked.of(new Cooccurrence(), town.run(), "word", "cantine");
        // Eight near one another, of ten and of twenty among forty: five by chance, logDice 14 + log2(16 / 30).
        assertThat(asked.row("other", "froid"))
                .containsEntry("mentions", 8L)
                .containsEntry("of", 20L)
                .containsEntry("expected", 5.0);
        assertThat((double) asked.row("other", "froid").get("log.dice"))
                .isCloseTo(14 + Math.log(16 / 30.0) / Math.log(2), within(1e-9));
        assertThat(asked.column("other").getFirst()).isEqualTo("repas");
    }

    @Test
    void inOneSentenceTheyMayBeFarApart() {
        Asked asked = Asked.of(new Cooccurrence(), town.run(), "word", "cantine", "sentence", "true");
        assertThat(asked.row("other", "froid")).containsEntry("mentions", 10L);
    }

    @Test
    void everyCountIsADoorToAsManyMentions() {
        for (String distance : List.of("2", "5", "9")) {
            Asked asked = Asked.of(new Cooccurrence(), town.run(), "word", "cantine OR fait", "distance", distance);
            assertThat(asked.table().rows()).isNotEmpty();
            for (Table.Row row : asked.table().rows()) {
                for (String column : List.of("mentions", "of")) {
                    var query = ((DrillDown.ToMentions) row.drillDown(column).orElseThrow()).query();
                    assertThat(town.snapshot().count(query, Cancel.never()))
                            .isEqualTo((long) row.cells().get(asked.index(column)));
                }
            }
        }
    }

    @Test
    void withoutAWordFrequentOnesArePaired() {
        Asked asked = Asked.of(new Cooccurrence(), town.run());
        assertThat(asked.column("one")).contains("cantine");
        Series bars = (Series) asked.answer().results().getFirst();
        assertThat(bars.lines().getFirst().points())
                .extracting(Series.Point::value)
                .isSortedAccordingTo(Comparator.<Double>naturalOrder().reversed());
        Network network = (Network) asked.answer().results().get(1);
        assertThat(network.nodes()).extracting(Network.Node::label).contains("repas", "cantine");
    }

    @Test
    void aFieldIsNoWord() {
        assertThatThrownBy(() -> Asked.of(new Cooccurrence(), town.run(), "word", "tone:negative"))
                .isInstanceOf(Refusal.class);
    }
}

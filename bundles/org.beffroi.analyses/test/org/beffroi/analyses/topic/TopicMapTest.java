package org.beffroi.analyses.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Network;
import org.junit.jupiter.api.Test;

class TopicMapTest {

    private final Scope scope = Scope.of(new Town().run(), "", Optional.empty());
    private final TopicCount bus = topic("Le bus est en retard", false, 4, 0, 1, 2, 3, 4);
    private final TopicCount stop = topic("On attend à l’arrêt", true, 3, 3, 4, 5);
    private final TopicCount pool = topic("La piscine est fermée", false, 5, 5, 6, 7, 8, 9);

    private static TopicCount topic(String sentence, boolean rises, long people, int... mentions) {
        BitSet places = new BitSet();
        for (int mention : mentions) {
            places.set(mention);
        }
        return new TopicCount(
                new Topic(sentence, List.of(sentence.split(" "))),
                mentions.length,
                people,
                Optional.empty(),
                rises,
                places);
    }

    @Test
    void topics_are_tied_by_mentions_near_to_both_and_not_by_one_alone() {
        Network map = new TopicMap(scope, List.of(bus, stop, pool)).network().orElseThrow();
        assertThat(map.nodes()).extracting(Network.Node::weight).containsExactly(5.0, 4.0, 3.0);
        assertThat(map.nodes()).extracting(Network.Node::label).contains("Le · bus · est");
        assertThat(map.edges()).hasSize(1);
        Network.Edge tie = map.edges().getFirst();
        assertThat(List.of(tie.from(), tie.to())).containsExactly("Le bus est en retard", "On attend à l’arrêt");
        assertThat(tie.weight()).isEqualTo(2);
        assertThat(((DrillDown.ToMentions) tie.drillDown().orElseThrow())
                        .query()
                        .toString())
                .contains(new Query.Resembling("Le bus est en retard").toString())
                .contains(new Query.Resembling("On attend à l’arrêt").toString());
        assertThat(map.title()).contains("Le · bus · est", "2 mentions");
    }

    @Test
    void what_rises_has_a_colour_of_its_own() {
        Network map = new TopicMap(scope, List.of(bus, stop, pool)).network().orElseThrow();
        assertThat(map.nodes())
                .filteredOn(node -> node.group() == 1)
                .extracting(Network.Node::key)
                .containsExactly("On attend à l’arrêt");
    }

    @Test
    void topics_that_do_not_touch_are_shown_without_ties_and_two_of_them_not_at_all() {
        Network map = new TopicMap(scope, List.of(bus, pool, topic("Le parc est beau", false, 3, 20, 21, 22)))
                .network()
                .orElseThrow();
        assertThat(map.edges()).isEmpty();
        assertThat(map.title()).doesNotContain("mentions");
        assertThat(new TopicMap(scope, List.of(bus, stop)).network()).isEmpty();
    }
}

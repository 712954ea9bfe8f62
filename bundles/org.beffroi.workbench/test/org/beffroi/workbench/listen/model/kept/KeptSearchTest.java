package org.beffroi.workbench.listen.model.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.core.archive.Order;
import org.beffroi.core.mention.MentionId;
import org.junit.jupiter.api.Test;

class KeptSearchTest {

    @Property(tries = 200)
    void what_is_written_is_read_again_and_names_nobody(@ForAll("searches") KeptSearch kept) {
        String line = kept.written();
        assertThat(KeptSearch.read(line, List.of("autre", kept.text()))).contains(kept);
        assertThat(line).doesNotContain("dupont").doesNotContain("\n");
    }

    @Property(tries = 100)
    void any_line_is_read_or_refused(@ForAll String line) {
        assertThat(KeptSearch.read(line, List.of())).isEmpty();
    }

    @Test
    void a_search_that_is_forgotten_in_its_dossier_is_forgotten_here() {
        KeptSearch kept = new KeptSearch("auteur:jdupont", Set.of(), Order.NEWEST, false, Optional.empty());
        assertThat(KeptSearch.read(kept.written(), List.of("cantine"))).isEmpty();
    }

    @Test
    void what_came_since_stands_above_where_the_newest_come_first() {
        KeptSearch.Hand hand = KeptSearch.Hand.of(MentionId.of("test", "dupont"), 3, 100);
        assertThat(hand.rowAmong(104, Order.NEWEST)).isEqualTo(7);
        assertThat(hand.rowAmong(104, Order.OLDEST)).isEqualTo(3);
        assertThat(hand.rowAmong(1, Order.OLDEST)).isZero();
        assertThat(hand.is(MentionId.of("test", "dupont"))).isTrue();
        assertThat(hand.is(MentionId.of("test", "durand"))).isFalse();
    }

    @Provide
    Arbitrary<KeptSearch> searches() {
        Arbitrary<Optional<KeptSearch.Hand>> hands = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.longs().between(1, 1_000_000))
                .as((row, of) -> KeptSearch.Hand.of(MentionId.of("dupont", "1"), row, of))
                .optional();
        return Combinators.combine(
                        Arbitraries.of("", "cantine", "auteur:jdupont", "cantine réseau:presse"),
                        Arbitraries.integers().between(0, 9).set().ofMaxSize(4),
                        Arbitraries.of(Order.values()),
                        Arbitraries.of(true, false),
                        hands)
                .as(KeptSearch::new);
    }
}

package org.beffroi.workbench.listen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.QueryParser;
import org.beffroi.core.query.Refinement.Chip;
import org.junit.jupiter.api.Test;

class SoughtTest {

    private final QueryParser parser = new QueryParser(Fields.core());

    @Test
    void another_search_lets_go_of_the_days_of_a_figure() {
        Sought typed = typed(opened("date:2025-03-04..2025-03-06"), "cantine");
        assertThat(typed.refined()).isEqualTo(refined("cantine"));
        assertThat(fields(typed.letGo())).containsExactly("published");
    }

    @Test
    void what_was_chosen_on_top_of_a_figure_stays() {
        Sought figure = opened("bus date:2025-03-04..2025-03-06");
        Sought narrowed = figure.narrowed(figure.refined().toggled(CoreFields.NETWORK, "press"));
        assertThat(typed(narrowed, "cantine").refined()).isEqualTo(refined("cantine réseau:presse"));
    }

    @Test
    void a_filter_of_a_figure_that_was_changed_by_hand_is_chosen() {
        Sought figure = opened("bus réseau:facebook");
        Sought narrowed = figure.narrowed(figure.refined().toggled(CoreFields.NETWORK, "press"));
        assertThat(typed(narrowed, "cantine").refined()).isEqualTo(refined("cantine réseau:(facebook OU presse)"));
    }

    @Test
    void words_are_offered_back_while_one_word_is_typed_and_no_longer() {
        Sought first = typed(opened("bus date:2025-03"), "can");
        Sought further = typed(first, "cantine");
        assertThat(further.letGo()).hasSize(1);
        assertThat(typed(further, "école").letGo()).isEmpty();
        assertThat(further.narrowed(further.refined().toggled(CoreFields.NETWORK, "press"))
                        .letGo())
                .isEmpty();
    }

    @Test
    void nothing_typed_anew_keeps_all() {
        Sought figure = opened("date:2025-03");
        assertThat(typed(figure, "").refined()).isEqualTo(figure.refined());
        Sought bus = opened("bus date:2025-03");
        assertThat(typed(bus, "bus").refined()).isEqualTo(bus.refined());
    }

    @Test
    void a_filter_typed_takes_the_place_of_the_one_on_the_same_field() {
        Sought chosen = Sought.everything().narrowed(refined("date:2025-03 réseau:presse"));
        assertThat(typed(chosen, "bus date:2024").refined()).isEqualTo(refined("bus réseau:presse date:2024"));
    }

    @Property(tries = 60)
    void a_search_typed_keeps_exactly_what_was_chosen_by_hand(
            @ForAll("filters") Set<String> brought, @ForAll("filters") Set<String> chosen) {
        Sought figure = opened(String.join(" ", brought));
        Sought narrowed = figure;
        for (String filter : chosen) {
            if (!brought.contains(filter)) {
                narrowed = narrowed.narrowed(narrowed.refined().lookingFor(refined(filter)));
            }
        }
        Sought typed = typed(narrowed, "cantine");
        Set<Chip> before = Set.copyOf(narrowed.refined().chips());
        Set<Chip> kept = Set.copyOf(typed.refined().chips());
        Set<Chip> gone = Set.copyOf(typed.letGo());
        assertThat(before.stream().filter(chip -> !gone.contains(chip)).collect(Collectors.toSet()))
                .isEqualTo(kept);
        assertThat(before.stream().filter(figure.brought()::contains).collect(Collectors.toSet()))
                .isEqualTo(gone);
        assertThat(Set.copyOf(typed.takenBack().refined().chips())).isEqualTo(before);
        assertThat(typed.takenBack().brought()).isEmpty();
    }

    @Provide
    Arbitrary<Set<String>> filters() {
        return Arbitraries.of("réseau:presse", "tonalité:négative", "date:2025-03", "SAUF langue:en", "partages:>10")
                .set();
    }

    private Sought opened(String text) {
        return Sought.opened(refined(text));
    }

    private Sought typed(Sought before, String text) {
        return before.typed(refined(text), text);
    }

    private RefinedQuery refined(String text) {
        return new RefinedQuery(
                org.beffroi.core.query.NormalForm.of(parser.parse(text).orRefuse()));
    }

    private static List<String> fields(List<Chip> chips) {
        return chips.stream().map(Chip::field).toList();
    }
}

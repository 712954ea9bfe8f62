package org.beffroi.workbench.listen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.QueryParser;
import org.beffroi.core.query.QueryPrinter;
import org.junit.jupiter.api.Test;

class RefinedQueryTest {

    private final QueryParser parser = new QueryParser(Fields.core());
    private final QueryPrinter printer = new QueryPrinter(Fields.core());

    @Test
    void what_is_typed_keeps_the_chips_of_before() {
        RefinedQuery narrowed = refined("cantine réseau:facebook").lookingFor(refined("école OU collège"));
        assertThat(text(narrowed)).isEqualTo(text(refined("(école OU collège) réseau:facebook")));
    }

    @Test
    void nothing_typed_leaves_the_chips_alone() {
        assertThat(text(refined("cantine réseau:facebook").lookingFor(RefinedQuery.everything())))
                .isEqualTo("réseau:facebook");
        assertThat(RefinedQuery.everything().lookingFor(RefinedQuery.everything()))
                .isEqualTo(RefinedQuery.everything());
    }

    @Test
    void a_facet_is_counted_without_its_own_narrowing() {
        RefinedQuery narrowed = refined("cantine réseau:facebook tonalité:négative");
        assertThat(text(narrowed.withoutField(CoreFields.NETWORK))).isEqualTo("cantine tonalité:négative");
    }

    @Test
    void choosing_a_value_twice_takes_it_back() {
        RefinedQuery cantine = refined("cantine");
        RefinedQuery chosen = cantine.toggled(CoreFields.TAG, "à traiter");
        assertThat(chosen.isChosen(CoreFields.TAG, "à traiter")).isTrue();
        assertThat(chosen.toggled(CoreFields.TAG, "à traiter")).isEqualTo(cantine);
    }

    @Test
    void a_period_replaces_the_one_before() {
        RefinedQuery march = refined("cantine").within(day(1), day(31));
        assertThat(march.within(day(4), day(4)).chips()).hasSize(1);
        assertThat(march.always()).isEqualTo(refined("cantine"));
    }

    private static Optional<LocalDate> day(int day) {
        return Optional.of(LocalDate.of(2025, 3, day));
    }

    private RefinedQuery refined(String text) {
        return new RefinedQuery(parser.parse(text).orRefuse());
    }

    private String text(RefinedQuery refined) {
        return printer.print(refined.whole(), Locale.FRENCH);
    }
}

package org.beffroi.workbench.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    private static final List<String> DEPARTMENTS =
            List.of("Voirie", "Éducation", "Cadre de vie", "Petite enfance et éducation", "Culture");

    @Test
    void whatBeginsWithItComesFirstThenWhereItStandsWhateverItsAccents() {
        assertThat(Proposals.matching(DEPARTMENTS, "EDUC")).containsExactly("Éducation", "Petite enfance et éducation");
        assertThat(Proposals.matching(DEPARTMENTS, "c")).startsWith("Cadre de vie", "Culture");
    }

    @Test
    void whatNobodyKnowsIsNotOffered() {
        assertThat(Proposals.matching(DEPARTMENTS, "edutacion")).isEmpty();
    }
}

package org.beffroi.sources.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.beffroi.core.source.HostRules;
import org.beffroi.core.source.NotAdmitted;
import org.junit.jupiter.api.Test;

class WebHostRulesTest {

    private final HostRules rules = new WebHostRules();

    @Test
    void aPrivateHostPassesOnlyWhereTheUserAllowsIt() {
        assertThatThrownBy(() -> rules.admit("127.0.0.1", 25, Set.of()))
                .asInstanceOf(InstanceOfAssertFactories.type(NotAdmitted.class))
                .extracting(NotAdmitted::reason)
                .isEqualTo(NotAdmitted.Reason.PRIVATE);
        assertThatCode(() -> rules.admit("127.0.0.1", 25, Set.of("127.0.0.1:25")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.admit("127.0.0.1", 25, Set.of("127.0.0.1:587")))
                .isInstanceOf(NotAdmitted.class);
    }

    @Test
    void whatIsNoNameOfAHostIsToldApart() {
        for (String wrong : new String[] {"smtp ville.example", "0177.0.0.1", "user@ville.example"}) {
            assertThatThrownBy(() -> rules.admit(wrong, 25, Set.of()))
                    .asInstanceOf(InstanceOfAssertFactories.type(NotAdmitted.class))
                    .extracting(NotAdmitted::reason)
                    .isEqualTo(NotAdmitted.Reason.NO_ADDRESS);
        }
    }
}

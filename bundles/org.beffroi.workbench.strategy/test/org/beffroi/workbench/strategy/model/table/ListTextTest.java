package org.beffroi.workbench.strategy.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ListTextTest {

    @Test
    void blanksBetweenSemicolonsAreNoWords() {
        assertThat(ListText.split(" jeunes ;; \u202f; familles\u202f;")).containsExactly("jeunes", "familles");
    }

    @Property
    void whatIsJoinedIsSplitAgain(@ForAll("words") List<String> words) {
        assertThat(ListText.split(ListText.join(words))).isEqualTo(words);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("ab; \"é\n\u202f")
                .ofMaxLength(6)
                .list()
                .ofMaxSize(5);
    }
}

package org.beffroi.core.limit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpreadsheetFormulaTest {

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings().withChars("'=+-@ \t\n\u00A0\uFF1Da1").ofMaxLength(8);
    }

    @Property
    void whatIsWrittenIsReadBackAsItWas(@ForAll("cells") String cell) {
        assertThat(SpreadsheetFormula.bare(SpreadsheetFormula.disarmed(cell))).isEqualTo(cell);
    }

    @Property
    void whatIsWrittenBeginsNoFormula(@ForAll("cells") String cell) {
        assertThat(SpreadsheetFormula.disarmed(cell)).doesNotMatch("(?s)[\\s\u00A0]*[=+\\-@\uFF1D].*");
    }

    @Test
    void ordinaryWordsStayAsTheyAre() {
        assertThat(SpreadsheetFormula.disarmed("l’école")).isEqualTo("l’école");
        assertThat(SpreadsheetFormula.disarmed("'à voir'")).isEqualTo("'à voir'");
        assertThat(SpreadsheetFormula.bare("'à voir'")).isEqualTo("'à voir'");
    }
}

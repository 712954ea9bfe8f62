package org.beffroi.workbench.strategy.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void aLineBreakInsideACellOfASpreadsheetStaysInsideIt() {
        TextTable table = Trial.table("Nom\tÉnoncé\n\"deux\nlignes\"\t\"dit \"\"oui\"\"\"\n");
        assertThat(table.rows()).containsExactly(List.of("Nom", "Énoncé"), List.of("deux\nlignes", "dit \"oui\""));
    }

    @Test
    void aQuotationMarkThatNobodyClosesTakesNoRowWithIt() {
        assertThat(Trial.table("\"Affiche\t3\nDépliant\t5\n\nAutre\t\n").rows())
                .containsExactly(
                        List.of("\"Affiche", "3"), List.of("Dépliant", "5"), List.of(""), List.of("Autre", ""));
    }

    @Test
    void linesOfWindowsAreLines() {
        assertThat(Trial.table("a\tb\r\nc\td\r\n").rows()).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void whatASpreadsheetWouldReckonIsWordsToIt() {
        TextTable table = new TextTable(List.of(List.of("=1+1", "-3,5", "@maire", "'=x", "'ici")));
        assertThat(table.tabbed()).isEqualTo("'=1+1\t-3,5\t'@maire\t''=x\t'ici\n");
        assertThat(TextTable.read(table.tabbed())).contains(table);
    }

    @Test
    void htmlHoldsNoMarkupOfCells() {
        assertThat(new TextTable(List.of(List.of("<b>&\n\""))).html()).contains("<td>&lt;b&gt;&amp;<br>&quot;</td>");
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadAgain(@ForAll("tables") List<List<String>> rows) {
        TextTable table = new TextTable(rows);
        assertThat(TextTable.read(table.tabbed())).contains(table);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab \t\n\"'=+-@;,é1«\u202f").ofMaxLength(8),
                Arbitraries.of("deux\nlignes", "12", "\"dit\" ; oui", "2026-11-28\tici"));
        return Arbitraries.integers()
                .between(1, 16)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(5));
    }
}

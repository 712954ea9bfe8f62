package org.beffroi.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.core.csv.CsvRow.Quotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mark behind a number says inches, and is none too many; one that closes what another opens is no unit. */
class MarksOfUnitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "un écran 19\" neuf|SOUND",
                "19\"|SOUND",
                "5\" sur 7\" de large|SOUND",
                "un 19.5\" dit \"plat\" ici|SOUND",
                "dit \"écran 19\" ici|SOUND",
                "dit \"19\" ici|SOUND",
                "un \"écran neuf|LITERAL",
                "un 2019\" neuf|LITERAL"
            })
    void marksWithinACell(String cell, Quotation quotation) {
        CsvRecords rows = new CsvText("a,b,c\n1," + cell + ",2\n3,4,5\n").rows();
        rows.columns(rows.next().cells().size());
        CsvRow row = rows.next();
        assertThat(row.cell(1)).isEqualTo(cell);
        assertThat(row.quotation()).isEqualTo(quotation);
        assertThat(rows.next().cells()).containsExactly("3", "4", "5");
    }
}

package org.beffroi.sources.workbook;

import java.io.IOException;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.table.Beginning;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Format;
import org.beffroi.sources.table.RowsReading;
import org.beffroi.testing.fuzz.FuzzContract;

/** Spreadsheets of OpenDocument, in one flat file; packed ones hold the same. */
class OdsFuzzTest extends FuzzContract {

    OdsFuzzTest() {
        super("ods");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        Content content = RowsReading.content(input, "essai.fods");
        try {
            for (Beginning sheet : WorkbookRows.beginnings(Format.ODS, content)) {
                RowsReading.all(() -> new WorkbookRows(Format.ODS, content, sheet.sheet(), 1, 3), FuzzContract::told);
            }
        } catch (Refusal refusal) {
            told(refusal.sentence());
        }
    }
}

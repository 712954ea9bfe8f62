package org.beffroi.sources.table;

import java.io.IOException;
import org.beffroi.core.message.Refusal;
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
            for (Beginning sheet : OdsRows.beginnings(content)) {
                RowsReading.all(() -> new OdsRows(content, sheet.sheet(), 1, 3), FuzzContract::told);
            }
        } catch (Refusal refusal) {
            told(refusal.sentence());
        }
    }
}

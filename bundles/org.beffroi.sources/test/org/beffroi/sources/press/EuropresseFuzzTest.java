package org.beffroi.sources.press;

import java.io.IOException;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.RowsReading;
import org.beffroi.testing.fuzz.FuzzContract;

/** Pages of articles as Europresse exports them, of all years. */
class EuropresseFuzzTest extends FuzzContract {

    EuropresseFuzzTest() {
        super("europresse");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        try {
            Content content = RowsReading.content(input, "essai.html");
            RowsReading.all(() -> PressExport.EUROPRESSE.pages(content), FuzzContract::told);
        } catch (Refusal refusal) {
            told(refusal.sentence());
        }
    }
}

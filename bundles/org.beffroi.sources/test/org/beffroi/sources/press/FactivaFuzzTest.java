package org.beffroi.sources.press;

import java.io.IOException;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.RowsReading;
import org.beffroi.testing.fuzz.FuzzContract;

/** Pages of articles as Factiva exports them. */
class FactivaFuzzTest extends FuzzContract {

    FactivaFuzzTest() {
        super("factiva");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        try {
            Content content = RowsReading.content(input, "essai.html");
            PressExport.ofPage(content);
            RowsReading.all(() -> PressExport.FACTIVA.pages(content), FuzzContract::told);
        } catch (Refusal refusal) {
            told(refusal.sentence());
        }
    }
}

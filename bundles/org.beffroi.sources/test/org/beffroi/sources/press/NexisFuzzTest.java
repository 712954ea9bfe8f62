package org.beffroi.sources.press;

import java.io.IOException;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.RowsReading;
import org.beffroi.testing.fuzz.FuzzContract;

/** Documents of plain text as Nexis and Factiva write them. */
class NexisFuzzTest extends FuzzContract {

    NexisFuzzTest() {
        super("nexis");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        try {
            Content content = RowsReading.content(input, "essai.txt");
            PressExport.ofDocument(content);
            RowsReading.all(() -> PressExport.NEXIS.document(content), FuzzContract::told);
        } catch (Refusal refusal) {
            told(refusal.sentence());
        }
    }
}

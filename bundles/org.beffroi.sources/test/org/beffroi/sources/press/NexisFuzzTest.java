package org.beffroi.sources.press;

import org.beffroi.sources.table.RowsFuzz;

/** Documents of plain text as Nexis and Factiva write them. */
class NexisFuzzTest extends RowsFuzz {
    NexisFuzzTest() {
        super("nexis", "essai.txt", content -> {
            PressExport.ofDocument(content);
            return PressExport.NEXIS.document(content);
        });
    }
}

package org.beffroi.sources.press;

import org.beffroi.sources.table.RowsFuzz;

/** Pages of articles as Factiva exports them. */
class FactivaFuzzTest extends RowsFuzz {
    FactivaFuzzTest() {
        super("factiva", "essai.html", content -> {
            PressExport.ofPage(content);
            return PressExport.FACTIVA.pages(content);
        });
    }
}

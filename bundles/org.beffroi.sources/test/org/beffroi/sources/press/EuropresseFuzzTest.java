package org.beffroi.sources.press;

import org.beffroi.sources.table.RowsFuzz;

/** Pages of articles as Europresse exports them, of all years. */
class EuropresseFuzzTest extends RowsFuzz {
    EuropresseFuzzTest() {
        super("europresse", "essai.html", PressExport.EUROPRESSE::pages);
    }
}

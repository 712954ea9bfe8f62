package org.beffroi.workbench.observatory.page;

import java.util.function.BiFunction;
import org.eclipse.swt.widgets.Composite;

/** The sides from which a census is shown, in the order of their tabs. */
public enum CensusSide {
    /** What it found, in sentences. */
    FINDINGS(FindingsPage::new);

    private final BiFunction<Composite, PageContext, CensusPage> page;

    CensusSide(BiFunction<Composite, PageContext, CensusPage> page) {
        this.page = page;
    }

    /** Key of the name of its tab. */
    public String key() {
        return "observatory.side." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Makes its page. */
    public CensusPage make(Composite parent, PageContext context) {
        return page.apply(parent, context);
    }
}

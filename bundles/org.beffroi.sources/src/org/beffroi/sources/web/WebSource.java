package org.beffroi.sources.web;

import org.beffroi.core.source.Source;
import org.beffroi.core.source.Web;
import org.beffroi.sources.mapping.Networks;

/**
 * A connector that reads the web.
 *
 * @param <P> what one source of its kind needs
 */
public abstract class WebSource<P extends Record> implements Source<P> {

    private final Web web;
    private final Networks networks = new Networks();

    /** A connector over that web. */
    protected WebSource(Web web) {
        this.web = web;
    }

    /** The web that it reads. */
    protected final Web web() {
        return web;
    }

    /** Which network an address is of. */
    protected final Networks networks() {
        return networks;
    }
}

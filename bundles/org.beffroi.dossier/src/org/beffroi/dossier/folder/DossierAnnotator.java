package org.beffroi.dossier.folder;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Annotator;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.mention.Mention;

/**
 * The enrichers of one dossier, made ready when the first mention is read: a search that only asks never waits for their
 * models.
 */
final class DossierAnnotator implements Annotator {

    private final Supplier<Enrichment> making;
    private volatile Enrichment ready;

    DossierAnnotator(Supplier<Enrichment> making) {
        this.making = making;
    }

    Enrichment ready() {
        Enrichment present = ready;
        return present != null ? present : make();
    }

    private synchronized Enrichment make() {
        if (ready == null) {
            ready = making.get();
        }
        return ready;
    }

    synchronized void renew() {
        ready = null;
    }

    @Override
    public String version() {
        return ready().version();
    }

    @Override
    public Set<String> inherited() {
        return ready().inherited();
    }

    @Override
    public List<Annotation> annotate(Mention mention) {
        return ready().annotate(mention);
    }
}

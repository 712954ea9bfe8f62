package org.beffroi.dossier.coding;

import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Provenance;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;

/**
 * Whose word the tones of some mentions are, by the newest of them: enough to know whether a machine read any at all.
 *
 * @param stated how many the source states
 * @param judged how many a person gave or corrected
 * @param read how many a machine read
 */
public record ToneOrigins(long stated, long judged, long read) {

    /** Mentions that are looked at. */
    private static final int MOST = 500;

    /**
     * Of what a query finds.
     *
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public static ToneOrigins of(Snapshot snapshot, Query query, Cancel cancel) {
        long stated = 0;
        long judged = 0;
        long read = 0;
        for (Entry entry : snapshot.page(query, Order.NEWEST, Optional.empty(), MOST, cancel)
                .rows()) {
            switch (entry.provenance(CoreFields.TONE).orElse(null)) {
                case null -> {}
                case Provenance.Stated source -> stated++;
                case Provenance.Human person -> judged++;
                case Provenance.Machine machine -> read++;
            }
        }
        return new ToneOrigins(stated, judged, read);
    }

    /** How much of them a machine read. */
    public enum Machine {
        /** None: each is the word of the source or of a person. */
        NONE,
        SOME,
        ALL
    }

    /** How much of them a machine read; none where there is no tone at all. */
    public Machine machine() {
        return read == 0 ? Machine.NONE : stated + judged > 0 ? Machine.SOME : Machine.ALL;
    }
}

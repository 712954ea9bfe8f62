package org.beffroi.core.result;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Cursor;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Page;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.query.Query;

/** All that matches, page after page of one snapshot: as many as its count says, or fewer where a limit is set. For one thread. */
public final class MentionPages implements Iterator<Entry> {

    private static final int PAGE = 1_000;

    private final Snapshot snapshot;
    private final Query query;
    private final Order order;
    private final Cancel cancel;
    private final Progress progress;
    private final long wanted;
    private long given;
    private Iterator<Entry> rows = List.<Entry>of().iterator();
    private Optional<Cursor> next = Optional.empty();
    private boolean begun;

    /**
     * Pages.
     *
     * @param wanted how many to give at most
     * @param cancel asked before each page and on the way
     * @param progress told after each page, and asked before each
     */
    public MentionPages(Snapshot snapshot, Query query, Order order, long wanted, Cancel cancel, Progress progress) {
        this.snapshot = snapshot;
        this.query = query;
        this.order = order;
        this.wanted = wanted;
        this.cancel = cancel;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        while (given < wanted && !rows.hasNext() && (!begun || next.isPresent())) {
            cancel.check();
            if (progress.cancelled()) {
                throw new Cancelled();
            }
            int limit = (int) Math.min(PAGE, wanted - given);
            Page page = snapshot.page(query, order, next, limit, cancel);
            begun = true;
            rows = page.rows().iterator();
            next = page.next();
            progress.at(given, wanted);
        }
        return given < wanted && rows.hasNext();
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        given++;
        return rows.next();
    }
}

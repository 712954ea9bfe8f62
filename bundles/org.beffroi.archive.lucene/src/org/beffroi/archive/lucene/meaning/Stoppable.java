package org.beffroi.archive.lucene.meaning;

import org.beffroi.core.archive.Cancel;

/** A searcher whose question can be cancelled, also while vectors are made for it. */
public interface Stoppable {

    /** Asked to stop. */
    Cancel cancel();
}

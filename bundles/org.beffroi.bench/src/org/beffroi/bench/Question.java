package org.beffroi.bench;

import org.apache.lucene.search.Query;

/**
 * One question, said twice.
 *
 * @param kind of the six
 * @param text as an analyst types it
 * @param ready as a hand-written program holds it
 */
record Question(Kind kind, String text, Query ready) {

    /** The kinds of query that the table tells apart. */
    enum Kind {
        TERM,
        AND,
        OR,
        PHRASE,
        NEAR,
        WILDCARD
    }
}

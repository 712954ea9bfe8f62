package org.beffroi.core.account;

/** What the pages of one network mean. Immutable; safe for several threads. */
interface NetworkPages {

    /**
     * What a page is.
     *
     * @param page an address whose host is of the network
     */
    PageReading read(PageAddress page);

    /** Whether a word, in lower case, stands first in addresses of the network's own pages and is no account. */
    boolean isOwn(String word);
}

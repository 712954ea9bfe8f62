package org.beffroi.core.network;

import java.io.IOException;

/** A server answered with a status that ends the exchange, such as 403. */
public final class UnexpectedStatus extends IOException {

    private static final long serialVersionUID = 1;

    private final int status;

    /**
     * @param status of HTTP (RFC 9110, section 15)
     * @param words what a library says of it, for the log
     */
    public UnexpectedStatus(int status, String words) {
        super(words);
        this.status = status;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }
}

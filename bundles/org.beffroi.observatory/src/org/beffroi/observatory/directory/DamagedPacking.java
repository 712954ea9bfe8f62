package org.beffroi.observatory.directory;

import java.io.IOException;

/** A packed file that is damaged or breaks off; nothing that comes out of it can be relied on. */
final class DamagedPacking extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param what in English, for who looks into it; people are told a sentence of their own */
    DamagedPacking(String what) {
        super(what);
    }

    DamagedPacking(Exception cause) {
        super(cause);
    }
}

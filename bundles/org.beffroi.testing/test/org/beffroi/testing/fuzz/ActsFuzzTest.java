package org.beffroi.testing.fuzz;

import java.io.IOException;

/** Logs of acts as they lie on the disk: all that can be read is, damage is told, and reading changes nothing. */
class ActsFuzzTest extends FuzzContract {

    ActsFuzzTest() {
        super("acts");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        DossierFiles.read("acts/claire.ndjson", input);
    }
}

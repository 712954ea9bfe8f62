package org.beffroi.testing.fuzz;

import java.io.IOException;

/** Journals of mentions as they lie on the disk: all that can be read is, damage is told, and reading changes nothing. */
class JournalFuzzTest extends FuzzContract {

    JournalFuzzTest() {
        super("journal");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        DossierFiles.read("mentions/claire.ndjson.gz", input);
    }
}

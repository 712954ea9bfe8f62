package org.beffroi.sources.table;

import java.io.IOException;
import org.beffroi.core.message.Refusal;
import org.beffroi.testing.fuzz.FuzzContract;

/** Files of rows of one kind with whatever bytes: each is read to its end or refused with a sentence. */
public abstract class RowsFuzz extends FuzzContract {

    private final String file;
    private final Opening[] openings;

    /** Opens what is in a file in one of the ways that there are. */
    @FunctionalInterface
    public interface Opening {

        /** Rows from the first on. */
        Rows open(Content content) throws IOException;
    }

    /**
     * A kind of files.
     *
     * @param inputs name of the folder of inputs
     * @param file a name of such a file
     * @param openings each is tried
     */
    protected RowsFuzz(String inputs, String file, Opening... openings) {
        super(inputs);
        this.file = file;
        this.openings = openings;
    }

    @Override
    protected void read(byte[] input) throws IOException {
        try {
            Content content = RowsReading.content(input, file);
            for (Opening opening : openings) {
                RowsReading.all(() -> opening.open(content), FuzzContract::told);
            }
        } catch (Refusal refusal) {
            told(refusal.sentence());
        }
    }
}

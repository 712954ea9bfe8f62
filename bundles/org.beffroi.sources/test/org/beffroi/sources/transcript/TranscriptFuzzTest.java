package org.beffroi.sources.transcript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.RowsReading;
import org.beffroi.testing.fuzz.FuzzContract;

/** Subtitles. */
class TranscriptFuzzTest extends FuzzContract {

    TranscriptFuzzTest() {
        super("transcript");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        try {
            Content content = RowsReading.content(input, "conseil-2026-11-24.srt");
            RowsReading.all(() -> new TranscriptRows(content, StandardCharsets.UTF_8), FuzzContract::told);
        } catch (Refusal refusal) {
            told(refusal.sentence());
        }
    }
}

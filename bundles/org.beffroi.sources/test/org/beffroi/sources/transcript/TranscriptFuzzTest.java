package org.beffroi.sources.transcript;

import java.nio.charset.StandardCharsets;
import org.beffroi.sources.table.RowsFuzz;

/** Subtitles. */
class TranscriptFuzzTest extends RowsFuzz {
    TranscriptFuzzTest() {
        super("transcript", "conseil-2026-11-24.srt", content -> new TranscriptRows(content, StandardCharsets.UTF_8));
    }
}

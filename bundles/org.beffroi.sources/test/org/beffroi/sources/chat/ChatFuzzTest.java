package org.beffroi.sources.chat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.RowsReading;
import org.beffroi.testing.fuzz.FuzzContract;

/** Conversations of a messenger. */
class ChatFuzzTest extends FuzzContract {

    ChatFuzzTest() {
        super("chat");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        try {
            Content content = RowsReading.content(input, "Discussion WhatsApp avec Sonneval.txt");
            ChatRows.begins(new String(input, StandardCharsets.UTF_8));
            RowsReading.all(() -> new ChatRows(content, StandardCharsets.UTF_8), FuzzContract::told);
        } catch (Refusal refusal) {
            told(refusal.sentence());
        }
    }
}

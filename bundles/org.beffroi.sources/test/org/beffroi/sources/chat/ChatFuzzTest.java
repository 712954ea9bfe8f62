package org.beffroi.sources.chat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.beffroi.sources.table.RowsFuzz;

/** Conversations of a messenger. */
class ChatFuzzTest extends RowsFuzz {
    ChatFuzzTest() {
        super(
                "chat",
                "Discussion WhatsApp avec Sonneval.txt",
                content -> new ChatRows(content, StandardCharsets.UTF_8));
    }

    @Override
    protected void read(byte[] input) throws IOException {
        ChatRows.begins(new String(input, StandardCharsets.UTF_8));
        super.read(input);
    }
}

package org.beffroi.sources.press;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Texts;
import org.beffroi.sources.table.Unreadable;
import org.beffroi.sources.table.text.Encodings;
import org.beffroi.sources.value.HtmlText;
import org.jsoup.nodes.Document;

/** The lines of a document, whatever it is written in: a paragraph of Word or rich text is one line. */
final class Lines {

    /** The largest plain or rich text that is looked at: some ten thousand articles. */
    private static final int LARGEST = 64 << 20;

    private Lines() {}

    static List<String> of(Content content) {
        try {
            byte[] head;
            try (InputStream in = content.open()) {
                head = in.readNBytes(5);
            }
            String first = new String(head, StandardCharsets.ISO_8859_1);
            if (first.startsWith("PK")) {
                return WordLines.of(content);
            }
            if (first.equals("{\\rtf")) {
                try (InputStream in = content.open()) {
                    return new RichTextLines(in.readNBytes(LARGEST)).lines();
                }
            }
            return Texts.whole(content, Encodings.of(content), LARGEST).lines().toList();
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        }
    }

    /** Those that a page shows. */
    static List<String> of(Document page) {
        return HtmlText.of(page.body()).lines().toList();
    }
}

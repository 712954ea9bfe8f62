package org.beffroi.documents.renewal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;

/** Books of tests. */
final class Books {

    private Books() {}

    /** A book of these parts. */
    static Document of(List<Part> parts) {
        return new Document(
                        "Stratégie",
                        Optional.empty(),
                        Locale.FRENCH,
                        ZoneId.of("Europe/Paris"),
                        parts,
                        "Beffroi",
                        Instant.parse("2026-03-12T08:00:00Z"),
                        "",
                        Optional.empty(),
                        List.of())
                .as(new Document.Book("strategie", List.of(), "Stratégie"));
    }
}

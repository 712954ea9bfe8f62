package org.beffroi.core.document;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A document, whatever the format it will be written in: what it says, in which order, for whom, and where it comes from.
 *
 * <p>Immutable. It carries all that accessible output asks for (RGAA 4.1, EN 301 549): a language, a title, headings by
 * level, headers of tables, alternatives of pictures.
 *
 * @param title as people call it; never blank
 * @param subtitle one line under the title, such as the addressee and the date, or empty
 * @param language of its texts, unless a part says otherwise
 * @param zone time zone in which its instants are printed
 * @param parts in reading order
 * @param maker the program that made it, with its version
 * @param made when
 * @param about where it comes from and what the reader should know of it, a sentence or several; may be empty
 * @param sender from whom it goes, where it is sent
 * @param recipients to whom it goes, where it is sent
 */
public record Document(
        String title,
        Optional<String> subtitle,
        Locale language,
        ZoneId zone,
        List<Part> parts,
        String maker,
        Instant made,
        String about,
        Optional<Correspondent> sender,
        List<Correspondent> recipients) {

    public Document {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document has a title");
        }
        Objects.requireNonNull(subtitle);
        Objects.requireNonNull(language);
        Objects.requireNonNull(zone);
        parts = List.copyOf(parts);
        Objects.requireNonNull(maker);
        Objects.requireNonNull(made);
        Objects.requireNonNull(about);
        Objects.requireNonNull(sender);
        recipients = List.copyOf(recipients);
    }

    /** The same, from that person. */
    public Document from(Correspondent person) {
        return new Document(
                title, subtitle, language, zone, parts, maker, made, about, Optional.of(person), recipients);
    }
}

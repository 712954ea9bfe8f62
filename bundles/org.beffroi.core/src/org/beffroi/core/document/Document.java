package org.beffroi.core.document;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param book how it is bound, where it is more than a page; empty for a digest, a letter, a notice
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
        List<Correspondent> recipients,
        Optional<Book> book) {

    /**
     * A document with a cover, a running head, numbered captions, and an identity under which it is made anew.
     *
     * @param id of the document, the same each time it is made; kept in the file
     * @param cover lines under the subtitle of the cover, such as the version and the date
     * @param running what stands at the head of each page
     */
    public record Book(String id, List<String> cover, String running) {
        public Book {
            if (id.isBlank()) {
                throw new IllegalArgumentException("A book has an identity");
            }
            cover = List.copyOf(cover);
            Objects.requireNonNull(running);
        }
    }

    public Document {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document has a title");
        }
        title = Directions.shown(title);
        subtitle = subtitle.map(Directions::closed);
        Objects.requireNonNull(language);
        Objects.requireNonNull(zone);
        parts = List.copyOf(parts);
        Objects.requireNonNull(maker);
        Objects.requireNonNull(made);
        about = Directions.closed(about);
        Objects.requireNonNull(sender);
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(book);
    }

    /** A document that is no book. */
    public Document(
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
        this(title, subtitle, language, zone, parts, maker, made, about, sender, recipients, Optional.empty());
    }

    /** Its parts, those of blocks in place of their blocks, in reading order. */
    public List<Part> flat() {
        return parts.stream()
                .flatMap(part -> part instanceof Part.Block block ? block.parts().stream() : Stream.of(part))
                .toList();
    }

    /** The same as a book. */
    public Document as(Book bound) {
        return new Document(
                title, subtitle, language, zone, parts, maker, made, about, sender, recipients, Optional.of(bound));
    }

    /** The same, from that person. */
    public Document from(Correspondent person) {
        return new Document(
                title, subtitle, language, zone, parts, maker, made, about, Optional.of(person), recipients, book);
    }
}

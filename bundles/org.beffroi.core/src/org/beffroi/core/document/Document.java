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
 * @param book its identity and how it is bound, where it is made anew; empty for a digest, a letter, a notice
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
     * A document with an identity under which it is made anew: bound with a cover, a running head and numbered captions, or one
     * that begins with its title.
     *
     * @param id of the document, the same each time it is made; kept in the file
     * @param cover lines under the subtitle of the cover, such as the version and the date; none of what is not bound
     * @param running what stands at the head of each page; nothing of what is not bound
     * @param form how it is held
     */
    public record Book(String id, List<String> cover, String running, Form form) {
        public Book {
            if (id.isBlank()) {
                throw new IllegalArgumentException("A book has an identity");
            }
            cover = List.copyOf(cover);
            Objects.requireNonNull(running);
            if (form != Form.BOUND && !(cover.isEmpty() && running.isEmpty())) {
                throw new IllegalArgumentException("A sheet has neither cover nor running head");
            }
        }

        /** One that is bound. */
        public Book(String id, List<String> cover, String running) {
            this(id, cover, running, Form.BOUND);
        }

        /** A sheet of that identity: a page or two, without a cover. */
        public static Book sheet(String id) {
            return new Book(id, List.of(), "", Form.SHEET);
        }

        /** A poster of that identity. */
        public static Book poster(String id) {
            return new Book(id, List.of(), "", Form.POSTER);
        }

        /** Whether it has a cover, a running head and numbered captions. */
        public boolean isBound() {
            return form == Form.BOUND;
        }
    }

    /** How a book is held. */
    public enum Form {
        /** Pages with a cover, a running head and numbered captions. */
        BOUND,
        /** A page or two in the hand: what stands on it is set closer, so that it keeps to its page. */
        SHEET,
        /** One page on a wall, A4 that is printed on A3 as well: large letters, narrow margins. */
        POSTER
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

    /** Whether it has a cover, a running head and numbered captions. */
    public boolean isBound() {
        return book.filter(Book::isBound).isPresent();
    }

    /** Whether it is a sheet that is made anew: what stands on it is set closer, so that it keeps to its page. */
    public boolean isSheet() {
        return form(Form.SHEET);
    }

    /** Whether it is one page on a wall that is made anew. */
    public boolean isPoster() {
        return form(Form.POSTER);
    }

    private boolean form(Form form) {
        return book.filter(one -> one.form() == form).isPresent();
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

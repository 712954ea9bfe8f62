package org.beffroi.strategy.document;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentRenewer;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.StyledWriter;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Drawings;
import org.beffroi.strategy.document.made.MadeChapters;
import org.beffroi.strategy.document.made.OpenElsewhere;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;

/** Makes the document of a strategy in the formats that are there, and pages of it to look at. Immutable, for any thread. */
public final class Publishing {

    private final Map<String, DocumentWriter> writers = new TreeMap<>();
    private final Map<String, DocumentRenewer> renewers = new TreeMap<>();
    private final StrategyDocument documents;

    /**
     * @param writers the formats; the first of a name is taken
     * @param renewers what makes files of a format anew
     * @param maker the program, with its version
     * @param guests guard of sections that are not Beffroi's own
     */
    public Publishing(
            Collection<StrategySection> sections,
            Collection<DocumentWriter> writers,
            Collection<DocumentRenewer> renewers,
            Drawings drawings,
            String maker,
            Guests guests) {
        writers.forEach(
                writer -> this.writers.putIfAbsent(DocumentWriter.info(writer).id(), writer));
        renewers.forEach(renewer ->
                this.renewers.putIfAbsent(DocumentRenewer.info(renewer).id(), renewer));
        documents = new StrategyDocument(sections, drawings, maker, guests);
    }

    /**
     * What is read, by whom, and how.
     *
     * @param zone time zone of its dates
     * @param chapters empty: those with which the file that is there was made, all of a new one
     */
    public record Reading(
            Product product, Diffusion audience, Locale locale, ZoneId zone, Optional<Chapters> chapters) {
        public Reading {
            Objects.requireNonNull(product);
            Objects.requireNonNull(audience);
            Objects.requireNonNull(locale);
            Objects.requireNonNull(zone);
            Objects.requireNonNull(chapters);
        }

        /** A product with the chapters that it had, or all. */
        public Reading(Product product, Diffusion audience, Locale locale, ZoneId zone) {
            this(product, audience, locale, zone, Optional.empty());
        }

        /** The same with some chapters. */
        public Reading with(Chapters chosen) {
            return new Reading(product, audience, locale, zone, Optional.of(chosen));
        }

        /** The whole document. */
        public Reading(Diffusion audience, Locale locale, ZoneId zone) {
            this(Product.DOCUMENT, audience, locale, zone);
        }
    }

    /** The formats in which it is read, by the ending of their files: a letter that carries it is none. */
    public SortedSet<String> formats() {
        SortedSet<String> formats = new TreeSet<>();
        writers.forEach((id, writer) -> {
            if (!DocumentWriter.info(writer).mediaType().startsWith("message/")) {
                formats.add(id);
            }
        });
        return formats;
    }

    /** True where a file of that format is made anew around what was written into it by hand. */
    public boolean isRenewed(String format) {
        return renewers.containsKey(format);
    }

    /** All of what is read. */
    public Document whole(Strategy strategy, Reading reading) {
        return documents.of(
                strategy,
                reading.product(),
                reading.audience(),
                reading.locale(),
                reading.zone(),
                reading.chapters().orElseGet(Chapters::all));
    }

    /** The chapters of a product that can be chosen, in the order in which they stand; none where its parts are fixed. */
    public List<Chapters.Offered> chapters(Product product) {
        return documents.chapters(product);
    }

    /**
     * The chapters with which a file was made that is there; all for a new one, and where it cannot be told.
     *
     * @param source the strategy's file
     */
    public Chapters chapters(Path source, Path to) {
        try {
            return new Chapters(MadeChapters.beside(source, Optional.ofNullable(renewers.get(ending(to))))
                    .of(to));
        } catch (IOException e) {
            return Chapters.all();
        }
    }

    /** What of the document speaks of an element; the whole for the strategy itself, empty where nothing is printed of it. */
    public Optional<Document> about(Strategy strategy, Element element, Reading reading) {
        Document whole = whole(strategy, reading);
        if (element == strategy) {
            return Optional.of(whole);
        }
        List<Part> parts = new Excerpt(strategy, element).of(whole.parts());
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Document(
                        whole.title(),
                        whole.subtitle(),
                        whole.language(),
                        whole.zone(),
                        parts,
                        whole.maker(),
                        whole.made(),
                        whole.about(),
                        Optional.empty(),
                        List.of()));
    }

    /** The writer of a format, empty where there is none. */
    public Optional<DocumentWriter> writer(String format) {
        return Optional.ofNullable(writers.get(format));
    }

    /**
     * Puts the document in a file, around what was written into it by hand.
     *
     * @param source the strategy's file, beside which is kept what was made
     * @param to the file; its ending says the format
     * @param preview whether nothing is written
     * @throws Refusal if no format has that ending, the file that is there is none that this document can be brought into, or it
     *     cannot be read or written
     */
    public Printing.Made make(Strategy strategy, Path source, Path to, Reading reading, boolean preview) {
        return publish(
                        strategy,
                        source,
                        new Wish(to, Optional.empty(), reading, preview ? Printing.Way.PREVIEW : Printing.Way.AROUND))
                .made();
    }

    /**
     * Where it goes, and how.
     *
     * @param to the file; its ending says the format
     * @param template the body's own file whose styles, heads and feet it has; empty: ours
     * @param way what is done about a file that is there
     */
    public record Wish(Path to, Optional<Path> template, Reading reading, Printing.Way way) {
        public Wish {
            Objects.requireNonNull(to);
            Objects.requireNonNull(template);
            Objects.requireNonNull(reading);
            Objects.requireNonNull(way);
        }
    }

    /**
     * What came of it.
     *
     * @param lacking styles that the document uses and the template lacks, by the names that people read: they are ours
     * @param chapters with which it was made
     */
    public record Published(Printing.Made made, List<String> lacking, Chapters chapters) {
        public Published {
            Objects.requireNonNull(made);
            Objects.requireNonNull(chapters);
            lacking = List.copyOf(lacking);
        }
    }

    /**
     * The same in the styles of a template, where one is wished for.
     *
     * @param source the strategy's file, beside which is kept what was made
     * @throws Refusal if no format has that ending or none of it takes a template, the file that is there is open in a writer's
     *     program or none that this document can be brought into, or a file cannot be read or written
     */
    public Published publish(Strategy strategy, Path source, Wish wish) {
        Path to = wish.to();
        String format = ending(to);
        DocumentWriter writer = offered(to);
        if (wish.way() != Printing.Way.PREVIEW) {
            OpenElsewhere.of(to).ifPresent(open -> {
                throw open.refusal(to);
            });
        }
        List<String> lacking = new ArrayList<>();
        DocumentWriter printer = wish.template()
                .map(template -> over(template, writer, format, lacking))
                .orElse(writer);
        Optional<DocumentRenewer> renewer = Optional.ofNullable(renewers.get(format));
        Printing printing = new Printing(source, printer, renewer);
        try {
            Chapters chapters = wish.reading().chapters().orElseGet(() -> chapters(source, to));
            Document document = whole(strategy, wish.reading().with(chapters));
            Printing.Made made = printing.make(document, to, document.language(), wish.way());
            if (wish.way() != Printing.Way.PREVIEW) {
                MadeChapters.beside(source, renewer).keep(to, chapters.ids());
            }
            return new Published(made, lacking, chapters);
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(Publishing.class, "report.file.refused", to.toString(), reason(to.toAbsolutePath(), e)),
                    e);
        }
    }

    /** The writer of the format that a name says, which must be offered, and the name of no folder. */
    private DocumentWriter offered(Path to) {
        if (Files.isDirectory(to)) {
            throw Refusal.of(
                    Publishing.class,
                    "report.file.refused",
                    to.toString(),
                    Sentence.of(Publishing.class, "report.file.directory"));
        }
        String format = ending(to);
        return writer(format)
                .filter(one -> formats().contains(format))
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        Publishing.class,
                        "report.format.unknown",
                        String.valueOf(to.getFileName()),
                        String.join(", ", formats())));
    }

    /** Why not, for people: what a system says of a file is often the name of one that they do not know. */
    private static Object reason(Path to, IOException e) {
        if (e instanceof FileSystemException refused && refused.getReason() == null) {
            return to.toString().equals(refused.getFile())
                    ? Sentence.of(Publishing.class, "report.file.denied")
                    : Sentence.of(Publishing.class, "report.file.folder", String.valueOf(to.getParent()));
        }
        if (e instanceof FileSystemException refused) {
            return refused.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** A writer that lays a template over what it writes, and keeps what the template lacks. */
    private DocumentWriter over(Path template, DocumentWriter writer, String format, List<String> lacking) {
        if (writer instanceof StyledWriter styled) {
            return (document, out) -> {
                lacking.clear();
                lacking.addAll(styled.write(document, template, out));
            };
        }
        String able = writers.entrySet().stream()
                .filter(one -> one.getValue() instanceof StyledWriter)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        throw Refusal.of(Refusal.Kind.UNSUPPORTED, Publishing.class, "report.template.format", format, able);
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

package org.beffroi.strategy.document;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.guest.Patience;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Drawings;
import org.beffroi.strategy.document.made.BookRevision;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Strategy;

/**
 * The document of a strategy: its sections in the order in which a council reads, for one kind of reader. Dated with its newest
 * figure, so that the same strategy gives the same document on any day.
 */
public final class StrategyDocument {

    private static final int DEPTH = 2;

    /** Products with parts of their own, of which none is chosen. */
    private static final Set<Product> FIXED = Set.of(Product.NOTE, Product.DECK, Product.POSTER);

    /** Places of what is part of one product alone. */
    private static final Set<StrategySection.Place> ALONE =
            Set.of(StrategySection.Place.COUNCIL, StrategySection.Place.DECK, StrategySection.Place.POSTER);

    private final List<StrategySection> sections;
    private final Drawings drawings;
    private final String maker;
    private final Guests guests;

    /**
     * A maker of such documents.
     *
     * @param guests guard of sections that are not Beffroi's own: one that fails is left out of the document, and named
     * @param maker the program, with its version
     */
    public StrategyDocument(Collection<StrategySection> sections, Drawings drawings, String maker, Guests guests) {
        List<StrategySection> fit = guests.fit(
                sections,
                section -> section.getClass().isAnnotationPresent(StrategySection.Info.class)
                        ? info(section).id()
                        : null,
                section -> Objects.requireNonNull(info(section).place()));
        this.guests = guests;
        this.sections = fit.stream()
                .sorted(Comparator.comparing(
                                (StrategySection section) -> info(section).place())
                        .thenComparing(section -> info(section).rank())
                        .thenComparing(section -> info(section).id()))
                .toList();
        this.drawings = drawings;
        this.maker = maker;
    }

    private static StrategySection.Info info(StrategySection section) {
        return Objects.requireNonNull(
                section.getClass().getAnnotation(StrategySection.Info.class),
                () -> section.getClass() + " is not marked as a section");
    }

    /** The whole document for a reader. */
    public Document of(Strategy strategy, Diffusion audience, Locale locale, ZoneId zone) {
        return of(strategy, Product.DOCUMENT, audience, locale, zone);
    }

    /** What is made of it for a reader. */
    public Document of(Strategy strategy, Product product, Diffusion audience, Locale locale, ZoneId zone) {
        return of(strategy, product, audience, locale, zone, Chapters.all());
    }

    /**
     * The same with some chapters, in their order.
     *
     * @throws Refusal if the product has no such chapter, or none that is chosen
     */
    public Document of(
            Strategy strategy, Product product, Diffusion audience, Locale locale, ZoneId zone, Chapters chapters) {
        Material material = new Material(strategy, audience, locale, zone, drawings);
        List<StrategySection> chosen = chosen(product, chapters);
        return switch (product) {
            case NOTE -> note(material);
            case DECK -> deck(material, made(material, chosen));
            case POSTER -> poster(material, made(material, chosen));
            case COUNCIL, DOCUMENT -> bound(material, product, made(material, chosen));
            case ANNEXES -> bound(material, product, annexes(material, chosen));
        };
    }

    /** The chapters of a product that can be chosen, in the order in which they stand; none where it has its own fixed parts. */
    public List<Chapters.Offered> chapters(Product product) {
        return FIXED.contains(product)
                ? List.of()
                : sections.stream()
                        .filter(section -> isOf(product, info(section).place()))
                        .map(section -> new Chapters.Offered(
                                info(section).id(),
                                Sentence.of(
                                        section.getClass(),
                                        "section." + info(section).id())))
                        .toList();
    }

    private List<StrategySection> chosen(Product product, Chapters chapters) {
        List<StrategySection> all = sections.stream()
                .filter(section -> isOf(product, info(section).place()))
                .toList();
        if (chapters.isAll()) {
            return all;
        }
        List<String> offered =
                chapters(product).stream().map(Chapters.Offered::id).toList();
        if (offered.isEmpty()) {
            throw Refusal.of(StrategyDocument.class, "report.chapters.none");
        }
        List<String> unknown =
                chapters.ids().stream().filter(id -> !offered.contains(id)).toList();
        if (!unknown.isEmpty()) {
            throw Refusal.of(
                    Refusal.Kind.NOT_FOUND,
                    StrategyDocument.class,
                    "report.chapters.unknown",
                    unknown.size(),
                    String.join(", ", unknown),
                    String.join(", ", offered));
        }
        return chapters.ids().stream()
                .map(id -> all.stream()
                        .filter(section -> info(section).id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** Whether what stands at a place is part of a product: pages for a council, slides and a poster are no part of others. */
    private static boolean isOf(Product product, StrategySection.Place place) {
        boolean isOfDocument = !ALONE.contains(place);
        return switch (product) {
            case NOTE -> false;
            case COUNCIL -> place == StrategySection.Place.COUNCIL;
            case DECK -> place == StrategySection.Place.DECK;
            case POSTER -> place == StrategySection.Place.POSTER;
            case DOCUMENT -> isOfDocument;
            case ANNEXES -> isOfDocument && place != StrategySection.Place.ASKED;
        };
    }

    private Document note(Material material) {
        List<String> line = new ArrayList<>();
        line.add(material.say("note.product"));
        line.addAll(cover(material, material.newest()));
        return document(material, Optional.of(String.join(" · ", line)), "", new DecisionNote(material).parts())
                .as(Document.Book.sheet(identity(material, Product.NOTE.name())));
    }

    private Document poster(Material material, List<Part> parts) {
        List<String> line = new ArrayList<>();
        subtitle(
                        material.strategy(),
                        material,
                        material.name(material.strategy().getTerritory()))
                .ifPresent(line::add);
        line.addAll(cover(material, material.newest()));
        return document(material, Optional.of(String.join(" · ", line)), "", parts)
                .as(Document.Book.poster(identity(material, Product.POSTER.name())));
    }

    /** @param product empty for the whole document */
    private static String identity(Material material, String product) {
        return BookRevision.book(
                String.valueOf(material.strategy().getKey()),
                material.audience().getName(),
                product,
                material.locale());
    }

    /** Slides are nobody's book: whoever changes them goes on from there, and what is made anew is another file. */
    private Document deck(Material material, List<Part> slides) {
        List<String> line = new ArrayList<>();
        subtitle(
                        material.strategy(),
                        material,
                        material.name(material.strategy().getTerritory()))
                .ifPresent(line::add);
        line.addAll(cover(material, material.newest()));
        return document(material, Optional.of(String.join(" · ", line)), material.say("document.about"), slides);
    }

    /** What all products have in common. */
    private Document document(Material material, Optional<String> subtitle, String about, List<Part> parts) {
        return new Document(
                title(material),
                subtitle,
                material.locale(),
                material.zone(),
                parts,
                maker,
                material.asOf(),
                about,
                Optional.empty(),
                List.of());
    }

    private static String title(Material material) {
        String name = material.name(material.strategy());
        return name.isEmpty() ? material.say("document.title") : name;
    }

    /** All but what a council reads of it: the sheets of actions stand four a page. */
    private List<Part> annexes(Material material, List<StrategySection> chosen) {
        List<Part> parts = new ArrayList<>();
        for (StrategySection section : chosen) {
            boolean isSheets = info(section).place() == StrategySection.Place.SHEETS;
            parts.addAll(isSheets ? new ActionCards(material).parts() : made(material, List.of(section)));
        }
        return parts;
    }

    /** What sections make, in their order. */
    private List<Part> made(Material material, List<StrategySection> chosen) {
        List<Part> parts = new ArrayList<>();
        chosen.forEach(section -> guests.ask(
                        section,
                        info(section).id(),
                        Patience.WORK,
                        Cancel.never(),
                        () -> List.copyOf(section.parts(material)))
                .ifPresent(parts::addAll));
        return parts;
    }

    private Document bound(Material material, Product product, List<Part> chapters) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Block.of(
                Anchors.of("contents"),
                new Part.PageBreak(),
                new Part.Contents(material.say("document.contents"), DEPTH)));
        parts.addAll(chapters);
        Strategy strategy = material.strategy();
        String title = title(material);
        String body = strategy.getTerritory() == null ? "" : material.name(strategy.getTerritory());
        List<String> cover = new ArrayList<>();
        if (product != Product.DOCUMENT) {
            cover.add(material.say("document.product." + product.name().toLowerCase(Locale.ROOT)));
        }
        cover.addAll(cover(material, material.newest()));
        return document(material, subtitle(strategy, material, body), material.say("document.about"), parts)
                .as(new Document.Book(
                        identity(material, product == Product.DOCUMENT ? "" : product.name()),
                        cover,
                        body.isEmpty() ? title : material.say("document.running", title, body)));
    }

    /** Its version, the day of its figures, and for whom it is where that is not anybody. */
    private static List<String> cover(Material material, Optional<Instant> newest) {
        List<String> cover = new ArrayList<>();
        version(material.strategy(), material).ifPresent(cover::add);
        newest.ifPresent(at -> cover.add(material.say("document.figures", material.day(at))));
        if (!material.isPublic()) {
            cover.add(material.say("document.audience." + material.audience().getName()));
        }
        return cover;
    }

    private static Optional<String> subtitle(Strategy strategy, Material material, String body) {
        String years = strategy.getFrom() == null || strategy.getUntil() == null
                ? ""
                : material.say(
                        "document.years",
                        String.valueOf(strategy.getFrom().getYear()),
                        String.valueOf(strategy.getUntil().getYear()));
        String line = body.isEmpty() || years.isEmpty() ? body + years : material.say("document.subtitle", body, years);
        return Optional.of(line).filter(text -> !text.isBlank());
    }

    private static Optional<String> version(Strategy strategy, Material material) {
        String status = material.say(strategy.getStatus());
        String version = strategy.getVersion();
        return Optional.of(
                version == null || version.isBlank() ? status : material.say("document.version", version, status));
    }
}

package org.beffroi.workbench.strategy.model;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.beffroi.strategy.document.Chapters;
import org.beffroi.strategy.document.Product;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.Diffusion;

/**
 * What is made, for whom, and where it is put.
 *
 * @param audience who reads it
 * @param to the file; its ending says the format
 * @param chapters chosen by hand; empty: those that the file has, all of a new one
 */
public record PrintWish(Product product, Diffusion audience, Path to, Optional<Chapters> chapters) {

    /** What French administrations are told to use comes first, then what people edit, then what they read. */
    private static final List<String> ORDER = List.of("odt", "docx", "pdf", "html", "odp", "pptx");

    /** Formats of slides. */
    private static final List<String> SLIDES = List.of("odp", "pptx");

    public PrintWish {
        Objects.requireNonNull(product);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(to);
        Objects.requireNonNull(chapters);
    }

    /** Who reads a product before anybody else: the elected what is made for their table, the services what hangs on their wall, anybody what
     * goes with it or is all of it.
     */
    public static Diffusion reader(Product product) {
        return switch (product) {
            case NOTE, COUNCIL, DECK -> Diffusion.ELECTED;
            case POSTER -> Diffusion.INTERNAL;
            case ANNEXES, DOCUMENT -> Diffusion.PUBLIC;
        };
    }

    /**
     * The format of a product: slides are made for what is shown, texts for what is read; one that was chosen stays where it fits.
     *
     * @param chosen the format that is chosen now
     * @param offered formats in the order in which they are offered, at least one
     */
    public static String fitting(Product product, String chosen, List<String> offered) {
        boolean isShown = product == Product.DECK;
        return Stream.concat(Stream.of(chosen), offered.stream())
                .filter(format -> SLIDES.contains(format) == isShown)
                .findFirst()
                .orElse(chosen);
    }

    /** Formats in the order in which they are offered. */
    public static List<String> ordered(SortedSet<String> formats) {
        return formats.stream()
                .sorted(Comparator.comparingInt((String format) -> {
                            int at = ORDER.indexOf(format);
                            return at < 0 ? ORDER.size() : at;
                        })
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * The file proposed for a strategy: in the folder {@code documents} beside it, one for each product and reader.
     *
     * @param reader what product and reader are called in a file's name, empty for the whole document for anybody
     */
    public static Path proposed(Path strategy, String reader, String format) {
        String name = String.valueOf(strategy.getFileName());
        String plain = name.endsWith(StrategyFile.ENDING)
                ? name.substring(0, name.length() - StrategyFile.ENDING.length())
                : name;
        return strategy.toAbsolutePath()
                .resolveSibling("documents")
                .resolve(plain + (reader.isEmpty() ? "" : "-" + reader) + "." + format);
    }

    /** The same file in another format. */
    public static Path as(Path file, String format) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + "." + format);
    }

    /** The format that the ending says. */
    public String format() {
        String name = String.valueOf(to.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

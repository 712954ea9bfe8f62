package org.beffroi.documents.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.documents.page.Said;

/**
 * A document as slides: a first one with its title, then one for each heading of the first level, which is its title. Remarks are said, not
 * shown: they stand in the notes. What has no room goes on on another slide of the same title.
 *
 * @param document whose title and subtitle stand on the first slide
 * @param slides those after the first
 */
public record SlideDeck(Document document, List<Slide> slides) {

    public SlideDeck {
        Objects.requireNonNull(document);
        slides = List.copyOf(slides);
    }

    /** That of a document. */
    public static SlideDeck of(Document document) {
        List<Slide> slides = new ArrayList<>();
        String title = document.title();
        List<Part> parts = new ArrayList<>();
        boolean isFirst = true;
        for (Part part : document.flat()) {
            if (part instanceof Part.Heading heading && heading.level() == 1) {
                add(slides, title, parts, document, isFirst);
                isFirst = false;
                title = heading.text();
                parts = new ArrayList<>();
            } else {
                parts.add(part);
            }
        }
        add(slides, title, parts, document, isFirst);
        return new SlideDeck(document, slides);
    }

    /** What stands before the first heading has a slide where there is anything; a heading has one in any case. */
    private static void add(List<Slide> slides, String title, List<Part> parts, Document document, boolean isBefore) {
        Said said = new Said(document);
        List<List<Placed>> placed = new SlideLayout(said).of(parts);
        List<String> notes = notes(parts, said);
        if (isBefore && notes.isEmpty() && placed.stream().allMatch(List::isEmpty)) {
            return;
        }
        for (int i = 0; i < placed.size(); i++) {
            slides.add(new Slide(
                    i == 0 ? title : said.word("slides.continued", title), placed.get(i), i == 0 ? notes : List.of()));
        }
    }

    private static List<String> notes(List<Part> parts, Said said) {
        List<String> notes = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Part.Note note -> notes.add(Run.text(note.runs()));
                case Part.TablePart table ->
                    said.rows(table).stream()
                            .flatMap(List::stream)
                            .filter(cell -> cell.length() > SlideBlock.Rows.LONGEST)
                            .forEach(notes::add);
                default -> {
                    // Shown.
                }
            }
        }
        return notes.stream().filter(note -> !note.isBlank()).toList();
    }

    /** The line under the title of the first slide; empty for none. */
    public Optional<String> line() {
        List<String> lines = new ArrayList<>(document.subtitle().stream().toList());
        document.book().map(Document.Book::cover).ifPresent(lines::addAll);
        return Optional.of(String.join(
                        " · ", lines.stream().filter(line -> !line.isBlank()).toList()))
                .filter(line -> !line.isBlank());
    }

    /** Notes of the first slide: where the document comes from. */
    public List<String> notes() {
        Said said = new Said(document);
        return List.of(document.about(), said.made()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }
}

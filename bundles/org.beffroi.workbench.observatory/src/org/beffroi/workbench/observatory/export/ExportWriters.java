package org.beffroi.workbench.observatory.export;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.edition.About;
import org.beffroi.core.picture.PictureWriter;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.territory.Outlines;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;

/** The formats of files that are at hand in the program, and what draws for them. Belongs to the UI thread. */
@Creatable
public final class ExportWriters {

    private static final String GEOJSON = "geojson";

    private List<DocumentWriter> documents = List.of();
    private List<TableWriter> tables = List.of();
    private List<PictureWriter> pictures = List.of();
    private Optional<Drawings> drawings = Optional.empty();
    private Optional<Outlines> outlines = Optional.empty();
    private Optional<About> about = Optional.empty();

    @Inject
    void formats(
            @Service List<DocumentWriter> known,
            @Service List<TableWriter> sheets,
            @Service List<PictureWriter> drawn) {
        documents = List.copyOf(known);
        tables = List.copyOf(sheets);
        pictures = List.copyOf(drawn);
    }

    @Inject
    void makers(
            @org.eclipse.e4.core.di.annotations.Optional Drawings drawing,
            @org.eclipse.e4.core.di.annotations.Optional Outlines map,
            @org.eclipse.e4.core.di.annotations.Optional About edition) {
        drawings = Optional.ofNullable(drawing);
        outlines = Optional.ofNullable(map);
        about = Optional.ofNullable(edition);
    }

    /** Endings of the formats in which something can leave now, those people ask for first before the others. */
    List<String> formats(ExportSubject subject) {
        return switch (subject) {
            case REPORT ->
                drawings.isEmpty() || outlines.isEmpty() || about.isEmpty()
                        ? List.of()
                        : present(subject, documents.stream().map(one -> DocumentWriter.info(one)
                                .id()));
            case BODIES, FIGURES ->
                present(subject, tables.stream().map(one -> TableWriter.info(one)
                        .id()));
            case MAP ->
                outlines.isEmpty()
                        ? List.of()
                        : present(
                                subject,
                                Stream.concat(
                                        pictures.stream().map(one -> PictureWriter.info(one)
                                                .id()),
                                        Stream.of(GEOJSON)));
            case CENSUS -> List.of();
        };
    }

    private static List<String> present(ExportSubject subject, Stream<String> known) {
        List<String> ids = known.toList();
        return subject.formats().stream().filter(ids::contains).toList();
    }

    DocumentWriter document(String format) {
        return documents.stream()
                .filter(one -> DocumentWriter.info(one).id().equals(format))
                .findFirst()
                .orElseThrow();
    }

    TableWriter table(String format) {
        return tables.stream()
                .filter(one -> TableWriter.info(one).id().equals(format))
                .findFirst()
                .orElseThrow();
    }

    /** Empty for one that is no picture: the map as data. */
    Optional<PictureWriter> picture(String format) {
        return pictures.stream()
                .filter(one -> PictureWriter.info(one).id().equals(format))
                .findFirst();
    }

    Drawings drawings() {
        return drawings.orElseThrow();
    }

    Outlines outlines() {
        return outlines.orElseThrow();
    }

    About about() {
        return about.orElseThrow();
    }
}

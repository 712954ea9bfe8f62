package org.beffroi.bench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.guest.Guests;
import org.beffroi.documents.docx.DocxDocumentWriter;
import org.beffroi.documents.drawing.ResultDrawings;
import org.beffroi.documents.odt.OdtDocumentWriter;
import org.beffroi.documents.renewal.DocxRenewer;
import org.beffroi.documents.renewal.OdtRenewer;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.document.Chapters;
import org.beffroi.strategy.document.Printing;
import org.beffroi.strategy.document.Product;
import org.beffroi.strategy.document.Publishing;
import org.beffroi.strategy.document.section.ShippedSections;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that people edit, made of chosen chapters, then made anew. */
class RemadeChaptersTest {

    private static final Publishing.Reading COUNCIL =
            new Publishing.Reading(Product.COUNCIL, Diffusion.ELECTED, Locale.FRENCH, ZoneId.of("Europe/Paris"));

    @TempDir
    private Path folder;

    private final Publishing publishing = new Publishing(
            new ShippedSections().all(),
            List.of(new OdtDocumentWriter(), new DocxDocumentWriter()),
            List.of(new OdtRenewer(), new DocxRenewer()),
            new ResultDrawings(),
            "Beffroi",
            new Guests());

    private Printing.Made make(Strategy strategy, Path to, Publishing.Reading reading) {
        return publishing.make(strategy, folder.resolve("ville.strategy"), to, reading, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"odt", "docx"})
    void whatIsMadeAnewHasTheChaptersThatItWasMadeWith(String format) throws IOException {
        Strategy strategy = new DemoStrategy().strategy();
        Path file = folder.resolve("conseil." + format);
        make(strategy, file, COUNCIL.with(new Chapters(List.of("council.risks", "council.objectives"))));
        assertThat(make(strategy, file, COUNCIL).isWritten()).isFalse();
        Path renamed = Files.move(file, folder.resolve("pour le maire." + format));
        strategy.getRisks().getFirst().setName("Une panne de chauffage dans les écoles");
        Printing.Made anew = make(strategy, renamed, COUNCIL);
        assertThat(anew.isWritten()).isTrue();
        assertThat(anew.renewal().orElseThrow().of(Renewal.Kind.UPDATED)).isNotEmpty();
        assertThat(anew.renewal().orElseThrow().of(Renewal.Kind.ADDED))
                .as("chapters that were not chosen")
                .isEmpty();
        assertThat(make(strategy, renamed, COUNCIL).isWritten()).isFalse();
        Renewal whole =
                make(strategy, renamed, COUNCIL.with(Chapters.all())).renewal().orElseThrow();
        assertThat(whole.of(Renewal.Kind.ADDED)).hasSizeGreaterThan(20);
        assertThat(whole.of(Renewal.Kind.REMOVED)).isEmpty();
        assertThat(whole.of(Renewal.Kind.CONFLICT)).isEmpty();
    }
}

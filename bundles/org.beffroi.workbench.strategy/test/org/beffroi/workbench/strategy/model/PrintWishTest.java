package org.beffroi.workbench.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.core.document.Renewal;
import org.beffroi.core.document.Renewal.Change;
import org.beffroi.core.document.Renewal.Kind;
import org.beffroi.strategy.document.Product;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.privacy.model.Prose.Line;
import org.beffroi.workbench.strategy.StrategyView;
import org.junit.jupiter.api.Test;

class PrintWishTest {

    private final PrintProse prose = new PrintProse(new Language(Locale.FRENCH).with(StrategyView.class));

    @Test
    void whatAdministrationsAreToldToUseComesFirst() {
        assertThat(PrintWish.ordered(new TreeSet<>(Set.of("xlsx", "pdf", "odt", "html", "csv", "docx"))))
                .containsExactly("odt", "docx", "pdf", "html", "csv", "xlsx");
    }

    @Test
    void whatIsMadeForTheCouncilIsReadByTheElectedFirst() {
        assertThat(PrintWish.reader(Product.NOTE)).isEqualTo(Diffusion.ELECTED);
        assertThat(PrintWish.reader(Product.COUNCIL)).isEqualTo(Diffusion.ELECTED);
        assertThat(PrintWish.reader(Product.ANNEXES)).isEqualTo(Diffusion.PUBLIC);
        assertThat(PrintWish.reader(Product.DOCUMENT)).isEqualTo(Diffusion.PUBLIC);
    }

    @Test
    void eachReaderHasAFileBesideTheStrategy() {
        Path strategy = Path.of("/d/strategies/sonneval.strategy");
        assertThat(PrintWish.proposed(strategy, "", "odt")).isEqualTo(Path.of("/d/strategies/documents/sonneval.odt"));
        assertThat(PrintWish.proposed(strategy, "elus", "pdf"))
                .isEqualTo(Path.of("/d/strategies/documents/sonneval-elus.pdf"));
    }

    @Test
    void aPlaceChosenByHandKeepsItsNameInAnotherFormat() {
        assertThat(PrintWish.as(Path.of("/d/conseil du 3.mars.odt"), "docx"))
                .isEqualTo(Path.of("/d/conseil du 3.mars.docx"));
        assertThat(new PrintWish(Product.DOCUMENT, Diffusion.PUBLIC, Path.of("/d/a.PDF"), Optional.empty()).format())
                .isEqualTo("pdf");
    }

    @Test
    void whatIsToBeDecidedIsToldFirst() {
        Renewal renewal = new Renewal(
                new byte[0],
                List.of(
                        new Change("a", Kind.UPDATED, "avant", "après"),
                        new Change("b", Kind.CONFLICT, "ici", "là"),
                        new Change("c", Kind.ADDED, "", "neuf")));
        List<Line> lines = prose.of(Optional.of(renewal)).lines();
        assertThat(lines.getFirst()).isEqualTo(new Line.Heading("Un passage à trancher"));
        assertThat(lines).contains(new Line.Words("• neuf"), new Line.Heading("Un passage mis à jour"));
    }

    @Test
    void everyKindHasItsWords() {
        for (Kind kind : Kind.values()) {
            Renewal renewal = new Renewal(new byte[0], List.of(new Change("a", kind, "x", "y")));
            assertThat(prose.of(Optional.of(renewal)).lines()).as(kind.name()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void manyAreCountedAndNotAllTold() {
        List<Change> many = java.util.stream.IntStream.range(0, 45)
                .mapToObj(i -> new Change("a" + i, Kind.UPDATED, "x" + i, ""))
                .toList();
        List<Line> lines = prose.of(Optional.of(new Renewal(new byte[0], many))).lines();
        assertThat(lines).hasSize(32).last().isEqualTo(new Line.Quiet("Et 15 autres."));
    }

    @Test
    void aFormatThatNobodyEditsIsReplaced() {
        assertThat(prose.of(Optional.empty()).lines()).hasSize(1);
        assertThat(prose.of(Optional.of(new Renewal(new byte[0], List.of()))).lines())
                .hasSize(1);
    }
}

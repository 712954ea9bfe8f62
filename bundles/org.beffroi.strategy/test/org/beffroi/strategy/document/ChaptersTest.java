package org.beffroi.strategy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.Part;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Refusal;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.document.section.ShippedSections;
import org.beffroi.strategy.model.Diffusion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Chapters that are chosen, and their order. */
class ChaptersTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @TempDir
    private Path folder;

    private final Publishing publishing = new Publishing(
            new ShippedSections().all(),
            List.of(new Titles()),
            List.of(),
            new PublishingTest.Nothing(),
            "Beffroi",
            new Guests());

    private List<String> titles(Product product, String... ids) {
        return titles(publishing.whole(new DemoStrategy().strategy(), reading(product, ids)));
    }

    private static Publishing.Reading reading(Product product, String... ids) {
        return new Publishing.Reading(product, Diffusion.INTERNAL, Locale.FRENCH, PARIS)
                .with(new Chapters(List.of(ids)));
    }

    private static List<String> titles(Document document) {
        return document.parts().stream()
                .flatMap(part -> part instanceof Part.Block block ? block.parts().stream() : Stream.of(part))
                .filter(part -> part instanceof Part.Heading heading && heading.level() == 1)
                .map(part -> ((Part.Heading) part).text())
                .toList();
    }

    @Test
    void aDocumentHasTheChaptersThatAreChosenInTheirOrder() {
        assertThat(titles(Product.DOCUMENT, "risks", "objectives"))
                .containsExactly("Risques et crise", "Enjeux et objectifs");
        assertThat(titles(Product.COUNCIL, "council.roadmap", "council.essential", "council.roadmap"))
                .containsExactly("Feuille de route", "L’essentiel");
        assertThat(titles(Product.ANNEXES, "sheets", "charters")).containsExactly("Fiches action", "Chartes");
    }

    @ParameterizedTest
    @EnumSource(
            value = Product.class,
            names = {"DOCUMENT", "COUNCIL", "ANNEXES"})
    void allOfThemChosenInTheirOrderIsAllOfIt(Product product) {
        List<Chapters.Offered> offered = publishing.chapters(product);
        assertThat(offered).hasSizeGreaterThan(10).allSatisfy(one -> assertThat(
                        one.title().found(Locale.FRENCH))
                .as(one.id())
                .isPresent());
        assertThat(titles(product, offered.stream().map(Chapters.Offered::id).toArray(String[]::new)))
                .isEqualTo(titles(product))
                .isSubsetOf(offered.stream()
                        .map(one -> one.title().in(Locale.FRENCH))
                        .toList());
    }

    @Test
    void aChapterOfAnotherProductIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> titles(Product.DOCUMENT, "risks", "council.risks", "rien"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                refusal.sentence().in(Locale.FRENCH))
                        .contains("Ces chapitres n’existent pas", "council.risks, rien", "objectives, audiences"));
        for (Product fixed : List.of(Product.NOTE, Product.DECK)) {
            assertThat(publishing.chapters(fixed)).isEmpty();
            assertThatThrownBy(() -> titles(fixed, "risks"))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.sentence().in(Locale.FRENCH))
                            .contains("parties fixes"));
        }
    }

    private List<String> made(Path to, Publishing.Reading reading) throws IOException {
        publishing.make(new DemoStrategy().strategy(), folder.resolve("ville.strategy"), to, reading, false);
        return Files.readAllLines(to);
    }

    @Test
    void aFileThatIsMadeAgainKeepsItsChaptersUnderAnyNameUntilOthersAreAskedFor() throws IOException {
        Path file = folder.resolve("ville.html");
        Publishing.Reading unsaid = new Publishing.Reading(Product.COUNCIL, Diffusion.INTERNAL, Locale.FRENCH, PARIS);
        Path source = folder.resolve("ville.strategy");
        assertThat(made(file, unsaid)).hasSizeGreaterThan(8);
        assertThat(publishing.chapters(source, file)).isEqualTo(Chapters.all());
        List<String> chosen = made(file, reading(Product.COUNCIL, "council.risks", "council.ground"));
        assertThat(chosen).containsExactly("Risques", "Où nous en sommes");
        assertThat(made(file, unsaid)).isEqualTo(chosen);
        Path renamed = Files.move(file, folder.resolve("pour le maire.html"));
        assertThat(publishing.chapters(source, renamed).ids()).containsExactly("council.risks", "council.ground");
        assertThat(made(renamed, unsaid)).isEqualTo(chosen);
        assertThat(made(file, unsaid)).as("a new file has all").hasSizeGreaterThan(8);
        assertThat(made(renamed, unsaid.with(Chapters.all()))).isEqualTo(Files.readAllLines(file));
        assertThat(made(renamed, unsaid)).as("and keeps them").hasSizeGreaterThan(8);
    }

    /** Titles of chapters, a line each. */
    @DocumentWriter.Info(id = "html", mediaType = "text/html")
    private static final class Titles implements DocumentWriter {
        @Override
        public void write(Document document, OutputStream out) throws IOException {
            out.write(String.join("\n", titles(document)).getBytes(StandardCharsets.UTF_8));
        }
    }
}

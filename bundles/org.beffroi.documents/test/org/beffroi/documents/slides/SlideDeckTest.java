package org.beffroi.documents.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Column;
import org.beffroi.documents.page.Papers;
import org.junit.jupiter.api.Test;

/** What stands on which slide, and that all of it has room there. */
class SlideDeckTest {

    private static SlideDeck of(Part... parts) {
        return SlideDeck.of(Papers.french(parts));
    }

    private static String text(Slide slide) {
        return slide.placed().stream()
                .map(placed -> switch (placed) {
                    case Placed.TextBox box ->
                        box.lines().stream().map(line -> Run.text(line.runs())).collect(Collectors.joining("\n"));
                    case Placed.Grid grid ->
                        grid.rows().stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
                    case Placed.Drawn drawn -> drawn.picture().alternative();
                })
                .collect(Collectors.joining("\n"));
    }

    /** All that is placed lies where content stands, nothing over anything else. */
    private static void hasRoom(SlideDeck deck) {
        for (Slide slide : deck.slides()) {
            double bottom = Frame.BODY.y() + Frame.BODY.height() + 0.01;
            assertThat(slide.placed()).as(slide.title()).allSatisfy(placed -> assertThat(
                            placed.frame().y() + placed.frame().height())
                    .isLessThanOrEqualTo(bottom));
            List<Frame> frames = slide.placed().stream().map(Placed::frame).toList();
            for (int i = 1; i < frames.size(); i++) {
                Frame before = frames.get(i - 1);
                Frame frame = frames.get(i);
                boolean isBelow = frame.y() >= before.y() + before.height() - 0.01;
                boolean isBeside = frame.x() >= before.x() + before.width() - 0.01;
                assertThat(isBelow || isBeside).as(slide.title() + " " + i).isTrue();
            }
        }
    }

    @Test
    void eachHeadingOfTheFirstLevelBeginsASlideAndRemarksAreSaid() {
        SlideDeck deck = of(
                new Part.Heading(1, "Ce qui vous est demandé"),
                Part.Paragraph.of("Adopter."),
                Part.Note.of("Rappeler la date."),
                new Part.Heading(1, "Les moyens"),
                new Part.Heading(2, "Par année"),
                Part.Block.of("rest", Part.Paragraph.of("130 900 €"), Part.Note.of("Voté chaque année.")));
        assertThat(deck.slides()).extracting(Slide::title).containsExactly("Ce qui vous est demandé", "Les moyens");
        assertThat(text(deck.slides().get(0))).isEqualTo("Adopter.");
        assertThat(deck.slides().get(0).notes()).containsExactly("Rappeler la date.");
        assertThat(text(deck.slides().get(1))).isEqualTo("Par année\n130 900 €");
        assertThat(deck.slides().get(1).notes()).containsExactly("Voté chaque année.");
        hasRoom(deck);
    }

    @Test
    void lettersAreAsLargeAsThereIsRoomFor() {
        SlideDeck deck = of(
                new Part.Heading(1, "Peu"),
                new Part.ItemList(false, List.of(Run.words("Un"), Run.words("Deux"))),
                new Part.Heading(1, "Beaucoup"),
                new Part.ItemList(
                        false,
                        IntStream.range(0, 12)
                                .mapToObj(i -> Run.words("Une ligne de quelques mots, la " + i))
                                .toList()));
        double little = size(deck.slides().get(0));
        double much = size(deck.slides().get(1));
        assertThat(little).isGreaterThan(much);
        assertThat(much).isGreaterThanOrEqualTo(16);
        hasRoom(deck);
    }

    private static double size(Slide slide) {
        return ((Placed.TextBox) slide.placed().getFirst())
                .lines()
                .getFirst()
                .letter()
                .size();
    }

    @Test
    void whatHasNoRoomGoesOnAndNothingIsLost() {
        String words = IntStream.range(0, 900).mapToObj(i -> "mot" + i).collect(Collectors.joining(" "));
        List<List<Object>> rows = new ArrayList<>();
        IntStream.range(0, 60).forEach(i -> rows.add(Arrays.asList("ligne " + i, (long) i)));
        SlideDeck deck = of(
                new Part.Heading(1, "Long"),
                Part.Paragraph.of(words),
                new Part.TablePart(
                        "Table",
                        List.of(
                                Column.of("name", "nom", Column.Kind.TEXT),
                                Column.of("count", "nombre", Column.Kind.WHOLE)),
                        rows),
                new Part.Cards(
                        2,
                        IntStream.range(0, 10)
                                .mapToObj(i -> new Part.Card(
                                        "Fiche " + i, "", List.of(Run.words("Texte de la fiche " + i)), Ink.LINE))
                                .toList()));
        assertThat(deck.slides()).hasSizeGreaterThan(3);
        assertThat(deck.slides()).extracting(Slide::title).first().isEqualTo("Long");
        assertThat(deck.slides().stream().skip(1)).extracting(Slide::title).containsOnly("Long (suite)");
        String all = deck.slides().stream().map(SlideDeckTest::text).collect(Collectors.joining("\n"));
        assertThat(all.split("\\s+")).contains(words.split(" ")).contains("59");
        IntStream.range(0, 10).forEach(i -> assertThat(all).contains("Texte de la fiche " + i));
        hasRoom(deck);
    }

    @Test
    void aWordWithoutEndIsBroken() {
        SlideDeck deck = of(new Part.Heading(1, "Mot"), Part.Paragraph.of("é".repeat(20_000)));
        assertThat(deck.slides()).hasSizeBetween(5, 40);
        assertThat(deck.slides().stream()
                        .map(SlideDeckTest::text)
                        .collect(Collectors.joining())
                        .replace("\n", ""))
                .hasSize(20_000);
        hasRoom(deck);
    }

    @Test
    void aDocumentWithoutHeadingsHasOneSlideAfterTheFirstAndAnEmptyOneNone() {
        assertThat(of(Part.Paragraph.of("Une phrase.")).slides())
                .extracting(Slide::title)
                .containsExactly(Papers.french().title());
        assertThat(of().slides()).isEmpty();
        assertThat(of().line()).isEqualTo(Optional.of(Papers.french().subtitle().orElseThrow()));
    }

    @Test
    void everyKindOfPartHasRoom() {
        hasRoom(SlideDeck.of(Papers.ofEverything()));
    }
}

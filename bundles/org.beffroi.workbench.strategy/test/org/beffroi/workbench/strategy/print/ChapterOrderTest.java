package org.beffroi.workbench.strategy.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.document.Chapters;
import org.junit.jupiter.api.Test;

class ChapterOrderTest {

    private static final List<Chapters.Offered> OFFERED = Stream.of("a", "b", "c", "d")
            .map(id -> new Chapters.Offered(id, Sentence.of(ChapterOrder.class, "print.chapters")))
            .toList();

    private static ChapterOrder of(String... ids) {
        return ChapterOrder.of(OFFERED, new Chapters(List.of(ids)), Locale.FRENCH);
    }

    private static String shown(ChapterOrder order) {
        return String.join(
                "",
                order.lines().stream()
                        .map(line -> line.isIn() ? line.id().toUpperCase(Locale.ROOT) : line.id())
                        .toList());
    }

    @Test
    void whatIsChosenComesFirstInItsOrderAndTheOthersAfterIt() {
        assertThat(shown(of())).isEqualTo("ABCD");
        assertThat(shown(of("c", "a"))).isEqualTo("CAbd");
        assertThat(shown(of("gone", "b")))
                .as("a plug-in that is not there any more")
                .isEqualTo("Bacd");
        assertThat(shown(of("gone"))).isEqualTo("ABCD");
    }

    @Test
    void chaptersAreTakenInLeftOutAndMovedAsFarAsThereIsRoom() {
        ChapterOrder order = of().turned(1).moved(3, -2);
        assertThat(shown(order)).isEqualTo("ADbC");
        assertThat(order.chosen().ids()).containsExactly("a", "d", "c");
        assertThat(shown(order.moved(0, -1))).isEqualTo("ADbC");
        assertThat(shown(order.moved(3, 9))).isEqualTo("ADbC");
        assertThat(order.titles()).hasSize(3);
    }

    @Test
    void allInTheirOwnOrderIsAllWithThoseThatComeLater() {
        ChapterOrder order = of().moved(0, 1);
        assertThat(order.isWhole()).isFalse();
        assertThat(order.chosen().ids()).containsExactly("b", "a", "c", "d");
        assertThat(order.moved(1, -1).chosen()).isEqualTo(Chapters.all());
        assertThat(of("c").whole(Locale.FRENCH).chosen()).isEqualTo(Chapters.all());
        ChapterOrder none = of("a").turned(0);
        assertThat(none.titles()).isEmpty();
        assertThat(none.isWhole()).isFalse();
    }

    @Test
    void whatHasNoChaptersIsWhole() {
        ChapterOrder none = ChapterOrder.of(List.of(), Chapters.all(), Locale.FRENCH);
        assertThat(none.lines()).isEmpty();
        assertThat(none.chosen()).isEqualTo(Chapters.all());
    }
}

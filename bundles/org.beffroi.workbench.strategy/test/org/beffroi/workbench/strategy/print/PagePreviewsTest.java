package org.beffroi.workbench.strategy.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import org.beffroi.core.document.PagePictures;
import org.beffroi.strategy.document.Chapters;
import org.junit.jupiter.api.Test;

/** Pages that are asked for faster than they are made. */
class PagePreviewsTest {

    /** Pages named after their chapters, a page each. */
    private record Made(Chapters chapters, List<String> closed) implements PagePictures.Opened {
        @Override
        public int count() {
            return chapters.ids().size();
        }

        @Override
        public byte[] png(int page, int width) {
            return (chapters.ids().get(page) + width).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public OptionalInt page(String heading) {
            int at = chapters.ids().indexOf(heading);
            return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
        }

        @Override
        public void close() {
            closed.add(String.join("", chapters.ids()));
        }
    }

    private final Queue<Runnable> reading = new ArrayDeque<>();
    private final Queue<Runnable> showing = new ArrayDeque<>();
    private final List<String> made = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private boolean isBroken;

    private final PagePreviews previews =
            new PagePreviews(this::make, reading::add, showing::add, 7, new PagePreviews.Reader() {
                @Override
                public void page(byte[] png, int page, int count) {
                    told.add(new String(png, StandardCharsets.UTF_8) + " " + page + "/" + count);
                }

                @Override
                public void refused(String why) {
                    told.add("refused " + why);
                }
            });

    private PagePictures.Opened make(Chapters chapters) throws IOException {
        made.add(String.join("", chapters.ids()));
        if (isBroken) {
            throw new IOException("no ink");
        }
        return new Made(chapters, closed);
    }

    private static Chapters chapters(String... ids) {
        return new Chapters(List.of(ids));
    }

    private void settle() {
        while (!reading.isEmpty() || !showing.isEmpty()) {
            (reading.isEmpty() ? showing : reading).remove().run();
        }
    }

    @Test
    void pagesAreShownTurnedAndFound() {
        previews.make(chapters("a", "b", "c"), Optional.of("b"));
        settle();
        previews.turn(2);
        settle();
        previews.find("a");
        settle();
        previews.find("nowhere");
        settle();
        previews.turn(9);
        settle();
        assertThat(told).containsExactly("b7 1/3", "c7 2/3", "a7 0/3", "c7 2/3");
        assertThat(made).containsExactly("abc");
        assertThat(closed).isEmpty();
    }

    @Test
    void ofWhatIsAskedForMeanwhileTheNewestIsMadeAlone() {
        previews.make(chapters("a"), Optional.empty());
        previews.make(chapters("b"), Optional.empty());
        previews.make(chapters("c", "d"), Optional.empty());
        previews.find("d");
        settle();
        assertThat(made).containsExactly("a", "cd");
        assertThat(told).containsExactly("a7 0/1", "d7 1/2");
        assertThat(closed).containsExactly("a");
    }

    @Test
    void whyThereAreNoPagesIsToldAndTheNextWishIsMade() {
        isBroken = true;
        previews.make(chapters("a"), Optional.empty());
        previews.turn(1);
        settle();
        isBroken = false;
        previews.make(chapters("b"), Optional.empty());
        settle();
        assertThat(told).containsExactly("refused no ink", "b7 0/1");
    }

    @Test
    void whatIsOpenIsClosedWithIt() {
        previews.make(chapters("a"), Optional.empty());
        settle();
        previews.close();
        settle();
        assertThat(closed).containsExactly("a");
        previews.make(chapters("b"), Optional.empty());
        settle();
        assertThat(made).containsExactly("a");
    }

    @Test
    void whatIsMadeWhileItClosesIsClosedToo() {
        previews.make(chapters("a"), Optional.empty());
        previews.close();
        settle();
        assertThat(closed).containsExactly("a");
        assertThat(told).isEmpty();
    }
}

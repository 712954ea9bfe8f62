package org.beffroi.workbench.strategy.print;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import org.beffroi.core.document.PagePictures;
import org.beffroi.core.message.Refusal;
import org.beffroi.strategy.document.Chapters;

/**
 * Pages of a document that is not written yet, made and drawn off the UI thread: one at a time, the newest wish next. Belongs to the UI thread,
 * and is closed with what shows them.
 */
final class PagePreviews implements AutoCloseable {

    /** Makes the document with some chapters, off the UI thread. */
    interface Maker {
        PagePictures.Opened make(Chapters chapters) throws IOException;
    }

    /** What is told, on the UI thread. */
    interface Reader {
        /** Another page. */
        void page(byte[] png, int page, int count);

        /** The pages cannot be shown: why. */
        void refused(String why);
    }

    /**
     * What is wished for.
     *
     * @param chapters other ones; empty: those that are shown
     * @param page from 0; empty where a heading is looked for
     * @param heading shown once its page is known; empty where a page is wished for
     */
    private record Wish(Optional<Chapters> chapters, OptionalInt page, Optional<String> heading) {

        /** The later wish, with the chapters of the earlier one where it says none. */
        Wish after(Optional<Wish> earlier) {
            return new Wish(chapters.or(() -> earlier.flatMap(Wish::chapters)), page, heading);
        }
    }

    private final Maker maker;
    private final Executor readers;
    private final Executor display;
    private final Reader reader;
    private final int width;
    private Optional<PagePictures.Opened> opened = Optional.empty();
    private Optional<Wish> waiting = Optional.empty();
    private boolean isBusy;
    private volatile boolean isClosed;

    /** @param width of the pictures, in pixels */
    PagePreviews(Maker maker, Executor readers, Executor display, int width, Reader reader) {
        this.maker = Objects.requireNonNull(maker);
        this.readers = Objects.requireNonNull(readers);
        this.display = Objects.requireNonNull(display);
        this.reader = Objects.requireNonNull(reader);
        this.width = width;
    }

    /** Shows other chapters, at the page of a heading where it is among them. */
    void make(Chapters chapters, Optional<String> heading) {
        ask(new Wish(Optional.of(chapters), OptionalInt.empty(), heading));
    }

    /** Shows another page. */
    void turn(int page) {
        ask(new Wish(Optional.empty(), OptionalInt.of(page), Optional.empty()));
    }

    /** Shows the page of a heading; the present one where there is none. */
    void find(String heading) {
        ask(new Wish(Optional.empty(), OptionalInt.empty(), Optional.of(heading)));
    }

    private void ask(Wish wish) {
        waiting = Optional.of(wish.after(waiting));
        next();
    }

    private void next() {
        if (isBusy || isClosed || waiting.isEmpty()) {
            return;
        }
        Wish wish = waiting.get();
        waiting = Optional.empty();
        isBusy = true;
        Optional<PagePictures.Opened> before = opened;
        readers.execute(() -> {
            Answer answer = answer(wish, before);
            display.execute(() -> {
                isBusy = false;
                opened = answer.opened();
                if (!isClosed) {
                    answer.told().run();
                    next();
                }
            });
            // Where it was closed meanwhile nobody comes for them; a second closing does nothing.
            if (isClosed) {
                answer.opened().ifPresent(PagePictures.Opened::close);
            }
        });
    }

    /** What is open by then, and what is told on the UI thread. */
    private record Answer(Optional<PagePictures.Opened> opened, Runnable told) {}

    /** Off the UI thread. */
    private Answer answer(Wish wish, Optional<PagePictures.Opened> before) {
        Optional<PagePictures.Opened> made = before;
        try {
            if (wish.chapters().isPresent()) {
                made = Optional.of(maker.make(wish.chapters().get()));
                before.ifPresent(PagePictures.Opened::close);
            }
            return new Answer(made, made.isEmpty() ? () -> {} : shown(wish, made.get()));
        } catch (IOException e) {
            return new Answer(made, () -> reader.refused(String.valueOf(e.getMessage())));
        } catch (Refusal refusal) {
            return new Answer(made, () -> reader.refused(String.valueOf(refusal.getMessage())));
        }
    }

    private Runnable shown(Wish wish, PagePictures.Opened pages) throws IOException {
        OptionalInt found =
                wish.heading().map(pages::page).filter(OptionalInt::isPresent).orElse(wish.page());
        if (found.isEmpty() && wish.chapters().isEmpty()) {
            return () -> {};
        }
        int count = pages.count();
        int page = Math.clamp(found.orElse(0), 0, Math.max(0, count - 1));
        byte[] png = pages.png(page, width);
        return () -> reader.page(png, page, count);
    }

    @Override
    public void close() {
        isClosed = true;
        readers.execute(() -> opened.ifPresent(PagePictures.Opened::close));
    }
}

package org.beffroi.workbench.strategy.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.beffroi.core.document.PagePictures;
import org.beffroi.strategy.document.Chapters;
import org.beffroi.strategy.document.Product;
import org.beffroi.strategy.model.Diffusion;

/**
 * What can be made of a strategy.
 *
 * @param formats in the order in which they are offered, at least one
 * @param chapters those of a product that can be chosen; none where its parts are fixed
 * @param had the chapters with which the file of a name was made
 * @param pages what shows its pages before it is written; empty where nothing prints or draws them
 */
public record PrintOffer(
        List<String> formats,
        Function<Product, List<Chapters.Offered>> chapters,
        Function<Path, Chapters> had,
        Optional<Pages> pages) {

    public PrintOffer {
        formats = List.copyOf(formats);
        Objects.requireNonNull(chapters);
        Objects.requireNonNull(had);
        Objects.requireNonNull(pages);
    }

    /** Makes pages to look at, off the UI thread. */
    public interface Making {
        /** @throws IOException if they cannot be made */
        PagePictures.Opened make(Product product, Diffusion audience, Chapters chapters) throws IOException;
    }

    /**
     * How pages are shown.
     *
     * @param readers runs what makes and draws them
     * @param display runs on the UI thread, later, while the screen is there
     */
    public record Pages(Making making, Executor readers, Executor display) {
        public Pages {
            Objects.requireNonNull(making);
            Objects.requireNonNull(readers);
            Objects.requireNonNull(display);
        }
    }
}

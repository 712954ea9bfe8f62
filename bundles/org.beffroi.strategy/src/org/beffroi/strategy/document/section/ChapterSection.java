package org.beffroi.strategy.document.section;

import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;

/** A section of one chapter: its parts stand under the heading {@code section.<id>}, and it is left out where it has none. */
abstract class ChapterSection implements StrategySection {

    @Override
    public final List<Part> parts(Material material) {
        Pages pages = new Pages(material);
        write(material, pages);
        return pages.under(getClass().getAnnotation(StrategySection.Info.class).id());
    }

    /** Puts its parts into the pages. */
    abstract void write(Material material, Pages pages);
}

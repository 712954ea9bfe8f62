package org.beffroi.strategy.document.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;

/**
 * A chapter of what a council reads before it decides: twelve to twenty pages in all, whatever the size of the strategy; what there is no room
 * for is counted, and stands in the annexes. How far indicators are is told on the day of the newest figure. Without state.
 */
abstract class CouncilChapter implements StrategySection {

    /** What it says; nothing where the strategy has nothing to say there. */
    abstract void write(Material material, Pages pages);

    /** All of it under its heading; nothing where there is nothing. */
    @Override
    public final List<Part> parts(Material material) {
        String id = getClass().getAnnotation(StrategySection.Info.class).id();
        Pages pages = new Pages(material);
        write(material, pages);
        if (pages.made().isEmpty()) {
            return List.of();
        }
        List<Part> head = new ArrayList<>();
        if (isLong(pages.made())) {
            head.add(new Part.PageBreak());
        }
        head.add(new Part.Heading(1, material.say("section." + id)));
        List<Part> all = new ArrayList<>();
        all.add(new Part.Block(Anchors.of(id.replace('.', '_')), head));
        all.addAll(pages.made());
        return all;
    }

    /** Whether it begins a page: what only says in a sentence that something is missing, or not for this reader, does not. */
    private static boolean isLong(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part instanceof Part.Block block ? block.parts().stream() : Stream.of(part))
                .anyMatch(part -> !(part instanceof Part.Paragraph || part instanceof Part.Note));
    }

    /** The day on which the strategy is told: that of its newest figure. */
    static LocalDate day(Material material) {
        return material.asOf().atZone(material.zone()).toLocalDate();
    }

    /** A heading of the second level. */
    static void heading(Pages pages, Material material, String key) {
        pages.block(Anchors.of("council_head_" + key), new Part.Heading(2, material.say("council." + key)));
    }

    /** How many more there are than are shown, where there are more. */
    static void more(Pages pages, Material material, String key, int all, int shown) {
        if (all > shown) {
            pages.block(
                    Anchors.of("council_more_" + key), Part.Note.of(material.say("council.more." + key, all - shown)));
        }
    }
}

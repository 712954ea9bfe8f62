package org.beffroi.strategy.document.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;

/** A chapter of the document for a council. Without state. */
abstract class CouncilChapter {

    private final String id;

    /** @param id its heading is the text {@code council.<id>} */
    CouncilChapter(String id) {
        this.id = Objects.requireNonNull(id);
    }

    /** What it says; nothing where the strategy has nothing to say there. */
    abstract void write(Material material, Pages pages);

    /** All of it under its heading; nothing where there is nothing. */
    List<Part> parts(Material material) {
        Pages pages = new Pages(material);
        write(material, pages);
        if (pages.made().isEmpty()) {
            return List.of();
        }
        List<Part> head = new ArrayList<>();
        if (isLong(pages.made())) {
            head.add(new Part.PageBreak());
        }
        head.add(new Part.Heading(1, material.say("council." + id)));
        List<Part> all = new ArrayList<>();
        all.add(new Part.Block(Anchors.of("council_" + id), head));
        all.addAll(pages.made());
        return all;
    }

    /** Whether it begins a page: what only says in a sentence that something is missing, or not for this reader, does not. */
    private static boolean isLong(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part instanceof Part.Block block ? block.parts().stream() : Stream.of(part))
                .anyMatch(part -> !(part instanceof Part.Paragraph || part instanceof Part.Note));
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

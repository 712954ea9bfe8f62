package org.beffroi.strategy.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;

/**
 * What of a document speaks of one element: its own blocks and those of what it holds, else the tables that name it, each under
 * the heading of its section. Without state.
 */
final class Excerpt {

    private final Element about;
    private final Map<String, Element> prefixes;

    Excerpt(Strategy strategy, Element about) {
        this.about = about;
        prefixes = new HashMap<>();
        strategy.eAllContents().forEachRemaining(one -> {
            if (one instanceof Element element && element.getKey() != null) {
                prefixes.put(Anchors.before(element), element);
            }
        });
    }

    /** The parts that are about it, empty where nothing is printed of it. */
    List<Part> of(List<Part> whole) {
        List<Part> own =
                under(whole, block -> subject(block).filter(this::isWithin).isPresent());
        return own.isEmpty() ? under(whole, this::namesIt) : own;
    }

    private List<Part> under(List<Part> whole, java.util.function.Predicate<Part.Block> speaks) {
        List<Part> kept = new ArrayList<>();
        Part.Block heading = null;
        for (Part part : whole) {
            if (part instanceof Part.Block block) {
                if (isSectionHeading(block)) {
                    heading = block;
                } else if (speaks.test(block)) {
                    if (heading != null) {
                        kept.addAll(unbroken(heading));
                        heading = null;
                    }
                    kept.addAll(unbroken(block));
                }
            }
        }
        return kept;
    }

    private static boolean isSectionHeading(Part.Block block) {
        return block.anchor().startsWith(Anchors.OF_THE_WHOLE)
                && block.parts().size() == 2
                && block.parts().getFirst() instanceof Part.PageBreak
                && block.parts().getLast() instanceof Part.Heading;
    }

    private static List<Part> unbroken(Part.Block block) {
        List<Part> parts = block.parts().stream()
                .filter(part -> !(part instanceof Part.PageBreak))
                .toList();
        return parts.isEmpty() ? List.of() : List.of(new Part.Block(block.anchor(), parts));
    }

    /** The element whose anchor it has: that of the longest key, since one may begin like another. */
    private Optional<Element> subject(Part.Block block) {
        return prefixes.keySet().stream()
                .filter(block.anchor()::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(prefixes::get);
    }

    private boolean isWithin(Element element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at == about) {
                return true;
            }
        }
        return false;
    }

    private boolean namesIt(Part.Block block) {
        String name = about.getName() == null ? "" : about.getName().strip();
        return !name.isEmpty()
                && block.parts().stream().flatMap(part -> cells(part).stream()).anyMatch(name::equals);
    }

    private static Set<String> cells(Part part) {
        return part instanceof Part.TablePart table
                ? table.rows().stream()
                        .flatMap(List::stream)
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}

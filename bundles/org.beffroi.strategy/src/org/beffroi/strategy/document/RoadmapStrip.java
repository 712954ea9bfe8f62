package org.beffroi.strategy.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;

/**
 * The roadmap as a strip: the quarters of the strategy above, an action a line below, its bar from its first to its last day. What is
 * done is pale. Actions without a day are not drawn, and counted below with those for which there is no room.
 *
 * @param material the strategy and its reader
 */
public record RoadmapStrip(Material material) {

    private static final int MOST = 6;
    private static final double WIDTH = 640;
    private static final double NAMES = 236;
    private static final double HEAD = 22;
    private static final double ROW = 15;
    private static final double BAR = 8;
    private static final int LONGEST = 42;

    /** The strip as a page has room for it; empty where no action has a day. */
    Optional<Picture> picture() {
        return picture(MOST);
    }

    /**
     * The strip; empty where no action has a day.
     *
     * @param most actions that are drawn
     */
    public Optional<Picture> picture(int most) {
        List<Action> dated = material.shown(material.strategy().getActions()).stream()
                .filter(action -> action.getState() != ActionState.DROPPED
                        && ActionSpan.of(action).isPresent())
                .sorted(Comparator.comparing(action -> span(action).from()))
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        List<Action> drawn = chosen(dated, most);
        QuarterScale scale =
                QuarterScale.of(drawn.stream().map(RoadmapStrip::span).toList(), NAMES, WIDTH);
        List<Shape> shapes = new ArrayList<>();
        double height = HEAD + drawn.size() * ROW + 6;
        scale.draw(shapes, material, HEAD, height - 4);
        for (int i = 0; i < drawn.size(); i++) {
            double middle = HEAD + i * ROW + ROW / 2;
            Action action = drawn.get(i);
            String name = ShortText.cut(material.name(action), LONGEST);
            shapes.add(QuarterScale.label(0, middle + 4, name, Ink.TEXT, false));
            Ink ink = action.getState() == ActionState.DONE ? Ink.PALE : Ink.ACCENT;
            shapes.add(scale.bar(span(action), middle, BAR, ink));
        }
        int left = material.shown(material.strategy().getActions()).size() - drawn.size();
        if (left > 0) {
            shapes.add(
                    QuarterScale.label(0, height + 8, material.say("note.roadmap.more", left), Ink.SECONDARY, false));
            height += 14;
        }
        return Optional.of(new Picture(ActionSpan.told(drawn, material), WIDTH, height, shapes));
    }

    /** All of a short plan; of a long one those that take longest, in their order. */
    private static List<Action> chosen(List<Action> dated, int most) {
        List<Action> longest = dated.stream()
                .sorted(Comparator.comparing((Action action) -> -span(action).days()))
                .limit(most)
                .toList();
        return dated.stream().filter(longest::contains).toList();
    }

    private static ActionSpan span(Action action) {
        return ActionSpan.of(action).orElseThrow();
    }
}

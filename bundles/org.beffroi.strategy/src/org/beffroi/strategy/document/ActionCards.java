package org.beffroi.strategy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Part.Card;
import org.beffroi.core.document.Run;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Ink;
import org.beffroi.strategy.element.ShortText;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Load;

/**
 * Sheets of actions as cards, two side by side, axis by axis: what is done, when, by whom, for which objectives, for how much.
 *
 * @param material the strategy and its reader
 */
record ActionCards(Material material) {

    private static final int LONGEST = 420;

    ActionCards {
        Objects.requireNonNull(material);
    }

    /** Nothing where no action is shown. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (ActionsByAxis.Group group : new ActionsByAxis(material).groups(any -> true)) {
            List<Part> head = new ArrayList<>();
            if (parts.isEmpty()) {
                head.add(new Part.PageBreak());
                head.add(new Part.Heading(1, material.say("section.sheets")));
            }
            head.add(new Part.Heading(2, group.title()));
            head.add(new Part.Cards(2, group.actions().stream().map(this::card).toList()));
            String anchor =
                    group.axis().map(axis -> Anchors.of(axis, "cards")).orElseGet(() -> Anchors.of("other_cards"));
            parts.add(new Part.Block(anchor, head));
        }
        return parts;
    }

    private Card card(Action action) {
        List<List<Run>> lines = new ArrayList<>();
        String about = ShortText.sentences(
                Rich.line(action.getDescription()).stream().map(Run::text).collect(Collectors.joining()), LONGEST);
        if (!about.isBlank()) {
            lines.add(Run.words(about));
        }
        Wording wording = new Wording(material.locale());
        line(
                lines,
                "period",
                ActionSpan.of(action)
                        .map(span -> wording.days(span.from(), span.until()))
                        .orElse(""));
        line(lines, "state", material.say(action.getState()));
        line(lines, "owner", material.name(action.getOwner()));
        line(lines, "departments", material.names(action.getDepartments()));
        line(lines, "objectives", material.names(action.getObjectives()));
        line(lines, "depends", material.names(action.getDependsOn()));
        line(lines, "budget", action.getBudget() == null ? "" : material.money(action.getBudget()));
        line(
                lines,
                "loads",
                action.getLoads().stream()
                        .filter(load -> load.getDays() != null && material.shows(load.getRole()))
                        .map(this::load)
                        .collect(Collectors.joining(", ")));
        return new Card(material.heading(action), "", lines, Ink.ACCENT);
    }

    private String load(Load load) {
        return material.say(
                "sheet.load",
                material.name(load.getRole()),
                material.number(load.getDays()),
                String.valueOf(load.getYear()));
    }

    private void line(List<List<Run>> lines, String key, String value) {
        if (!value.isBlank()) {
            lines.add(List.of(
                    new Run.Quiet(material.say("sheet.fact", material.say("fact." + key))), new Run.Words(value)));
        }
    }
}
